/** What is heard of what stands beside the page's field, in a corner of the page, and in the menu below the bar. */
import { describe, expect, test } from 'vitest';
import { drawn, onEmptyPage } from './drawn';
import { saidIn, tree } from './tree';

onEmptyPage();

const said = async (name: string) => saidIn(await drawn(name, 'uk', { scheme: 'light' }));
const CLOSE = 'button «Закрити»';
const SHORTER = '  button «Скоротити»';
const COPY = '  button «Скопіювати текст»';

/** What is told as soon as it is there, without the keyboard going to it. */
const told = (sentence: string, ...acts: string[]) => [
  'status [polite]',
  `  ${sentence}`,
  ...acts.map((act) => `  ${act}`),
];

describe('a hint beside the field', () => {
  const NOT_KEPT = 'Сторінка прибрала вставлений текст: скопіюйте його й вставте самі';

  test('is told politely, and offers the text where it did not land', async () => {
    const overLimit = '1241 знак, а сюди можна 1000: скоротіть, перш ніж надсилати. Не вмістилося б: «Гарного дня!»';
    const tooLong = 'Поле вміщує 1000 знаків, а було б 1241: нічого не вставлено. Не вмістилося б: «Гарного дня!»';
    expect(await said('overlay-hints')).toEqual([
      [...told(NOT_KEPT), COPY, CLOSE],
      [...told(overLimit), SHORTER, CLOSE],
      [...told('Відкрито вже інший чат: нічого не вставлено'), CLOSE],
      [...told(tooLong), SHORTER, COPY, CLOSE],
      [...told('Скоротити не вдалося: текст у полі той, що був'), CLOSE],
    ]);
  });

  test('tells politely what came of copying', async () => {
    expect(await said('overlay-hint-copied')).toEqual([[...told(NOT_KEPT), '  button «Скопійовано»', CLOSE]]);
  });

  test('tells politely that copying failed', async () => {
    expect(await said('overlay-hint-not-copied')).toEqual([
      [...told(NOT_KEPT), COPY, '  Скопіювати не вдалося, спробуйте ще раз', CLOSE],
    ]);
  });
});

test('a draft in the wrong language is told politely, with what can be done about it', async () => {
  const DECLINE = 'button «Не попереджати в цьому чаті»';
  const INSERT = 'button «Вставити українську»';
  const warned = told('Покупець пише українською, чернетка російською.');
  expect(await said('overlay-draft-hints')).toEqual([
    [...warned, DECLINE, CLOSE],
    [...warned, INSERT, DECLINE, CLOSE],
    [...told('Ваш магазин відповідає українською, чернетка російською.'), INSERT, DECLINE, CLOSE],
    [...told('Покупець пише українською, чернетка іншою мовою (польська).'), DECLINE, CLOSE],
    [...told('Покупець пише українською й російською, чернетка англійською.'), CLOSE],
    [...told("Поле має один рядок: рядки шаблону з'єднано"), CLOSE, ...warned, INSERT, DECLINE, CLOSE],
  ]);
});

test('of the suggestions it is told how to choose, and then which one is meant', async () => {
  const RETURNS = 'Умови повернення та обміну товару впродовж чотирнадцяти днів з дня отримання';
  const fourteen = 'Товар можна повернути або обміняти впродовж 14 днів, якщо він не був у користуванні.';
  const listed = (selected: string) =>
    tree(`
      listbox «Шаблони»
        option «=дякую Подяка за замовлення Олено, дякуємо за замовлення! Передамо його в доставку сьогодні до 18:00 і надішлемо номер накладної. УКР»
        option «=ттн Номер накладної Ваша накладна: … УКР»${selected}
        option «=есть Есть в наличии Здравствуйте! Да, в наличии. РУС»
        option «=повернення-і-обмін-детально ${RETURNS} ${Array(5).fill(fourteen).join(' ')} УКР»
    `);
  expect(await said('overlay-suggestions')).toEqual([
    [...listed(''), ...told('Стрілка вниз — вибрати, Enter — вставити')],
    [...listed(' [selected]'), ...told('Номер накладної')],
  ]);
});

