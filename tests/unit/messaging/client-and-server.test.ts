import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { TaktError } from '../../../utils/domain/errors';
import { contentChecks } from '../../../utils/messaging/checks';
import { createClient } from '../../../utils/messaging/client';
import type { ContentProtocol, OwnProtocol } from '../../../utils/messaging/protocol';
import { type Checks, createDispatcher, type Handlers, type Trust } from '../../../utils/messaging/server';
import { aConversation } from '../../support/a-conversation';

/** A page at the marketplace's own host. */
const CONTENT: Trust = { marketplaces: [aConversation().names.marketplace], tabId: 7 };
const ANSWER = { databaseId: 'db', verdicts: {} };

/** Client and server joined by a call; whatever passes between them passes through JSON. */
function joined(trust: Trust, { clientBuild = 'b1' } = {}) {
  const content = {
    hello: vi.fn(() => ({
      language: 'uk' as const,
      texts: {},
      used: true,
      maps: [],
      silenced: [],
      triggers: {},
      prefix: '=' as const,
      paletteKey: 'Period' as const,
      overlay: {},
      sweeping: false,
    })),
    report: vi.fn(() => ANSWER),
    verdicts: vi.fn(() => ANSWER),
    left: vi.fn(() => null),
    log: vi.fn(() => null),
    wake: vi.fn(() => null),
    candidate: vi.fn(),
    choices: vi.fn(() => []),
    need: vi.fn(() => null),
    inserted: vi.fn(() => null),
    dismiss: vi.fn(() => ['by the page']),
    say: vi.fn(() => []),
    undo: vi.fn(() => null),
    why: vi.fn(() => null),
    setBuyersLanguage: vi.fn(() => null),
    acceptAnyLanguage: vi.fn(() => null),
    judgeDraft: vi.fn(() => null),
    keepMap: vi.fn(() => null),
    unkeepMap: vi.fn(() => null),
    showReply: vi.fn(() => null),
    silence: vi.fn(() => null),
    hear: vi.fn(() => null),
    openOptions: vi.fn(() => null),
    sweepNext: vi.fn(() => 'off' as const),
  } satisfies Handlers<ContentProtocol>;
  const own = Object.fromEntries(
    [...OWN, ...BOTH].map((name) => [name, ownCalled]),
  ) as unknown as Handlers<OwnProtocol>;
  const onError = vi.fn();
  const dispatch = createDispatcher<ContentProtocol, OwnProtocol>({
    build: 'b1',
    content,
    own,
    checks: contentChecks,
    ownChecks: new Proxy({} as Checks<OwnProtocol>, { get: () => (args: unknown[]) => args }),
    onError,
  });
  const send = async (request: unknown) =>
    JSON.parse(JSON.stringify(await dispatch(JSON.parse(JSON.stringify(request)), trust)));
  return {
    ...{ content, onError, send, dispatch },
    client: createClient<ContentProtocol & OwnProtocol>(send, clientBuild),
  };
}

const OWN: readonly string[] = [
  'overview',
  'settings',
  'setLanguage',
  'exportBackup',
  'exportShared',
  'previewImport',
  'applyImport',
  'wipe',
  'noteBackup',
  'health',
  'saveSettings',
  'accounts',
  'saveAccount',
  'templates',
  'saveTemplate',
  'removeTemplate',
  'chooseStarters',
  'recentActs',
  'reveal',
] satisfies readonly (keyof OwnProtocol)[];
/** What a cabinet page may ask too, in its own way. */
const BOTH: readonly string[] = ['dismiss', 'say', 'undo', 'why'] satisfies readonly (keyof OwnProtocol &
  keyof ContentProtocol)[];
const ownCalled = vi.fn((...args: unknown[]) => ({ args }));

const request = (name: string, args: unknown[] = [], build = 'b1') => ({ takt: 'request', build, name, args });

