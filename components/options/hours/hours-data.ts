/** When shops are open, as the seller sets it, and what can be asked for from there. */
import type { AccountRef } from '../../../utils/domain/conversation/account';
import type { BusinessHours, Interruption, InterruptionReason } from '../../../utils/domain/deadlines/business-hours';
import type { Opening } from '../../../utils/domain/deadlines/opening';
import type { QuietHours } from '../../../utils/domain/deadlines/quiet-hours';

/** What interrupted the work is no part of it: that happens to the seller, whichever shop it is. */
export type Schedule = Pick<BusinessHours, 'zone' | 'week' | 'daysOff'>;

export interface OwnSchedule {
  readonly of: AccountRef;
  readonly schedule: Schedule;
}

export interface HoursData {
  /** Of all shops without one of their own. */
  readonly schedule: Schedule;
  readonly own: readonly OwnSchedule[];
  readonly interruptions: readonly Interruption[];
  /** `null`: there is no time of silence. */
  readonly quiet: QuietHours | null;
}

/** Each rejects with a `TaktError`; resolves when it is kept and the data are as they are then. */
export interface HoursActions {
  /** What is not in the change stays as it is. @param of `null`: of all shops without a schedule of their own */
  readonly saveSchedule: (of: AccountRef | null, change: Partial<Schedule>) => Promise<unknown>;
  /** The shop goes by the common schedule again. */
  readonly removeSchedule: (of: AccountRef) => Promise<unknown>;
  readonly saveQuiet: (quiet: QuietHours | null) => Promise<unknown>;
  readonly beginInterruption: (reason: InterruptionReason) => Promise<unknown>;
  /** Ends it now. */
  readonly endInterruption: (interruption: Interruption) => Promise<unknown>;
  readonly removeInterruption: (interruption: Interruption) => Promise<unknown>;
  readonly restoreInterruption: (interruption: Interruption) => Promise<unknown>;
  /** What the door would say at `now` (epoch ms); `undefined` for hours that cannot be worked with. */
  readonly openingOf: (hours: BusinessHours, now: number) => Opening | undefined;
}

export function hoursOf(schedule: Schedule, interruptions: readonly Interruption[]): BusinessHours {
  return { ...schedule, interruptions };
}

export function isSameShop(a: AccountRef | null, b: AccountRef | null): boolean {
  return a?.marketplace === b?.marketplace && a?.id === b?.id;
}
