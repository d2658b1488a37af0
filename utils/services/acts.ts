/** What the seller does about a conversation: says that it was answered elsewhere, takes that back, inserts a template. */
import type { DismissReason } from '../domain/conversation/dismissals';
import {
  anyLanguageEvent,
  dismissedEvent,
  insertedEvent,
  languageSetEvent,
  type TaktEvent,
  undoneEvent,
} from '../domain/conversation/events';
import { partsOf, threadKeys } from '../domain/conversation/identity';
import type { ConversationId, ConversationKey } from '../domain/conversation/ids';
import { nextChoiceAt } from '../domain/conversation/language-choices';
import { HOUR, MINUTE } from '../domain/conversation/moment';
import { TaktError } from '../domain/errors';
import type { SettableLanguage } from '../domain/language/languages';
import { maskPaymentData } from '../domain/privacy/mask';
import type { InsertedNote, RecentDismissal } from '../messaging/protocol';
import type { ConversationRecord } from '../storage/records';
import type { OpenRepositories, Repositories } from '../storage/repositories';
import type { Conversations } from './conversations';
import { joinsAround } from './joins';
import type { Clock } from './ports';

/** So long after it was said, what is said once more is the same question, asked again because its answer was lost. */
const SAID_AGAIN = MINUTE;

/** By so much (ms) a page's clock may be ahead of ours. */
const CLOCKS_DIFFER = MINUTE;

/** So long what was dismissed is offered to be taken back. */
const LATELY = HOUR;

export function actsService(open: OpenRepositories, conversations: Pick<Conversations, 'take'>, clock: Clock) {
  /** What is not known has nobody waiting in it. */
  async function dismiss(to: Repositories, ids: readonly ConversationId[], reason: DismissReason): Promise<string[]> {
    const now = clock.now();
    const records = await to.conversations.get([...new Set(ids)]);
    const idle = records.filter(({ waiting }) => waiting === 0);
    const said = await recent(to, idle, reason, now);
    const events = records.map(
      ({ id, keys, timer }) =>
        said.find((event) => keys.includes(event.conversationId)) ??
        dismissedEvent(id as string as ConversationKey, reason, Math.min(now, timer.observedAt), now),
    );
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
    async dismissKey(key: ConversationKey): Promise<string[]> {
      const to = await open();
      return to.atomically(async () => {
        const id = (await joinsAround(to, [key])).conversationOf(key);
        return id === undefined ? [] : dismiss(to, [id], 'answered-elsewhere');
      });
    },

    /**
     * Ids of what is no dismissal, or no longer there, are passed over.
     * @throws TaktError `refused` where one is of a marketplace for which the asker does not speak; then nothing is undone
     */
    async undo(eventIds: readonly string[], speaksFor: (marketplace: string) => boolean): Promise<void> {
      const to = await open();
      await to.atomically(async () => {
        const events = (await to.events.get([...new Set(eventIds)])).filter(({ kind }) => kind === 'dismissed');
        const isOwn = ({ conversationId }: TaktEvent) => speaksFor(partsOf(conversationId).marketplace);
        if (!events.every(isOwn)) throw new TaktError('refused', 'undo');
        const now = clock.now();
        await conversations.take(
          to,
          events.map(({ conversationId, id }) => undoneEvent(conversationId, id, now)),
        );
      });
    },

    /** What was dismissed lately and not taken back, the last one last; what was let go in one step is one. */
    async recentDismissals(): Promise<RecentDismissal[]> {
      const from = await open();
      const now = clock.now();
      const events = (await from.events.since(now - LATELY)).filter(({ at }) => at <= now);
      const steps = new Map<string, Dismissal[]>();
      for (const event of standing(events)) {
        const step = `${event.at} ${event.payload.reason}`;
        steps.set(step, [...(steps.get(step) ?? []), event]);
      }
      const recent = [...steps.values()].map((step) => recentOf(from, step));
      return (await Promise.all(recent)).sort((a, b) => a.at - b.at);
    },

    /**
     * Of a thread of which nothing is stored, as where it may be one of several, only the template's use is noted.
     * @throws TaktError `invalid` where it is told of the future
     */
    async inserted({ names, templateId, text, at }: InsertedNote): Promise<void> {
      if (at > clock.now() + CLOCKS_DIFFER) throw new TaktError('invalid', 'inserted');
      const to = await open();
      await to.atomically(async () => {
        const template = await to.templates.get(templateId);
        if (template) await to.templates.put([{ ...template, usedAt: Math.max(at, template.usedAt ?? 0) }]);
        const key = threadKeys(names)?.own;
        const id = key && (await joinsAround(to, [key])).conversationOf(key);
        if (!key || !id || (await to.conversations.get([id])).length === 0) return;
        await conversations.take(to, [insertedEvent(key, templateId, maskPaymentData(text), at)]);
      });
    },
  };
}

type Dismissal = TaktEvent & { readonly kind: 'dismissed' };

/** What was said for that reason just now, and not taken back. */
async function recent(
  from: Repositories,
  records: readonly ConversationRecord[],
  reason: DismissReason,
  now: number,
): Promise<Dismissal[]> {
  const events = await from.events.ofKeys(records.flatMap(({ keys }) => keys));
  return standing(events).filter(({ at, payload }) => payload.reason === reason && now - at < SAID_AGAIN);
}

/** Those among them that were not taken back. */
function standing(events: readonly TaktEvent[]): Dismissal[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.payload.event] : [])));
  return events.filter((event): event is Dismissal => event.kind === 'dismissed' && !undone.has(event.id));
}

async function recentOf(from: Repositories, step: readonly Dismissal[]): Promise<RecentDismissal> {
  const [{ conversationId: key, payload, at }] = step as [Dismissal];
  const id = step.length === 1 ? (await joinsAround(from, [key])).conversationOf(key) : undefined;
  const [record] = id === undefined ? [] : await from.conversations.get([id]);
  const events = step.map((event) => event.id);
  return { events, buyerName: record?.buyerName ?? null, count: step.length, reason: payload.reason, at };
}
