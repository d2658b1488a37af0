/** What our own pages may send. */
import { describe, expect, test, vi } from 'vitest';
import { ownChecks } from '../../../utils/messaging/own-checks';
import type { OwnProtocol } from '../../../utils/messaging/protocol';
import { createDispatcher, type Handlers } from '../../../utils/messaging/server';
import { aKeptMap } from '../../support/a-taught-map';

const called = vi.fn();
const own = Object.fromEntries(Object.keys(ownChecks).map((name) => [name, called])) as unknown;
const dispatch = createDispatcher<Record<never, never>, OwnProtocol>({
  build: 'b1',
  content: {},
  own: own as Handlers<OwnProtocol>,
  checks: {},
  ownChecks,
  onError: () => undefined,
});

async function ask(name: string, args: readonly unknown[]) {
  called.mockClear();
  return dispatch({ takt: 'request', build: 'b1', name, args }, 'own');
}

const template = {
  ...{ id: null, title: 'Подяка', trigger: 'дякую', channels: ['chat'], folder: '', tags: ['a'] },
  variants: [{ language: 'uk', text: 'Дякуємо, {{ buyer.firstName }}!' }],
};
const account = { marketplace: 'prom', id: '250' };
const change = { label: 'Квіти', colour: 7, shopName: null, answerPolicy: 'uk-first' };
const settings = {
  ...{ sellerName: 'Ірина', shopName: null, answerPolicies: { prom: 'uk-always' }, answerLanguages: ['ru', 'uk'] },
  ...{ unusedMarketplaces: ['prom'], welcomedAt: 1_783_339_200_000 },
};
const figure = { duration: 1_800_000, clock: 'working' };
const scope = { marketplace: 'prom', account: null, channel: 'chat', kind: null };
const week = Array.from({ length: 7 }, () => [{ from: '09:00', to: '20:00' }]);
const powerCut = { from: '2026-11-21T12:00:00Z', to: null, reason: 'power' };
const KEY = 'wildberries/unknown/chat/id%3A1';
const ID = '0123456789abcdef';
const AT = 1_783_339_200_000;
const keptMap = aKeptMap({ addedAt: AT });
const slow = { evidence: 'pointed at', seen: '2026-07-06', select: 'ul:has(li:has(a))' };
const unfitMap = aKeptMap({ addedAt: AT, map: { fields: { list: [slow] } } });

