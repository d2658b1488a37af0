/** What is told of single parts of a page: one question and its answer, rows with answers in them, rows without a name. */

import { expect, test } from 'vitest';
import { at, inferred } from './inferred';

const QUESTION = '<div class="ask"><b>Ігор Н.</b><p>Яка висота бортика?</p><small>18.11.2026 12:24</small></div>';
const FORM = '<form><textarea placeholder="Ваша відповідь"></textarea><button>Відповісти</button></form>';

test('one question with the field for its answer is a thread, until the field is gone', async () => {
  const { read } = await inferred(`<h1>Питання</h1><section class="card">${QUESTION}${FORM}</section>`);
  expect(read.thread).toMatchObject({
    kind: 'thread',
    names: { buyer: 'Ігор Н.' },
    messages: [{ author: 'buyer', text: 'Яка висота бортика?', at: at(12, 24) }],
  });
  expect(read.thread).toHaveProperty('reply.localName', 'textarea');
  const answered = await inferred(`<h1>Питання</h1><section class="card">${QUESTION}</section>`);
  expect(answered.map).toBe(undefined);
});

const CHAT = (lines: string) =>
  `<style>.m{width:60%}.own{margin-left:auto}</style><h1>Повідомлення</h1><section><h2>Ігор Н.</h2><div><div class="day">Сьогодні</div>${lines}</div>
   <form><textarea placeholder="Повідомлення покупцеві"></textarea><button>Надіслати</button></form></section>`;
const said = (text: string, time: string, more = '') =>
  `<div class="m${more}"><p>${text}</p><div><i>${time}</i></div></div>`;

test('one message under a day is a thread, and what is in line with it is of the same hand', async () => {
  const one = await inferred(CHAT(said('Яка висота бортика?', '12:24')));
  expect(one.read.thread).toMatchObject({
    messages: [{ author: 'buyer', text: 'Яка висота бортика?', at: at(12, 24) }],
  });
  const two = await inferred(CHAT(said('Яка висота бортика?', '12:24') + said('І чи є синій?', '12:26')));
  expect(two.read.thread).toMatchObject({
    messages: [
      { author: 'buyer', at: at(12, 24) },
      { author: 'buyer', text: 'І чи є синій?', at: at(12, 26) },
    ],
  });
});

test('one message on the seller’s side is nobody’s question', async () => {
  const { map } = await inferred(CHAT(said('Замовлення вже в дорозі.', '12:24', ' own')));
  expect(map).toBe(undefined);
});

test('of two under names of which the page knows none, neither is the buyer’s for that', async () => {
  const line = (name: string, text: string, time: string) => said(text, time).replace('<p>', `<b>${name}</b><p>`);
  const { read } = await inferred(
    CHAT(line('Максим', 'Який цоколь?', '12:24') + line('Крамниця', 'Цоколь E27.', '12:26')).replace(
      '<h2>Ігор Н.</h2>',
      '',
    ),
  );
  const messages = read.thread?.kind === 'thread' ? read.thread.messages : [];
  expect(messages.filter(({ author, text }) => author === 'buyer' && text === 'Цоколь E27.')).toEqual([]);
});

test('a field for a complaint beside it is not the reply', async () => {
  const complaint = '<form class="bad"><b>Поскаржитись</b><textarea></textarea><button>Поскаржитись</button></form>';
  const { read } = await inferred(`<h1>Відгуки</h1><section class="card">${QUESTION}${complaint}${FORM}</section>`);
  expect(read.thread).toHaveProperty('reply.placeholder', 'Ваша відповідь');
});

test('a message of the seller’s own is no question', async () => {
  const { map } = await inferred(
    `<h1>Повідомлення</h1><section class="card">${QUESTION.replace('Ігор Н.', 'Ви')}${FORM}</section>`,
  );
  expect(map).toBe(undefined);
});

test('remarks under an article are no questions', async () => {
  const { map } = await inferred(`<h1>Коментарі до новини</h1><section class="card">${QUESTION}${FORM}</section>`);
  expect(map).toBe(undefined);
});

test('of a row the answer in it is the last, and what the buyer added to that', async () => {
  const row = (name: string, time: string, rest = '') =>
    `<li class="opinion" data-opinion-id="40${name.length}${time.slice(-2)}" tabindex="0"><b>${name}</b><i>18.11.2026 ${time}</i>
     <p>Гарний товар, відповідає опису.</p>${rest}</li>`;
  const answer = '<div class="answer"><b>Ваша відповідь</b><i>18.11.2026 13:15</i><p>Дякуємо за відгук!</p></div>';
  const more = '<div class="more"><b>Олена К.</b><i>18.11.2026 14:05</i><p>А ви надішлете чек?</p></div>';
  const { read } = await inferred(
    `<h1>Відгуки</h1><ul>${row('Ігор Н.', '09:10')}${row('Марта', '09:20', answer)}
     ${row('Олена К.', '09:30', answer + more)}${row('Степан Р.', '09:44')}${row('Людмила', '09:55', answer)}</ul>`,
  );
  expect(read.list?.rows.map(({ last }) => [last?.at, last?.author])).toEqual([
    [at(9, 10), 'unknown'],
    [at(13, 15), 'seller'],
    [at(14, 5), 'unknown'],
    [at(9, 44), 'unknown'],
    [at(13, 15), 'seller'],
  ]);
});

test('questions that print no names are read, and are nobody’s', async () => {
  const row = (text: string, time: string) =>
    `<tr role="button" tabindex="0"><td>18.11.2026 ${time}</td><td><span>${text}</span></td><td>Ждёт ответа</td></tr>`;
  const { map, read } = await inferred(
    `<h1>Вопросы покупателей</h1><table><tbody>${row('Подойдёт ли на кровать 160×200?', '09:10')}
     ${row('Какой диаметр крышки?', '10:20')}${row('Можно ли гладить?', '11:30')}</tbody></table>`,
  );
  expect(map?.fields['list.nameless']).toBeDefined();
  expect(read.list?.rows.map(({ names, last }) => [names.buyer, last?.at])).toEqual([
    [null, at(9, 10)],
    [null, at(10, 20)],
    [null, at(11, 30)],
  ]);
});
