/** Everything out to a file, back in from one, and away. */

import {
  type ConversationToExport,
  exportedConversation,
  exportedEvent,
  exportedSighting,
  iso,
} from '../domain/backup/convert';
import { mapToExport } from '../domain/backup/convert-maps';
import { hoursToExport, policyToExport } from '../domain/backup/convert-rules';
import {
  accountToExport,
  type ChosenSettings,
  type KnownAccount,
  settingsToExport,
  templateToExport,
} from '../domain/backup/convert-seller';
import { countImport } from '../domain/backup/count';
import { EXPORT_FORMAT, EXPORT_VERSION, type TaktExport } from '../domain/backup/format';
import { maskExport } from '../domain/backup/mask';
import { accountsToPut, mergedSettings, templatesToPut, unchosenStarters } from '../domain/backup/merge';
import { saidToBeShown, withBackedUp } from '../domain/backup/merge-maps';
import { type Import, readImport } from '../domain/backup/read';
import { carriedSize, checkSize, SIZE_LIMIT } from '../domain/backup/size';
import type { Sighting, TaktEvent } from '../domain/conversation/events';
import { foldConversation } from '../domain/conversation/fold';
import { partsOf } from '../domain/conversation/identity';
import type { ConversationKey } from '../domain/conversation/ids';
import { endedBy, mergedHours } from '../domain/deadlines/account-hours';
import { mergedPolicies, policiesInOrder } from '../domain/deadlines/own-policies';
import type { Policy } from '../domain/deadlines/policy';
import { isFit } from '../domain/pages/kept-map-schema';
import type { ImportCounts } from '../messaging/protocol';
import { type AccountRecord, accountId, type ConversationRecord, type Settings } from '../storage/records';
import type { OpenRepositories, Repositories } from '../storage/repositories';
import { judgedEvents } from './conversation-record';
import type { Conversations } from './conversations';
import type { Languages } from './languages';
import type { Clock, Locale } from './ports';
import { type Rules, rulesOver } from './rules';

export type Backup = ReturnType<typeof backupService>;

/**
 * @param policies the marketplaces'; with the seller's own before them they are written into the file
 * @param isKnownMap whether a page map of the build bears that id
 * @param limit how large a file may be, in bytes
 */
export function backupService(
  open: OpenRepositories,
  conversations: Pick<Conversations, 'rebuild'>,
  policies: readonly Policy[],
  languages: Pick<Languages, 'labelOf'>,
  clock: Clock,
  locale: Locale,
  isKnownMap: (id: string) => boolean,
  limit: number = SIZE_LIMIT,
) {
  const rulesIn = rulesOver(policies, locale);
  const file = async () => fileOf(await open(), policies, rulesIn, languages, clock);
  return {
    /** Everything there is, as the text of a `takt-export` file. */
    exportBackup: async (): Promise<string> => written(await file(), limit),

    /** The same with stand-ins for all names, texts and ids. */
    exportShared: async (): Promise<string> => written(maskExport(await file()), limit),

    /**
     * What `applyImport` would add; changes nothing.
     * @throws TaktError `import-…`, as `readImport` says
     */
    async previewImport(text: string): Promise<ImportCounts> {
      return countsOf(await open(), readImport(text, isKnownMap));
    },

    /**
     * Adds what the file has and the database has not, all of it or nothing.
     * @param areRepliesOwn the fields for answers of its page maps were shown by this seller
     * @throws TaktError `import-…`, as `readImport` says; `disk-full`
     */
    async applyImport(text: string, areRepliesOwn = false): Promise<ImportCounts> {
      const to = await open();
      const brought = readImport(text, isKnownMap);
      return to.atomically(async () => {
        const counts = await countsOf(to, brought);
        // Noted first, so that the file does not say what became of it by its own rules.
        await to.events.add((await to.conversations.unsettled()).flatMap(judgedEvents));
        await to.events.add(brought.events);
        await to.sightings.merge(brought.sightings, clock.now());
        await mergeSeller(to, brought, areRepliesOwn, clock.now());
        await conversations.rebuild();
        return counts;
      });
    },

    /**
     * Empties the database, what Takt notes of itself included. The next foundation is as on a fresh installation, with
     * starter templates.
     */
    wipe: async (): Promise<void> => (await open()).wipe(),
  };
}

/** @throws TaktError `export-too-large` (with the size in MB) when no browser would carry it, or take it back */
function written(file: TaktExport, limit: number): string {
  const text = `${JSON.stringify(file)}\n`;
  checkSize(carriedSize(text), 'export-too-large', limit);
  return text;
}

async function fileOf(
  from: Repositories,
  policies: readonly Policy[],
  rulesIn: (set: Partial<Settings>) => Rules,
  languages: Pick<Languages, 'labelOf'>,
  clock: Clock,
): Promise<TaktExport> {
  const now = clock.now();
  return from.atomically(async () => {
    const records = await from.conversations.all();
    const events = withJudged(await from.events.all(), records);
    const sightings = await from.sightings.all();
    const set = await from.settings.all();
    return {
      format: EXPORT_FORMAT,
      version: EXPORT_VERSION,
      exportedAt: iso(now),
      masked: false,
      conversations: withMessages(records, events, sightings, languages, rulesIn(set)).map((each) =>
        exportedConversation(each, now),
      ),
      events: [...events].sort(byConversationAndTime).map(exportedEvent),
      sightings: sightings.map(exportedSighting),
      templates: (await from.templates.all()).map(templateToExport),
      accounts: (await from.accounts.all()).map((record) => accountToExport(knownAccount(record))),
      policies: policiesInOrder(set.policies ?? [], policies).map(policyToExport),
      hours: (set.hours ?? []).map(hoursToExport),
      // What would be refused is of no use to whoever reads the file, and would have all of it refused.
      pageMaps: (set.pageMaps ?? []).filter(({ map }) => isFit(map)).map(mapToExport),
      settings: settingsToExport(chosenSettings(set)),
    };
  });
}

