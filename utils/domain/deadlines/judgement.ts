/** What became of a stretch that was answered. Kept with the policy it was judged by. */
import type { Stretch } from '../conversation/stretches';
import type { Calendar } from './business-hours';
import { type Clock, deadlineOf, ownerOf, type Policy } from './policy';

export interface Judgement {
  readonly policyId: string;
  readonly policyVersion: number;
  /** In ms, each by its clock, as they were when the stretch was judged. */
  readonly target: number;
  readonly targetClock: Clock;
  readonly limit: number | null;
  readonly limitClock: Clock | null;
  readonly result: 'on-time' | 'past-target' | 'past-limit';
  /**
   * How long after the first deadline that passed the answer came (ms of time that really passed, as the pill says it),
   * 0 when it came in time: what was due at closing time and was answered the next morning is late by the night.
   */
  readonly lateBy: number;
}

const NEVER = Number.POSITIVE_INFINITY;

/**
 * @returns `undefined` for a stretch that nobody answered, whose start is only a bound, of which a page said no more than
 * the hour or the day, or whose answer is older than its question (pages have been seen to print times that go backwards)
 */
export function judge(stretch: Stretch, policy: Policy, calendar: Calendar): Judgement | undefined {
  const { since, answeredAt } = stretch;
  if (answeredAt === null || !isJudgeable(stretch)) return undefined;
  const { target, limit } = policy;
  const dueAt = deadlineOf(target, since, calendar) ?? NEVER;
  const limitAt = (limit && deadlineOf(limit, since, calendar)) ?? NEVER;
  return {
    policyId: policy.id,
    policyVersion: policy.version,
    target: target.duration,
    targetClock: target.clock,
    limit: limit?.duration ?? null,
    limitClock: limit?.clock ?? null,
    result: answeredAt > limitAt ? 'past-limit' : answeredAt > dueAt ? 'past-target' : 'on-time',
    lateBy: Math.max(0, answeredAt - Math.min(dueAt, limitAt)),
  };
}

/** Which figure an answer came after, and whose that is. */
export type Missed = `${'target' | 'limit'}.${'marketplace' | 'seller'}`;

/**
 * Of a late answer the figure from which `lateBy` is counted.
 * @returns `undefined` where another policy judged it, or none that is known any more
 */
export function missedOf(
  { since, answeredAt }: Pick<Stretch, 'since' | 'answeredAt'>,
  { lateBy, policyId, policyVersion }: Judgement,
  policy: Policy | undefined,
  calendar: Calendar,
): Missed | undefined {
  if (answeredAt === null || policy?.id !== policyId || policy.version !== policyVersion) return undefined;
  const { target, limit } = policy;
  const isLimit = limit !== null && deadlineOf(limit, since, calendar) === answeredAt - lateBy;
  return isLimit ? `limit.${ownerOf(limit)}` : `target.${ownerOf(target)}`;
}

/** Whether enough is known of its times, whatever the rule. */
function isJudgeable({ since, answeredAt, basis, precision }: Stretch): boolean {
  return (
    answeredAt !== null && answeredAt >= since && basis === 'thread' && precision !== 'hour' && precision !== 'day'
  );
}

/** A named time is no rule's. */
const NAMED = 'named';

/** @param dueAt the time that the seller named (epoch ms); `null`: none, and the policy for promises says it */
export function judgePromise(
  stretch: Stretch,
  dueAt: number | null,
  policy: Policy | undefined,
  calendar: Calendar,
): Judgement | undefined {
  if (dueAt === null) return policy && judge(stretch, policy, calendar);
  const { since, answeredAt } = stretch;
  if (answeredAt === null || answeredAt < since) return undefined;
  return {
    ...{ policyId: NAMED, policyVersion: 1, target: Math.max(0, dueAt - since), targetClock: 'calendar' },
    ...{ limit: null, limitClock: null, result: answeredAt > dueAt ? 'past-target' : 'on-time' },
    lateBy: Math.max(0, answeredAt - dueAt),
  };
}
