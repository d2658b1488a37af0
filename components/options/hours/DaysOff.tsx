import { t } from '../../../utils/platform/i18n';
import { Button } from '../../controls/Button';
import { MonthCalendar } from './MonthCalendar';
import { rangesOf, rangeText } from './month';

interface DaysOffProps {
  /** 'YYYY-MM-DD' */
  readonly dates: readonly string[];
  readonly today: string;
  readonly onChange: (dates: readonly string[]) => void;
}

/** Days on which nothing opens, pressed in a calendar. Those that are over are kept, for deadlines of then, and not listed. */
export function DaysOff({ dates, today, onChange }: DaysOffProps) {
  const toggle = (date: string) =>
    onChange(dates.includes(date) ? dates.filter((one) => one !== date) : [...dates, date].sort());
  const ranges = rangesOf(dates.filter((date) => date >= today));
  return (
    <div class="days-off">
      <MonthCalendar chosen={dates} today={today} onToggle={toggle} />
      <div>
        {ranges.length === 0 && <p class="hint">{t('options.hours.days-off.none')}</p>}
        <ul class="plain-list" data-testid="days-off">
          {ranges.map(({ first, last }) => (
            <li key={first}>
              <span>{rangeText({ first, last }, today)}</span>
              <Button
                kind="quiet"
                testId={`remove-off-${first}`}
                onClick={() => onChange(dates.filter((date) => date < first || date > last))}
              >
                {t('options.hours.days-off.remove')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
