import { describe, expect, it } from 'vitest';
import { threadKeys } from '../../../utils/domain/conversation/identity';
import type { ConversationId, ConversationKey, MarketplaceId } from '../../../utils/domain/conversation/ids';
import type { TemplateId } from '../../../utils/domain/templates/template';
import { aConversation, instant } from '../../support/a-conversation';
import { dump, freshServices, NOON, type Services } from '../../support/memory';

const olena = aConversation().buyer('10:00');
const oleh = aConversation({ threadId: '4:5:6', buyer: 'Олег' }).buyer('11:00');
const OLENA = threadKeys(olena.names)?.own as string as ConversationId;
const OLEH = threadKeys(oleh.names)?.own as string as ConversationId;
const everybody = () => true;

async function withTwoWaiting(): Promise<Services> {
  const services = await freshServices();
  await services.repositories.settings.set('installedAt', instant('00:00'));
  await services.conversations.report(olena.thread());
  await services.conversations.report(oleh.thread());
  return services;
}

async function waiting({ repositories }: Services): Promise<string[]> {
  return (await repositories.conversations.waiting()).map(({ id }) => id);
}

describe('answered elsewhere', () => {
  it('takes several out of the queue at once, and each can be brought back', async () => {
    const services = await withTwoWaiting();
    const ids = await services.acts.dismiss([OLENA, OLEH, OLENA], 'answered-elsewhere');
    expect(ids).toHaveLength(2);
    expect(await waiting(services)).toEqual([]);

    services.clock.pass(1000);
    await services.acts.undo(ids.slice(0, 1), everybody);
    expect(await waiting(services)).toEqual([OLENA]);
    expect(await services.repositories.conversations.get([OLENA])).toMatchObject([
      { timer: { kind: 'running', metric: 'first-response', waitingSince: instant('10:00') }, stretches: [] },
    ]);
  });

  it('is no answer whose time is known', async () => {
    const services = await withTwoWaiting();
    await services.acts.dismiss([OLENA], 'answered-elsewhere');
    const [record] = await services.repositories.conversations.get([OLENA]);
    expect(record).toMatchObject({ waiting: 0, stretches: [{ answeredAt: null, judgement: null }] });
    expect(record).not.toHaveProperty('answeredAt');
  });

  it('holds until the buyer writes again', async () => {
    const services = await withTwoWaiting();
    await services.acts.dismiss([OLENA], 'answered-elsewhere');
    services.clock.set(instant('12:31'));
    await services.conversations.report(olena.buyer('12:30').thread());
    expect(await services.repositories.conversations.get([OLENA])).toMatchObject([
      { timer: { metric: 'next-response', waitingSince: instant('12:30') } },
    ]);
  });

  it('holds for what a list had shown dimly and its thread shows exactly afterwards', async () => {
    const services = await freshServices();
    const told = aConversation().buyer('10:00').buyer('10:20', { text: 'Добрий день, чи є в наявності?' });
    await services.conversations.report(told.row({ at: '10:30' }));
    await services.acts.dismiss([OLENA], 'answered-elsewhere');
    expect(await waiting(services)).toEqual([]);
    await services.conversations.report(told.thread({ at: '12:10' }));
    expect(await waiting(services)).toEqual([]);
  });

  it('is said of what had been read: what came unread before it waits', async () => {
    const services = await freshServices();
    await services.repositories.settings.set('installedAt', instant('00:00'));
    await services.conversations.report(olena.thread({ at: '10:05' }));
    services.clock.set(instant('15:00'));
    const [event] = await services.acts.dismiss([OLENA], 'answered-elsewhere');
    expect(await services.repositories.events.get([event as string])).toMatchObject([
      { at: instant('15:00'), payload: { reason: 'answered-elsewhere', upTo: instant('10:05') } },
    ]);
    services.clock.set(instant('15:10'));
    await services.conversations.report(olena.buyer('14:50').thread({ at: '15:10' }));
    expect(await services.repositories.conversations.get([OLENA])).toMatchObject([
      { timer: { kind: 'running', metric: 'next-response', waitingSince: instant('14:50') } },
    ]);
  });

  it('goes no further than now, whatever a page’s clock said', async () => {
    const services = await freshServices();
    await services.conversations.report(olena.thread({ at: '13:30' }));
    const [event] = await services.acts.dismiss([OLENA], 'answered-elsewhere');
    expect(await services.repositories.events.get([event as string])).toMatchObject([{ payload: { upTo: NOON } }]);
  });

  it('of what is not known is nothing', async () => {
    const services = await withTwoWaiting();
    const before = await dump(services.database);
    const unknown = 'wildberries/unknown/chat/id%3A9' as ConversationId;
    expect(await services.acts.dismiss([unknown], 'answered-elsewhere')).toEqual([]);
    expect(await services.acts.dismissKey(unknown as string as ConversationKey, 'answered-elsewhere')).toEqual([]);
    expect(await services.acts.dismiss([], 'old')).toEqual([]);
    expect(await dump(services.database)).toEqual(before);
  });

  it('asked again because the answer was lost is the same', async () => {
    const services = await withTwoWaiting();
    const first = await services.acts.dismiss([OLENA], 'answered-elsewhere');
    services.clock.pass(30_000);
    expect(await services.acts.dismiss([OLENA], 'answered-elsewhere')).toEqual(first);
    services.clock.pass(30_000);
    expect(await services.acts.dismiss([OLENA], 'answered-elsewhere')).not.toEqual(first);
  });

  it('said again after it was taken back is said anew', async () => {
    const services = await withTwoWaiting();
    const first = await services.acts.dismiss([OLENA], 'answered-elsewhere');
    services.clock.pass(1000);
    await services.acts.undo(first, everybody);
    services.clock.pass(1000);
    expect(await services.acts.dismiss([OLENA], 'answered-elsewhere')).not.toEqual(first);
    expect(await waiting(services)).toEqual([OLEH]);
  });

  it('said by a page under a weaker name is of the conversation it stands for', async () => {
    const services = await withTwoWaiting();
    const weak = threadKeys({ ...olena.names, threadId: null })?.own as ConversationKey;
    expect(await services.acts.dismissKey(weak, 'answered-elsewhere')).toHaveLength(1);
    expect(await waiting(services)).toEqual([OLEH]);
  });

  it('said by a page of a name that two buyers bear is nothing', async () => {
    const services = await withTwoWaiting();
    const names = { ...olena.names, threadId: null };
    const key = threadKeys(names)?.own as ConversationKey;
    await services.conversations.report({ ...olena.row(), threads: [], twins: [names] });
    expect(await services.acts.dismissKey(key, 'answered-elsewhere')).toEqual([]);
  });

  it('of what was joined later stays with it', async () => {
    const services = await freshServices();
    const nameless = aConversation({ threadId: null }).buyer('10:00');
    await services.conversations.report(nameless.thread());
    await services.acts.dismissKey(threadKeys(nameless.names)?.own as ConversationKey, 'answered-elsewhere');
    await services.conversations.report(olena.thread({ at: '12:10' }));
    expect(await services.repositories.conversations.all()).toMatchObject([{ id: OLENA, waiting: 0 }]);
  });
});

