import { describe, expect, test } from 'vitest';
import type { Span } from '../../../../utils/domain/conversation/coverage';
import type { MessageId } from '../../../../utils/domain/conversation/ids';
import type { Message } from '../../../../utils/domain/conversation/message';
import { type Stretch, stretchesOf, type Waiting } from '../../../../utils/domain/conversation/stretches';
import { type ConversationBuilder, instant, aConversation as talk } from '../../../support/a-conversation';

/** Every message from the first one on was seen, in a thread. */
const ALL: Span[] = [{ from: 0, to: instant('23:59', '2026-12-31'), thread: true }];

const span = (from: string, to: string): Span => ({ from: instant(from), to: instant(to), thread: true });
const m = (number: number) => `m${number}` as MessageId;

/** Read at that moment instead of at once. */
const readAt = (time: string, messages: readonly Message[]) =>
  messages.map((message) => ({ ...message, observedAt: instant(time) }));

/** As the second of a conversation. */
const second = (told: ConversationBuilder) => told.messages().map((message) => ({ ...message, id: m(2) }));

/** What a row of the table says of a stretch: the rest is not its subject. */
type Said = Partial<Stretch>;

const first = (since: string, by: number, more: Said = {}): Said => ({
  metric: 'first-response',
  basis: 'thread',
  since: instant(since),
  startedBy: m(by),
  ...more,
});
const next = (since: string, by: number, more: Said = {}): Said => ({
  ...first(since, by, more),
  metric: 'next-response',
});

interface Row {
  readonly says: string;
  readonly messages: readonly Message[];
  readonly coverage?: readonly Span[];
  /** Up to when it had been read when the seller said that nobody waits any more. */
  readonly dismissed: readonly string[];
  /** When the seller said so, where that was later. */
  readonly saidAt?: string;
  readonly open?: Said;
  readonly closed?: readonly Said[];
  readonly tail: Waiting['tail'];
}

