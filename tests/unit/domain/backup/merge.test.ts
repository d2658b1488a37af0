import { describe, expect, it } from 'vitest';
import type { ChosenSettings, KnownAccount } from '../../../../utils/domain/backup/convert-seller';
import {
  accountsToPut,
  mergedSettings,
  templatesToPut,
  unchosenStarters,
  withFreeTriggers,
} from '../../../../utils/domain/backup/merge';
import type { MarketplaceId } from '../../../../utils/domain/conversation/ids';
import type { Template, TemplateId } from '../../../../utils/domain/templates/template';

const NOTHING: ChosenSettings = {
  ...{ language: 'browser', installedAt: null, sellerName: null, shopName: null, answerPolicies: null },
  ...{ answerLanguages: null, unusedMarketplaces: null, welcomedAt: null, startersLaid: false },
  ...{
    atRiskShare: null,
    prefix: null,
    paletteKey: null,
    notices: null,
    quietHours: null,
    sweepTimes: null,
    overlay: null,
    silenced: null,
  },
};

const template = (id: string, more: Partial<Template> = {}): Template => ({
  ...{ id: id as TemplateId, title: id, trigger: null, channels: [], folder: '', tags: [] },
  ...{ variants: [{ language: 'uk', text: id }], updatedAt: 10, usedAt: null },
  ...more,
});

describe('templates that a file brings', () => {
  it.each<[what: string, here: Template[], brought: Template[], put: Template[]]>([
    ['nothing', [template('a')], [], []],
    ['a new one', [], [template('a')], [template('a')]],
    ['the same', [template('a')], [template('a')], []],
    ['an earlier one', [template('a')], [template('a', { title: 'old', updatedAt: 9 })], []],
    ['another one of the same time', [template('a')], [template('a', { title: 'other' })], []],
    [
      'a later one',
      [template('a')],
      [template('a', { title: 'new', updatedAt: 11 })],
      [template('a', { title: 'new', updatedAt: 11 })],
    ],
    ['one that was used there', [template('a')], [template('a', { usedAt: 5 })], [template('a', { usedAt: 5 })]],
    [
      'one that was used more often, and in another language, there',
      [template('a', { usedAt: 7, uses: [{ channel: 'chat', language: 'uk', count: 3 }] })],
      [
        template('a', {
          usedAt: 5,
          uses: [
            { channel: 'chat', language: 'ru', count: 2 },
            { channel: 'chat', language: 'uk', count: 4 },
          ],
        }),
      ],
      [
        template('a', {
          usedAt: 7,
          uses: [
            { channel: 'chat', language: 'uk', count: 4 },
            { channel: 'chat', language: 'ru', count: 2 },
          ],
        }),
      ],
    ],
    [
      'one that was used less often there',
      [template('a', { usedAt: 7, uses: [{ channel: 'chat', language: 'uk', count: 3 }] })],
      [template('a', { usedAt: 5, uses: [{ channel: 'chat', language: 'uk', count: 2 }] })],
      [],
    ],
    ['one that was used later here', [template('a', { usedAt: 7 })], [template('a', { usedAt: 5 })], []],
    [
      'a later one that was used earlier',
      [template('a', { usedAt: 7 })],
      [template('a', { updatedAt: 11, usedAt: 5 })],
      [template('a', { updatedAt: 11, usedAt: 7 })],
    ],
    ['one twice', [], [template('a'), template('a', { updatedAt: 11 })], [template('a', { updatedAt: 11 })]],
    [
      'one with a trigger that is taken',
      [template('a', { trigger: 'ттн' })],
      [template('b', { trigger: 'nny' })],
      [template('b', { trigger: null })],
    ],
    [
      'a later one with its own trigger',
      [template('a', { trigger: 'ттн' })],
      [template('a', { trigger: 'nny', updatedAt: 11 })],
      [template('a', { trigger: 'nny', updatedAt: 11 })],
    ],
    [
      'a trigger that went to another template there',
      [template('a', { trigger: 'ттн' })],
      [template('a', { trigger: 'а', updatedAt: 11 }), template('b', { trigger: 'ттн' })],
      [template('a', { trigger: 'а', updatedAt: 11 }), template('b', { trigger: 'ттн' })],
    ],
    [
      'a trigger that was used here meanwhile',
      [template('a', { trigger: 'ттн' })],
      [template('b', { trigger: 'ттн' }), template('a', { trigger: 'ттн', usedAt: 5 })],
      [template('a', { trigger: 'ттн', usedAt: 5 }), template('b', { trigger: null })],
    ],
    [
      'two with one trigger',
      [],
      [template('a', { trigger: 'ттн' }), template('b', { trigger: 'ттн' })],
      [template('a', { trigger: 'ттн' }), template('b', { trigger: null })],
    ],
  ])('%s', (_, here, brought, put) => {
    expect(templatesToPut(here, brought)).toEqual(put);
    const after = [...here.filter(({ id }) => !put.some((each) => each.id === id)), ...put];
    expect(templatesToPut(after, brought), 'the second time').toEqual([]);
  });

  it('leave a trigger to what stands there', () => {
    const [there] = [template('a', { trigger: 'є' })];
    expect(withFreeTriggers([template('b', { trigger: 'Є' }), template('c', { trigger: 'так' })], [there])).toEqual([
      template('b'),
      template('c', { trigger: 'так' }),
    ]);
  });
});

