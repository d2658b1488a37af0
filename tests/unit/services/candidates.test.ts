import { beforeEach, describe, expect, it } from 'vitest';
import type { ThreadNames } from '../../../utils/domain/conversation/identity';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import type { TemplateId } from '../../../utils/domain/templates/template';
import type { CandidateAsk, TemplateDraft, ThreadFacts } from '../../../utils/messaging/protocol';
import { aConversation } from '../../support/a-conversation';
import { dump, freshServices, KYIV, NOON, type Services } from '../../support/memory';

const PROM = 'prom' as MarketplaceId;
const UK = { language: 'uk', text: '{{ greeting }}, {{ buyer.firstName }}! Замовлення № {{ order.number }}.' } as const;
const RU = { language: 'ru', text: '{{ greeting }}, {{ buyer.firstName }}! Заказ № {{ order.number }}.' } as const;

let services: Services;
beforeEach(async () => {
  services = await freshServices();
  await services.templates.chooseStarters(false, 'uk');
});

async function template(more: Partial<TemplateDraft> = {}): Promise<TemplateId> {
  const draft = { title: 'Відповідь', trigger: null, channels: [], folder: '', tags: [], variants: [UK, RU] };
  return (await services.templates.save({ id: null, ...draft, ...more })).id;
}

function facts(names: Partial<ThreadNames> = {}, more: Partial<ThreadFacts> = {}): ThreadFacts {
  const told = aConversation({ buyer: 'Олена', ...names }).names;
  return { names: told, orderNumber: '1024', productTitle: 'Чашка', ...more };
}

function ask(templateId: TemplateId, thread: ThreadFacts, more: Partial<CandidateAsk> = {}) {
  return services.candidates.candidate({ templateId, thread, given: {}, language: null, ...more });
}

const russian = aConversation({ buyer: 'Олена' }).buyer('10:00', { text: 'Здравствуйте, когда отправите заказ?' });
const ukrainian = aConversation({ buyer: 'Олена' }).buyer('10:00', { text: 'Добрий день, коли буде відправка?' });

describe('a template is filled with what is known', () => {
  it('of the buyer, the hour, the order', async () => {
    const id = await template();
    expect(await ask(id, facts({ marketplace: PROM }))).toEqual({
      templateId: id,
      title: 'Відповідь',
      language: 'uk',
      outside: false,
      others: ['ru'],
      text: 'Добрий день, Олена! Замовлення № 1024.',
      preview: 'Добрий день, Олена! Замовлення № 1024.',
      missing: [],
    });
  });

  it.each([
    ['04:30 in Kyiv', '01:30', PROM, 'Вітаю'],
    ['08:00 in Kyiv', '05:00', PROM, 'Доброго ранку'],
    ['15:00 in Kyiv', '12:00', PROM, 'Добрий день'],
    ['19:00 in Kyiv', '16:00', PROM, 'Доброго вечора'],
    ['15:00, where buyers live in many zones', '12:00', 'wildberries' as MarketplaceId, 'Вітаю'],
    ['15:00, at a marketplace of another build', '12:00', 'ozon' as MarketplaceId, 'Вітаю'],
  ])('greets at %s', async (_, utc, marketplace, greeting) => {
    const id = await template({ variants: [{ language: 'uk', text: '{{ greeting }}!' }] });
    expect(KYIV.zone()).toBe('Europe/Kyiv');
    services.clock.set(Date.parse(`2026-07-06T${utc}Z`));
    expect((await ask(id, facts({ marketplace }))).text).toBe(`${greeting}!`);
  });

  it('with the account’s own shop, else the shop of all, and never with what a page calls it', async () => {
    const id = await template({ variants: [{ language: 'uk', text: '{{ shop.name }}, {{ seller.name }}' }] });
    const account = { id: '250', name: 'ТОВ «Ромашка»' };
    await services.conversations.report({ ...aConversation({ account: '250' }).buyer('10:00').thread(), account });
    const thread = facts({ account: '250' });

    expect(await ask(id, thread)).toMatchObject({
      text: null,
      preview: '‹the shop.name›, ‹the seller.name›',
      missing: [
        { placeholder: 'shop.name', guess: 'ТОВ «Ромашка»' },
        { placeholder: 'seller.name', guess: null },
      ],
    });
    await services.settings.save({ shopName: 'Квіти', sellerName: 'Ірина' });
    expect((await ask(id, thread)).text).toBe('Квіти, Ірина');
    const [known] = await services.accounts.accounts();
    await services.accounts.save(known as NonNullable<typeof known>, { shopName: 'Ромашка' });
    expect((await ask(id, thread)).text).toBe('Ромашка, Ірина');
    expect((await ask(id, facts())).text).toBe('Квіти, Ірина');
  });

  it('asks for what nobody knows, and takes what is given before all else', async () => {
    const id = await template();
    const thread = facts({ marketplace: PROM, buyer: 'kitty_2001' }, { orderNumber: null });
    expect(await ask(id, thread)).toMatchObject({
      text: null,
      preview: 'Добрий день, ‹the buyer.firstName›! Замовлення № ‹the order.number›.',
      missing: [
        { placeholder: 'buyer.firstName', guess: null },
        { placeholder: 'order.number', guess: null },
      ],
    });
    expect(await ask(id, thread, { given: { 'order.number': '7', 'buyer.firstName': ' ' } })).toMatchObject({
      text: null,
      missing: [{ placeholder: 'buyer.firstName' }],
    });
    const given = { 'order.number': '7', 'buyer.firstName': 'Катю', greeting: 'Привіт' };
    expect((await ask(id, thread, { given })).text).toBe('Привіт, Катю! Замовлення № 7.');
  });

  it('offers a name that it is not sure of, and never puts it in unasked', async () => {
    const id = await template();
    const thread = facts({ buyer: 'Тиха Соломка' });
    expect(await ask(id, thread)).toMatchObject({
      missing: [{ placeholder: 'buyer.firstName', guess: 'Тиха Соломка' }],
    });
  });

  it('names nobody where everybody reads it', async () => {
    const id = await template();
    expect(await ask(id, facts({ channel: 'review' }))).toMatchObject({
      text: null,
      missing: [
        { placeholder: 'buyer.firstName', guess: null },
        { placeholder: 'order.number', guess: null },
      ],
    });
  });

  it.each(['{{ seller.name }}', '<img src=x onerror=alert(1)>', '{% raw %}', '$& $1'])(
    'takes a product called %s for words',
    async (productTitle) => {
      const id = await template({ variants: [{ language: 'uk', text: '{{ product.title }}!' }] });
      expect((await ask(id, facts({}, { productTitle }))).text).toBe(`${productTitle}!`);
      expect(await ask(await template(), facts({ buyer: productTitle }))).toMatchObject({
        missing: [{ placeholder: 'buyer.firstName', guess: null }],
      });
    },
  );

  it('works in a thread of which nothing is known', async () => {
    const id = await template();
    const nobody = facts({ buyer: null, threadId: null, subject: null }, { orderNumber: null, productTitle: null });
    expect(await ask(id, nobody)).toMatchObject({ language: 'uk', text: null });
  });
});

