/** What the seller does about conversations: lets them go, takes back what was said of them, inserts a template. */
import type { DismissReason } from '../domain/conversation/dismissals';
import {
  anyLanguageEvent,
  dismissedEvent,
  insertedEvent,
  isReversible,
  languageSetEvent,
  type ReversibleEvent,
  saidAfter,
  standingOf,
  type TaktEvent,
  undoneEvent,
} from '../domain/conversation/events';
import { ownKey, partsOf } from '../domain/conversation/identity';
import type { ConversationId, ConversationKey } from '../domain/conversation/ids';
import { nextChoiceAt } from '../domain/conversation/language-choices';
import { HOUR, MINUTE } from '../domain/conversation/moment';
import type { Act } from '../domain/conversation/word';
import { TaktError } from '../domain/errors';
import type { SettableLanguage } from '../domain/language/languages';
import { maskPaymentData } from '../domain/privacy/mask';
import { usedAgain } from '../domain/templates/usage';
import type { InsertedNote, RecentAct } from '../messaging/protocol';
import type { ConversationRecord } from '../storage/records';
import type { OpenRepositories, Repositories } from '../storage/repositories';
import type { Conversations } from './conversations';
import { joinsAround } from './joins';
import type { Clock } from './ports';

/** So long after it was said, what is said once more is the same question, asked again because its answer was lost. */
const SAID_AGAIN = MINUTE;

/** By so much (ms) a page's clock may be ahead of ours. */
const CLOCKS_DIFFER = MINUTE;

/** So long what was done is offered to be taken back. */
const LATELY = HOUR;