const account = (more: Partial<KnownAccount> = {}): KnownAccount => ({
  ...{ marketplace: 'prom' as MarketplaceId, id: '1', shownName: 'Shop', label: null, colour: 0, shopName: null },
  ...{ answerPolicy: null, observedAt: 10, ...more },
});

describe('starter templates that nobody chose here', () => {
  const starter = (more: Partial<Template> = {}) => template('starter-thanks', { updatedAt: 0, ...more });

  it.each<
    [what: string, here: Template, chosen: Partial<ChosenSettings>, brought: Partial<ChosenSettings>, unchosen: boolean]
  >([
    ['count for nothing beside a file that had them', starter(), {}, { startersLaid: true }, true],
    ['stay beside a file from before there were any', starter(), {}, { startersLaid: false }, false],
    ['stay once the seller went through the introduction', starter(), { welcomedAt: 5 }, { startersLaid: true }, false],
    ['stay when they were changed', starter({ updatedAt: 5 }), {}, { startersLaid: true }, false],
    ['stay when they were used', starter({ usedAt: 5 }), {}, { startersLaid: true }, false],
    ['are only those that Takt laid', template('own', { updatedAt: 0 }), {}, { startersLaid: true }, false],
  ])('%s', (_, here, chosen, brought, unchosen) => {
    const found = unchosenStarters([here], { ...NOTHING, ...chosen }, { ...NOTHING, ...brought });
    expect(found).toEqual(unchosen ? [here.id] : []);
  });
});

describe('accounts that a file brings', () => {
  it.each<[what: string, here: KnownAccount[], brought: KnownAccount[], put: KnownAccount[]]>([
    ['a new one', [], [account()], [account()]],
    ['the same', [account()], [account()], []],
    [
      'one of another marketplace',
      [account()],
      [account({ marketplace: 'wb' as MarketplaceId })],
      [account({ marketplace: 'wb' as MarketplaceId })],
    ],
    ['a colour, which stands here', [account()], [account({ colour: 5 })], []],
    ['a label that was not set here', [account()], [account({ label: 'a' })], [account({ label: 'a' })]],
    ['a label that was set here', [account({ label: 'b' })], [account({ label: 'a' })], []],
    [
      'a policy and a shop’s name that were not set here',
      [account({ label: 'b' })],
      [account({ label: 'a', shopName: 's', answerPolicy: 'uk-first' })],
      [account({ label: 'b', shopName: 's', answerPolicy: 'uk-first' })],
    ],
    ['a name that was shown earlier', [account()], [account({ shownName: 'Old', observedAt: 9 })], []],
    [
      'a name that was shown later',
      [account()],
      [account({ shownName: 'New', observedAt: 11 })],
      [account({ shownName: 'New', observedAt: 11 })],
    ],
    ['no name', [account()], [account({ shownName: null, observedAt: 11 })], []],
  ])('%s', (_, here, brought, put) => {
    expect(accountsToPut(here, brought)).toEqual(put);
    const after = [...here.filter(() => put.length === 0), ...put];
    expect(accountsToPut(after, brought), 'the second time').toEqual([]);
  });
});

