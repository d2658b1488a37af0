import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageReading } from '../../../../utils/adapters/reading';
import type { PageMap } from '../../../../utils/domain/pages/page-map';
import { createGuideDoor } from '../../../../utils/features/guide/door';
import type { GuideHost } from '../../../../utils/features/guide/guide-host';
import { provide, provided } from '../../../../utils/features/needed';

const SECOND = 1000;
const map = { id: 'prom/chat', origin: 'known', fields: {} } as unknown as PageMap;
const elsewhere: PageReading = { kind: 'elsewhere' };
const read: PageReading = { kind: 'read', map, account: undefined, list: undefined, thread: undefined };
const changed: PageReading & { kind: 'page-changed' } = { kind: 'page-changed', map, field: 'list' };
const whole = {
  ...{ ...read, map: { ...map, origin: 'imported' }, list: { element: document.body, rows: [] } },
  thread: { kind: 'thread' },
} as unknown as PageReading & { kind: 'read' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, Symbol.for('takt:needed'));
});

/** A door, whose guide comes when it is asked for, unless the background does not answer. */
function aDoor({ answers = true } = {}) {
  const ends = new AbortController();
  const [look, teach] = [vi.fn(), vi.fn(async () => true)];
  const again = vi.fn();
  const opened: GuideHost[] = [];
  const need = vi.fn(async () => {
    if (!answers) throw new Error('gone');
    provide('guide', (host) => {
      opened.push(host);
      return { look, teach };
    });
    return null;
  });
  const host = { client: { need, log: vi.fn() }, signal: ends.signal } as unknown as Omit<GuideHost, 'use'>;
  return { door: createGuideDoor(host, again), need, look, teach, again, opened, ends };
}

it.each([
  ['by a known map', read],
  ['by one of the seller’s own', whole],
])('fetches nothing for a page that is read %s', async (_, reading) => {
  const { door, need } = aDoor();
  door.look(reading);
  await vi.advanceTimersByTimeAsync(60 * SECOND);
  expect(need).not.toHaveBeenCalled();
});

it.each([
  ['that is elsewhere', elsewhere],
  ['that has changed', changed],
  ['whose thread has', { ...read, thread: changed }],
  ['that a map of the seller’s own does not read any more', { ...read, lost: changed }],
  ['whose list has', { ...read, broken: changed }],
  ['whose field for answers came from a file', { ...whole, map: { ...whole.map, unshown: [] } }],
  ['of which a map of the seller’s own knows one part alone', { ...read, map: { ...map, origin: 'taught' as const } }],
])('fetches the guide once for a page %s, after two seconds', async (_, strange) => {
  const { door, need, look } = aDoor();
  door.look(strange);
  door.look(strange);
  await vi.advanceTimersByTimeAsync(1.9 * SECOND);
  expect(need).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(0.1 * SECOND);
  expect(need).toHaveBeenCalledExactlyOnceWith('guide');
  expect(look).toHaveBeenCalledExactlyOnceWith(strange);
  door.look(read);
  expect(look).toHaveBeenLastCalledWith(read);
});

it('does not fetch it for a page that has come round meanwhile', async () => {
  const { door, need } = aDoor();
  door.look(changed);
  door.look(read);
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  expect(need).not.toHaveBeenCalled();
});

it('asks again at the next strange page where nobody answered', async () => {
  const { door, need } = aDoor({ answers: false });
  door.look(elsewhere);
  await vi.advanceTimersByTimeAsync(2 * SECOND);
  door.look(elsewhere);
  await vi.advanceTimersByTimeAsync(2 * SECOND);
  expect(need).toHaveBeenCalledTimes(2);
});

it('reads by what was found, in its place among what was handed, and at once', async () => {
  const { door, opened, again } = aDoor();
  expect(door.maps([map])).toEqual([map]);
  door.look(elsewhere);
  await vi.advanceTimersByTimeAsync(2 * SECOND);
  const [before, after] = [
    { ...map, id: 'prom/before' },
    { ...map, id: 'prom/after' },
  ];
  opened[0]?.use((handed) => [before, ...handed, after]);
  expect(again).toHaveBeenCalledOnce();
  expect(door.maps([map])).toEqual([before, map, after]);
});

it('teaches where that is asked for outside of the page, also on a page that is read', async () => {
  const { door, need, look, teach, opened } = aDoor();
  door.look(read);
  expect(await provided('teach')?.()).toBe(true);
  expect(need).toHaveBeenCalledExactlyOnceWith('guide');
  expect(look).toHaveBeenCalledExactlyOnceWith(read);
  expect(teach).toHaveBeenCalledOnce();
  await provided('teach')?.();
  expect(teach).toHaveBeenCalledTimes(2);
  expect(opened).toHaveLength(1);
});

it('opens one guide where it is asked for while it is on its way', async () => {
  const { door, teach, opened } = aDoor();
  door.look(elsewhere);
  const asked = provided('teach')?.();
  await vi.advanceTimersByTimeAsync(2 * SECOND);
  await asked;
  expect(opened).toHaveLength(1);
  expect(teach).toHaveBeenCalledOnce();
});

it('opens nothing after its page has ended', async () => {
  const { door, opened, ends } = aDoor();
  door.look(elsewhere);
  ends.abort();
  await vi.advanceTimersByTimeAsync(2 * SECOND);
  expect(opened).toEqual([]);
});