describe('the language of an answer', () => {
  it('is the buyer’s', async () => {
    const id = await template();
    await services.conversations.report(russian.thread());
    expect(await ask(id, facts())).toMatchObject({ language: 'ru', others: ['uk'] });
  });

  it('is the buyer’s also under a name that became another’s', async () => {
    const id = await template();
    await services.conversations.report(russian.thread());
    expect(await ask(id, facts({ threadId: null }))).toMatchObject({ language: 'ru' });
  });

  it('is what the seller types only for the seller', async () => {
    const id = await template();
    await services.conversations.report(ukrainian.seller('10:05', { text: 'Здравствуйте, что именно?' }).thread());
    expect(await ask(id, facts())).toMatchObject({ language: 'uk' });
  });

  it('follows the policy of the marketplace, and that of the account before it', async () => {
    const id = await template();
    const account = { id: '250', name: null };
    const told = aConversation({ account: '250' }).buyer('10:00', { text: 'Здравствуйте, когда отправите заказ?' });
    await services.conversations.report({ ...told.thread(), account });
    const thread = facts({ account: '250' });
    await services.settings.save({ answerPolicies: { [thread.names.marketplace]: 'uk-always' } });
    expect(await ask(id, thread)).toMatchObject({ language: 'uk' });
    const [known] = await services.accounts.accounts();
    await services.accounts.save(known as NonNullable<typeof known>, { answerPolicy: 'buyers' });
    expect(await ask(id, thread)).toMatchObject({ language: 'ru' });
  });

  it('is one in which the shop can answer and the template has a variant', async () => {
    const [both, onlyRussian] = [await template(), await template({ title: 'По-русски', variants: [RU] })];
    await services.conversations.report(russian.thread());
    await services.settings.save({ answerLanguages: ['uk'] });
    expect(await ask(both, facts())).toMatchObject({ language: 'uk' });
    expect(await ask(both, facts())).toMatchObject({ outside: false });
    expect(await ask(onlyRussian, facts())).toMatchObject({ language: 'ru', outside: true, others: [] });
  });

  it('is said to be another where the policy wants none that the template has', async () => {
    const [both, onlyRussian] = [await template(), await template({ title: 'По-русски', variants: [RU] })];
    await services.conversations.report(russian.thread());
    expect(await ask(onlyRussian, facts())).toMatchObject({ language: 'ru', outside: false });
    await services.settings.save({ answerPolicies: { [facts().names.marketplace]: 'uk-always' } });
    expect(await ask(onlyRussian, facts())).toMatchObject({ language: 'ru', outside: true });
    expect(await ask(both, facts(), { language: 'ru' })).toMatchObject({ language: 'ru', outside: true });
  });

  it('is the seller’s choice for this once', async () => {
    const [both, onlyRussian] = [await template(), await template({ title: 'По-русски', variants: [RU] })];
    expect(await ask(both, facts(), { language: 'ru' })).toMatchObject({ language: 'ru' });
    expect(await ask(onlyRussian, facts(), { language: 'uk' })).toMatchObject({ language: 'ru' });
  });
});

