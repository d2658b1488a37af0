import { describe, expect, it } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { foundation } from '../../../utils/services/foundation';
import { settingsService } from '../../../utils/services/settings';
import { aConversation, instant } from '../../support/a-conversation';
import { dump, freshServices, KYIV, MARKETPLACES, NOON } from '../../support/memory';

describe('the foundation', () => {
  it('tells the installation from the first report, which comes later', async () => {
    const { repositories, conversations, settings, clock } = await freshServices();
    await settings.layFoundation();
    clock.pass(60_000);
    await conversations.report(aConversation().buyer('10:00').row());
    expect(await repositories.settings.get('installedAt')).toBe(NOON);
  });

  it('is laid once, whoever comes first', async () => {
    const { repositories, clock } = await freshServices();
    const laid = await Promise.all([1, 2, 3].map(() => foundation(repositories, clock, KYIV)));
    expect(new Set(laid.map(({ databaseId }) => databaseId)).size).toBe(1);
    expect(await repositories.settings.get('databaseId')).toBe(laid[0]?.databaseId);
  });

  it('stays when it is laid again, as after an update', async () => {
    const { repositories, settings, clock } = await freshServices();
    const first = await foundation(repositories, clock, KYIV);
    clock.pass(60_000);
    await settings.layFoundation();
    expect(await foundation(repositories, clock, KYIV)).toEqual(first);
  });
});

const PROM = 'prom' as MarketplaceId;
const WILDBERRIES = 'wildberries' as MarketplaceId;

