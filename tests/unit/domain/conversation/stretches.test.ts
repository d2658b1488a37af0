import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../../utils/domain/conversation/coverage';
import type { MessageId } from '../../../../utils/domain/conversation/ids';
import type { Message } from '../../../../utils/domain/conversation/message';
import { type Stretch, stretchesOf, type Waiting } from '../../../../utils/domain/conversation/stretches';
import { aConversation, instant } from '../../../support/a-conversation';

/** Every message from the first one on was seen, in a thread. */
const ALL: Span[] = [{ from: 0, to: instant('23:59', '2026-12-31'), thread: true }];

const span = (from: string, to: string, thread = true): Span => ({ from: instant(from), to: instant(to), thread });
const m = (number: number) => `m${number}` as MessageId;

/** Read at that moment instead of at once. */
const readAt = (time: string, messages: readonly Message[]) =>
  messages.map((message) => ({ ...message, observedAt: instant(time) }));

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
const atLeastSince = (since: string, by: number): Said => ({ basis: 'row', since: instant(since), startedBy: m(by) });

const talk = aConversation;

interface Row {
  readonly says: string;
  readonly messages: readonly Message[];
  readonly coverage?: readonly Span[];
  readonly open?: Said;
  readonly closed?: readonly Said[];
  readonly tail: Waiting['tail'];
}

const rows: readonly Row[] = [
  { says: 'nobody wrote anything', messages: [], tail: 'none' },
  {
    says: 'one buyer message is a first response that is owed',
    messages: talk().buyer('10:00').messages(),
    open: first('10:00', 1, { answeredAt: null }),
    tail: 'waiting',
  },
  {
    says: 'more buyer messages do not move it',
    messages: talk().buyer('10:00').buyer('10:05').buyer('10:59').messages(),
    open: first('10:00', 1),
    tail: 'waiting',
  },
  {
    says: 'the seller’s message stops it',
    messages: talk().buyer('10:00').seller('10:07').messages(),
    closed: [first('10:00', 1, { answeredAt: instant('10:07') })],
    tail: 'none',
  },
  {
    says: 'the next response runs from the oldest unanswered message',
    messages: talk().buyer('10:00').seller('10:07').buyer('10:20').buyer('10:30').messages(),
    closed: [first('10:00', 1, { answeredAt: instant('10:07') })],
    open: next('10:20', 3),
    tail: 'waiting',
  },
  {
    says: 'a second message of the seller answers nothing more',
    messages: talk().buyer('10:00').seller('10:07').seller('10:09').messages(),
    closed: [first('10:00', 1, { answeredAt: instant('10:07') })],
    tail: 'none',
  },
  {
    says: 'a seller who wrote first has answered before the buyer asks',
    messages: talk().seller('10:00').buyer('10:20').messages(),
    open: next('10:20', 2),
    tail: 'waiting',
  },
  {
    says: 'a system line neither starts nor stops it',
    messages: talk().system('09:59').buyer('10:00').system('10:01').messages(),
    open: first('10:00', 2),
    tail: 'waiting',
  },
  {
    says: 'a system line alone is nobody waiting',
    messages: talk().system('09:59').messages(),
    tail: 'none',
  },
  {
    says: 'a picture without words is a message',
    messages: talk().buyer('10:00', { text: '' }).messages(),
    open: first('10:00', 1),
    tail: 'waiting',
  },
  {
    says: 'Chatwoot #13181: after a reply the next question is measured by itself, not 14.7 days from the first',
    messages: talk().buyer('10:00').seller('10:00:30').on('2026-07-21').buyer('02:48').seller('02:53').messages(),
    closed: [
      first('10:00', 1, { answeredAt: instant('10:00:30') }),
      next('10:00', 3, { since: instant('02:48', '2026-07-21'), answeredAt: instant('02:53', '2026-07-21') }),
    ],
    tail: 'none',
  },
  {
    says: 'an automatic reply answers nothing: the buyer goes on waiting for a person',
    messages: talk().buyer('10:00').system('10:00:01', { text: 'Ми відповімо зранку' }).seller('11:00').messages(),
    closed: [first('10:00', 1, { answeredAt: instant('11:00') })],
    tail: 'none',
  },
  {
    says: 'Chatwoot #11787: a chat that is opened again does not revive the old wait',
    messages: talk()
      .buyer('10:00')
      .seller('10:05')
      .system('10:06', { text: 'Чат закрыт' })
      .on('2026-08-06')
      .system('09:00', { text: 'Чат открыт' })
      .buyer('09:01')
      .messages(),
    closed: [first('10:00', 1, { answeredAt: instant('10:05') })],
    open: next('09:01', 5, { since: instant('09:01', '2026-08-06') }),
    tail: 'waiting',
  },
  {
    says: 'of three buyer messages only the last was seen, on a row: since then at least',
    messages: talk().buyer('10:59').messages(),
    coverage: [span('10:59', '11:30', false)],
    open: atLeastSince('10:59', 1),
    tail: 'waiting',
  },
  {
    says: 'a thread that was not read back to its start: since its first message at least',
    messages: talk().buyer('10:20').buyer('10:30').messages(),
    coverage: [span('10:20', '11:00')],
    open: atLeastSince('10:20', 1),
    tail: 'waiting',
  },
  {
    says: 'a bound is the end of the printed minute',
    messages: readAt('10:30', talk().buyer('10:09', { precision: 'minute' }).messages()),
    coverage: [span('10:10', '10:30', false)],
    open: atLeastSince('10:10', 1),
    tail: 'waiting',
  },
  {
    says: 'a bound of a day that is not over is the moment of reading',
    messages: readAt('15:00', talk().buyer('00:00', { precision: 'day' }).messages()),
    coverage: [span('15:00', '15:00', false)],
    open: atLeastSince('15:00', 1),
    tail: 'waiting',
  },
  {
    says: 'an answer known to the day alone makes the stretch no more exact than that',
    messages: talk().buyer('10:00').on('2026-07-07').seller('00:00', { precision: 'day' }).messages(),
    closed: [first('10:00', 1, { precision: 'day', answeredAt: instant('00:00', '2026-07-07') })],
    tail: 'none',
  },
  {
    says: 'what was missed between two readings may have been an answer',
    messages: talk().buyer('10:00').buyer('12:00').messages(),
    coverage: [{ from: 0, to: instant('10:10'), thread: true }, span('11:50', '13:00')],
    open: atLeastSince('12:00', 2),
    tail: 'waiting',
  },
  {
    says: 'an answer after a gap proves nothing about the question before it',
    messages: talk().buyer('10:00').seller('12:00').messages(),
    coverage: [{ from: 0, to: instant('10:10'), thread: true }, span('11:50', '13:00')],
    closed: [],
    tail: 'none',
  },
  {
    says: 'a gap before the seller’s message does not blur the question after it',
    messages: talk().buyer('10:00').seller('12:00').buyer('12:30').messages(),
    coverage: [{ from: 0, to: instant('10:10'), thread: true }, span('11:50', '13:00')],
    open: next('12:30', 3),
    tail: 'waiting',
  },
  {
    says: 'a last message of an unknown author may be an answer',
    messages: talk().buyer('10:00').unknown('10:05').messages(),
    tail: 'unknown-author',
  },
  {
    says: 'after an unknown author the next buyer message is a bound',
    messages: talk().buyer('10:00').unknown('10:05').buyer('10:10').messages(),
    open: atLeastSince('10:10', 3),
    tail: 'waiting',
  },
  {
    says: 'after an unknown author nobody can judge the seller’s answer',
    messages: talk().buyer('10:00').unknown('10:05').seller('10:10').messages(),
    closed: [],
    tail: 'none',
  },
  {
    says: 'a message more than two minutes ahead of its reading: a clock is wrong',
    messages: readAt('10:00', talk().buyer('10:02:01').messages()),
    tail: 'clock-wrong',
  },
  {
    says: 'two minutes ahead are forgiven',
    messages: readAt('10:00', talk().buyer('10:02').messages()),
    open: first('10:02', 1),
    tail: 'waiting',
  },
  {
    says: 'an answer from the future is as bad as a question from the future',
    messages: readAt('10:00', talk().buyer('09:00').seller('11:00').messages()),
    closed: [{ since: instant('09:00') }],
    tail: 'clock-wrong',
  },
];

