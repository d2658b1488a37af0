/** Threads and lists that one thing on the page makes hard to tell: each on a page of its own, with nothing else to go by. */

import { expect, test } from 'vitest';
import { at, inferred } from './inferred';
import { DAY, FIELD, type Line, page, TALK, talkIn, told } from './talk';

const SIDES = '.m{width:60%}.own{margin-left:auto}';

const own = (author: string) => (author === 'seller' ? ' own' : '');

test.each<[string, string]>([
  [
    'a time has a word beside it in some of them',
    page(
      ([author, time, text], index) =>
        `<div class="m${own(author)}"><p>${text}</p><i>${index === 1 ? 'змінено · ' : ''}${DAY} ${time}</i></div>`,
      SIDES,
    ),
  ],
  [
    'the seller’s people are called the shop’s behind their names, and nothing names the buyer over them',
    page(
      ([author, time, text], index) =>
        `<div class="m"><b>${author === 'buyer' ? 'Олена Ковальчук' : index === 1 ? 'Данило (магазин)' : 'Мілана (магазин)'}:</b>
         <i>${DAY} ${time}</i><p>${text}</p></div>`,
      '',
      '<h2>Діалог</h2>',
    ),
  ],
  [
    'what the seller wrote is headed as his answer',
    page(
      ([author, time, text]) =>
        `<div class="m"><b>${author === 'buyer' ? 'Олена К.' : 'Відповідь магазину'}</b><i>${DAY} ${time}</i><p>${text}</p></div>`,
      '',
      '<h2>Запитання покупця</h2>',
    ),
  ],
  [
    'only the seller’s bear a mark, and none takes a side',
    page(
      ([author, time, text]) =>
        `<div class="m${author === 'seller' ? ' outgoing' : ''}"><p>${text}</p><i>${DAY} ${time}</i></div>`,
    ),
  ],
  [
    'the seller’s are built otherwise than the buyer’s',
    page(([author, time, text]) =>
      author === 'seller'
        ? `<div class="row"><div class="w" style="margin-left:50%"><p>${text}</p><div><i>${DAY} ${time}</i></div></div></div>`
        : `<div class="row"><div class="w" style="width:50%"><p>${text}</p><i>${DAY} ${time}</i></div></div>`,
    ),
  ],
  [
    'each says when it was written, and when it was read',
    page(
      ([author, time, text]) =>
        `<div class="m${own(author)}"><p>${text}</p><i>${DAY} ${time}</i><u>${DAY} 10:30</u></div>`,
      SIDES,
    ),
  ],
  [
    'faces bear the first letters of names, and all stand on one side',
    page(
      ([author, time, text]) =>
        `<div class="line${author === 'seller' ? ' z' : ''}"><b class="f">${author === 'buyer' ? 'ОК' : 'ММ'}</b><div class="w"><p>${text}</p><i>${DAY} ${time}</i></div></div>`,
      '.line{display:flex}.f{width:32px;height:32px}.w{flex:1}',
    ),
  ],
])('a thread is told where %s', async (_, html) => {
  expect(await talkIn(html)).toEqual(told);
});

test('a label over a thread says whose it is', async () => {
  const html = page(
    ([author, time, text]) => `<div class="m${own(author)}"><p>${text}</p><i>${DAY} ${time}</i></div>`,
    SIDES,
    '<h1>Діалог</h1><p>Покупець: Олена Ковальчук · замовлення № 31051</p>',
  );
  const { read } = await inferred(html);
  expect(read.thread).toHaveProperty('names.buyer', 'Олена Ковальчук');
});

test('what is quoted is not what was written', async () => {
  const html = page(
    ([author, time, text], index) =>
      `<div class="m${own(author)}"><div>${index === 1 ? `<div class="q">${TALK[0]?.[2]}</div>` : ''}<div>${text}</div></div><i>${DAY} ${time}</i></div>`,
    SIDES,
  );
  expect(await talkIn(html)).toEqual(told);
});

test('a picture may stand in the place of the words', async () => {
  const html = page(
    ([author, time, text], index) =>
      `<div class="m${own(author)}"><span class="${index === 2 ? 'shot' : 'words'}">${index === 2 ? '' : text}</span><span>${DAY} ${time}</span></div>`,
    `${SIDES}.shot{display:block;width:90px;height:90px}`,
  );
  expect((await talkIn(html))?.map(([, , text]) => text)).toEqual(told.map(([, , text], at) => (at === 2 ? '' : text)));
});

test('under one name and one time stand several, beside a face', async () => {
  const bundle = (author: 'buyer' | 'seller', time: string, texts: readonly string[]) =>
    `<div class="g"><div class="f">${author === 'buyer' ? 'ОК' : 'СМ'}</div><div class="n">${author === 'buyer' ? 'Олена Ковальчук' : 'СвітМрій'}<i>${time}</i></div>
     ${texts.map((text) => `<div class="w" role="listitem">${text}</div>`).join('')}</div>`;
  const html = `<style>.f{width:32px;height:32px}</style><h2>Олена Ковальчук</h2><div><h6>Сьогодні</h6>
    ${bundle('buyer', '09:02', ['Доброго дня!', 'Чи є він у наявності?'])}${bundle('seller', '09:10', ['Так, є два.'])}
    ${bundle('buyer', '09:15', ['Беру', 'Обидва, будь ласка'])}${bundle('seller', '09:40', ['Дякуємо за замовлення!'])}</div>${FIELD}`;
  expect(await talkIn(html)).toEqual([
    ['buyer', at(9, 2), 'Доброго дня!'],
    ['buyer', at(9, 2), 'Чи є він у наявності?'],
    ['seller', at(9, 10), 'Так, є два.'],
    ['buyer', at(9, 15), 'Беру'],
    ['buyer', at(9, 15), 'Обидва, будь ласка'],
    ['seller', at(9, 40), 'Дякуємо за замовлення!'],
  ]);
});

