/** Policies and business hours: between the database and a file. */
import type { MarketplaceId } from '../conversation/ids';
import type { AccountHours } from '../deadlines/account-hours';
import { isOwnPolicy } from '../deadlines/own-policies';
import type { Policy } from '../deadlines/policy';
import type { ExportedHours, ExportedPolicy } from './format-rules';

export function policyToExport({ target, limit, ...policy }: Policy): ExportedPolicy {
  const { id, version, marketplace, account, channel, kind } = policy;
  return {
    ...{ id, version, marketplace, account, channel, kind },
    target: { ...target },
    limit: limit && { ...limit },
  };
}

/** Only the seller's own: a marketplace's come with the build. */
export function policiesFrom(exported: readonly ExportedPolicy[]): Policy[] {
  return exported
    .filter(isOwnPolicy)
    .map(({ marketplace, ...policy }) => ({ ...policy, marketplace: marketplace as MarketplaceId }));
}

export function hoursToExport({ of, zone, week, daysOff, interruptions }: AccountHours): ExportedHours {
  return {
    of: of && { marketplace: of.marketplace, id: of.id },
    zone,
    week: week.map((day) => day.map(({ from, to }) => ({ from, to }))),
    daysOff: [...daysOff],
    interruptions: interruptions.map(({ from, to, reason }) => ({ from, to, reason })),
  };
}

export function hoursFrom({ of, ...hours }: ExportedHours): AccountHours {
  return { of: of && { marketplace: of.marketplace as MarketplaceId, id: of.id }, ...hours };
}
