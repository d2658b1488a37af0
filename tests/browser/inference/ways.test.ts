/** Ways in which developers build a list or a thread: each on a page of its own, small, with nothing else to go by. */

import { expect, test } from 'vitest';
import { at, inferred } from './inferred';
import { DAY, page, TALK, talkIn, told } from './talk';

test.each<[string, string]>([
  [
    'the face stands before the buyer’s words and behind the seller’s',
    page(([author, time, text]) => {
      const face = `<img width="36" height="36" alt="">`;
      const words = `<blockquote>${text}<small>${DAY} ${time}</small></blockquote>`;
      return `<div class="line">${author === 'buyer' ? face + words : words + face}</div>`;
    }, '.line{display:flex}blockquote{flex:1;margin:0}small{display:block}'),
  ],
  [
    'letters stand for faces',
    page(([author, time, text]) => {
      const face = `<b class="f">${author === 'buyer' ? 'О' : 'М'}</b>`;
      const words = `<div class="w"><p>${text}</p><i>${DAY} ${time}</i></div>`;
      return `<div class="line">${author === 'buyer' ? face + words : words + face}</div>`;
    }, '.line{display:flex}.f{width:32px;height:32px}.w{flex:1}'),
  ],
  [
    'faces say in words whose they are',
    page(
      ([author, time, text]) =>
        `<div class="line"><img width="30" height="30" alt="${author === 'buyer' ? 'Покупець' : 'Продавець'}">
         <div><div>${text}</div><small class="t">${DAY} ${time}</small></div></div>`,
      '.line{display:flex}',
    ),
  ],
  [
    'an attribute without a value marks the seller’s',
    page(
      ([author, time, text]) =>
        `<chat-line${author === 'seller' ? ' mine' : ''}><span>${text}</span><i>${DAY} ${time}</i></chat-line>`,
      'chat-line{display:block;width:50%}chat-line[mine]{margin-left:50%}',
    ),
  ],
  [
    'nothing but a style puts them on a side',
    page(
      ([author, time, text]) =>
        `<div style="text-align: ${author === 'seller' ? 'right' : 'left'}"><div style="display: inline-block">
         <div>${text}</div><small>${DAY} ${time}</small></div></div>`,
    ),
  ],
  [
    'who wrote is printed in one with the time',
    page(
      ([author, time, text]) =>
        `<div class="entry"><div class="by">${author === 'buyer' ? 'Олена Ковальчук' : 'Магазин'}, ${DAY} ${time}</div>
         <div class="words">${text}</div></div>`,
    ),
  ],
  [
    'who wrote is printed before the words, in one element with them',
    page(
      ([author, time, text]) =>
        `<div class="entry"><p><b>${author === 'buyer' ? 'Покупець' : 'Ви'}:</b> ${text}</p><small>${DAY} ${time}</small></div>`,
    ),
  ],
  [
    'only the pointer is told when',
    page(
      ([author, time, text]) =>
        `<div class="msg ${author === 'seller' ? 'own' : ''}" title="18 листопада 2026, ${time}"><span>${text}</span></div>`,
      '.msg{width:60%}.own{margin-left:auto}',
    ),
  ],
  [
    'a name stands over several of them',
    page(
      ([author, time, text]) =>
        `<div class="block"><div class="who">${author === 'buyer' ? 'Олена Ковальчук' : 'Підтримка магазину'}</div>
         <div class="one"><span>${text}</span><small>${DAY} ${time}</small></div></div>`,
    ),
  ],
  [
    'a prefix of all classes finds the message as well as its time',
    page(
      ([author, time, text]) =>
        `<div class="css-a8x2k1${author === 'seller' ? ' css-q7r3m4' : ''}"><div>${text}</div><div class="css-z5w9p6">${DAY} ${time}</div></div>`,
      '.css-a8x2k1{width:60%}.css-q7r3m4{margin-left:40%}',
    ),
  ],
])('whose messages are: %s', async (_, html) => {
  expect(await talkIn(html)).toEqual(told);
});

