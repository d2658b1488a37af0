/** What pages report → events → conversations, and back what a badge should say. */
import {
  ambiguousEvent,
  describedEvent,
  isOfBuyer,
  joinedEvent,
  messageEvent,
  type Sighting,
  setRight,
  type TaktEvent,
} from '../domain/conversation/events';
import { foldConversation } from '../domain/conversation/fold';
import { partsOf, threadKeys } from '../domain/conversation/identity';
import type { ConversationKey } from '../domain/conversation/ids';
import type { MessageClaim } from '../domain/conversation/message';
import type { Policy } from '../domain/deadlines/policy';
import { shownLanguage } from '../domain/language/shown-language';
import { tallied } from '../domain/pages/tally';
import { maskPaymentData } from '../domain/privacy/mask';
import type { PageStatus, Report, ReportAnswer, ThreadReport, Verdict } from '../messaging/protocol';
import type { Alias } from '../storage/records';
import type { OpenRepositories, Repositories } from '../storage/repositories';
import { noteAccount, spokenAccount } from './accounts';
import { judgedEvents, recordOf, rowByRules } from './conversation-record';
import { foundation } from './foundation';
import { joinsAround } from './joins';
import type { Languages } from './languages';
import type { Clock, Locale } from './ports';
import { rulesOver } from './rules';
import { unusedOf } from './settings';

export type Conversations = ReturnType<typeof conversationsService>;

