/** Databases as other builds left them, made without Dexie: what a test puts on the disk before Takt opens it. */
import { type IDBPDatabase, openDB } from 'idb';
import { onTestFinished } from 'vitest';

/** A database of a released version, as it lay on the disk. */
export interface StoredDatabase {
  /** The browser's number: ten times Dexie's. */
  readonly version: number;
  readonly stores: Readonly<Record<string, StoredTable>>;
}

interface StoredTable {
  readonly keyPath: string;
  readonly autoIncrement: boolean;
  readonly indexes: readonly string[];
  readonly rows: readonly unknown[];
}

let made = 0;

/** Puts it on the disk, closed. @returns its name; it is deleted when the test is over */
export async function storedDatabase({ version, stores }: StoredDatabase): Promise<string> {
  const name = `stored-${++made}`;
  onTestFinished(() => void indexedDB.deleteDatabase(name));
  const database = await openDB(name, version, {
    upgrade(upgraded) {
      for (const [table, { keyPath, autoIncrement, indexes }] of Object.entries(stores)) {
        const store = upgraded.createObjectStore(table, { keyPath, autoIncrement });
        for (const index of indexes) store.createIndex(index, index);
      }
    },
  });
  for (const [table, { rows }] of Object.entries(stores)) for (const row of rows) await database.put(table, row);
  database.close();
  return name;
}

/** What lies on the disk under that name. */
export async function rawDump(name: string): Promise<StoredDatabase> {
  const database = await openDB(name);
  const stores: Record<string, StoredTable> = {};
  for (const table of database.objectStoreNames) stores[table] = await tableOf(database, table);
  database.close();
  return { version: database.version, stores };
}

async function tableOf(database: IDBPDatabase, table: string): Promise<StoredTable> {
  const { store } = database.transaction(table);
  const { keyPath, autoIncrement, indexNames } = store;
  return { keyPath: String(keyPath), autoIncrement, indexes: [...indexNames], rows: await store.getAll() };
}