describe('what was dismissed lately', () => {
  const nobody = { buyerName: null, act: 'old', at: NOON };

  it('is told step by step, the last one last, with the buyer of a single one', async () => {
    const services = await withTwoWaiting();
    expect(await services.acts.recentActs()).toEqual([]);
    const both = await services.acts.dismiss([OLENA, OLEH], 'old');
    services.clock.pass(60_000);
    await services.conversations.report(olena.buyer('15:00').thread({ at: '15:00' }));
    const one = await services.acts.dismiss([OLENA], 'answered-elsewhere');
    const recent = await services.acts.recentActs();
    expect(recent.map(({ events }) => [...events].sort())).toEqual([both.sort(), one]);
    expect(recent).toMatchObject([
      { ...nobody, count: 2 },
      { buyerName: 'Олена', count: 1, act: 'answered-elsewhere', at: NOON + 60_000 },
    ]);
  });

  it('without what was taken back', async () => {
    const services = await withTwoWaiting();
    const [olenas, olehs] = await services.acts.dismiss([OLENA, OLEH], 'old');
    services.clock.pass(1000);
    await services.acts.undo([olenas ?? ''], everybody);
    expect(await services.acts.recentActs()).toMatchObject([{ events: [olehs], count: 1 }]);
  });

  it('for an hour, by a clock that was not set back', async () => {
    const services = await withTwoWaiting();
    await services.acts.dismiss([OLENA], 'answered-elsewhere');
    services.clock.set(NOON + 3_600_000);
    expect(await services.acts.recentActs()).toHaveLength(1);
    services.clock.set(NOON + 3_600_001);
    expect(await services.acts.recentActs()).toEqual([]);
    services.clock.set(NOON - 1);
    expect(await services.acts.recentActs()).toEqual([]);
  });
});

describe('taking back', () => {
  it('is refused to a page of another marketplace, and then nothing of it is done', async () => {
    const services = await withTwoWaiting();
    const prom = { marketplace: 'prom' as MarketplaceId };
    const ofProm = aConversation(prom).buyer('10:00');
    await services.conversations.report(ofProm.thread());
    const ids = [
      ...(await services.acts.dismiss([OLENA], 'answered-elsewhere')),
      ...(await services.acts.dismissKey(threadKeys(ofProm.names)?.own as ConversationKey, 'answered-elsewhere')),
    ];
    services.clock.pass(1000);
    const before = await dump(services.database);
    const undo = services.acts.undo(ids, (marketplace) => marketplace === 'prom');
    await expect(undo).rejects.toMatchObject({ code: 'refused', detail: 'undo' });
    expect(await dump(services.database)).toEqual(before);
  });

  it('passes over what is no dismissal, or not there', async () => {
    const services = await withTwoWaiting();
    const messages = (await services.repositories.events.all()).map(({ id }) => id);
    const before = await dump(services.database);
    await services.acts.undo([...messages, '0123456789abcdef'], everybody);
    expect(await dump(services.database)).toEqual(before);
  });
});

