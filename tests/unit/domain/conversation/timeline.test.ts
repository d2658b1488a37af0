import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConversationId } from '../../../../utils/domain/conversation/ids';
import type { Author, Message, MessageClaim } from '../../../../utils/domain/conversation/message';
import type { Precision } from '../../../../utils/domain/conversation/moment';
import { type RowClaim, timelineOf } from '../../../../utils/domain/conversation/timeline';
import { instant } from '../../../support/a-conversation';

const ID = 'wildberries/unknown/chat/id%3A1' as ConversationId;

interface More {
  readonly author?: Author;
  readonly precision?: Precision;
  readonly ordinal?: number;
  readonly sequence?: number;
  readonly pageId?: string;
  readonly seen?: string;
  readonly until?: string;
}

/** A claim of a thread; without more, the buyer's, exact, seen at noon. */
const claim = (time: string, text: string, more: More = {}): MessageClaim => {
  const { author = 'buyer', precision = 'exact', ordinal = 0, sequence = 0, pageId, seen = '12:00', until } = more;
  const named = pageId === undefined ? {} : { pageId };
  return {
    source: 'thread',
    author,
    at: instant(time),
    precision,
    text,
    ordinal,
    sequence,
    ...named,
    ...(until !== undefined && { until: instant(until) }),
    observedAt: instant(seen),
  };
};

/** A claim of a row: to the minute, without an author. */
const row = (time: string, text: string, more: More & { lastSeen?: string } = {}): RowClaim => ({
  ...claim(time, text, { author: 'unknown', precision: 'minute', ...more }),
  source: 'row',
  lastSeenAt: instant(more.lastSeen ?? more.seen ?? '12:00'),
});

const minute = (time: string, text: string, more: More = {}) => claim(time, text, { ...more, precision: 'minute' });

interface Row {
  readonly says: string;
  readonly claims?: readonly MessageClaim[];
  readonly rows?: readonly RowClaim[];
  /** When the thread was last read. */
  readonly threadSeen?: string;
  readonly messages: readonly Partial<Message>[];
}

