/** What says that a row is unread, and that it is the open one: each way on a list that has nothing else to go by. */
import { expect, test } from 'vitest';
import { inferred } from './inferred';

const NAMES = ['Ігор Н.', 'Марія Лис', 'Олена Ковальчук', 'Степан Г.', 'Юлія Савчук'];
/** The second and the fourth. */
const MARKED = [false, true, false, true, false];

interface Drawn {
  readonly css?: string;
  /** On the row. */
  readonly row?: (isMarked: boolean) => string;
  /** On the name. */
  readonly name?: (isMarked: boolean) => string;
  /** Behind the words. */
  readonly end?: (isMarked: boolean) => string;
}

const none = () => '';

function listOf({ css = '', row = none, name = none, end = none }: Drawn, marked: readonly boolean[] = MARKED): string {
  const rows = NAMES.slice(0, marked.length).map((buyer, at) => {
    const isMarked = marked[at] ?? false;
    return `<li><a ${row(isMarked)} href="/chat/${7001 + at * 13}"><span ${name(isMarked)}>${buyer}</span>
      <p>Коли відправите замовлення?</p><time>1${at}:02</time>${end(isMarked)}</a></li>`;
  });
  return `<style>${css}</style><h1>Повідомлення</h1><ul>${rows.join('')}</ul>`;
}

async function readOf(html: string) {
  const { map, read } = await inferred(html);
  return { map, rows: read.list?.rows ?? [] };
}

const when =
  (mark: string, otherwise = '') =>
  (isMarked: boolean) =>
    isMarked ? mark : otherwise;

test.each<[string, Drawn]>([
  ['a class', { row: when('class="talk is-unread"', 'class="talk"') }],
  ['a word for who listens', { end: when('<i aria-label="Непрочитане повідомлення">●</i>') }],
  ['a state', { row: when('data-state="unread"', 'data-state="seen"') }],
  ['how many there are', { end: when('<i class="n">2</i>') }],
  ['more than can be counted', { end: when('<i class="n">99+</i>') }],
  ['how many are new', { end: when('<i class="n">3 нових</i>') }],
  ['bold print', { name: when('class="who strong"', 'class="who"'), css: '.strong{font-weight:700}' }],
])('unread is what bears %s', async (_, drawn) => {
  const { rows } = await readOf(listOf(drawn));
  expect(rows.map(({ last }) => last?.author)).toEqual(['unknown', 'buyer', 'unknown', 'buyer', 'unknown']);
});

test.each<[string, string]>([
  ['all bear', listOf({ end: () => '<i class="n">2</i>' })],
  ['says that nothing is', listOf({ row: when('data-unread="false"', 'data-unread="no"') })],
  ['counts nothing', listOf({ end: () => '<i class="n">0</i>' })],
  ['stands at some and says nothing', listOf({ end: when('<i class="dot"></i>') })],
  ['is a price', listOf({ end: when('<i class="n">620 ₴</i>') })],
])('a mark that %s makes nobody’s row unread', async (_, html) => {
  const { map, rows } = await readOf(html);
  expect(rows).toHaveLength(NAMES.length);
  expect(map?.fields['row.unread']).toBeUndefined();
  expect(rows.map(({ last }) => last?.author)).toEqual(NAMES.map(() => 'unknown'));
});

test('what is around a row and nothing else may bear its mark', async () => {
  const marks = [...MARKED];
  const html = listOf({}).replace(/<li>/gu, () => (marks.pop() ? '<li class="unread">' : '<li>'));
  const { rows } = await readOf(html);
  expect(rows.map(({ last }) => last?.author)).toEqual(['unknown', 'buyer', 'unknown', 'buyer', 'unknown']);
});

test('of a word and a number the word counts: how often somebody bought is no mark', async () => {
  const bought = [1, 2, 3, 1, 4];
  const html = listOf({ row: when('class="talk unread"', 'class="talk"') }).replace(
    /<\/a>/gu,
    () => `<i class="orders">${bought.pop()}</i></a>`,
  );
  const { rows } = await readOf(html);
  expect(rows.map(({ last }) => last?.author)).toEqual(['unknown', 'buyer', 'unknown', 'buyer', 'unknown']);
});

const OPEN = [false, false, true, false, false];

test.each<[string, Drawn]>([
  ['to who listens', { row: when('aria-current="true"') }],
  ['among several that are not', { row: when('aria-selected="true"', 'aria-selected="false"') }],
  ['by a class', { row: when('class="talk talk_active"', 'class="talk"') }],
])('open is the row that is said to be, %s', async (_, drawn) => {
  const { rows } = await readOf(listOf(drawn, OPEN));
  expect(rows.map(({ selected }) => selected)).toEqual(OPEN);
});

test.each<[string, string]>([
  ['two are said to be', listOf({ row: when('aria-selected="true"') })],
  ['what one has is that it is unread', listOf({ row: when('class="talk unread"', 'class="talk"') }, OPEN)],
  ['what one has is called nothing, and not drawn otherwise', listOf({ row: when('class="a b"', 'class="a"') }, OPEN)],
])('none is open where %s', async (_, html) => {
  const { rows } = await readOf(html);
  expect(rows).toHaveLength(NAMES.length);
  expect(rows.some(({ selected }) => selected)).toBe(false);
});
