import { useEffect, useId, useRef } from 'preact/hooks';
import type { OpenInterval } from '../../../utils/domain/deadlines/business-hours';
import { t } from '../../../utils/platform/i18n';
import { Button } from '../../controls/Button';
import { TimeField } from './TimeField';
import { endsNextDay, spokenTime, takesBreak, USUAL_DAY, weekdayName, withOneMore } from './wall-time';

interface DayRowProps {
  /** 0 is Monday. */
  readonly day: number;
  readonly intervals: readonly OpenInterval[];
  readonly overlaps: boolean;
  /** What Monday has, where this day has something else. */
  readonly monday: readonly OpenInterval[] | undefined;
  readonly onChange: (intervals: readonly OpenInterval[]) => void;
}

/** One day of the week: whether it is worked on, and from when to when. */
export function DayRow({ day, intervals, overlaps, monday, onChange }: DayRowProps) {
  const id = useId();
  const name = weekdayName(day);
  const check = useRef<HTMLInputElement>(null);
  // What the day had before it was closed, for whoever opens it again.
  const before = useRef(USUAL_DAY);
  useEffect(() => {
    if (intervals.length > 0) before.current = intervals;
  }, [intervals]);
  const put = (index: number, change: Partial<OpenInterval>) =>
    onChange(intervals.map((one, at) => (at === index ? { ...one, ...change } : one)));
  // The button that was pressed goes away: the day's own box takes the focus.
  const stay = (changed: readonly OpenInterval[]) => {
    onChange(changed);
    check.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend; the day's box names it
    <div class="hours-day" role="group" aria-labelledby={id} data-testid={`day-${day}`}>
      <label class="hours-name">
        <input
          type="checkbox"
          ref={check}
          checked={intervals.length > 0}
          data-testid={`open-${day}`}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? before.current : [])}
        />
        <span id={id}>{name}</span>
      </label>
      <div class="hours-intervals">
        {intervals.length === 0 && <span class="hint">{t('options.hours.closed')}</span>}
        {intervals.map((interval, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an interval is its place in the day; its fields follow it
          <div key={index} class="hours-interval">
            <TimeField
              label={t('options.hours.from', { day: name })}
              value={interval.from}
              edge="from"
              testId={`from-${day}-${index}`}
              onChange={(from) => put(index, { from })}
            />
            <span aria-hidden="true">–</span>
            <TimeField
              label={t('options.hours.to', { day: name })}
              value={interval.to}
              edge="to"
              testId={`to-${day}-${index}`}
              onChange={(to) => put(index, { to })}
            />
            {interval.from === interval.to && <small class="hint">{t('options.hours.round')}</small>}
            {endsNextDay(interval) && interval.from !== interval.to && (
              <small class="hint">{t('options.hours.next-day', { time: spokenTime(interval.to) })}</small>
            )}
            {intervals.length > 1 && (
              <button
                type="button"
                class="remove"
                aria-label={t('options.hours.remove', { from: spokenTime(interval.from), to: spokenTime(interval.to) })}
                title={t('options.hours.remove.short')}
                data-testid={`remove-${day}-${index}`}
                onClick={() => stay(intervals.filter((_, at) => at !== index))}
              >
                ×
              </button>
            )}
          </div>
        ))}
        {overlaps && <p class="field-about">{t('options.hours.overlap')}</p>}
      </div>
      <div class="hours-more">
        {intervals.length > 0 && (
          <Button kind="quiet" testId={`add-${day}`} onClick={() => onChange(withOneMore(intervals))}>
            {takesBreak(intervals) ? t('options.hours.add-break') : t('options.hours.add')}
          </Button>
        )}
        {monday && (
          <Button kind="quiet" testId={`copy-${day}`} onClick={() => stay(monday)}>
            {t('options.hours.as-monday')}
          </Button>
        )}
      </div>
    </div>
  );
}