describe('what the seller chose', () => {
  it('is what holds for everybody, until something was chosen', async () => {
    const { settings } = await freshServices();
    expect(await settings.view()).toEqual({
      language: 'browser',
      browserLanguage: 'uk',
      lastBackupAt: null,
      conversationCount: 0,
      sellerName: null,
      shopName: null,
      answerPolicies: { prom: 'buyers', wildberries: 'buyers' },
      answerLanguages: ['uk', 'ru'],
      unusedMarketplaces: [],
      welcomedAt: null,
      prefix: '=',
      paletteKey: 'Period',
      atRiskShare: 0.2,
      notices: { on: true, targetAhead: null, limitAhead: 15 * 60_000 },
      quietHours: { from: '21:00', to: '08:00' },
      sweepTimes: ['10:00', '14:00', '18:00'],
      overlay: {},
      usualSweeps: ['10:00', '14:00', '18:00'],
      marketplaces: [
        { id: 'prom', name: 'Prom', channels: ['chat'] },
        { id: 'wildberries', name: 'Wildberries', channels: ['chat', 'review'] },
      ],
    });
  });

  it('has no rounds in a build without a marketplace that advises them, until the seller says some', async () => {
    const { repositories, conversations, clock } = await freshServices();
    const settings = settingsService(async () => repositories, MARKETPLACES, conversations, clock, KYIV);
    expect(await settings.view()).toMatchObject({ sweepTimes: [], usualSweeps: null });
    await settings.save({ sweepTimes: ['09:00'] });
    expect(await settings.view()).toMatchObject({ sweepTimes: ['09:00'], usualSweeps: null });
  });

  it('changes only where something is said', async () => {
    const { settings } = await freshServices();
    await settings.save({ sellerName: 'Ірина', answerPolicies: { [PROM]: 'uk-always' } });
    await settings.save({ shopName: 'Ромашка', answerPolicies: { [WILDBERRIES]: 'uk-first' }, welcomedAt: NOON });
    await settings.save({ sellerName: null, answerLanguages: ['ru'], unusedMarketplaces: [WILDBERRIES] });
    expect(await settings.view()).toMatchObject({
      sellerName: null,
      shopName: 'Ромашка',
      answerPolicies: { prom: 'uk-always', wildberries: 'uk-first' },
      answerLanguages: ['ru'],
      unusedMarketplaces: ['wildberries'],
      welcomedAt: NOON,
    });
  });

  it('of marketplaces that this build does not have stays', async () => {
    const { settings, repositories } = await freshServices();
    const other = 'rozetka' as MarketplaceId;
    await repositories.settings.set('unusedMarketplaces', [other, PROM]);
    await repositories.settings.set('answerPolicies', { [other]: 'uk-always' });
    await settings.save({ unusedMarketplaces: [], answerPolicies: { [PROM]: 'uk-first' } });
    expect(await repositories.settings.get('unusedMarketplaces')).toEqual([other]);
    expect(await repositories.settings.get('answerPolicies')).toEqual({ rozetka: 'uk-always', prom: 'uk-first' });
    expect(await settings.view()).toMatchObject({ unusedMarketplaces: [] });
  });

  it.each([
    ['answerPolicies', { sellerName: 'Ірина', answerPolicies: { ['ozon' as MarketplaceId]: 'buyers' } }],
    ['unusedMarketplaces', { sellerName: 'Ірина', unusedMarketplaces: ['ozon' as MarketplaceId] }],
    ['answerLanguages', { sellerName: 'Ірина', answerLanguages: [] }],
    ['overlay', { sellerName: 'Ірина', overlay: { ['ozon' as MarketplaceId]: { chat: 'dots' } } }],
  ] as const)('is refused as a whole where %s make no sense', async (detail, change) => {
    const { settings, database } = await freshServices();
    const before = await dump(database);
    await expect(settings.save(change)).rejects.toMatchObject({ code: 'invalid', detail });
    expect(await dump(database)).toEqual(before);
  });

  it('of what is shown is told to the pages of that marketplace alone', async () => {
    const { settings } = await freshServices();
    await settings.save({ overlay: { [PROM]: { chat: 'dots' } } });
    await settings.save({ overlay: { [WILDBERRIES]: { chat: 'hidden' } } });
    expect(await settings.overlay([PROM])).toEqual({ prom: { chat: 'dots' } });
    expect(await settings.overlay([WILDBERRIES])).toEqual({ wildberries: { chat: 'hidden' } });
    await settings.save({ overlay: { [PROM]: { chat: 'full' } } });
    expect((await settings.view()).overlay).toEqual({ prom: { chat: 'full' }, wildberries: { chat: 'hidden' } });
  });

  it('of when something is at risk holds for who waits, and where that fails nothing is chosen', async () => {
    const { repositories, conversations, settings, clock } = await freshServices();
    await repositories.settings.set('installedAt', NOON - 24 * 3_600_000);
    await conversations.report(aConversation().buyer('11:30').thread({ at: '11:59' }));
    const atRiskAt = async () => (await repositories.conversations.all())[0]?.timer;
    // Due in one hour, at 12:30: a fifth of it before that, then a half.
    expect(await atRiskAt()).toMatchObject({ atRiskAt: instant('12:18') });
    await settings.save({ atRiskShare: 0.5 });
    expect(await atRiskAt()).toMatchObject({ atRiskAt: instant('12:00') });

    const recompute = () => Promise.reject(new Error('disk'));
    const failing = settingsService(async () => repositories, MARKETPLACES, { recompute }, clock, KYIV);
    await expect(failing.save({ atRiskShare: 0.3 })).rejects.toThrow('disk');
    expect((await settings.view()).atRiskShare).toBe(0.5);
  });

  it('speaks the chosen language, or the browser’s', async () => {
    const { settings } = await freshServices();
    expect(await settings.language()).toBe('uk');
    await settings.setLanguage('en');
    expect(await settings.language()).toBe('en');
  });
});

describe('a marketplace on which Takt is not used', () => {
  it('is one as long as the seller says so', async () => {
    const { settings } = await freshServices();
    await settings.save({ unusedMarketplaces: [PROM] });
    expect(await settings.uses([PROM])).toBe(false);
    expect(await settings.uses([WILDBERRIES])).toBe(true);
    expect(await settings.uses([PROM, WILDBERRIES])).toBe(true);
    await settings.save({ unusedMarketplaces: [] });
    expect(await settings.uses([PROM])).toBe(true);
  });

  it('has nothing stored of it, and everything is reported again once it is used', async () => {
    const { settings, conversations, database } = await freshServices();
    const told = aConversation().buyer('10:00').thread();
    const key = 'wildberries/unknown/chat/id%3A1%3A2%3A3' as never;
    await settings.layFoundation();
    await settings.save({ unusedMarketplaces: [WILDBERRIES] });
    const before = await dump(database);

    const unused = (await conversations.report(told)).answer;
    expect(unused.verdicts).toEqual({});
    expect(await conversations.verdicts([key])).toEqual(unused);
    expect(await dump(database)).toEqual(before);

    await settings.save({ unusedMarketplaces: [] });
    const { answer } = await conversations.report(told);
    expect(answer.databaseId, 'another one: all has to be reported again').not.toBe(unused.databaseId);
    expect(answer.verdicts[key]).toMatchObject({ kind: 'known' });
  });
});