describe('an own page may send', () => {
  test.each<readonly [string, string, readonly unknown[]]>([
    ['every setting', 'saveSettings', [settings]],
    ['one setting', 'saveSettings', [{ answerLanguages: ['en'] }]],
    ['no setting', 'saveSettings', [{}]],
    ['what is told when', 'saveSettings', [{ notices: { on: true, targetAhead: null, limitAhead: 60_000 } }]],
    ['what is shown where', 'saveSettings', [{ overlay: { prom: { chat: 'dots', review: 'hidden' }, rozetka: {} } }]],
    ['rounds and silence', 'saveSettings', [{ sweepTimes: ['10:00'], quietHours: { from: '21:00', to: '08:00' } }]],
    ['no rounds', 'saveSettings', [{ sweepTimes: [] }]],
    ['another prefix', 'saveSettings', [{ prefix: ';', paletteKey: 'Slash' }]],
    ['no silence', 'saveSettings', [{ quietHours: null, atRiskShare: 0.5 }]],
    ['hours of all shops', 'saveSchedule', [null, { week }]],
    ['hours that are faulty: the service says where', 'saveSchedule', [account, { zone: 'Mars', daysOff: ['31.12'] }]],
    ['a power cut', 'interrupt', [{ kind: 'begin', reason: 'power' }]],
    ['the end of a power cut', 'interrupt', [{ kind: 'end', interruption: powerCut }]],
    ['a map to put back', 'putBackMap', [keptMap]],
    ['one that would not be taken any more', 'putBackMap', [unfitMap]],
    ['a file of maps, and which of them', 'tryMap', ['{}', 0]],
    ['a rule', 'saveRule', [{ ...scope, target: figure, limit: null }]],
    [
      'a rule that is faulty: the service says where',
      'previewRule',
      [{ ...scope, target: figure, limit: { ...figure, duration: 0 } }],
    ],
    ['for what a rule was', 'resetRule', [{ ...scope, kind: 'follow-up' }]],
    ['an account', 'saveAccount', [account, change]],
    ['one thing about an account', 'saveAccount', [account, { answerPolicy: null }]],
    ['a template', 'saveTemplate', [template]],
    ['a template that is faulty: the service says where', 'saveTemplate', [{ ...template, title: '', variants: [] }]],
    ['a template as it was opened', 'saveTemplate', [{ ...template, id: 'starter-thanks', updatedAt: 0 }]],
    ['a template that was there', 'saveTemplate', [{ ...template, id: 'starter-thanks', trigger: null }]],
    ['a template’s id', 'removeTemplate', ['starter-thanks']],
    ['what to do with starters', 'chooseStarters', [true, 'en']],
    ['many conversations', 'dismiss', [[KEY, KEY], 'old']],
    ['what is said of one', 'say', [KEY, { kind: 'noted', text: 'x' }]],
    ['events to undo', 'undo', [[ID]]],
    ['a conversation', 'reveal', [KEY]],
    ['why a buyer waits so long', 'why', [KEY]],
    ['a language', 'setLanguage', ['browser']],
    ['a file', 'applyImport', ['{}', false]],
    ['the start of a round', 'startSweep', [1_783_339_200_000]],
    ['nothing', 'health', []],
  ])('%s', async (_, name, args) => {
    await expect(ask(name, args)).resolves.toMatchObject({ ok: true });
    expect(called).toHaveBeenCalledExactlyOnceWith(...args, 'own');
  });

  test('blanks for a name, which is none', async () => {
    await ask('saveSettings', [{ sellerName: '  ', shopName: ' Квіти ' }]);
    expect(called).toHaveBeenCalledExactlyOnceWith({ sellerName: null, shopName: 'Квіти' }, 'own');
    await ask('saveAccount', [account, { label: '', shopName: ' Квіти' }]);
    expect(called).toHaveBeenCalledExactlyOnceWith(account, { label: null, shopName: 'Квіти' }, 'own');
  });
});

