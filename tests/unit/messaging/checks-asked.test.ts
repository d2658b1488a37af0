/** What a page may ask for, beside what it reports. */
import { describe, expect, test, vi } from 'vitest';
import { contentChecks } from '../../../utils/messaging/checks';
import type { ContentProtocol } from '../../../utils/messaging/protocol';
import { createDispatcher, type Handlers } from '../../../utils/messaging/server';
import { aConversation } from '../../support/a-conversation';
import { aTaughtMap } from '../../support/a-taught-map';

const { names } = aConversation({ account: 'shop' });
const PROM = { ...names, marketplace: 'prom' };
const thread = { names, orderNumber: '1024', productTitle: 'Чашка' };
const candidate = { templateId: 'starter-thanks', thread, given: { 'order.number': '7' }, language: 'uk' };
const choices = { query: 'дя', thread, limit: 30 };
const inserted = { names, templateId: 'starter-thanks', language: 'uk', text: 'Дякуємо!', at: 1_783_339_200_000 };
const draft = { names, text: 'Добрий день, відправимо сьогодні' };
const withBefore = (more: object) => ({ ...undo, before: { ...before, ...more } });
const pointed = { evidence: 'pointed at', seen: '2026-07-06', select: '.answer' };
const kind = { marketplace: names.marketplace, path: '/chat' };
const taught = aTaughtMap({ id: `${names.marketplace}/taught-chat` });
const before = { map: taught, addedAt: 1_783_339_200_000, isReplyShown: true };
const undo = { id: taught.id, addedAt: 1_783_339_300_000, before };
const busy = { evidence: 'x', seen: '2026-07-06', select: ':has(:has(:has(a)))' };
const KEY = 'wildberries/unknown/chat/id%3A1';
const ID = '0123456789abcdef';

const PAGE = { marketplaces: [names.marketplace], tabId: 7 };
const called = vi.fn();
const content = Object.fromEntries(Object.keys(contentChecks).map((name) => [name, called])) as unknown;
const dispatch = createDispatcher<ContentProtocol, Record<never, never>>({
  build: 'b1',
  content: content as Handlers<ContentProtocol>,
  own: {},
  checks: contentChecks,
  ownChecks: {},
  onError: () => undefined,
});

async function ask(name: string, args: readonly unknown[]) {
  called.mockClear();
  return dispatch({ takt: 'request', build: 'b1', name, args }, PAGE);
}

const long = (length: number) => 'я'.repeat(length);

describe('a page may ask', () => {
  test.each<readonly [string, string, readonly unknown[]]>([
    ['for a template', 'candidate', [candidate]],
    ['for a template in the language of the shop', 'candidate', [{ ...candidate, given: {}, language: null }]],
    [
      'for a template in a thread of which nothing is known',
      'candidate',
      [
        {
          ...candidate,
          thread: {
            names: { ...names, account: null, threadId: null, buyer: null, subject: null },
            ...{ orderNumber: null, productTitle: null },
          },
        },
      ],
    ],
    ['for templates', 'choices', [choices]],
    ['for templates where no thread is open', 'choices', [{ ...choices, query: '', thread: null }]],
    ['for the palette', 'need', ['palette']],
    ['for what stands aside of the field', 'need', ['aside']],
    ['to note what was inserted', 'inserted', [inserted]],
    ['to note an insertion of 20,000 signs', 'inserted', [{ ...inserted, text: long(20_000) }]],
    ['to end the waiting', 'dismiss', [KEY, 'answered-elsewhere']],
    ['to say that no reply is needed', 'dismiss', [KEY, 'no-reply-needed']],
    ['to put off', 'say', [KEY, { kind: 'snoozed', until: 1_783_339_200_000 }]],
    ['to be reminded', 'say', [KEY, { kind: 'follow-up', dueAt: 1_783_339_200_000 }]],
    ['to put off until the evening', 'say', [KEY, { kind: 'snoozed', until: 'evening' }]],
    ['to wake', 'say', [KEY, { kind: 'woken' }]],
    ['to be reminded soon', 'say', [KEY, { kind: 'follow-up', dueAt: null }]],
    ['to be reminded no more', 'say', [KEY, { kind: 'no-follow-up' }]],
    ['that a reply is needed', 'say', [KEY, { kind: 'reply-needed' }]],
    ['to note', 'say', [KEY, { kind: 'noted', text: 'подзвонити' }]],
    ['to take that back', 'undo', [[ID]]],
    ['why a buyer waits so long', 'why', [KEY]],
    ['to set the buyer’s language', 'setBuyersLanguage', [KEY, 'kk']],
    ['to go by the messages again', 'setBuyersLanguage', [KEY, null]],
    ['to hear nothing of a language there', 'acceptAnyLanguage', [KEY]],
    ['of a draft', 'judgeDraft', [draft]],
    ['of a draft as long as that', 'judgeDraft', [{ ...draft, text: long(20_000) }]],
    ['for teaching', 'need', ['teaching']],
    ['to take back what it has just had kept', 'unkeepMap', [{ ...undo, before: null }]],
    ['to have what was before', 'unkeepMap', [undo]],
    ['to use the field of a file', 'showReply', [taught.id, null]],
    ['to use the field that was pointed at', 'showReply', [taught.id, [pointed]]],
    ['to say no more of a kind of page', 'silence', [kind, ['strange']]],
    ['to say all of it again', 'hear', [kind]],
    ['for the options', 'openOptions', ['templates']],
    ['for the next in the round', 'sweepNext', [1_783_339_200_000]],
    ['whether somebody is awake', 'wake', []],
  ])('%s', async (_, name, args) => {
    await expect(ask(name, args)).resolves.toMatchObject({ ok: true });
    expect(called).toHaveBeenCalledExactlyOnceWith(...args, PAGE);
    expect(JSON.parse(JSON.stringify(args))).toEqual(args);
  });
});

