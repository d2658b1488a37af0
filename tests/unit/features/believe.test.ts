import { describe, expect, test } from 'vitest';
import type { RowReading, ThreadReading } from '../../../utils/adapters/reading';
import { type Belief, believe, NO_BELIEF, settlesIn, TWINS_AFTER } from '../../../utils/features/believe';
import { aConversation, instant } from '../../support/a-conversation';
import { aRow, aThread } from '../../support/a-reading';

const SECOND = 1000;
const T = instant('12:00');
const list = (rows: readonly RowReading[]) => ({ element: document.createElement('ul'), rows });

type Step = readonly [second: number, rows: readonly RowReading[] | null, thread?: ThreadReading];

function believedAfter(...steps: readonly Step[]) {
  let belief: Belief = NO_BELIEF;
  let believed: ReturnType<typeof believe>['believed'] | undefined;
  for (const [second, rows, thread] of steps) {
    ({ belief, believed } = believe(belief, rows ? list(rows) : undefined, thread, T + second * SECOND));
  }
  if (!believed) throw new Error('no step');
  return believed;
}

const at = instant('11:00');
const anna = aConversation({ threadId: 'id1', buyer: 'Анна', subject: '111' }).buyer('10:00', { text: 'Добрий день' });
const selected = (row: RowReading): RowReading => ({ ...row, selected: true });

describe('rows of one name', () => {
  test.each([
    ['who say different things', [aRow({ buyer: 'A' }, [at, 'x']), aRow({ buyer: 'A' }, [at, 'y'])], 1, 2],
    ['at different times', [aRow({ buyer: 'A' }, [at, 'x']), aRow({ buyer: 'A' }, [at + 60_000, 'x'])], 1, 2],
    [
      'who say the same: one shown twice, or two',
      [aRow({ buyer: 'A' }, [at, 'x']), aRow({ buyer: 'A' }, [at, 'x'])],
      1,
      0,
    ],
    [
      'about different things',
      [aRow({ buyer: 'A', subject: '1' }, [at, 'x']), aRow({ buyer: 'A', subject: '2' }, [at, 'y'])],
      0,
      0,
    ],
    [
      'with ids',
      [aRow({ buyer: 'A', threadId: '1' }, [at, 'x']), aRow({ buyer: 'A', threadId: '2' }, [at, 'y'])],
      0,
      0,
    ],
    [
      'with one id, in the middle of a redraw',
      [aRow({ buyer: 'A', threadId: '1' }, [at, 'x']), aRow({ buyer: 'A', threadId: '1' }, [at, 'y'])],
      0,
      0,
    ],
    [
      'who ask in one minute, of which their ids are made',
      [aRow({ buyer: 'A', threadId: 'asked-1' }, [at, 'x']), aRow({ buyer: 'A', threadId: 'asked-1' }, [at, 'y'])],
      1,
      2,
    ],
    ['that is none', [aRow({}, [at, 'x']), aRow({}, [at, 'y'])], 0, 0],
  ])('%s', (_, rows, doubtful, twins) => {
    const believed = believedAfter([0, rows], [TWINS_AFTER / SECOND, rows]);
    expect([believed.doubtful.size, believed.twins.length]).toEqual([doubtful, twins]);
    expect(believedAfter([0, rows], [TWINS_AFTER / SECOND - 0.1, rows]).twins).toEqual([]);
  });
});

describe('the row of the open thread', () => {
  test('leaves its messages to the thread', () => {
    const row = aRow({ buyer: 'Анна', threadId: 'id1' }, [instant('10:00'), 'Добрий день']);
    const believed = believedAfter([0, [row], aThread(anna)]);
    expect([believed.rows[0]?.last, believed.threadUntil]).toEqual([undefined, undefined]);
  });

  test('keeps a newer message than the thread shows, which is then complete only so far', () => {
    const row = aRow({ buyer: 'Анна', threadId: 'id1' }, [instant('10:30'), 'Ви тут?']);
    const believed = believedAfter([0, [row], aThread(anna)]);
    expect([believed.rows[0]?.last?.text, believed.threadUntil]).toEqual(['Ви тут?', instant('10:00')]);
  });

  test('without an id learns it when it is about the same', () => {
    const row = selected(aRow({ buyer: 'Анна', subject: '111' }, [instant('10:00'), 'Добрий день']));
    expect(believedAfter([0, [row], aThread(anna)]).rows[0]?.names.threadId).toBe('id1');
  });

  test.each([
    [0, null],
    [3.9, null],
    [4, 'id1'],
  ])('about something else learns it only when it stays: after %s s %s', (second, threadId) => {
    const row = selected(aRow({ buyer: 'Анна', subject: 'Чашка' }, [instant('10:00'), 'Добрий день']));
    const steps = [0, second].map((s): Step => [s, [row], aThread(anna)]);
    expect(believedAfter(...steps).rows[0]?.names.threadId).toBe(threadId);
  });

  test('of another chat of the same buyer, selected a moment ago, does not become this one', () => {
    const first = aRow({ buyer: 'Анна', subject: '111' }, [instant('10:00'), 'Добрий день']);
    const second = aRow({ buyer: 'Анна', subject: '222' }, [instant('10:40'), 'Інше питання']);
    const believed = believedAfter(
      [0, [selected(first), second], aThread(anna)],
      [9, [first, selected(second)], aThread(anna)],
    );
    expect(believed.rows.map((row) => [row.names.threadId, row.last?.text])).toEqual([
      [null, 'Добрий день'],
      [null, 'Інше питання'],
    ]);
  });
});

