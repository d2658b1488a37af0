/** Imagined pages of chats hold what their truth says of them. */
import { describe, expect, test } from 'vitest';
import * as seen from '../../cabinets/seen/index.mjs';
import { strangers } from '../../cabinets/strangers/index.mjs';
import { kitted } from '../../cabinets/strangers/kits/chatscope.mjs';
import * as unseen from '../../cabinets/unseen/index.mjs';
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

const notChats: readonly Variant[] = [...seen.notChats, ...unseen.notChats];
/** Those that were held out once, and those that are. */
const heldOut: readonly Variant[] = [...seen.seen, ...unseen.unseen, ...notChats];
const all: readonly Variant[] = [...strangers, ...kitted, ...heldOut];

const bare = (text: string) => text.replace(/\s+/gu, '');

const wordsOf = (element: Element | undefined) =>
  element
    ? bare(
        [element, ...insideOf(element)].map(({ textContent }) => textContent).join(' ') +
          (element.querySelector('img')?.alt ?? ''),
      )
    : '';

test('every page has an address of its marketplace, and none has two', () => {
  expect(all.filter(({ address, marketplace }) => new URL(address).host !== HOSTS[marketplace])).toEqual([]);
  expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
});

test.each(notChats)('$variant is no conversation', ({ page }) => {
  const { list, thread, reply } = page(NOW, seeded(1)).truth;
  expect([list, thread, reply]).toEqual([null, null, null]);
});

const goingBack = (spans: readonly { readonly at: number; readonly until: number }[]) =>
  spans.filter(({ until }, index) => until < (spans[index - 1]?.at ?? 0));

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
    expect(truth.reply === null).toBe(truth.thread === null);
  });

  test('rows and messages say what the truth says', () => {
    const mute = [
      ...rows.map(({ selector, buyer, subject, last }) => ({ selector, texts: [buyer, subject, last?.text] })),
      ...messages.map(({ selector, text }) => ({ selector, texts: [text] })),
    ].filter(({ selector, texts }) => {
      const words = wordsOf(found(document, selector)[0]);
      return texts.some((text) => text && !words.includes(bare(text)));
    });
    expect(mute).toEqual([]);
    if (truth.thread?.buyer) expect(html).toContain(truth.thread.buyer);
  });

  test('times lie in the past, are known to the day at least, and follow one another', () => {
    const spans = [...rows.flatMap(({ last }) => last ?? []), ...messages];
    const wrong = spans.filter(
      ({ at, until }) => !(at <= until && until <= now && until - at < 3 * DAY && at > now - 120 * DAY),
    );
    expect(wrong).toEqual([]);
    const spoken = messages.filter(({ author }) => author !== 'system');
    expect(goingBack(spoken)).toEqual([]);
  });

  test('no two rows are equal', () => {
    const said = rows.map(({ buyer, subject, threadId, last }) => JSON.stringify([buyer, subject, threadId, last]));
    expect(new Set(said).size).toBe(said.length);
  });

  test('the same numbers drawn give the same page', () => {
    expect(page(now, seeded(now % 9973))).toEqual({ html, truth });
  });
});

describe.each(casesOf(heldOut))('$name, held out', ({ page, now }) => {
  const { html, truth } = page(now, seeded(now % 9973));

  test('nothing is marked that the truth does not name', () => {
    const marks = rootsOf(documentOf(html)).flatMap((root) => [...root.querySelectorAll('[data-truth]')]);
    expect(marks.length).toBe(selectorsOf(truth).length);
  });

  test('the newest row is the first', () => {
    expect(goingBack((truth.list?.rows ?? []).flatMap(({ last }) => last ?? []).toReversed())).toEqual([]);
  });
});
