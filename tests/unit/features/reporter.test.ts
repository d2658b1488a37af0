import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../../utils/adapters/reading';
import { chat } from '../../../utils/adapters/wildberries/maps/chat';
import type { ShownAccount } from '../../../utils/domain/conversation/account';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import type { PageMap } from '../../../utils/domain/pages/page-map';
import { createReporter, type PageContent } from '../../../utils/features/reporter';
import { aConversation, instant } from '../../support/a-conversation';
import { aReading, aRow, aThread } from '../../support/a-reading';

const WB = 'wildberries' as MarketplaceId;
const T = instant('12:00');
const SECOND = 1000;
const told = aConversation().buyer('10:00').seller('10:05');
const content = (more: Partial<PageContent> = {}): PageContent => ({
  ...{ rows: [], thread: undefined, threadUntil: undefined, twins: [] },
  ...more,
});
/** Read then, by a page that was awake all the time. */
const at = (observedAt: number) => ({ observedAt, completeUntil: observedAt });
const read = aReading({});

describe('a reporter tells', () => {
  test('everything the first time', () => {
    const thread = aThread(told);
    expect(createReporter(WB).reportOf(read, content({ thread }), at(T))).toEqual({
      marketplace: 'wildberries',
      account: null,
      page: {
        ...{ mapId: 'wildberries/chat', layer: 'known', channel: 'chat', result: 'read', field: null },
        path: '/chat-with-clients',
      },
      observedAt: T,
      threads: [
        {
          names: told.names,
          description: { buyerName: 'Олена', subject: '123456789' },
          source: 'thread',
          claims: thread.messages,
          last: thread.messages[1],
          span: { from: 0, to: T, thread: true },
        },
      ],
      twins: [],
    });
  });

  test('in which way each field was found, where the reading says so', () => {
    const reading: PageReading = { ...read, ways: { list: 1, 'row.time': 2 } };
    const page = createReporter(WB).reportOf(reading, content(), at(T))?.page;
    expect(page?.ways).toEqual({ revision: 1, found: { list: 1, 'row.time': 2 } });
  });

  test('also of a map of the seller’s own that should have read it, after eight seconds, once', () => {
    const reporter = createReporter(WB);
    const own: PageMap = { ...chat, id: 'wildberries/taught-chat', origin: 'taught' };
    const missed: PageReading = { ...read, lost: { kind: 'page-changed', map: own, field: 'row.time' } };
    const first = reporter.reportOf(read, content(), at(T));
    if (first) reporter.told(first);
    expect(reporter.reportOf(missed, content(), at(T + SECOND))).toBeUndefined();
    expect(reporter.reportOf(missed, content(), at(T + 8.9 * SECOND))).toBeUndefined();
    const report = reporter.reportOf(missed, content(), at(T + 9 * SECOND));
    expect(report).toMatchObject({
      page: { mapId: 'wildberries/chat', result: 'read' },
      lost: {
        ...{ mapId: 'wildberries/taught-chat', layer: 'taught', channel: 'chat' },
        ...{ result: 'page-changed', field: 'row.time' },
      },
    });
    if (report) reporter.told(report);
    expect(reporter.reportOf(missed, content(), at(T + 10 * SECOND))).toBeUndefined();
  });

  test('nothing the second time', () => {
    const reporter = createReporter(WB);
    const report = reporter.reportOf(read, content({ thread: aThread(told) }), at(T));
    if (report) reporter.told(report);
    expect(reporter.reportOf(read, content({ thread: aThread(told) }), at(T + SECOND))).toBeUndefined();
  });

  test('all of it again when nobody has stored it', () => {
    const reporter = createReporter(WB);
    const first = reporter.reportOf(read, content({ thread: aThread(told) }), at(T));
    const again = reporter.reportOf(read, content({ thread: aThread(told) }), at(T + SECOND));
    expect(again?.threads[0]?.claims).toEqual(first?.threads[0]?.claims);
  });

  /** A reporter that has told of the thread and of another buyer's row. */
  const toldOnce = () => {
    const reporter = createReporter(WB);
    const row = aRow({ buyer: 'Олег' }, [instant('11:00'), 'Ви тут?']);
    const report = reporter.reportOf(read, content({ thread: aThread(told), rows: [row] }), at(T));
    if (report) reporter.told(report);
    return { reporter, row };
  };

  test('only the message that is new, and only the thread that has it', () => {
    const { reporter, row } = toldOnce();
    const more = aThread(told.buyer('12:00'));
    const report = reporter.reportOf(read, content({ thread: more, rows: [row] }), at(T + SECOND));
    expect(report?.threads).toHaveLength(1);
    expect(report?.threads[0]).toMatchObject({ claims: [more.messages[2]], last: more.messages[2] });
  });

  test('that everything is still so, after 45 seconds and not before', () => {
    const { reporter, row } = toldOnce();
    const shown = content({ thread: aThread(told), rows: [row] });
    expect(reporter.reportOf(read, shown, at(T + 45 * SECOND - 1))).toBeUndefined();
    const report = reporter.reportOf(read, shown, at(T + 45 * SECOND));
    expect(report?.threads.map(({ claims, last, span }) => [claims, last?.at, span?.to])).toEqual([
      [[], instant('10:05'), T + 45 * SECOND],
      [[], instant('11:00'), T + 45 * SECOND],
    ]);
  });

  test.each([
    ['220918734', 'Чайник', 'Чайник'],
    [null, 'Чайник', 'Чайник'],
    ['Замовлення № 101615935', 'Ковдра', 'Замовлення № 101615935'],
    ['220918734', undefined, '220918734'],
  ])('a thread about %j, %j, is shown as about %j', (subject, productTitle, shown) => {
    const reporter = createReporter(WB);
    const told = aConversation({ subject }).buyer('11:00');
    const report = reporter.reportOf(read, content({ thread: aThread(told, { productTitle }) }), at(T));
    expect(report?.threads[0]?.description.subject).toBe(shown);
    expect(report?.threads[0]?.names.subject).toBe(subject);
  });

  test('that a page with nothing on it is still there', () => {
    const reporter = createReporter(WB);
    const empty: PageReading = { kind: 'empty', map: chat, account: undefined };
    const report = reporter.reportOf(empty, content(), at(T));
    expect(report).toMatchObject({ page: { result: 'empty' }, threads: [] });
    if (report) reporter.told(report);
    expect(reporter.reportOf(empty, content(), at(T + SECOND))).toBeUndefined();
    expect(reporter.reportOf(empty, content(), at(T + 45 * SECOND))).toMatchObject({ page: { result: 'empty' } });
  });

  test('which shop the page shows, at once when it becomes known or another one', () => {
    const reporter = createReporter(WB);
    const empty = (account: ShownAccount | undefined): PageReading => ({ kind: 'empty', map: chat, account });
    const shops = [undefined, { id: '7', name: null }, { id: '7', name: 'Дім' }, { id: '8', name: 'Дуб' }];
    for (const [second, shop] of shops.entries()) {
      const report = reporter.reportOf(empty(shop), content(), at(T + second * SECOND));
      expect(report?.account).toEqual(shop ?? null);
      if (report) reporter.told(report);
      expect(reporter.reportOf(empty(shop), content(), at(T + second * SECOND + 1))).toBeUndefined();
    }
  });

  test.each<PageReading>([{ kind: 'elsewhere' }, { kind: 'loading', map: chat }])(
    'nothing of a page that is $kind',
    (reading) => {
      expect(createReporter(WB).reportOf(reading, content(), at(T))).toBeUndefined();
    },
  );

  test('all of it anew under a name that came late', () => {
    const { reporter } = toldOnce();
    const late = aThread(told, { names: { ...told.names, threadId: '9' } });
    const report = reporter.reportOf(read, content({ thread: late }), at(T + SECOND));
    expect(report?.threads[0]?.names.threadId).toBe('9');
    expect(report?.threads[0]?.claims).toHaveLength(2);
  });

  test('all of it anew after it forgot', () => {
    const { reporter } = toldOnce();
    reporter.forget();
    expect(
      reporter.reportOf(read, content({ thread: aThread(told) }), at(T + SECOND))?.threads[0]?.claims,
    ).toHaveLength(2);
  });

  test('that a row has gone back to an older message: it was deleted', () => {
    const { reporter } = toldOnce();
    const row = aRow({ buyer: 'Олег' }, [instant('09:00'), 'Добрий день']);
    const back = content({ rows: [row] });
    const first = reporter.reportOf(read, back, at(T + SECOND));
    expect(first?.threads[0]?.last?.at).toBe(instant('09:00'));
    if (first) reporter.told(first);
    const again = content({ rows: [aRow({ buyer: 'Олег' }, [instant('11:00'), 'Ви тут?'])] });
    // It was told before, as every row tells its last message: to be told once more changes nothing.
    expect(reporter.reportOf(read, again, at(T + 2 * SECOND))?.threads[0]).toMatchObject({
      claims: [{ at: instant('11:00'), text: 'Ви тут?' }],
      last: { at: instant('11:00') },
    });
  });
});

