/** When the shops are open, as the seller sets it, and what interrupts that. */
import type { AccountRef } from '../domain/conversation/account';
import { type AccountHours, hoursFor } from '../domain/deadlines/account-hours';
import type { Interruption } from '../domain/deadlines/business-hours';
import { faultsOf, placeText } from '../domain/deadlines/hours-faults';
import { TaktError } from '../domain/errors';
import type { HoursView, InterruptionAct, Schedule } from '../messaging/protocol';
import type { OpenRepositories } from '../storage/repositories';
import type { Conversations } from './conversations';
import type { Clock, Locale } from './ports';

/** Every change works out anew what waits. */
export function hoursService(
  open: OpenRepositories,
  conversations: Pick<Conversations, 'recompute'>,
  clock: Clock,
  locale: Locale,
) {
  const change = async (work: (set: readonly AccountHours[]) => readonly AccountHours[]): Promise<void> => {
    const { settings, atomically } = await open();
    await atomically(async () => {
      const set = (await settings.get('hours')) ?? [];
      const changed = work(set);
      for (const hours of changed) {
        const [fault] = set.includes(hours) ? [] : faultsOf(hours);
        if (fault) throw new TaktError('invalid', placeText(fault.place));
      }
      await settings.set('hours', changed);
      await conversations.recompute();
    });
  };
  const common = (set: readonly AccountHours[]): AccountHours =>
    set.find(({ of }) => of === null) ?? { of: null, ...hoursFor([], NO_ACCOUNT, locale.zone()) };

  return {
    async view(): Promise<HoursView> {
      const set = (await (await open()).settings.get('hours')) ?? [];
      const own = set.flatMap((hours) => (hours.of ? [{ of: hours.of, schedule: scheduleOf(hours) }] : []));
      const interruptions = [common(set), ...set.filter(({ of }) => of !== null)].flatMap(
        (hours) => hours.interruptions,
      );
      return { schedule: scheduleOf(common(set)), own, interruptions };
    },

    /** @throws TaktError `invalid` with the place of what is wrong, as `faultsOf` says */
    saveSchedule: (of: AccountRef | null, change_: Partial<Schedule>): Promise<void> =>
      change((set) => {
        const known = set.find((hours) => isOf(hours, of));
        const begun: AccountHours = of === null ? common(set) : { ...common(set), of, interruptions: [] };
        const saved = { ...(known ?? begun), ...change_ };
        return known ? set.map((hours) => (hours === known ? saved : hours)) : [...set, saved];
      }),

    removeSchedule: (of: AccountRef): Promise<void> => change((set) => set.filter((hours) => !isOf(hours, of))),

    /** @throws TaktError `invalid` for an interruption that cannot be */
    interrupt: (act: InterruptionAct): Promise<void> =>
      change((set) => {
        const all = set.some(({ of }) => of === null) ? set : [...set, common(set)];
        const now = new Date(clock.now()).toISOString();
        if (act.kind === 'remove' || act.kind === 'end') {
          const isMeant = (one: Interruption) => isSame(one, act.interruption);
          // A clock that was put back ends nothing before it began.
          const ended = (one: Interruption) => ({ ...one, to: now < one.from ? one.from : now });
          return all.map((hours) => {
            if (!hours.interruptions.some(isMeant)) return hours;
            const interruptions = hours.interruptions.flatMap((one) =>
              isMeant(one) ? (act.kind === 'remove' ? [] : [ended(one)]) : [one],
            );
            return { ...hours, interruptions };
          });
        }
        const begun = act.kind === 'begin' ? { from: now, to: null, reason: act.reason } : act.interruption;
        return all.map((hours) => {
          const known = hours.interruptions;
          const isThere = known.some((one) => isSame(one, begun) || isStillOn(one, begun));
          return hours.of !== null || isThere ? hours : { ...hours, interruptions: [...known, begun] };
        });
      }),
  };
}

const NO_ACCOUNT = { marketplace: '' as AccountRef['marketplace'], account: null };

function scheduleOf({ zone, week, daysOff }: AccountHours): Schedule {
  return { zone, week, daysOff };
}

function isOf(hours: AccountHours, of: AccountRef | null): boolean {
  return hours.of?.marketplace === of?.marketplace && hours.of?.id === of?.id;
}

function isSame(a: Interruption, b: Interruption): boolean {
  return a.from === b.from && a.to === b.to && a.reason === b.reason;
}

/** The same goes on already: pressed twice, or in two tabs. */
function isStillOn(one: Interruption, begun: Interruption): boolean {
  return begun.to === null && one.to === null && one.reason === begun.reason;
}
