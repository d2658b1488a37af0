/** A page that changes while a long list is read in slices: what was read of two chats or two shops is nobody's. */
import { expect, test } from 'vitest';
import { FULL, SECOND, watched, withOwnTime } from './watched';

withOwnTime();

const LIST = '[class*="Chat-list__items"]';

/** Rows by the hundred, and a clock that says that each takes a while. */
async function slowly(change: (page: ReturnType<typeof watched>) => void) {
  const followed = watched(FULL);
  const list = followed.pick(LIST);
  const item = list.firstElementChild as Element;
  for (let row = 0; row < 50; row++) {
    const copy = item.cloneNode(true) as Element;
    copy.querySelector('a')?.setAttribute('href', `?chatId=row${row}`);
    list.append(copy);
  }
  // Each look at the time takes a millisecond, so that a slice holds a few rows.
  const now = performance.now.bind(performance);
  let looks = 0;
  performance.now = () => now() + looks++;
  try {
    const before = followed.readings.length;
    while (looks < 30) await followed.pass(1);
    expect(followed.readings).toHaveLength(before);
    change(followed);
    await followed.pass(3 * SECOND);
  } finally {
    performance.now = now;
  }
  return followed.readings.slice(1);
}

test('another chat’s address meanwhile: no reading has the messages under the old one', async () => {
  const readings = await slowly(({ page }) => {
    page.href = 'https://seller.wildberries.ru/chat-with-clients?chatId=another';
  });
  const ids = readings.map((reading) =>
    reading.kind === 'read' && reading.thread?.kind === 'thread' ? reading.thread.names.threadId : undefined,
  );
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids)).toEqual(new Set(['another']));
});

test('another shop meanwhile: no row is read as the former one’s', async () => {
  const readings = await slowly(({ pick }) => {
    pick('[class*="Header__shop"] span').replaceChildren('Другий магазин');
  });
  const shops = readings.flatMap((reading) =>
    reading.kind === 'read' ? (reading.list?.rows ?? []).map(({ names }) => names.account) : [],
  );
  expect(shops.length).toBeGreaterThan(0);
  expect(new Set(shops)).toEqual(new Set(['Другий магазин']));
});
