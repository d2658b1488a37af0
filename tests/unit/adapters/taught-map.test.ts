/** What a page is called once it was taught. */
import { expect, test } from 'vitest';
import { mapOf } from '../../../utils/adapters/teaching/taught-map';
import { parseTime } from '../../../utils/adapters/time';

const idAt = (pathname: string) =>
  mapOf(
    { location: { protocol: 'https:', pathname } } as Document,
    {},
    {
      ...{
        marketplace: 'prom',
        channel: 'chat',
        now: Date.parse('2026-11-22T12:00:00Z'),
        timeZone: 'Europe/Kyiv',
        parseTime,
      },
    },
  ).id;

test('pages of two paths are two, however alike the paths are', () => {
  const long = `/cms/${'a'.repeat(80)}`;
  const ids = ['/cms/chat', '/cms-chat', '/cms/Chat', `${long}/one`, `${long}/two`].map(idAt);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the same page is the same again, and what its path names is not in its name', () => {
  expect(idAt('/chat/olena-koval')).toBe(idAt('/chat/olena-koval'));
  expect(idAt('/chat/olena-koval')).not.toContain('olena');
});
