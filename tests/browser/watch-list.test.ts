/** A list that changes row by row: what has not changed is not read again, and what has is never left as it was. */
import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../utils/adapters/reading';
import { FULL, SECOND, watched, withOwnTime } from './watched';

withOwnTime();

const LIST = '[class*="Chat-list__items"]';
const rowsOf = (reading: PageReading | undefined) =>
  (reading?.kind === 'read' ? reading.list?.rows : undefined)?.map((row) => row) ?? [];
const namesIn = (reading: PageReading | undefined) => rowsOf(reading).map(({ names }) => names.buyer);

/** The element that holds a row's name. */
const nameOf = (row: Element) => row.querySelector('[class*="item__name"]') as HTMLElement;

describe('of a list that is read again', () => {
  test('only the row that has changed is read', async () => {
    const { pass, pick, readings } = watched(FULL);
    const before = rowsOf(readings[0]);
    nameOf(pick(`${LIST} a`)).textContent = 'Ольга';
    await pass(SECOND);
    const after = rowsOf(readings.at(-1));
    expect(after[0]?.names.buyer).toBe('Ольга');
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after.slice(1).every((row, index) => row === before[index + 1])).toBe(true);
  });

  test('a row that bears another chat now is read as that', async () => {
    const { pass, pick, readings } = watched(FULL);
    const row = pick(`${LIST} a`) as HTMLAnchorElement;
    row.href = '?chatId=another';
    await pass(SECOND);
    expect(rowsOf(readings.at(-1))[0]?.names.threadId).toBe('another');
  });

  test.each([100, 10 * SECOND])('a row that changed while the list was away for %i ms is read anew', async (away) => {
    const { pass, pick, readings } = watched(FULL);
    const list = pick(LIST);
    const { parentElement: place } = list;
    const before = namesIn(readings[0]);
    list.remove();
    await pass(away);
    nameOf(list.querySelector('a') as HTMLElement).textContent = 'Ольга';
    await pass(away);
    place?.append(list);
    await pass(10 * SECOND);
    expect(namesIn(readings.at(-1))).toEqual(['Ольга', ...before.slice(1)]);
  });

  test('in which ways its rows were found stays known, also where only one of them is read', async () => {
    const { pass, pick, readings } = watched(FULL);
    const waysIn = (reading: PageReading | undefined) => (reading?.kind === 'read' ? reading.ways : undefined);
    expect(waysIn(readings[0])).toMatchObject({ list: 1, row: 1, 'row.buyer': 1, 'row.time': 1 });
    const time = pick(`${LIST} a`).querySelector('[class*="item__time"]') as HTMLElement;
    time.outerHTML = `<time>${time.textContent}</time>`;
    await pass(SECOND);
    expect(rowsOf(readings.at(-1))[0]?.last).toEqual(rowsOf(readings[0])[0]?.last);
    expect(waysIn(readings.at(-1))).toMatchObject({ 'row.time': 1 });
  });

  test('a field that no row has as the map knows it first is found the next way, and that is told', async () => {
    const page = new DOMParser().parseFromString(FULL, 'text/html');
    for (const time of page.querySelectorAll('[class*="item__time"]'))
      time.outerHTML = `<time>${time.textContent}</time>`;
    const { readings } = watched(page.body.innerHTML);
    const [reading] = readings;
    expect(reading).toMatchObject({ kind: 'read', ways: { list: 1, 'row.buyer': 1, 'row.time': 2 } });
  });

  test('rows that were sorted anew are the same ones', async () => {
    const { pass, pick, readings } = watched(FULL);
    const before = rowsOf(readings[0]);
    const rows = [...pick(LIST).querySelectorAll('a')];
    const [first, last] = [rows[0], rows.at(-1)];
    first?.closest('li')?.before(last?.closest('li') ?? (last as Element));
    await pass(SECOND);
    expect(new Set(rowsOf(readings.at(-1)))).toEqual(new Set(before));
    expect(rowsOf(readings.at(-1))).not.toEqual(before);
  });
});