describe('while a page goes from one chat to another', () => {
  const oleh = aConversation({ threadId: 'id2', buyer: 'Олег', subject: '222' }).buyer('10:20', { text: 'Є?' });
  const rows = (open: 'Анна' | 'Олег'): RowReading[] => [
    { ...aRow({ buyer: 'Анна', threadId: 'id1' }, [instant('10:00'), 'Добрий день']), selected: open === 'Анна' },
    { ...aRow({ buyer: 'Олег', threadId: 'id2' }, [instant('10:20'), 'Є?']), selected: open === 'Олег' },
    aRow({ buyer: 'Ірина', threadId: 'id3' }, [instant('10:25'), 'Дякую']),
  ];

  test('only the rows of the two are withheld, and the thread', () => {
    const torn = aThread(anna, { names: oleh.names });
    const believed = believedAfter([0, rows('Анна'), aThread(anna)], [1, rows('Олег'), torn]);
    expect(believed.thread).toBeUndefined();
    expect(believed.rows.map((row) => row.names.buyer)).toEqual(['Анна', 'Ірина']);
  });

  test('messages that the list previews are believed at once', () => {
    const believed = believedAfter([0, rows('Анна'), aThread(anna)], [1, rows('Олег'), aThread(oleh)]);
    expect(believed.thread?.names.threadId).toBe('id2');
  });

  test('messages that came late, of a chat left again, are not the next one’s', () => {
    const late = aThread(oleh, { names: { ...oleh.names, threadId: 'id3', buyer: 'Ірина', subject: null } });
    const believed = believedAfter([0, rows('Анна'), aThread(anna)], [1, rows('Анна'), late]);
    expect(believed.thread).toBeUndefined();
  });
});

describe('where list and thread take turns', () => {
  const oleh = aConversation({ threadId: 'id2', buyer: 'Олег', subject: '222' }).buyer('10:20', { text: 'Є?' });
  const row = (more: object, last = 'Є?') =>
    aRow({ buyer: 'Олег', threadId: 'id2', ...more }, [instant('10:20'), last]);
  const idAfter = (left: RowReading, thread = aThread(oleh)) =>
    believedAfter([0, null, aThread(anna)], [1, [left]], [2, null, thread]).thread?.names.threadId;

  test('a thread that the list has previewed is believed at once', () => {
    expect(idAfter(row({}))).toBe('id2');
  });

  test.each([
    ['another chat', row({ threadId: 'id3' })],
    ['another shop', row({ account: 'other' })],
    ['another message', row({}, 'Дякую')],
    ['no words', row({}, '')],
  ])('and one of which it previewed %s has to stay first', (_, left) => {
    expect(idAfter(left)).toBeUndefined();
  });

  test('messages that are late, of the chat before, are not the next one’s', () => {
    const irina = { ...oleh.names, threadId: 'id3', buyer: 'Ірина', subject: null };
    const left = aRow({ buyer: 'Ірина', threadId: 'id3' }, [instant('10:25'), 'Дякую']);
    expect(idAfter(left, aThread(oleh, { names: irina }))).toBeUndefined();
  });
});

describe('a page that stands still is looked at again', () => {
  const next = (rows: readonly RowReading[], thread: ThreadReading, second: number, before: Belief = NO_BELIEF) =>
    believe(before, list(rows), thread, T + second * SECOND).belief;
  const oleh = aConversation({ threadId: 'id2', buyer: 'Олег', subject: '222' }).buyer('10:20', { text: 'Є?' });

  test('not when nothing is in doubt', () => {
    expect(settlesIn(next([], aThread(anna), 0), T)).toBeUndefined();
  });

  test('after four seconds of messages without a witness', () => {
    const belief = next([], aThread(oleh), 1, next([], aThread(anna), 0));
    expect(settlesIn(belief, T + SECOND)).toBe(4 * SECOND);
    expect(settlesIn(belief, T + 3 * SECOND)).toBe(2 * SECOND);
  });

  test('after two seconds of rows alike', () => {
    const rows = [aRow({ buyer: 'A' }, [at, 'x']), aRow({ buyer: 'A' }, [at, 'y'])];
    expect(settlesIn(believe(NO_BELIEF, list(rows), undefined, T).belief, T)).toBe(TWINS_AFTER);
  });
});

describe('a thread without an id beside rows that name nobody', () => {
  const asked = aConversation({ threadId: null, buyer: 'Анна', subject: '111' }).buyer('11:00', { text: 'x' });
  test.each([
    ['is its one row’s', [aRow({ subject: '111' }, [at, 'x']), aRow({ subject: '222' }, [at, 'y'])], 0],
    ['may be either of two about one thing', [aRow({ subject: '111' }, [at, 'x']), aRow({ subject: '111' })], 1],
    ['is its own where rows have names', [aRow({ subject: '111' }), aRow({ buyer: 'Б', subject: '111' })], 0],
  ])('%s', (_, rows, doubtful) => {
    const believed = believedAfter([0, rows, aThread(asked)]);
    expect(believed.thread?.names.buyer).toBe('Анна');
    expect(believed.doubtful.size).toBe(doubtful);
  });
});
