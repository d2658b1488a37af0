/** The pages that no map knows hold what their truth says of them. */
import { describe, expect, test } from 'vitest';
import { notChats, strangers } from '../../cabinets/strangers/index.mjs';
import { kitted } from '../../cabinets/strangers/kits/chatscope.mjs';
import type { Variant } from '../../cabinets/variants/truth';
import {
  casesOf,
  DAY,
  documentOf,
  FIELDS,
  found,
  HOSTS,
  insideOf,
  NOW,
  rootsOf,
  seeded,
  selectorsOf,
} from '../../support/imagined-pages';

const all: readonly Variant[] = [...strangers, ...kitted];

const wordsOf = (element: Element | undefined) =>
  element ? [element.textContent, ...insideOf(element).map((root) => root.textContent)].join(' ') : '';

test('every page has an address of its marketplace, and none has two', () => {
  expect(all.filter(({ address, marketplace }) => new URL(address).host !== HOSTS[marketplace])).toEqual([]);
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
  const { html, truth } = page(now, seeded(now % 9973));
  const document = documentOf(html);
  const rows = truth.list?.rows ?? [];
  const messages = truth.thread?.messages ?? [];

  test('each selector of the truth finds one element, and no two find the same', () => {
    const selectors = selectorsOf(truth);
    expect(selectors.filter((selector) => found(document, selector).length !== 1)).toEqual([]);
    expect(new Set(selectors).size).toBe(selectors.length);
  });

  test('every text field is known as the reply or as a trap', () => {
    const known = [truth.reply, ...truth.traps].flatMap((selector) => (selector ? found(document, selector) : []));
    const drawn = rootsOf(document).flatMap((root) => [...root.querySelectorAll(FIELDS)]);
    expect(drawn.length).toBe(known.length);
    expect(known.filter((field) => !field.matches(FIELDS))).toEqual([]);
    expect(truth.traps.length).toBeGreaterThan(0);
    expect(truth.reply === null).toBe(truth.thread === null);
  });

  test('rows and messages say what the truth says', () => {
    const mute = [
      ...rows.map(({ selector, buyer, subject, last }) => ({ selector, texts: [buyer, subject, last?.text] })),
      ...messages.map(({ selector, text }) => ({ selector, texts: [text] })),
    ].filter(({ selector, texts }) => {
      const words = wordsOf(found(document, selector)[0]);
      return texts.some((text) => text && !words.includes(text));
    });
    expect(mute).toEqual([]);
    if (truth.thread?.buyer) expect(html).toContain(truth.thread.buyer);
  });

  test('times lie in the past, are known to the day at least, and follow one another', () => {
    const spans = [...rows.flatMap(({ last }) => last ?? []), ...messages];
    // The longest are days counted by hours: «2 дні тому» may begin two midnights before.
    const wrong = spans.filter(
      ({ at, until }) => !(at <= until && until <= now && until - at < 3 * DAY && at > now - 60 * DAY),
    );
    expect(wrong).toEqual([]);
    const back = messages.filter(({ until }, index) => until < (messages[index - 1]?.at ?? 0));
    expect(back).toEqual([]);
  });

  test('the page is of a real size, and two buyers have one name', () => {
    if (truth.list) expect(rows.length).toSatisfy((count: number) => count >= 8 && count <= 40);
    if (truth.thread) expect(messages.length).toSatisfy((count: number) => count >= 6 && count <= 40);
    const buyers = rows.map(({ buyer }) => buyer);
    expect(new Set(buyers).size < buyers.length).toBe(rows.length > 0);
    const said = rows.map(({ buyer, subject, threadId, last }) => JSON.stringify([buyer, subject, threadId, last]));
    expect(new Set(said).size).toBe(said.length);
  });

  test('the same numbers drawn give the same page', () => {
    expect(page(now, seeded(now % 9973))).toEqual({ html, truth });
  });
});
