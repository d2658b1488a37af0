/** What is heard of the questions that a template asks. */
import { expect, test } from 'vitest';
import { drawn, onEmptyPage } from './drawn';
import { saidIn } from './tree';

onEmptyPage();

const said = async (name: string) => saidIn(await drawn(name, 'uk', { scheme: 'light' }));
const FAILED = ['alert [assertive]', '  Takt не відповідає. Спробуйте ще раз.'];
const PREVIEW = 'Олено, дякуємо за замовлення …! Передамо його в доставку сьогодні до 18:00.';
const GUESS = 'Це припущення: перевірте.';
const EMPTY = 'Впишіть: без цього текст не вставити.';
const NAME = "Ім'я покупця";
const NUMBER = 'Номер замовлення';

/** @param named what is said of the first field besides, and of the second one */
const form = (named: string, number: readonly string[], ...rest: string[]) => [
  'form «Чого бракує шаблону «Подяка за замовлення»»',
  ...[
    'heading «Подяка за замовлення»',
    NAME,
    `textbox «${NAME}» = «Олено»${named} (${GUESS})`,
    GUESS,
    NUMBER,
    ...number,
    PREVIEW,
    ...rest,
  ].map((line) => `  ${line}`),
];
const BUTTONS = ['button «Вставити»', 'button «Скасувати»'];
const FILLED = [`textbox «${NUMBER}» = «1204887»`];

test('the questions name each field by what it asks for, and say of a guess that it is one', async () => {
  expect(await said('palette-ask')).toEqual([form(' [focused]', [`textbox «${NUMBER}»`], ...BUTTONS)]);
});

test('the questions say of an empty field why that cannot be', async () => {
  const empty = [`textbox «${NUMBER}» [focused] [invalid] (${EMPTY})`, EMPTY];
  expect(await said('palette-ask-empty')).toEqual([form('', empty, ...BUTTONS)]);
});

test('the questions say that what was asked for is being done', async () => {
  expect(await said('palette-ask-busy')).toEqual([
    form(' [focused]', FILLED, 'button «Вставити» [disabled]', 'button «Скасувати»'),
  ]);
});

test('the questions tell at once that it failed', async () => {
  expect(await said('palette-ask-failed')).toEqual([form(' [focused]', FILLED, ...FAILED, ...BUTTONS)]);
});
