/** Messages → stretches: from the oldest unanswered buyer message to the seller's answer. */
import type { Span } from './coverage';
import { dismissedBy, NEVER, type Saying } from './dismissals';
import type { MessageId } from './ids';
import type { Message } from './message';
import { comparePrecision, latestOf, type Precision } from './moment';

export const METRICS = ['first-response', 'next-response', 'first-contact', 'follow-up', 'resolution'] as const;
export type Metric = (typeof METRICS)[number];

/** `thread`: the oldest unanswered message is known. `row`: it may be older than the oldest one we saw. */
export type Basis = 'thread' | 'row';

export interface Stretch {
  readonly metric: Metric;
  readonly basis: Basis;
  readonly startedBy: MessageId;
  /** Epoch ms; with basis `row` an instant since which the buyer has certainly been waiting. */
  readonly since: number;
  /** Of its start; once it is answered, of the coarser of the two. */
  readonly precision: Precision;
  /** When the seller answered (epoch ms); `null` while the buyer waits, and where the answer was given elsewhere. */
  readonly answeredAt: number | null;
}

/**
 * How a conversation ends, as far as we can see: nobody waits, the buyer waits, or we cannot tell (`unknown-author`:
 * whose the last message is, or whether there was an answer among those that no page showed).
 */
export interface Waiting {
  readonly closed: readonly Stretch[];
  readonly open: Stretch | undefined;
  readonly tail: 'none' | 'waiting' | 'unknown-author' | 'clock-wrong';
  /** Nobody waits, for the buyer has only closed the talk. */
  readonly isClosed: boolean;
}

/** A message this much later than the moment in which it was last seen was not sent yet: a clock is wrong. */
const FUTURE = 2 * 60_000;

/**
 * Walks the messages, oldest first.
 * @param coverage a union; says between which of the messages none can be missing
 * @param observedAt when the conversation was last read (epoch ms)
 * @param dismissals what the seller said of nobody waiting any more, as `dismissalsIn` orders it
 * @param closes of each message whether a buyer only closes the talk with it, where it comes after an answer
 */
export function stretchesOf(
  messages: readonly Message[],
  coverage: readonly Span[],
  observedAt: number,
  dismissals: readonly Saying[] = [],
  closes: readonly boolean[] = [],
): Waiting {
  const dismissed = dismissedBy(messages, dismissals);
  const closed: Stretch[] = [];
  let open: Stretch | undefined;
  let tail: Waiting['tail'] = 'none';
  let isClosed = false;
  let answered = (dismissals[0]?.upTo ?? NEVER) < (dismissed[0] ?? 0);
  let previous: Message | undefined;
  /** Nobody waits from here on; when the answer was given nobody knows. */
  const dismiss = () => {
    if (open) closed.push(open);
    open = undefined;
    tail = 'none';
    isClosed = false;
    answered = true;
  };

  for (const [index, message] of messages.entries()) {
    const before = dismissed[index - 1] ?? NEVER;
    const isAfter = before < (dismissed[index] ?? NEVER);
    if (isAfter) dismiss();
    const span = spanBefore(previous, message, coverage, isAfter ? before : 0);
    // What we missed may have been an answer, so an older message proves nothing any more.
    const lostTrack = previous !== undefined && span === undefined;
    if (lostTrack || tail === 'unknown-author') open = undefined;
    if (message.author === 'buyer' && closes[index] && answered && tail === 'none' && span) {
      isClosed = true;
    } else if (message.author === 'buyer') {
      isClosed = false;
      open ??= stretchFrom(message, answered, span, tail);
      tail = 'waiting';
    } else if (message.author === 'seller') {
      if (open) closed.push({ ...open, answeredAt: message.at, precision: coarser(open.precision, message.precision) });
      open = undefined;
      answered = true;
      tail = 'none';
      isClosed = false;
    } else if (message.author === 'unknown' || span === undefined) {
      // A system message says nothing of who waits; after a gap, neither does what came before it.
      tail = 'unknown-author';
    }
    previous = message;
  }
  if ((dismissed.at(-1) ?? NEVER) < NEVER) dismiss();
  const fromTheFuture = ({ author, at }: Message) => author !== 'system' && at - observedAt > FUTURE;
  if (messages.some((message, index) => dismissed[index] === NEVER && fromTheFuture(message))) {
    return { closed, open: undefined, tail: 'clock-wrong', isClosed: false };
  }
  return { closed, open: tail === 'waiting' ? open : undefined, tail, isClosed: isClosed && tail === 'none' };
}

function coarser(a: Precision, b: Precision): Precision {
  return comparePrecision(a, b) < 0 ? b : a;
}

function stretchFrom(message: Message, answered: boolean, span: Span | undefined, tail: Waiting['tail']): Stretch {
  const basis = span?.thread && tail !== 'unknown-author' ? 'thread' : 'row';
  return {
    metric: answered ? 'next-response' : 'first-response',
    basis,
    startedBy: message.id,
    since: basis === 'thread' ? message.at : Math.min(latestOf(message), Math.max(message.at, message.observedAt)),
    precision: message.precision,
    answeredAt: null,
  };
}

/**
 * The span that holds both messages, or that holds the later one and reaches back to the start. What is known only to
 * the hour or the day may be from before the span's beginning, however late its day ends.
 * @param since up to when (epoch ms) a dismissal between the two goes: what was missed before matters no more
 */
export function spanBefore(
  previous: Message | undefined,
  message: Message,
  coverage: readonly Span[],
  since: number,
): Span | undefined {
  const from = Math.max(previous ? startOf(previous) : 0, since);
  const to = Math.min(latestOf(message), Math.max(message.at, message.observedAt));
  return coverage.find((span) => span.from <= from && to <= span.to);
}

function startOf(message: Message): number {
  return message.precision === 'exact' || message.precision === 'minute' ? latestOf(message) : message.at;
}
