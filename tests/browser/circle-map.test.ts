/** A map of the seller's own that compares its fields in a circle ends nothing: it is noted once, and left out. */
import { expect, test } from 'vitest';
import type { ElementCandidate, FieldName, PageMap } from '../../utils/domain/pages/page-map';
import { aTaughtMap } from '../support/a-taught-map';
import { CHAT, FULL, SECOND, watched, withOwnTime } from './watched';

withOwnTime();

const LIST = '[class*="Chat-list__items"]';

/** As an older build may have kept it. */
const own = (fields: Partial<Record<FieldName, ElementCandidate>>): PageMap => ({
  ...aTaughtMap({ id: 'wildberries/taught-chat', origin: 'imported', paths: ['/chat-with-clients'] }),
  fields: Object.fromEntries(
    Object.entries(fields).map(([field, one]) => [field, [{ evidence: 'pointed at', seen: '2026-11-03', ...one }]]),
  ),
});

/** The page of chats, followed while its rows change. */
async function follow(map: PageMap) {
  const faults: unknown[] = [];
  const followed = watched(FULL, CHAT, (error) => faults.push(error), [map]);
  await followed.pass(SECOND);
  for (const text of ['нове', 'ще одне', 'останнє']) {
    followed.pick(`${LIST} [class*="preview"]`).replaceChildren(text);
    await followed.pass(5 * SECOND);
  }
  return { faults, reading: followed.readings.at(-1) };
}

test.each<[string, PageMap]>([
  [
    'the shop',
    own({
      account: { select: 'header', sameAs: 'account.name' },
      'account.name': { select: 'header', sameAs: 'account' },
    }),
  ],
  ['the list', own({ list: { select: LIST, sameAs: 'thread' }, thread: { select: LIST, sameAs: 'list' } })],
])('%s', async (_, map) => {
  const { faults, reading } = await follow(map);
  expect(reading).toMatchObject({ kind: 'read', map: { origin: 'known' } });
  expect(faults).toEqual([expect.objectContaining({ name: 'RangeError' })]);
});

test('where nothing is found nothing is compared', async () => {
  const { faults, reading } = await follow(
    own({
      account: { select: '.none', sameAs: 'account.name' },
      'account.name': { select: '.none', sameAs: 'account' },
    }),
  );
  expect(reading).toMatchObject({ kind: 'read', map: { origin: 'known' } });
  expect(faults).toEqual([]);
});
