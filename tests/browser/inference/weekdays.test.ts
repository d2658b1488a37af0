/** Today's own name over a time may mean today or a week ago: what else a page prints says which. It is Wednesday, 14:36. */

import { expect, test } from 'vitest';
import { at, inferred } from './inferred';
import { FIELD } from './talk';

type Line = readonly [author: 'buyer' | 'seller', time: string, text: string];

const line = ([author, time, text]: Line) => `<div class="msg ${author}"><p>${text}</p><small>${time}</small></div>`;
const page = (lines: readonly Line[], list = '') =>
  `<style>.msg{width:50%}.seller{margin-left:50%}.chats{width:250px;float:left}</style>${list}
   <main style="margin-left:260px"><h2>Олена Ковальчук</h2><div id="talk">${lines.map(line).join('')}</div>${FIELD}</main>`;

const TALK: readonly Line[] = [
  ['buyer', 'пн 09:02', 'Доброго дня, чи є він у наявності?'],
  ['seller', 'пн 09:10', 'Так, є два.'],
  ['buyer', 'ср 12:15', 'Тоді беру обидва'],
  ['seller', 'ср 12:40', 'Дякуємо за замовлення!'],
];
const timesIn = ({ thread }: Awaited<ReturnType<typeof inferred>>['read']) =>
  thread?.kind === 'thread' ? thread.messages.map((message) => message.at) : undefined;

/** Of two days it can be told which way they go. */
const SUNDAY: Line = ['buyer', 'нд 18:30', 'Вітаю! Ви сьогодні працюєте?'];

test('what was written after other days’ is of today', async () => {
  const { read } = await inferred(page([SUNDAY, ...TALK]));
  expect(timesIn(read)).toEqual([at(18, 30, 15), at(9, 2, 16), at(9, 10, 16), at(12, 15), at(12, 40)]);
});

test('so it is where the newest stands on top', async () => {
  const { read } = await inferred(page([SUNDAY, ...TALK].toReversed()));
  expect(timesIn(read)).toEqual([at(12, 40), at(12, 15), at(9, 10, 16), at(9, 2, 16), at(18, 30, 15)]);
});

test('what was written before other days’ is of a week ago', async () => {
  const lines = TALK.map(([author, time, text]): Line => [author, time.replace('пн', 'вт'), text]);
  const { read } = await inferred(page([...lines.slice(2), SUNDAY, ...lines.slice(0, 2)]));
  expect(timesIn(read)).toEqual([at(12, 15, 11), at(12, 40, 11), at(18, 30, 15), at(9, 2, 17), at(9, 10, 17)]);
});

test('days of which the newest stands on top, and in it the oldest, are not told', async () => {
  const { read } = await inferred(page([...TALK.slice(2), ...TALK.slice(0, 2)]));
  expect(read.thread).toBeUndefined();
});

const ofToday = TALK.map(([author, time, text]): Line => [author, time.replace('пн', 'ср'), text]);
const chats = (time: string) =>
  `<div class="chats"><h1>Чати</h1>${[
    ['Олена Ковальчук', time, 'Дякуємо за замовлення!', ' aria-current="true"'],
    ['Ігор Назарук', '11:45', 'Чи є такий самий синій?', ''],
    ['Марія Гнатюк', '10:31', 'Дякую, отримала.', ''],
    ['Степан Лисенко', '09:15', 'Не підійшов розмір, як повернути?', ''],
  ]
    .map(
      ([name, when, text, more], index) =>
        `<a href="/chat/${7001 + index * 13}" style="display:block"${more}><b>${name}</b><i>${when}</i><div>${text}</div></a>`,
    )
    .join('')}</div>`;

test('what the row of the open chat says is of today is', async () => {
  const { read } = await inferred(page(ofToday, chats('12:40')));
  expect(timesIn(read)).toEqual([at(9, 2), at(9, 10), at(12, 15), at(12, 40)]);
});

test('where nothing says which day it is of, none is told', async () => {
  const { read } = await inferred(page(ofToday));
  expect(read.thread).toBeUndefined();
});
