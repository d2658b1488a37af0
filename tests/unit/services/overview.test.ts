import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import type { Ways } from '../../../utils/domain/pages/ways';
import { overviewService } from '../../../utils/services/overview';
import { aConversation, instant } from '../../support/a-conversation';
import { daily } from '../../support/hours';
import { freshServices, KYIV, LANGUAGES, MARKETPLACES, type Services } from '../../support/memory';

const PROM = 'prom' as MarketplaceId;
const WILDBERRIES = 'wildberries' as MarketplaceId;

function overviewOf({ repositories, clock }: Services, open: readonly MarketplaceId[] = []) {
  const tabs = { open: async () => new Set(open) };
  return overviewService(async () => repositories, MARKETPLACES, tabs, clock, KYIV, LANGUAGES);
}

/** Takt was installed on the first of the month. */
async function installed(): Promise<Services> {
  const services = await freshServices();
  await services.repositories.settings.set('installedAt', instant('00:00', '2026-07-01'));
  return services;
}

const ofProm = aConversation({ marketplace: PROM, threadId: 'p', buyer: 'Олег' });
const ofWildberries = aConversation({ threadId: 'w' });

describe('of more who wait than are drawn at first', () => {
  /** Each since another minute, the one of the largest number longest. */
  async function many(): Promise<Services> {
    const services = await installed();
    const always = { of: null, ...daily('00:00–24:00') };
    await services.repositories.settings.set('hours', [always]);
    const names = Array.from({ length: 65 }, (_, index) =>
      aConversation({ threadId: `m${index}`, buyer: `Б${index}` }),
    );
    for (const [index, one] of names.entries()) {
      const asked = new Date(instant('11:59') - index * 60_000).toISOString().slice(11, 16);
      await services.conversations.report(one.buyer(asked).thread({ at: '11:59' }));
    }
    return services;
  }

  it('the most urgent come at once, and the rest when asked for all', async () => {
    const services = await many();
    const { overview } = overviewOf(services, [WILDBERRIES]);
    const first = await overview('first');
    expect(first.isWhole).toBe(false);
    expect(first.items).toHaveLength(64);
    expect(first.items.slice(0, 3).map(({ buyerName }) => buyerName)).toEqual(['Б64', 'Б63', 'Б62']);
    const all = await overview('all');
    expect(all.isWhole).toBe(true);
    expect(all.items).toHaveLength(65);
    expect(all.items.slice(0, 64).map(({ id }) => id)).toEqual(first.items.map(({ id }) => id));
  }, 30_000);
});

describe('the queue', () => {
  it('holds what waits on all marketplaces, the most urgent first, each with its account', async () => {
    const services = await installed();
    const account = { id: '250', name: 'Ромашка' };
    const daisy = aConversation({ account: '250', threadId: 'a' }).buyer('11:30');
    await services.conversations.report({ ...daisy.thread({ at: '11:59' }), account });
    await services.conversations.report(ofWildberries.buyer('10:30').thread({ at: '11:59' }));
    await services.conversations.report(ofProm.buyer('11:00').seller('11:10').thread({ at: '11:59' }));
    await services.conversations.report({ ...ofProm.thread(), account: { id: '7', name: null }, threads: [] });

    expect(await overviewOf(services, [WILDBERRIES]).overview()).toMatchObject({
      now: services.clock.now(),
      items: [
        { marketplace: 'wildberries', account: null, channel: 'chat', buyerName: 'Олена', subject: '123456789' },
        { marketplace: 'wildberries', account: '250' },
      ],
      accounts: [
        { marketplace: 'prom', id: '7', label: '7', colour: 1 },
        { marketplace: 'wildberries', id: '250', label: 'Ромашка', colour: 0 },
      ],
      marketplaces: [
        { id: 'prom', name: 'Prom', open: false, result: 'read' },
        { id: 'wildberries', name: 'Wildberries', open: true, result: 'read' },
      ],
    });
  });

  it('says of a marketplace of which no list was ever read that nobody knows who waits there', async () => {
    const services = await installed();
    const told = ofWildberries.buyer('10:30').seller('10:40').thread({ at: '11:59' });
    const ways = (found: Ways) => ({ ...told, page: { ...told.page, ways: { revision: 1, found } } });
    const shown = async () => (await overviewOf(services, [WILDBERRIES]).overview()).marketplaces.at(-1);
    await services.conversations.report(ways({ thread: 1, message: 1 }));
    expect(await shown()).toEqual({
      id: 'wildberries',
      name: 'Wildberries',
      open: true,
      result: 'read',
      isListUnseen: true,
    });
    await services.conversations.report(ways({ thread: 1, message: 1, 'list.filtered': 1 }));
    expect(await shown()).toEqual({ id: 'wildberries', name: 'Wildberries', open: true, result: 'read' });
  });

  it('leaves out a marketplace that is not used, whatever is known of it', async () => {
    const services = await installed();
    const told = ofWildberries.buyer('08:00').seller('08:10').buyer('11:30').thread({ at: '11:59' });
    await services.conversations.report({ ...told, account: { id: '250', name: null } });
    const { overview } = overviewOf(services, [WILDBERRIES]);
    expect(await overview()).toMatchObject({ items: [{}], accounts: [{}], day: { answers: 1 } });

    await services.settings.save({ unusedMarketplaces: [WILDBERRIES] });
    expect(await overview()).toMatchObject({
      ...{ items: [], accounts: [], day: { answers: 0, onTime: 0, median: null } },
      marketplaces: [{ id: 'prom' }],
    });
    await services.settings.save({ unusedMarketplaces: [] });
    expect(await overview()).toMatchObject({ items: [{}], accounts: [{}], day: { answers: 1 } });
  });
});

