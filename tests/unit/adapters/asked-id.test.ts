import { expect, test } from 'vitest';
import { askedId } from '../../../utils/adapters/asked-id';
import type { Moment } from '../../../utils/domain/conversation/moment';
import type { PageMap } from '../../../utils/domain/pages/page-map';

const map: PageMap = {
  ...{ schema: 1, id: 'wildberries/questions', revision: 1, origin: 'known', channel: 'question' },
  ...{ asks: true, paths: [], fields: {} },
};
const { asks: _, ...telling } = map;
const minute = (at: number): Moment => ({ at, precision: 'minute' });
const T = Date.UTC(2026, 1, 12, 8, 5);
const anna = askedId(map, 'Анна', '305567120', minute(T));

test('a question is the same one wherever it is read, and names nobody', () => {
  expect(askedId(map, 'Анна', '305567120', minute(T))).toBe(anna);
  expect(anna).toMatch(/^asked-[0-9a-f]{16}$/u);
});

test('a name has the id that it had when pages were read without what joins its signs', () => {
  const [whole, bare] = ['Оля 👩\u200D🎨', 'Оля 👩🎨'].map((name) => askedId(map, name, '305567120', minute(T)));
  expect(whole).toBe(bare);
});

test.each([
  ['in another minute', askedId(map, 'Анна', '305567120', minute(T + 60_000))],
  ['about another product', askedId(map, 'Анна', '305567121', minute(T))],
  ['by another buyer', askedId(map, 'Ганна', '305567120', minute(T))],
])('one %s is another', (_, other) => {
  expect(other).not.toBe(anna);
  expect(other).not.toBeNull();
});

test.each([
  ['the day alone is known', askedId(map, 'Анна', '305567120', { at: T, precision: 'day' })],
  ['it is either of two hours', askedId(map, 'Анна', '305567120', { ...minute(T), until: T + 3_660_000 })],
  ['the time is not known', askedId(map, 'Анна', '305567120', undefined)],
  ['nobody is named', askedId(map, null, '305567120', minute(T))],
  ['no product is', askedId(map, 'Анна', null, minute(T))],
  ['the page is of another kind', askedId(telling, 'Анна', '305567120', minute(T))],
])('where %s there is no id', (_, none) => expect(none).toBeNull());
