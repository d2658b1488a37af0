import { describe, expect, it } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import type { BadgeState } from '../../../utils/domain/deadlines/badge';
import type { PageStatus } from '../../../utils/messaging/protocol';
import { badgeService } from '../../../utils/services/badge';
import { aConversation } from '../../support/a-conversation';
import { freshServices, NOON } from '../../support/memory';

type Result = [mapId: string, result: PageStatus['result']];

/** The badge after the pages were read with these results, all of them just now, in a tab that is still there. */
const badgeAfter = (...results: Result[]) => badgeOver([aConversation().names.marketplace], results);

async function badgeOver(open: readonly MarketplaceId[], results: readonly Result[]): Promise<BadgeState[]> {
  const { repositories, conversations, clock } = await freshServices();
  await conversations.report(aConversation().buyer('10:00').seller('10:07').thread());
  for (const [mapId, result] of results) {
    const page = { mapId, channel: 'chat', result, field: result === 'page-changed' ? 'row' : null } as const;
    await repositories.pages.note({ ...page, marketplace: aConversation().names.marketplace, at: NOON }, NOON);
  }
  const shown: BadgeState[] = [];
  const badge = { show: async (state: BadgeState) => void shown.push(state) };
  const tabs = { open: async () => new Set(open) };
  await badgeService(async () => repositories, badge, tabs, clock).refresh();
  return shown;
}

describe('the badge', () => {
  it('is calm where a page was read and nobody waits', async () => {
    expect(await badgeAfter(['chats', 'read'])).toEqual([{ kind: 'calm', old: 0 }]);
  });

  it('does not take a page that is not recognised for one that is read', async () => {
    expect(await badgeAfter(['chats', 'page-changed'])).toEqual([{ kind: 'not-reading' }]);
  });

  it('says that nothing is read once the last tab of a cabinet is gone', async () => {
    expect(await badgeOver([], [['chats', 'read']])).toEqual([{ kind: 'not-reading' }]);
  });

  it('is calm where at least one kind of page is recognised', async () => {
    expect(await badgeAfter(['chats', 'page-changed'], ['thread', 'empty'])).toEqual([{ kind: 'calm', old: 0 }]);
  });

  it('counts only where the seller uses Takt', async () => {
    const { repositories, conversations, settings, clock } = await freshServices();
    await settings.layFoundation();
    const { marketplace } = aConversation().names;
    await conversations.report(aConversation().buyer('11:00').thread({ at: '12:00' }));
    clock.pass(90 * 60_000);
    await conversations.report({ ...aConversation().row({ at: '13:30' }), threads: [], observedAt: clock.now() });
    const shown: BadgeState[] = [];
    const badge = { show: async (state: BadgeState) => void shown.push(state) };
    const tabs = { open: async () => new Set([marketplace]) };
    const { refresh } = badgeService(async () => repositories, badge, tabs, clock);
    const rings = [await refresh()];
    await settings.save({ unusedMarketplaces: [marketplace] });
    rings.push(await refresh());
    expect(shown).toEqual([{ kind: 'calm', old: 1 }, { kind: 'not-reading' }]);
    expect(rings).toEqual([expect.any(Number), undefined]);
  });
});