const cases: readonly Row[] = [
  { says: 'nothing claimed is nothing said', messages: [] },
  {
    says: 'messages come oldest first',
    claims: [claim('10:05', 'B'), claim('10:00', 'A')],
    messages: [{ text: 'A' }, { text: 'B' }],
  },
  {
    says: 'the same claim of two readings is one message, seen when it was first seen',
    claims: [claim('10:00', 'A', { seen: '11:00' }), claim('10:00', 'A', { seen: '10:30' })],
    messages: [{ text: 'A', observedAt: instant('10:30') }],
  },
  {
    says: 'a more exact time upgrades a message',
    claims: [minute('10:00', 'A'), claim('10:00:42', 'A')],
    messages: [{ at: instant('10:00:42'), precision: 'exact' }],
  },
  {
    says: 'a day upgrades to a minute and that to an instant',
    claims: [claim('00:00', 'A', { precision: 'day' }), minute('10:00', 'A'), claim('10:00:42', 'A')],
    messages: [{ at: instant('10:00:42'), precision: 'exact' }],
  },
  {
    says: 'the minute before is another message',
    claims: [minute('09:59', 'A'), claim('10:00:00', 'A')],
    messages: [{ at: instant('09:59') }, { at: instant('10:00') }],
  },
  {
    says: 'a page’s own id upgrades a message',
    claims: [claim('10:00', 'A'), claim('10:00', 'A', { pageId: '7' })],
    messages: [{ pageId: '7' }],
  },
  {
    says: 'two ids are two messages, whatever else is equal',
    claims: [claim('10:00', 'A', { pageId: '7' }), claim('10:00', 'A', { pageId: '8', sequence: 1 })],
    messages: [{ pageId: '7' }, { pageId: '8' }],
  },
  {
    says: 'equal texts twice in a window are two messages',
    claims: [minute('10:00', 'да'), minute('10:00', 'да', { ordinal: 1, sequence: 1 })],
    messages: [{ text: 'да' }, { text: 'да' }],
  },
  {
    says: 'two equal texts within a minute stay two when their instants come',
    claims: [
      minute('10:00', 'да'),
      minute('10:00', 'да', { ordinal: 1, sequence: 1 }),
      claim('10:00:10', 'да'),
      claim('10:00:50', 'да'),
    ],
    messages: [{ at: instant('10:00:10') }, { at: instant('10:00:50') }],
  },
  {
    says: 'equal words of different people are two messages',
    claims: [claim('10:00', 'да'), claim('10:00', 'да', { author: 'seller', sequence: 1 })],
    messages: [{ author: 'buyer' }, { author: 'seller' }],
  },
  {
    says: 'who wrote it may come to be known',
    claims: [claim('10:00', 'да', { author: 'unknown' }), claim('10:00', 'да', { author: 'seller' })],
    messages: [{ author: 'seller' }],
  },
  {
    says: 'invisible marks and white space make no other message',
    claims: [claim('10:00', 'Добрий  день'), claim('10:00', '\u200BДобрий день ')],
    messages: [{ author: 'buyer' }],
  },
  {
    says: 'messages of one minute keep the order of the page',
    claims: [
      minute('10:00', 'B', { sequence: 1 }),
      minute('10:00', 'A', { sequence: 0 }),
      minute('10:00', 'C', { sequence: 2 }),
    ],
    messages: [{ text: 'A' }, { text: 'B' }, { text: 'C' }],
  },
  {
    says: 'a preview is not a second message',
    claims: [claim('10:00:42', 'Добрий день! Коли відправите?')],
    rows: [row('10:00', 'Добрий день! Коли відправите?')],
    threadSeen: '12:00',
    messages: [{ author: 'buyer', at: instant('10:00:42'), dim: false }],
  },
  {
    says: 'nor is a preview that was cut with three dots in one sign',
    claims: [claim('10:00:42', 'Добрий день! Коли відправите?')],
    rows: [row('10:00', 'Добрий день! Ко…')],
    threadSeen: '12:00',
    messages: [{ dim: false }],
  },
  {
    says: 'nor one that was cut with three dots',
    claims: [claim('10:00:42', 'Добрий день! Коли відправите?')],
    rows: [row('10:00', 'Добрий день! ...')],
    threadSeen: '12:00',
    messages: [{ dim: false }],
  },
  {
    says: 'nor one of which a row knows only the day',
    claims: [claim('10:00:42', 'Добрий день!')],
    rows: [row('00:00', 'Добрий день!', { precision: 'day' })],
    threadSeen: '12:00',
    messages: [{ precision: 'exact' }],
  },
  {
    says: 'a preview says who wrote a message of which a thread did not',
    claims: [claim('10:00:42', 'Добрий день!', { author: 'unknown' })],
    rows: [row('10:00', 'Добрий день!', { author: 'buyer' })],
    threadSeen: '12:00',
    messages: [{ author: 'buyer' }],
  },
  {
    says: 'a preview that is newer than the thread is a message seen dimly',
    claims: [claim('10:00:42', 'Добрий день!')],
    rows: [row('11:30', 'Ви тут?', { author: 'buyer', seen: '11:31' })],
    threadSeen: '11:00',
    messages: [
      { text: 'Добрий день!', dim: false },
      { text: 'Ви тут?', dim: true, author: 'buyer' },
    ],
  },
  {
    says: 'an unread mark beside the page’s own line does not make it the buyer’s, while the row stays',
    claims: [claim('10:00', 'Дякую'), minute('10:30', 'Замовлення передано', { author: 'system' })],
    rows: [row('10:30', 'Замовлення перед…', { author: 'buyer', lastSeen: '13:00' })],
    threadSeen: '12:00',
    messages: [{ text: 'Дякую' }, { author: 'system', dim: false }],
  },
  {
    says: 'the buyer’s words in the minute of a line without words are another message',
    claims: [minute('10:30', '', { author: 'system' })],
    rows: [row('10:30', 'Добрий день!', { author: 'buyer', seen: '12:30' })],
    threadSeen: '12:00',
    messages: [{ author: 'system' }, { author: 'buyer', dim: true }],
  },
  {
    says: 'a preview that a later reading of the thread does not know was not this conversation’s',
    claims: [claim('10:00:42', 'Добрий день!'), claim('11:00', 'Ви тут?')],
    rows: [row('10:30', 'Чуже', { seen: '10:31' })],
    threadSeen: '12:00',
    messages: [{ text: 'Добрий день!' }, { text: 'Ви тут?' }],
  },
  {
    says: 'two previews of two messages are both dim',
    rows: [row('10:00', 'Добрий день!', { seen: '10:01' }), row('10:20', 'Ви тут?', { seen: '10:21' })],
    messages: [
      { text: 'Добрий день!', dim: true },
      { text: 'Ви тут?', dim: true },
    ],
  },
  {
    says: 'a preview read today and tomorrow, when it shows less of its time, is one message',
    rows: [
      row('10:00', 'Добрий день!', { seen: '10:01' }),
      row('00:00', 'Добрий день!', { precision: 'day', seen: '23:00' }),
    ],
    messages: [{ precision: 'minute', dim: true }],
  },
  {
    says: 'an answer that a list under two keys shows is of before it was first seen',
    rows: ['15:00', '11:00', '13:00'].map((until) =>
      row('10:00', '', { author: 'seller', precision: 'day', seen: until, until }),
    ),
    messages: [{ at: instant('10:00'), until: instant('11:00') }],
  },
  {
    says: 'a message that one map times to the second and another exactly is as exact as that',
    claims: [claim('10:00', 'A', { until: '10:01' }), claim('10:00', 'A')],
    messages: [{ at: instant('10:00') }],
  },
];

