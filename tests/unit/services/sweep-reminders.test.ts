/** Reminders of rounds, at 10:00, 14:00 and 18:00 in Kyiv: that is 7:00, 11:00 and 15:00 UTC in July. */
import { describe, expect, it, vi } from 'vitest';
import type { SweepSummary } from '../../../utils/services/ports';
import { sweepService } from '../../../utils/services/sweep';
import { sweepRemindersService } from '../../../utils/services/sweep-reminders';
import { aConversation } from '../../support/a-conversation';
import { ADVISING_SWEEPS, freshServices, KYIV, MARKETPLACES } from '../../support/memory';

const MINUTE = 60_000;
const utc = (hours: number, minutes = 0, day = 6) => Date.UTC(2026, 6, day, hours, minutes);
const vira = aConversation({ buyer: 'Віра Коваль', threadId: '1:1:1' }).buyer('10:00');
const prom = aConversation({ buyer: 'Оля' }).buyer('10:01');

/** Vira of Wildberries has been waiting since 10:00 UTC; it is one minute to the round of 11:00. */
async function seller({ waits = true } = {}) {
  const services = await freshServices();
  const { repositories, conversations, clock } = services;
  await repositories.settings.set('installedAt', utc(9));
  clock.set(utc(10, 59));
  await conversations.report((waits ? vira : vira.seller('10:30')).thread({ at: '10:59' }));
  const shown: SweepSummary[] = [];
  const notifier = {
    show: vi.fn(async (summary: SweepSummary) => void shown.push(summary)),
    clear: vi.fn(async () => undefined),
  };
  const note = vi.fn(async () => undefined);
  /** As a worker that was started anew asks. */
  const refresh = () =>
    sweepRemindersService(
      async () => repositories,
      MARKETPLACES,
      ADVISING_SWEEPS,
      notifier,
      clock,
      KYIV,
      note,
    ).refresh();
  return { ...services, shown, notifier, note, refresh };
}

