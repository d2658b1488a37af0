/** What is heard of the palette: how to choose in it, what is chosen, and what would be put into the field. */
import { describe, expect, test } from 'vitest';
import { drawn, hosts, onEmptyPage, rootOf } from './drawn';
import { saidIn, tree } from './tree';

onEmptyPage();

const said = async (name: string) => saidIn(await drawn(name, 'uk', { scheme: 'light' }));

const KEYS = '↑ ↓ вибір Enter, Tab вставити Shift+Enter іншою мовою Esc закрити';
const field = (state: 'expanded' | 'collapsed', sought = '') =>
  `combobox «Пошук шаблону»${sought && ` = «${sought}»`} [focused] [${state}] [opens a listbox] (${KEYS})`;
const palette = (...lines: string[]) => ['dialog «Шаблони відповідей»', ...lines.map((line) => `  ${line}`)];

const THANKS_TEXT =
  'Олено, дякуємо за замовлення! Передамо його в доставку сьогодні до 18:00 і надішлемо номер накладної.';
const RETURNS = 'Умови повернення та обміну товару впродовж чотирнадцяти днів з дня отримання';
const RETURNS_TEXT = Array(5)
  .fill('Товар можна повернути або обміняти впродовж 14 днів, якщо він не був у користуванні.')
  .join(' ');
const FAILED = ['alert [assertive]', '  Takt не відповідає. Спробуйте ще раз.'];

/** One of them is chosen: what would be put into the field is its description, and its other language is named. */
const list = (thanks: string, returns: string) =>
  tree(`
    listbox «Шаблони відповідей»
      option «Подяка за замовлення =дякую УКР${thanks}
      option «Номер накладної =ттн УКР»
      option «Есть в наличии =есть РУС»
      option «${RETURNS} =повернення-і-обмін-детально УКР${returns}
      option «Таблиця розмірів УКР»
      option «Прощание =пока РУС»
      option «Greeting =hi ENG. Цією мовою ваш магазин не відповідає»
      option «Уточнимо й відповімо =зараз УКР»
  `);
const chosen = (text: string) => ` іншою мовою: РУС» [selected] (${text})`;
/** The whole of the text, where it can be scrolled. */
const whole = (option: string, text: string) => [`region «${option}»`, `  ${text}`];
const FIRST = [
  ...list(chosen(THANKS_TEXT), '»'),
  ...whole('Подяка за замовлення =дякую УКР іншою мовою: РУС', THANKS_TEXT),
];

describe('the palette', () => {
  test('is a dialog with a field that says its keys, and a list of which one is chosen', async () => {
    expect(await said('palette')).toEqual([palette(field('expanded'), ...FIRST)]);
  });

  test('says which one the arrows have come to', async () => {
    const walked = [
      ...list('»', chosen(RETURNS_TEXT)),
      ...whole(`${RETURNS} =повернення-і-обмін-детально УКР іншою мовою: РУС`, RETURNS_TEXT),
    ];
    expect(await said('palette-walked')).toEqual([palette(field('expanded'), ...walked)]);
  });

  test('says what is left when something is sought', async () => {
    const left = tree(`
      listbox «Шаблони відповідей»
        option «Есть в наличии =есть РУС» [selected] (Здравствуйте! Да, в наличии.)
      region «Есть в наличии =есть РУС»
        Здравствуйте! Да, в наличии.
    `);
    expect(await said('palette-few')).toEqual([palette(field('expanded', 'есть'), ...left)]);
  });

  test.each([
    ['palette-loading', '', ['status [polite]', '  Шукаю шаблони…']],
    ['palette-none-yet', '', ['status [polite]', '  Шаблонів ще немає.', '  button «Створити шаблон»']],
    ['palette-none-found', 'йцукен', ['status [polite]', '  Нічого не знайшлося.']],
    ['palette-failed', '', FAILED],
  ])('tells why there is nothing in it (%s)', async (name, sought, silence) => {
    expect(await said(name)).toEqual([palette(field('collapsed', sought), ...silence)]);
  });

  test('tells that what it shows is not what was sought last', async () => {
    expect(await said('palette-failed-later')).toEqual([palette(field('expanded'), ...FIRST, ...FAILED)]);
  });

  test('shows the rest of a long text by the keyboard, which stays in the field', async () => {
    await said('palette-walked');
    const root = rootOf(hosts()[0]);
    const preview = root.querySelector('.preview') as HTMLElement;
    const press = (key: string) =>
      root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const most = preview.scrollHeight - preview.clientHeight;
    expect(most).toBeGreaterThan(0);
    for (let pages = 0; pages < 3; pages++) press('PageDown');
    expect(preview.scrollTop).toBe(most);
    press('PageUp');
    expect(preview.scrollTop).toBe(Math.max(0, most - preview.clientHeight));
    expect(root.activeElement).toBe(root.querySelector('input'));
  });
});
