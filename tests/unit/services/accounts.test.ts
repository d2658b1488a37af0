import { describe, expect, it } from 'vitest';
import type { ShownAccount } from '../../../utils/domain/conversation/account';
import { threadKeys } from '../../../utils/domain/conversation/identity';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { DAY } from '../../../utils/domain/conversation/moment';
import type { Report } from '../../../utils/messaging/protocol';
import { aConversation } from '../../support/a-conversation';
import { dump, freshServices, NOON, type Services } from '../../support/memory';

const DAISY: ShownAccount = { id: '250', name: 'ТОВ «Ромашка»' };
const TULIP: ShownAccount = { id: '251', name: 'Тюльпан' };

function shows(account: ShownAccount | null, observedAt = NOON): Report {
  const told = aConversation({ account: account?.id ?? null, threadId: `of ${account?.id}` }).buyer('10:00');
  return { ...told.thread({ at: '10:01' }), account, observedAt };
}

async function verdictOn({ conversations }: Services, report: Report) {
  const key = threadKeys((report.threads[0] as Report['threads'][number]).names)?.own as never;
  return (await conversations.verdicts([key])).verdicts[key];
}

describe('an account', () => {
  it('is noted with the name that the page shows, and a colour that no other has', async () => {
    const services = await freshServices();
    await services.conversations.report(shows(DAISY));
    await services.conversations.report(shows(TULIP));
    await services.conversations.report({ ...shows({ id: '250', name: null }), marketplace: 'prom' as MarketplaceId });
    expect(await services.accounts.accounts()).toEqual([
      { ...{ marketplace: 'prom', id: '250', shownName: null, colour: 2 }, ...NOTHING_SET },
      { ...{ marketplace: 'wildberries', id: '250', shownName: 'ТОВ «Ромашка»', colour: 0 }, ...NOTHING_SET },
      { ...{ marketplace: 'wildberries', id: '251', shownName: 'Тюльпан', colour: 1 }, ...NOTHING_SET },
    ]);
  });

  it('shares a colour once all are taken, and always the same one', async () => {
    const [one, other] = [await freshServices(), await freshServices()];
    for (const { conversations } of [one, other]) {
      for (let index = 0; index < 10; index++) await conversations.report(shows({ id: `shop ${index}`, name: null }));
    }
    const colours = (await one.accounts.accounts()).map(({ colour }) => colour);
    expect(colours.slice(0, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(colours.every((colour) => colour >= 0 && colour < 8)).toBe(true);
    expect((await other.accounts.accounts()).map(({ colour }) => colour)).toEqual(colours);
  });

  it.each([
    ['in order', [0, 1]],
    ['in reverse', [1, 0]],
  ])('is called as a page showed it last, when that is told %s', async (_, order) => {
    const { conversations, accounts, clock } = await freshServices();
    clock.pass(2000);
    const told = [shows(DAISY, NOON), shows({ id: '250', name: 'Ромашка і Ко' }, NOON + 1000)];
    for (const index of order) await conversations.report(told[index] as Report);
    await conversations.report(shows({ id: '250', name: null }, NOON + 2000));
    expect(await accounts.accounts()).toMatchObject([{ shownName: 'Ромашка і Ко' }]);
  });

  it('is called as pages show it again once a clock that was a day ahead was set right', async () => {
    const { conversations, accounts, clock } = await freshServices();
    clock.set(NOON + DAY);
    await conversations.report(shows(DAISY, NOON + DAY));
    clock.set(NOON);
    await conversations.report(shows({ id: '250', name: 'Ромашка і Ко' }, NOON));
    expect(await accounts.accounts()).toMatchObject([{ shownName: 'Ромашка і Ко' }]);
    await conversations.report(shows(DAISY, NOON - 1));
    expect(await accounts.accounts()).toMatchObject([{ shownName: 'Ромашка і Ко' }]);
  });

  it('is news only when something about it is new', async () => {
    const { conversations } = await freshServices();
    const empty = { ...shows(DAISY), threads: [] };
    expect((await conversations.report(empty)).news).toBe(true);
    expect((await conversations.report({ ...empty, observedAt: NOON + 1 })).news).toBe(false);
    const renamed = { ...empty, account: { id: '250', name: 'Ромашка' }, observedAt: NOON + 2 };
    expect((await conversations.report(renamed)).news).toBe(true);
  });

  it('that a page does not say is none', async () => {
    const { conversations, accounts } = await freshServices();
    await conversations.report(shows(null));
    expect(await accounts.accounts()).toEqual([]);
  });
});

const OF_DAISY = { marketplace: 'wildberries' as MarketplaceId, id: '250' };
const NOTHING_SET = { label: null, shopName: null, answerPolicy: null };

describe('what the seller sets of an account', () => {
  const set = { label: 'Ромашка', colour: 5, shopName: 'Магазин «Ромашка»', answerPolicy: 'uk-first' } as const;

  it('stays when a page shows another name', async () => {
    const { conversations, accounts } = await freshServices();
    await conversations.report(shows(DAISY));
    await accounts.save(OF_DAISY, set);
    await conversations.report(shows({ id: '250', name: 'Ромашка і Ко' }, NOON + 1000));
    expect(await accounts.accounts()).toEqual([
      { ...set, marketplace: 'wildberries', id: '250', shownName: 'Ромашка і Ко' },
    ]);
  });

  it('is changed one by one, and nothing else with it', async () => {
    const { conversations, accounts } = await freshServices();
    await conversations.report(shows(DAISY));
    await accounts.save(OF_DAISY, set);
    await Promise.all([
      accounts.save(OF_DAISY, { label: null }),
      accounts.save(OF_DAISY, { colour: 0 }),
      accounts.save(OF_DAISY, {}),
    ]);
    expect(await accounts.accounts()).toMatchObject([{ ...set, label: null, colour: 0 }]);
  });

  it('of one that no page has shown is refused', async () => {
    const { accounts, database, conversations } = await freshServices();
    await conversations.report(shows(DAISY));
    const before = await dump(database);
    await expect(accounts.save({ ...OF_DAISY, id: '999' }, set)).rejects.toMatchObject({
      code: 'invalid',
      detail: 'account',
    });
    expect(await dump(database)).toEqual(before);
  });
});

describe('a page says whose conversation it is', () => {
  it('only where the marketplace has several accounts', async () => {
    const services = await freshServices();
    await services.conversations.report(shows(DAISY));
    await services.conversations.report({ ...shows(TULIP), marketplace: 'prom' as MarketplaceId, threads: [] });
    expect(await verdictOn(services, shows(DAISY))).toMatchObject({ account: null });

    await services.conversations.report(shows(TULIP));
    expect(await verdictOn(services, shows(DAISY))).toMatchObject({ account: { label: 'ТОВ «Ромашка»', colour: 0 } });
    expect(await verdictOn(services, shows(TULIP))).toMatchObject({ account: { label: 'Тюльпан', colour: 2 } });
    await services.conversations.report(shows(null));
    expect(await verdictOn(services, shows(null))).toMatchObject({ account: null });
  });

  it('or where the seller gave the account a name', async () => {
    const services = await freshServices();
    await services.conversations.report(shows(DAISY));
    await services.accounts.save(OF_DAISY, { label: 'Квіти' });
    expect(await verdictOn(services, shows(DAISY))).toMatchObject({ account: { label: 'Квіти', colour: 0 } });
  });
});
