import { describe, expect, test, vi } from 'vitest';
import { contentChecks } from '../../../utils/messaging/checks';
import type { ContentProtocol, OwnProtocol, Report } from '../../../utils/messaging/protocol';
import { createDispatcher } from '../../../utils/messaging/server';
import { aConversation } from '../../support/a-conversation';

const good = (): Report =>
  aConversation({ account: 'shop' }).system('09:59').buyer('10:00', { id: 'p1' }).seller('10:05').thread();

/** A change deep in a report: `threads.0.claims.1.at`. */
const changed = (path: string, value: unknown): unknown => {
  const report = structuredClone(good()) as unknown as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, report);
  holder[last] = value;
  return report;
};
const without = (path: string) => JSON.parse(JSON.stringify(changed(path, undefined))) as unknown;

const handlers = {
  hello: vi.fn(() => ({
    language: 'uk' as const,
    texts: {},
    used: true,
    triggers: {},
    prefix: '=' as const,
    paletteKey: 'Period' as const,
    overlay: {},
    sweeping: false,
    maps: [],
    silenced: [],
  })),
  report: vi.fn(() => ({ databaseId: '', verdicts: {} })),
  verdicts: vi.fn(() => ({ databaseId: '', verdicts: {} })),
  left: vi.fn(() => null),
  log: vi.fn(() => null),
  wake: vi.fn(() => null),
  candidate: vi.fn(),
  choices: vi.fn(() => []),
  need: vi.fn(() => null),
  inserted: vi.fn(() => null),
  dismiss: vi.fn(() => []),
  say: vi.fn(() => []),
  undo: vi.fn(() => null),
  why: vi.fn(() => null),
  setBuyersLanguage: vi.fn(() => null),
  acceptAnyLanguage: vi.fn(() => null),
  judgeDraft: vi.fn(() => null),
  keepMap: vi.fn(() => null),
  unkeepMap: vi.fn(() => null),
  openOptions: vi.fn(() => null),
  showReply: vi.fn(() => null),
  silence: vi.fn(() => null),
  hear: vi.fn(() => null),
  sweepNext: vi.fn(() => 'off' as const),
};
const dispatch = createDispatcher<ContentProtocol, OwnProtocol>({
  build: 'b1',
  content: handlers,
  own: {} as never,
  checks: contentChecks,
  ownChecks: {} as never,
  onError: () => undefined,
});
const PAGE = { marketplaces: [aConversation().names.marketplace], tabId: 7 };

const ask = (name: string, args: readonly unknown[]) => {
  for (const handler of Object.values(handlers)) handler.mockClear();
  return dispatch({ takt: 'request', build: 'b1', name, args }, PAGE);
};

