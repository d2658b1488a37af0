/** What the toolbar badge says: how many are late; else the time to the next deadline; `?` when nothing is read. */
import { MINUTE } from '../conversation/moment';
import { firstDeadline, nextChange, READ_LATELY, type Timer, timerState } from './timer';

export type BadgeState =
  | { readonly kind: 'not-reading' }
  | { readonly kind: 'late'; readonly count: number; readonly pastLimit: number }
  /** `left` in ms. */
  | { readonly kind: 'next'; readonly left: number }
  /** So many wait whose working time stands still. */
  | { readonly kind: 'paused'; readonly count: number }
  /** Nobody new waits; so many have been waiting since before Takt was installed. */
  | { readonly kind: 'calm'; readonly old: number }
  /** The database cannot be opened: it must not look as if all were well. */
  | { readonly kind: 'broken' };

/** @param readAt when any page was last read (epoch ms) */
export function badgeState(timers: readonly Timer[], readAt: number | null, now: number): BadgeState {
  if (readAt === null || now - readAt > READ_LATELY) return { kind: 'not-reading' };
  const states = timers.map((timer) => timerState(timer, now));
  const pastLimit = states.filter((state) => state === 'past-limit').length;
  const count = pastLimit + states.filter((state) => state === 'past-target').length;
  if (count > 0) return { kind: 'late', count, pastLimit };
  const due = timers.flatMap((timer, index) =>
    timer.kind === 'running' && (states[index] === 'on-time' || states[index] === 'at-risk')
      ? (firstDeadline(timer) ?? [])
      : [],
  );
  if (due.length > 0) return { kind: 'next', left: Math.min(...due) - now };
  const paused = states.filter((state) => state === 'paused').length;
  if (paused > 0) return { kind: 'paused', count: paused };
  return { kind: 'calm', old: states.filter((state) => state === 'old').length };
}

/** When (epoch ms) the badge says something else by itself, or `undefined` when it never will. */
export function badgeChangesAt(timers: readonly Timer[], readAt: number | null, now: number): number | undefined {
  const state = badgeState(timers, readAt, now);
  if (state.kind === 'not-reading' || readAt === null) return undefined;
  const instants = [readAt + READ_LATELY + 1, ...timers.flatMap((timer) => nextChange(timer, now) ?? [])];
  if (state.kind === 'next') instants.push(now + (state.left % MINUTE) + 1);
  return Math.min(...instants.filter((at) => at > now));
}
