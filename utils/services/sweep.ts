/** Rounds through all that waits, at the seller's own key; how one stands is kept where no restart loses it. */

import { partsOf } from '../domain/conversation/identity';
import type { ConversationKey, MarketplaceId } from '../domain/conversation/ids';
import { begunSweep, isAbandoned, movedSweep, type Sweep, sweepFigures } from '../domain/deadlines/sweeps';
import type { RevealAnswer, SweepView } from '../messaging/protocol';
import type { ConversationRecord, Settings } from '../storage/records';
import type { OpenRepositories, Repositories } from '../storage/repositories';
import type { Clock, Tabs } from './ports';
import type { RevealService } from './reveal';
import { unusedOf } from './settings';
import { timerSeenFrom } from './watched';

type Kept = NonNullable<Settings['sweep']>;

export function sweepService(open: OpenRepositories, reveals: Pick<RevealService, 'reveal'>, tabs: Tabs, clock: Clock) {
  /** One transaction, then what it stands at is brought forward. The same press, asked again, moves nothing. */
  async function move(
    pressedAt: number,
    step: (sweep: Sweep | undefined, all: readonly ConversationRecord[], now: number) => Sweep | null | undefined,
  ): Promise<SweepView> {
    const to = await open();
    // Before the transaction, which ends when something else is waited for.
    const openTabs = await tabs.open();
    const moved = await to.atomically(async () => {
      const sweep = await standing(to);
      const waiting = await waitingIn(to, openTabs);
      const now = clock.now();
      const next = sweep?.pressedAt === pressedAt ? sweep : step(sweep, waiting, now);
      if (next && next !== sweep) await to.settings.set('sweep', { ...next, outcome: null });
      return next;
    });
    if (moved?.at) {
      const { kind } = await reveals.reveal(moved.at, true);
      await noteOutcome(to, moved, kind);
    }
    return view();
  }

  /** Unless it moved on meanwhile. */
  async function noteOutcome(to: Repositories, moved: Sweep, outcome: RevealAnswer['kind']): Promise<void> {
    await to.atomically(async () => {
      const sweep = await to.settings.get('sweep');
      if (sweep?.at === moved.at && sweep.pressedAt === moved.pressedAt) {
        await to.settings.set('sweep', { ...sweep, outcome });
      }
    });
  }

  /** What was not left lying. */
  async function standing(from: Repositories): Promise<Kept | undefined> {
    const sweep = await from.settings.get('sweep');
    return sweep && !isAbandoned(sweep, clock.now()) ? sweep : undefined;
  }

  /** As urgent as the queue shows them. */
  async function waitingIn(from: Repositories, openTabs: ReadonlySet<MarketplaceId>): Promise<ConversationRecord[]> {
    const [set, records] = await Promise.all([from.settings.all(), from.conversations.waiting()]);
    const unused = unusedOf(set);
    const timerOf = timerSeenFrom(openTabs);
    return records
      .filter(({ marketplace }) => !unused.has(marketplace))
      .map((record) => ({ ...record, timer: timerOf(record) }));
  }

  async function view(): Promise<SweepView> {
    const from = await open();
    const sweep = await standing(from);
    if (!sweep) return { kind: 'off' };
    const waiting = await waitingIn(from, await tabs.open());
    const figures = sweepFigures(sweep, waiting, clock.now());
    if (figures.kind === 'ended') return figures;
    const { at: id } = figures;
    const key = id as string as ConversationKey;
    const record =
      waiting.find((one) => one.id === id || one.keys.includes(key)) ?? (await from.conversations.get([id]))[0];
    const { marketplace } = partsOf(id);
    const at = { id: record?.id ?? id, marketplace, buyerName: record?.buyerName ?? null };
    return { ...figures, at, outcome: sweep.outcome };
  }

  return {
    view,

    /** Whether it stands somewhere, and a key would lead on. */
    async isOn(): Promise<boolean> {
      return !!(await standing(await open()))?.at;
    },

    /**
     * Stands at the most urgent one, and brings it forward; where a round is on already, that goes on from where it stands.
     * @param pressedAt when the seller's key was pressed (epoch ms)
     */
    start: (pressedAt: number): Promise<SweepView> =>
      move(pressedAt, (sweep, all, now) => (sweep?.at ? sweep : begunSweep(all, pressedAt, now))),

    /** Goes on to the next one that still waits, and brings it forward; without a round it does nothing. */
    next: (pressedAt: number): Promise<SweepView> =>
      move(pressedAt, (sweep, all, now) => (sweep?.at ? movedSweep(sweep, all, pressedAt, now) : sweep)),

    async stop(): Promise<void> {
      await (await open()).settings.set('sweep', null);
    },
  };
}