test('a line in the corner of the page is told politely, with what can be done about it', async () => {
  const SHOW = ['button «Показати»', 'button «Сховати»'];
  const [, HIDE = ''] = SHOW;
  const LOST = 'Те, що ви показали на цій сторінці, більше не підходить.';
  expect(await said('overlay-notices')).toEqual([
    told('Не впізнаю цю сторінку. Показати, де чати?', ...SHOW),
    told('Тут два схожі списки, і незрозуміло, у котрому з них чати. Показати?', ...SHOW),
    told('Список упізнаю, а часу в його рядках не бачу. Показати, де він?', ...SHOW),
    told('Список упізнаю, а імен покупців у його рядках не бачу. Показати, де вони?', ...SHOW),
    told('Чатів не впізнаю: на цій сторінці не видно часу, а без нього немає й таймера.', HIDE),
    told('Сторінка, схоже, ще завантажується: чатів поки не видно.', HIDE),
    told(
      'Чати на цій сторінці знайдено за її будовою: перевірте, чи все так',
      'button «Так, усе правильно»',
      'button «Ні, виправлю»',
      HIDE,
    ),
    told('Ця сторінка змінилася: те, що ви на ній показали, більше не підходить. Показати ще раз?', ...SHOW),
    told(`${LOST} Поки що Takt читає її по-своєму. Показати ще раз?`, ...SHOW),
    told(`${LOST} Поки що Takt читає її за будовою. Показати ще раз?`, ...SHOW),
    told(
      'Поле для відповіді взято з файлу. Поки ви його не покажете, Takt нічого туди не вставляє.',
      'button «Показати поле»',
      HIDE,
    ),
    told('Збережено. Прибрати можна в налаштуваннях, «Стан».', 'button «Скасувати»', HIDE),
    told('Takt оновився. Скопіюйте чернетку й оновіть сторінку', 'button «Скопіювати чернетку»'),
    told("Диск заповнено: Takt нічого нового не зберігає; таймери сховано, доки не з'явиться місце"),
  ]);
});

describe('the menu below the bar', () => {
  const menu = (label: string, ...items: string[]) => [
    `menu «${label}»`,
    ...items.map((item) => `  menuitem «${item}»`),
  ];
  const withFirst = (lines: string[]) => lines.map((line, at) => (at === 1 ? `${line} [focused]` : line));
  const REMIND = 'Нагадати написати';
  const NOTE = 'Нотатка для себе';
  const PENDING = ['Відповідь не потрібна', 'Відкласти', REMIND];

  test('is a menu of what can be done about the chat', async () => {
    const more = (...items: string[]) => menu('Що ще можна зробити', ...items);
    expect(await said('overlay-menus')).toEqual([
      more(...PENDING, NOTE, 'Чому стільки?'),
      more(...PENDING, 'Не нагадувати', NOTE, 'Чому стільки?'),
      more('Усе ж треба відповісти', REMIND, NOTE),
      more(REMIND, NOTE),
    ]);
  });

  test('asks until when, with the first answer in hand', async () => {
    expect(await said('overlay-menu-snooze')).toEqual([
      withFirst(menu('Відкласти', 'на годину', 'до 18:00', 'до завтрашнього відкриття')),
    ]);
  });

  test('asks when to remind, with the first answer in hand', async () => {
    expect(await said('overlay-menu-remind')).toEqual([
      withFirst(menu(REMIND, 'за годину', 'о 18:00', 'завтра з відкриттям', 'за вашим правилом')),
    ]);
  });

  test('asks for a note in a field that has a name, and says by which keys it is kept', async () => {
    const keys = 'Enter зберігає, Esc лишає як було; порожню буде прибрано';
    const note =
      'Чекає на синій, передзвонити після 15:00: постачальник обіцяв відповісти до вечора, тоді й домовимося';
    expect(await said('overlay-menu-note')).toEqual([
      [NOTE, `textbox «${NOTE}» = «${note}» [focused] (${keys})`, 'button «Зберегти»', keys],
    ]);
  });

  test('explains a timer in sentences and lists', async () => {
    const [short, long = []] = await said('overlay-menu-why');
    const asked = tree(`
      blockquote
        20 лист., 18:20
        Добрий день! А синя чашка ще є в наявності?
    `);
    const limit = tree(`
      обов'язково: 10 д цілодобово
      , до 30 лист., 18:20
      Пораховано 19 год 45 хв
      Лишилося 9 д 4 год
      Преса про правила на початку чату: щонайбільше десять днів, березень 2023 р.
    `);
    const target = tree(`
      порада Wildberries: 2 год робочого часу
      , до 14:30
      Пораховано 1 год 35 хв
      list
        listitem
          20 лист., 18:20–19:20 (1 год)
        listitem
          13:30–14:05 (35 хв)
      Лишилося 25 хв
      list
        listitem
          14:05–14:30 (25 хв)
      Не рахуємо: зачинено 13 год · тривога 1 год 10 хв
      Урок Wildberries про чат: відповідати за годину, де це можливо, 20 червня 2024 р.
    `);
    const within = (lines: string[]) => ['region «Чому стільки?»', ...lines.map((line) => `  ${line}`)];
    expect(short).toEqual(within(['Відлік почався з повідомлення покупця', ...asked, ...target, ...limit, CLOSE]));
    const promised = tree(`
      Відлік почався з вашої обіцянки
      blockquote
        13:05
        Уточню і напишу до 16:00
      Час ви назвали самі: 15:05
      Відлік почався з повідомлення покупця
    `);
    expect(long.slice(0, 9)).toEqual(within([...promised, ...asked]).slice(0, 9));
    expect(long.filter((line) => line.trim() === 'listitem')).toHaveLength(15);
    expect(long.slice(-7)).toEqual(within([...limit, 'прочитано о 13:05', CLOSE]).slice(1));
  });
});