export function conversationsService(
  open: OpenRepositories,
  policies: readonly Policy[],
  languages: Pick<Languages, 'labelOf'>,
  clock: Clock,
  locale: Locale,
) {
  const rulesIn = rulesOver(policies, locale);

  /** Makes the conversations anew to which these keys belong, and forgets those that have become part of another. */
  async function refold(to: Repositories, keys: readonly ConversationKey[], installedAt: number): Promise<void> {
    if (keys.length === 0) return;
    const joins = await joinsAround(to, keys);
    const conversations = joins.conversations().map((id) => ({ id, keys: joins.keysOf(id) }));
    // Everything at once: a list shows a thousand chats, and a question to the database costs more than its answer.
    const all = conversations.flatMap((conversation) => conversation.keys);
    const events = groupBy(await to.events.ofKeys(all), (event) => event.conversationId);
    const sightings = groupBy(await to.sightings.get(all), (sighting) => sighting.key);
    const rules = rulesIn(await to.settings.all());
    const records = conversations.map((conversation) => {
      const of = <Value>(groups: ReadonlyMap<ConversationKey, Value[]>) =>
        conversation.keys.flatMap((key) => groups.get(key) ?? []);
      const { zone } = rules.calendarFor(partsOf(conversation.id));
      const folded = foldConversation(conversation.id, of(events), setRight(of(sightings), clock.now()), zone);
      return recordOf(folded, languages.labelOf(folded), rules, installedAt);
    });
    await to.conversations.remove(joins.swallowed());
    await to.conversations.put(records);
  }

  /**
   * Notes what became of every stretch by the rules of now, before they are others: records are thrown away, events are
   * not, and a backup carries them.
   */
  async function settle(to: Repositories): Promise<void> {
    const unsettled = await to.conversations.unsettled();
    await to.events.add(unsettled.flatMap(judgedEvents));
    await to.conversations.put(unsettled.map(({ unsettled: _, ...record }) => record));
  }

  return {
    /** Stores what is new in it; `news` says whether anything was. When it throws (`disk-full`), nothing was stored. */
    async report(report: Report): Promise<{ answer: ReportAnswer; news: boolean }> {
      const to = await open();
      return to.atomically(async () => {
        const now = clock.now();
        const { installedAt, databaseId } = await foundation(to, clock, locale);
        if (unusedOf(await to.settings.all()).has(report.marketplace)) return { answer: UNUSED, news: false };
        const found = await withoutAmbiguous(to, factsOf(report));
        const changed = await to.events.add(found.events);
        const before = new Map((await to.sightings.get(found.sightings.map(({ key }) => key))).map((s) => [s.key, s]));
        await to.aliases.add(aliasesFrom(changed));
        await to.sightings.merge(found.sightings, now);
        const touched = new Set(changed.map((event) => event.conversationId));
        for (const event of changed) if (event.kind === 'joined') touched.add(event.payload.weak);
        for (const sighting of found.sightings) {
          if (reaches(before.get(sighting.key), sighting, now)) touched.add(sighting.key);
        }
        await refold(to, [...touched], installedAt);
        const { marketplace, account, page, lost, observedAt } = report;
        const note = ({ ways, ...status }: PageStatus, shop: string | null) => {
          const { result, field, layer } = status;
          // What is told by structure is told anew each time, by other candidates.
          const by = layer === 'inferred' ? undefined : ways;
          const seen = { account: shop, result, field, at: observedAt, ...(by && { ways: by }) };
          return to.pages.note({ ...status, marketplace, at: observedAt }, now, (tallies) =>
            status.early ? tallies : tallied(tallies, seen, locale.zone(), now),
          );
        };
        await note(page, account?.id ?? null);
        // Of which shop the page is was told by another map.
        if (lost) await note(lost, null);
        const other = account !== null && (await noteAccount(to, marketplace, account, observedAt, now));
        const answer = { databaseId, verdicts: await verdictsOf(to, found.keys) };
        return { answer, news: other || changed.length > 0 };
      });
    },

    /**
     * Adds what the seller says to what pages have shown, and works out anew what it touches.
     * @param to within a transaction of theirs
     */
    async take(to: Repositories, events: readonly TaktEvent[]): Promise<void> {
      const { installedAt } = await foundation(to, clock, locale);
      const changed = await to.events.add(events);
      await refold(to, [...new Set(changed.map((event) => event.conversationId))], installedAt);
    },

    async verdicts(keys: readonly ConversationKey[]): Promise<ReportAnswer> {
      const to = await open();
      const { databaseId } = await foundation(to, clock, locale);
      const unused = unusedOf(await to.settings.all());
      if (keys.length > 0 && keys.every((key) => unused.has(partsOf(key).marketplace))) return UNUSED;
      return { databaseId, verdicts: await verdictsOf(to, keys) };
    },

    /** Works out anew what waits, after the rules have changed. What was judged stays as it was judged. */
    async recompute(): Promise<void> {
      const to = await open();
      await to.atomically(async () => {
        const { installedAt } = await foundation(to, clock, locale);
        await settle(to);
        const rules = rulesIn(await to.settings.all());
        const rows = (await to.conversations.waiting()).map((record) => ({
          keys: record.keys,
          byRules: rowByRules(record, rules, installedAt),
        }));
        await to.conversations.put(rows.flatMap(({ byRules }) => byRules ?? []));
        await refold(
          to,
          rows.flatMap(({ keys, byRules }) => (byRules ? [] : keys)),
          installedAt,
        );
      });
    },

    /** Throws away all that was worked out and works it out again from the events. */
    async rebuild(): Promise<void> {
      const to = await open();
      await to.atomically(async () => {
        const { installedAt } = await foundation(to, clock, locale);
        await settle(to);
        await to.aliases.clear();
        await to.conversations.clear();
        const events = await to.events.all();
        await to.aliases.add(aliasesFrom(events));
        await refold(to, [...new Set(events.map((event) => event.conversationId))], installedAt);
      });
    },
  };
}

/** Where the seller does not use Takt nothing is stored; the name of no database has all reported again afterwards. */
const UNUSED: ReportAnswer = { databaseId: 'unused', verdicts: {} };

/** Any reading moves `observedAt`, and a timer carries it; so does one that comes after readings by a wrong clock. */
function reaches(before: Sighting | undefined, seen: Sighting, now: number): boolean {
  if (!before || before.observedAt > now || seen.observedAt > before.observedAt) return true;
  return seen.spans.some((span) => !covered(before, span));
}

function covered(before: Sighting, span: Sighting['spans'][number]): boolean {
  return before.spans.some((known) => known.from <= span.from && span.to <= known.to && (known.thread || !span.thread));
}

