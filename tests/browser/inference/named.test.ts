/** Whose rows are that no usual name says. */

import { expect, test } from 'vitest';
import { at, inferred } from './inferred';
import { CHATS } from './panes';

const DAY = '18.11.2026';

const ASKED = [
  ['lesia.koval', '+380670000001', '14:02', 'Зателефонуйте, будь ласка, до вечора.'],
  ['petro_m', '+380500000002', '12:44', 'Посилка другий день не рухається.'],
  ['olha77', '+380930000003', '09:15', 'Хочу повернути товар, не підійшов колір.'],
] as const;
const read = ASKED.map(([login, , time]) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return [login, at(hours, minutes)];
});

test('a login under a head that says that buyers stand there is whose row it is', async () => {
  const rows = ASKED.map(
    ([login, phone, time, text], index) =>
      `<tr id="request-${26411 + index * 37}"><td>${text}</td><td>${DAY} ${time}</td><td>${login}<br><a href="tel:${phone}">${phone}</a></td></tr>`,
  );
  const { read: shown } = await inferred(
    `<h1>Звернення</h1><table><thead><tr><th>Текст</th><th>Дата</th><th>Покупець</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
  expect(shown.list?.rows.map(({ names, last }) => [names.buyer, last?.at])).toEqual(read);
});

test('so is one in an element that is called the buyer’s, with a phone behind it', async () => {
  const rows = ASKED.map(
    ([login, phone, time, text], index) =>
      `<a class="request" href="/calls/${26411 + index * 37}"><span class="when">${DAY} ${time}</span><p>${text}</p><span class="client">${login}, ${phone}</span></a>`,
  );
  const { read: shown } = await inferred(
    `<style>a{display:block}</style><h1>Звернення</h1><div>${rows.join('')}</div>`,
  );
  expect(shown.list?.rows.map(({ names, last }) => [names.buyer, last?.at])).toEqual(read);
});

test('an order’s number that is printed in one with the time is none of it', async () => {
  const rows = [
    ['Ігор Н.', '14:02', '712347771', 'Коли відправите?'],
    ['Марія', '12:44', '532028940', 'Дякую, отримала.'],
    ['Олена Ковальчук', 'вчора 09:15', '587891652', 'Чи є такий самий синій?'],
  ].map(
    ([name, time, order, text], index) =>
      `<li><a href="/chat/${7001 + index * 13}"><b>${name}</b><small>${time} · Замовлення № ${order}</small><p>${text}</p></a></li>`,
  );
  const { read: shown } = await inferred(`<h1>Повідомлення</h1><ul>${rows.join('')}</ul>`);
  expect(shown.list?.rows.map(({ names, last }) => [names.buyer, last?.at])).toEqual([
    ['Ігор Н.', at(14, 2)],
    ['Марія', at(12, 44)],
    ['Олена Ковальчук', at(9, 15, 17)],
  ]);
});

test('from whom a chat comes is not what was said last in it', async () => {
  const rows = CHATS.map(
    ([name, time, text]) =>
      `<li class="row" tabindex="0"><b>${name}</b><p>Вопрос от пользователя ${name}</p><p>${text}</p><i>${time}</i></li>`,
  );
  const { read: shown } = await inferred(`<h2>Чати</h2><ul>${rows.join('')}</ul>`);
  expect(shown.list?.rows.map(({ names, last }) => [names.buyer, last?.text])).toEqual(
    CHATS.map(([name, , text]) => [name, text]),
  );
});
