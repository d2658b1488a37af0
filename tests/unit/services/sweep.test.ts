import { describe, expect, it, vi } from 'vitest';
import type { ConversationId } from '../../../utils/domain/conversation/ids';
import type { RevealAnswer } from '../../../utils/messaging/protocol';
import { sweepService } from '../../../utils/services/sweep';
import { aConversation } from '../../support/a-conversation';
import { freshServices } from '../../support/memory';

const MINUTE = 60_000;
const PRESS = 1;
const tell = (buyer: string, since: string) =>
  aConversation({ buyer, threadId: `${buyer}:1:1` as string }).buyer(since);
const [vira, olena, ihor] = [tell('Vira', '09:00'), tell('Olena', '10:00'), tell('Ihor', '11:50')] as const;

/** Vira, Olena and Ihor wait since 9:00, 10:00 and 11:50; it is noon. */
async function threeWaiting() {
  const services = await freshServices();
  const { repositories, conversations } = services;
  await repositories.settings.set('installedAt', 0);
  for (const told of [ihor, vira, olena]) await conversations.report(told.thread({ at: '12:00' }));
  const shown: string[] = [];
  const openTabs = new Set([vira.names.marketplace]);
  const reveal = vi.fn(async (id: ConversationId, _sweeping?: boolean): Promise<RevealAnswer> => {
    const [record] = await repositories.conversations.get([id]);
    shown.push(record?.buyerName ?? '');
    return { kind: 'shown' };
  });
  /** As a worker that was started anew would. */
  const sweeps = () =>
    sweepService(async () => repositories, { reveal }, { open: async () => openTabs }, services.clock);
  const at = async () => {
    const view = await sweeps().view();
    return view.kind === 'on' ? `${view.place}/${view.count} ${view.at.buyerName}` : view.kind;
  };
  return { ...services, shown, reveal, sweeps, at, openTabs };
}

describe('a round', () => {
  it('brings one after the other forward, the most urgent first, though the worker is stopped between', async () => {
    const { sweeps, shown, at } = await threeWaiting();
    expect(await at()).toBe('off');
    expect(await sweeps().start(PRESS)).toMatchObject({ kind: 'on', at: { buyerName: 'Vira' }, outcome: 'shown' });
    expect(await sweeps().isOn()).toBe(true);
    await sweeps().next(PRESS + 1);
    expect(await at()).toBe('2/3 Olena');
    await sweeps().next(PRESS + 2);
    expect(await at()).toBe('3/3 Ihor');
    expect(await sweeps().next(PRESS + 3)).toEqual({ kind: 'ended', count: 3, left: 3 });
    expect(await sweeps().isOn()).toBe(false);
    expect(shown).toEqual(['Vira', 'Olena', 'Ihor']);
  });

  it('tells the page that it brings forward, so that the key works there at once', async () => {
    const { sweeps, reveal } = await threeWaiting();
    await sweeps().start(PRESS);
    expect(reveal).toHaveBeenLastCalledWith(expect.anything(), true);
  });

  it('moves once at one press, though its answer was lost and it is asked again', async () => {
    const { sweeps, shown, at } = await threeWaiting();
    await sweeps().start(PRESS);
    await sweeps().start(PRESS);
    await sweeps().next(PRESS + 1);
    await sweeps().next(PRESS + 1);
    expect(await at()).toBe('2/3 Olena');
    expect(shown).toEqual(['Vira', 'Vira', 'Olena', 'Olena']);
  });

  it('passes over whom the seller answered meanwhile', async () => {
    const { sweeps, at, conversations } = await threeWaiting();
    await sweeps().start(PRESS);
    await conversations.report(olena.seller('11:59').thread({ at: '12:00' }));
    expect(await at()).toBe('1/2 Vira');
    await sweeps().next(PRESS + 1);
    expect(await at()).toBe('2/2 Ihor');
  });

  it('still names where it stands when that one was answered, and counts at the end who was not', async () => {
    const { sweeps, at, conversations } = await threeWaiting();
    await sweeps().start(PRESS);
    await conversations.report(vira.seller('11:59').thread({ at: '12:00' }));
    expect(await at()).toBe('1/3 Vira');
    for (const press of [2, 3, 4]) await sweeps().next(press);
    expect(await sweeps().view()).toEqual({ kind: 'ended', count: 3, left: 2 });
  });

  it.each(['not-shown', 'closed'] as const)('stands where the tab is %s, and says so also later', async (kind) => {
    const { sweeps, reveal, at } = await threeWaiting();
    reveal.mockResolvedValue({ kind, marketplace: vira.names.marketplace });
    expect(await sweeps().start(PRESS)).toMatchObject({ kind: 'on', outcome: kind });
    expect(await sweeps().view()).toMatchObject({ place: 1, outcome: kind });
    expect(await at()).toBe('1/3 Vira');
  });

  it('asked to start goes on where it stands', async () => {
    const { sweeps, at } = await threeWaiting();
    await sweeps().start(PRESS);
    await sweeps().next(PRESS + 1);
    await sweeps().start(PRESS + 2);
    expect(await at()).toBe('2/3 Olena');
  });

  it('that is over begins anew', async () => {
    const { sweeps, at } = await threeWaiting();
    for (const press of [1, 2, 3, 4]) await (press === 1 ? sweeps().start(press) : sweeps().next(press));
    await sweeps().start(5);
    expect(await at()).toBe('1/3 Vira');
  });

  it('ends at a key, and by itself when it is left lying', async () => {
    const { sweeps, at, clock } = await threeWaiting();
    await sweeps().start(PRESS);
    await sweeps().stop();
    expect(await at()).toBe('off');
    await sweeps().start(PRESS + 1);
    clock.pass(60 * MINUTE);
    expect(await at()).toBe('1/3 Vira');
    clock.pass(1);
    expect(await at()).toBe('off');
    expect(await sweeps().isOn()).toBe(false);
  });

  it.each([
    ['open: it is late', true, ['Vira', 'Olena', 'Ihor', 'Nina']],
    ['closed: it may be answered', false, ['Vira', 'Olena', 'Nina', 'Ihor']],
  ])('takes them as the queue does, where a time passes with the tab %s', async (_, isOpen, order) => {
    const { sweeps, shown, openTabs, clock, conversations } = await threeWaiting();
    // Ihor's hour is over at 12:50, Nina's at 13:45.
    clock.set(Date.UTC(2026, 6, 6, 12, 50, 30));
    for (const told of [ihor, tell('Nina', '12:45')]) await conversations.report(told.thread({ at: '12:49' }));
    if (!isOpen) openTabs.clear();
    await sweeps().start(PRESS);
    for (const press of [2, 3, 4]) await sweeps().next(press);
    expect(shown).toEqual(order);
  });

  it('does nothing where none is on, or nobody waits', async () => {
    const { sweeps, reveal, settings } = await threeWaiting();
    expect(await sweeps().next(PRESS)).toEqual({ kind: 'off' });
    await settings.save({ unusedMarketplaces: [vira.names.marketplace] });
    expect(await sweeps().start(PRESS)).toEqual({ kind: 'off' });
    expect(reveal).not.toHaveBeenCalled();
  });
});
