/** By what deadlines are worked out, as it stands in the settings: policies, business hours, when something is at risk. */
import type { MarketplaceId } from '../domain/conversation/ids';
import { commonHours, hoursFor } from '../domain/deadlines/account-hours';
import type { BusinessHours, Calendar } from '../domain/deadlines/business-hours';
import { calendarOf } from '../domain/deadlines/calendar';
import { faultsOf } from '../domain/deadlines/hours-faults';
import { policiesInForce } from '../domain/deadlines/own-policies';
import { type Policy, type PolicyQuestion, policyFor } from '../domain/deadlines/policy';
import { AT_RISK_SHARE } from '../domain/deadlines/timer';
import type { Settings } from '../storage/records';
import type { Locale } from './ports';

export interface Rules {
  readonly atRiskShare: number;
  /** See `policiesInForce`. */
  readonly policies: readonly Policy[];
  policyFor(asked: PolicyQuestion): Policy | undefined;
  calendarFor(asked: Shop): Calendar;
  /** What that calendar is made of. */
  hoursFor(asked: Shop): BusinessHours;
  /** Those of all shops without any of their own. */
  readonly common: BusinessHours;
}

interface Shop {
  readonly marketplace: MarketplaceId;
  readonly account: string | null;
}

/** Shops of one seller have a handful of different hours. */
const CALENDARS_KEPT = 50;

/** @param defaults the marketplaces' policies. @returns rules as the settings say them; calendars are kept as long as the worker lives */
export function rulesOver(defaults: readonly Policy[], locale: Locale): (set: Partial<Settings>) => Rules {
  const calendars = new Map<string, Calendar>();
  const calendarFrom = (hours: BusinessHours): Calendar => {
    const key = JSON.stringify(hours);
    const known = calendars.get(key);
    if (known) return known;
    if (calendars.size >= CALENDARS_KEPT) calendars.clear();
    const made = calendarOf(hours);
    calendars.set(key, made);
    return made;
  };
  return ({ policies: own = [], hours = [], atRiskShare }) => {
    const policies = policiesInForce(own, defaults);
    const found = new Map<string, Calendar>();
    const hoursOf = (asked: Shop) => usable(hoursFor(hours, asked, locale.zone()), locale);
    return {
      atRiskShare: atRiskShare ?? AT_RISK_SHARE,
      policies,
      policyFor: (asked) => policyFor(policies, asked),
      calendarFor(asked) {
        const key = JSON.stringify([asked.marketplace, asked.account]);
        const calendar = found.get(key) ?? calendarFrom(hoursOf(asked));
        found.set(key, calendar);
        return calendar;
      },
      hoursFor: hoursOf,
      common: usable(commonHours(hours, locale.zone()), locale),
    };
  };
}

/** Hours that were right where they were set, and whose zone this browser does not know: no deadline, not a wrong one. */
function usable(hours: BusinessHours, locale: Locale): BusinessHours {
  if (faultsOf(hours).length === 0) return hours;
  return { zone: locale.zone(), week: Array.from({ length: 7 }, () => []), daysOff: [], interruptions: [] };
}