/** Messages are told as read when they were written, or by `readAt`. */
const lastReadAt = (messages: readonly Message[]) => Math.max(0, ...messages.map(({ observedAt }) => observedAt));

describe('stretches', () => {
  test('a clock that was put right is forgiven at the next reading', () => {
    const messages = readAt('10:00', talk().buyer('10:02:01').messages());
    expect(stretchesOf(messages, ALL, instant('10:00:01')).tail).toBe('waiting');
    expect(stretchesOf(messages, ALL, instant('10:00')).tail).toBe('clock-wrong');
  });

  test.each(rows)('$says', ({ messages, coverage = ALL, open, closed = [], tail }) => {
    const waiting = stretchesOf(messages, coverage, lastReadAt(messages));
    expect(waiting.tail).toBe(tail);
    if (open) expect(waiting.open).toMatchObject(open);
    else expect(waiting.open).toBeUndefined();
    expect(waiting.closed).toMatchObject(closed);
    expect(waiting.closed).toHaveLength(closed.length);
  });

  /** The definition itself, in three lines: what was said after the last reply, and the first buyer's in it. */
  const oldestUnanswered = (authors: readonly string[]) => {
    const lastReply = authors.lastIndexOf('seller');
    const after = authors.indexOf('buyer', lastReply + 1);
    return after === -1
      ? undefined
      : { metric: lastReply === -1 ? 'first-response' : 'next-response', by: m(after + 1) };
  };

  test('agree with the definition on every conversation that is wholly known', () => {
    const author = fc.constantFrom('buyer' as const, 'seller' as const, 'system' as const);
    fc.assert(
      fc.property(fc.array(author, { maxLength: 12 }), (authors) => {
        const told = authors.reduce(
          (talked, who, index) => talked[who](`10:${String(index).padStart(2, '0')}`),
          talk(),
        );
        const { open, closed } = stretchesOf(told.messages(), ALL, lastReadAt(told.messages()));
        const expected = oldestUnanswered(authors);
        expect(open && { metric: open.metric, by: open.startedBy }).toEqual(expected);
        const answered =
          authors
            .filter((who) => who !== 'system')
            .join(' ')
            .match(/buyer seller/gu) ?? [];
        expect(closed).toHaveLength(answered.length);
      }),
    );
  });
});
