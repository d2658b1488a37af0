/** Whose business hours: those of one account, or those of all that have none of their own. */

import type { AccountRef } from '../conversation/account';
import type { MarketplaceId } from '../conversation/ids';
import { HOUR } from '../conversation/moment';
import { type BusinessHours, defaultHours, type Interruption } from './business-hours';

export interface AccountHours extends BusinessHours {
  /** `null`: all accounts without hours of their own. */
  readonly of: AccountRef | null;
}

/**
 * The hours of an account: its own, else those for all, else the hours to begin with. What interrupted the work of all
 * interrupted its own as well.
 * @param zone the browser's
 */
export function hoursFor(
  set: readonly AccountHours[],
  asked: { readonly marketplace: MarketplaceId; readonly account: string | null },
  zone: string,
): BusinessHours {
  const common = commonHours(set, zone);
  const found = set.find(({ of }) => of?.marketplace === asked.marketplace && of.id === asked.account);
  if (!found) return common;
  const { of: _account, ...own } = found;
  return { ...own, interruptions: [...own.interruptions, ...common.interruptions] };
}

/** Those of all accounts without any of their own. @param zone the browser's */
export function commonHours(set: readonly AccountHours[], zone: string): BusinessHours {
  const { of: _all, ...common } = set.find(({ of }) => of === null) ?? { of: null, ...defaultHours(zone) };
  return common;
}

/**
 * What a file brings beside what is here. What the seller set here of an account stays, but for interruptions, which
 * are a log: those that are not in it are added.
 */
export function mergedHours(here: readonly AccountHours[], brought: readonly AccountHours[]): readonly AccountHours[] {
  const keyOf = ({ of }: AccountHours) => JSON.stringify(of && [of.marketplace, of.id]);
  const merged = new Map(here.map((hours) => [keyOf(hours), hours]));
  for (const hours of brought) {
    const known = merged.get(keyOf(hours));
    const interruptions = known && mergedLog(known.interruptions, hours.interruptions);
    merged.set(keyOf(hours), known && interruptions ? { ...known, interruptions } : hours);
  }
  return [...merged.values()];
}

/** So long (ms) after a file was written what was going on then may still be: longer than power mostly stays away. */
const GOES_ON = 12 * HOUR;

/**
 * With what was going on in an old file ended when it was written: a file cannot know when it was over, and one that
 * nobody ends would keep every clock from running.
 * @param writtenAt the file, by its own word @param now both epoch ms
 */
export function endedBy(hours: AccountHours, writtenAt: number, now: number): AccountHours {
  if (Math.abs(now - writtenAt) <= GOES_ON) return hours;
  const at = Math.min(writtenAt, now);
  const end = new Date(at).toISOString();
  const interruptions = hours.interruptions.map((one) =>
    one.to === null ? { ...one, to: at < Date.parse(one.from) ? one.from : end } : one,
  );
  return { ...hours, interruptions };
}

/** The same one begins at the same instant for the same reason; when it ended, they say here. */
function mergedLog(here: readonly Interruption[], brought: readonly Interruption[]): readonly Interruption[] {
  const keyOf = ({ from, reason }: Interruption) => `${from} ${reason}`;
  const known = new Map([...brought, ...here].map((one) => [keyOf(one), one]));
  return known.size === here.length ? here : [...known.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
