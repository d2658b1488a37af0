import { describe, expect, test } from 'vitest';
import { conversationOf, partsOf, type ThreadNames, threadKeys } from '../../../../utils/domain/conversation/identity';
import type { ConversationKey, MarketplaceId } from '../../../../utils/domain/conversation/ids';

const names = (more: Partial<ThreadNames> = {}): ThreadNames => ({
  marketplace: 'wildberries' as MarketplaceId,
  account: null,
  channel: 'chat',
  threadId: null,
  buyer: null,
  subject: null,
  ...more,
});

const own = (more: Partial<ThreadNames>) => threadKeys(names(more))?.own;

describe('the keys of a thread', () => {
  test('an id makes the key', () => {
    expect(threadKeys(names({ threadId: 'a8775c6f' }))).toEqual({
      own: 'wildberries/unknown/chat/id%3Aa8775c6f',
      weaker: [],
    });
  });

  test('the strongest comes first; what a page that shows less would have called it comes after', () => {
    const keys = threadKeys(names({ threadId: '1', account: 'Магазин', buyer: 'Олена' }));
    const fingerprint = own({ buyer: 'Олена' })?.split('/').at(-1);
    expect(keys).toEqual({
      own: `wildberries/${encodeURIComponent('Магазин')}/chat/id%3A1`,
      weaker: [
        'wildberries/unknown/chat/id%3A1',
        `wildberries/${encodeURIComponent('Магазин')}/chat/${fingerprint}`,
        `wildberries/unknown/chat/${fingerprint}`,
      ],
    });
  });

  test.each([
    ['neither id nor buyer', {}],
    ['a subject alone', { subject: '123' }],
    ['a buyer of white space', { buyer: ' \u200B' }],
  ])('%s is nobody', (_, shown) => {
    expect(threadKeys(names(shown))).toBeUndefined();
  });

  test.each([
    ['case', 'ОЛЕНА'],
    ['white space', '  Олена\u00A0'],
    ['invisible marks', '\u200EОлена'],
  ])('%s makes no other buyer', (_, buyer) => {
    expect(own({ buyer })).toBe(own({ buyer: 'Олена' }));
  });

  test.each([
    ['another buyer', { buyer: 'Олег' }],
    ['another subject', { buyer: 'Олена', subject: '2' }],
    ['another channel', { buyer: 'Олена', channel: 'question' as const }],
    ['another account', { buyer: 'Олена', account: 'B' }],
    ['another marketplace', { buyer: 'Олена', marketplace: 'prom' as MarketplaceId }],
    ['an id', { buyer: 'Олена', threadId: '1' }],
  ])('%s is another key', (_, shown) => {
    expect(own(shown)).not.toBe(own({ buyer: 'Олена' }));
  });

  test('where the buyer’s name ends and the subject begins makes a difference', () => {
    expect(own({ buyer: 'Олена\nкуртка', subject: '' })).not.toBe(own({ buyer: 'Олена', subject: 'куртка' }));
  });

  test('no key carries a person’s name', () => {
    expect(decodeURIComponent(own({ buyer: 'Олена Шевченко', subject: 'куртка' }) ?? '')).not.toMatch(
      /олена|шевченко|куртка/iu,
    );
  });

  test.each(['1:2:3', 'a/b', 'id:fp:x', '%2F', 'чат 7', '../..'])('the id %s comes back out of its key', (threadId) => {
    const key = own({ threadId, account: 'Мій / магазин' }) as ConversationKey;
    expect(key.split('/')).toHaveLength(4);
    expect(partsOf(key)).toEqual({ marketplace: 'wildberries', account: 'Мій / магазин', channel: 'chat', threadId });
  });

  test('a fingerprint has no id, an unknown account is none', () => {
    expect(partsOf(own({ buyer: 'Олена' }) as ConversationKey)).toMatchObject({ account: null, threadId: null });
  });
});

describe('which conversation a key is', () => {
  const key = (name: string) => name as ConversationKey;
  const facts = (joins: readonly string[], ambiguous: readonly string[] = []) => ({
    joins: joins.map((join) => {
      const [weak = '', strong = ''] = join.split('<');
      return { weak: key(weak), strong: key(strong) };
    }),
    ambiguous: new Set(ambiguous.map(key)),
  });

  test.each([
    { says: 'without joins its own', of: 'fp', joins: [], is: 'fp' },
    { says: 'the stronger one that it was seen with', of: 'fp', joins: ['fp<id'], is: 'id' },
    { says: 'the strong one is its own', of: 'id', joins: ['fp<id'], is: 'id' },
    { says: 'the strongest over several steps', of: 'fp', joins: ['fp<fp+shop', 'fp+shop<id+shop'], is: 'id+shop' },
    {
      says: 'the strongest over several ways',
      of: 'fp',
      joins: ['fp<id', 'fp<fp+shop', 'id<both', 'fp+shop<both'],
      is: 'both',
    },
    { says: 'nobody’s where it may be one of two', of: 'fp', joins: ['fp<id1', 'fp<id2'], is: undefined },
    {
      says: 'nobody’s where one step on it may be one of two',
      of: 'fp',
      joins: ['fp<fp+shop', 'fp+shop<id1', 'fp+shop<id2'],
      is: undefined,
    },
    { says: 'nobody’s where two rows bore it at once', of: 'fp', joins: ['fp<id'], ambiguous: ['fp'], is: undefined },
    {
      says: 'still the buyer’s own where only the weak name was shared',
      of: 'id',
      joins: ['fp<id'],
      ambiguous: ['fp'],
      is: 'id',
    },
  ])('$says', ({ of, joins, ambiguous = [], is }) => {
    expect(conversationOf(key(of), facts(joins, ambiguous))).toBe(is);
    expect(conversationOf(key(of), facts([...joins].reverse(), ambiguous))).toBe(is);
  });
});
