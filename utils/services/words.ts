/** What the seller says of one conversation: put it off, remind me, it needs a reply after all, a note of my own. */
import {
  followUpEvent,
  noFollowUpEvent,
  notedEvent,
  type ReversibleEvent,
  replyNeededEvent,
  snoozedEvent,
  standingOf,
  type TaktEvent,
} from '../domain/conversation/events';
import type { ConversationKey } from '../domain/conversation/ids';
import { MINUTE } from '../domain/conversation/moment';
import { NOTE_LENGTH, noteText } from '../domain/conversation/notes';
import { reminderFault } from '../domain/conversation/reminders';
import type { Word } from '../domain/conversation/word';
import { TaktError } from '../domain/errors';
import { maskPaymentData } from '../domain/privacy/mask';
import type { OpenRepositories } from '../storage/repositories';
import type { Conversations } from './conversations';
import { joinsAround } from './joins';
import type { Clock } from './ports';

/** So long after it was said, what is said once more is the same word, said again because its answer was lost. */
const SAID_AGAIN = MINUTE;

export function wordsService(open: OpenRepositories, conversations: Pick<Conversations, 'take'>, clock: Clock) {
  return {
    /**
     * Of the conversation for which a page's key stands. Gives the ids of the events by which it can be undone.
     * @throws TaktError `conversation-unknown` (also where it may be several), `time-over`, `time-too-far`,
     * `note-too-long` (with the length that fits); then nothing is changed
     */
    async say(key: ConversationKey, said: Word): Promise<string[]> {
      const now = clock.now();
      const word = checked(said, now);
      const to = await open();
      return to.atomically(async () => {
        const id = (await joinsAround(to, [key])).conversationOf(key);
        const [record] = id === undefined ? [] : await to.conversations.get([id]);
        if (!record) throw new TaktError('conversation-unknown');
        const before = standingOf(await to.events.ofKeys(record.keys));
        const same = before.findLast(({ kind }) => kind === word.kind);
        if (same && now - same.at < SAID_AGAIN && isSame(same, word) && same === before.at(-1)) return [same.id];
        // The last word counts, also where the clock was set back.
        const at = Math.max(now, ...before.map((event) => event.at + 1));
        const upTo = Math.min(now, record.timer.observedAt);
        const event = eventOf(record.id as string as ConversationKey, word, upTo, at);
        await conversations.take(to, [event]);
        return [event.id];
      });
    },
  };
}

function checked(word: Word, now: number): Word {
  const at = word.kind === 'snoozed' ? word.until : word.kind === 'follow-up' ? word.dueAt : null;
  const fault = at === null ? undefined : reminderFault(at, now);
  if (fault) throw new TaktError(fault);
  if (word.kind !== 'noted') return word;
  const text = noteText(maskPaymentData(word.text));
  if (text.length > NOTE_LENGTH) throw new TaktError('note-too-long', String(NOTE_LENGTH));
  return { kind: 'noted', text };
}

function isSame(event: ReversibleEvent, word: Word): boolean {
  if (event.kind === 'snoozed') return word.kind === 'snoozed' && event.payload.until === word.until;
  if (event.kind === 'follow-up') return word.kind === 'follow-up' && event.payload.dueAt === word.dueAt;
  if (event.kind === 'noted') return word.kind === 'noted' && event.payload.text === word.text;
  return event.kind === word.kind;
}

function eventOf(key: ConversationKey, word: Word, upTo: number, at: number): TaktEvent {
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
