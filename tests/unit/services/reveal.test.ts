import { describe, expect, it, vi } from 'vitest';
import { threadKeys } from '../../../utils/domain/conversation/identity';
import type { ConversationId } from '../../../utils/domain/conversation/ids';
import type { Pages, ShowAnswer } from '../../../utils/services/ports';
import { revealService } from '../../../utils/services/reveal';
import { aConversation } from '../../support/a-conversation';
import { freshServices } from '../../support/memory';

const told = aConversation({ account: '250' }).buyer('10:00');
const ID = threadKeys(told.names)?.own as string as ConversationId;

type Tab = ShowAnswer | undefined | 'gone';

/** Tabs in their order, each with what it answers. */
async function reveal(...tabs: readonly Tab[]) {
  const { repositories, conversations } = await freshServices();
  await conversations.report(told.thread());
  const asked: unknown[] = [];
  const forward: number[] = [];
  const pages: Pages = {
    inFocus: async () => null,
    tabs: async (marketplace) => (marketplace === 'wildberries' ? tabs.map((_, index) => index) : []),
    show: async (tab, request) => {
      asked.push({ tab, ...request });
      const answer = tabs[tab];
      return answer === 'gone' ? { shown: 'row' } : answer;
    },
    bringForward: async (tab) => {
      if (tabs[tab] === 'gone') throw new Error('No tab with id');
      forward.push(tab);
    },
  };
  const reveals = revealService(async () => repositories, pages);
  const answer = await reveals.reveal(ID);
  const queue = vi.fn(async () => undefined);
  const orQueue = async (of: readonly ConversationId[]) => {
    await reveals.revealOrQueue(of, queue);
    return queue.mock.calls.length;
  };
  return { answer, asked, forward, orQueue };
}

const none: ShowAnswer = { shown: 'none' };
const notShown = { kind: 'not-shown', marketplace: 'wildberries' };

describe('after a click on a notification', () => {
  it('the queue comes forward where no tab can', async () => {
    expect(await (await reveal()).orQueue([ID])).toBe(1);
    expect(await (await reveal('gone')).orQueue([ID])).toBe(1);
    expect(await (await reveal(none)).orQueue([])).toBe(1);
  });

  it('the tab does, and no queue', async () => {
    expect(await (await reveal({ shown: 'row' })).orQueue([ID])).toBe(0);
    expect(await (await reveal(none)).orQueue([ID])).toBe(0);
  });
});

describe('a conversation is brought into view', () => {
  it.each<[what: string, tabs: Tab[], answer: object, forward: number[], asked: number]>([
    ['by the first tab that shows it', [none, { shown: 'row' }, { shown: 'thread' }], { kind: 'shown' }, [1], 2],
    ['by the tab in which it is open', [{ shown: 'thread' }, { shown: 'row' }], { kind: 'shown' }, [0], 1],
    ['by the first tab of the marketplace, where none shows it', [none, none], notShown, [0], 2],
    ['by a tab of its account, where none shows it', [none, { ...none, sameAccount: true }], notShown, [1], 2],
    ['by no tab that does not answer', [undefined, { shown: 'row' }], { kind: 'shown' }, [1], 2],
    ['by a tab that does not answer, where there is no other', [undefined], notShown, [0], 1],
    ['by no tab that was closed meanwhile', ['gone', none], notShown, [1], 2],
    ['by none that is open', [], { kind: 'closed', marketplace: 'wildberries' }, [], 0],
    ['by none that is still open', ['gone'], { kind: 'closed', marketplace: 'wildberries' }, [], 1],
  ])('%s', async (_, tabs, answer, forward, asked) => {
    const revealed = await reveal(...tabs);
    expect(revealed.answer).toEqual(answer);
    expect(revealed.forward).toEqual(forward);
    expect(revealed.asked).toHaveLength(asked);
  });

  it('by every name that it has on a page', async () => {
    const { asked } = await reveal(none);
    const keys = threadKeys(told.names);
    expect(asked).toEqual([
      {
        tab: 0,
        keys: expect.arrayContaining([keys?.own, ...(keys?.weaker ?? [])]),
        account: '250',
        sweeping: false,
      },
    ]);
  });
});
