/** One repository per table. They give and take domain types; no Dexie type gets past this folder. */

import type { Table } from 'dexie';
import { isOfBuyer, mergeSightings, type Sighting, type TaktEvent } from '../domain/conversation/events';
import type { ConversationId, ConversationKey } from '../domain/conversation/ids';
import type { Tally } from '../domain/pages/tally';
import type { Template, TemplateId } from '../domain/templates/template';
import type { TaktDatabase } from './database';
import type { AccountRecord, Alias, ConversationRecord, LogRecord, PageRecord, Settings } from './records';

export type Repositories = ReturnType<typeof repositoriesOf>;

/** Opens them where they are not open; rejects with a `TaktError` (`database-…`, `disk-full`) when that fails. */
export type OpenRepositories = () => Promise<Repositories>;

/** How many lines the log keeps. */
const LOG_LENGTH = 200;

export function repositoriesOf(database: TaktDatabase) {
  return {
    events: events(database),
    sightings: sightings(database),
    aliases: aliases(database),
    conversations: conversations(database),
    pages: pages(database),
    templates: templates(database),
    accounts: accounts(database),
    settings: settings(database),
    log: log(database),
    /** Whether the browser has not closed them, as it does when somebody else upgrades or deletes the database. */
    isOpen: (): boolean => database.isOpen(),
    /** All of it happens, or nothing does. */
    atomically: <Result>(work: () => Promise<Result>): Promise<Result> =>
      // Dexie keeps a transaction open over native promises only for what is itself an async function.
      database.transaction('rw', database.tables, async () => work()),
    /** Empties every table. */
    wipe: (): Promise<void> =>
      database.transaction('rw', database.tables, async () => {
        for (const table of database.tables) await table.clear();
      }),
  };
}

function events({ events }: TaktDatabase) {
  return {
    /** Adds those that are not there; of those that are, only an earlier sighting counts. Gives back what changed. */
    async add(added: readonly TaktEvent[]): Promise<TaktEvent[]> {
      const known = await events.bulkGet(added.map((event) => event.id));
      const changed = new Map<string, TaktEvent>();
      for (const [index, event] of added.entries()) {
        const present = changed.get(event.id) ?? known[index];
        if (!present || event.observedAt < present.observedAt) changed.set(event.id, { ...event });
      }
      await events.bulkPut([...changed.values()]);
      return [...changed.values()];
    },
    get: async (ids: readonly string[]): Promise<TaktEvent[]> =>
      (await events.bulkGet([...ids])).filter((event) => event !== undefined),
    ofKeys: (keys: readonly ConversationKey[]): Promise<TaktEvent[]> => whereEach(events, 'conversationId', keys),
    /** What happened at that instant (epoch ms) or later. */
    since: (at: number): Promise<TaktEvent[]> => events.where('at').aboveOrEqual(at).toArray(),
    /** Which of these ids are there. All keys at once are read faster than thousands one by one. */
    async known(ids: readonly string[]): Promise<Set<string>> {
      const present = new Set(await events.toCollection().primaryKeys());
      return new Set(ids.filter((id) => present.has(id)));
    },
    /** Takes out what names a buyer or holds a buyer's words; how keys belong together stays. */
    async removeWords(keys: readonly ConversationKey[]): Promise<void> {
      const found = await whereEach(events, 'conversationId', keys);
      const words = found.filter(isOfBuyer);
      await events.bulkDelete(words.map((event) => event.id));
    },
    all: (): Promise<TaktEvent[]> => events.toArray(),
  };
}

function sightings({ sightings }: TaktDatabase) {
  return {
    get: async (keys: readonly ConversationKey[]): Promise<Sighting[]> =>
      (await sightings.bulkGet([...keys])).filter((sighting) => sighting !== undefined),
    /** @param now epoch ms: what was seen later than that was dated by a wrong clock */
    async merge(added: readonly Sighting[], now: number): Promise<void> {
      const known = await sightings.bulkGet(added.map((sighting) => sighting.key));
      const merged = new Map<ConversationKey, Sighting>();
      for (const [index, sighting] of added.entries()) {
        merged.set(sighting.key, mergeSightings(merged.get(sighting.key) ?? known[index], sighting, now));
      }
      await sightings.bulkPut([...merged.values()]);
    },
    remove: (keys: readonly ConversationKey[]): Promise<void> => sightings.bulkDelete([...keys]),
    all: (): Promise<Sighting[]> => sightings.toArray(),
  };
}

function aliases({ aliases }: TaktDatabase) {
  return {
    add: async (added: readonly Alias[]): Promise<void> => {
      await aliases.bulkPut([...added]);
    },
    ofWeak: (weak: readonly ConversationKey[]): Promise<Alias[]> => whereEach(aliases, 'weak', weak),
    ofStrong: (strong: readonly ConversationKey[]): Promise<Alias[]> => whereEach(aliases, 'strong', strong),
    clear: (): Promise<void> => aliases.clear(),
  };
}

