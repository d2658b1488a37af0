/** The outside world in memory: a clock that stands still, and a database of its own for each test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { policies } from '../../utils/adapters/wildberries/policies';
import type { TaktEvent } from '../../utils/domain/conversation/events';
import type { MarketplaceId } from '../../utils/domain/conversation/ids';
import { languageOfConversation } from '../../utils/domain/language/conversation-language';
import { accountsService } from '../../utils/services/accounts';
import { actsService } from '../../utils/services/acts';
import { backupService } from '../../utils/services/backup';
import { candidatesService } from '../../utils/services/candidates';
import { conversationsService } from '../../utils/services/conversations';
import { draftsService } from '../../utils/services/drafts';
import { type Languages, languagesOf } from '../../utils/services/languages';
import type { Clock, Locale } from '../../utils/services/ports';
import { settingsService } from '../../utils/services/settings';
import { templatesService } from '../../utils/services/templates';
import { wordsService } from '../../utils/services/words';
import { openDatabase, type TaktDatabase } from '../../utils/storage/database';
import type { ConversationRecord } from '../../utils/storage/records';
import { type Repositories, repositoriesOf } from '../../utils/storage/repositories';

/** By all that ships. */
export const LANGUAGES = languagesOf(() =>
  Uint8Array.from(readFileSync(join(import.meta.dirname, '../../assets/language/weights.bin'))),
);

/** Of whom nothing is known but what the seller says. */
export const NO_LANGUAGES: Languages = {
  detect: () => ({ language: 'und', confidence: 0, letters: [], words: [] }),
  labelOf: ({ chosen }) => languageOfConversation([], NO_LANGUAGES.detect, chosen.language),
  isWhole: () => false,
};

/** 6 July 2026, a Monday, 12:00 UTC (epoch ms): when tests happen unless they say otherwise. */
export const NOON = Date.UTC(2026, 6, 6, 12);

export interface FixedClock extends Clock {
  /** Epoch ms. */
  set(at: number): void;
  /** Duration in ms. */
  pass(duration: number): void;
}

/** A clock that moves only when it is told to. */
export function fixedClock(at: number = NOON): FixedClock {
  let now = at;
  return {
    now: () => now,
    set: (instant) => {
      now = instant;
    },
    pass: (duration) => {
      now += duration;
    },
  };
}

/** A browser in Kyiv (UTC+3 in July) that speaks Ukrainian. */
export const KYIV: Locale = { zone: () => 'Europe/Kyiv', language: () => 'uk' };

/** The marketplaces of a build. */
export const MARKETPLACES = [
  { id: 'prom' as MarketplaceId, name: 'Prom', greets: 'by-hour', pages: [{ channel: 'chat' }] },
  {
    id: 'wildberries' as MarketplaceId,
    name: 'Wildberries',
    greets: 'neutral',
    pages: [{ channel: 'chat' }, { channel: 'chat' }, { channel: 'review' }],
  },
] as const;

/** Of them. */
export const ADVISING_SWEEPS = ['wildberries' as MarketplaceId];

let made = 0;

/** An open, empty database that nobody else uses; deleted when the test is over. Call it inside a test. */
export async function freshDatabase(): Promise<TaktDatabase> {
  const database = await openDatabase(`test-${++made}`);
  onTestFinished(() => database.delete());
  return database;
}

/** Repositories over a database of their own. */
export async function freshRepositories(): Promise<Repositories> {
  return repositoriesOf(await freshDatabase());
}

/** The services that keep data, over a database of their own and a clock that stands at noon. */
export async function freshServices() {
  const database = await freshDatabase();
  const repositories = repositoriesOf(database);
  const clock = fixedClock();
  const conversations = conversationsService(async () => repositories, policies, LANGUAGES, clock, KYIV);
  const settings = settingsService(async () => repositories, MARKETPLACES, conversations, clock, KYIV, ADVISING_SWEEPS);
  const accounts = accountsService(async () => repositories);
  const acts = actsService(async () => repositories, conversations, clock);
  const words = wordsService(async () => repositories, conversations, clock, KYIV);
  const templates = templatesService(async () => repositories, clock, KYIV);
  const nameOf = async () => (placeholder: string) => `the ${placeholder}`;
  const candidates = candidatesService(async () => repositories, MARKETPLACES, clock, KYIV, nameOf);
  const isKnownMap = (id: string) => id === 'prom/chat';
  const backup = backupService(async () => repositories, conversations, policies, LANGUAGES, clock, KYIV, isKnownMap);
  const drafts = draftsService(async () => repositories, LANGUAGES);
  const kept = { conversations, settings, accounts, acts, words, templates, candidates, drafts, backup };
  return { database, repositories, clock, ...kept };
}

export type Services = Awaited<ReturnType<typeof freshServices>>;

export type Dump = Record<string, readonly unknown[]>;

/**
 * Everything that is in the database, by table and in the order of its keys: two dumps are equal when the databases are.
 * @param without tables, or settings by their names, that are left out
 */
export async function dump(database: TaktDatabase, without: readonly string[] = []): Promise<Dump> {
  const tables: Dump = {};
  for (const table of database.tables) {
    if (without.includes(table.name)) continue;
    const rows = await table.orderBy(':id').toArray();
    tables[table.name] = table.name === 'settings' ? rows.filter(({ name }) => !without.includes(name)) : rows;
  }
  return tables;
}

/** Without what is only there for speed, and Takt's notes of what became of stretches, made before all is worked out anew. */
export function unnoted({ events = [], conversations = [], ...tables }: Dump): Dump {
  return {
    ...tables,
    events: (events as TaktEvent[]).filter(({ kind }) => kind !== 'judged'),
    conversations: (conversations as ConversationRecord[]).map(({ unsettled, waits, dueAt, ...record }) => record),
  };
}