describe('a template that was inserted', () => {
  const id = 'thanks' as TemplateId;
  const template = {
    ...{ id, title: 'Подяка', trigger: null, channels: [], folder: '', tags: [], updatedAt: 0, usedAt: null },
    variants: [{ language: 'uk', text: 'Дякуємо!' }],
  } as const;
  const note = (text: string, names = olena.names) => ({ names, templateId: id, text, at: NOON });

  it('is known on the message that was sent, whichever is told first', async () => {
    const answered = olena.seller('12:01', { text: 'Дякуємо за замовлення!' });
    for (const first of ['note', 'message']) {
      const services = await withTwoWaiting();
      if (first === 'message') await services.conversations.report(answered.thread());
      await services.acts.inserted(note('Дякуємо за  замовлення!'));
      if (first === 'note') await services.conversations.report(answered.thread());
      const { conversations } = JSON.parse(await services.backup.exportBackup());
      expect(conversations.find((each: { id: string }) => each.id === OLENA).messages[1]).toMatchObject({
        ...{ author: 'seller', templateId: 'thanks', editedAfterInsert: false, sentFromThisBrowser: true },
      });
    }
  });

  it('is noted as used then', async () => {
    const { acts, repositories } = await withTwoWaiting();
    await repositories.templates.put([template]);
    await acts.inserted(note('Дякуємо!'));
    expect(await repositories.templates.get(id)).toEqual({ ...template, usedAt: NOON });
  });

  it('is noted once, also when it is told again because the answer was lost', async () => {
    const services = await withTwoWaiting();
    await services.acts.inserted(note('Дякуємо!'));
    const before = await dump(services.database);
    services.clock.pass(1000);
    await services.acts.inserted(note('Дякуємо!'));
    expect(await dump(services.database)).toEqual(before);
    await services.acts.inserted({ ...note('Дякуємо!'), at: NOON + 1000 });
    const events = await services.repositories.events.all();
    expect(events.filter(({ kind }) => kind === 'inserted').map(({ at }) => at)).toEqual(
      expect.arrayContaining([NOON, NOON + 1000]),
    );
  });

  it('in the future is refused, but for a minute between two clocks', async () => {
    const { acts, database } = await withTwoWaiting();
    const before = await dump(database);
    const told = acts.inserted({ ...note('Дякуємо!'), at: NOON + 60_001 });
    await expect(told).rejects.toMatchObject({ code: 'invalid', detail: 'inserted' });
    expect(await dump(database)).toEqual(before);
    await acts.inserted({ ...note('Дякуємо!'), at: NOON + 60_000 });
    expect(await dump(database)).not.toEqual(before);
  });

  it('keeps no card number, and is found all the same', async () => {
    const services = await withTwoWaiting();
    const text = 'Оплатіть на картку 4242 4242 4242 4242, дякуємо';
    await services.acts.inserted(note(text));
    await services.conversations.report(olena.seller('12:01', { text }).thread());
    expect(JSON.stringify(await dump(services.database))).not.toContain('4242 4242 4242');
    const { conversations } = JSON.parse(await services.backup.exportBackup());
    const [olenas] = conversations.filter((each: { id: string }) => each.id === OLENA);
    expect(olenas.messages[1]).toMatchObject({ templateId: 'thanks', editedAfterInsert: false });
  });

  it.each([
    ['without a name', { ...olena.names, threadId: null, buyer: null }],
    ['of which nothing is known', { ...olena.names, threadId: '9:9:9' }],
  ])('in a thread %s leaves nothing but its use', async (_, names) => {
    const { acts, database, repositories } = await withTwoWaiting();
    await repositories.templates.put([template]);
    const before = await dump(database, ['templates']);
    await acts.inserted(note('Дякуємо, Олено!', names));
    expect(await dump(database, ['templates'])).toEqual(before);
    expect(await repositories.templates.get(id)).toMatchObject({ usedAt: NOON });
  });

  it('is forgotten with the words of a buyer who turned out to be two', async () => {
    const services = await freshServices();
    const nameless = aConversation({ threadId: null }).buyer('10:00');
    await services.conversations.report(nameless.thread());
    await services.acts.inserted(note('Дякуємо, Олено!', nameless.names));
    expect(JSON.stringify(await dump(services.database))).toContain('Олено');
    await services.conversations.report({ ...nameless.row(), threads: [], twins: [nameless.names] });
    expect(JSON.stringify(await dump(services.database))).not.toContain('Олено');
  });
});