function conversations({ conversations }: TaktDatabase) {
  return {
    put: async (records: readonly ConversationRecord[]): Promise<void> => {
      await conversations.bulkPut([...records]);
    },
    remove: (ids: readonly ConversationId[]): Promise<void> => conversations.bulkDelete([...ids]),
    get: async (ids: readonly ConversationId[]): Promise<ConversationRecord[]> =>
      (await conversations.bulkGet([...ids])).filter((record) => record !== undefined),
    /** Those in which a timer runs or something is unclear. */
    waiting: (): Promise<ConversationRecord[]> => conversations.where('waiting').equals(1).toArray(),
    /** Those with an answer at that instant (epoch ms) or later. */
    answeredSince: (at: number): Promise<ConversationRecord[]> =>
      conversations.where('answeredAt').aboveOrEqual(at).toArray(),
    waitingCount: (): Promise<number> => conversations.where('waiting').equals(1).count(),
    /** So many of those that wait, whose first deadline is the earliest. */
    mostUrgent: (count: number): Promise<ConversationRecord[]> => conversations.orderBy('dueAt').limit(count).toArray(),
    /** Those in which something was judged of which no event says so yet. */
    unsettled: (): Promise<ConversationRecord[]> => conversations.where('unsettled').equals(1).toArray(),
    all: (): Promise<ConversationRecord[]> => conversations.toArray(),
    count: (): Promise<number> => conversations.count(),
    clear: (): Promise<void> => conversations.clear(),
  };
}

type Count = (tallies: readonly Tally[]) => readonly Tally[];

function pages({ pages }: TaktDatabase) {
  return {
    /**
     * Keeps the newest of what is told; only what was read after `now` (epoch ms), by a wrong clock, gives way.
     * @param count what it adds to the tallies; the same ones where it adds nothing
     */
    async note(page: PageRecord, now: number, count: Count = (tallies) => tallies): Promise<void> {
      const known = await pages.get(page.mapId);
      const before = known?.tallies ?? [];
      const tallies = count(before);
      const isNews = !known || known.at > now || isNewer(page, known);
      if (!isNews && tallies === before) return;
      await pages.put({ ...(isNews ? page : known), ...(tallies.length > 0 && { tallies }) });
    },
    all: (): Promise<PageRecord[]> => pages.toArray(),
  };
}

/** Two of one moment come to the same, whichever is told first. */
function isNewer(page: PageRecord, known: PageRecord): boolean {
  const textOf = ({ result, field }: PageRecord) => `${result} ${field}`;
  return page.at > known.at || (page.at === known.at && textOf(page) > textOf(known));
}

function templates({ templates }: TaktDatabase) {
  return {
    get: (id: TemplateId): Promise<Template | undefined> => templates.get(id),
    put: async (changed: readonly Template[]): Promise<void> => {
      await templates.bulkPut([...changed]);
    },
    remove: (ids: readonly TemplateId[]): Promise<void> => templates.bulkDelete([...ids]),
    all: (): Promise<Template[]> => templates.toArray(),
  };
}

function accounts({ accounts }: TaktDatabase) {
  return {
    get: (id: string): Promise<AccountRecord | undefined> => accounts.get(id),
    put: async (changed: readonly AccountRecord[]): Promise<void> => {
      await accounts.bulkPut([...changed]);
    },
    all: (): Promise<AccountRecord[]> => accounts.toArray(),
  };
}

function settings({ settings }: TaktDatabase) {
  return {
    async get<Name extends keyof Settings>(name: Name): Promise<Settings[Name] | undefined> {
      return (await settings.get(name))?.value as Settings[Name] | undefined;
    },
    /** All that was set. */
    async all(): Promise<Partial<Settings>> {
      return Object.fromEntries((await settings.toArray()).map(({ name, value }) => [name, value]));
    },
    async set<Name extends keyof Settings>(name: Name, value: Settings[Name]): Promise<void> {
      await settings.put({ name, value });
    },
  };
}

function log({ log }: TaktDatabase) {
  return {
    async add(line: LogRecord): Promise<void> {
      const id = await log.add(line);
      await log
        .where(':id')
        .belowOrEqual(id - LOG_LENGTH)
        .delete();
    },
    /** The newest first. */
    all: (): Promise<LogRecord[]> => log.orderBy(':id').reverse().toArray(),
  };
}

/** One question per key, all asked at once: Dexie's `anyOf` walks a cursor from key to key, which a long list feels. */
async function whereEach<Row, Insert>(
  table: Table<Row, string, Insert>,
  index: string,
  keys: readonly string[],
): Promise<Row[]> {
  const found = await Promise.all(keys.map((key) => table.where(index).equals(key).toArray()));
  return found.flat();
}
