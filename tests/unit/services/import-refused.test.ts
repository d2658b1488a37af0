/** Files that are cut, foreign or hostile: each is refused in words, and leaves the database as it was. */
import { describe, expect, it } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { aConversation } from '../../support/a-conversation';
import { withRules } from '../../support/a-seller';
import { dump, freshServices, type Services } from '../../support/memory';

const RUSSIAN = { language: 'ru', text: 'Да' };
const DEEP = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

const SHOP = { id: 'shop', name: null };

async function someServices(): Promise<Services> {
  const services = await freshServices();
  await services.conversations.report(aConversation().buyer('10:00').seller('10:07').buyer('11:30').thread());
  await services.conversations.report({
    ...aConversation({ threadId: null, account: 'shop', buyer: 'Олег' }).buyer('09:00').row(),
    account: SHOP,
  });
  const ids = await services.acts.dismiss(['wildberries/unknown/chat/id%3A1%3A2%3A3' as never], 'old');
  await services.acts.undo(ids, () => true);
  const marketplace = 'wildberries' as MarketplaceId;
  const overlay = { [marketplace]: { chat: 'dots' as const } };
  await services.settings.save({ answerPolicies: { [marketplace]: 'buyers' }, overlay });
  await withRules(services);
  return services;
}

async function expectRefused(services: Services, file: string, code: string, detail: string): Promise<void> {
  const before = await dump(services.database);
  const refusal = expect.objectContaining({ name: 'TaktError', code, detail });

  await expect(services.backup.previewImport(file)).rejects.toEqual(refusal);
  await expect(services.backup.applyImport(file)).rejects.toEqual(refusal);

  expect(await dump(services.database)).toEqual(before);
  expect(({} as { masked?: unknown }).masked).toBeUndefined();
}

/** The kinds of events in an order in which a path can name them. */
const KINDS = ['message', 'joined', 'described', 'ambiguous', 'dismissed', 'undone', 'inserted', 'judged'];

// biome-ignore lint/suspicious/noExplicitAny: a hostile file has any shape
type File = any;