const timeline = ({ claims = [], rows = [], threadSeen }: Pick<Row, 'claims' | 'rows' | 'threadSeen'>) =>
  timelineOf(ID, claims, rows, threadSeen === undefined ? undefined : instant(threadSeen));

describe('a timeline', () => {
  test.each(cases)('$says', ({ messages, ...given }) => {
    const found = timeline(given);
    expect(found).toMatchObject(messages);
    expect(new Set(found.map(({ id }) => id)).size).toBe(messages.length);
  });

  test.each(cases)('whatever the order: $says', ({ claims = [], rows = [], threadSeen, ...rest }) => {
    const expected = timeline({ claims, rows, ...(threadSeen && { threadSeen }) });
    expect(expected).toHaveLength(rest.messages.length);
    const shuffled = <Item>(items: readonly Item[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
    fc.assert(
      fc.property(shuffled(claims), shuffled(rows), (someClaims, someRows) => {
        expect(timeline({ claims: someClaims, rows: someRows, ...(threadSeen && { threadSeen }) })).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test.each(cases)('and told twice: $says', ({ claims = [], rows = [], threadSeen }) => {
    const seen = threadSeen === undefined ? {} : { threadSeen };
    expect(timeline({ claims: [...claims, ...claims], rows: [...rows, ...rows], ...seen })).toEqual(
      timeline({ claims, rows, ...seen }),
    );
  });
});

test('what was read without what joins its signs is the same message, and is shown with it', () => {
  const [whole, bare] = ['Це я 🙋\u200D♀️', 'Це я 🙋♀️'];
  const told = [claim('10:00', bare, { seen: '10:01' }), claim('10:00', whole, { seen: '12:00' })];
  const coarse = minute('10:00', bare, { seen: '11:00' });
  const orders = [told, [...told].reverse(), [coarse, ...told], [...told, coarse]];
  const messages = orders.map((claims) => timelineOf(ID, claims, [], undefined));
  for (const each of messages) expect(each).toMatchObject([{ text: whole }]);
  const [before] = timelineOf(ID, told.slice(0, 1), [], undefined);
  expect(messages[0]?.[0]?.id).toBe(before?.id);
  const preview = row('10:00', whole, { seen: '12:00' });
  expect(timelineOf(ID, told.slice(0, 1), [preview], instant('11:00'))).toHaveLength(1);
});
