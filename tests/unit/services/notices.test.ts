import { describe, expect, it, vi } from 'vitest';
import { threadKeys } from '../../../utils/domain/conversation/identity';
import type { ConversationKey, MarketplaceId } from '../../../utils/domain/conversation/ids';
import { noticesService } from '../../../utils/services/notices';
import type { NoticeSummary } from '../../../utils/services/ports';
import { aConversation } from '../../support/a-conversation';
import { freshServices, KYIV, MARKETPLACES } from '../../support/memory';

const MINUTE = 60_000;
const told = aConversation({ buyer: 'Олена Коваленко' }).buyer('12:01');
const KEY = threadKeys(told.names)?.own as ConversationKey;

/** A buyer who wrote at 12:01; it is 12:02 and the thread was read. */
async function waiting() {
  const services = await freshServices();
  const { repositories, conversations, settings, clock } = services;
  await settings.layFoundation();
  clock.set(Date.UTC(2026, 6, 6, 12, 2));
  await conversations.report(told.thread({ at: '12:02' }));
  const shown: NoticeSummary[] = [];
  const notifier = {
    show: vi.fn(async (summary: NoticeSummary) => void shown.push(summary)),
    clear: vi.fn(async () => undefined),
  };
  const note = vi.fn(async () => undefined);
  let inFocus: ConversationKey | null = null;
  const pages = { inFocus: async () => inFocus };
  const openTabs = new Set(['wildberries' as MarketplaceId]);
  const tabs = { open: async () => openTabs };
  const made = () => noticesService(async () => repositories, MARKETPLACES, notifier, pages, tabs, clock, KYIV, note);
  /** The page is read again, as a tab that is open does. */
  const readThread = async () => {
    const report = told.thread();
    await conversations.report({ ...report, observedAt: clock.now() });
  };
  return {
    ...services,
    shown,
    notifier,
    note,
    made,
    readThread,
    closeTabs: () => openTabs.clear(),
    look: (key: ConversationKey) => {
      inFocus = key;
    },
  };
}

