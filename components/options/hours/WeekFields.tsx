import type { BusinessHours } from '../../../utils/domain/deadlines/business-hours';
import { t } from '../../../utils/platform/i18n';
import { DayRow } from './DayRow';
import { overlapsOn } from './wall-time';

interface WeekFieldsProps {
  readonly week: BusinessHours['week'];
  readonly onChange: (week: BusinessHours['week']) => void;
}

/** The seven days, Monday first. What counts otherwise than it looks is said; it is no fault. */
export function WeekFields({ week, onChange }: WeekFieldsProps) {
  const [monday = []] = week;
  const isAsMonday = (day: number) => JSON.stringify(week[day]) === JSON.stringify(monday);
  return (
    <div class="hours-week">
      {week.map((intervals, day) => (
        <DayRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place in the week
          key={day}
          day={day}
          intervals={intervals}
          overlaps={overlapsOn(week, day)}
          monday={isAsMonday(day) ? undefined : monday}
          onChange={(changed) => onChange(week.map((one, at) => (at === day ? changed : one)))}
        />
      ))}
      <div aria-live="polite">
        {week.every((intervals) => intervals.length === 0) && (
          <p class="note note-warning" data-testid="never-open">
            {t('options.hours.never-open')}
          </p>
        )}
      </div>
    </div>
  );
}