describe('what is refused, and reaches nobody', () => {
  test.each<readonly [string, string, readonly unknown[]]>([
    ['nothing', 'candidate', []],
    ['a template without an id', 'candidate', [{ ...candidate, templateId: '' }]],
    ['a template with an id that is none', 'candidate', [{ ...candidate, templateId: { $gt: '' } }]],
    ['a value of no placeholder', 'candidate', [{ ...candidate, given: { 'buyer.phone': '1' } }]],
    ['a value that is no text', 'candidate', [{ ...candidate, given: { greeting: { toString: 'x' } } }]],
    ['a value of 1,001 signs', 'candidate', [{ ...candidate, given: { greeting: long(1001) } }]],
    ['a language in which nobody answers', 'candidate', [{ ...candidate, language: 'tlh' }]],
    ['no language at all', 'candidate', [{ ...candidate, language: undefined }]],
    ['a thread that is none', 'candidate', [{ ...candidate, thread: null }]],
    ['a thread with more', 'candidate', [{ ...candidate, thread: { ...thread, phone: '1' } }]],
    ['a product of 1,001 signs', 'candidate', [{ ...candidate, thread: { ...thread, productTitle: long(1001) } }]],
    [
      'a channel of no such name',
      'candidate',
      [{ ...candidate, thread: { ...thread, names: { ...names, channel: 'sms' } } }],
    ],
    ['a query of 201 signs', 'choices', [{ ...choices, query: long(201) }]],
    ['no limit', 'choices', [{ ...choices, limit: undefined }]],
    ['a limit of none', 'choices', [{ ...choices, limit: 0 }]],
    ['a limit of too many', 'choices', [{ ...choices, limit: 101 }]],
    ['a script of another name', 'need', ['../background']],
    ['a file', 'need', ['https://example.com/x.js']],
    ['two scripts', 'need', ['palette', 'palette']],
    ['an insertion of nothing', 'inserted', [{ ...inserted, text: '' }]],
    ['an insertion of 20,001 signs', 'inserted', [{ ...inserted, text: long(20_001) }]],
    ['an insertion in no language that templates have', 'inserted', [{ ...inserted, language: 'be' }]],
    ['an insertion with more', 'inserted', [{ ...inserted, usedAt: 1 }]],
    ['an insertion without a time', 'inserted', [{ ...inserted, at: undefined }]],
    ['an insertion before there were cabinets', 'inserted', [{ ...inserted, at: 1 }]],
    ['a key in another writing', 'dismiss', ['wildberries/unknown/chat/id%3a1', 'answered-elsewhere']],
    ['a key that cannot be read', 'dismiss', ['wildberries/unknown/chat/id%ZZ', 'answered-elsewhere']],
    ['a key of no channel', 'dismiss', ['wildberries/unknown/mail/id%3A1', 'answered-elsewhere']],
    ['a list of keys', 'dismiss', [[KEY], 'answered-elsewhere']],
    ['what is old', 'dismiss', [KEY, 'old']],
    ['a dismissal without a reason', 'dismiss', [KEY]],
    ['nothing said', 'say', [KEY]],
    ['a word that is none', 'say', [KEY, { kind: 'sold' }]],
    ['a word of more', 'say', [KEY, { kind: 'reply-needed', upTo: 1 }]],
    ['a word of no conversation', 'say', ['x', { kind: 'reply-needed' }]],
    ['put off until no time', 'say', [KEY, { kind: 'snoozed', until: null }]],
    ['put off until some day', 'say', [KEY, { kind: 'snoozed', until: 'someday' }]],
    ['put off until never', 'say', [KEY, { kind: 'snoozed', until: 1e300 }]],
    ['put off until half a millisecond', 'say', [KEY, { kind: 'snoozed', until: 1_783_339_200_000.5 }]],
    ['a note that is no text', 'say', [KEY, { kind: 'noted', text: { length: 1 } }]],
    ['a note of 10,001 signs', 'say', [KEY, { kind: 'noted', text: long(10_001) }]],
    ['an id that is none', 'undo', [['../../etc']]],
    ['one id', 'undo', [ID]],
    ['100,001 ids', 'undo', [Array(100_001).fill(ID)]],
    ['why nobody waits', 'why', ['a']],
    ['why several wait', 'why', [[KEY]]],
    ['a language that nobody may set', 'setBuyersLanguage', [KEY, 'fr']],
    ['no language', 'setBuyersLanguage', [KEY]],
    ['a language for no conversation', 'setBuyersLanguage', ['a', 'uk']],
    ['a language for several', 'setBuyersLanguage', [[KEY], 'uk']],
    ['to hear nothing of nobody', 'acceptAnyLanguage', [null]],
    ['no draft', 'judgeDraft', []],
    ['an empty draft', 'judgeDraft', [{ ...draft, text: '' }]],
    ['a draft that is too long', 'judgeDraft', [{ ...draft, text: long(20_001) }]],
    ['a draft that is no text', 'judgeDraft', [{ ...draft, text: { length: 1 } }]],
    ['a draft of no thread', 'judgeDraft', [{ text: draft.text }]],
    ['a draft with more than that', 'judgeDraft', [{ ...draft, language: 'uk' }]],
    ['a draft of a thread with more than that', 'judgeDraft', [{ ...draft, names: { ...names, phone: '1' } }]],
    ['two drafts', 'judgeDraft', [draft, draft]],
    ['a round at no time', 'sweepNext', []],
    ['a round to somebody', 'sweepNext', [KEY]],
    ['a map by the name of one of the build', 'keepMap', [{ ...taught, id: `${names.marketplace}/chat` }, true, null]],
    ['a map that was brought', 'keepMap', [{ ...taught, origin: 'imported' }, true, null]],
    ['a map of the build', 'keepMap', [{ ...taught, origin: 'known' }, true, null]],
    ['a map that keeps a page busy', 'keepMap', [{ ...taught, fields: { list: [busy] } }, true, null]],
    ['a map of which nobody says whether the field was shown', 'keepMap', [taught, null, null]],
    ['a map beside one that is called by a name', 'keepMap', [taught, true, 'prom/Олена']],
    ['no map', 'keepMap', [null, true, null]],
    ['what was brought, as what was before', 'unkeepMap', [withBefore({ map: { ...taught, origin: 'imported' } })]],
    ['another name, as what was before', 'unkeepMap', [{ ...undo, id: `${taught.id}-2` }]],
    ['what was kept later, as what was before', 'unkeepMap', [withBefore({ addedAt: 1_783_339_300_000 })]],
    [
      'an address that names somebody',
      'unkeepMap',
      [withBefore({ map: { ...taught, paths: ['/cms/chat/olena-koval'] } })],
    ],
    [
      'what keeps a page busy, as what was before',
      'unkeepMap',
      [withBefore({ map: { ...taught, fields: { list: [busy] } } })],
    ],
    ['to take back nothing', 'unkeepMap', [null]],
    ['a field that is found by nothing', 'showReply', [taught.id, []]],
    ['a field that keeps a page busy', 'showReply', [taught.id, [{ ...pointed, select: busy.select }]]],
    ['a field that is compared with another', 'showReply', [taught.id, [{ ...pointed, sameAs: 'note' }]]],
    ['a field of a map that is called by a name', 'showReply', ['prom/Олена', null]],
    ['silence about a buyer’s own page', 'silence', [{ ...kind, path: '/chat/olena-koval' }, ['strange']]],
    ['silence about one chat', 'silence', [{ ...kind, path: '/chat/48120773' }, ['strange']]],
    ['silence about no path', 'silence', [{ ...kind, path: 'chat' }, ['strange']]],
    ['silence about what there is not', 'silence', [kind, ['everything']]],
    ['silence about nothing', 'silence', [kind, []]],
    ['a key more about silence', 'silence', [{ ...kind, at: 1 }, ['strange']]],
    ['to hear of a nickname', 'hear', [{ ...kind, path: '/olena' }]],
    ['a section of another name', 'openOptions', ['data']],
    ['an address', 'openOptions', ['https://example.com']],
    ['somebody to wake', 'wake', ['now']],
  ])('%s', async (_, name, args) => {
    await expect(ask(name, args)).resolves.toEqual({ ok: false, code: 'invalid', detail: name });
    expect(called).not.toHaveBeenCalled();
  });

  test.each<readonly [string, readonly unknown[]]>([
    ['candidate', [{ ...candidate, thread: { ...thread, names: PROM } }]],
    ['choices', [{ ...choices, thread: { ...thread, names: PROM } }]],
    ['inserted', [{ ...inserted, names: PROM }]],
    ['dismiss', ['prom/unknown/chat/id%3A1', 'answered-elsewhere']],
    ['say', ['prom/unknown/chat/id%3A1', { kind: 'reply-needed' }]],
    ['why', ['prom/unknown/chat/id%3A1']],
    ['setBuyersLanguage', ['prom/unknown/chat/id%3A1', 'uk']],
    ['acceptAnyLanguage', ['prom/unknown/chat/id%3A1']],
    ['judgeDraft', [{ ...draft, names: PROM }]],
    ['keepMap', [aTaughtMap(), true, null]],
    ['unkeepMap', [{ ...undo, id: 'prom/taught-chat', before: null }]],
    ['showReply', ['prom/taught-chat', null]],
    ['silence', [{ marketplace: 'prom', path: '/chat' }, ['strange']]],
    ['hear', [{ marketplace: 'prom', path: '/chat' }]],
  ])('%s of another marketplace than the page’s own', async (name, args) => {
    await expect(ask(name, args)).resolves.toEqual({ ok: false, code: 'refused', detail: name });
    expect(called).not.toHaveBeenCalled();
  });

  test.each([
    ['in the path', { paths: ['/chat/olena-koval'] }],
    ['in the id', { paths: ['/chat'], id: `${names.marketplace}/taught-olena-koval` }],
    ['nowhere', { paths: ['/chat'], id: `${names.marketplace}/taught` }],
  ])('what was taught is kept by the kind of page that it is of, whoever is named %s', async (_, more) => {
    await expect(ask('keepMap', [aTaughtMap({ ...taught, ...more }), true, null])).resolves.toMatchObject({ ok: true });
    const kept = { ...taught, paths: ['/chat'], id: expect.stringMatching(/^wildberries\/taught-chat-[\da-f]{16}$/u) };
    expect(called).toHaveBeenCalledExactlyOnceWith(kept, true, null, PAGE);
  });

  test('halves of a pair are no reason to refuse a draft; they are replaced', async () => {
    await expect(ask('judgeDraft', [{ ...draft, text: 'так \ud83d' }])).resolves.toMatchObject({ ok: true });
    expect(called).toHaveBeenCalledExactlyOnceWith({ ...draft, text: 'так \ufffd' }, PAGE);
  });

  test('prototypes', async () => {
    const given = JSON.parse('{"__proto__":{"greeting":"x"}}');
    await expect(ask('candidate', [{ ...candidate, given }])).resolves.toMatchObject({ code: 'invalid' });
    const asked = JSON.parse(JSON.stringify(candidate).replace('"names":{', '"names":{"__proto__":{"buyer":"x"},'));
    await expect(ask('candidate', [asked])).resolves.toMatchObject({ code: 'invalid' });
    expect(called).not.toHaveBeenCalled();
    expect(({} as { greeting?: unknown }).greeting).toBeUndefined();
  });
});
