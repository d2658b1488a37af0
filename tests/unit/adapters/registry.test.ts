import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mapsOf } from '../../../utils/adapters/maps';
import { policiesOf } from '../../../utils/adapters/policies';
import { marketplaceAt, marketplacesIn, marketplacesNamed } from '../../../utils/adapters/registry';

const all = marketplacesIn('');
const ids = (only: string) => marketplacesIn(only).map(({ id }) => String(id));
const ALL = ids('');

const adapters = join(import.meta.dirname, '../../../utils/adapters');
const folders = readdirSync(adapters, { withFileTypes: true })
  // What infers maps knows no marketplace.
  .filter((entry) => entry.isDirectory() && existsSync(join(adapters, entry.name, 'maps.ts')))
  .map(({ name }) => name);

describe('the marketplaces of a build', () => {
  test('are all of them, unless it says which', () => {
    expect([...ALL].sort()).toEqual(['prom', 'rozetka', 'wildberries']);
    for (const id of ALL) {
      expect(ids(id)).toEqual([id]);
      expect(ids(`,${id},`)).toEqual([id]);
      const others = ALL.filter((other) => other !== id);
      expect(ids(others.toReversed().join())).toEqual(others);
    }
  });

  test('are the folders that there are', () => {
    expect([...ALL].sort()).toEqual(folders.sort());
  });

  test.each(ALL)('a name that is none of them stops the build, beside %s too', (id) => {
    expect(() => marketplacesNamed(`${id},amazon`)).toThrow('amazon');
  });

  test('have ids, hosts and maps of their own', () => {
    for (const values of [
      all.map(({ id }) => id),
      all.flatMap(({ matches }) => matches),
      all.flatMap(({ id }) => mapsOf(id).map((map) => map.id)),
      policiesOf(all).map(({ id }) => id),
    ]) {
      expect(new Set(values).size).toBe(values.length);
    }
    for (const { id } of all) {
      expect(mapsOf(id)).not.toEqual([]);
      for (const page of mapsOf(id)) expect(page.id.startsWith(`${id}/`)).toBe(true);
    }
  });

  test('ask for hosts and nothing wider: no scheme, host or path is a wildcard but the last', () => {
    for (const match of all.flatMap(({ matches }) => matches)) {
      expect(match).toMatch(/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/u);
    }
  });

  test('print their times in the browser’s zone or in one that exists', () => {
    for (const { timeZone, otherTimeZone } of all) {
      const named = [timeZone, otherTimeZone].filter((zone) => zone !== 'browser' && zone !== undefined);
      for (const zone of named) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
  });
});

describe('the marketplace at an address', () => {
  const found = (address: string) => marketplaceAt(all, address)?.id;
  const hosts = all.flatMap(({ id, matches }) =>
    matches.map((match) => ({ id: String(id), host: new URL(match.replace('*', '')).host })),
  );

  test.each(hosts)('$host is that of $id, and none that resembles it', ({ id, host }) => {
    expect(found(`https://${host}/`)).toBe(id);
    expect(found(`https://${host}/a/page?of=it#there`)).toBe(id);
    for (const other of [
      ...[`http://${host}/`, `https://${host}:8443/`, `https://${host}.example.org/`, `https://example.org/${host}/`],
      ...[`https://x.${host}/`, `https://${host.slice(host.indexOf('.') + 1)}/`],
    ]) {
      expect(found(other), other).toBeUndefined();
    }
  });

  test('is none where there is no host', () => {
    expect(found('about:blank')).toBeUndefined();
  });
});
