import { useRef, useState } from 'preact/hooks';
import { MOST_SWEEPS } from '../../utils/domain/deadlines/sweep-times';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { TimeField } from './hours/TimeField';
import { spokenTime } from './hours/wall-time';
import { TaskNote } from './TaskNote';
import type { TaskState } from './use-task';

interface SweepCardProps {
  /** 'HH:MM', in their order; none: no rounds. */
  readonly times: readonly string[];
  readonly usual: readonly string[];
  readonly state: TaskState;
  readonly onChange: (times: readonly string[]) => void;
}

/** When Takt reminds of a round through all that waits. */
export function SweepCard({ times, usual, state, onChange }: SweepCardProps) {
  const [taken, setTaken] = useState<string | null>(null);
  const check = useRef<HTMLInputElement>(null);
  const put = (next: readonly string[]) => {
    setTaken(null);
    onChange([...next].sort());
  };
  const change = (before: string, time: string) => {
    if (times.includes(time)) setTaken(time);
    else put(times.with(times.indexOf(before), time));
  };
  const isUsual = times.join() === usual.join();
  return (
    <section class="card" aria-label={t('options.sweeps.title')} data-testid="sweeps-card">
      <h3>{t('options.sweeps.title')}</h3>
      <p class="hint">{t('options.sweeps.hint')}</p>
      <label class="check">
        <input
          type="checkbox"
          ref={check}
          checked={times.length > 0}
          data-testid="sweeps-on"
          onChange={({ currentTarget }) => put(currentTarget.checked ? usual : [])}
        />
        <span>{t('options.sweeps.on')}</span>
      </label>
      <div class="sweeps">
        {times.map((time, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a round is its place in the day; its field follows it
          <span key={index} class="sweep">
            <TimeField
              label={t('options.sweeps.time', { n: index + 1 })}
              value={time}
              edge="alone"
              testId={`sweep-${index}`}
              onChange={(changed) => change(time, changed)}
            />
            <button
              type="button"
              class="remove"
              aria-label={t('options.sweeps.remove', { time: spokenTime(time) })}
              title={t('options.hours.remove.short')}
              data-testid={`sweep-remove-${index}`}
              onClick={() => {
                put(times.filter((one) => one !== time));
                check.current?.focus();
              }}
            >
              ×
            </button>
          </span>
        ))}
      </div>
      <p class="field-about field-fault" aria-live="polite" hidden={taken === null}>
        {taken !== null && t('options.sweeps.taken', { time: spokenTime(taken) })}
      </p>
      {times.length > 0 && (
        <div class="buttons">
          {times.length < MOST_SWEEPS && (
            <Button testId="sweep-add" onClick={() => put([...times, freeTime(times)])}>
              {t('options.sweeps.add')}
            </Button>
          )}
          {!isUsual && (
            <Button kind="quiet" testId="sweeps-usual" onClick={() => put(usual)}>
              {t('options.sweeps.usual', { times: usual.map(spokenTime).join(', ') })}
            </Button>
          )}
        </div>
      )}
      <TaskNote task="sweeps" state={state} />
    </section>
  );
}

/** The first full hour after the last round that is not one yet. */
function freeTime(times: readonly string[]): string {
  const last = Number(times.at(-1)?.slice(0, 2) ?? 9);
  const hours = Array.from({ length: 24 }, (_, step) => `${String((last + 1 + step) % 24).padStart(2, '0')}:00`);
  return hours.find((time) => !times.includes(time)) ?? '00:00';
}
