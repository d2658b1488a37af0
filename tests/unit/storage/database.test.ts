import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { policies } from '../../../utils/adapters/wildberries/policies';
import type { TaktEvent } from '../../../utils/domain/conversation/events';
import { conversationsService } from '../../../utils/services/conversations';
import { foundation } from '../../../utils/services/foundation';
import { openDatabase } from '../../../utils/storage/database';
import type { ConversationRecord } from '../../../utils/storage/records';
import { type Repositories, repositoriesOf } from '../../../utils/storage/repositories';
import { dump, fixedClock, freshDatabase, KYIV, NO_LANGUAGES, unnoted } from '../../support/memory';
import { rawDump, type StoredDatabase, storedDatabase } from '../../support/raw-database';

const FIXTURES = join(__dirname, '../../fixtures/database');
const released = readdirSync(FIXTURES).map((file): [string, StoredDatabase] => [
  file,
  JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')),
]);

/** What version 2 adds to the one conversation that was answered: when that was. */
const ANSWERED = { id: 'wildberries/unknown/chat/id%3A1%3A2%3A3', answeredAt: 1_783_332_420_000 };
const upgraded = (row: unknown, version: number) => {
  const { id, kind, at, payload } = row as Partial<TaktEvent>;
  const { stretches = [], timer } = row as Partial<ConversationRecord>;
  return {
    ...(row as object),
    // What version 6 adds: which conversations hold what is not noted as an event, and what is due first.
    ...(version < 60 && stretches.some(({ judgement }) => judgement) && { unsettled: 1 }),
    ...(version < 60 && timer?.kind === 'running' && timer.dueAt !== null && !timer.old && { dueAt: timer.dueAt }),
    ...((id as string | undefined) === ANSWERED.id && ANSWERED),
    // What version 3 adds to a dismissal: up to when it was meant.
    ...(kind === 'dismissed' && { payload: { upTo: at, ...payload } }),
  };
};

/** Dexie only warns ("SchemaDiff") where the disk and what is declared differ. */
let warnings: MockInstance<typeof console.warn>;
beforeEach(() => {
  warnings = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  expect(warnings.mock.calls.flat().join('\n')).not.toContain('SchemaDiff');
});

async function foundationOf({ settings }: Repositories) {
  return { installedAt: await settings.get('installedAt'), databaseId: await settings.get('databaseId') };
}

function refusal(code: string, detail: string) {
  return expect.objectContaining({ name: 'TaktError', code, detail });
}

/** By which those before version 5 were written: figures in calendar time alone, and nothing kept of the clock. */
const ITS_POLICIES = policies
  .filter(({ channel }) => channel === 'chat')
  .map((policy) => ({ ...policy, version: 1, target: { ...policy.target, clock: 'calendar' as const } }));

function withoutClocks(dumped: unknown): Record<string, unknown[]> {
  return JSON.parse(
    JSON.stringify(dumped, (name, value) => (/^(?:target|limit)Clock$/u.test(name) ? undefined : value)),
  );
}

describe('a database of every released version', () => {
  it('has a fixture for each version up to the newest', async () => {
    const newest = (await freshDatabase()).verno;
    expect(released.map(([, { version }]) => version / 10).sort((a, b) => a - b)).toEqual(
      Array.from({ length: newest }, (_, index) => index + 1),
    );
  });

  it.each(released)('%s opens, and its rows are there', async (_, stored) => {
    const database = await openDatabase(await storedDatabase(stored));
    const now = await dump(database);
    database.close();
    for (const [table, { rows }] of Object.entries(stored.stores)) {
      expect(now[table]).toEqual(rows.map((row) => upgraded(row, stored.version)));
    }
  });

  it.each(released)('%s: what is worked out from its events comes out the same', async (_, stored) => {
    const { version } = stored;
    const database = await openDatabase(await storedDatabase(stored));
    // What version 1 did not have yet is laid with the foundation.
    const without = version === 10 ? ['templates', 'startersLaid'] : [];
    const before = await dump(database, without);
    const open = async () => repositoriesOf(database);
    await conversationsService(
      open,
      version < 50 ? ITS_POLICIES : policies,
      NO_LANGUAGES,
      fixedClock(),
      KYIV,
    ).rebuild();
    const after = await dump(database, without);
    expect(unnoted(withoutClocks(after))).toEqual(unnoted(withoutClocks(before)));
    expect(before.conversations).not.toEqual([]);
    database.close();
  });

  it('version-1.json gets starter templates with the next foundation, and keeps its own', async () => {
    const [, stored] = released[0] as [string, StoredDatabase];
    const database = await openDatabase(await storedDatabase(stored));
    const repositories = repositoriesOf(database);
    const before = await foundationOf(repositories);
    expect(await repositories.templates.all()).toEqual([]);
    expect(await foundation(repositories, fixedClock(), KYIV)).toEqual({ ...before, startersLaid: true });
    expect(await repositories.templates.all()).toHaveLength(10);
    database.close();
  });

  it('declares what a new database gets', async () => {
    const database = await freshDatabase();
    const [, newest] = released.at(-1) as [string, StoredDatabase];
    const { version, stores } = await rawDump(database.name);
    const shape = (tables: StoredDatabase['stores']) =>
      Object.fromEntries(Object.entries(tables).map(([table, { rows, ...declared }]) => [table, declared]));
    expect({ version, stores: shape(stores) }).toEqual({ version: newest.version, stores: shape(newest.stores) });
  });
});

describe('a database that cannot be used', () => {
  const newer: StoredDatabase = {
    version: 70,
    stores: { events: { keyPath: 'id', autoIncrement: false, indexes: [], rows: [{ id: 'a', shape: 'of tomorrow' }] } },
  };

  it('of a newer version is refused, and left as it was', async () => {
    const name = await storedDatabase(newer);
    await expect(openDatabase(name)).rejects.toEqual(refusal('database-newer', '7'));
    expect(await rawDump(name)).toEqual(newer);
  });

  it('of a version between two is refused too', async () => {
    const name = await storedDatabase({ ...newer, version: 61 });
    await expect(openDatabase(name)).rejects.toEqual(refusal('database-newer', '6.1'));
  });

  it('that the browser cannot open is refused, and left as it was', async () => {
    const name = await storedDatabase({ ...newer, version: 10 });
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    await expect(openDatabase(name)).rejects.toEqual(refusal('database-broken', 'UnknownError'));
    open.mockRestore();
    expect(await rawDump(name)).toEqual({ ...newer, version: 10 });
  });

  it('that finds no room on the disk says so', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Encountered full disk while opening backing store.', 'QuotaExceededError');
    });
    await expect(openDatabase('full')).rejects.toMatchObject({ name: 'TaktError', code: 'disk-full' });
    open.mockRestore();
  });

  it('that Dexie cannot upgrade is refused, and left as it was', async () => {
    const half: StoredDatabase = {
      version: 5,
      stores: { events: { keyPath: 'number', autoIncrement: false, indexes: [], rows: [{ number: 1 }] } },
    };
    const name = await storedDatabase(half);
    await expect(openDatabase(name)).rejects.toEqual(refusal('database-broken', 'UpgradeError'));
    expect(await rawDump(name)).toEqual(half);
  });

  it('lets another page upgrade it', async () => {
    const database = await freshDatabase();
    const newer = await openDB(database.name, 70);
    expect(newer.version).toBe(70);
    newer.close();
    expect(database.isOpen()).toBe(false);
  });
});
