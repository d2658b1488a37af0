import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { mapsOf } from '../../../utils/adapters/maps';
import { marketplacesIn } from '../../../utils/adapters/registry';
import type { Candidate, FieldName } from '../../../utils/domain/pages/page-map';
import { pageMap } from '../../../utils/domain/pages/page-map-schema';

const maps = marketplacesIn('').flatMap((marketplace) =>
  mapsOf(marketplace.id).map((map) => ({ id: map.id, map, marketplace })),
);

const candidates = maps.flatMap(({ map, marketplace }) =>
  Object.entries(map.fields).flatMap(([field, found]) =>
    found.map((candidate, index) => ({
      name: `${map.id} ${field} ${index}`,
      field: field as FieldName,
      candidate,
      marketplace,
    })),
  ),
);
const selectors = candidates.flatMap(({ candidate, ...rest }) =>
  'select' in candidate ? [{ ...rest, candidate, select: candidate.select }] : [],
);

describe('a page map', () => {
  test.each(maps)('$id is plain data of the schema', ({ map }) => {
    expect(JSON.parse(JSON.stringify(map))).toEqual(map);
    expect(v.parse(pageMap, map)).toEqual(map);
  });

  const needed = {
    list: ['row', 'row.time'],
    thread: ['message', 'message.own', 'message.time', 'message.bubble'],
  } as const;

  test.each(maps)('$id finds what a timer needs', ({ map }) => {
    const parts = (['list', 'thread'] as const).filter((part) => map.fields[part]);
    // Where nobody waits a page may be a list alone, or a thread alone.
    expect(parts.length).toBeGreaterThan(map.untimed ? 0 : 1);
    for (const field of parts.flatMap((part) => needed[part])) {
      expect(map.fields[field]?.length, field).toBeGreaterThan(0);
    }
  });

  const [{ map: known } = { map: undefined }] = maps;
  test.each([
    ['a field of no such name', { fields: { ...known?.fields, 'row.colour': [] } }],
    ['a candidate without evidence', { fields: { list: [{ select: 'ul', seen: '2026-04' }] } }],
    ['a candidate without a date', { fields: { list: [{ select: 'ul', evidence: 'seen' }] } }],
    [
      'a candidate that is both',
      { fields: { list: [{ select: 'ul', address: 'query:id', evidence: 'seen', seen: '2026-04' }] } },
    ],
    ['a date that is none', { fields: { list: [{ select: 'ul', evidence: 'seen', seen: 'recently' }] } }],
    ['an expression', { fields: { list: [{ select: 'ul', evidence: 'seen', seen: '2026-04', match: /x/u }] } }],
    ['another schema', { schema: 2 }],
    ['an origin of no such name', { origin: 'guessed' }],
    ['a path that is no path', { paths: ['chat'] }],
    ['a map without an id', { id: undefined }],
  ])('with %s is refused', (_, change) => {
    expect(v.safeParse(pageMap, { ...known, ...change }).success).toBe(false);
  });
});

describe('a candidate', () => {
  test.each(candidates)('$name says why it is so, and when that was seen', ({ candidate }) => {
    expect(candidate.evidence.length).toBeGreaterThan(5);
    expect(candidate.seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/u);
  });

  test.each(selectors)('$name: $select is CSS', ({ select }) => {
    expect(() => window.document.createElement('div').querySelector(select)).not.toThrow();
  });

  /** Public notes show hashes such as `__list_2fg9a` or `_1nxie_1` at the end of generated class names. */
  test.each(selectors)('$name: $select names no generated class and no place among siblings alone', ({ select }) => {
    // Whole names only where somebody has written them: small letters, words joined by hyphens and underscores.
    for (const [, name = ''] of select.matchAll(/\.([\w-]+)/gu)) expect(name).toMatch(/^[a-z]+(?:[-_]{1,2}[a-z]+)*$/u);
    for (const [, part = ''] of select.matchAll(/class[*^~|]?="([^"]*)"/gu)) {
      expect(part).not.toMatch(/\d[A-Za-z\d]|[A-Za-z]\d/u);
    }
    expect(select).not.toMatch(/nth-|:root|(?<![\w.-])(?:html|body)\b/u);
  });

  const isAddress = (candidate: Candidate) => 'query' in candidate;

  test.each(candidates)('$name is read by a parser that there is', ({ candidate, marketplace }) => {
    if (isAddress(candidate) || !('parse' in candidate) || candidate.parse === undefined) return;
    const builtIn = /^(?:query|path):/u.test(candidate.parse) || ['epoch', 'time'].includes(candidate.parse);
    expect(builtIn || Object.hasOwn(marketplace.parsers ?? {}, candidate.parse)).toBe(true);
  });

  test('every parser of a marketplace is used', () => {
    for (const { id, parsers = {} } of marketplacesIn('')) {
      const used = JSON.stringify(mapsOf(id));
      for (const name of Object.keys(parsers)) expect(used).toContain(`"parse":"${name}"`);
    }
  });
});
