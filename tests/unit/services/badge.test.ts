import { describe, expect, it } from 'vitest';
import type { BadgeState } from '../../../utils/domain/deadlines/badge';
import type { PageStatus } from '../../../utils/messaging/protocol';
import { badgeService } from '../../../utils/services/badge';
import { aConversation } from '../../support/a-conversation';
import { freshServices, NOON } from '../../support/memory';

/** The badge after the pages were read with these results, all of them just now. */
async function badgeAfter(...results: [mapId: string, result: PageStatus['result']][]): Promise<BadgeState[]> {
  const { repositories, conversations, clock } = await freshServices();
  await conversations.report(aConversation().buyer('10:00').seller('10:07').thread());
  for (const [mapId, result] of results) {
    const page = { mapId, channel: 'chat', result, field: result === 'page-changed' ? 'row' : null } as const;
    await repositories.pages.note({ ...page, marketplace: aConversation().names.marketplace, at: NOON }, NOON);
  }
  const shown: BadgeState[] = [];
  const badge = { show: async (state: BadgeState) => void shown.push(state) };
  await badgeService(async () => repositories, badge, { ringAt: async () => undefined }, clock).refresh();
  return shown;
}

describe('the badge', () => {
  it('is calm where a page was read and nobody waits', async () => {
    expect(await badgeAfter(['chats', 'read'])).toEqual([{ kind: 'calm' }]);
  });

  it('does not take a page that is not recognised for one that is read', async () => {
    expect(await badgeAfter(['chats', 'page-changed'])).toEqual([{ kind: 'not-reading' }]);
  });

  it('is calm where at least one kind of page is recognised', async () => {
    expect(await badgeAfter(['chats', 'page-changed'], ['thread', 'empty'])).toEqual([{ kind: 'calm' }]);
  });
});