test('under one time stand several bubbles, the words of each in an element of their own', async () => {
  const bundle = (author: 'buyer' | 'seller', time: string, texts: readonly string[]) =>
    `<div class="c c-${author}">${texts.map((text) => `<div class="b"><span>${text}</span></div>`).join('')}<i>${DAY} ${time}</i></div>`;
  const css =
    '.c{display:flex;flex-direction:column;align-items:flex-start}.c-seller{align-items:flex-end}.b{background:#eee;padding:6px}';
  const html = `<style>${css}</style><h2>Олена Ковальчук</h2><div>${bundle('buyer', '09:02', ['Вітаю', 'Прийшов стілець, на сидінні вм’ятина'])}
    ${bundle('seller', '09:10', ['Дуже прикро.'])}${bundle('buyer', '09:15', ['Оформив'])}</div>${FIELD}`;
  expect(await talkIn(html)).toEqual([
    ['buyer', at(9, 2), 'Вітаю'],
    ['buyer', at(9, 2), 'Прийшов стілець, на сидінні вм’ятина'],
    ['seller', at(9, 10), 'Дуже прикро.'],
    ['buyer', at(9, 15), 'Оформив'],
  ]);
});

test('a picture is a message, also where it is one of three', async () => {
  const said = [told[0], told[1], told[2]] as typeof told;
  const draw = ([author, time, text]: Line, index: number) =>
    `<div class="m ${author}"><div class="b">${index === 1 ? '<img alt="" width="90" height="90">' : `<p>${text}</p>`}<i>${DAY} ${time}</i></div></div>`;
  const html = `<style>.m{display:flex}.seller{justify-content:flex-end}.b{background:#eee}</style><h2>Олена Ковальчук</h2><div>${TALK.slice(0, 3).map(draw).join('')}</div>${FIELD}`;
  expect(await talkIn(html)).toEqual(
    said.map(([author, when, text], index) => [author, when, index === 1 ? '' : text]),
  );
});

test('where nothing says whose they are, all of them are nobody’s, and where to answer is known', async () => {
  const draw = ([, time, text]: Line) => `<div class="m"><p>${text}</p><i>${DAY} ${time}</i></div>`;
  const { read } = await inferred(page(draw));
  expect(read.thread).toMatchObject({
    messages: told.map(([, when, text]) => ({ author: 'unknown', at: when, text })),
  });
  expect(read.thread).toHaveProperty('reply.localName', 'textarea');
  const { map } = await inferred(page(draw, '', '<h2>Олена Ковальчук</h2>', ''));
  expect(map).toBe(undefined);
});

test('a field is no search for being called «q», and an answer may be published', async () => {
  const field =
    '<label for="q-1">Ваша відповідь</label><textarea id="q-1"></textarea><button>Опублікувати</button><button>Відхилити</button>';
  const { read } = await inferred(
    page(
      ([author, time, text]) => `<div class="m${own(author)}"><p>${text}</p><i>${DAY} ${time}</i></div>`,
      SIDES,
      '<h2>Олена Ковальчук</h2>',
      field,
    ),
  );
  expect(read.thread).toHaveProperty('reply.id', 'q-1');
});

const row = (name: string, time: string, index: number, face = '') =>
  `<li class="row" tabindex="0" data-chat-id="${7001 + index * 13}">${face}<b>${name}</b><i>${time}</i><p>Коли відправите замовлення?</p></li>`;

test('the first letters of a name are no day of the week', async () => {
  const face = (letters: string) => `<i class="face">${letters}</i>`;
  const { read } = await inferred(
    `<style>.face{display:block;width:40px;height:40px}</style><h1>Повідомлення</h1><ul>${row('Віра Савчук', '14:02', 0, face('ВС'))}
     ${row('Ігор Ніколаєнко', '09:30', 1, face('ІН'))}${row('Павло Ткач', '08:15', 2, face('ПТ'))}${row('Ганна Дуб', '08:05', 3, face('ГД'))}</ul>`,
  );
  expect(read.list?.rows.map(({ last }) => last?.at)).toEqual([at(14, 2), at(9, 30), at(8, 15), at(8, 5)]);
});

test('of rows under headings some print their own day, and no heading’s is theirs', async () => {
  const { read } = await inferred(
    `<h1>Повідомлення</h1><ul><li class="day">Сьогодні</li>${row('Ігор Н.', '14:02', 0)}<li class="day">Вчора</li>${row('Марія', '19:30', 1)}
     ${row('Олена Ковальчук', '18:15', 2)}<li class="day">Раніше</li>${row('Степан Г.', '12.11.2026', 3)}${row('Зоя', '02.11.2026', 4)}</ul>`,
  );
  expect(read.list?.rows.map(({ last }) => last?.at)).toEqual([
    at(14, 2),
    at(19, 30, 17),
    at(18, 15, 17),
    at(0, 0, 12),
    at(0, 0, 2),
  ]);
});
