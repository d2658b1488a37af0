import type { OpenTime } from '../../utils/domain/deadlines/business-hours';
import type { LeftOut } from '../../utils/domain/deadlines/left-out';
import { READ_LATELY } from '../../utils/domain/deadlines/timer';
import {
  countedAt,
  type Sum,
  type WhyClock,
  type Why as WhyData,
  type WhyMessage,
  type WhyPart,
} from '../../utils/domain/deadlines/why';
import { t } from '../../utils/platform/i18n';
import { dayText, momentText, spanText, writtenDate } from '../date-text';
import { rangesOf, rangeText } from '../options/hours/month';
import { sourceText } from '../source-text';
import { clockedText, clockText, durationText } from '../timer-text';

interface WhyProps {
  readonly why: WhyData;
  /** As sellers say it. */
  readonly marketplace: string;
  /** Epoch ms. */
  readonly now: number;
  /** No tab shows it: what passed since it was read may have been answered. */
  readonly isUnwatched?: boolean;
}

/** Why a timer says what it says: what started it, whose rule it is, and what was counted and what was not. */
export function Why({ why, marketplace, now, isUnwatched = false }: WhyProps) {
  const { observedAt } = why;
  const isStale = now - observedAt > (isUnwatched ? 0 : READ_LATELY);
  return (
    <div class="why" data-testid="why">
      {why.parts.map((part) => (
        <Part key={part.kind} readAt={isStale ? observedAt : now} {...{ part, marketplace, now }} />
      ))}
      {isStale && <p class="why-quiet">{t('timer.read-at', { at: clockText(observedAt, now) })}</p>}
    </div>
  );
}

interface PartProps extends Pick<WhyProps, 'marketplace' | 'now'> {
  readonly part: WhyPart;
  /** As of when it speaks (epoch ms). */
  readonly readAt: number;
}

function Part({ part, readAt, marketplace, now }: PartProps) {
  const { kind, message, basis, old, namedAt, clocks } = part;
  // Whoever wants to be reminded is, whatever was read.
  const asOf = kind === 'seller' ? now : readAt;
  return (
    <section class="why-part" data-testid={`why-${kind}`}>
      <p>{t(`why.starts.${kind}`)}</p>
      {message ? <Message {...{ message, now }} /> : <p>{clockText(part.since, now)}</p>}
      {basis === 'row' && <p class="why-note">{t('why.row')}</p>}
      {old && <p class="why-note">{t('why.old')}</p>}
      {!old && namedAt !== null && <p>{t('why.named', { at: clockText(namedAt, now) })}</p>}
      {!old && namedAt === null && clocks.length === 0 && <p class="why-note">{t('why.no-rule')}</p>}
      {clocks.map((clock) => (
        <Clock key={clock.which} isBound={basis === 'row'} readAt={asOf} {...{ clock, marketplace, now }} />
      ))}
    </section>
  );
}

function Message({ message, now }: { readonly message: WhyMessage; readonly now: number }) {
  return (
    <blockquote class="why-message" data-testid="why-message">
      <span class="why-quiet">{momentText(message.sentAt, message.precision, now)}</span> <bdi>{message.text}</bdi>
    </blockquote>
  );
}

interface ClockProps extends Omit<PartProps, 'part'> {
  readonly clock: WhyClock;
  /** It may have begun earlier. */
  readonly isBound: boolean;
}

function Clock({ clock, isBound, readAt, marketplace, now }: ClockProps) {
  const { which, owner, duration, at, counted, leftOut } = clock;
  const { passed, ahead } = countedAt(counted, now);
  const bound = (key: 'at-least' | 'at-most', length: number) =>
    isBound ? t(`why.${key}`, { time: durationText(length) }) : durationText(length);
  const isWorking = clock.clock === 'working';
  const isOver = at !== null && now >= at;
  const isUnread = isOver && readAt < at;
  return (
    <div class="why-clock" data-testid={`why-${which}`}>
      <p>
        <b>{t(`timer.rule.${which}.${owner}`, { marketplace, time: clockedText(duration, clock.clock) })}</b>
        {at !== null && !isBound && t('timer.by', { at: clockText(at, now) })}
      </p>
      {isUnread && <p>{t('timer.full.check', { at: clockText(readAt, now) })}</p>}
      {isOver && !isUnread && <p>{t(`why.past.${which}`, { late: bound('at-least', now - at) })}</p>}
      <p>
        {passed.length === 0 ? t('why.counted.none') : t('why.counted', { time: bound('at-least', passed.length) })}
      </p>
      {isWorking && <Times times={passed.times} sum={counted.before} words="why.before" now={now} />}
      {at === null && <p class="why-note">{t('why.never')}</p>}
      {at !== null && !isOver && <p>{t('why.left', { time: bound('at-most', ahead.length) })}</p>}
      {at !== null && isWorking && <Times times={ahead.times} sum={counted.after} words="why.after" now={now} />}
      <NotCounted {...{ leftOut, now }} />
      <p class="why-quiet">{whyText(clock, marketplace)}</p>
    </div>
  );
}

interface TimesProps {
  readonly times: readonly OpenTime[];
  /** What is not listed. */
  readonly sum: Sum;
  readonly words: 'why.before' | 'why.after';
  readonly now: number;
}

function Times({ times, sum, words, now }: TimesProps) {
  const rest = sum.intervals > 0 && <li>{t(words, { n: sum.intervals, time: durationText(sum.length) })}</li>;
  return (
    <ul class="why-times">
      {words === 'why.before' && rest}
      {times.map(({ from, to }) => (
        <li key={from}>{spanText(from, to, now)}</li>
      ))}
      {words === 'why.after' && rest}
    </ul>
  );
}

function NotCounted({ leftOut, now }: { readonly leftOut: LeftOut; readonly now: number }) {
  const { closed, daysOff, interrupted } = leftOut;
  const days = rangesOf(daysOff)
    .map((range) => rangeText(range, dayText(now)))
    .join(', ');
  const reasons = [
    ...(closed > 0 ? [t(days ? 'why.closed.days-off' : 'why.closed', { time: durationText(closed), days })] : []),
    ...interrupted.map(({ reason, length }) => t(`timer.interrupted.${reason}`, { time: durationText(length) })),
  ];
  return reasons.length > 0 ? <p class="why-note">{t('why.left-out', { what: reasons.join(' · ') })}</p> : null;
}

function whyText(clock: WhyClock, marketplace: string): string {
  return clock.isOwn
    ? t('why.set-by-you', { date: writtenDate(clock.date) ?? clock.date })
    : sourceText(clock, marketplace);
}
