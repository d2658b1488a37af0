/** A conversation as it stands → its row, with what became of its stretches by the rules in force. */
import { type JudgedPayload, judgedEvent, type TaktEvent } from '../domain/conversation/events';
import type { Conversation } from '../domain/conversation/fold';
import type { ConversationKey } from '../domain/conversation/ids';
import { MINUTE, type Moment, mayCoincide } from '../domain/conversation/moment';
import type { Metric, Stretch } from '../domain/conversation/stretches';
import { judge, judgePromise, type Missed, missedOf } from '../domain/deadlines/judgement';
import { type IdleTimer, isPending, type TimedConversation, type Timer, timerOf } from '../domain/deadlines/timer';
import type { ConversationLanguage } from '../domain/language/conversation-language';
import { answeredAtOf, dueAtOf } from '../storage/migrations';
import type { ConversationRecord, Waits } from '../storage/records';
import type { Rules } from './rules';

/**
 * What was judged and noted stays; else the rules in force judge what is known now, in whatever order it became known.
 * @param installedAt epoch ms
 */
export function recordOf(
  conversation: Conversation,
  language: ConversationLanguage,
  rules: Rules,
  installedAt: number,
): ConversationRecord {
  const policyOf = ({ metric }: Stretch) => rules.policyFor({ ...conversation, metric });
  const calendar = rules.calendarFor(conversation);
  const timer = timerBy(rules, conversation, conversation, installedAt);
  const { id, keys, marketplace, account, channel, threadId, buyerName, subject } = conversation;
  const settled = (stretch: Stretch) => sameOf(conversation.judged, stretch)?.judgement;
  const waited = conversation.closed.map((stretch) => {
    const policy = policyOf(stretch);
    return { ...stretch, judgement: settled(stretch) ?? (policy && judge(stretch, policy, calendar)) ?? null };
  });
  const promised = conversation.kept.map(({ dueAt, ...stretch }) => ({
    ...stretch,
    judgement: settled(stretch) ?? judgePromise(stretch, dueAt, policyOf(stretch), calendar) ?? null,
  }));
  const stretches = [...waited, ...promised];
  const last = waited.at(-1);
  const missed = last?.judgement ? missedOf(last, last.judgement, policyOf(last), calendar) : undefined;
  const isUnsettled = stretches.some((stretch) => stretch.judgement && !settled(stretch));
  return {
    ...{ id, keys, marketplace, account, channel, threadId, buyerName, subject, stretches },
    timer: timer.kind === 'idle' ? { ...timer, ...lateIn(last, missed, installedAt) } : timer,
    waiting: isPending(timer) ? 1 : 0,
    ...(isPending(timer) && { waits: waitsOf(conversation, calendar.zone) }),
    ...dueAtOf(timer),
    ...answeredAtOf(stretches),
    ...(isUnsettled && { unsettled: 1 }),
    ...(language.source !== 'none' && { language }),
    ...(conversation.note !== null && { note: conversation.note }),
    ...(conversation.chosen.anyLanguage && { anyLanguage: true }),
  };
}

/**
 * The row of one who waits by other rules, without a look at its messages.
 * @returns `undefined` where they have to be looked at: times that were named in them are meant by another clock
 */
export function rowByRules(
  record: ConversationRecord,
  rules: Rules,
  installedAt: number,
): ConversationRecord | undefined {
  const { waits, timer } = record;
  if (waits?.zone !== rules.calendarFor(record).zone) return undefined;
  const { dueAt, ...row } = record;
  const byRules = timerBy(rules, record, { ...waits, observedAt: timer.observedAt }, installedAt);
  return { ...row, timer: byRules, ...dueAtOf(byRules) };
}

function waitsOf({ open, tail, followUp, snoozedUntil, noReplyNeeded }: Conversation, zone: string): Waits {
  return { open, tail, followUp, snoozedUntil, noReplyNeeded, zone };
}

function timerBy(
  rules: Rules,
  of: Pick<Conversation, 'marketplace' | 'account' | 'channel'>,
  timed: TimedConversation,
  installedAt: number,
): Timer {
  const { marketplace, account, channel } = of;
  const policyOf = (metric: Metric) => rules.policyFor({ marketplace, account, channel, metric });
  return timerOf(timed, {
    policy: timed.open && policyOf(timed.open.metric),
    followUpPolicy: policyOf('follow-up'),
    ...{ calendar: rules.calendarFor(of), atRiskShare: rules.atRiskShare, installedAt },
  });
}

/** A miss is not undone by the answer; of what began before Takt was installed nobody could know that it was one. */
function lateIn(
  last: ConversationRecord['stretches'][number] | undefined,
  missed: Missed | undefined,
  installedAt: number,
): Pick<IdleTimer, 'lateBy' | 'lateFor'> {
  if (!last?.judgement || last.since < installedAt) return {};
  const { lateBy } = last.judgement;
  return lateBy > 0 ? { lateBy, ...(missed && { lateFor: missed }) } : {};
}

/** What is to be noted of it before the rules change: its stretches with what became of them. */
export function judgedEvents({ id, stretches }: Pick<ConversationRecord, 'id' | 'stretches'>): TaktEvent[] {
  return stretches.flatMap(({ metric, since, basis, answeredAt, judgement }) =>
    judgement && answeredAt !== null
      ? [judgedEvent(id as string as ConversationKey, { metric, since, basis, answeredAt, judgement })]
      : [],
  );
}

type Answered = Pick<JudgedPayload | Stretch, 'metric' | 'since' | 'answeredAt' | 'basis'>;

/** The one that is the same stretch, be it that its times were not known to the second when it was judged. */
function sameOf<One extends Answered>(among: readonly One[], asked: Answered): One | undefined {
  const alike = among.filter(({ metric, basis }) => metric === asked.metric && basis === asked.basis);
  const equal = alike.find(({ since, answeredAt }) => since === asked.since && answeredAt === asked.answeredAt);
  return equal ?? alike.find((one) => mayBeOne(one.since, asked.since) && mayBeOne(one.answeredAt, asked.answeredAt));
}

function mayBeOne(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : mayCoincide(asPrinted(a), asPrinted(b));
}

/** To the minute, where it is a whole one: of an hour or a day nothing is judged. */
function asPrinted(at: number): Moment {
  return { at, precision: at % MINUTE === 0 ? 'minute' : 'exact' };
}