const CHOSEN: ChosenSettings = {
  ...{ language: 'uk', installedAt: 5, sellerName: 'Ірина', shopName: 'Квіти' },
  answerPolicies: { ['prom' as MarketplaceId]: 'uk-always' },
  ...{ answerLanguages: ['ru'], unusedMarketplaces: ['prom' as MarketplaceId], welcomedAt: 6, startersLaid: true },
  overlay: { ['prom' as MarketplaceId]: { chat: 'dots' } },
  silenced: [{ marketplace: 'prom' as MarketplaceId, path: '/chat', topic: 'lost', at: 5 }],
  ...{
    atRiskShare: 0,
    prefix: ';',
    paletteKey: 'Slash',
    notices: { on: false, targetAhead: null, limitAhead: 1 },
    quietHours: 'none',
    sweepTimes: [],
  },
};
const OTHER: ChosenSettings = {
  ...{ language: 'ru', installedAt: 4, sellerName: 'Оля', shopName: 'Ромашка' },
  answerPolicies: { ['prom' as MarketplaceId]: 'buyers', ['wb' as MarketplaceId]: 'uk-first' },
  ...{ answerLanguages: ['uk', 'ru'], unusedMarketplaces: [], welcomedAt: 7, startersLaid: true },
  overlay: { ['prom' as MarketplaceId]: { chat: 'full' }, ['wb' as MarketplaceId]: { chat: 'hidden' } },
  silenced: [
    { marketplace: 'wb' as MarketplaceId, path: '/chat', topic: 'list', at: 6 },
    { marketplace: 'prom' as MarketplaceId, path: '/chat', topic: 'lost', at: 4 },
  ],
  ...{
    atRiskShare: 0.5,
    prefix: '/',
    paletteKey: 'Quote',
    quietHours: { from: '22:00', to: '07:00' },
    sweepTimes: ['09:00'],
  },
  notices: { on: true, targetAhead: 1, limitAhead: null },
};

describe('settings that a file brings', () => {
  it.each<[what: string, here: ChosenSettings, brought: ChosenSettings, merged: ChosenSettings]>([
    ['nothing to nothing', NOTHING, NOTHING, NOTHING],
    ['all where nothing was chosen', NOTHING, CHOSEN, CHOSEN],
    ['nothing where all was chosen', CHOSEN, NOTHING, CHOSEN],
    [
      'the rest where something was chosen',
      CHOSEN,
      OTHER,
      {
        ...CHOSEN,
        installedAt: 4,
        answerPolicies: { ['prom' as MarketplaceId]: 'uk-always', ['wb' as MarketplaceId]: 'uk-first' },
        overlay: { ['prom' as MarketplaceId]: { chat: 'dots' }, ['wb' as MarketplaceId]: { chat: 'hidden' } },
        silenced: [
          { marketplace: 'wb' as MarketplaceId, path: '/chat', topic: 'list', at: 6 },
          { marketplace: 'prom' as MarketplaceId, path: '/chat', topic: 'lost', at: 5 },
        ],
      },
    ],
    ['that every marketplace is used', OTHER, { ...CHOSEN, silenced: null }, OTHER],
  ])('%s', (_, here, brought, merged) => {
    expect(mergedSettings(here, brought)).toEqual(merged);
    expect(mergedSettings(merged, brought)).toEqual(merged);
  });
});