test('paragraphs are one message, and a picture has no words', async () => {
  const own = (author: string) => (author === 'seller' ? ' own' : '');
  const html = page(
    ([author, time, text], index) =>
      `<div class="msg${own(author)}">${
        index === 2
          ? '<img width="90" height="90" alt="">'
          : text
              .split(', ')
              .map((one) => `<p>${one}</p>`)
              .join('')
      }
       <span class="t">${DAY} ${time}</span></div>`,
    '.msg{width:60%}.own{margin-left:auto}',
  );
  expect((await talkIn(html))?.map(([, , text]) => text)).toEqual([
    'Доброго дня чи є він у наявності?',
    'Так є два.',
    '',
    'Дякуємо за замовлення!',
  ]);
});

test('«о 09:02» names no day: it is of the day above it', async () => {
  const lines = TALK.map(
    ([author, time, text]) =>
      `<div class="msg ${author === 'seller' ? 'own' : ''}"><p>${text}</p><i>о ${time}</i></div>`,
  );
  const html = page(
    (_, index) => (index === 2 ? '<h6>Сьогодні</h6>' : index === 0 ? '<h6>17 листопада</h6>' : '') + lines[index],
    '.msg{width:60%}.own{margin-left:auto}',
  );
  expect((await talkIn(html))?.map(([, when]) => when)).toEqual([at(9, 2, 17), at(9, 10, 17), at(9, 15), at(9, 40)]);
});

test('rows under the headings of their days are of those days', async () => {
  const row = (name: string, time: string, index: number) =>
    `<li><article><h3><a href="/chat/${7001 + index * 13}">${name}</a></h3><p>Коли відправите замовлення?</p><time>${time}</time></article></li>`;
  const { read: shown } = await inferred(
    `<h1>Повідомлення</h1><section><h2>Сьогодні</h2><ol>${row('Ігор Н.', '14:02', 0)}${row('Марія', '09:30', 1)}</ol></section>
     <section><h2>17 листопада</h2><ol>${row('Олена Ковальчук', '20:15', 2)}${row('Степан Г.', '08:05', 3)}</ol></section>`,
  );
  expect(shown.list?.rows.map(({ names, last }) => [names.buyer, last?.at])).toEqual([
    ['Ігор Н.', at(14, 2)],
    ['Марія', at(9, 30)],
    ['Олена Ковальчук', at(20, 15, 17)],
    ['Степан Г.', at(8, 5, 17)],
  ]);
});

test('a row whose name and time are printed in one has both', async () => {
  const row = (name: string, time: string, index: number) =>
    `<li><a href="/chat/${7001 + index * 13}"><div>${name} · ${DAY} ${time}</div><p>Коли відправите замовлення?</p></a></li>`;
  const { read: shown } = await inferred(
    `<h1>Повідомлення</h1><ul>${row('Ігор Н.', '14:02', 0)}${row('Марія', '09:30', 1)}${row('Олена Ковальчук', '08:15', 2)}</ul>`,
  );
  expect(shown.list?.rows.map(({ names, last }) => [names.buyer, last?.at])).toEqual([
    ['Ігор Н.', at(14, 2)],
    ['Марія', at(9, 30)],
    ['Олена Ковальчук', at(8, 15)],
  ]);
});

test('what the buyer wrote is no label of the field under it', async () => {
  const html = page(
    ([author, , text], index) =>
      `<div class="msg ${author === 'seller' ? 'own' : ''}" title="18 листопада 2026, 09:0${index}"><span>${index === 3 ? 'Скаргу відхилили!' : text}</span></div>`,
    '.msg{width:60%}.own{margin-left:auto}',
  ).replace(/<textarea.*textarea>/u, '<div contenteditable="plaintext-only"></div>');
  const { read: shown } = await inferred(html);
  expect(shown.thread).toHaveProperty('reply.localName', 'div');
});

test('messages directly in the shadow root of an element are read in the order of the page, under their days', async () => {
  const lines = TALK.map(
    ([author, time, text]) => `<div class="msg ${author}"><p>${text}</p><small>${time}</small></div>`,
  ).join('');
  const css = '.msg{width:40%}.seller{margin-left:60%}';
  const root = `<template shadowrootmode="open"><style>${css}</style><div class="day">${DAY}</div>${lines}</template>`;
  const html = `<h2>Олена Ковальчук</h2><x-talk style="display:block">${root}</x-talk>
    <textarea placeholder="Повідомлення покупцю"></textarea><button>Надіслати</button>`;
  expect(await talkIn(html)).toEqual(told);
});
