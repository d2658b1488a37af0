/** What holds of strangers alone, beside what holds of every imagined page. */
import { describe, expect, test } from 'vitest';
import { notChats, strangers } from '../../cabinets/strangers/index.mjs';
import { kitted } from '../../cabinets/strangers/kits/chatscope.mjs';
import type { Variant } from '../../cabinets/variants/truth';
import { casesOf, HOSTS, NOW, seeded } from '../../support/imagined-pages';

const all: readonly Variant[] = [...strangers, ...kitted];

test('pages without a chat have addresses of marketplaces, each another', () => {
  expect(notChats.filter(({ address }) => !Object.values(HOSTS).includes(new URL(address).host))).toEqual([]);
  const addresses = [...all, ...notChats].map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test.each(notChats)('$name holds no mark of a truth, and is drawn the same from the same numbers', ({ page }) => {
  const { html } = page(NOW, seeded(1));
  expect(html).not.toContain('data-truth');
  expect(page(NOW, seeded(1)).html).toBe(html);
});

describe.each(casesOf(all))('$name', ({ page, now }) => {
  const { truth } = page(now, seeded(now % 9973));
  const rows = truth.list?.rows ?? [];
  const messages = truth.thread?.messages ?? [];

  test('the page is of a real size, has traps, and two buyers have one name', () => {
    if (truth.list) expect(rows.length).toSatisfy((count: number) => count >= 8 && count <= 40);
    if (truth.thread) expect(messages.length).toSatisfy((count: number) => count >= 6 && count <= 40);
    const buyers = rows.map(({ buyer }) => buyer);
    expect(new Set(buyers).size < buyers.length).toBe(rows.length > 0);
    expect(truth.traps.length).toBeGreaterThan(0);
  });

  test('the lines of the page itself follow one another too', () => {
    const back = messages.filter(({ until }, index) => until < (messages[index - 1]?.at ?? 0));
    expect(back).toEqual([]);
  });
});
