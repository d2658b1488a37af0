import { useRef } from 'preact/hooks';
import { type Timer, timerState } from '../../utils/domain/deadlines/timer';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { Queue, type QueueProps } from './Queue';
import type { TeachPage } from './queue-data';
import { TeachHere } from './TeachHere';

interface QueuePageProps extends Omit<QueueProps, 'heading'> {
  readonly onOptions: () => void;
  /** Not there: no cabinet is open. */
  readonly teach?: TeachPage;
}

/** What popup and side panel show. */
export function QueuePage({ onOptions, teach, ...queue }: QueuePageProps) {
  const { data } = queue;
  const heading = useRef<HTMLHeadingElement>(null);
  // How many there are is said once all of them are known.
  const items = data.state === 'ready' && data.value.isWhole !== false ? data.value.items : [];
  const unknown = items.filter(({ timer }) => isUnknown(timer, queue.now.value)).length;
  const count = countText(items.filter(({ timer }) => counts(timer)).length - unknown, unknown);
  return (
    <main class="queue-page">
      <header class="queue-head">
        <h1 tabIndex={-1} ref={heading}>
          {t('queue.title')}
        </h1>
        {count !== '' && <span class="queue-count">{count}</span>}
        <Button onClick={onOptions}>{t('queue.options')}</Button>
      </header>
      <Queue {...queue} heading={heading} />
      {teach && <TeachHere {...teach} />}
    </main>
  );
}

/** What waited before Takt was installed has a count of its own. */
function counts(timer: Timer): boolean {
  return timer.kind === 'unknown' || (timer.kind === 'running' && !timer.old);
}

/** Who wrote last is not seen, or nobody has looked since the time ran out: the buyer may wait, and may not. */
function isUnknown(timer: Timer, now: number): boolean {
  return timer.kind === 'unknown' || timerState(timer, now) === 'unknown';
}

/** It is not said that they wait of those of whom nobody knows it. */
function countText(waiting: number, unknown: number): string {
  const n = waiting > 0 ? t('queue.count', { n: waiting }) : '';
  if (unknown === 0) return n;
  return n === '' ? t('queue.count-unknown', { n: unknown }) : t('queue.count-and-unknown', { waiting: n, n: unknown });
}
