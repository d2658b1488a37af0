/** What the seller says of one conversation: put it off, remind me, it needs a reply after all, a note of my own. */
import {
  followUpEvent,
  noFollowUpEvent,
  notedEvent,
  type ReversibleEvent,
  replyNeededEvent,
  saidAfter,
  snoozedEvent,
  standingOf,
  type TaktEvent,
  undoneEvent,
} from '../domain/conversation/events';
import type { ConversationKey } from '../domain/conversation/ids';
import { MINUTE } from '../domain/conversation/moment';
import { NOTE_LENGTH, noteText } from '../domain/conversation/notes';
import { reminderFault } from '../domain/conversation/reminders';
import type { When, Word } from '../domain/conversation/word';
import { instantOf } from '../domain/deadlines/later';
import { TaktError } from '../domain/errors';
import { maskPaymentData } from '../domain/privacy/mask';
import type { OpenRepositories } from '../storage/repositories';
import type { Conversations } from './conversations';
import { joinsAround } from './joins';
import type { Clock, Locale } from './ports';
import { rulesOver } from './rules';

/** So long after it was said, what is said once more is the same word, said again because its answer was lost. */
const SAID_AGAIN = MINUTE;

export type Words = ReturnType<typeof wordsService>;

export function wordsService(
  open: OpenRepositories,
  conversations: Pick<Conversations, 'take'>,
  clock: Clock,
  locale: Locale,
) {
  const rulesIn = rulesOver([], locale);
  return {
    /**
     * Of the conversation for which a page's key stands. Gives the ids of the events by which it can be undone.
     * @throws TaktError `conversation-unknown` (also where it may be several), `time-over`, `time-too-far`,
     * `note-too-long` (with the length that fits); then nothing is changed
     */
    async say(key: ConversationKey, word: Word): Promise<string[]> {
      const to = await open();
      return to.atomically(async () => {
        const now = clock.now();
        const id = (await joinsAround(to, [key])).conversationOf(key);
        const [record] = id === undefined ? [] : await to.conversations.get([id]);
        if (!record) throw new TaktError('conversation-unknown');
        const stored = await to.events.ofKeys(record.keys);
        const before = standingOf(stored);
        const at = saidAfter(before, now);
        if (word.kind === 'woken') {
          const asleep = before.filter(({ kind }) => kind === 'snoozed');
          await conversations.take(
            to,
            asleep.map(({ conversationId, id }) => undoneEvent(conversationId, id, at)),
          );
          return [];
        }
        const calendar = rulesIn(await to.settings.all()).calendarFor(record);
        const said = sayable(word, (when) => instantOf(when, now, calendar), now);
        const upTo = Math.min(now, record.timer.observedAt);
        const last = before.at(-1);
        if (last && now - last.at < SAID_AGAIN && !isOfMore(last, stored, upTo)) {
          // "In an hour" is another instant by now, and the same word.
          const saidThen = sayable(word, (when) => instantOf(when, last.at, calendar), last.at);
          if (isSame(last, saidThen)) return [last.id];
        }
        const event = eventOf(record.id as string as ConversationKey, said, upTo, at);
        await conversations.take(to, [event]);
        return [event.id];
      });
    },
  };
}

/** With every time an instant, and every note on one line. */
type Said =
  | { readonly kind: 'snoozed'; readonly until: number }
  | { readonly kind: 'follow-up'; readonly dueAt: number | null }
  | Extract<Word, { readonly kind: 'no-follow-up' | 'reply-needed' | 'noted' }>;

function sayable(word: Exclude<Word, { kind: 'woken' }>, instant: (when: When) => number, now: number): Said {
  const checked = (when: When): number => {
    const at = instant(when);
    const fault = reminderFault(at, now);
    if (fault) throw new TaktError(fault);
    return at;
  };
  if (word.kind === 'snoozed') return { ...word, until: checked(word.until) };
  if (word.kind === 'follow-up') return { ...word, dueAt: word.dueAt === null ? null : checked(word.dueAt) };
  if (word.kind !== 'noted') return word;
  const text = noteText(maskPaymentData(word.text));
  if (text.length > NOTE_LENGTH) throw new TaktError('note-too-long', String(NOTE_LENGTH));
  return { kind: 'noted', text };
}

/** Whether what is said now (`upTo`, epoch ms) is said of messages, too, that had not been read when that was. */
function isOfMore(last: ReversibleEvent, stored: readonly TaktEvent[], upTo: number): boolean {
  if (last.kind === 'noted') return false;
  const before = last.payload.upTo;
  return stored.some(({ kind, observedAt }) => kind === 'message' && before < observedAt && observedAt <= upTo);
}

function isSame(event: ReversibleEvent, word: Said): boolean {
  if (event.kind === 'snoozed') return word.kind === 'snoozed' && event.payload.until === word.until;
  if (event.kind === 'follow-up') return word.kind === 'follow-up' && event.payload.dueAt === word.dueAt;
  if (event.kind === 'noted') return word.kind === 'noted' && event.payload.text === word.text;
  return event.kind === word.kind;
}

function eventOf(key: ConversationKey, word: Said, upTo: number, at: number): TaktEvent {
  switch (word.kind) {
    case 'snoozed':
      return snoozedEvent(key, word.until, upTo, at);
    case 'follow-up':
      return followUpEvent(key, word.dueAt, upTo, at);
    case 'no-follow-up':
      return noFollowUpEvent(key, upTo, at);
    case 'reply-needed':
      return replyNeededEvent(key, upTo, at);
    case 'noted':
      return notedEvent(key, word.text, at);
  }
}