describe('a reminder of a round', () => {
  it('comes at its time, once, and names nobody', async () => {
    const { refresh, shown, clock } = await seller();
    expect(await refresh()).toBe(utc(11));
    expect(shown).toEqual([]);
    clock.set(utc(11));
    expect(await refresh()).toBe(utc(15));
    clock.pass(20 * MINUTE);
    expect(await refresh()).toBe(utc(15));
    expect(shown).toEqual([
      { count: 1, marketplaces: [{ name: 'Wildberries', count: 1 }], unread: null, saidAt: utc(11) },
    ]);
  });

  it('counts all who wait, also elsewhere', async () => {
    const { refresh, shown, clock, conversations } = await seller();
    await conversations.report({
      ...prom.thread({ at: '10:59' }),
      marketplace: MARKETPLACES[0].id,
      threads: prom
        .thread({ at: '10:59' })
        .threads.map((one) => ({ ...one, names: { ...one.names, marketplace: MARKETPLACES[0].id } })),
    });
    clock.set(utc(11));
    await refresh();
    expect(shown).toMatchObject([
      {
        count: 2,
        marketplaces: [
          { name: 'Prom', count: 1 },
          { name: 'Wildberries', count: 1 },
        ],
      },
    ]);
  });

  it('does not come where nobody waits and the chats were read since the round before', async () => {
    const { refresh, shown, clock } = await seller({ waits: false });
    clock.set(utc(11));
    expect(await refresh()).toBe(utc(15));
    expect(shown).toEqual([]);
  });

  it('comes where nobody is known to wait, but nobody has looked since the round before either', async () => {
    const { refresh, shown, clock } = await seller({ waits: false });
    clock.set(utc(11));
    await refresh();
    expect(shown).toEqual([]);
    clock.set(utc(15));
    await refresh();
    expect(shown).toEqual([
      { count: 0, marketplaces: [], unread: { name: 'Wildberries', readAt: utc(10, 59) }, saidAt: utc(15) },
    ]);
  });

  it('comes late once after sleep, for the last round that was missed', async () => {
    const { refresh, shown, clock } = await seller();
    clock.set(utc(16, 40));
    expect(await refresh()).toBe(utc(7, 0, 7));
    expect(await refresh()).toBe(utc(7, 0, 7));
    expect(shown).toHaveLength(1);
  });

  it('passes in silence in quiet hours, which begin at 21:00 in Kyiv', async () => {
    const { refresh, shown, clock } = await seller();
    clock.set(utc(18, 30));
    await refresh();
    clock.set(utc(5, 30, 7));
    await refresh();
    expect(shown).toEqual([]);
    clock.set(utc(7, 0, 7));
    await refresh();
    expect(shown).toHaveLength(1);
  });

  it('passes in silence while a round is on', async () => {
    const { refresh, shown, clock, repositories } = await seller();
    const reveal = async () => ({ kind: 'shown' }) as const;
    await sweepService(async () => repositories, { reveal }, { open: async () => new Set() }, clock).start(1);
    clock.set(utc(11));
    await refresh();
    expect(shown).toEqual([]);
  });

  it('keeps ten minutes from what else was told', async () => {
    const { refresh, shown, clock, repositories } = await seller();
    await repositories.settings.set('noticed', { lastAt: utc(10, 56), told: {}, shown: [] });
    clock.set(utc(11));
    expect(await refresh()).toBe(utc(11, 6));
    clock.set(utc(11, 6));
    await refresh();
    expect(shown).toHaveLength(1);
    expect((await repositories.settings.get('noticed'))?.lastAt).toBe(utc(11, 6));
  });

  it('goes by the seller’s own times, and not for one that had gone by when it was set', async () => {
    const { refresh, shown, clock, settings } = await seller();
    clock.set(utc(11));
    await refresh();
    clock.set(utc(12));
    await settings.save({ sweepTimes: ['14:30', '16:15'] });
    expect(await refresh()).toBe(utc(13, 15));
    expect(shown).toHaveLength(1);
    await settings.save({ sweepTimes: [] });
    clock.set(utc(13, 15));
    expect(await refresh()).toBeUndefined();
    expect(shown).toHaveLength(1);
  });

  it('goes by the zone of the business hours', async () => {
    const { refresh, repositories } = await seller();
    const week = Array.from({ length: 7 }, () => []);
    await repositories.settings.set('hours', [{ of: null, zone: 'Asia/Almaty', week, daysOff: [], interruptions: [] }]);
    // 18:00 in Almaty, five hours ahead; the round of 14:00 there was due at 9:00, when Takt was installed.
    expect(await refresh()).toBe(utc(13));
  });

  it('is none of a seller who does not use Wildberries', async () => {
    const { refresh, shown, clock, settings } = await seller();
    await settings.save({ unusedMarketplaces: [vira.names.marketplace] });
    clock.set(utc(11));
    expect(await refresh()).toBeUndefined();
    expect(shown).toEqual([]);
    expect((await settings.view()).usualSweeps).toBeNull();
  });

  it('comes no sooner by a clock that is set back a little, and is asked of again where the browser did not show it', async () => {
    const { refresh, shown, notifier, note, clock } = await seller();
    clock.set(utc(11));
    notifier.show.mockRejectedValueOnce(new TypeError('Віра'));
    expect(await refresh()).toBe(utc(15));
    expect(note.mock.calls).toEqual([[{ code: 'failed', feature: 'notices', field: 'TypeError' }]]);
    clock.set(utc(11) - MINUTE);
    expect(await refresh()).toBe(utc(11));
    clock.set(utc(11));
    await refresh();
    expect(shown).toEqual([]);
  });

  it('comes again at its times once a clock that was a month ahead is set right', async () => {
    const { refresh, shown, clock } = await seller();
    clock.set(Date.UTC(2026, 7, 6, 11));
    await refresh();
    shown.length = 0;
    clock.set(utc(11, 30));
    expect(await refresh()).toBe(utc(15));
    expect(shown).toEqual([]);
    clock.set(utc(15));
    await refresh();
    expect(shown).toMatchObject([{ count: 1, saidAt: utc(15) }]);
  });
});