describe('what a report covers', () => {
  const spanOf = (more: Partial<PageContent>) =>
    createReporter(WB).reportOf(read, content(more), at(T))?.threads[0]?.span;

  test('a thread read to its start: everything until now', () => {
    expect(spanOf({ thread: aThread(told) })).toEqual({ from: 0, to: T, thread: true });
  });

  test('a window of a thread: from its first message', () => {
    expect(spanOf({ thread: aThread(told, { fromStart: false }) })).toEqual({
      from: instant('10:00'),
      to: T,
      thread: true,
    });
  });

  test('a row: from the end of the minute that its last message prints', () => {
    expect(spanOf({ rows: [aRow({ buyer: 'Олег' }, [instant('11:00'), 'x'])] })).toEqual({
      ...{ from: instant('11:01'), to: T, thread: false },
    });
  });

  test('a row of this very minute: nothing but now', () => {
    expect(spanOf({ rows: [aRow({ buyer: 'Олег' }, [T, 'x'])] })).toEqual({ from: T, to: T, thread: false });
  });

  test('a row without a time: nothing', () => {
    expect(spanOf({ rows: [aRow({ buyer: 'Олег' })] })).toBeNull();
  });
});

describe('what a page that slept or was offline covers', () => {
  const spans = (more: Partial<PageContent>, completeUntil: number) =>
    createReporter(WB)
      .reportOf(read, content(more), { observedAt: T, completeUntil })
      ?.threads.map(({ span }) => span);

  test('a thread only as far as the page was awake', () => {
    expect(spans({ thread: aThread(told) }, instant('11:00'))).toEqual([
      { from: 0, to: instant('11:00'), thread: true },
    ]);
  });

  test('nothing of a row that came since', () => {
    expect(spans({ rows: [aRow({ buyer: 'Олег' }, [instant('11:30'), 'x'])] }, instant('11:00'))).toEqual([null]);
  });

  test('a thread only as far as the list agrees', () => {
    expect(spans({ thread: aThread(told), threadUntil: instant('10:05') }, T)).toEqual([
      { from: 0, to: instant('10:05'), thread: true },
    ]);
  });

  test('nothing of a thread that a search goes through', () => {
    expect(spans({ thread: aThread(told, { filtered: true }) }, T)).toEqual([null]);
  });
});

