/** Whether a shop is open now, and until when: what its door would say. */
import { DAY } from '../conversation/moment';
import type { Calendar } from './business-hours';

/** Epoch ms. */
export type Opening =
  /** `null`: it does not close as far as one looks. */
  | { readonly kind: 'open'; readonly until: number | null }
  /** `null`: it never opens. */
  | { readonly kind: 'closed'; readonly opensAt: number | null };

/** Whoever is open for longer than that closes on no day that one would name. */
const LOOK_AHEAD = 8 * DAY;

export function openingAt(calendar: Calendar, at: number): Opening {
  const opensAt = calendar.nextOpening(at);
  if (opensAt === null || opensAt > at) return { kind: 'closed', opensAt };
  const until = calendar.intervalsBetween(at, at + LOOK_AHEAD)[0]?.to ?? at;
  return { kind: 'open', until: until < at + LOOK_AHEAD ? until : null };
}