describe('what is refused, and reaches nobody', () => {
  test.each<readonly [string, string, readonly unknown[]]>([
    ['a setting of no such name', 'saveSettings', [{ installedAt: 1 }]],
    ['the name of the database', 'saveSettings', [{ databaseId: 'x' }]],
    ['a name of 101 signs', 'saveSettings', [{ sellerName: 'я'.repeat(101) }]],
    ['a name that is none', 'saveSettings', [{ shopName: 7 }]],
    ['a policy of no such name', 'saveSettings', [{ answerPolicies: { prom: 'never' } }]],
    ['no language to answer in', 'saveSettings', [{ answerLanguages: [] }]],
    ['a language twice', 'saveSettings', [{ answerLanguages: ['uk', 'uk'] }]],
    ['a language in which nobody answers', 'saveSettings', [{ answerLanguages: ['tlh'] }]],
    ['a marketplace twice', 'saveSettings', [{ unusedMarketplaces: ['prom', 'prom'] }]],
    ['a welcome that was a string', 'saveSettings', [{ welcomedAt: '2026-07-06' }]],
    ['a key that is none', 'saveSettings', [{ paletteKey: 'KeyQ' }]],
    ['a prefix that is none', 'saveSettings', [{ prefix: '+' }]],
    ['a share of more than there is', 'saveSettings', [{ atRiskShare: 1.5 }]],
    ['a warning ahead of no time', 'saveSettings', [{ notices: { on: true, targetAhead: 0, limitAhead: null } }]],
    ['silence for ever', 'saveSettings', [{ quietHours: { from: '08:00', to: '08:00' } }]],
    ['a way to be shown that there is not', 'saveSettings', [{ overlay: { prom: { chat: 'tiny' } } }]],
    ['a channel that there is not', 'saveSettings', [{ overlay: { prom: { mail: 'dots' } } }]],
    ['a round at no time', 'saveSettings', [{ sweepTimes: ['25:00'] }]],
    ['a round at the end of the day', 'saveSettings', [{ sweepTimes: ['24:00'] }]],
    ['a round twice', 'saveSettings', [{ sweepTimes: ['10:00', '10:00'] }]],
    [
      'rounds without end',
      'saveSettings',
      [{ sweepTimes: Array.from({ length: 13 }, (_, hour) => `${hour + 10}:00`) }],
    ],
    ['a week of six days', 'saveSchedule', [null, { week: week.slice(1) }]],
    ['hours with more', 'saveSchedule', [null, { week, interruptions: [] }]],
    ['a part of the queue that there is not', 'overview', ['last']],
    ['an interruption by nothing', 'interrupt', [{ kind: 'begin', reason: 'rain' }]],
    ['what an interruption cannot do', 'interrupt', [{ kind: 'extend', interruption: powerCut }]],
    ['a rule by no such clock', 'saveRule', [{ ...scope, target: { ...figure, clock: 'lunar' }, limit: null }]],
    ['a rule with an id', 'saveRule', [{ ...scope, id: 'own-1', target: figure, limit: null }]],
    ['a rule for no such kind', 'resetRule', [{ ...scope, kind: 'gossip' }]],
    ['an account without an id', 'saveAccount', [{ ...account, id: '' }, change]],
    ['an account of a colour that there is not', 'saveAccount', [account, { colour: 8 }]],
    ['an account with more', 'saveAccount', [{ ...account, observedAt: 1 }, change]],
    ['a name that only pages show', 'saveAccount', [account, { shownName: 'Shop' }]],
    ['a template without a field', 'saveTemplate', [{ ...template, tags: undefined }]],
    ['a template with more', 'saveTemplate', [{ ...template, usedAt: 1 }]],
    ['a template of no such channel', 'saveTemplate', [{ ...template, channels: ['sms'] }]],
    ['a template in no such language', 'saveTemplate', [{ ...template, variants: [{ language: 'tlh', text: 'x' }] }]],
    [
      'a template without an end',
      'saveTemplate',
      [{ ...template, variants: [{ language: 'uk', text: 'я'.repeat(100_001) }] }],
    ],
    ['a template without an id', 'removeTemplate', ['']],
    ['starters in no such language', 'chooseStarters', [true, 'browser']],
    ['a reason that is none', 'dismiss', [[KEY], 'spam']],
    ['a word that is none', 'say', [KEY, { kind: 'sold' }]],
    ['a word of several', 'say', [[KEY], { kind: 'reply-needed' }]],
    ['a conversation that is none', 'dismiss', [['x'], 'old']],
    ['100,001 conversations', 'dismiss', [Array(100_001).fill(KEY), 'old']],
    ['an event that is none', 'undo', [['x']]],
    ['a key that cannot be read', 'reveal', ['wildberries/unknown/chat/id%ZZ']],
    ['a round at no time', 'nextInSweep', [null]],
    ['why nobody waits', 'why', ['x']],
    ['a language that Takt does not speak', 'setLanguage', ['de']],
    ['a file that is no text', 'applyImport', [{}, false]],
    ['a tab that is none', 'checkUp', ['7']],
    ['a tab to show that is none', 'showTab', [null]],
    ['a map that is none', 'putBackMap', [{ ...keptMap, map: {} }]],
    ['a map that says it is the build’s', 'putBackMap', [aKeptMap({ addedAt: AT, map: { origin: 'known' } })]],
    ['a map without a name', 'removeMap', [7]],
    ['101 maps', 'exportMaps', [Array(101).fill('prom/taught-chat')]],
    ['a file of maps without an end', 'readMaps', ['я'.repeat(2 ** 21 + 1)]],
    ['no one of its maps', 'tryMap', ['{}', 0.5]],
    ['something where nothing is asked for', 'wipe', [1]],
  ])('%s', async (_, name, args) => {
    await expect(ask(name, args)).resolves.toEqual({ ok: false, code: 'invalid', detail: name });
    expect(called).not.toHaveBeenCalled();
  });
});
