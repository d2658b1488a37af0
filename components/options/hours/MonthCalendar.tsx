import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/platform/i18n';
import { fullDayText, monthOf, monthText, plusDays, plusMonths, weekdayOfDate } from './month';
import { weekdayName } from './wall-time';

interface MonthCalendarProps {
  readonly chosen: readonly string[];
  readonly today: string;
  readonly onToggle: (date: string) => void;
}

/** Where a key leads from a date. */
const STEPS: Readonly<Record<string, (date: string) => string>> = {
  ArrowLeft: (date) => plusDays(date, -1),
  ArrowRight: (date) => plusDays(date, 1),
  ArrowUp: (date) => plusDays(date, -7),
  ArrowDown: (date) => plusDays(date, 7),
  Home: (date) => plusDays(date, -weekdayOfDate(date)),
  End: (date) => plusDays(date, 6 - weekdayOfDate(date)),
  PageUp: (date) => plusMonths(date, -1),
  PageDown: (date) => plusMonths(date, 1),
};

/** A month whose days are pressed: one tab stop, then arrows; space and Enter press a day. */
export function MonthCalendar({ chosen, today, onToggle }: MonthCalendarProps) {
  const [at, goTo] = useState(today);
  const grid = useRef<HTMLDivElement>(null);
  const byKey = useRef(false);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies(at): the focus follows it, where a key has moved it
  useEffect(() => {
    if (byKey.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    byKey.current = false;
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    byKey.current = true;
    goTo(step(at));
  };
  const { before, dates } = monthOf(at);
  return (
    <div class="month" data-testid="month">
      <div class="month-head">
        <button
          type="button"
          class="button"
          aria-label={t('options.hours.month.previous')}
          data-testid="month-previous"
          onClick={() => goTo(plusMonths(at, -1))}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <strong id={id} aria-live="polite" data-testid="month-name">
          {monthText(at)}
        </strong>
        <button
          type="button"
          class="button"
          aria-label={t('options.hours.month.next')}
          data-testid="month-next"
          onClick={() => goTo(plusMonths(at, 1))}
        >
          <span aria-hidden="true">›</span>
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend; the month's name is one */}
      <div class="month-days" role="group" aria-labelledby={id} ref={grid} onKeyDown={onKeyDown}>
        {Array.from({ length: 7 }, (_, day) => (
          <span key={weekdayName(day)} class="month-weekday" aria-hidden="true">
            {weekdayName(day, 'short')}
          </span>
        ))}
        {dates.map((date, index) => (
          <button
            key={date}
            type="button"
            class={date === today ? 'month-day is-today' : 'month-day'}
            style={index === 0 ? { gridColumnStart: before + 1 } : undefined}
            aria-pressed={chosen.includes(date)}
            aria-label={fullDayText(date)}
            aria-current={date === today ? 'date' : undefined}
            tabIndex={date === at ? 0 : -1}
            data-testid={`date-${date}`}
            onFocus={() => goTo(date)}
            onClick={() => onToggle(date)}
          >
            {index + 1}
          </button>
        ))}
      </div>
    </div>
  );
}