/** With what is not noted yet of stretches that were judged: whoever reads the file may have other rules. */
function withJudged(events: readonly TaktEvent[], records: readonly ConversationRecord[]): TaktEvent[] {
  const all = [...records.flatMap(judgedEvents), ...events];
  // Two stretches may be told apart by nothing: one event speaks of both.
  return [...new Map(all.map((event) => [event.id, event])).values()];
}

/** Records hold no texts: the messages are worked out from the events once more. */
function withMessages(
  records: readonly ConversationRecord[],
  events: readonly TaktEvent[],
  sightings: readonly Sighting[],
  { labelOf }: Pick<Languages, 'labelOf'>,
  rules: Rules,
): ConversationToExport[] {
  const eventsByKey = new Map<ConversationKey, TaktEvent[]>();
  for (const event of events) {
    const known = eventsByKey.get(event.conversationId);
    if (known) known.push(event);
    else eventsByKey.set(event.conversationId, [event]);
  }
  const sightingByKey = new Map(sightings.map((sighting) => [sighting.key, sighting]));
  const ofKeys = (keys: readonly ConversationKey[]) => ({
    events: keys.flatMap((key) => eventsByKey.get(key) ?? []),
    sightings: keys.flatMap((key) => sightingByKey.get(key) ?? []),
  });
  return records.map(({ id, keys, timer, stretches }) => {
    const known = ofKeys(keys);
    const conversation = foldConversation(id, known.events, known.sightings, rules.calendarFor(partsOf(id)).zone);
    return { conversation, language: labelOf(conversation), timer, stretches };
  });
}

function byConversationAndTime(a: TaktEvent, b: TaktEvent): number {
  return compare(a.conversationId, b.conversationId) || a.at - b.at || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function countsOf(from: Repositories, { events, templates, pageMaps }: Import): Promise<ImportCounts> {
  const known = await from.events.known(events.map((event) => event.id));
  const keys = new Set((await from.sightings.all()).map((sighting) => sighting.key));
  const here = new Set((await from.templates.all()).map(({ id }) => id));
  const brought = [...new Set(templates.map(({ id }) => id))];
  const knownTemplates = brought.filter((id) => here.has(id)).length;
  return {
    ...countImport(events, { events: known, keys }),
    templates: { added: brought.length - knownTemplates, known: knownTemplates },
    replies: saidToBeShown((await from.settings.get('pageMaps')) ?? [], pageMaps).length,
  };
}

/** Before anything is worked out: with the file's settings it may turn out that starter templates were laid before. */
async function mergeSeller(
  to: Repositories,
  { exportedAt, templates, accounts, policies, hours, pageMaps, settings }: Import,
  areRepliesOwn: boolean,
  now: number,
): Promise<void> {
  const set = await to.settings.all();
  const here = chosenSettings(set);
  await to.templates.remove(unchosenStarters(await to.templates.all(), here, settings));
  await to.templates.put(templatesToPut(await to.templates.all(), templates));
  const known = (await to.accounts.all()).map(knownAccount);
  await to.accounts.put(accountsToPut(known, accounts).map(accountRecord));
  const { startersLaid, quietHours, ...merged } = mergedSettings(here, settings);
  for (const [name, value] of Object.entries(merged)) {
    const isNews = JSON.stringify(value) !== JSON.stringify(here[name as keyof typeof merged]);
    if (isNews) await to.settings.set(name as keyof typeof merged, value as never);
  }
  if (here.quietHours === null && quietHours !== null) {
    await to.settings.set('quietHours', quietHours === 'none' ? null : quietHours);
  }
  if (startersLaid && !here.startersLaid) await to.settings.set('startersLaid', true);
  if (policies.length > 0) await to.settings.set('policies', mergedPolicies(set.policies ?? [], policies));
  const maps = withBackedUp(set.pageMaps ?? [], pageMaps, areRepliesOwn);
  if (pageMaps.length > 0) await to.settings.set('pageMaps', maps);
  if (hours.length > 0) {
    const ended = hours.map((each) => endedBy(each, exportedAt, now));
    await to.settings.set('hours', mergedHours(set.hours ?? [], ended));
  }
}

function chosenSettings(set: Partial<Settings>): ChosenSettings {
  return {
    language: set.language ?? 'browser',
    installedAt: set.installedAt ?? null,
    sellerName: set.sellerName ?? null,
    shopName: set.shopName ?? null,
    answerPolicies: set.answerPolicies ?? null,
    answerLanguages: set.answerLanguages ?? null,
    unusedMarketplaces: set.unusedMarketplaces ?? null,
    welcomedAt: set.welcomedAt ?? null,
    startersLaid: set.startersLaid ?? false,
    atRiskShare: set.atRiskShare ?? null,
    prefix: set.prefix ?? null,
    paletteKey: set.paletteKey ?? null,
    notices: set.notices ?? null,
    overlay: set.overlay ?? null,
    quietHours: set.quietHours === undefined ? null : (set.quietHours ?? 'none'),
    sweepTimes: set.sweepTimes ?? null,
    silenced: set.silenced ?? null,
  };
}

function knownAccount({ account, ...record }: AccountRecord): KnownAccount {
  return { ...record, id: account };
}

function accountRecord({ id, ...account }: KnownAccount): AccountRecord {
  return { ...account, id: accountId(account.marketplace, id), account: id };
}