interface Facts {
  readonly keys: ConversationKey[];
  readonly events: TaktEvent[];
  readonly sightings: Sighting[];
}

function factsOf({ threads, twins, observedAt }: Report): Facts {
  const facts: Facts = { keys: [], events: [], sightings: [] };
  for (const thread of threads) {
    const keys = threadKeys(thread.names);
    if (!keys) continue;
    facts.keys.push(keys.own);
    facts.events.push(
      ...thread.claims.map((claim) => messageEvent(keys.own, masked(claim, observedAt))),
      describedEvent(keys.own, thread.description, observedAt),
      ...keys.weaker.map((weak) => joinedEvent(keys.own, weak, observedAt)),
    );
    facts.sightings.push(sightingOf(keys.own, thread, observedAt));
  }
  for (const names of twins) {
    const keys = threadKeys(names);
    if (!keys) continue;
    facts.keys.push(keys.own);
    facts.events.push(ambiguousEvent(keys.own, observedAt));
  }
  return facts;
}

/** Of a key that stands for two buyers nothing is stored, and what was stored before they were two is taken out again. */
async function withoutAmbiguous(to: Repositories, facts: Facts): Promise<Facts> {
  const known = (await to.aliases.ofWeak(facts.keys)).filter((alias) => alias.strong === null);
  const now = facts.events.filter((event) => event.kind === 'ambiguous');
  const ambiguous = new Set([...known.map((alias) => alias.weak), ...now.map((event) => event.conversationId)]);
  if (now.length > 0) {
    const keys = now.map((event) => event.conversationId);
    await to.events.removeWords(keys);
    await to.sightings.remove(keys);
  }
  return {
    keys: facts.keys,
    events: facts.events.filter((event) => !isOfBuyer(event) || !ambiguous.has(event.conversationId)),
    sightings: facts.sightings.filter((sighting) => !ambiguous.has(sighting.key)),
  };
}

function sightingOf(key: ConversationKey, thread: ThreadReport, observedAt: number): Sighting {
  const { description, last, source, span } = thread;
  const rows = { [describedEvent(key, description, observedAt).id]: observedAt };
  if (source === 'row' && last) rows[messageEvent(key, masked(last, observedAt)).id] = observedAt;
  return { key, observedAt, threadSeenAt: source === 'thread' ? observedAt : null, spans: span ? [span] : [], rows };
}

function masked(claim: Omit<MessageClaim, 'observedAt'>, observedAt: number): MessageClaim {
  return { ...claim, text: maskPaymentData(claim.text), observedAt };
}

function aliasesFrom(events: readonly TaktEvent[]): Alias[] {
  return events.flatMap((event): Alias[] => {
    const strong = event.conversationId;
    if (event.kind === 'ambiguous') return [{ id: strong, weak: strong, strong: null }];
    if (event.kind !== 'joined') return [];
    const { weak } = event.payload;
    return [{ id: `${weak} ${strong}`, weak, strong }];
  });
}

function groupBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

async function verdictsOf(
  from: Repositories,
  keys: readonly ConversationKey[],
): Promise<Record<ConversationKey, Verdict>> {
  const verdicts: Record<ConversationKey, Verdict> = {};
  const joins = await joinsAround(from, keys);
  const idByKey = new Map(keys.map((key) => [key, joins.conversationOf(key)]));
  const [records, accounts] = await Promise.all([
    from.conversations.get([...new Set(idByKey.values())].filter((id) => id !== undefined)),
    from.accounts.all(),
  ]);
  const recordById = new Map(records.map((record) => [record.id, record]));
  for (const [key, id] of idByKey) {
    const record = id === undefined ? undefined : recordById.get(id);
    if (id === undefined) verdicts[key] = { kind: 'ambiguous' };
    else if (record) {
      const { marketplace, account, timer, language, note = null } = record;
      const spoken = spokenAccount(accounts, marketplace, account);
      verdicts[key] = {
        ...{ kind: 'known', conversationId: id, timer, account: spoken, note },
        language: shownLanguage(language),
      };
    }
  }
  return verdicts;
}
