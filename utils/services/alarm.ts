/** One alarm, for the next instant at which anything is to be said by itself. */
import { MINUTE } from '../domain/conversation/moment';
import type { Alarms, Clock } from './ports';

/** Something that says things by itself. */
export interface Telling {
  /** Says what is to be said now. @returns when to ask again, if nothing else happens (epoch ms) */
  refresh(): Promise<number | undefined>;
  /** When it could not: says so, or logs it. */
  failed(thrown: unknown): Promise<void>;
}

/** What failed is asked again so much later (ms), for there is no other alarm. */
const AGAIN_AFTER = MINUTE;

/** @param tellings in the order in which they are asked */
export function alarmService(tellings: readonly Telling[], alarms: Alarms, clock: Clock) {
  return {
    /** Has everything said that is due, and sets the alarm for what comes next. */
    async refresh(): Promise<void> {
      const instants: number[] = [];
      for (const telling of tellings) {
        try {
          const at = await telling.refresh();
          if (at !== undefined) instants.push(at);
        } catch (thrown) {
          // Where the database fails, a log in it fails, too.
          await telling.failed(thrown).catch(() => undefined);
          instants.push(clock.now() + AGAIN_AFTER);
        }
      }
      await alarms.ringAt(instants.length > 0 ? Math.min(...instants) : undefined);
    },
  };
}
