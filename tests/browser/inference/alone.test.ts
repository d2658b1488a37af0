/** A conversation in which only the buyer has written so far, and what becomes of it with the first answer. */
import { expect, test } from 'vitest';
import { at, inferred } from './inferred';
import { DAY, FIELD } from './talk';

const ASKED = [
  ['19:02', 'Добрий вечір, я вказав відділення, а воно зачинене'],
  ['19:04', 'Переадресуйте, будь ласка'],
  ['20:41', 'Нагадую, бо завтра відправка'],
] as const;

const STYLE = `<style>.item { display: flex } .item.own { justify-content: flex-end }
  .item p { background: #e8ebf3; padding: 8px; max-width: 70%; margin: 4px } .own p { background: #cfe8d2 }</style>`;
const item = ([time, text]: readonly [string, string], more = '') =>
  `<div class="item${more}"><p>${text}</p><small>${DAY} ${time}</small></div>`;
const page = (items = ASKED.map((one) => item(one)).join(''), head = '<h2>Северин Хоменко</h2>', field = FIELD) =>
  `${STYLE}${head}<div id="talk">${items}</div>${field}`;

const authorsIn = ({ thread }: Awaited<ReturnType<typeof inferred>>['read']) =>
  thread?.kind === 'thread' ? thread.messages.map(({ author }) => author) : thread?.kind;

test('bubbles of one look on the left, under a name and over a field for the buyer, are the buyer’s', async () => {
  const { read } = await inferred(page());
  expect(authorsIn(read)).toEqual(['buyer', 'buyer', 'buyer']);
  expect(read.thread?.kind === 'thread' && read.thread.messages.map((one) => one.at)).toEqual([
    ...[at(19, 2), at(19, 4), at(20, 41)],
  ]);
});

test.each(['id', 'data-message-id', 'data-mark'])(
  'so they are where each of two has a number of its own: %s',
  async (name) => {
    const items = ASKED.slice(0, 2).map((one, index) => item(one).replace('<div', `<div ${name}="line-${index}"`));
    expect(authorsIn((await inferred(page(items.join('')))).read)).toEqual(['buyer', 'buyer']);
  },
);

test('an answer that looks otherwise is not the buyer’s: the page is looked at anew, and both are told', async () => {
  const { again, inferAgain, page: shown } = await inferred(page());
  shown.querySelector('#talk')?.insertAdjacentHTML('beforeend', item(['20:50', 'Переадресували, чекайте.'], ' own'));
  expect(authorsIn(again())).toBe('page-changed');
  expect(authorsIn(inferAgain().read)).toEqual(['buyer', 'buyer', 'buyer', 'seller']);
});

test.each<[string, string]>([
  ['they stand on the right', page(ASKED.map((one) => item(one, ' own')).join(''))],
  ['nobody is named over them', page(undefined, '')],
  ['nobody can answer there', page(undefined, undefined, '')],
  ['they fill the thread', page().replace('max-width: 70%', 'min-width: 100%')],
  ['they do not look alike', page(ASKED.map((one, index) => item(one, index === 1 ? ' wide' : '')).join(''))],
  [
    'one name stands over each, and not that over the thread',
    page(ASKED.map((one) => `${item(one)}`.replace('<p>', '<p><b>Ви</b> ')).join('')),
  ],
  ['each bears a receipt', page(ASKED.map((one) => item(one).replace('</small>', '</small><i>✓✓</i>')).join(''))],
  [
    'an attribute tells two apart',
    page(ASKED.map((one, index) => item(one).replace('<div', `<div data-from="${index === 1 ? 7 : 1}"`)).join('')),
  ],
  [
    'of two messages alone an attribute tells one from the other',
    page(
      ASKED.slice(0, 2)
        .map((one, index) => item(one).replace('<div', `<div data-side="${index === 1 ? 'a' : 'b'}"`))
        .join(''),
    ),
  ],
  [
    'two faces stand beside them',
    page(
      ASKED.map((one, index) =>
        item(one).replace('<p>', `<img alt="" width="30" height="30" src="data:,${index % 2}"><p>`),
      ).join(''),
    ),
  ],
  ['they are no bubbles', page().replaceAll(/background: [^;]+;/gu, '')],
])('of nobody’s words it is said that a buyer wrote them where %s', async (_, html) => {
  const { read } = await inferred(html);
  expect(authorsIn(read) ?? []).not.toContain('buyer');
});
