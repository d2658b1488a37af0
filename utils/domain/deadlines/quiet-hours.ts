/** When the seller is not to be disturbed. Apart from business hours: a shop may be open while its seller wants silence. */
import { DAY } from '../conversation/moment';
import type { Fault } from './hours-faults';
import { minutesOf, wallClockIn } from './wall-clock';

/** Wall times 'HH:MM', '00:00' to '23:59'. `to` earlier than `from` is the next day's. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

export const QUIET_HOURS: QuietHours = { from: '21:00', to: '08:00' };

/** Equal times would be silence for ever, or never: nobody could tell which. */
export function quietFaultsOf({ from, to }: QuietHours): Fault<'bad-time' | 'equal'>[] {
  const isBad = (time: string) => minutesOf(time) === undefined || time === '24:00';
  if (isBad(from)) return [{ place: ['from'], reason: 'bad-time' }];
  if (isBad(to)) return [{ place: ['to'], reason: 'bad-time' }];
  return from === to ? [{ place: ['to'], reason: 'equal' }] : [];
}

/** From the first quiet instant on, and no longer at the last. @param quiet `null`, and what has a fault: it never is */
export function isQuiet(quiet: QuietHours | null, at: number, zone: string): boolean {
  return quietEndsAt(quiet, at, zone) !== at;
}

/** The earliest instant (epoch ms), from `at` on, that is not quiet. */
export function quietEndsAt(quiet: QuietHours | null, at: number, zone: string): number {
  if (!quiet || quietFaultsOf(quiet).length > 0) return at;
  const clock = wallClockIn(zone);
  const [from, to] = [minutesOf(quiet.from) ?? 0, minutesOf(quiet.to) ?? 0];
  let until = at;
  for (let day = Math.floor(at / DAY) - 2; day * DAY <= at + 2 * DAY; day++) {
    const begins = clock.instantOf(day, from);
    const ends = clock.instantOf(to <= from ? day + 1 : day, to);
    if (begins <= until && until < ends) until = ends;
  }
  return until;
}
