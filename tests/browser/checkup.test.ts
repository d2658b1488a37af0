/** A page checked as it stands: what reads it, by which candidates, and that it stays as it is. */
import { expect, onTestFinished, test } from 'vitest';
import { checkupOf } from '../../utils/adapters/checkup';
import { mapsOf } from '../../utils/adapters/maps';
import { marketplacesIn } from '../../utils/adapters/registry';
import { isReadIn, missingIn } from '../../utils/domain/pages/checkup';
import { asCheckup } from '../../utils/domain/pages/checkup-schema';
import type { PageMap } from '../../utils/domain/pages/page-map';
import { aTaughtMap } from '../support/a-taught-map';
import { fixture, fixtures, shown } from './fixtures';

const pause = async () => undefined;

/** The map of a stored page with no path, so that it is asked at whatever address a frame has. */
const anywhere = (map: PageMap): PageMap => ({ ...map, paths: [] });

async function checked(name: string, maps?: readonly PageMap[], clock = () => performance.now()) {
  const { html, expected, marketplace } = fixture(name);
  const [adapter] = marketplacesIn(marketplace);
  if (!adapter) throw new Error(marketplace);
  const known = mapsOf(adapter.id).filter(({ id }) => id === expected.reading.map);
  const page = shown(html);
  const before = page.documentElement.outerHTML;
  const context = { adapter, browserZone: expected.timeZone, now: expected.now, clock, pause };
  const checkup = await checkupOf(page, maps ?? known.map(anywhere), context);
  expect(page.documentElement.outerHTML).toBe(before);
  return checkup;
}

const X = { evidence: 'x', seen: '2026-07' };
const CHAT = 'prom/chat-of-rooms';

test('a page that is read says by which candidate each field is found', async () => {
  const checkup = await checked(CHAT);
  expect(checkup).toMatchObject({ tries: [{ mapId: 'prom/chat', origin: 'known', outcome: 'read' }], looked: 0 });
  expect(checkup.rows).toBeGreaterThan(0);
  expect(checkup.fields.find(({ field }) => field === 'row.buyer')).toMatchObject({
    candidate: 1,
    found: checkup.rows,
    among: checkup.rows,
  });
  expect(missingIn(checkup).map(({ field }) => field)).toEqual([]);
});

test('of whom nobody knows who wrote last, it is not said that they wait', async () => {
  const map: PageMap = {
    ...aTaughtMap({ paths: [] }),
    fields: {
      list: [{ ...X, select: 'ul' }],
      row: [{ ...X, select: 'li' }],
      'row.buyer': [{ ...X, select: 'b' }],
      'row.time': [{ ...X, select: 'i' }],
      'row.unread': [{ ...X, select: 'em' }],
    },
  };
  const [adapter] = marketplacesIn('prom');
  if (!adapter) throw new Error('prom');
  const now = Date.UTC(2026, 10, 18, 12);
  const check = (html: string) =>
    checkupOf(shown(html), [map], { adapter, browserZone: 'Europe/Kyiv', now, clock: () => performance.now(), pause });
  const read = '<li><b>Олег</b> <i>15.11.2026 09:00</i></li>';
  const unread = '<li><b>Олена</b> <i>18.11.2026 10:05</i> <em>1</em></li>';
  expect((await check(`<ul>${read}${unread}</ul>`)).waiting).toEqual({
    at: Date.UTC(2026, 10, 18, 8, 5),
    precision: 'minute',
  });
  expect(await check(`<ul>${read}</ul>`)).toMatchObject({ rows: 1, waiting: null });
});

test('nothing of what the page says is in it', async () => {
  for (const { name, expected } of fixtures) {
    const checkup = await checked(name);
    expect(asCheckup(JSON.parse(JSON.stringify(checkup))), name).toEqual(checkup);
    const texts = [...JSON.stringify(expected.reading).matchAll(/"(?:buyer|subject|text|threadId)":"([^"]{3,})"/gu)];
    const said = JSON.stringify(checkup);
    expect(
      texts.flatMap(([, text = '']) => (said.includes(text) ? [text] : [])),
      name,
    ).toEqual([]);
    const isRead = expected.reading.kind === 'read' || expected.reading.kind === 'empty';
    expect(isReadIn(checkup), name).toBe(isRead);
  }
});

test('a seller’s own map that does not fit any more is told beside the one that does', async () => {
  const own = anywhere(aTaughtMap({ id: 'prom/taught-chat' }));
  const [known] = mapsOf('prom' as never).filter(({ id }) => id === 'prom/chat');
  if (!known) throw new Error('prom/chat');
  const list = [{ ...own.fields.list?.[0], select: 'div' }] as PageMap['fields']['list'];
  const lost = { ...own, fields: { ...own.fields, ...(list && { list }) } };
  const checkup = await checked(CHAT, [lost, anywhere(known)]);
  expect(checkup.tries.map(({ origin, outcome, field }) => [origin, outcome, field])).toEqual([
    ['taught', 'page-changed', expect.any(String)],
    ['known', 'read', null],
  ]);
  expect(checkup.looked).toBe(1);
});

test('a map with a selector that is none is said to be unsound', async () => {
  const own = anywhere(aTaughtMap());
  const broken = { ...own, fields: { ...own.fields, row: [{ evidence: 'x', seen: '2026-07', select: 'li[' }] } };
  expect((await checked(CHAT, [broken])).tries).toMatchObject([{ outcome: 'unsound' }]);
});

test.each<[string, PageMap['fields']]>([
  ['compares a field with itself', { list: [{ ...X, select: ':scope', sameAs: 'list' }] }],
])('so is one that %s, though each of its selectors is one', async (_, fields) => {
  const own = aTaughtMap({ origin: 'imported', paths: [], fields });
  expect((await checked(CHAT, [own])).tries).toMatchObject([{ outcome: 'unsound', field: null }]);
});

test('a map that would hold the page up is stopped', async () => {
  let now = 0;
  // Each look at the clock is 300 ms later: as slow as selectors can be.
  const clock = () => {
    now += 300;
    return now;
  };
  const checkup = await checked(CHAT, undefined, clock);
  expect(checkup).toMatchObject({ tries: [{ outcome: 'too-slow' }], looked: 0, fields: [], rows: 0 });
});

test('a map that would hold it up by one look at it is stopped in the middle of that', async () => {
  const slow = Array.from({ length: 20 }, (_, nth) => ({ ...X, select: `.n${nth}` }));
  const fields = { account: slow, list: slow, 'list.empty': slow, thread: slow, loading: slow };
  const own = aTaughtMap({ origin: 'imported', paths: [], fields });
  let looks = 0;
  const page = shown('<main></main>');
  const now = performance.now.bind(performance);
  // Each look takes 50 ms, on whatever machine.
  performance.now = () => now() + 50 * looks;
  onTestFinished(() => {
    performance.now = now;
  });
  const look = page.body.querySelector.bind(page.body);
  page.body.querySelector = (select: string) => {
    looks++;
    return look(select);
  };
  const [adapter] = marketplacesIn('prom');
  const context = { browserZone: 'Europe/Kyiv', now: 0, clock: () => performance.now(), pause };
  const checkup = adapter && (await checkupOf(page, [own], { adapter, ...context }));
  expect(checkup).toMatchObject({ tries: [{ outcome: 'too-slow' }], fields: [], rows: 0 });
  expect(looks).toBeLessThan(100);
});

test('at an address where no such page lives no map is asked', async () => {
  const checkup = await checked(CHAT, [aTaughtMap()]);
  expect(checkup).toMatchObject({ tries: [], looked: null, fields: [] });
});
