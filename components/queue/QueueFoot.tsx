import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n';
import { durationText } from '../timer-text';
import { KeyChip } from './KeyChip';
import { QueueWeek } from './QueueWeek';
import type { QueueActions, QueueDay } from './queue-data';

interface QueueFootProps {
  readonly day: QueueDay;
  readonly week: QueueActions['week'];
  /** Whether the keys are explained now. */
  readonly explained: boolean;
  readonly onExplain: () => void;
  /** Work is interrupted now. */
  readonly isPaused: boolean;
  readonly onPause: () => void;
}

/** Keys as they are printed on keyboards, and what they do. */
const KEYS = [
  ['/', 'queue.keys.search'],
  ['↑ ↓', 'queue.keys.move'],
  ['Enter', 'queue.keys.open'],
  ['E', 'queue.keys.elsewhere'],
  ['N', 'queue.keys.no-reply'],
  ['S', 'queue.keys.snooze'],
  ['F', 'queue.keys.remind'],
  ['M', 'queue.keys.note'],
  ['W', 'queue.keys.why'],
  ['A', 'queue.keys.needed'],
  ['R', 'queue.keys.sweep'],
  ['→', 'queue.keys.next'],
  ['Ctrl+,', 'queue.keys.sweep-on'],
  ['P', 'queue.keys.pause'],
  ['Ctrl+Z', 'queue.keys.undo'],
  ['?', 'queue.keys.help'],
] as const;

/** Under the queue: how today went, behind it the week, and which keys there are. */
export function QueueFoot({ day, week, explained, onExplain, isPaused, onPause }: QueueFootProps) {
  const [open, setOpen] = useState(false);
  const keys = useRef<HTMLUListElement>(null);
  // They stand below the last row, out of sight; the focus brings them into it, and goes back afterwards.
  useLayoutEffect(() => {
    if (!explained) return;
    const before = document.activeElement;
    keys.current?.focus();
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [explained]);
  return (
    <footer class="queue-foot">
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary data-testid="queue-day">{dayText(day)}</summary>
        {open && <QueueWeek day={day} ask={week} />}
      </details>
      {!isPaused && (
        <KeyChip keyName="P" testId="queue-pause" onClick={onPause}>
          {t('queue.pause.chip')}
        </KeyChip>
      )}
      <button
        type="button"
        class="chip"
        aria-expanded={explained}
        aria-label={t('queue.keys')}
        title={t('queue.keys')}
        data-testid="queue-keys"
        onClick={onExplain}
      >
        <span aria-hidden="true">?</span>
      </button>
      {explained && (
        <ul class="keys" aria-label={t('queue.keys')} tabIndex={-1} ref={keys}>
          {KEYS.map(([key, meaning]) => (
            <li key={key}>
              <kbd>{key}</kbd> {t(meaning)}
            </li>
          ))}
        </ul>
      )}
    </footer>
  );
}

function dayText({ answers, onTime, median }: QueueDay): string {
  if (answers === 0) return t('queue.day.none');
  if (median === null) return t('queue.day.no-median', { n: answers, onTime });
  return t('queue.day', { n: answers, onTime, median: durationText(median) });
}
