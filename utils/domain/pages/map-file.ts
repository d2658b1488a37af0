/** The file in which sellers hand page maps to one another: public, and believed in nothing before it was checked. */
import * as v from 'valibot';
import { instant, label } from '../backup/format-shapes';
import type { MarketplaceId } from '../conversation/ids';
import { TaktError } from '../errors';
import { pathOf, pathText } from '../issue-path';
import { freeId, type KeptMap, MAPS_KEPT } from './kept-map';
import { marketplaceOf, outsideMap } from './kept-map-schema';
import type { PageMap } from './page-map';

export const MAPS_FORMAT = 'takt-page-maps';
export const MAPS_VERSION = 1;

/** In bytes: a hundred maps that were taught are not half of it. */
export const MAPS_FILE_LIMIT = 2 ** 20;

/** No map is nested deeper. */
const DEPTH = 10;

/** Names by which a file could reach into what all objects have. */
const PROTOTYPES = ['__proto__', 'prototype', 'constructor'];

export const mapsFile = v.strictObject({
  format: v.literal(MAPS_FORMAT),
  version: v.literal(MAPS_VERSION),
  exportedAt: instant,
  maps: v.pipe(
    v.array(
      v.strictObject({
        marketplace: label,
        /** When it was taught, or taken from another file. */
        addedAt: instant,
        map: outsideMap,
      }),
    ),
    v.minLength(1),
    v.maxLength(MAPS_KEPT),
  ),
});

export type MapsFile = v.InferOutput<typeof mapsFile>;

/** A map as it lies in a file. */
export interface BroughtMap {
  readonly marketplace: MarketplaceId;
  readonly map: PageMap;
  /** When it was taught, or taken, there (epoch ms). */
  readonly addedAt: number;
}

/** What a build has. */
export interface KnownHere {
  readonly marketplaces: readonly MarketplaceId[];
  /** Whether a map of the build bears that id. */
  readonly isKnown: (id: string) => boolean;
}

/**
 * @throws TaktError `maps-too-large`, `import-not-json`, `maps-not-takt`, `maps-version` (with the version); or with the
 * path of the first error `import-invalid`, `maps-elsewhere` (of a marketplace that this build does not have), `maps-known`
 * (in the place of a map of the build)
 */
export function readMapsFile(text: string, { marketplaces, isKnown }: KnownHere): BroughtMap[] {
  if (text.length > MAPS_FILE_LIMIT) throw new TaktError('maps-too-large');
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) throw new TaktError('maps-not-takt');
  const { format, version } = value as Record<string, unknown>;
  if (format !== MAPS_FORMAT) throw new TaktError('maps-not-takt');
  if (version !== MAPS_VERSION) throw new TaktError('maps-version', typeof version === 'number' ? String(version) : '');
  const strange = strangePath(value);
  if (strange) throw new TaktError('import-invalid', pathText(strange));
  const result = v.safeParse(mapsFile, value, { abortEarly: true });
  if (!result.success) throw new TaktError('import-invalid', pathOf(result.issues[0]));
  return result.output.maps.map(({ marketplace, map, addedAt }, index) => {
    const place = pathText(['maps', index, 'map', 'id']);
    if (marketplaceOf(map) !== marketplace) throw new TaktError('import-invalid', place);
    const here = marketplaces.find((id) => id === marketplace);
    if (!here) throw new TaktError('maps-elsewhere', pathText(['maps', index, 'marketplace']));
    if (isKnown(map.id)) throw new TaktError('maps-known', place);
    return { marketplace: here, map, addedAt: Date.parse(addedAt) };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TaktError('import-not-json');
  }
}

/** Where it is nested deeper than any map, or has a name that all objects have. Walked without recursion. */
function strangePath(value: unknown): (string | number)[] | undefined {
  const open: { readonly value: unknown; readonly path: (string | number)[] }[] = [{ value, path: [] }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { value, path } = at;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length > DEPTH) return path;
    for (const key of Object.keys(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (PROTOTYPES.includes(key)) return [...path, step];
      open.push({ value: (value as Record<string, unknown>)[key], path: [...path, step] });
    }
  }
  return undefined;
}

/** As text, the newest first. */
export function writtenMaps(maps: readonly KeptMap[], now: number): string {
  const file: MapsFile = {
    ...{ format: MAPS_FORMAT, version: MAPS_VERSION, exportedAt: new Date(now).toISOString() },
    maps: maps.map(({ marketplace, map, addedAt }) => ({
      ...{ marketplace, addedAt: new Date(addedAt).toISOString() },
      map: structuredClone(map) as MapsFile['maps'][number]['map'],
    })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** How it reads a page: the same of two that read alike, whatever they are called and wherever they come from. */
export function readingOf({ id, origin, revision, ...map }: PageMap): string {
  return JSON.stringify(sorted({ ...map, id: marketplaceOf({ id }) }));
}

/** With its keys in one order, at every depth: a file may have them in another. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/**
 * Those here with those brought that read in a way that none here does. A name that is taken becomes another one; the
 * field for answers is the seller's own to show.
 * @throws TaktError `maps-too-many` where they would be more than are kept
 */
export function withBrought(here: readonly KeptMap[], brought: readonly BroughtMap[], now: number): KeptMap[] {
  const all = [...here];
  const readings = new Set(here.map(({ map }) => readingOf(map)));
  for (const { marketplace, map } of brought) {
    const reading = readingOf(map);
    if (readings.has(reading)) continue;
    readings.add(reading);
    const id = freeId(map.id, all);
    all.push({ marketplace, map: { ...map, id, origin: 'imported' }, addedAt: now, isReplyShown: false });
  }
  if (all.length > MAPS_KEPT) throw new TaktError('maps-too-many');
  return all;
}