describe('the line of the day', () => {
  it('counts the answers since midnight in Kyiv, and how long their buyers waited', async () => {
    const services = await installed();
    // Midnight in Kyiv is 21:00 UTC. Answered before it; after it within the hour that is advised; too late: asked at
    // eight, due an hour after the opening at nine, answered ten minutes after that.
    const yesterday = ofWildberries.on('2026-07-05').buyer('20:00').seller('20:59');
    const today = yesterday.buyer('21:10').seller('21:30').on('2026-07-06').buyer('05:00').seller('07:10');
    await services.conversations.report(today.thread({ at: '11:59' }));
    await services.conversations.report(ofProm.buyer('10:00').seller('10:05').thread({ at: '11:59' }));
    expect(await overviewOf(services).overview()).toMatchObject({
      // Nobody has said how soon a question on Prom is to be answered.
      day: { answers: 2, onTime: 1, median: 75 * 60_000 },
    });
  });

  it('does not count what was answered elsewhere, for nobody knows when', async () => {
    const services = await installed();
    await services.conversations.report(ofWildberries.buyer('11:30').thread());
    await services.acts.dismiss(['wildberries/unknown/chat/id%3Aw' as never], 'answered-elsewhere');
    expect(await overviewOf(services).overview()).toMatchObject({
      ...{ items: [], day: { answers: 0, onTime: 0, median: null } },
    });
  });

  it('is empty before anything was read', async () => {
    const { day, items } = await overviewOf(await freshServices()).overview();
    expect({ day, items }).toEqual({ day: { answers: 0, onTime: 0, median: null }, items: [] });
  });
});

describe('health', () => {
  it.each([
    ['a message from the future', '18:00', true, 420],
    ['a message from the past', '10:00', false, null],
  ])('after %s knows about the clock, and how slow it is at least', async (_, time, clockWrong, by) => {
    const services = await freshServices();
    await services.conversations.report(aConversation().buyer(time).thread({ at: '11:00' }));
    const health = await overviewOf(services).health('b1');
    expect(health.clockWrongAt !== null).toBe(clockWrong);
    expect(health.clockWrongBy).toBe(by);
    expect(health).toMatchObject({ build: 'b1', log: [], pages: [{ result: 'read' }], oldZoneData: false });
  });

  it('counts nothing of a day on which the clock was another one', async () => {
    const services = await freshServices();
    const yesterday = aConversation().on('2026-07-05').buyer('18:00');
    await services.conversations.report(yesterday.thread({ at: '08:00' }));
    const today = yesterday.on('2026-07-06').buyer('12:10');
    await services.conversations.report(today.thread({ at: '12:00' }));
    expect((await overviewOf(services).health('b1')).clockWrongBy).toBe(10);
  });

  it('knows of a browser that still takes Almaty to be UTC+6', async () => {
    const known = Temporal.Instant.prototype.toZonedDateTimeISO;
    const old = vi.spyOn(Temporal.Instant.prototype, 'toZonedDateTimeISO');
    old.mockImplementation(function (this: Temporal.Instant, zone) {
      return known.call(this, zone === 'Asia/Almaty' ? '+06:00' : zone);
    });
    onTestFinished(() => old.mockRestore());
    expect(await overviewOf(await freshServices()).health('b1')).toMatchObject({ oldZoneData: true });
  });
});

it('a marketplace is read also where a map of the seller’s own no longer reads what another one does', async () => {
  const services = await installed();
  const page = { mapId: 'wildberries/chat', channel: 'chat', result: 'read', field: null } as const;
  await services.conversations.report({
    ...{ marketplace: WILDBERRIES, account: null, observedAt: instant('11:00'), threads: [], twins: [] },
    ...{ page, lost: { ...page, mapId: 'wildberries/a-colleague', result: 'page-changed', field: 'row' } },
  });
  const { marketplaces } = await overviewOf(services, [WILDBERRIES]).overview();
  expect(marketplaces.find(({ id }) => id === WILDBERRIES)).toMatchObject({ result: 'read' });
});
