/** The working hours on data that change as the seller changes them, and what was asked for. */
import { signal } from '@preact/signals';
import { vi } from 'vitest';
import { HoursPanel } from '../../../components/options/hours/HoursPanel';
import {
  type HoursActions,
  type HoursData,
  isSameShop,
  type Schedule,
} from '../../../components/options/hours/hours-data';
import { OptionsShell } from '../../../components/options/OptionsShell';
import type { Account, AccountRef } from '../../../utils/domain/conversation/account';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import type { Interruption, InterruptionReason, OpenInterval } from '../../../utils/domain/deadlines/business-hours';
import { calendarOf } from '../../../utils/domain/deadlines/calendar';
import { faultsOf } from '../../../utils/domain/deadlines/hours-faults';
import { openingAt } from '../../../utils/domain/deadlines/opening';
import { QUIET_HOURS } from '../../../utils/domain/deadlines/quiet-hours';
import type { TaktError } from '../../../utils/domain/errors';
import { draw } from './support';

/** A Saturday, 14:05 in Kyiv. */
export const NOON = Date.UTC(2026, 10, 21, 12, 5);
export const USUAL: readonly OpenInterval[] = [{ from: '09:00', to: '20:00' }];
export const weekOf = (day: readonly OpenInterval[]) => Array.from({ length: 7 }, () => day);
export const ofKyiv: Schedule = { zone: 'Europe/Kyiv', week: weekOf(USUAL), daysOff: [] };
export const hoursData: HoursData = { schedule: ofKyiv, own: [], interruptions: [], quiet: QUIET_HOURS };

const rest = { shownName: null, label: null, colour: 0, shopName: null, answerPolicy: null };
export const shops: Account[] = [
  { ...rest, marketplace: 'prom' as MarketplaceId, id: '1', shownName: 'Горнятка' },
  { ...rest, marketplace: 'rozetka' as MarketplaceId, id: '2', label: 'Килими' },
];

export function showHours(first: HoursData = hoursData, accounts: readonly Account[] = [], refuse?: TaktError) {
  const now = signal(NOON);
  let data = first;
  const become = (change: Partial<HoursData>) => {
    if (refuse) throw refuse;
    data = { ...data, ...change };
    redraw();
  };
  const without = (gone: Interruption) => data.interruptions.filter((one) => one !== gone);
  const actions = {
    saveSchedule: vi.fn(async (of: AccountRef | null, change: Partial<Schedule>) => {
      if (of === null) return become({ schedule: { ...data.schedule, ...change } });
      const known = data.own.find((one) => isSameShop(one.of, of))?.schedule ?? data.schedule;
      const others = data.own.filter((one) => !isSameShop(one.of, of));
      return become({ own: [...others, { of, schedule: { ...known, ...change } }] });
    }),
    removeSchedule: vi.fn(async (of: AccountRef) => become({ own: data.own.filter((one) => !isSameShop(one.of, of)) })),
    saveQuiet: vi.fn(async (quiet: HoursData['quiet']) => become({ quiet })),
    beginInterruption: vi.fn(async (reason: InterruptionReason) =>
      become({
        interruptions: [...data.interruptions, { from: new Date(now.peek()).toISOString(), to: null, reason }],
      }),
    ),
    endInterruption: vi.fn(async (one: Interruption) =>
      become({ interruptions: [...without(one), { ...one, to: new Date(now.peek()).toISOString() }] }),
    ),
    removeInterruption: vi.fn(async (one: Interruption) => become({ interruptions: without(one) })),
    restoreInterruption: vi.fn(async (one: Interruption) => become({ interruptions: [...data.interruptions, one] })),
    openingOf: (hours, at) => (faultsOf(hours).length > 0 ? undefined : openingAt(calendarOf(hours), at)),
  } satisfies HoursActions;
  const redraw = () =>
    draw(
      <OptionsShell section="hours">
        <HoursPanel
          {...{ data, accounts, now, actions }}
          marketplaces={[
            { id: 'prom', name: 'Prom' },
            { id: 'rozetka', name: 'Rozetka' },
          ]}
          browserZone="Europe/Kyiv"
          zones={['Asia/Almaty', 'Europe/Kiev', 'Europe/Moscow', 'Europe/Warsaw', 'America/New_York']}
        />
      </OptionsShell>,
    );
  redraw();
  return { actions, now, data: () => data };
}
