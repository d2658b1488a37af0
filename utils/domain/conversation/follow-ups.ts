/** What a seller still owes: the answer that was promised, or that the seller wants to be reminded of. */
import type { Span } from './coverage';
import { lastMeant } from './dismissals';
import type { ReversibleEvent } from './events';
import type { MessageId } from './ids';
import type { Message } from './message';
import type { Precision } from './moment';
import { promiseOf } from './promises';
import { type Stretch, spanBefore } from './stretches';

/** Epoch ms. */
export interface FollowUp {
  /** Since when it is owed. */
  readonly since: number;
  /** When it was promised last. */
  readonly promisedAt: number;
  readonly precision: Precision;
  /** The time that was named; `null`: none was. */
  readonly dueAt: number | null;
  readonly by: 'promise' | 'seller';
  /** The message that promised it last; `null`: the seller's own word did. */
  readonly promisedBy: MessageId | null;
}

/** A promise, from when it was given last to the seller's next message that was more than one. */
export interface KeptPromise extends Stretch {
  readonly answeredAt: number;
  /** The time that was named, and the first one that was missed (epoch ms); `null`: none was. */
  readonly dueAt: number | null;
}

/** What is owed now, and what was. */
export interface FollowUps {
  readonly owed: FollowUp | null;
  readonly kept: readonly KeptPromise[];
}

/** What ends it, or begins it. */
type Word = Extract<ReversibleEvent, { readonly kind: 'dismissed' | 'follow-up' | 'no-follow-up' }>;

/**
 * Ended by the seller's next message that is more than a promise, and by whatever the seller says to end it. What was
 * promised is forgotten where an answer may have escaped us; what the seller asked to be reminded of is not, and is owed
 * first where both are.
 * @param coverage a union; says between which of the messages none can be missing
 * @param said as `standingOf` gives it
 * @param zone in which the seller's clock goes
 */
export function followUpsOf(
  messages: readonly Message[],
  coverage: readonly Span[],
  said: readonly ReversibleEvent[],
  zone: string,
): FollowUps {
  const words = said
    .filter(isWord)
    .map((word) => ({ word, index: lastMeant(messages, { at: word.at, ...word.payload }) }));
  const kept: KeptPromise[] = [];
  let promised: Promised | null = null;
  let reminder: FollowUp | null = null;
  for (let index = -1; index < messages.length; index++) {
    const message = messages[index];
    if (message) {
      const isKnown = index === 0 || spanBefore(messages[index - 1], message, coverage, 0) !== undefined;
      const before: Promised | null = isKnown ? promised : null;
      promised = promisedAfter(before, message, zone);
      if (before && !promised) kept.push(...keptBy(before, message));
      if (reminder && message.author === 'seller' && !promiseIn(message, zone)) reminder = null;
    }
    for (const { word } of words.filter((one) => one.index === index)) {
      if (word.kind === 'follow-up') {
        reminder = remindedBy(word);
        continue;
      }
      // Whoever wants no reminder any more has promised all the same.
      if (word.kind === 'dismissed' || !reminder) promised = null;
      reminder = null;
    }
  }
  return { owed: reminder ?? (promised && withoutPast(promised)), kept };
}

/** With the message that promised it last, and the first named time that passed before a later promise. */
interface Promised extends FollowUp {
  readonly promise: Message;
  readonly missedAt: number | null;
}

function withoutPast({ promise: _, missedAt: __, ...owed }: Promised): FollowUp {
  return owed;
}

/** Of a message that was seen dimly nobody knows what it says, and of an hour not on which side of the deadline it is. */
function keptBy({ promise, dueAt, missedAt }: Promised, message: Message): KeptPromise[] {
  const isExact = ({ precision }: Message) => precision === 'exact' || precision === 'minute';
  if (message.author !== 'seller' || message.dim) return [];
  if (!isExact(promise) || !isExact(message) || message.at < promise.at) return [];
  const { id, at, precision } = promise;
  return [
    {
      ...{ metric: 'follow-up', basis: 'thread', startedBy: id, since: at, precision },
      ...{ answeredAt: message.at, dueAt: missedAt ?? dueAt },
    },
  ];
}

function isWord(event: ReversibleEvent): event is Word {
  return event.kind === 'dismissed' || event.kind === 'follow-up' || event.kind === 'no-follow-up';
}

function remindedBy({ at, payload }: Extract<Word, { readonly kind: 'follow-up' }>): FollowUp {
  return { since: at, promisedAt: at, precision: 'exact', dueAt: payload.dueAt, by: 'seller', promisedBy: null };
}

/** Of a preview nobody knows whether more than the promise stands in it. */
function promiseIn({ text, at, dim }: Message, zone: string) {
  return dim ? undefined : promiseOf(text, at, zone);
}

/** Of a promise of some day nobody knows since when to count. */
function promisedAfter(before: Promised | null, message: Message, zone: string): Promised | null {
  const { author, at, precision } = message;
  if (author === 'unknown') return null;
  if (author !== 'seller') return before;
  const promise = promiseIn(message, zone);
  if (!promise) return null;
  if (precision === 'day') return before;
  // «вже перевіряю» takes nothing from «напишу до 18:00».
  const named = promise.dueAt ?? (before?.dueAt && before.dueAt > at ? before.dueAt : null);
  return {
    since: before?.since ?? at,
    promisedAt: at,
    precision: before?.precision ?? precision,
    dueAt: named,
    ...{ by: 'promise', promisedBy: message.id, promise: message },
    missedAt: before?.missedAt ?? (before?.dueAt && before.dueAt <= at ? before.dueAt : null),
  };
}
