import { describe, expect, it } from 'vitest';
import { threadKeys } from '../../../utils/domain/conversation/identity';
import type { ConversationId } from '../../../utils/domain/conversation/ids';
import type { TemplateId } from '../../../utils/domain/templates/template';
import { aConversation } from '../../support/a-conversation';
import { dump, freshServices, NOON } from '../../support/memory';
import { OLENA_WAITS as olena, withTwoWaiting } from '../../support/two-waiting';

const OLENA = threadKeys(olena.names)?.own as string as ConversationId;

describe('a template that was inserted', () => {
  const id = 'thanks' as TemplateId;
  const template = {
    ...{ id, title: 'Подяка', trigger: null, channels: [], folder: '', tags: [], updatedAt: 0, usedAt: null },
    variants: [{ language: 'uk', text: 'Дякуємо!' }],
  } as const;
  const note = (text: string, names = olena.names) => ({
    names,
    templateId: id,
    language: 'uk' as const,
    text,
    at: NOON,
  });

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
    const uses = [{ channel: olena.names.channel, language: 'uk', count: 1 }];
    expect(await repositories.templates.get(id)).toEqual({ ...template, usedAt: NOON, uses });
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
