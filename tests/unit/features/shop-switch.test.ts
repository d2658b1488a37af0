import { describe, expect, test } from 'vitest';
import type { RowReading, ThreadReading } from '../../../utils/adapters/reading';
import { RENAMED_AFTER } from '../../../utils/domain/conversation/thread-identity';
import { type Belief, believe, NO_BELIEF, settlesIn } from '../../../utils/features/believe';
import { aConversation, instant } from '../../support/a-conversation';
import { aRow, aThread } from '../../support/a-reading';

const SECOND = 1000;
const T = instant('12:00');
const at = instant('11:00');
const row = (account: string | null, threadId: string) =>
  aRow({ account, threadId, buyer: `Покупець ${threadId}` }, [at, 'Добрий день']);
const thread = (account: string | null, threadId: string) =>
  aThread(aConversation({ account, threadId, buyer: `Покупець ${threadId}` }).buyer('11:00', { text: 'Добрий день' }));

interface Step {
  readonly second: number;
  readonly rows: readonly RowReading[];
  readonly thread?: ThreadReading;
}

/** What is believed after each step: rows as `shop id`, the thread likewise. */
function believedAt(steps: readonly Step[]) {
  let belief: Belief = NO_BELIEF;
  const told = steps.map(({ second, rows, thread: read }) => {
    const next = believe(belief, { element: document.createElement('ul'), rows }, read, T + second * SECOND);
    belief = next.belief;
    const { believed } = next;
    return {
      rows: believed.rows.map(({ names }) => `${names.account} ${names.threadId}`),
      thread: believed.thread && `${believed.thread.names.account} ${believed.thread.names.threadId}`,
    };
  });
  return { told, belief };
}

describe('a shop switched in the same tab', () => {
  test('while the list still shows the first one, nothing of it becomes the second one’s', () => {
    const { told } = believedAt([
      { second: 0, rows: [row('А', '1'), row('А', '2')] },
      { second: 1, rows: [row('Б', '1'), row('Б', '2')] },
      { second: 2, rows: [row('Б', '8')] },
    ]);
    expect(told.map(({ rows }) => rows)).toEqual([['А 1', 'А 2'], [], ['Б 8']]);
  });

  test('a row that has come is believed beside those that have not gone', () => {
    const { told } = believedAt([
      { second: 0, rows: [row('А', '1')] },
      { second: 1, rows: [row('Б', '1'), row('Б', '8')] },
    ]);
    expect(told[1]?.rows).toEqual(['Б 8']);
  });

  test('the open thread of the first shop is not the second one’s either', () => {
    const { told } = believedAt([
      { second: 0, rows: [row('А', '1')], thread: thread('А', '1') },
      { second: 5, rows: [row('А', '1')], thread: thread('А', '1') },
      { second: 6, rows: [row('Б', '8')], thread: thread('Б', '1') },
    ]);
    expect(told[1]?.thread).toBe('А 1');
    expect(told[2]).toEqual({ rows: ['Б 8'], thread: undefined });
  });

  test('and then to a third: what the first one has left becomes nobody else’s', () => {
    const { told } = believedAt([
      { second: 0, rows: [row('А', '1')] },
      { second: 1, rows: [row('Б', '1'), row('Б', '8')] },
      { second: 2, rows: [row('В', '1'), row('В', '8'), row('В', '9')] },
      { second: 3, rows: [row('А', '1'), row('А', '9')] },
    ]);
    expect(told.map(({ rows }) => rows)).toEqual([['А 1'], ['Б 8'], ['В 9'], ['А 1']]);
  });

  test('what was left for long by then is the second one’s, and left by that', () => {
    const { told } = believedAt([
      { second: 0, rows: [row('А', '1')] },
      { second: 1, rows: [row('Б', '1')] },
      { second: 20, rows: [row('Б', '1')] },
      { second: 21, rows: [row('В', '1')] },
      { second: 22, rows: [row('Б', '1')] },
    ]);
    expect(told.map(({ rows }) => rows)).toEqual([['А 1'], [], ['Б 1'], [], ['Б 1']]);
  });

  test('what the first one has left is not the second one’s because a message has come', () => {
    const newer = aThread(
      aConversation({ account: 'Б', threadId: '1', buyer: 'Покупець 1' })
        .buyer('11:00', { text: 'Добрий день' })
        .buyer('12:00', { text: 'Ви тут?' }),
    );
    const { told } = believedAt([
      { second: 0, rows: [row('А', '1')], thread: thread('А', '1') },
      { second: 5, rows: [row('А', '1')], thread: thread('А', '1') },
      {
        ...{ second: 6, thread: newer },
        rows: [aRow({ account: 'Б', threadId: '1', buyer: 'Покупець 1' }, [instant('12:00'), 'Ви тут?'])],
      },
    ]);
    expect(told[2]).toEqual({ rows: [], thread: undefined });
  });

  test('and back again: all of it is the first one’s at once', () => {
    const { told } = believedAt([
      { second: 0, rows: [row('А', '1')] },
      { second: 1, rows: [row('Б', '8')] },
      { second: 2, rows: [row('А', '1')] },
    ]);
    expect(told[2]?.rows).toEqual(['А 1']);
  });

  test('a shop that was only renamed has its list back after a while, by itself', () => {
    const renamed = [row('Нова назва', '1')];
    const { told, belief } = believedAt([
      { second: 0, rows: [row('А', '1')] },
      { second: 1, rows: renamed },
    ]);
    expect(told[1]?.rows).toEqual([]);
    expect(settlesIn(belief, T + SECOND)).toBe(RENAMED_AFTER);
    const last = { second: 1 + RENAMED_AFTER / SECOND, rows: renamed };
    expect(
      believedAt([{ second: 0, rows: [row('А', '1')] }, { second: 1, rows: renamed }, last]).told[2]?.rows,
    ).toEqual(['Нова назва 1']);
  });

  test('a head that names no shop for a moment changes nothing', () => {
    const { told } = believedAt([
      { second: 0, rows: [row('А', '1')] },
      { second: 1, rows: [row(null, '1')] },
      { second: 2, rows: [row(null, '8')] },
      { second: 3, rows: [row('Б', '8')] },
    ]);
    expect(told.map(({ rows }) => rows)).toEqual([['А 1'], ['null 1'], ['null 8'], ['Б 8']]);
  });

  test('a shop whose name comes late takes nothing away', () => {
    const { told } = believedAt([
      { second: 0, rows: [row(null, '1')] },
      { second: 1, rows: [row('А', '1')] },
    ]);
    expect(told[1]?.rows).toEqual(['А 1']);
  });
});