describe('what a page may send', () => {
  test.each<readonly [string, Report]>([
    ['a thread', good()],
    ['a row', aConversation().unknown('10:00', { precision: 'minute' }).row()],
    [
      'an empty page',
      { ...good(), threads: [], page: { mapId: 'm/p', channel: 'chat', result: 'empty', field: null } },
    ],
    ['by what it was read', changed('page.layer', 'taught') as Report],
    [
      'in which way fields were found',
      changed('page.ways', { revision: 2, found: { 'row.time': 2, list: 1 } }) as Report,
    ],
    ['twins', { ...good(), threads: [], twins: [good().threads[0]?.names as never] }],
    [
      'a name in emoji, a text in HTML and template syntax',
      changed('threads.0.claims.1.text', '<script>{{ x }}</script>👍') as Report,
    ],
  ])('%s', async (_, report) => {
    await expect(ask('report', [report])).resolves.toMatchObject({ ok: true });
    expect(handlers.report).toHaveBeenCalledExactlyOnceWith(report, PAGE);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

const long = 'я'.repeat(20_001);

test('of the address of a page only words of cabinets are kept, whatever it says', async () => {
  await expect(ask('report', [changed('page.path', '/cms/olena-koval/0671234567')])).resolves.toMatchObject({
    ok: true,
  });
  expect(handlers.report).toHaveBeenCalledExactlyOnceWith(changed('page.path', '/cms/*'), PAGE);
});

describe('what is refused, and reaches nobody', () => {
  test.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'report'],
    ['an array', []],
    ['an empty object', {}],
    ['a page read by what there is not', changed('page.layer', 'seen')],
    ['a field found in a way that is none', changed('page.ways', { revision: 1, found: { list: 0 } })],
    ['a field found in the thousandth way', changed('page.ways', { revision: 1, found: { list: 1000 } })],
    ['a way to find what no map has', changed('page.ways', { revision: 1, found: { Олена: 1 } })],
    ['an address that is none', changed('page.path', 'olena')],
    ['an address without an end', changed('page.path', `/${'a'.repeat(300)}`)],
    ['a way that is a text', changed('page.ways', { revision: 1, found: { list: 'Олена' } })],
    ['ways of no revision', changed('page.ways', { found: { list: 1 } })],
    ['a map that is called by a name', changed('page.mapId', 'prom/Олена')],
    ['a map that is called by a sentence', changed('page.mapId', 'prom/chat of Olena')],
    ['a map of no marketplace', changed('page.mapId', 'chat')],
    ['a field that no map has', changed('page.field', 'Олена Ґалаґан')],
    ['a field of the prototype', changed('page.field', 'constructor')],
    ['a lost map that says a name', changed('lost', { ...good().page, mapId: 'Olena' })],
    ['a marketplace that is a number', changed('marketplace', 7)],
    ['no marketplace', without('marketplace')],
    ['a marketplace without a name', changed('marketplace', '')],
    ['a time that is a string', changed('observedAt', '2026-07-06')],
    ['a time that is no number', changed('observedAt', Number.NaN)],
    ['a time without an end', changed('observedAt', Number.POSITIVE_INFINITY)],
    ['half a millisecond', changed('observedAt', 1_783_332_000_000.5)],
    ['seconds for milliseconds', changed('observedAt', 1_783_332_000)],
    ['a time of the next century', changed('threads.0.claims.1.at', 4_102_444_800_001)],
    ['a time before there were cabinets', changed('threads.0.claims.1.at', -1)],
    ['a key more', changed('more', 1)],
    ['a key more in a thread', changed('threads.0.more', 1)],
    ['a key more in a claim', changed('threads.0.claims.0.more', 1)],
    ['a key more in names', changed('threads.0.names.more', 1)],
    ['a channel of no such name', changed('threads.0.names.channel', 'sms')],
    ['an author of no such name', changed('threads.0.claims.1.author', 'admin')],
    ['a precision of no such name', changed('threads.0.claims.1.precision', 'year')],
    ['a source of no such name', changed('threads.0.source', 'import')],
    ['a result of no such name', changed('page.result', 'fine')],
    ['a buyer’s name of 201 signs', changed('threads.0.names.buyer', 'я'.repeat(201))],
    ['a text of 20,001 signs', changed('threads.0.claims.1.text', long)],
    ['a text that is an object', changed('threads.0.claims.1.text', { toString: 'x' })],
    ['a name that is an array', changed('threads.0.names.buyer', ['Олена'])],
    ['an ordinal below zero', changed('threads.0.claims.1.ordinal', -1)],
    ['an ordinal without end', changed('threads.0.claims.1.ordinal', 1e9)],
    ['a span that is no span', changed('threads.0.span', { from: 1, to: 2 })],
    ['a span that is an array', changed('threads.0.span', [])],
    ['threads that are an object', changed('threads', { 0: good().threads[0] })],
    ['a thousand and one claims', changed('threads.0.claims', Array(1001).fill(good().threads[0]?.claims[0]))],
    ['five thousand and one threads', changed('threads', Array(5001).fill(good().threads[0]))],
    ['a thousand and one twins', changed('twins', Array(1001).fill(good().threads[0]?.names))],
  ])('%s', async (_, report) => {
    await expect(ask('report', [report])).resolves.toEqual({ ok: false, code: 'invalid', detail: 'report' });
    expect(handlers.report).not.toHaveBeenCalled();
  });

  test('prototypes are data like any other, and no key of ours', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const text = JSON.stringify(good()).replace('{', `{"${key}":{"polluted":true},`);
      await expect(ask('report', [JSON.parse(text)])).resolves.toMatchObject({ ok: false, code: 'invalid' });
      const deep = JSON.stringify(good()).replace('"names":{', `"names":{"${key}":{"polluted":true},`);
      await expect(ask('report', [JSON.parse(deep)])).resolves.toMatchObject({ ok: false, code: 'invalid' });
    }
    expect(handlers.report).not.toHaveBeenCalled();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each<readonly [string, string, readonly unknown[]]>([
    ['a report too many', 'report', [good(), good()]],
    ['no report', 'report', []],
    ['a greeting with an argument', 'hello', [1]],
    ['keys that are no array', 'verdicts', ['a']],
    ['a key without a sign', 'verdicts', [['']]],
    ['a key of 1,001 signs', 'verdicts', [['k'.repeat(1001)]]],
    ['5,001 keys', 'verdicts', [Array(5001).fill('k')]],
    ['a line of the log with a text', 'log', [{ code: 'x'.repeat(81), feature: 'f', field: '' }]],
    ['a line of the log with a name for a feature', 'log', [{ code: 'TypeError', feature: 'Олена', field: '' }]],
    ['a line of the log with a sentence for a feature', 'log', [{ code: 'x', feature: 'call me', field: '' }]],
    ['a line of the log with more', 'log', [{ code: 'x', feature: 'f', field: '', text: 'Олена' }]],
  ])('%s', async (_, name, args) => {
    await expect(ask(name, args)).resolves.toEqual({ ok: false, code: 'invalid', detail: name });
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });
});

describe('a line of the log has', () => {
  test.each([
    ['the name of an error', 'TypeError', 'TypeError'],
    ['that of an error of the page’s tree', 'NotFoundError', 'NotFoundError'],
    ['that of a plain error', 'Error', 'Error'],
    ['that by which Firefox calls its own', 'NS_ERROR_FAILURE', 'NS_ERROR_FAILURE'],
    ['that something else was thrown', 'thrown', 'thrown'],
    ['that a map held the page up', 'slow', 'slow'],
    ['nothing of what is called by a name', 'Олена', 'other'],
    ['nothing of what is called by a name in Latin letters', 'OlenaKoval', 'other'],
    ['nothing of a sentence', 'Error: call Olena at 0671234567', 'other'],
  ])('%s', async (_, code, kept) => {
    const line = { feature: 'reading', field: '' };
    await expect(ask('log', [{ ...line, code }])).resolves.toMatchObject({ ok: true });
    expect(handlers.log).toHaveBeenCalledExactlyOnceWith({ ...line, code: kept }, PAGE);
  });
});

describe('a page of one marketplace that speaks of another', () => {
  test.each([
    ['as its own', changed('marketplace', 'prom')],
    ['in a thread', changed('threads.0.names.marketplace', 'prom')],
    ['in a twin', changed('twins', [{ ...good().threads[0]?.names, marketplace: 'prom' }])],
  ])('%s is refused', async (_, report) => {
    await expect(ask('report', [report])).resolves.toEqual({ ok: false, code: 'refused', detail: 'report' });
    expect(handlers.report).not.toHaveBeenCalled();
  });

  test('in a key is refused', async () => {
    await expect(ask('verdicts', [['wildberries/unknown/chat/id%3A1']])).resolves.toMatchObject({ ok: true });
    const keys = ['wildberries/unknown/chat/id%3A1', 'prom/unknown/chat/id%3A1'];
    await expect(ask('verdicts', [keys])).resolves.toEqual({ ok: false, code: 'refused', detail: 'verdicts' });
  });
});