const rows: readonly Row[] = [
  {
    says: 'answered elsewhere: nobody waits, and nobody knows when the answer was given',
    messages: talk().buyer('10:00').messages(),
    dismissed: ['10:30'],
    closed: [first('10:00', 1, { answeredAt: null })],
    tail: 'none',
  },
  {
    says: 'after an answer given elsewhere the next message starts anew',
    messages: talk().buyer('10:00').buyer('10:40').buyer('10:50').messages(),
    dismissed: ['10:30'],
    closed: [first('10:00', 1, { answeredAt: null })],
    open: next('10:40', 2),
    tail: 'waiting',
  },
  {
    says: 'and is answered as ever',
    messages: talk().buyer('10:00').buyer('10:40').seller('10:45').messages(),
    dismissed: ['10:30'],
    closed: [first('10:00', 1, { answeredAt: null }), next('10:40', 2, { answeredAt: instant('10:45') })],
    tail: 'none',
  },
  {
    says: 'an answer from before the seller said so comes to light, and counts',
    messages: talk().buyer('10:00').seller('10:20').messages(),
    dismissed: ['10:30'],
    closed: [first('10:00', 1, { answeredAt: instant('10:20') })],
    tail: 'none',
  },
  {
    says: 'also one that nobody had been shown when the seller said so',
    messages: [
      ...readAt('10:00', talk().buyer('10:00').messages()),
      ...readAt('15:10', second(talk().seller('13:30'))),
    ],
    dismissed: ['13:00'],
    saidAt: '15:00',
    closed: [first('10:00', 1, { answeredAt: instant('13:30') })],
    tail: 'none',
  },
  {
    says: 'what the buyer wrote before the seller said so, and nobody had been shown, still waits',
    messages: [...readAt('10:00', talk().buyer('10:00').messages()), ...readAt('15:10', second(talk().buyer('14:50')))],
    dismissed: ['13:00'],
    saidAt: '15:00',
    closed: [first('10:00', 1, { answeredAt: null })],
    open: next('14:50', 2),
    tail: 'waiting',
  },
  {
    says: 'and so it does where this computer’s clock is an hour ahead',
    messages: [...readAt('11:00', talk().buyer('10:00').messages()), ...readAt('11:40', second(talk().buyer('10:40')))],
    dismissed: ['11:30'],
    closed: [first('10:00', 1, { answeredAt: null })],
    open: next('10:40', 2),
    tail: 'waiting',
  },
  {
    says: 'but not what stands before a message that had been shown',
    messages: [...readAt('15:10', talk().buyer('09:50').messages()), ...readAt('10:00', second(talk().buyer('10:00')))],
    dismissed: ['13:00'],
    saidAt: '15:00',
    closed: [first('09:50', 1, { answeredAt: null })],
    tail: 'none',
  },
  {
    says: 'what the seller writes afterwards is no answer any more',
    messages: talk().buyer('10:00').seller('10:40').messages(),
    dismissed: ['10:30'],
    closed: [first('10:00', 1, { answeredAt: null })],
    tail: 'none',
  },
  {
    says: 'whose the last message was does not matter once it is settled',
    messages: talk().buyer('10:00').unknown('10:05').messages(),
    dismissed: ['10:30'],
    closed: [first('10:00', 1, { answeredAt: null })],
    tail: 'none',
  },
  {
    says: 'settled is what had been shown, though its day goes on',
    messages: readAt('10:00', talk().buyer('00:00', { precision: 'day' }).messages()),
    dismissed: ['10:30'],
    closed: [{ answeredAt: null }],
    tail: 'none',
  },
  {
    says: 'what was shown later, of a day that goes on, may have come later',
    messages: readAt('11:00', talk().buyer('00:00', { precision: 'day' }).messages()),
    dismissed: ['10:30'],
    open: { metric: 'next-response', answeredAt: null },
    tail: 'waiting',
  },
  {
    says: 'what stands before something settled is settled with it',
    messages: talk()
      .buyer('00:00', { precision: 'day' })
      .buyer('10:05')
      .messages()
      .map((message, index) => ({ ...message, observedAt: instant(index === 0 ? '11:00' : '10:10') })),
    dismissed: ['10:30'],
    closed: [{ startedBy: m(1), answeredAt: null }],
    tail: 'none',
  },
  {
    says: 'twice answered elsewhere is two stretches',
    messages: talk().buyer('10:00').buyer('10:20').messages(),
    dismissed: ['10:10', '10:30'],
    closed: [first('10:00', 1, { answeredAt: null }), next('10:20', 2, { answeredAt: null })],
    tail: 'none',
  },
  {
    says: 'said twice over the same messages it is one',
    messages: talk().buyer('10:00').messages(),
    dismissed: ['10:10', '10:30'],
    closed: [first('10:00', 1, { answeredAt: null })],
    tail: 'none',
  },
  {
    says: 'what comes after it is no first response, whatever is still known of before',
    messages: talk().buyer('10:00').messages(),
    dismissed: ['09:00'],
    open: next('10:00', 1),
    tail: 'waiting',
  },
  {
    says: 'what was missed before it matters no more',
    messages: talk().buyer('10:00').buyer('12:00').messages(),
    coverage: [{ from: 0, to: instant('10:10'), thread: true }, span('10:30', '13:00')],
    dismissed: ['10:35'],
    closed: [first('10:00', 1, { answeredAt: null })],
    open: next('12:00', 2),
    tail: 'waiting',
  },
  {
    says: 'what was missed after it may have been a question',
    messages: talk().buyer('10:00').buyer('12:00').messages(),
    coverage: [{ from: 0, to: instant('10:40'), thread: true }, span('11:50', '13:00')],
    dismissed: ['10:35'],
    closed: [first('10:00', 1, { answeredAt: null })],
    open: next('12:00', 2, { basis: 'row' }),
    tail: 'waiting',
  },
  {
    says: 'a message from the future is settled too, as far as it was shown',
    messages: readAt('10:00', talk().buyer('10:02:01').messages()),
    dismissed: ['10:00'],
    closed: [first('10:02:01', 1, { answeredAt: null })],
    tail: 'none',
  },
];

describe('stretches that the seller ended by saying so', () => {
  test.each(rows)('$says', ({ messages, coverage = ALL, dismissed, saidAt, open, closed = [], tail }) => {
    const readLast = Math.max(0, ...messages.map(({ observedAt }) => observedAt));
    const dismissals = dismissed.map((time) => ({ upTo: instant(time), at: instant(saidAt ?? time) }));
    const waiting = stretchesOf(messages, coverage, readLast, dismissals);
    expect(waiting.tail).toBe(tail);
    if (open) expect(waiting.open).toMatchObject(open);
    else expect(waiting.open).toBeUndefined();
    expect(waiting.closed).toMatchObject(closed);
    expect(waiting.closed).toHaveLength(closed.length);
  });
});