export function actsService(open: OpenRepositories, conversations: Pick<Conversations, 'take'>, clock: Clock) {
  /** What is not known has nobody waiting in it. */
  async function dismiss(to: Repositories, ids: readonly ConversationId[], reason: DismissReason): Promise<string[]> {
    const now = clock.now();
    const records = await to.conversations.get([...new Set(ids)]);
    const stored = new Map<ConversationKey, TaktEvent[]>(records.flatMap(({ keys }) => keys.map((key) => [key, []])));
    for (const event of await to.events.ofKeys([...stored.keys()])) stored.get(event.conversationId)?.push(event);
    const events = records.map(({ id, keys, timer, waiting }) => {
      const before = standingOf(keys.flatMap((key) => stored.get(key) ?? []));
      const again = waiting === 0 ? before.find((event) => isAgain(event, reason, now)) : undefined;
      const upTo = Math.min(now, timer.observedAt);
      return again ?? dismissedEvent(id as string as ConversationKey, reason, upTo, saidAfter(before, now));
    });
    await conversations.take(to, events);
    return events.map((event) => event.id);
  }

  /** Of the conversation for which a page's key stands; nothing where that may be several, or is not known. */
  async function choose(
    key: ConversationKey,
    isNews: (record: ConversationRecord) => boolean,
    event: (key: ConversationKey, at: number) => TaktEvent,
  ): Promise<void> {
    const to = await open();
    await to.atomically(async () => {
      const id = (await joinsAround(to, [key])).conversationOf(key);
      const [record] = id === undefined ? [] : await to.conversations.get([id]);
      if (!record || !isNews(record)) return;
      const at = nextChoiceAt(await to.events.ofKeys(record.keys), clock.now());
      await conversations.take(to, [event(record.id as string as ConversationKey, at)]);
    });
  }

  return {
    /** In which language a buyer writes; `null`: the messages say it. */
    setLanguage: (key: ConversationKey, language: SettableLanguage | null): Promise<void> =>
      choose(
        key,
        ({ language: label, anyLanguage }) =>
          anyLanguage === true || (label?.source === 'set' ? label.language : null) !== language,
        (of, at) => languageSetEvent(of, language, at),
      ),

    /** No warning of a draft's language any more, until the buyer's is set anew. */
    acceptAnyLanguage: (key: ConversationKey): Promise<void> =>
      choose(key, ({ anyLanguage }) => !anyLanguage, anyLanguageEvent),

    /** One transaction. Gives the ids of the events by which it can be undone, one for each conversation that is known. */
    async dismiss(ids: readonly ConversationId[], reason: DismissReason): Promise<string[]> {
      const to = await open();
      return to.atomically(() => dismiss(to, ids, reason));
    },

    /** The conversation for which a page's key stands. Where that may be several, none is dismissed. */
    async dismissKey(key: ConversationKey, reason: DismissReason): Promise<string[]> {
      const to = await open();
      return to.atomically(async () => {
        const id = (await joinsAround(to, [key])).conversationOf(key);
        return id === undefined ? [] : dismiss(to, [id], reason);
      });
    },

    /**
     * Ids of what the seller has not said, or is no longer there, are passed over.
     * @throws TaktError `refused` where one is of a marketplace for which the asker does not speak; then nothing is undone
     */
    async undo(eventIds: readonly string[], speaksFor: (marketplace: string) => boolean): Promise<void> {
      const to = await open();
      await to.atomically(async () => {
        const events = (await to.events.get([...new Set(eventIds)])).filter(isReversible);
        const isOwn = ({ conversationId }: TaktEvent) => speaksFor(partsOf(conversationId).marketplace);
        if (!events.every(isOwn)) throw new TaktError('refused', 'undo');
        const now = clock.now();
        await conversations.take(
          to,
          events.map(({ conversationId, id }) => undoneEvent(conversationId, id, now)),
        );
      });
    },

    /** What was done lately and not taken back, the last one last; what was let go in one step is one. */
    async recentActs(): Promise<RecentAct[]> {
      const from = await open();
      const now = clock.now();
      const events = (await from.events.since(now - LATELY)).filter(({ at }) => at <= now);
      const steps = new Map<string, ReversibleEvent[]>();
      for (const event of standingOf(events)) {
        // At one instant one key is pressed, and what it is pressed for may be many.
        const step = event.kind === 'dismissed' ? `${event.at} ${event.payload.reason}` : event.id;
        steps.set(step, [...(steps.get(step) ?? []), event]);
      }
      const recent = [...steps.values()].map((step) => recentOf(from, step));
      return (await Promise.all(recent)).sort((a, b) => a.at - b.at);
    },

    /**
     * Of a thread of which nothing is stored, as where it may be one of several, only the template's use is noted.
     * @throws TaktError `invalid` where it is told of the future
     */
    async inserted({ names, templateId, language, text, at }: InsertedNote): Promise<void> {
      if (at > clock.now() + CLOCKS_DIFFER) throw new TaktError('invalid', 'inserted');
      const to = await open();
      await to.atomically(async () => {
        const template = await to.templates.get(templateId);
        if (template) await to.templates.put([usedAgain(template, { channel: names.channel, language }, at)]);
        const key = ownKey(names);
        const id = key && (await joinsAround(to, [key])).conversationOf(key);
        if (!key || !id || (await to.conversations.get([id])).length === 0) return;
        await conversations.take(to, [insertedEvent(key, templateId, maskPaymentData(text), at)]);
      });
    },
  };
}

/** Said for that reason just now. */
function isAgain(event: ReversibleEvent, reason: DismissReason, now: number): boolean {
  return event.kind === 'dismissed' && event.payload.reason === reason && now - event.at < SAID_AGAIN;
}

async function recentOf(from: Repositories, step: readonly ReversibleEvent[]): Promise<RecentAct> {
  const [first] = step as [ReversibleEvent];
  const { conversationId: key, at } = first;
  const id = step.length === 1 ? (await joinsAround(from, [key])).conversationOf(key) : undefined;
  const [record] = id === undefined ? [] : await from.conversations.get([id]);
  const act: Act = first.kind === 'dismissed' ? first.payload.reason : first.kind;
  return { events: step.map((event) => event.id), buyerName: record?.buyerName ?? null, count: step.length, act, at };
}
