/** Which readings are of one conversation, told one case at a time; `conversations.test.ts` replays random ones. */
import { describe, expect, it } from 'vitest';
import { threadKeys } from '../../../utils/domain/conversation/identity';
import type { ConversationKey } from '../../../utils/domain/conversation/ids';
import { aConversation, type ConversationBuilder } from '../../support/a-conversation';
import { dump, freshServices, type Services } from '../../support/memory';

async function exported({ backup }: Services) {
  return JSON.parse(await backup.exportBackup()).conversations as {
    threadId: string | null;
    account: string | null;
    keys: string[];
    messages: { text: string; sentAt: string; precision: string }[];
  }[];
}

function keyOf({ names }: ConversationBuilder): ConversationKey {
  return threadKeys(names)?.own as ConversationKey;
}

const told = (names: Parameters<typeof aConversation>[0]) =>
  aConversation(names).buyer('10:00', { text: 'Де моє замовлення?' }).buyer('10:30', { text: 'Агов' });
const nameless = told({ threadId: null });
const withId = told({ threadId: '1:2:3' });
const withAccount = told({ threadId: '1:2:3', account: 'shop' });

describe('an id that comes late', () => {
  it.each([
    ['first without, then with', [nameless, withId]],
    ['first with, then without', [withId, nameless]],
    ['the account later still', [nameless, withId, withAccount]],
    ['the account first', [withAccount, withId, nameless]],
  ])('%s: one conversation', async (_, shown) => {
    const services = await freshServices();
    for (const page of shown) await services.conversations.report(page.thread());
    const conversations = await exported(services);
    expect(conversations).toHaveLength(1);
    expect(conversations[0]).toMatchObject({
      threadId: '1:2:3',
      account: shown.includes(withAccount) ? 'shop' : null,
      messages: [{ text: 'Де моє замовлення?' }, { text: 'Агов' }],
    });
  });

  it('answers under every name it had', async () => {
    const { conversations } = await freshServices();
    await conversations.report(nameless.thread());
    await conversations.report(withId.thread());
    const { verdicts } = await conversations.verdicts([keyOf(nameless), keyOf(withId)]);
    expect(verdicts[keyOf(nameless)]).toMatchObject({ kind: 'known', conversationId: keyOf(withId) });
    expect(verdicts[keyOf(nameless)]).toEqual(verdicts[keyOf(withId)]);
  });

  it('of two chats with one buyer about one product: what came without an id belongs to neither', async () => {
    const services = await freshServices();
    await services.conversations.report(nameless.row());
    await services.conversations.report(withId.thread());
    await services.conversations.report(told({ threadId: '9:9:9' }).thread());
    const { verdicts } = await services.conversations.verdicts([keyOf(nameless)]);
    expect(verdicts[keyOf(nameless)]).toEqual({ kind: 'ambiguous' });
    expect((await exported(services)).map(({ threadId }) => threadId).sort()).toEqual(['1:2:3', '9:9:9']);
  });
});

describe('two rows of one name', () => {
  const twins = { ...nameless.row(), threads: [], twins: [nameless.names] };

  it('are no conversation, and nothing they say is kept', async () => {
    const { conversations, database } = await freshServices();
    await conversations.report(twins);
    const { verdicts } = await conversations.verdicts([keyOf(nameless)]);
    expect(verdicts).toEqual({ [keyOf(nameless)]: { kind: 'ambiguous' } });
    expect((await dump(database)).conversations).toEqual([]);
    expect(JSON.stringify(await dump(database))).not.toMatch(/Олена|Агов/u);
  });

  it.each(['before', 'after'])('are none either when one of them was shown alone %s', async (when) => {
    const { conversations, database } = await freshServices();
    if (when === 'before') await conversations.report(nameless.row());
    await conversations.report(twins);
    if (when === 'after') await conversations.report(nameless.row());
    expect((await dump(database)).conversations).toEqual([]);
    expect(JSON.stringify(await dump(database)), 'of their names and words').not.toMatch(/Олена|Агов/u);
  });

  it('take nothing from a conversation that has an id', async () => {
    const services = await freshServices();
    await services.conversations.report(withId.thread());
    await services.conversations.report(twins);
    expect(await exported(services)).toMatchObject([{ threadId: '1:2:3', messages: [{}, { text: 'Агов' }] }]);
  });
});

describe('a message', () => {
  it('that a later window does not show is still there', async () => {
    const services = await freshServices();
    await services.conversations.report(withId.thread());
    await services.conversations.report(withId.thread({ newest: 1, at: '10:40' }));
    expect((await exported(services))[0]?.messages).toHaveLength(2);
  });

  it.each([
    ['first', ['minute', 'exact'] as const],
    ['last', ['exact', 'minute'] as const],
  ])('that is seen to the minute %s is one, and exact', async (_, precisions) => {
    const services = await freshServices();
    for (const precision of precisions) {
      const time = precision === 'exact' ? '10:00:42' : '10:00:00';
      await services.conversations.report(
        aConversation().buyer(time, { precision, text: 'Агов' }).thread({ at: '10:05' }),
      );
    }
    expect((await exported(services))[0]?.messages).toMatchObject([
      { text: 'Агов', precision: 'exact', sentAt: '2026-07-06T10:00:42.000Z' },
    ]);
  });

  it('written by the same buyer in the same words a day later is another', async () => {
    const services = await freshServices();
    const again = aConversation().buyer('10:00', { text: 'Агов' }).on('2026-07-07').buyer('10:00', { text: 'Агов' });
    await services.conversations.report(again.thread());
    expect((await exported(services))[0]?.messages).toHaveLength(2);
  });
});

describe('a system message after a gap', () => {
  it('leaves it open whether the buyer still waits', async () => {
    const { conversations, database } = await freshServices();
    const chat = aConversation().buyer('10:00');
    await conversations.report(chat.thread());
    await conversations.report(chat.on('2026-07-08').system('10:00').row());
    expect((await dump(database)).conversations).toMatchObject([{ timer: { kind: 'unknown' }, waiting: 1 }]);
  });
});
