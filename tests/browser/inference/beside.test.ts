/** What stands among messages and is none of them, and cards that say more than what was asked. */

import { expect, test } from 'vitest';
import { at, inferred } from './inferred';
import { DAY, FIELD, TALK } from './talk';

type Shown = Awaited<ReturnType<typeof inferred>>['read'];
const said = ({ thread }: Shown) =>
  thread?.kind === 'thread' ? thread.messages.map(({ author, at: when, text }) => [author, when, text]) : undefined;

test('an automatic message and the buyer’s under it are a thread to answer in', async () => {
  const { read } = await inferred(
    `<style>p{margin:0 40% 0 0}</style><h2>Олена Ковальчук</h2><div id="talk"><div>${DAY}</div>
     <x-line class="service"><small>Автоматичне повідомлення</small><p>Дякуємо за замовлення!</p><i>13:28</i></x-line>
     <x-line class="incoming"><p>Ковдру вже відправили?</p><i>13:40</i></x-line></div>${FIELD}`,
  );
  expect(said(read)).toEqual([
    ['system', at(13, 28), 'Дякуємо за замовлення!'],
    ['buyer', at(13, 40), 'Ковдру вже відправили?'],
  ]);
  expect(read.thread).toHaveProperty('reply.localName', 'textarea');
});

test('what many buyers asked is no thread of one, whatever its rows are called', async () => {
  const rows = [
    ['Ігор Н.', '12:20', 'Чи є такий самий синій?'],
    ['Марія', '11:45', 'Дякую, отримала.'],
    ['Олена Ковальчук', '10:31', 'Коли відправите?'],
  ].map(
    ([name, time, text], index) =>
      `<a class="question" href="/q/${7001 + index * 13}"><b>${name}</b><i>${DAY} ${time}</i><p>${text}</p></a>`,
  );
  const { read } = await inferred(`<style>a{display:block}</style><h1>Питання</h1><div>${rows.join('')}</div>${FIELD}`);
  expect(read.thread).toBeUndefined();
});

const CARD =
  '<article class="msg card"><div><a href="/order/101">№ 101615935</a> <b>2 130 ₴</b></div><i>18.11.2026 09:01</i></article>';
const NOTICE =
  '<article class="msg msg_notification"><div><p>Покупець оформив замовлення</p></div><i>18.11.2026 09:05</i></article>';

test('cards of orders and notices that are called so are nobody’s messages', async () => {
  const lines = TALK.map(
    ([author, time, text]) =>
      `<article class="msg${author === 'seller' ? ' msg_own' : ''}"><div><p>${text}</p></div><i>${DAY} ${time}</i></article>`,
  );
  const { read } = await inferred(
    `<style>article{width:60%}.msg_own{margin-left:40%}</style><h2>Олена Ковальчук</h2>
     <div id="talk">${CARD}${lines[0]}${NOTICE}${lines.slice(1).join('')}</div>${FIELD}`,
  );
  expect(said(read)?.map(([author]) => author)).toEqual(['system', 'buyer', 'system', 'seller', 'buyer', 'seller']);
});

const review = (name: string, time: string, text: string, more = '') =>
  `<article class="opinion"><header><span class="opinion-author">${name}</span> <span class="opinion-when">${DAY} ${time}</span>
   <span class="opinion-badge">Потребує вашої відповіді</span></header><p class="opinion-text">${text}</p>${more}</article>`;
const later = (head: string, kind: string, time: string, text: string) =>
  `<div data-kind="${kind}" class="later"><div><b>${head}</b> <span class="opinion-when">${DAY} ${time}</span></div><p class="opinion-text">${text}</p></div>`;
const form =
  '<form><textarea placeholder="Ваша відповідь, її побачать усі"></textarea><button>Опублікувати</button></form>';

test('a badge over a review is none of its words, and of answers in it each has its author', async () => {
  const opened = [
    later('Ваша відповідь', 'company', '10:40', 'Вибачте! Напишіть нам у чат.'),
    later('Доповнення', 'comment', '11:20', 'Написала ще вчора, відповіді немає.'),
    form,
  ].join('');
  const { read, again, page } = await inferred(
    `<h1>Відгуки</h1><div>${review('Оксана Тиха', '12:02', 'Тримає тепло цілий день!')}
     ${review('Наталя', '10:12', 'Половина лампочок не світиться.', opened)}
     ${review('Лариса', '09:15', 'Прислали не той колір.')}</div>`,
  );
  expect(said(read)).toEqual([
    ['buyer', at(10, 12), 'Половина лампочок не світиться.'],
    ['seller', at(10, 40), 'Вибачте! Напишіть нам у чат.'],
    ['buyer', at(11, 20), 'Написала ще вчора, відповіді немає.'],
  ]);
  expect(read.thread).toHaveProperty('names.buyer', 'Наталя');
  // Another one is opened: its buyer is another.
  const cards = page.querySelectorAll('article');
  cards[2]?.append(page.querySelector('form') as Element);
  expect(again().thread).toHaveProperty('names.buyer', 'Лариса');
});

test('facts of an order beside the one message are none of its words', async () => {
  const { read } = await inferred(
    `<h1>Повідомлення</h1><section class="show"><dl><dt>Покупець</dt><dd>Гордієнко Ганна</dd><dt>Товар</dt><dd>Фартух лляний з кишенями та поясом</dd></dl>
     <div class="message-list"><div class="message-item"><div><b>Гордієнко Ганна</b> <i>${DAY} 09:15</i></div>
     <div class="message-item-body">Вибачте, помилилася магазином</div></div></div>
     <form class="message-form"><textarea style="width:90%"></textarea><button>Надіслати</button></form></section>`,
  );
  expect(said(read)).toEqual([['buyer', at(9, 15), 'Вибачте, помилилася магазином']]);
  expect(read.thread).toHaveProperty('names.buyer', 'Гордієнко Ганна');
});

const signed = (lines: readonly (readonly [name: string, time: string, text: string])[], head = '') =>
  `<style>ul{padding:0}</style><h1>Відгуки</h1><table><thead><tr><th>Покупець</th><th>Про що</th></tr></thead><tbody><tr><td>Термос</td><td>5/5</td></tr></tbody></table>
   <aside><h2>Відгук</h2>${head}<ul>${lines.map(([name, time, text]) => `<li><div class="by">${name} · 18 листопада, ${time}</div><div class="text">${text}</div></li>`).join('')}</ul>
   ${FIELD}</aside>`;

test('who and when are read where both are printed in one, and a head of a table is nobody’s name', async () => {
  const { read } = await inferred(
    signed([
      ['Наталя', '10:12', 'Половина лампочок не світиться'],
      ['Ви', '10:40', 'Вибачте! Напишіть нам у чат.'],
      ['Наталя', '11:20', 'Написала ще вчора, відповіді немає'],
    ]),
  );
  expect(said(read)).toEqual([
    ['buyer', at(10, 12), 'Половина лампочок не світиться'],
    ['seller', at(10, 40), 'Вибачте! Напишіть нам у чат.'],
    ['buyer', at(11, 20), 'Написала ще вчора, відповіді немає'],
  ]);
  expect(read.thread).toHaveProperty('names.buyer', null);
});

test('so they are of one alone', async () => {
  const { read } = await inferred(
    signed([['Оксана Тиха', '12:02', 'Тримає тепло цілий день, дуже задоволена!']], '<h3>Оксана Тиха</h3>'),
  );
  expect(said(read)).toEqual([['buyer', at(12, 2), 'Тримає тепло цілий день, дуже задоволена!']]);
});
