/**
 * Reads whatever is on the disk when Dexie cannot: any version, through no schema of ours. The one storage file that
 * an own page imports directly, for it has to work when the background does not.
 */
import { type IDBPDatabase, openDB } from 'idb';
import { TaktError } from '../domain/errors';
import { DATABASE_NAME } from './name';

/** What is saved: the rows as they are. */
export interface RescueFile {
  readonly format: 'takt-rescue';
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** The browser's number of the database's version: ten times Dexie's. */
  readonly databaseVersion: number;
  readonly stores: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * All rows of all object stores, as the text of a JSON file.
 * @throws TaktError `database-broken`: `missing` when there is no such database, else the name of the browser's error
 */
export async function rescueExport(name: string = DATABASE_NAME): Promise<string> {
  // Opening a name that is not there would make an empty database.
  const databases = await indexedDB.databases();
  if (!databases.some((database) => database.name === name)) throw new TaktError('database-broken', 'missing');
  let database: IDBPDatabase | undefined;
  try {
    database = await openDB(name);
    const file: RescueFile = {
      format: 'takt-rescue',
      version: 1,
      exportedAt: new Date().toISOString(),
      databaseVersion: database.version,
      stores: await rowsByStore(database),
    };
    return `${JSON.stringify(file, null, 1)}\n`;
  } catch (error) {
    throw new TaktError('database-broken', error instanceof Error ? error.name : '');
  } finally {
    database?.close();
  }
}

async function rowsByStore(database: IDBPDatabase): Promise<Record<string, readonly unknown[]>> {
  const stores: Record<string, readonly unknown[]> = {};
  for (const store of database.objectStoreNames) stores[store] = await database.getAll(store);
  return stores;
}
