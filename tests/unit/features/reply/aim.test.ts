import { describe, expect, test } from 'vitest';
import type { ThreadNow } from '../../../../utils/adapters/thread-now';
import type { ConversationKey, MarketplaceId } from '../../../../utils/domain/conversation/ids';
import type { PageThread } from '../../../../utils/features/page';
import { aimOf, isSameAim } from '../../../../utils/features/reply/aim';
import { aConversation } from '../../../support/a-conversation';
import { aThread } from '../../../support/a-reading';

const WILDBERRIES = 'wildberries' as MarketplaceId;
const field = document.createElement('textarea');

const believed = (names: Parameters<typeof aConversation>[0]): PageThread => ({
  kind: 'thread',
  reading: aThread(aConversation(names).buyer('10:00')),
  key: 'k' as ConversationKey,
});
const now = (shown: Partial<ThreadNow> = {}): ThreadNow => ({
  ...{ channel: 'chat', account: null, threadId: '7', buyer: 'Олена' },
  ...{ orderNumber: '101615935', productTitle: 'Плед', reply: field },
  ...shown,
});
const olena = believed({ threadId: '7', buyer: 'Олена', subject: null });

describe('where a reply goes', () => {
  test('to the thread that is believed and still on the page, with what the page says of it', () => {
    const aim = aimOf(now(), olena, WILDBERRIES);
    expect(aim).toMatchObject({ field, isCertain: true });
    expect(aim?.facts).toMatchObject({ orderNumber: '101615935', productTitle: 'Плед', names: { buyer: 'Олена' } });
  });

  test('nowhere without a field', () => {
    expect(aimOf(now({ reply: null }), olena, WILDBERRIES)).toBeUndefined();
    expect(aimOf(undefined, olena, WILDBERRIES)).toBeUndefined();
  });

  test.each([
    ['the head shows another buyer already', now({ buyer: 'Марія' }), olena],
    ['the address is another thread’s', now({ threadId: '8' }), olena],
    ['the page shows another shop', now({ account: 'Б' }), olena],
    ['nothing is believed yet', now(), undefined],
  ])('to nobody by name while %s', (_, shown, thread) => {
    const aim = aimOf(shown, thread, WILDBERRIES);
    expect(aim?.isCertain).toBe(false);
    expect(aim?.facts).toMatchObject({ orderNumber: null, productTitle: null });
    expect(aim?.facts.names).toMatchObject({ buyer: null, threadId: null, subject: null });
  });

  test('as an answer to a review where nobody who wrote it is named', () => {
    expect(aimOf(now({ channel: 'review', buyer: null }), undefined, WILDBERRIES)?.facts.names.channel).toBe('review');
  });

  test('to a thread whose id the address does not have yet', () => {
    expect(aimOf(now({ threadId: null }), olena, WILDBERRIES)?.isCertain).toBe(true);
  });

  test('to a thread that got its id a moment ago, which is not believed yet', () => {
    const withoutId = believed({ threadId: null, buyer: 'Олена', subject: 'Плед' });
    expect(aimOf(now(), withoutId, WILDBERRIES)).toMatchObject({
      isCertain: true,
      facts: { names: { threadId: null } },
    });
    expect(aimOf(now({ buyer: 'Марія' }), withoutId, WILDBERRIES)?.isCertain).toBe(false);
  });
});

describe('a text made for one thread', () => {
  const made = aimOf(now(), olena, WILDBERRIES);
  const same = (other: ReturnType<typeof aimOf>) => made !== undefined && other !== undefined && isSameAim(made, other);

  test('goes into a field that was drawn anew', () => {
    expect(same(aimOf(now({ reply: document.createElement('textarea') }), olena, WILDBERRIES))).toBe(true);
  });

  test('goes into it after its address has got the thread’s id', () => {
    expect(same(aimOf(now({ threadId: null }), olena, WILDBERRIES))).toBe(true);
  });

  test.each([
    [
      'another thread',
      aimOf(now({ threadId: '8', buyer: 'Марія' }), believed({ threadId: '8', buyer: 'Марія' }), WILDBERRIES),
    ],
    ['one that is in doubt', aimOf(now({ buyer: 'Марія' }), olena, WILDBERRIES)],
    ['the same thread about another order', aimOf(now({ orderNumber: '101615936' }), olena, WILDBERRIES)],
  ])('does not go to %s', (_, other) => {
    expect(same(other)).toBe(false);
  });
});
