/** Files that are no page maps, or hostile ones: each refused in the words that the seller reads, changing nothing. */
import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { MapsCard } from '../../../components/options/maps/MapsCard';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { type MapsFile, writtenMaps } from '../../../utils/domain/pages/map-file';
import { mapFilesService } from '../../../utils/services/map-files';
import { aKeptMap } from '../../support/a-taught-map';
import { dump, freshServices, KYIV, NOON } from '../../support/memory';
import { all, chooseFile, draw, NOW, seen } from './support';

const PROM = 'prom' as MarketplaceId;
const good = writtenMaps([aKeptMap({ addedAt: NOON })], NOON);

/** The file with something changed in it. */
const changed = (change: (file: MapsFile & Record<string, unknown>) => void): string => {
  const file = JSON.parse(good);
  change(file);
  return JSON.stringify(file);
};
const inMap = (change: object) => changed(({ maps }) => Object.assign(maps[0]?.map ?? {}, change));
const inFields = (fields: object) => changed(({ maps }) => Object.assign(maps[0]?.map.fields ?? {}, fields));
const found = (select: string, more: object = {}) => [{ evidence: 'x', seen: '2026-07', select, ...more }];
const inRow = (change: object) => changed(({ maps }) => Object.assign(maps[0]?.map.fields.row?.[0] ?? {}, change));
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const BROKEN = 'There is an error in this file. Nothing was changed.';
const at = (path: string) => `${BROKEN}First error: ${path}`;
const MAP = 'maps[0].map';
const ROW = `${MAP}.fields.row[0]`;

