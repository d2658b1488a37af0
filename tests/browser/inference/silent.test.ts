/** Pages of cabinets that hold no chat: none is found on them, and nobody is asked to show one. */
import { describe, expect, test } from 'vitest';
import { notChats as seen } from '../../cabinets/seen/index.mjs';
import { notChats as strange } from '../../cabinets/strangers/index.mjs';
import { notChats as imagined } from '../../cabinets/variants/not-chats.mjs';
import { NOW, randomFrom, SEED } from '../../score/seed';
import { structureScore } from '../../score/structure-in-page';
import { shown } from './shown';

const HOUR = 3_600_000;

/** Other people, other goods, another time of day. */
const DRAWS = [0, 1, 2, 3].map((draw) => ({ now: NOW + draw * 5.3 * HOUR, seed: SEED + draw * 7919 }));

const NO_CHAT = { reply: null, traps: [], thread: null, rows: null } as const;

const pages = [
  ...[...imagined, ...seen].map(({ marketplace, variant, page }) => [variant, marketplace, page] as const),
  ...strange.map(({ name, page }) => [name, 'prom', page] as const),
];

describe.each(pages)('%s', (_, marketplace, page) => {
  test.each(DRAWS)('of draw $seed', async ({ now, seed }) => {
    await shown(page(now, randomFrom(seed)).html);
    const { inferred } = structureScore(marketplace, NO_CHAT, now, 'Europe/Kyiv');
    // A list of orders shows no timers and says nothing of who waits.
    const found = inferred.filter(({ map }) => !map?.untimed);
    expect(found.map(({ map }) => map)).toEqual(found.map(() => undefined));
    expect(found.some(({ mayBeMessages }) => mayBeMessages)).toBe(false);
  });
});
