/** What a reply would name now is told by the map that has read the page, and by no other one. */
import { expect, onTestFinished, test } from 'vitest';
import type { ElementCandidate, FieldName, PageMap } from '../../utils/domain/pages/page-map';
import { aTaughtMap } from '../support/a-taught-map';
import { CHAT, FULL, SECOND, watched, withOwnTime } from './watched';

withOwnTime();

const LIST = '[class*="Chat-list__items"]';
const NAME = '[class*="ChatWindow__name"]';

const own = (fields: Partial<Record<FieldName, ElementCandidate>>): PageMap => ({
  ...aTaughtMap({ id: 'wildberries/taught-chat', origin: 'imported', paths: [] }),
  fields: Object.fromEntries(
    Object.entries(fields).map(([field, one]) => [field, [{ evidence: 'pointed at', seen: '2026-11-03', ...one }]]),
  ),
});

const follow = (map?: PageMap) => watched(FULL, CHAT, () => undefined, map && [map]);

test('the page as it stands, though it was read before', () => {
  const { now, pick } = follow();
  expect(now()).toMatchObject({ channel: 'chat', account: 'Дом и лён', buyer: 'Мария' });
  pick(NAME).replaceChildren('Ольга');
  expect(now()?.buyer).toBe('Ольга');
});

test('nobody, where the address is another one since', () => {
  const { now, page } = follow();
  page.href = 'https://seller.wildberries.ru/analytics';
  expect(now()).toBeUndefined();
});

test('not as a map has it that finds the thread and cannot read it', () => {
  const { now, pick } = follow(
    own({
      thread: { select: `:is(section, div):has(> ${NAME})` },
      'thread.buyer': { select: 'header' },
      message: { select: '.gone' },
    }),
  );
  pick(NAME).replaceChildren('Ольга');
  expect(now()).toMatchObject({ buyer: 'Ольга' });
});

test('nothing is looked for by a map that has held the page up', async () => {
  const asked = Element.prototype.querySelector;
  const clock = performance.now.bind(performance);
  let [looks, on] = [0, 0];
  performance.now = () => clock() + on;
  Element.prototype.querySelector = function (this: Element, select: string) {
    if (select === '.slow') looks++;
    if (select === '.slow') on += 300;
    return asked.call(this, select);
  } as typeof asked;
  onTestFinished(() => {
    Element.prototype.querySelector = asked;
    performance.now = clock;
  });
  const fields = { list: { select: LIST }, row: { select: 'li' }, 'row.buyer': { select: '.slow' } };
  const followed = follow(own({ ...fields, thread: { select: '.slow' } }));
  await followed.pass(SECOND);
  const before = looks;
  expect(before).toBeGreaterThan(0);
  expect(followed.now()).toMatchObject({ buyer: 'Мария' });
  expect(looks).toBe(before);
});