const REFUSED: readonly (readonly [what: string, file: string, says: string])[] = [
  [
    'that is no JSON',
    'a;b',
    'This file cannot be read: it is cut short, or Takt did not make it. Nothing was changed.',
  ],
  ['that is cut off', good.slice(0, 200), 'This file cannot be read: it is cut short, or Takt did not make it.'],
  ['that is empty', '', 'This file cannot be read'],
  ['that is a number', '7', 'This is no file of pages shown to Takt. Nothing was changed.'],
  ['that is a backup', '{"format":"takt-export","version":1}', 'This is no file of pages shown to Takt.'],
  [
    'of a later version',
    changed((file) => Object.assign(file, { version: 2 })),
    'update Takt and try again. Nothing was changed.Version: 2',
  ],
  [
    'of no version',
    changed((file) => Object.assign(file, { version: null })),
    'Another version of Takt made this file',
  ],
  [
    'of two megabytes',
    `${good}${' '.repeat(2 ** 21)}`,
    'This file is too large: Takt takes files of pages shown up to 1 MB.',
  ],
  ['that is nested a thousand times', good.replace('"maps":', `"deep": ${deep(1000)}, "maps":`), at('deep[0][0]')],
  ['that is nested without an end', good.replace('"maps":', `"deep": ${deep(200_000)}, "maps":`), BROKEN],
  [
    'with the prototype of all objects',
    good.replace('"fields": {', '"fields": {"__proto__": [],'),
    at(`${MAP}.fields.__proto__`),
  ],
  ['with a constructor', good.replace('"fields": {', '"fields": {"constructor": [],'), at(`${MAP}.fields.constructor`)],
  [
    'with the prototype in the file itself',
    good.replace('{', '{"__proto__": {"isReplyShown": true},'),
    at('__proto__'),
  ],
  ['with a name that there is not', inMap({ onread: 'x' }), at(`${MAP}.onread`)],
  ['with a field that there is not', inMap({ fields: { send: [] } }), at(`${MAP}.fields`)],
  [
    'with a field that says it was shown',
    changed(({ maps }) => Object.assign(maps[0] ?? {}, { isReplyShown: true })),
    at('maps[0].isReplyShown'),
  ],
  ['with a selector that takes a page seconds', inRow({ select: 'div:has(b:has(i))' }), at(ROW)],
  ['with stars without an end', inRow({ select: '* * * * *' }), at(ROW)],
  ['with a selector as long as a page', inRow({ select: 'a'.repeat(501) }), at(ROW)],
  [
    'with a thousand ways to find a row',
    inMap({ fields: { row: Array(1000).fill({ evidence: 'x', seen: '2026-07', select: 'li' }) } }),
    at(`${MAP}.fields.row`),
  ],
  [
    'with a field that is compared with itself',
    inFields({ 'row.own': found(':scope', { sameAs: 'row.own' }) }),
    at(`${MAP}.fields`),
  ],
  [
    'with fields that are compared with one another in a circle',
    inFields({ thread: found('a', { sameAs: 'date' }), date: found('b', { sameAs: 'thread' }) }),
    at(`${MAP}.fields`),
  ],
  ['with a way into a shadow root that is no CSS', inRow({ select: 'div>>>span' }), at(ROW)],
  [
    'with more ways to find things than a page should be asked',
    inFields(
      Object.fromEntries(
        ['row.id', 'row.unread', 'thread', 'message'].map((field) => [field, Array(15).fill(found('i')[0])]),
      ),
    ),
    at(MAP),
  ],
  ['with a pattern', inRow({ match: '(a+)+$' }), at(ROW)],
  [
    'with a map of another marketplace than it says',
    changed(({ maps }) => Object.assign(maps[0] ?? {}, { marketplace: 'rozetka' })),
    at(`${MAP}.id`),
  ],
  [
    'for a marketplace that is not here',
    inMap({ id: 'olx/chat' }).replace('"marketplace":"prom"', '"marketplace":"olx"'),
    'is of a marketplace that this Takt does not work on. Nothing was changed.First error: maps[0].marketplace',
  ],
  [
    'in the place of a map of Takt',
    inMap({ id: 'prom/chat' }),
    'wants to replace what Takt knows itself. It takes no such file. Nothing was changed.First error: maps[0].map.id',
  ],
  ['that says it is Takt’s own', inMap({ origin: 'known' }), at(`${MAP}.origin`)],
  ['with a name that leads elsewhere', inMap({ id: '../prom/chat' }), at(`${MAP}.id`)],
  ['with a name without an end', inMap({ id: `prom/${'a'.repeat(200)}` }), at(`${MAP}.id`)],
  ['for an address that is none', inMap({ paths: ['javascript:alert(1)'] }), at(`${MAP}.paths[0]`)],
  [
    'with a time that is none',
    changed(({ maps }) => Object.assign(maps[0] ?? {}, { addedAt: '2026-13-45' })),
    at('maps[0].addedAt'),
  ],
  ['without a map', changed((file) => Object.assign(file, { maps: [] })), at('maps')],
  ['of a thousand maps', changed((file) => Object.assign(file, { maps: Array(1000).fill(file.maps[0]) })), at('maps')],
];

it.each(REFUSED)('a file %s is refused in words, and changes nothing', async (_, file, says) => {
  const { repositories, database, clock } = await freshServices();
  await repositories.settings.set('pageMaps', [aKeptMap({ map: { id: 'prom/mine', paths: ['/mine'] } })]);
  const before = await dump(database);
  const here = { marketplaces: [PROM, 'rozetka' as MarketplaceId], isKnown: (id: string) => id === 'prom/chat' };
  const tryMap = vi.fn();
  const files = mapFilesService(async () => repositories, here, tryMap, clock, KYIV);
  const actions = {
    ...{ remove: files.removeMap, putBack: files.putBackMap, exportMaps: files.exportMaps },
    ...{ read: files.readMaps, tryMap: files.tryMap, add: files.addMaps, save: vi.fn() },
  };
  draw(<MapsCard maps={[]} marketplaces={[{ id: 'prom', name: 'Prom' }]} now={signal(NOW)} actions={actions} />);
  await chooseFile('maps-import', new File([file], 'maps.json'));
  expect(seen('[role=alert]')).toContain(says);
  expect(all('[data-testid=maps-preview]')).toEqual([]);
  expect(tryMap).not.toHaveBeenCalled();
  expect(await dump(database)).toEqual(before);
  // What was only looked at is not taken either.
  await expect(files.addMaps(file)).rejects.toThrow();
  expect(await dump(database)).toEqual(before);
  expect(({} as { isReplyShown?: true }).isReplyShown).toBeUndefined();
});
