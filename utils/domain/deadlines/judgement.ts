/** What became of a stretch that was answered. Kept with the policy it was judged by. */
import type { Stretch } from '../conversation/stretches';
import type { Policy } from './policy';

export interface Judgement {
  readonly policyId: string;
  readonly policyVersion: number;
  /** In ms, as they were when the stretch was judged. */
  readonly target: number;
  readonly limit: number | null;
  readonly result: 'on-time' | 'past-target' | 'past-limit';
  /** How long after the target the answer came, in ms; 0 when it came in time. */
  readonly lateBy: number;
}

/**
 * @returns `undefined` for a stretch that nobody answered, whose start is only a bound, or whose answer is older than
 * its question (pages have been seen to print times that go backwards)
 */
export function judge(stretch: Stretch, policy: Policy): Judgement | undefined {
  if (stretch.answeredAt === null || stretch.basis !== 'thread') return undefined;
  const took = stretch.answeredAt - stretch.since;
  if (took < 0) return undefined;
  const target = policy.target.duration;
  const limit = policy.limit?.duration ?? null;
  return {
    policyId: policy.id,
    policyVersion: policy.version,
    target,
    limit,
    result: limit !== null && took > limit ? 'past-limit' : took > target ? 'past-target' : 'on-time',
    lateBy: Math.max(0, took - target),
  };
}