describe('what is refused', () => {
  it('a template that is gone', async () => {
    const id = await template();
    await services.templates.remove(id);
    await expect(ask(id, facts())).rejects.toMatchObject({ code: 'template-missing', detail: '' });
  });

  it('a template that is for other channels', async () => {
    const id = await template({ channels: ['order', 'review'] });
    await expect(ask(id, facts())).rejects.toMatchObject({ code: 'template-not-here', detail: '' });
    await expect(ask(id, facts({ channel: 'order' }))).resolves.toMatchObject({ templateId: id });
  });
});

describe('choices', () => {
  const titles = async (query: string, thread: ThreadFacts | null = facts(), limit = 10) =>
    (await services.candidates.choices({ query, thread, limit })).map(({ title }) => title);

  it('show what would be inserted, and by name what is missing', async () => {
    const id = await template({ trigger: 'є' });
    await services.conversations.report(russian.thread());
    expect(
      await services.candidates.choices({ query: '', thread: facts({}, { orderNumber: null }), limit: 5 }),
    ).toEqual([
      {
        ...{ id, title: 'Відповідь', trigger: 'є', language: 'ru', outside: false, others: ['uk'] },
        preview: 'Здравствуйте, Олена! Заказ № ‹the order.number›.',
      },
    ]);
  });

  it('are filled with nothing where no thread is open', async () => {
    await template({ channels: ['review'] });
    expect(await services.candidates.choices({ query: '', thread: null, limit: 5 })).toMatchObject([
      { language: 'uk', preview: '‹the greeting›, ‹the buyer.firstName›! Замовлення № ‹the order.number›.' },
    ]);
  });

  it('show the beginning of a long text', async () => {
    await template({ variants: [{ language: 'uk', text: `Перший рядок\nДругий ${'слово '.repeat(50)}` }] });
    const [choice] = await services.candidates.choices({ query: '', thread: null, limit: 5 });
    expect(choice?.preview).toMatch(/^Перший рядок Другий слово .*…$/u);
    expect(choice?.preview.length).toBeLessThanOrEqual(160);
  });

  it('are those of the channel that the query finds, as many as were asked for', async () => {
    await template({ title: 'Подяка' });
    await template({ title: 'Подяка за відгук', channels: ['review'] });
    await template({ title: 'Подарунок' });
    expect(await titles('под')).toEqual(['Подарунок', 'Подяка']);
    expect(await titles('подяка', facts({ channel: 'review' }))).toEqual(['Подяка', 'Подяка за відгук']);
    expect(await titles('', facts(), 1)).toHaveLength(1);
    expect(await titles('немає такого')).toEqual([]);
  });

  it('know of a change once they are told to forget', async () => {
    const id = await template({ title: 'Подяка' });
    expect(await titles('')).toEqual(['Подяка']);
    await services.templates.remove(id);
    services.candidates.forget();
    expect(await titles('')).toEqual([]);
  });

  it('end with those in none of the shop’s languages, also where only the first are shown', async () => {
    await services.settings.save({ answerPolicies: { [facts().names.marketplace]: 'uk-always' } });
    const last = await template({ title: 'А по-русски', variants: [RU] });
    await template({ title: 'Б українською', variants: [UK] });
    await template({ title: 'В обома' });
    await services.acts.inserted({ names: facts().names, templateId: last, text: 'x' });
    expect(await titles('')).toEqual(['Б українською', 'В обома', 'А по-русски']);
    expect(await titles('', facts(), 1)).toEqual(['Б українською']);
    expect(await services.candidates.choices({ query: '', thread: facts(), limit: 10 })).toMatchObject([
      ...[{ outside: false }, { outside: false }, { outside: true }],
    ]);
  });

  it('hold the starter templates also for whoever asks first', async () => {
    services = await freshServices();
    expect(await titles('')).toHaveLength(10);
    await services.backup.wipe();
    services.candidates.forget();
    expect(await titles('')).toHaveLength(10);
  });

  it('begin with what was inserted last', async () => {
    const [first] = [await template({ title: 'А' }), await template({ title: 'Б' }), await template({ title: 'В' })];
    const last = (await services.templates.templates()).at(-1)?.id ?? first;
    await services.acts.inserted({ names: facts().names, templateId: last, text: 'x' });
    expect(await titles('')).toEqual(['В', 'А', 'Б']);
  });
});

it('asking changes nothing', async () => {
  const id = await template();
  await services.conversations.report(russian.thread());
  const before = await dump(services.database);
  services.clock.set(NOON + 1000);
  await ask(id, facts());
  await services.candidates.choices({ query: 'a', thread: facts(), limit: 5 });
  expect(await dump(services.database)).toEqual(before);
});
