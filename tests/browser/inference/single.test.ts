/** A list of one row: nothing on the page is like it. */
import { expect, test } from 'vitest';
import { at, inferred } from './inferred';

const INSIDE = '<b>Олена Ковальчук</b> <time>12:20</time><p>А коли чекати на посилку?</p>';

const rowsIn = async (html: string) =>
  (await inferred(html)).read.list?.rows.map(({ names, last }) => [names.buyer, last?.at, last?.text]);

test.each<[string, string]>([
  ['a button', `<div><button class="talk">${INSIDE}</button></div>`],
  ['a link', `<ul><li><a href="/chat/70014">${INSIDE}</a></li></ul>`],
  [
    'a row of a table',
    '<table><tr><td><a href="/chat/70014">Олена Ковальчук</a></td><td>12:20</td><td>А коли чекати на посилку?</td></tr></table>',
  ],
])('one chat that is %s is a list of one', async (_, html) => {
  expect(await rowsIn(`<h1>Повідомлення покупців</h1>${html}`)).toEqual([
    ['Олена Ковальчук', at(12, 20), 'А коли чекати на посилку?'],
  ]);
});

test.each<[string, string]>([
  ['nothing says that it is of chats', `<h1>Новини команди</h1><a href="/news/70014">${INSIDE}</a>`],
  ['it cannot be opened', `<h1>Повідомлення покупців</h1><div>${INSIDE}</div>`],
  [
    'nobody is named',
    '<h1>Повідомлення</h1><a href="/chat/70014"><time>12:20</time><p>Оновили правила доставки, прочитайте.</p></a>',
  ],
  [
    'what is like a name stands behind the words, as a state does',
    '<h1>Питання</h1><table><tr role="button" tabindex="0"><td>18.11.2026, 12:20</td><td>Яка довжина дроту в лампи?</td><td>Опрацьовано</td></tr></table>',
  ],
  ['nothing was written', '<h1>Повідомлення</h1><a href="/chat/70014"><b>Олена Ковальчук</b> <time>12:20</time></a>'],
])('one row is no list where %s', async (_, html) => {
  expect(await rowsIn(html)).toBeUndefined();
});
