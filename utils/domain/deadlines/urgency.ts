/** In which order what waits is shown: past limit first, then past target, oldest deadline first; then by time left. */
import { firstDeadline, isPending, type Timer, type TimerState, timerState } from './timer';

const RANK: Record<TimerState, number> = {
  'past-limit': 0,
  'past-target': 1,
  'at-risk': 2,
  'on-time': 2,
  unknown: 3,
  paused: 4,
  snoozed: 4,
  old: 5,
  'no-reply-needed': 6,
  idle: 7,
};

/** Below zero when `a` comes first. The deadline that counts past a limit is the limit. */
export function compareUrgency(a: Timer, b: Timer, now: number): number {
  const [stateA, stateB] = [timerState(a, now), timerState(b, now)];
  return RANK[stateA] - RANK[stateB] || deadline(a, stateA) - deadline(b, stateB) || b.observedAt - a.observedAt;
}

function deadline(timer: Timer, state: TimerState): number {
  if (state === 'snoozed' && isPending(timer)) return timer.snoozedUntil ?? 0;
  if (timer.kind !== 'running') return 0;
  if (state === 'past-limit') return timer.limitAt ?? timer.waitingSince;
  return (state === 'past-target' ? timer.dueAt : firstDeadline(timer)) ?? timer.waitingSince;
}
