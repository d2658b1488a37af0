/** The one database. Versions that were released stay as they are; new ones are added below. */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Sighting, TaktEvent } from '../domain/conversation/events';
import { TaktError, toTaktError } from '../domain/errors';
import type { Template } from '../domain/templates/template';
import { conversationOfVersion2, conversationOfVersion6, eventOfVersion3 } from './migrations';
import { DATABASE_NAME } from './name';
import type { AccountRecord, Alias, ConversationRecord, LogRecord, PageRecord } from './records';

/** The newest version declared below. */
const VERSION = 6;

export class TaktDatabase extends Dexie {
  declare readonly events: EntityTable<TaktEvent, 'id'>;
  declare readonly sightings: EntityTable<Sighting, 'key'>;
  declare readonly aliases: EntityTable<Alias, 'id'>;
  declare readonly conversations: EntityTable<ConversationRecord, 'id'>;
  declare readonly pages: EntityTable<PageRecord, 'mapId'>;
  declare readonly templates: EntityTable<Template, 'id'>;
  declare readonly accounts: EntityTable<AccountRecord, 'id'>;
  declare readonly settings: Table<{ readonly name: string; readonly value: unknown }, string>;
  declare readonly log: Table<LogRecord, number>;

  constructor(name: string = DATABASE_NAME) {
    super(name, { autoOpen: false });
    this.version(1).stores({
      events: 'id, conversationId',
      sightings: 'key',
      aliases: 'id, weak, strong',
      conversations: 'id, waiting',
      pages: 'mapId',
      settings: 'name',
      log: '++id',
    });
    this.version(2)
      .stores({ templates: 'id', accounts: 'id', conversations: 'id, waiting, answeredAt' })
      .upgrade(async (transaction) => {
        const conversations = transaction.table<ConversationRecord, string>('conversations');
        await conversations.bulkPut((await conversations.toArray()).map(conversationOfVersion2));
      });
    this.version(3)
      .stores({ events: 'id, conversationId, at' })
      .upgrade(async (transaction) => {
        const events = transaction.table<TaktEvent, string>('events');
        const dismissed = await events.filter(({ kind }) => kind === 'dismissed').toArray();
        await events.bulkPut(dismissed.map(eventOfVersion3));
      });
    // No other shape, but other kinds of events: an older build could not export them.
    this.version(4).stores({});
    // So it is once more.
    this.version(5).stores({});
    this.version(6)
      .stores({ conversations: 'id, waiting, answeredAt, unsettled, dueAt' })
      .upgrade(async (transaction) => {
        const conversations = transaction.table<ConversationRecord, string>('conversations');
        await conversations.bulkPut((await conversations.toArray()).map(conversationOfVersion6));
      });
  }
}

/**
 * Opens the database, making or upgrading it where needed.
 * @throws TaktError `database-newer` (with its version) when a newer build wrote it, for Dexie itself would open it
 * without complaint; `disk-full`; `database-broken` when it cannot be opened at all
 */
export async function openDatabase(name: string = DATABASE_NAME): Promise<TaktDatabase> {
  const onDisk = await versionOnDisk(name).catch(refuse);
  if (onDisk > VERSION) throw new TaktError('database-newer', String(onDisk));
  const database = new TaktDatabase(name);
  await database.open().catch((error: unknown) => {
    database.close();
    return refuse(error);
  });
  return database;
}

function refuse(error: unknown): never {
  const { code, detail } = toTaktError(error);
  throw new TaktError(code === 'disk-full' ? code : 'database-broken', detail);
}

/** Dexie counts in tens. 0: there is none. */
async function versionOnDisk(name: string): Promise<number> {
  const databases = await indexedDB.databases();
  return (databases.find((database) => database.name === name)?.version ?? 0) / 10;
}
