import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ConversationKey } from '../../../utils/domain/conversation/ids';
import { TaktError } from '../../../utils/domain/errors';
import type { ReportAnswer } from '../../../utils/messaging/protocol';
import { aConversation, instant } from '../../support/a-conversation';
import { aReading, aRow, aThread } from '../../support/a-reading';

import { aPage, known, oneRow, reported, row, SECOND, settled, T } from './create-page-support';

describe('a page', () => {
  test('draws what it reads, tells it, and has a verdict on it', async () => {
    const page = aPage();
    expect(page.page.status.value).toBe('loading');
    await page.read(oneRow());
    const key = page.page.rows.value[0]?.key as ConversationKey;
    expect(page.page.status.value).toBe('read');
    expect(page.reconcile).toHaveBeenCalledWith(page.page.rows.value);
    expect(page.report).toHaveBeenCalledTimes(1);
    expect(page.page.verdict(key)).toEqual(known(key));
  });

  test('keeps what it was told first when it is asked to look again at once', async () => {
    const page = aPage();
    page.onReading(oneRow(), page.clock.now());
    page.refresh();
    await settled();
    const key = page.page.rows.value[0]?.key as ConversationKey;
    expect(page.page.verdict(key)).toEqual(known(key));
  });

  test('is silent about what did not change', async () => {
    const page = aPage();
    await page.read(oneRow());
    await page.read(oneRow(), SECOND);
    expect(page.report).toHaveBeenCalledTimes(1);
  });

  test('says after 45 seconds without any reading that all is still so', async () => {
    const page = aPage();
    await page.read(oneRow());
    page.clock.pass(45 * SECOND);
    page.beat();
    await settled();
    expect(reported(page)[1]).toMatchObject({ observedAt: T + 45 * SECOND, threads: [{ claims: [] }] });
  });

  test('tells what came in while the answer was under way', async () => {
    const page = aPage();
    let answered = (_: ReportAnswer): void => undefined;
    page.report.mockImplementationOnce(() => new Promise((resolve) => (answered = resolve)));
    await page.read(oneRow());
    await page.read(aReading({ rows: [row('Олег'), row('Олена')] }), SECOND);
    expect(page.report).toHaveBeenCalledTimes(1);
    answered({ databaseId: 'db', verdicts: {} });
    await settled();
    expect(reported(page)[1]?.threads.map(({ names }) => names.buyer)).toEqual(['Олена']);
  });

  test('tells everything anew to another database', async () => {
    const page = aPage();
    await page.read(oneRow());
    page.outside.databaseId = 'another';
    page.refresh();
    await settled();
    expect(reported(page)).toHaveLength(2);
    expect(reported(page)[1]?.threads[0]?.claims).toHaveLength(1);
  });

  test('asks again for its verdicts when something changed elsewhere', async () => {
    const page = aPage();
    await page.read(oneRow());
    page.refresh();
    await settled();
    expect(page.verdicts).toHaveBeenCalledExactlyOnceWith(page.page.rows.value.map(({ key }) => key));
    expect(page.report).toHaveBeenCalledTimes(1);
  });
});

describe('trouble', () => {
  test.each(['disk-full', 'database-newer', 'database-broken', 'failed', 'invalid', 'unreachable'] as const)(
    '%s is said, and the page tried again after five seconds with all it had to tell',
    async (code) => {
      const page = aPage();
      page.report.mockRejectedValueOnce(new TaktError(code));
      await page.read(oneRow());
      expect(page.page.trouble.value).toBe(code);
      await page.read(oneRow(), 4 * SECOND);
      expect(page.report).toHaveBeenCalledTimes(1);
      await page.read(oneRow(), SECOND);
      expect(page.report).toHaveBeenCalledTimes(2);
      expect(reported(page)[1]?.threads[0]?.claims).toHaveLength(1);
      expect(page.page.trouble.value).toBeUndefined();
    },
  );

  test('an old script says that Takt was updated, and never asks again', async () => {
    const page = aPage();
    page.report.mockRejectedValueOnce(new TaktError('old-build'));
    await page.read(oneRow());
    expect(page.page.trouble.value).toBe('updated');
    await page.read(aReading({ rows: [row('Олена')] }), 60 * SECOND);
    page.beat();
    page.refresh();
    await settled();
    expect(page.report).toHaveBeenCalledTimes(1);
    expect(page.verdicts).not.toHaveBeenCalled();
  });

  test('a script that outlived its Takt notices when it is not answered', async () => {
    const page = aPage();
    page.outside.orphan = true;
    page.report.mockRejectedValueOnce(new TaktError('unreachable'));
    await page.read(oneRow());
    expect(page.page.trouble.value).toBe('updated');
  });

  test('a script of before the update stops reading and drawing', async () => {
    const page = aPage();
    page.report.mockRejectedValueOnce(new TaktError('old-build'));
    await page.read(oneRow());
    expect(page.outside.stopped).toBe(true);
  });

  test('and when time passes', async () => {
    const page = aPage();
    await page.read(oneRow());
    page.outside.orphan = true;
    page.clock.pass(45 * SECOND);
    page.beat();
    expect(page.page.trouble.value).toBe('updated');
    expect(page.report).toHaveBeenCalledTimes(1);
  });
});