describe('a long list', () => {
  const many = Array.from({ length: 250 }, (_, index) =>
    aRow({ buyer: `Покупець ${index}` }, [instant('11:00') + index * SECOND, `Питання ${index}`]),
  );

  test('is told in portions, each thread once, and then nothing until something changes', () => {
    const reporter = createReporter(WB);
    const portions: string[][] = [];
    for (let second = 0; second < 5; second++) {
      const report = reporter.reportOf(read, content({ rows: many }), at(T + second * SECOND));
      if (!report) break;
      reporter.told(report);
      portions.push(report.threads.map(({ names }) => names.buyer ?? ''));
    }
    expect(portions.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(portions.flat()).toEqual(many.map(({ names }) => names.buyer));
  });

  test('is told anew where a row says something else, by whatever object it was read into', () => {
    const reporter = createReporter(WB);
    const rows = many.slice(0, 3);
    const first = reporter.reportOf(read, content({ rows }), at(T));
    if (first) reporter.told(first);
    expect(reporter.reportOf(read, content({ rows }), at(T + SECOND))).toBeUndefined();
    const changed = rows.map((row, index) =>
      index === 1 ? aRow({ buyer: 'Покупець 1' }, [instant('11:30'), 'Ви тут?']) : row,
    );
    const next = reporter.reportOf(read, content({ rows: changed }), at(T + 2 * SECOND));
    expect(next?.threads.map(({ names }) => names.buyer)).toEqual(['Покупець 1']);
    // What stands still is said to be so before it is too old.
    expect(reporter.reportOf(read, content({ rows }), at(T + 46 * SECOND))?.threads).toHaveLength(3);
  });

  test('whose rows all bear one id is told once, and comes to an end', () => {
    const reporter = createReporter(WB);
    const rows = many.map(({ last }, index) => ({
      ...aRow({ buyer: `Покупець ${index}`, threadId: '7' }, [instant('11:00') + index * SECOND, `Питання ${index}`]),
      last,
    }));
    const first = reporter.reportOf(read, content({ rows }), at(T));
    expect(first?.threads).toHaveLength(1);
    if (first) reporter.told(first);
    expect(reporter.reportOf(read, content({ rows }), at(T + SECOND))).toBeUndefined();
  });
});
