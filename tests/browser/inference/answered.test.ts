/** Questions and reviews whose rows hold more than was asked: an answer, parts with heads, a field for the answer. */

import { expect, test } from 'vitest';
import { at, inferred } from './inferred';

const DAY = '18.11.2026';
const FIELD = '<form><textarea placeholder="Відповідь на питання"></textarea><button>Надіслати</button></form>';

interface Asked {
  readonly name: string;
  readonly time: string;
  readonly text: string;
  readonly answer?: readonly [time: string, text: string];
  readonly more?: string;
}

const ASKED: readonly Asked[] = [
  { name: 'Світлана К.', time: '14:02', text: 'Чи можна прати ковдру в машинці?' },
  {
    name: 'Максим',
    time: '12:44',
    text: 'Який у лампи цоколь?',
    answer: ['13:40', 'Цоколь E27, лампочка в комплекті.'],
  },
  { name: 'Оксана', time: '09:15', text: 'Скільки грамів на метр у тканини?' },
];

const card = ({ name, time, text, answer, more = '' }: Asked) =>
  `<section class="card"><div class="head"><span class="who">${name}</span> <span class="when">${DAY} ${time}</span></div>
   <p>${text}</p>${answer ? `<div class="later given"><small>Ваша відповідь</small><p>${answer[1]}</p><small>${DAY} ${answer[0]}</small></div>` : ''}
   ${more}<button type="button">Відповісти</button></section>`;

test('an answer that stands in a row is not a row of its own', async () => {
  const { read } = await inferred(`<h1>Питання про товари</h1><div>${ASKED.map(card).join('')}</div>`);
  expect(read.list?.rows.map(({ names, last }) => [names.buyer, last?.at, last?.text])).toEqual([
    ['Світлана К.', at(14, 2), 'Чи можна прати ковдру в машинці?'],
    ['Максим', at(13, 40), 'Цоколь E27, лампочка в комплекті.'],
    ['Оксана', at(9, 15), 'Скільки грамів на метр у тканини?'],
  ]);
});

test('what was asked and answered is read with the field that stands in the same row', async () => {
  const rows = ASKED.map((one) => card(one.answer ? { ...one, more: FIELD } : one));
  const { read } = await inferred(`<h1>Питання про товари</h1><div>${rows.join('')}</div>`);
  const thread = read.thread?.kind === 'thread' ? read.thread : undefined;
  expect(thread?.messages.map(({ author, at: when, text }) => [author, when, text])).toEqual([
    ['buyer', at(12, 44), 'Який у лампи цоколь?'],
    ['seller', at(13, 40), 'Цоколь E27, лампочка в комплекті.'],
  ]);
  expect(thread).toHaveProperty('reply.localName', 'textarea');
});

test('days with a message each are not one message, whatever else stands under them', async () => {
  const talk = [
    ['16 листопада', [['buyer', '09:02', 'Доброго дня, чи є він у наявності?']]],
    ['17 листопада', [['seller', '09:10', 'Так, є два.']]],
    [
      'Сьогодні',
      [
        ['buyer', '09:15', 'Тоді беру обидва'],
        ['seller', '09:40', 'Дякуємо за замовлення!'],
      ],
    ],
  ] as const;
  const line = ([author, time, text]: readonly string[]) =>
    `<div class="m ${author === 'seller' ? 'own' : ''}"><p>${text}</p><i>${time}</i></div>`;
  const { read } = await inferred(
    `<style>.m{width:60%}.own{margin-left:auto}</style><h2>Олена Ковальчук</h2><div>${talk
      .map(([day, lines]) => `<section class="day"><h6>${day}</h6>${lines.map(line).join('')}</section>`)
      .join('')}</div><textarea placeholder="Повідомлення покупцю"></textarea><button>Надіслати</button>`,
  );
  const messages = read.thread?.kind === 'thread' ? read.thread.messages : [];
  expect(messages.map(({ author, at: when }) => [author, when])).toEqual([
    ['buyer', at(9, 2, 16)],
    ['seller', at(9, 10, 17)],
    ['buyer', at(9, 15)],
    ['seller', at(9, 40)],
  ]);
});