describe('two buyers of one name', () => {
  const twins = () => aReading({ rows: [row('Олег', 'x'), row('Олег', 'y'), row('Олена')] });

  test('are not told, and after two seconds said to be two', async () => {
    const page = aPage();
    await page.read(twins());
    await page.read(twins(), SECOND);
    await page.read(twins(), SECOND);
    const [first, second] = reported(page);
    expect(reported(page)).toHaveLength(2);
    expect([first?.threads.map(({ names }) => names.buyer), first?.twins]).toEqual([['Олена'], []]);
    expect([second?.threads, second?.twins.map(({ buyer }) => buyer)]).toEqual([[], ['Олег', 'Олег']]);
  });

  test('are drawn on by nobody and told to nobody where nobody waits', async () => {
    const page = aPage();
    const reading = twins();
    await page.read({ ...reading, map: { ...reading.map, untimed: true } });
    expect(page.page.rows.value).toEqual([]);
    expect(reported(page).flatMap(({ threads, twins }) => [...threads, ...twins])).toEqual([]);
  });

  test('of whoever waits elsewhere under the same name nothing is said where nobody waits', async () => {
    const page = aPage();
    const reading = aReading({ rows: [row('Олена')] });
    await page.read(reading);
    const [{ key } = { key: '' as never }] = page.page.rows.value;
    expect(page.page.verdict(key)).toBeDefined();
    await page.read({ ...reading, map: { ...reading.map, untimed: true } }, SECOND);
    expect(page.page.verdict(key)).toBeUndefined();
    await page.read(reading, SECOND);
    expect(page.page.verdict(key)).toBeDefined();
  });

  test('are no twins when a redrawing page showed one row twice for a moment', async () => {
    const page = aPage();
    await page.read(twins());
    await page.read(aReading({ rows: [row('Олег', 'y'), row('Олена')] }), SECOND);
    await page.read(twins(), 2 * SECOND);
    expect(reported(page).flatMap((report) => report.twins)).toEqual([]);
  });
});

describe('a page in the middle of a change', () => {
  const of = (buyer: string, ...texts: string[]) =>
    texts.reduce((told, text, index) => told.buyer(`10:0${index}`, { text }), aConversation({ threadId: null, buyer }));

  test('is not believed while the head is another buyer’s over the same messages', async () => {
    const page = aPage();
    const oleh = (text: string) => ({ ...aRow({ buyer: 'Олег' }, [instant('10:00'), text]), selected: true });
    await page.read(aReading({ rows: [row('Олена'), row('Олег')], thread: aThread(of('Олена', 'a')) }));
    expect(page.page.thread.value?.kind).toBe('thread');
    const before = page.report.mock.calls.length;
    await page.read(aReading({ rows: [row('Олена'), oleh('b')], thread: aThread(of('Олег', 'a')) }), SECOND);
    expect(page.page.thread.value).toBeUndefined();
    expect(page.page.rows.value.map(({ names }) => names.buyer)).toEqual(['Олена']);
    expect(page.report.mock.calls.slice(before).flatMap(([report]) => report.threads)).toEqual([]);
    await page.read(aReading({ rows: [oleh('b')], thread: aThread(of('Олег', 'b')) }), SECOND);
    const told = reported(page).at(-1)?.threads;
    expect(told?.map(({ names, source }) => [names.buyer, source])).toContainEqual(['Олег', 'thread']);
  });

  test('a page that stands unrecognised is told as missed after eight seconds, and not before', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const page = aPage();
    const changed = { kind: 'page-changed', map: aReading({}).map, field: 'list' } as const;
    await page.read(changed);
    page.clock.pass(8.1 * SECOND);
    await vi.advanceTimersByTimeAsync(8 * SECOND);
    expect(reported(page)).toEqual([]);
    await vi.advanceTimersByTimeAsync(0.1 * SECOND);
    expect(reported(page).map((report) => report.page.result)).toEqual(['page-changed']);
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    expect(reported(page)).toHaveLength(1);
  });

  test('no later where something else of the page is waited for meanwhile', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const page = aPage();
    const { map } = aReading({});
    const own = { ...map, id: 'wildberries/taught-chat', origin: 'taught' } as const;
    const twins = aReading({ rows: [row('Олег', 'x'), row('Олег', 'y')] });
    await page.read({ ...twins, lost: { kind: 'page-changed', map: own, field: 'list' } });
    for (let second = 0; second < 9; second++) {
      page.clock.pass(SECOND);
      await vi.advanceTimersByTimeAsync(SECOND);
    }
    expect(reported(page).flatMap(({ lost }) => lost?.mapId ?? [])).toEqual(['wildberries/taught-chat']);
  });

  test('nothing is told of a page on which Takt is switched off meanwhile', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const page = aPage();
    await page.read({ kind: 'page-changed', map: aReading({}).map, field: 'list' });
    page.ends.abort();
    page.reconcile.mockClear();
    page.clock.pass(60 * SECOND);
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    await page.read(oneRow());
    expect(page.reconcile).not.toHaveBeenCalled();
    expect(reported(page)).toEqual([]);
  });

  test('what another map reads in the place of the seller’s own is told as missed by that one after eight seconds', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const page = aPage();
    const { map } = aReading({});
    const own = { ...map, id: 'wildberries/taught-chat', origin: 'taught' } as const;
    await page.read({ ...aReading({}), lost: { kind: 'page-changed', map: own, field: 'list' } });
    page.clock.pass(8.1 * SECOND);
    await vi.advanceTimersByTimeAsync(8.1 * SECOND);
    expect(reported(page).map((report) => report.lost?.mapId)).toEqual([undefined, 'wildberries/taught-chat']);
  });

  test('a thread that cannot be understood is shown as such', async () => {
    const page = aPage();
    const element = document.createElement('section');
    const reading = aReading({ rows: [row('Олег')] });
    await page.read({
      ...reading,
      thread: { kind: 'page-changed', map: reading.map, field: 'message.own', thread: element },
    });
    expect(page.page.thread.value).toEqual({ kind: 'page-changed', element, field: 'message.own', channel: 'chat' });
    expect(page.page.rows.value).toHaveLength(1);
  });
});
