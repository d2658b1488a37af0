/** A map of the seller's own that holds a page up is left out there, and what the build knows reads the page. */
import { expect, onTestFinished, test } from 'vitest';
import { pageSteps } from '../../utils/adapters/reader';
import { marketplacesIn } from '../../utils/adapters/registry';
import type { ElementCandidate, FieldName, PageMap } from '../../utils/domain/pages/page-map';
import { aTaughtMap } from '../support/a-taught-map';
import { fixture } from './fixtures';
import { CHAT, FULL, SECOND, watched, withOwnTime } from './watched';

withOwnTime();

const LIST = '[class*="Chat-list__items"]';

const own = (
  fields: Partial<Record<FieldName, ElementCandidate>>,
  paths: readonly string[] = ['/chat-with-clients'],
): PageMap => ({
  ...aTaughtMap({ id: 'wildberries/taught-chat', origin: 'imported', paths }),
  fields: Object.fromEntries(
    Object.entries({ list: { select: LIST }, row: { select: 'li' }, ...fields }).map(([field, one]) => [
      field,
      [{ evidence: 'pointed at', seen: '2026-11-03', ...one }],
    ]),
  ),
});

/** Time goes on by so much (ms) whenever it is asked. */
function turned() {
  const now = performance.now.bind(performance);
  let on = 0;
  performance.now = () => now() + on;
  onTestFinished(() => {
    performance.now = now;
  });
  return (by: number) => {
    on += by;
  };
}

const NAMED = own({ 'row.buyer': { select: 'i.slow' }, 'row.time': { select: '[class*="time"], .when' } });

/** Rows whose names cost something to read. */
function nameRows({ content }: ReturnType<typeof watched>, spend: () => void) {
  for (const row of content.querySelectorAll(`${LIST} > li`)) {
    const name = Object.assign(document.createElement('i'), { className: 'slow' });
    Object.defineProperty(name, 'textContent', { get: () => [spend(), 'Олена'][1] });
    row.append(name);
  }
}

const origins = ({ readings }: ReturnType<typeof watched>) =>
  readings.map((reading) => 'map' in reading && [reading.kind, reading.map.origin, 'lost' in reading]);

test('where it looks too long for something', async () => {
  const goOn = turned();
  const asked = Element.prototype.querySelector;
  let looks = 0;
  Element.prototype.querySelector = function (this: Element, select: string) {
    if (select === '.slow') looks++;
    if (select === '.slow') goOn(300);
    return asked.call(this, select);
  } as typeof asked;
  onTestFinished(() => {
    Element.prototype.querySelector = asked;
  });
  const faults: unknown[] = [];
  const map = own({ 'row.buyer': { select: '.slow' } });
  const followed = watched(FULL, undefined, (error) => faults.push(error), [map]);
  await followed.pass(SECOND);
  expect(origins(followed)).toEqual([['read', 'known', true]]);
  expect(faults).toEqual([expect.objectContaining({ name: 'slow' })]);
  // Twice, for it was not stopped before it had looked too long; and never again.
  expect(looks).toBe(2);
  followed.pick(`${LIST} [class*="preview"]`).replaceChildren('нове');
  await followed.pass(20 * SECOND);
  expect(origins(followed)).toEqual([
    ['read', 'known', true],
    ['read', 'known', true],
  ]);
  expect([looks, faults.length]).toEqual([2, 1]);
});

test('where what it finds takes too long to read', async () => {
  const goOn = turned();
  const faults: unknown[] = [];
  const followed = watched('<i></i>', undefined, (error) => faults.push(error), [NAMED]);
  followed.content.innerHTML = FULL;
  const cost = { of: 600 };
  nameRows(followed, () => goOn(cost.of));
  await followed.pass(30 * SECOND);
  expect(origins(followed).at(-1)).toEqual(['read', 'known', true]);
  expect(followed.readings.some((reading) => reading.kind === 'page-changed' && reading.tooLong)).toBe(false);
  expect(faults).toEqual([expect.objectContaining({ name: 'slow' })]);
  // On another page it is tried once more.
  cost.of = 0;
  followed.page.href = `${CHAT}?chatId=another`;
  await followed.pass(30 * SECOND);
  expect(origins(followed).at(-1)).toEqual(['read', 'imported', false]);
});

test('what it takes in the page and in its frames is one', () => {
  const goOn = turned();
  const [adapter] = marketplacesIn('wildberries');
  if (!adapter) throw new Error('wildberries');
  const spent = new Map<PageMap, number>();
  const { now, timeZone } = fixture('wildberries/chat-of-links').expected;
  for (const cost of [900, 1]) {
    const page = new DOMParser().parseFromString(FULL, 'text/html');
    const find = page.body.querySelector.bind(page.body);
    page.body.querySelector = ((select: string) => [goOn(cost), find(select)][1]) as typeof find;
    for (const _ of pageSteps(adapter, [NAMED], page.body, {
      now,
      timeZone,
      address: CHAT,
      spent,
      onError: () => undefined,
    }));
  }
  expect(spent.get(NAMED)).toBeGreaterThan(900);
});

test('not where one long reading comes between good ones', async () => {
  const goOn = turned();
  const followed = watched(FULL, undefined, undefined, [NAMED]);
  const cost = { of: 0 };
  nameRows(followed, () => goOn(cost.of));
  await followed.pass(10 * SECOND);
  // Hidden, so that it is read in one go.
  followed.page.visibility = 'hidden';
  const preview = followed.pick(`${LIST} [class*="preview"]`);
  for (const [text, of] of [
    ['спершу швидко', 0],
    ['довго', 1200],
    ['швидко', 0],
    ['знову довго', 1200],
  ] as const) {
    cost.of = of;
    const before = followed.readings.length;
    preview.replaceChildren(text);
    await followed.pass(60 * SECOND);
    expect(followed.readings.length).toBeGreaterThan(before);
    expect(origins(followed).at(-1)).toEqual(['read', 'imported', false]);
  }
});

test('not where it is the build’s own list that is too long', async () => {
  const followed = watched(FULL, undefined, undefined, [
    own({ list: { select: '.chats' }, 'row.buyer': { select: 'b' }, 'row.time': { select: '.when' } }, []),
  ]);
  const list = followed.pick(LIST);
  followed.content.replaceChildren(list);
  const row = list.firstElementChild as Element;
  list.append(...Array.from({ length: 5000 }, () => row.cloneNode(true)));
  await followed.pass(30 * SECOND);
  expect(followed.readings.at(-1)).toMatchObject({ kind: 'page-changed', map: { origin: 'known' }, tooLong: true });
  followed.content.innerHTML = '<ul class="chats"><li><b>Олена</b> <i class="when">10:05</i></li></ul>';
  followed.page.href = `${CHAT}/archive`;
  await followed.pass(30 * SECOND);
  expect(origins(followed).at(-1)).toEqual(['read', 'imported', false]);
});
