/** For when something can be put off, and how far: what is asked for beyond it is a slip of the finger. */
import { DAY } from './moment';

export const LONGEST_REMINDER = 90 * DAY;

/** Why nothing can be put off until then (epoch ms). */
export function reminderFault(at: number, now: number): 'time-over' | 'time-too-far' | undefined {
  if (!(at > now)) return 'time-over';
  return at - now > LONGEST_REMINDER ? 'time-too-far' : undefined;
}
