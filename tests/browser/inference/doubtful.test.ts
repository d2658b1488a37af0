/** Pages on which a wrong timer would run, if what nobody wrote, or what is answered, were taken for a buyer who waits. */

import { expect, test } from 'vitest';
import { at, inferred } from './inferred';
import { DAY, FIELD, TALK } from './talk';

const ASKED = [
  ['Анна', '14:02', 'Чи можна прати плед у машинці?'],
  ['Георгій', '12:44', 'Чи підходить чайник для газової плити?'],
  ['Оксана Б.', '09:15', 'Чи буде розмір сімейний?'],
] as const;
const unfolded = (row: (one: (typeof ASKED)[number], index: number) => string) =>
  `<h1>Питання</h1><table style="width:100%"><tbody>${ASKED.map(
    (one, index) =>
      row(one, index) +
      (index === 1
        ? '<tr class="more"><td><textarea style="width:90%"></textarea><button>Надіслати</button></td></tr>'
        : ''),
  ).join('')}</tbody></table>`;

test.each([
  [
    'the row that is unfolded says that it is answered',
    '<div>Ваша відповідь</div><i>18.11.2026 13:05</i><p>Так, підходить.</p>',
  ],
  ['its last words are the seller’s', '<p>Ви: так, підходить.</p>'],
])('no conversation where %s', async (_, more) => {
  const { read } = await inferred(
    unfolded(
      ([name, time, text], index) =>
        `<tr class="row" tabindex="0"><td><div><span>${name}</span> <i>${DAY} ${time}</i></div><div class="text">${text}</div>${index === 1 ? more : ''}</td></tr>`,
    ),
  );
  expect(read.thread).toBeUndefined();
});

test('a receipt in the seller’s answer makes no notice of it', async () => {
  const lines = TALK.map(([author, time, text], index) => {
    const who = author === 'seller' ? 'Ви' : 'Олена Ковальчук';
    const receipt = author === 'seller' && index === TALK.length - 1 ? '<span class="status">Прочитано</span>' : '';
    return `<div class="a1x"><b>${who}</b><p>${text}</p><i>${DAY} ${time}</i>${receipt}</div>`;
  });
  const { read } = await inferred(`<h2>Олена Ковальчук</h2><div id="talk">${lines.join('')}</div>${FIELD}`);
  const authors = read.thread?.kind === 'thread' ? read.thread.messages.map(({ author }) => author) : undefined;
  expect(authors).toEqual(['buyer', 'seller', 'buyer', 'seller']);
});

test('an order’s date above the last message is not when that was written', async () => {
  const rows = [
    ['Ігор Назарук', '712347771 · 16.11.2026 09:01', '14:02', 'Коли відправите?'],
    ['Марія Гнатюк', '712347812 · 15.11.2026 11:30', '13:20', 'Дякую, отримала.'],
    ['Олена Ковальчук', '712347990 · 12.11.2026 17:44', '12:05', 'Чи є такий самий синій?'],
  ].map(
    ([name, order, time, text], index) =>
      `<a href="/chat/${7001 + index * 13}" style="display:block"><b>${name}</b><small>Замовлення № ${order}</small><p>${text}</p><i>${time}</i></a>`,
  );
  const { read } = await inferred(`<h1>Чати</h1><div>${rows.join('')}</div>`);
  expect(read.list?.rows.map(({ last }) => last?.at)).toEqual([at(14, 2), at(13, 20), at(12, 5)]);
});

test('a remark on an order is no message of its buyer', async () => {
  const { read } = await inferred(
    `<h1>Замовлення № 712347771</h1><h2>Олена Ковальчук</h2><section><b>Олена Ковальчук</b>
     <small>Створено · 18.11.2026 09:01</small><p>Очікує підтвердження продавцем</p></section>${FIELD}`,
  );
  expect(read.thread).toBeUndefined();
});

test('other orders of the buyer are no messages', async () => {
  const orders = ['712347771', '712346002', '712340118'].map(
    (number, index) =>
      `<div class="o"><b>№ ${number}</b> <i>${16 - index}.11.2026 09:0${index + 1}</i> <span>Виконано</span></div>`,
  );
  const { read } = await inferred(
    `<h2>Олена Ковальчук</h2><section><h3>Інші замовлення покупця</h3>${orders.join('')}</section>
     <textarea placeholder="Повідомлення для покупця"></textarea><button>Надіслати</button>`,
  );
  expect(read.thread).toBeUndefined();
});
