import { describe, expect, it } from 'vitest';
import { policies } from '../../../utils/adapters/wildberries/policies';
import { threadKeys } from '../../../utils/domain/conversation/identity';
import type { ConversationKey, MarketplaceId } from '../../../utils/domain/conversation/ids';
import { whyService } from '../../../utils/services/why';
import { aConversation, instant } from '../../support/a-conversation';
import { freshServices, KYIV, type Services } from '../../support/memory';

const olena = aConversation().buyer('10:00').seller('10:07').buyer('11:30', { text: 'Де моє замовлення?' });
const KEY = threadKeys(olena.names)?.own as ConversationKey;

async function services(): Promise<Services> {
  const all = await freshServices();
  await all.repositories.settings.set('installedAt', instant('00:00'));
  return all;
}

const ask = ({ repositories, clock }: Services, key = KEY) =>
  whyService(async () => repositories, policies, clock, KYIV).why(key);

describe('why a timer says what it says', () => {
  it('names the message, the rule by which the timer runs, and the same deadlines', async () => {
    const all = await services();
    await all.conversations.report(olena.thread({ at: '11:59' }));
    const why = await ask(all);
    const [record] = await all.repositories.conversations.get([KEY as never]);
    expect(why).toMatchObject({
      observedAt: instant('11:59'),
      parts: [
        {
          ...{ kind: 'waits', basis: 'thread', since: instant('11:30') },
          message: { author: 'buyer', sentAt: instant('11:30'), text: 'Де моє замовлення?' },
          // An hour of working time, ten days on end.
          clocks: [
            { which: 'target', policyId: 'wildberries-chat', owner: 'marketplace', at: instant('12:30') },
            { which: 'limit', clock: 'calendar', at: instant('11:30', '2026-07-16') },
          ],
        },
      ],
    });
    const clocks = why?.parts[0]?.clocks.map(({ at }) => at);
    expect(record?.timer).toMatchObject({ dueAt: clocks?.[0], limitAt: clocks?.[1] });
    expect(JSON.parse(JSON.stringify(why))).toEqual(why);
  });

  it('goes by the hours and the rule that the seller has set', async () => {
    const all = await services();
    await all.conversations.report(olena.thread({ at: '11:59' }));
    const closedAtNoon = [{ from: '09:00', to: '15:00' }];
    await all.repositories.settings.set('hours', [
      { of: null, zone: 'Europe/Kyiv', week: Array(7).fill(closedAtNoon), daysOff: ['2026-07-07'], interruptions: [] },
    ]);
    await all.conversations.recompute();
    // Open for half an hour more on Monday, until three in Kyiv, and then on Wednesday from nine.
    expect(await ask(all)).toMatchObject({
      parts: [
        {
          clocks: [
            {
              at: instant('06:30', '2026-07-08'),
              counted: { listed: [{}, { from: instant('06:00', '2026-07-08') }] },
              leftOut: { closed: 42 * 3_600_000, daysOff: ['2026-07-07'] },
            },
            {},
          ],
        },
      ],
    });
  });

  it('of a row that was never opened says that it may have waited longer', async () => {
    const all = await services();
    await all.conversations.report(olena.row({ at: '11:59' }));
    expect(await ask(all)).toMatchObject({ parts: [{ basis: 'row', message: { text: 'Де моє замовлення?' } }] });
  });

  it('says nothing of whom it does not know, or who waits for nothing', async () => {
    const all = await services();
    expect(await ask(all)).toBeNull();
    await all.conversations.report(olena.seller('11:40').thread({ at: '11:59' }));
    expect(await ask(all)).toBeNull();
  });

  it('says nothing where two buyers bear one name', async () => {
    const all = await services();
    const nameless = aConversation({ threadId: null }).buyer('11:30');
    const key = threadKeys(nameless.names)?.own as ConversationKey;
    await all.conversations.report(nameless.thread({ at: '11:59' }));
    expect(await ask(all, key)).not.toBeNull();
    await all.conversations.report({ ...nameless.thread({ at: '11:59' }), threads: [], twins: [nameless.names] });
    expect(await ask(all, key)).toBeNull();
  });

  it('says nothing of a marketplace that is not used any more', async () => {
    const all = await services();
    await all.conversations.report(olena.thread({ at: '11:59' }));
    await all.settings.save({ unusedMarketplaces: ['wildberries' as MarketplaceId] });
    expect(await ask(all)).toBeNull();
  });
});
