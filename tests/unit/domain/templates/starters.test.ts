import { describe, expect, test } from 'vitest';
import type { Placeholder, Values } from '../../../../utils/domain/templates/placeholders';
import { checkTemplateText, placeholdersIn, renderTemplate } from '../../../../utils/domain/templates/render';
import { starterTemplates } from '../../../../utils/domain/templates/starters';
import { checkTrigger, triggerKey } from '../../../../utils/domain/templates/trigger';

/** What each asks for when nothing is known. */
const ASKS: Record<string, Placeholder[]> = {
  'starter-greeting': ['greeting'],
  'starter-in-stock': ['greeting', 'product.title'],
  'starter-thanks': [],
  'starter-out-of-stock': ['greeting', 'product.title'],
  'starter-find-out': ['greeting'],
  'starter-order': ['greeting', 'order.number', 'shop.name'],
  'starter-data': ['greeting'],
  'starter-photo': ['greeting'],
  'starter-return': ['greeting'],
  'starter-delay': ['greeting', 'order.number'],
};

const KNOWN: Record<'uk' | 'ru', Required<Values>> = {
  uk: {
    ...{ 'buyer.firstName': 'Марія', greeting: 'Добрий день', 'order.number': '184558726' },
    ...{ 'product.title': 'Чохол чорний', 'shop.name': 'Ромашка', 'seller.name': 'Олег' },
  },
  ru: {
    ...{ 'buyer.firstName': 'Мария', greeting: 'Добрый день', 'order.number': '184558726' },
    ...{ 'product.title': 'Чехол', 'shop.name': 'Ромашка', 'seller.name': 'Олег' },
  },
};
const FOREIGN = { uk: /[ыэёъa-z]/iu, ru: /[іїєґa-z'’ʼ]/iu };

const all = starterTemplates('uk', 5).flatMap(({ id, variants }) =>
  variants.map(({ language, text }) => [id, language as 'uk' | 'ru', text] as const),
);

describe('the starter templates', () => {
  test('are ten, each in Ukrainian and Russian', () => {
    expect(starterTemplates('uk', 5).map(({ id }) => String(id))).toEqual(Object.keys(ASKS));
    for (const { variants } of starterTemplates('uk', 5)) {
      expect(variants.map(({ language }) => language)).toEqual(['uk', 'ru']);
    }
  });

  test('were never used, and were added when they were', () => {
    for (const { updatedAt, usedAt } of starterTemplates('en', 77)) {
      expect([updatedAt, usedAt]).toEqual([77, null]);
    }
  });

  test.each([
    [
      'uk' as const,
      ['вітаю', 'є', 'дякую', 'нема', 'уточню', 'замовлення', 'дані', 'фото', 'повернення', 'затримка'],
      /^[а-яіїєґ ]+$/iu,
    ],
    [
      'ru' as const,
      ['привет', 'есть', 'спасибо', 'нет', 'уточню', 'заказ', 'данные', 'фото', 'возврат', 'задержка'],
      /^[а-яё ]+$/iu,
    ],
    [
      'en' as const,
      ['вітаю', 'є', 'дякую', 'нема', 'уточню', 'замовлення', 'дані', 'фото', 'повернення', 'затримка'],
      /^[a-z ]+$/iu,
    ],
  ])('are called in the language of the interface: %s', (language, triggers, letters) => {
    const starters = starterTemplates(language, 5);
    expect(starters.map(({ trigger }) => trigger)).toEqual(triggers);
    expect(new Set(triggers.map(triggerKey)).size).toBe(10);
    expect(triggers.map(checkTrigger)).toEqual(triggers.map(() => undefined));
    for (const { title } of starters) expect(title).toMatch(letters);
    expect(starters.map(({ variants }) => variants)).toEqual(starterTemplates('uk', 5).map(({ variants }) => variants));
  });

  test.each(all)('%s in %s can be kept, and is short', (_, __, text) => {
    expect(checkTemplateText(text)).toBeUndefined();
    const rendering = renderTemplate(text, KNOWN.uk);
    expect(rendering.kind === 'text' && rendering.text.length).toBeLessThanOrEqual(600);
  });

  test.each(all)('%s in %s asks for what it prints, and no more', (id, _, text) => {
    const asks = ASKS[id] ?? [];
    expect(renderTemplate(text, {})).toEqual(
      asks.length > 0 ? { kind: 'missing', missing: asks } : { kind: 'text', text: expect.any(String), stops: [] },
    );
    const answered = Object.fromEntries(asks.map((placeholder) => [placeholder, 'так']));
    expect(renderTemplate(text, answered).kind).toBe('text');
  });

  test.each(all)('%s in %s is written in its language, with all and with little', (id, language, text) => {
    const little = Object.fromEntries((ASKS[id] ?? []).map((one) => [one, KNOWN[language][one]]));
    for (const values of [KNOWN[language], little]) {
      const rendering = renderTemplate(text, values);
      if (rendering.kind !== 'text') throw new Error('it asks for something');
      expect(rendering.text).not.toMatch(FOREIGN[language]);
      expect(rendering.text).not.toMatch(/[{}%‹›]| {2}| [,.!?:]|!.*!|«»/u);
      expect(rendering.text).toMatch(/^[А-ЯІЇЄҐ]/u);
    }
  });

  test.each(all)('%s in %s speaks to the buyer by name in Russian only', (id, language, text) => {
    const named = placeholdersIn(text).includes('buyer.firstName');
    expect(named).toBe(language === 'ru' && id !== 'starter-thanks');
  });

  test('read as they should', () => {
    const [, inStock, thanks, , , , data] = starterTemplates('uk', 5).map(({ variants }) => variants);
    expect(renderTemplate(thanks?.[0]?.text ?? '', KNOWN.uk)).toMatchObject({
      kind: 'text',
      text: 'Дякуємо, що звернулися до нас. Якщо з’являться запитання, пишіть: відповімо й допоможемо.\n\nОлег, Ромашка',
    });
    expect(renderTemplate(inStock?.[1]?.text ?? '', KNOWN.ru)).toMatchObject({
      kind: 'text',
      text: 'Добрый день, Мария! Да, товар есть в наличии: Чехол. Его можно заказать уже сейчас. Если нужно уточнить размер, цвет или другие подробности, напишите, пожалуйста: мы подскажем.',
    });
    expect(renderTemplate(data?.[1]?.text ?? '', { greeting: 'Здравствуйте' })).toMatchObject({
      kind: 'text',
      text: 'Здравствуйте! Чтобы отправить заказ, нам нужны данные для доставки. Напишите, пожалуйста, город, службу доставки и номер отделения или адрес, а также фамилию и имя получателя.',
    });
  });
});
