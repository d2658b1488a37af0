import { beforeEach, describe, expect, it } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import type { TemplateId } from '../../../utils/domain/templates/template';
import type { CandidateAsk, TemplateDraft, ThreadFacts } from '../../../utils/messaging/protocol';
import { aConversation } from '../../support/a-conversation';
import { aTemplate, facts, RU, russian } from '../../support/a-template';
import { dump, freshServices, KYIV, NOON, type Services } from '../../support/memory';

const PROM = 'prom' as MarketplaceId;
let services: Services;
beforeEach(async () => {
  services = await freshServices();
  await services.templates.chooseStarters(false, 'uk');
});

const template = (more?: Partial<TemplateDraft>) => aTemplate(services, more);

function ask(templateId: TemplateId, thread: ThreadFacts, more: Partial<CandidateAsk> = {}) {
  return services.candidates.candidate({ templateId, thread, given: {}, language: null, ...more });
}

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
      stops: [],
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

  it.each([
    [
      'what asks for a name only where there is one',
      'Дякуємо{% if buyer.firstName %}, {{ buyer.firstName }}{% endif %}!',
      'Дякуємо!',
    ],
    ['what has another word for it', 'Дякуємо, {{ buyer.firstName | default: "покупцю" }}!', 'Дякуємо, покупцю!'],
    ['what says so of the order', '{% if order.number %}№ {{ order.number }}{% else %}Дякуємо{% endif %}', 'Дякуємо'],
  ])('names nobody where everybody reads it: %s', async (_, text, rendered) => {
    const id = await template({ variants: [{ language: 'uk', text }] });
    expect(await ask(id, facts({ channel: 'review' }))).toMatchObject({ text: rendered, missing: [] });
  });

  it.each([
    ['the buyer', 'Дякуємо, {{ buyer.firstName }}!'],
    ['the order', 'Замовлення № {{ order.number }}'],
    ['the buyer, in one of two ways', '{% if order.number %}{% else %}{{ buyer.firstName | upcase }}{% endif %}'],
    ['the buyer beside what could be asked for', '{{ seller.name }}, {{ buyer.firstName }}'],
  ])('is refused in words where everybody would read a hole in the place of %s', async (_, text) => {
    const id = await template({ variants: [{ language: 'uk', text }] });
    const thread = facts({ channel: 'review' });
    await expect(ask(id, thread)).rejects.toMatchObject({ code: 'template-personal', detail: '' });
  });

  it.each([{ 'buyer.firstName': 'Олена' }, { 'order.number': '1024' }])(
    'takes no personal value where everybody reads it: %j',
    async (given) => {
      const id = await template({ variants: [{ language: 'uk', text: '{{ seller.name }}' }] });
      const thread = facts({ channel: 'review' });
      await expect(ask(id, thread, { given })).rejects.toMatchObject({ code: 'refused' });
      expect((await ask(id, thread, { given: { 'seller.name': 'Ірина' } })).text).toBe('Ірина');
    },
  );

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

it('asking changes nothing', async () => {
  const id = await template();
  await services.conversations.report(russian.thread());
  const before = await dump(services.database);
  services.clock.set(NOON + 1000);
  await ask(id, facts());
  await services.candidates.choices({ query: 'a', thread: facts(), limit: 5 });
  expect(await dump(services.database)).toEqual(before);
});