async function fileOf({ backup }: Services): Promise<File> {
  const file = JSON.parse(await backup.exportBackup());
  file.events.sort((a: File, b: File) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return file;
}

describe('not a backup of ours', () => {
  const rows: [what: string, code: string, detail: string, text: (file: File) => string][] = [
    ['nothing', 'import-not-json', '', () => ''],
    ['a picture', 'import-not-json', '', () => '\u0089PNG\r\n\u001a\n'],
    ['a file that was cut', 'import-not-json', '', (file) => JSON.stringify(file).slice(0, -200)],
    [
      'not a number',
      'import-not-json',
      '',
      (file) => JSON.stringify(file).replace('"confidence":0', '"confidence":NaN'),
    ],
    ['null', 'import-not-takt', '', () => 'null'],
    ['a list', 'import-not-takt', '', () => '[1, 2]'],
    ['a very deep list', 'import-not-takt', '', () => DEEP],
    ['somebody else’s JSON', 'import-not-takt', '', () => '{"name":"takt","version":"0.1.0"}'],
    ['a rescue file', 'import-not-takt', '', () => '{"format":"takt-rescue","version":1,"stores":{}}'],
    ['a newer format', 'import-version', '2', (file) => JSON.stringify({ ...file, version: 2 })],
    [
      'a format without a version',
      'import-version',
      '',
      (file) => JSON.stringify({ ...file, version: { toString: 1 } }),
    ],
    ['a newer format, in a shape unknown', 'import-version', '3', () => '{"format":"takt-export","version":3}'],
    ['a masked file', 'import-masked', '', (file) => JSON.stringify({ ...file, masked: true })],
    ['a very large file', 'import-too-large', '61', () => ' '.repeat(60 * 2 ** 20 + 1)],
  ];
  it.each(rows)('%s: %s %s', async (_, code, detail, text) => {
    const services = await someServices();
    await expectRefused(services, text(await fileOf(services)), code, detail);
  });

  it('what Takt itself wrote to be shared', async () => {
    const services = await someServices();
    await expectRefused(services, await services.backup.exportShared(), 'import-masked', '');
  });
});

describe('one wrong value is refused with its path', () => {
  const rows: [what: string, path: string, value: unknown][] = [
    ['a message without a time', 'conversations[1].messages[0].sentAt', undefined],
    ['an impossible day', 'conversations[0].messages[0].sentAt', '2026-02-31T10:00:00.000Z'],
    ['another zone', 'events[0].at', '2026-07-06T10:00:00.000+03:00'],
    ['another time than its id says', 'events[5].at', '2026-07-06T10:00:00.000Z'],
    ['a time before there were cabinets', 'sightings[0].observedAt', '1970-01-01T00:00:00.000Z'],
    ['a time out of range', 'settings.installedAt', '9999-12-31T23:59:59.999Z'],
    ['a number as a time', 'exportedAt', 0],
    ['a number too large to count to', 'events[0].payload.ordinal', 1e15],
    ['a negative number', 'events[0].payload.sequence', -1],
    ['a text longer than any message', 'events[0].payload.text', 'а'.repeat(20_001)],
    ['a text that is none', 'events[0].payload.text', { toString: 'Уже не чекаю' }],
    ['an id that is no id', 'events[0].id', '../../etc'],
    ['a key that Takt does not write', 'events[0].conversationId', 'wildberries/unknown/chat/id%ZZ'],
    ['a key in another writing', 'sightings[0].key', 'wildberries/unknown/chat/id%3a1'],
    ['a key of an unknown channel', 'sightings[0].key', 'wildberries/unknown/mail/id%3A1'],
    ['an unknown kind of event', 'events[0].kind', 'erased'],
    ['an unknown version of an event', 'events[0].v', 2],
    ['a field that would be lost', 'settings.theme', 'dark'],
    ['a table that would be lost', 'reviews', []],
    ['business hours without a zone', 'hours[0].zone', undefined],
    ['business hours in a zone that there is not', 'hours[0].zone', 'Europe/Atlantis'],
    ['a week of six days', 'hours[0].week', Array(6).fill([])],
    ['an opening at no time', 'hours[0].week[2][1].from', '24:00'],
    ['an end after the day’s', 'hours[0].week[2][1].to', '24:01'],
    ['a day off that no year has', 'hours[0].daysOff[0]', '2026-02-30'],
    ['a power cut that ends before it begins', 'hours[0].interruptions[0].to', '2026-07-05T05:59:59Z'],
    ['a power cut by a clock on some wall', 'hours[1].interruptions[0].from', '2026-07-05T09:00:00'],
    ['hours of an account of no marketplace', 'hours[1].of.marketplace', ''],
    ['a policy for a channel that there is not', 'policies[0].channel', 'mail'],
    ['a policy for what has no clock', 'policies[0].kind', 'resolution'],
    ['a policy of no time', 'policies[0].target.duration', 0],
    ['a policy of more than a year', 'policies[0].target.duration', 367 * 86_400_000],
    ['a policy of half a millisecond', 'policies[0].target.duration', 0.5],
    ['a prefix that is none', 'settings.prefix', '+'],
    ['all of what is left at risk', 'settings.atRiskShare', 1],
    ['a notification no time ahead', 'settings.notices.targetAhead', 0],
    ['a way to be shown that there is not', 'settings.overlay.wildberries.chat', 'small'],
    ['one time for a round, and not a list', 'settings.sweepTimes', '10:00'],
    ['notifications of which nobody says whether', 'settings.notices.on', null],
    ['a seller’s act that was seen at another time', 'events[8].observedAt', '2026-07-06T12:00:01.000Z'],
    ['a reason that is none', 'events[8].payload.reason', 'spam'],
    ['a dismissal of what was read after it', 'events[8].payload.upTo', '2026-07-06T12:00:00.001Z'],
    ['a dismissal of nothing in particular', 'events[8].payload.upTo', undefined],
    ['a stretch that ended as none does', 'events[10].payload.judgement.result', 'won'],
    ['a stretch judged at another time than its answer', 'events[10].at', '2026-07-06T07:08:00.000Z'],
    ['a stretch late by more than there is time', 'events[10].payload.judgement.lateBy', Number.MAX_SAFE_INTEGER],
    ['a stretch that was in time, and late', 'events[10].payload.judgement.lateBy', 1],
    ['a stretch that was late by nothing', 'events[10].payload.judgement.result', 'past-target'],
    ['a stretch that was answered before it began', 'events[10].payload.since', '2026-07-06T12:00:00.000Z'],
    ['a target of more than a century', 'events[10].payload.judgement.target', 4e12],
    ['an undone event that is no id', 'events[9].payload.event', '../../etc'],
    ['a template without a name', 'templates[0].title', ''],
    ['a template with a trigger of two words', 'templates[0].trigger', 'дуже дякую'],
    ['a template for a channel that there is not', 'templates[0].channels[0]', 'mail'],
    ['a template without a text', 'templates[0].variants', []],
    ['a template that says nothing', 'templates[0].variants[0].text', '{{ secret.key }}'],
    ['a template that loops', 'templates[0].variants[0].text', '{% for a in b %}{% endfor %}'],
    ['a template in a language that nobody answers in', 'templates[0].variants[0].language', 'tlh'],
    ['a template twice in a language', 'templates[0].variants', [RUSSIAN, RUSSIAN]],
    ['a template of the next century', 'templates[0].updatedAt', '2101-01-01T00:00:00.000Z'],
    ['a template with more to it', 'templates[0].script', 'alert(1)'],
    ['an account of a colour that there is not', 'accounts[0].colour', 8],
    ['a folder that no template may be kept in', 'templates[0].folder', 'я'.repeat(51)],
    ['a tag that no template may be kept with', 'templates[0].tags[0]', 'я'.repeat(51)],
    ['more tags than a template may be kept with', 'templates[0].tags', Array(21).fill('я')],
    ['a label beside which nothing could be saved', 'accounts[0].label', 'я'.repeat(101)],
    ['a shop’s name beside which nothing could be saved', 'accounts[0].shopName', 'я'.repeat(101)],
    ['a seller’s name that is too long', 'settings.sellerName', 'я'.repeat(101)],
    ['a name for all shops that is too long', 'settings.shopName', 'я'.repeat(101)],
    ['an account without an id', 'accounts[0].id', ''],
    ['a policy that is none', 'settings.answerPolicies.wildberries', 'never'],
    ['no language to answer in', 'settings.answerLanguages', []],
    ['a language twice', 'settings.answerLanguages', ['uk', 'uk']],
    ['marketplaces that are no list', 'settings.unusedMarketplaces', { length: 1 }],
    ['a missing part', 'sightings', undefined],
    ['a list in the place of an object', 'settings.language', ['uk']],
    ['a constructor', 'events[0].payload.constructor', { prototype: { masked: true } }],
    ['an inherited name', 'settings.toString', 'x'],
  ];
  it.each(rows)('%s: %s', async (_, path, value) => {
    const services = await someServices();
    const file = await fileOf(services);
    const steps = path.split(/[.[\]]+/u).filter((step) => step !== '');
    const last = steps.pop() ?? '';
    steps.reduce((parent: File, step) => parent[step], file)[last] = value;
    await expectRefused(services, JSON.stringify(file), 'import-invalid', path);
  });

  it('a rule of the seller’s own that says to be the marketplace’s', async () => {
    const services = await someServices();
    const file = await fileOf(services);
    file.policies[0].target.confidence = 'A';
    await expectRefused(services, JSON.stringify(file), 'import-invalid', 'policies[0]');
  });

  it('an event that was edited, for its id is made of its content', async () => {
    const services = await someServices();
    const file = await fileOf(services);
    file.events[0].payload.text = 'Уже не чекаю';
    await expectRefused(services, JSON.stringify(file), 'import-invalid', 'events[0].id');
  });

  it('an act of the seller at another time', async () => {
    const services = await someServices();
    const file = await fileOf(services);
    file.events[8].at = '2026-07-06T12:00:00.001Z';
    await expectRefused(services, JSON.stringify(file), 'import-invalid', 'events[8].id');
  });

  it('two ids exchanged', async () => {
    const services = await someServices();
    const file = await fileOf(services);
    [file.events[0].id, file.events[1].id] = [file.events[1].id, file.events[0].id];
    await expectRefused(services, JSON.stringify(file), 'import-invalid', 'events[0].id');
  });

  it('joins that would lead in a circle', async () => {
    const services = await someServices();
    const file = await fileOf(services);
    const index = file.events.findIndex((event: File) => event.kind === 'joined');
    const join = file.events[index];
    [join.conversationId, join.payload.weak] = [join.payload.weak, join.conversationId];
    await expectRefused(services, JSON.stringify(file), 'import-invalid', `events[${index}].payload.weak`);
  });

  // These can only be written as text: a parser of the test's own would swallow them.
  const texts: [what: string, detail: string, text: string, instead: string][] = [
    ['a prototype', '__proto__', '{', '{"__proto__":{"masked":false},'],
    [
      'a prototype of a payload',
      'events[0].payload.__proto__',
      '"payload":{',
      '"payload":{"__proto__":{"masked":true},',
    ],
    ['a very deep field', 'deep', '{', `{"deep":${DEEP},`],
    ['an infinite number', 'conversations[0].language.confidence', '"confidence":0', '"confidence":1e999'],
  ];
  it.each(texts)('%s: %s', async (_, detail, text, instead) => {
    const services = await someServices();
    const file = JSON.stringify(await fileOf(services)).replace(text, instead);
    await expectRefused(services, file, 'import-invalid', detail);
  });
});