describe('who may ask for what', () => {
  test('a cabinet page may report and be answered', async () => {
    const { client, content } = joined(CONTENT);
    const report = aConversation().buyer('10:00').thread();
    await expect(client.report(report)).resolves.toEqual(ANSWER);
    expect(content.report).toHaveBeenCalledExactlyOnceWith(report, CONTENT);
  });

  test.each(OWN)('a cabinet page may not ask for %s', async (name) => {
    const { send } = joined(CONTENT);
    ownCalled.mockClear();
    await expect(send(request(name))).resolves.toEqual({ ok: false, code: 'refused', detail: name });
    expect(ownCalled).not.toHaveBeenCalled();
  });

  test.each(OWN)('our own page may ask for %s', async (name) => {
    const { send } = joined('own');
    await expect(send(request(name, ['a']))).resolves.toEqual({ ok: true, value: { args: ['a', 'own'] } });
  });

  test('our own page may ask what a cabinet page may, and is checked like one', async () => {
    const { client } = joined('own');
    await expect(client.hello()).resolves.toMatchObject({ language: 'uk' });
    await expect(client.verdicts(['' as never])).rejects.toMatchObject({ code: 'invalid' });
  });

  test('what both may ask is answered to each in its own way, and checked so', async () => {
    const page = joined(CONTENT);
    const key = 'wildberries/unknown/chat/id%3A1' as never;
    await expect(page.send(request('dismiss', [key, 'answered-elsewhere']))).resolves.toEqual({
      ok: true,
      value: ['by the page'],
    });
    await expect(page.send(request('dismiss', [[key], 'old']))).resolves.toMatchObject({ code: 'invalid' });
    expect(page.content.dismiss).toHaveBeenCalledExactlyOnceWith(key, 'answered-elsewhere', CONTENT);
    const own = joined('own');
    await expect(own.send(request('dismiss', [[key], 'old']))).resolves.toMatchObject({
      value: { args: [[key], 'old', 'own'] },
    });
    expect(own.content.dismiss).not.toHaveBeenCalled();
  });

  test.each(['hello', 'report', 'verdicts', 'log', 'candidate', 'dismiss', 'undo', 'need', ...OWN])(
    'a stranger may not ask for %s',
    async (name) => {
      const { send, content } = joined('stranger');
      await expect(send(request(name))).resolves.toMatchObject({ ok: false, code: 'refused' });
      for (const handler of Object.values(content)) expect(handler).not.toHaveBeenCalled();
    },
  );

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'no-such-thing', ''])(
    'the name %j is nobody’s, whoever asks',
    async (name) => {
      for (const trust of [CONTENT, 'own'] as const) {
        await expect(joined(trust).send(request(name))).resolves.toMatchObject({ ok: false, code: 'refused' });
      }
    },
  );

  test('an old script under a new background is told so, and does nothing', async () => {
    const { client, content } = joined(CONTENT, { clientBuild: 'b0' });
    await expect(client.report(aConversation().buyer('10:00').thread())).rejects.toMatchObject({ code: 'old-build' });
    expect(content.report).not.toHaveBeenCalled();
  });
});

describe('what is no request of ours', () => {
  test.each([
    [undefined],
    [null],
    ['hello'],
    [42],
    [[]],
    [{}],
    [{ takt: 'changed' }],
    [{ takt: 'request', name: 'hello', args: [] }],
    [{ takt: 'request', build: 'b1', name: 'hello', args: 'all' }],
    [{ takt: 'request', build: 1, name: 'hello', args: [] }],
  ])('%j is left to others', (message) => {
    expect(joined('own').dispatch(message, 'own')).toBeUndefined();
  });
});

describe('what goes wrong', () => {
  test('an error of ours arrives as what it is', async () => {
    const { client, content, onError } = joined(CONTENT);
    content.hello.mockImplementation(() => {
      throw new TaktError('database-newer', '2');
    });
    const thrown = await client.hello().catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(TaktError);
    expect(thrown).toMatchObject({ code: 'database-newer', detail: '2' });
    expect(onError).toHaveBeenCalledExactlyOnceWith('hello', expect.objectContaining({ code: 'database-newer' }));
  });

  test('a full disk is recognised, however deep it is wrapped', async () => {
    const { client, content } = joined(CONTENT);
    content.hello.mockImplementation(() => {
      throw Object.assign(new Error('x'), {
        name: 'AbortError',
        inner: { name: 'BulkError', inner: { name: 'QuotaExceededError' } },
      });
    });
    await expect(client.hello()).rejects.toMatchObject({ code: 'disk-full' });
  });

  test('no error carries its message to the page: there may be a text in it', async () => {
    const { client, content } = joined(CONTENT);
    content.hello.mockImplementation(() => {
      throw new TypeError('cannot read «моя адреса» of undefined');
    });
    const thrown = await client.hello().catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code: 'failed', detail: 'TypeError' });
    expect(JSON.stringify(thrown) + String(thrown)).not.toContain('адреса');
  });

  test.each([
    ['nobody answers', () => Promise.resolve(undefined)],
    ['nobody is there', () => Promise.reject(new Error('Receiving end does not exist'))],
    ['somebody else answers', () => Promise.resolve({ hello: 'world' })],
    ['the answer is cut', () => Promise.resolve({ ok: false })],
  ])('%s: unreachable', async (_, send) => {
    await expect(createClient<ContentProtocol>(send, 'b1').hello()).rejects.toMatchObject({ code: 'unreachable' });
  });

  test('a background that was stopped over the request is asked once more, and answers', async () => {
    const greeting = { language: 'uk', texts: {} };
    const send = vi.fn(async () => ({ ok: true, value: greeting })).mockRejectedValueOnce(new Error('channel closed'));
    await expect(createClient<ContentProtocol>(send, 'b1').hello()).resolves.toEqual(greeting);
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('a background that was stopped and says nothing of it is asked once more before long', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const send = vi.fn(() => new Promise<unknown>(() => undefined));
    const answer = createClient<ContentProtocol>(send, 'b1').undo(['e1']);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(send).toHaveBeenCalledOnce();
    send.mockResolvedValue({ ok: true, value: null });
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(answer).resolves.toBeNull();
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('half a minute without an answer: unreachable', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const asked = createClient<ContentProtocol>(() => new Promise(() => undefined), 'b1').hello();
    const answer = expect(asked).rejects.toMatchObject({ code: 'unreachable' });
    await vi.advanceTimersByTimeAsync(30_000);
    await answer;
  });

  test('an answer leaves no timer behind', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { client } = joined(CONTENT);
    await client.hello();
    expect(vi.getTimerCount()).toBe(0);
  });
});