test('two reviews that can be answered are a list, also where programmers call them comments', async () => {
  const [first, , third] = ASKED as [Asked, Asked, Asked];
  const { read } = await inferred(
    `<h1>Відгуки</h1><div class="comments">${[first, third].map(card).join('').replaceAll('class="card"', 'class="comments-item"')}</div>`,
  );
  expect(read.list?.rows.map(({ names, last }) => [names.buyer, last?.at])).toEqual([
    ['Світлана К.', at(14, 2)],
    ['Оксана', at(9, 15)],
  ]);
});

test('the heads of a review’s parts and its stars are neither its words nor its buyer', async () => {
  const { read } = await inferred(
    `<h1>Відгук</h1><article><h2>Дмитро</h2><div class="part"><div><b>Коментар</b><span class="when">${DAY} 12:42</span></div><div>Оцінка: 2 з 5</div>
     <div class="words">Свисток перестав працювати.</div></div>
     <div class="part"><div><b>Доповнення до відгуку</b><span class="when">${DAY} 13:10</span></div><div class="words">Додаю фото свистка.</div></div>
     <form><textarea placeholder="Напишіть відповідь на відгук"></textarea><button>Надіслати</button></form></article>`,
  );
  const thread = read.thread?.kind === 'thread' ? read.thread : undefined;
  expect(thread?.names.buyer).toBe('Дмитро');
  expect(read.list).toBeUndefined();
  expect(thread?.messages.map(({ author, at: when, text }) => [author, when, text])).toEqual([
    ['buyer', at(12, 42), 'Свисток перестав працювати.'],
    ['buyer', at(13, 10), 'Додаю фото свистка.'],
  ]);
});

const table = (title: string, states: readonly string[]) =>
  `<h1>${title}</h1><table><thead><tr><th>Дата</th><th>Питання</th><th>Автор</th><th>Стан</th></tr></thead><tbody>${ASKED.map(
    ({ name, time, text }, index) =>
      `<tr data-id="5130000${index}"><td>${DAY} ${time}</td><td><span class="cut">${text}</span></td><td>${name}</td><td>${states[index]}</td></tr>`,
  ).join('')}</tbody></table>`;

test('a question whose row says that it is answered waits for nobody, and its words are not the last ones', async () => {
  for (const answered of ['Є відповідь', 'Есть ответ', 'Відповідь надано', 'Отвечено']) {
    const { read } = await inferred(table('Питання про товари', ['Нове', answered, 'Прочитано']));
    expect(read.list?.rows.map(({ names, last }) => [names.buyer, last?.author, last?.text])).toEqual([
      ['Світлана К.', 'unknown', 'Чи можна прати ковдру в машинці?'],
      ['Максим', 'seller', ''],
      ['Оксана', 'unknown', 'Скільки грамів на метр у тканини?'],
    ]);
  }
});

test.each(['Мої запитання до підтримки', 'Чати та запитання'])('under «%s» an answer may be others’', async (title) => {
  const { read } = await inferred(table(title, ['Нове', 'Є відповідь', 'Прочитано']));
  expect(read.list?.rows.map(({ last }) => last?.author)).toEqual(['unknown', 'unknown', 'unknown']);
});

test('what a buyer wrote is no state, and a row that is unread is not answered', async () => {
  const asked = table('Питання про товари', ['Нове', 'Є відповідь', 'Прочитано']);
  const written = await inferred(asked.replace('Чи можна прати ковдру в машинці?', 'Ответили'));
  expect(written.read.list?.rows[0]?.last?.author).toBe('unknown');
  const rows = asked.replaceAll('<tr data-id', '<tr class="row" data-id');
  const unread = await inferred(
    rows.replace('class="row" data-id="51300001"', 'class="row unread" data-id="51300001"'),
  );
  expect(unread.read.list?.rows.map(({ last }) => last?.author)).toEqual(['unknown', 'unknown', 'unknown']);
});

test('«не відповіли» and a question about an answer say of no row that it is answered', async () => {
  const states = ['Відповіді немає', 'Відповідь надано?', 'Отвечено не было'];
  const { read } = await inferred(table('Питання про товари', states));
  expect(read.list?.rows.map(({ last }) => last?.author)).toEqual(['unknown', 'unknown', 'unknown']);
});