describe('notifications', () => {
  it('say whom and how late, by first name alone', async () => {
    const { made, shown, clock, readThread } = await waiting();
    // Wildberries recommends an hour.
    clock.set(Date.UTC(2026, 6, 6, 13, 6));
    await readThread();
    await made().refresh();
    expect(shown).toEqual([
      {
        ...{ count: 1, firstName: 'Олена', stage: 'past-target', by: 5 * MINUTE },
        ...{ bound: 'exact', owner: 'marketplace', readAt: null, saidAt: Date.UTC(2026, 6, 6, 13, 6) },
        marketplaces: [{ name: 'Wildberries', count: 1 }],
      },
    ]);
  });

  it('say as of when, where that is not just now', async () => {
    const { made, shown, clock, readThread } = await waiting();
    clock.set(Date.UTC(2026, 6, 6, 13, 6));
    await readThread();
    clock.pass(2 * MINUTE);
    await made().refresh();
    expect(shown).toMatchObject([{ readAt: Date.UTC(2026, 6, 6, 13, 6), saidAt: Date.UTC(2026, 6, 6, 13, 8) }]);
  });

  it('are not given of a deadline that passed after the last tab was closed', async () => {
    const { made, shown, clock, readThread, closeTabs } = await waiting();
    clock.set(Date.UTC(2026, 6, 6, 13, 0));
    await readThread();
    closeTabs();
    clock.pass(90_000);
    await made().refresh();
    expect(shown).toEqual([]);
  });

  it('say "at least" of a chat that was never opened', async () => {
    const { made, shown, clock, conversations } = await waiting();
    const other = aConversation({ buyer: 'Ірина', threadId: '4:5:6' }).buyer('12:01');
    await conversations.report(other.row({ at: '12:02' }));
    clock.set(Date.UTC(2026, 6, 6, 13, 6));
    await conversations.report(other.row({ at: '13:06' }));
    await made().refresh();
    expect(shown).toMatchObject([{ count: 1, firstName: 'Ірина', bound: 'latest' }]);
  });

  it('are told once, also by a worker that was started anew', async () => {
    const { made, shown, clock, readThread } = await waiting();
    clock.set(Date.UTC(2026, 6, 6, 13, 6));
    await readThread();
    await made().refresh();
    clock.pass(20 * MINUTE);
    await readThread();
    await made().refresh();
    expect(shown).toHaveLength(1);
    expect(await made().shown()).toHaveLength(1);
  });

  it('say when to ask again: at the next deadline', async () => {
    const { made } = await waiting();
    expect(await made().refresh()).toBe(Date.UTC(2026, 6, 6, 13, 1));
  });

  it('say when to ask again where the browser did not show one, and leave a code in the log', async () => {
    const { made, notifier, note, clock, readThread, conversations } = await waiting();
    clock.set(Date.UTC(2026, 6, 6, 13, 6));
    await readThread();
    await conversations.report(aConversation({ buyer: 'Ірина', threadId: '4:5:6' }).buyer('13:05').thread());
    notifier.show.mockRejectedValueOnce(new TypeError('Олена'));
    expect(await made().refresh()).toBe(Date.UTC(2026, 6, 6, 14, 5));
    expect(note.mock.calls).toEqual([[{ code: 'failed', feature: 'notices', field: 'TypeError' }]]);
  });

  it('go on where the log cannot be written either', async () => {
    const { made, notifier, note, clock, readThread } = await waiting();
    clock.set(Date.UTC(2026, 6, 6, 13, 6));
    await readThread();
    notifier.show.mockRejectedValueOnce(new TypeError());
    note.mockRejectedValueOnce(new Error());
    await expect(made().refresh()).resolves.toBeGreaterThan(clock.now());
    expect(note).toHaveBeenCalledOnce();
  });

  it('go from the screen when nobody waits any more of whom they tell', async () => {
    const { made, notifier, repositories, clock, conversations } = await waiting();
    const other = aConversation({ buyer: 'Ірина', threadId: '4:5:6' }).buyer('12:01');
    const answered = { first: told.seller('13:10'), second: other.seller('13:20') };
    clock.set(Date.UTC(2026, 6, 6, 13, 6));
    await conversations.report(told.thread({ at: '13:06' }));
    await conversations.report(other.thread({ at: '13:06' }));
    await made().refresh();
    expect(await made().shown()).toHaveLength(2);
    clock.set(Date.UTC(2026, 6, 6, 13, 21));
    await conversations.report(answered.first.thread({ at: '13:21' }));
    await made().refresh();
    expect(notifier.clear, 'one of them waits').not.toHaveBeenCalled();
    await conversations.report(answered.second.thread({ at: '13:21' }));
    await made().refresh();
    await made().refresh();
    expect(notifier.clear).toHaveBeenCalledOnce();
    expect(await repositories.settings.get('noticed')).toMatchObject({ told: {}, shown: [] });
  });

  it('tell a promise as what it is, and not of all where others wait too', async () => {
    const { made, shown, clock, conversations, repositories } = await waiting();
    const promised = aConversation({ buyer: 'Ірина', threadId: '4:5:6' })
      .buyer('10:00')
      .seller('10:07', { text: 'Уточню, напишу до 16:00' });
    await repositories.settings.set('installedAt', Date.UTC(2026, 6, 6, 9));
    // In Kyiv it is three hours later: 16:00 is 13:00 UTC.
    await conversations.report(promised.thread({ at: '12:02' }));
    clock.set(Date.UTC(2026, 6, 6, 13, 0, 30));
    await conversations.report(promised.thread({ at: '13:00' }));
    await made().refresh();
    expect(shown).toMatchObject([{ count: 1, firstName: 'Ірина', owner: 'promise', by: 30_000 }]);
    await repositories.settings.set('noticed', { lastAt: null, told: {}, shown: [] });
    clock.set(Date.UTC(2026, 6, 6, 13, 6));
    await conversations.report(promised.thread({ at: '13:06' }));
    await conversations.report(told.thread({ at: '13:06' }));
    await made().refresh();
    expect(shown[1]).toMatchObject({ count: 2, owner: 'both' });
  });

  it('put off by their button for half an hour whom they tell of, each to be taken back', async () => {
    const { made, shown, clock, conversations, words, acts, readThread } = await waiting();
    const other = aConversation({ buyer: 'Ірина', threadId: '4:5:6' }).buyer('12:01');
    clock.set(Date.UTC(2026, 6, 6, 13, 6));
    await conversations.report(told.thread({ at: '13:06' }));
    await conversations.report(other.thread({ at: '13:06' }));
    await made().refresh();
    await made().putOffShown(words);
    const recent = await acts.recentActs();
    expect(recent.map(({ act, buyerName }) => [act, buyerName]).sort()).toEqual([
      ['snoozed', 'Ірина'],
      ['snoozed', 'Олена Коваленко'],
    ]);
    clock.pass(29 * MINUTE);
    await made().refresh();
    expect(shown, 'nothing before half an hour is over').toHaveLength(1);
    clock.pass(MINUTE);
    await readThread();
    await made().refresh();
    expect(shown[1]).toMatchObject({ stage: 'past-target' });
    await acts.undo(
      recent.flatMap(({ events }) => events),
      () => true,
    );
    expect(await acts.recentActs()).toEqual([]);
  });

  it('are not told again where what was put off is taken up again', async () => {
    const { made, shown, notifier, clock, readThread, words } = await waiting();
    clock.set(Date.UTC(2026, 6, 6, 13, 6));
    await readThread();
    await made().refresh();
    clock.pass(5 * MINUTE);
    await words.say(KEY, { kind: 'snoozed', until: Date.UTC(2026, 6, 6, 15) });
    await made().refresh();
    expect(notifier.clear, 'put off, it needs no notification').toHaveBeenCalledOnce();
    clock.pass(10 * MINUTE);
    await words.say(KEY, { kind: 'woken' });
    await readThread();
    await made().refresh();
    expect(shown.map(({ stage }) => stage)).toEqual(['past-target']);
  });

  it('tell when it is over what was put off, also with every tab closed, and as of when', async () => {
    const { made, shown, clock, words, closeTabs } = await waiting();
    await words.say(KEY, { kind: 'snoozed', until: Date.UTC(2026, 6, 6, 15) });
    closeTabs();
    clock.set(Date.UTC(2026, 6, 6, 14, 50));
    expect(await made().refresh()).toBe(Date.UTC(2026, 6, 6, 15));
    clock.set(Date.UTC(2026, 6, 6, 15, 1));
    await made().refresh();
    expect(shown).toMatchObject([{ owner: 'snooze', by: MINUTE, readAt: Date.UTC(2026, 6, 6, 12, 2) }]);
    await made().refresh();
    expect(shown).toHaveLength(1);
  });

  it('say of none that was put off how late it is, where the time of another has passed', async () => {
    const { made, shown, clock, conversations, words } = await waiting();
    const other = aConversation({ buyer: 'Ірина', threadId: '4:5:6' }).buyer('12:01');
    await conversations.report(other.thread({ at: '12:02' }));
    await words.say(KEY, { kind: 'snoozed', until: Date.UTC(2026, 6, 6, 13, 4) });
    clock.set(Date.UTC(2026, 6, 6, 13, 6));
    // Of the one that was put off nobody has read since 12:02; the other was due at 13:01.
    await conversations.report({ ...other.thread(), observedAt: clock.now() });
    await made().refresh();
    expect(shown).toMatchObject([
      { count: 2, owner: 'marketplace', by: 5 * MINUTE, readAt: Date.UTC(2026, 6, 6, 12, 2) },
    ]);
  });

  it('put off what is still there, where one of them is gone', async () => {
    const { made, clock, readThread, words, acts, repositories } = await waiting();
    clock.set(Date.UTC(2026, 6, 6, 13, 6));
    await readThread();
    await made().refresh();
    const [id] = await made().shown();
    const noticed = { lastAt: 0, told: {}, shown: [`${id}9`, id] as never };
    await repositories.settings.set('noticed', noticed);
    await made().putOffShown(words);
    expect(await acts.recentActs()).toHaveLength(1);
  });

  it('do not tell of the thread that the seller looks at', async () => {
    const { made, shown, look, clock, readThread } = await waiting();
    clock.set(Date.UTC(2026, 6, 6, 13, 6));
    await readThread();
    look(KEY);
    await made().refresh();
    expect(shown).toEqual([]);
  });

  it('do not tell of what nobody has read since its deadline', async () => {
    const { made, shown, clock } = await waiting();
    clock.set(Date.UTC(2026, 6, 6, 13, 6));
    await made().refresh();
    expect(shown).toEqual([]);
  });

  it('tell nothing of a marketplace that the seller does not use', async () => {
    const { made, shown, clock, settings, readThread } = await waiting();
    clock.set(Date.UTC(2026, 6, 6, 13, 6));
    await readThread();
    await settings.save({ unusedMarketplaces: [told.names.marketplace] });
    await made().refresh();
    expect(shown).toEqual([]);
  });
});
