import type { InterruptionReason } from '../../utils/domain/deadlines/business-hours';
import { t } from '../../utils/platform/i18n';
import { ErrorNote } from '../controls/ErrorNote';
import { durationText } from '../timer-text';
import { useAnswer } from '../use-answer';
import { LateHours } from './LateHours';
import type { QueueDay, QueueWeekData } from './queue-data';

interface QueueWeekProps {
  /** The line above it: where that is another, the week is too. */
  readonly day: QueueDay;
  readonly ask: () => Promise<QueueWeekData>;
}

/** How the week went: its line, what interrupted it, and at what hours answers came late. */
export function QueueWeek({ day, ask }: QueueWeekProps) {
  const week = useAnswer(ask, day);
  if (week.state === 'loading') return <p>{t('options.loading')}</p>;
  if (week.state === 'failed') return <ErrorNote error={week.error} />;
  const { answers, onTime, median, promises, interrupted, lateByHour } = week.value;
  const isNone = answers === 0 || median === null;
  return (
    <div class="week" data-testid="queue-week">
      <p>{isNone ? t('queue.week.none') : t('queue.week', { n: answers, onTime, median: durationText(median) })}</p>
      {promises.answers > 0 && <p>{t('queue.week.promises', { n: promises.answers, onTime: promises.onTime })}</p>}
      <Interrupted words="queue.week.interrupted.today" by={interrupted.today} />
      <Interrupted words="queue.week.interrupted.week" by={interrupted.week} />
      {answers > 0 && <LateHours lateByHour={lateByHour} />}
    </div>
  );
}

interface InterruptedProps {
  readonly words: 'queue.week.interrupted.today' | 'queue.week.interrupted.week';
  readonly by: readonly { readonly reason: InterruptionReason; readonly length: number }[];
}

function Interrupted({ words, by }: InterruptedProps) {
  if (by.length === 0) return null;
  const what = by.map(({ reason, length }) => t(`timer.interrupted.${reason}`, { time: durationText(length) }));
  return <p>{t(words, { what: what.join(' · ') })}</p>;
}
