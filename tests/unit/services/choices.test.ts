import { beforeEach, describe, expect, it } from 'vitest';
import type { TemplateId } from '../../../utils/domain/templates/template';
import type { InsertedNote, TemplateDraft, ThreadFacts } from '../../../utils/messaging/protocol';
import { aTemplate, facts, RU, russian, UK } from '../../support/a-template';
import { freshServices, NOON, type Services } from '../../support/memory';

let services: Services;
beforeEach(async () => {
  services = await freshServices();
  await services.templates.chooseStarters(false, 'uk');
});

const template = (more?: Partial<TemplateDraft>) => aTemplate(services, more);

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
        ...{ id, title: 'Відповідь', trigger: '=є', language: 'ru', outside: false, others: ['uk'] },
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
    await services.acts.inserted({ names: facts().names, templateId: last, language: 'uk', text: 'x', at: NOON });
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

  it('begin with what is inserted most in that channel and language', async () => {
    const [rare, often, elsewhere] = [
      await template({ title: 'А' }),
      await template({ title: 'Б' }),
      await template({ title: 'В' }),
    ];
    let at = NOON - 60_000;
    const insert = (templateId: TemplateId, more: Partial<InsertedNote> = {}) =>
      services.acts.inserted({ names: facts().names, templateId, language: 'uk', text: 'x', at: ++at, ...more });
    await insert(often);
    const last = await insert(often).then(() => at);
    await insert(rare);
    for (const more of [
      { language: 'ru' },
      { names: { ...facts().names, channel: 'question' } },
      { language: 'ru' },
    ] as const)
      await insert(elsewhere, more);
    // Of one that is told again there is no more.
    for (let again = 0; again < 3; again++) await insert(rare, { at: last });
    expect(await titles('')).toEqual(['Б', 'А', 'В']);
    expect(await titles('', facts({ channel: 'question' }))).toEqual(['В', 'А', 'Б']);
    await services.conversations.report(russian.thread());
    expect(await titles('')).toEqual(['В', 'А', 'Б']);
    expect(await titles('', null)).toEqual(['В', 'Б', 'А']);
  });

  it('know of a use that is told of', async () => {
    const [first] = [await template({ title: 'А' }), await template({ title: 'Б' })];
    const last = (await services.templates.templates()).at(-1)?.id ?? first;
    expect(await titles('')).toEqual(['А', 'Б']);
    await services.acts.inserted({ names: facts().names, templateId: last, language: 'uk', text: 'x', at: NOON });
    await services.candidates.used(last);
    expect(await titles('')).toEqual(['Б', 'А']);
  });

  it('begin with what was inserted last', async () => {
    const [first] = [await template({ title: 'А' }), await template({ title: 'Б' }), await template({ title: 'В' })];
    const last = (await services.templates.templates()).at(-1)?.id ?? first;
    await services.acts.inserted({ names: facts().names, templateId: last, language: 'uk', text: 'x', at: NOON });
    expect(await titles('')).toEqual(['В', 'А', 'Б']);
  });
});
