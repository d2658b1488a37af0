/** Every marketplace reads its stored pages as they were expected by hand, and nothing of all others. */
import { describe, expect, test } from 'vitest';
import { mapsOf } from '../../utils/adapters/maps';
import { mapsAt } from '../../utils/adapters/maps-at';
import { marketplacesIn } from '../../utils/adapters/registry';
import type { PageMap } from '../../utils/domain/pages/page-map';
import { fixtures, readAs, shown, unmatched } from './fixtures';

const adapters = marketplacesIn('');
const maps = adapters.flatMap((adapter) => mapsOf(adapter.id).map((map) => ({ adapter, map, mapId: map.id })));
const cases = fixtures.flatMap((fixture) => {
  const adapter = adapters.find(({ id }) => id === fixture.marketplace);
  return adapter ? mapsOf(adapter.id).map((map) => ({ ...fixture, adapter, map, mapId: map.id })) : [];
});

/**
 * At its own address a page has to show its list, and one that has none its thread; where the address is not known, what
 * shows nothing is another page.
 */
const notRecognised = ({ paths, fields }: PageMap) =>
  paths.length === 0 ? { kind: 'elsewhere' } : { kind: 'page-changed', field: fields.list ? 'list' : 'thread' };

test('every stored page has its expected reading, and a marketplace that is registered', () => {
  expect(unmatched).toEqual([]);
  expect(fixtures.filter(({ marketplace }) => !adapters.some(({ id }) => id === marketplace))).toEqual([]);
});

test('every marketplace has stored pages, for every kind of page and for none', () => {
  for (const { id } of adapters) {
    const readings = fixtures.filter(({ marketplace }) => marketplace === id).map(({ expected }) => expected.reading);
    for (const map of mapsOf(id))
      expect(readings.some(({ kind, map: read }) => kind === 'read' && read === map.id)).toBe(true);
    for (const kind of ['empty', 'loading', 'page-changed', 'elsewhere']) {
      expect(
        readings.some((reading) => reading.kind === kind),
        `${id}: ${kind}`,
      ).toBe(true);
    }
  }
});

describe('reading', () => {
  test.each(cases)('$name by $mapId', ({ adapter, map, html, expected }) => {
    const { reading, ...context } = expected;
    const own = reading.kind !== 'elsewhere' && reading.map === map.id;
    // A section within another's is not read by the map of that one.
    if (!own && !mapsAt(mapsOf(adapter.id), context.address).includes(map)) return;
    expect(readAs(adapter, map, shown(html), context)).toEqual(own ? reading : { kind: 'elsewhere' });
  });

  test.each(cases)('$name is at the address of $mapId only if it is such a page', ({ adapter, map, expected }) => {
    // Where nobody knows the address, every page of the host may be one.
    const isHere = mapsAt(mapsOf(adapter.id), expected.address).includes(map);
    expect(isHere).toBe(map.paths.length === 0 || expected.reading.map === map.id);
  });

  const strangers = cases.filter(({ expected }) => expected.reading.kind === 'elsewhere');
  test.each(strangers)(
    '$name, even at the address of $mapId, is not recognised',
    ({ adapter, map, html, expected }) => {
      const { reading, ...context } = expected;
      const address = `https://${new URL(context.address).host}${map.paths[0] ?? '/'}`;
      expect(readAs(adapter, map, shown(html), { ...context, address })).toMatchObject(notRecognised(map));
    },
  );

  const foreign = fixtures.flatMap((fixture) =>
    maps.filter(({ adapter }) => adapter.id !== fixture.marketplace).map((one) => ({ ...fixture, ...one })),
  );
  test.each(foreign)('$name shows $mapId no list, no thread and no empty inbox', ({ adapter, map, html, expected }) => {
    const { reading: _, ...context } = expected;
    const host = adapter.matches[0]?.replace('/*', '') ?? '';
    const address = `${host}${map.paths[0] ?? '/'}`;
    expect(readAs(adapter, map, shown(html), { ...context, address })).toMatchObject({
      kind: expect.stringMatching(/^(?:page-changed|elsewhere|loading)$/u),
    });
  });

  test.each(maps)('a page without anything is not recognised by $mapId', ({ adapter, map }) => {
    const host = adapter.matches[0]?.replace('/*', '') ?? '';
    const context = { address: `${host}${map.paths[0] ?? '/'}`, now: Date.UTC(2026, 1, 12), timeZone: 'Europe/Kyiv' };
    expect(readAs(adapter, map, shown('<!doctype html>'), context)).toMatchObject(notRecognised(map));
  });
});
