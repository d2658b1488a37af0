/** The pages that nothing was tuned on hold what their truth says of them. */
import { describe, expect, test } from 'vitest';
import { notChats, unseen } from '../../cabinets/unseen/index.mjs';
import type { Truth, Variant } from '../../cabinets/variants/truth';

const NOW = Date.parse('2026-11-20T11:07:30Z');
/** Just after midnight and the new year, where days are easily taken for others. */
const NEW_YEAR = Date.parse('2027-01-01T22:04:10Z');
const DAY = 86_400_000;
const HOSTS = { wildberries: 'seller.wildberries.ru', prom: 'my.prom.ua', rozetka: 'seller.rozetka.com.ua' };
const FIELDS = 'textarea, input:not([type=checkbox], [type=submit]), [contenteditable]';

const all: readonly Variant[] = [...unseen, ...notChats];

/** The same numbers at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** A parser makes no shadow roots of their declarations and loads no frame: what is inside is looked for in their source. */
function insideOf(host: Element): readonly ParentNode[] {
  const source = host.getAttribute('srcdoc');
  if (source !== null) return [documentOf(source)];
  return [...host.children]
    .filter((one) => one.hasAttribute('shadowrootmode'))
    .map((template) => (template as HTMLTemplateElement).content);
}

function found(document: Document, selector: string): readonly Element[] {
  const parts = selector.split(' >>> ');
  let roots: readonly ParentNode[] = [document];
  for (const host of parts.slice(0, -1))
    roots = roots.flatMap((root) => [...root.querySelectorAll(host)]).flatMap(insideOf);
  return roots.flatMap((root) => [...root.querySelectorAll(parts.at(-1) ?? '')]);
}

/** The document and everything that is hidden in it. */
const rootsOf = (root: ParentNode): readonly ParentNode[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(insideOf).flatMap(rootsOf),
];

const bare = (text: string) => text.replace(/\s+/gu, '');

const selectorsOf = ({ list, thread, reply, traps }: Truth) => [
  ...(list?.rows ?? []).map(({ selector }) => selector),
  ...(thread ? [thread.selector, ...thread.messages.map(({ selector }) => selector)] : []),
  ...(reply ? [reply] : []),
  ...traps,
];

const cases = all.flatMap((one) =>
  [NOW, NEW_YEAR].map((now, index) => ({
    ...one,
    now,
    name: `${one.marketplace}, ${one.kind}, ${one.variant}, ${index ? 'at new year' : 'by day'}`,
  })),
);

test('every page has an address of its marketplace, and none has two', () => {
  expect(all.filter(({ address, marketplace }) => new URL(address).host !== HOSTS[marketplace])).toEqual([]);
  expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
});

test.each(notChats)('$variant is no conversation', ({ page }) => {
  const { list, thread, reply } = page(NOW, seeded(1)).truth;
  expect([list, thread, reply]).toEqual([null, null, null]);
});

describe.each(cases)('$name', ({ page, now }) => {
  const { html, truth } = page(now, seeded(now % 9973));
  const document = documentOf(html);
  const rows = truth.list?.rows ?? [];
  const messages = truth.thread?.messages ?? [];

  test('each selector of the truth finds one element, and no two find the same', () => {
    const selectors = selectorsOf(truth);
    expect(selectors.filter((selector) => found(document, selector).length !== 1)).toEqual([]);
    expect(new Set(selectors).size).toBe(selectors.length);
    const marks = rootsOf(document).flatMap((root) => [...root.querySelectorAll('[data-truth]')]);
    expect(marks.length).toBe(selectors.length);
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
      const element = found(document, selector)[0];
      const words = element ? bare(`${element.textContent}${element.querySelector('img')?.alt ?? ''}`) : '';
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
    for (const list of [spoken, rows.flatMap(({ last }) => last ?? []).toReversed()])
      expect(list.filter(({ until }, index) => until < (list[index - 1]?.at ?? 0))).toEqual([]);
  });

  test('no two rows are equal', () => {
    const said = rows.map(({ buyer, subject, threadId, last }) => JSON.stringify([buyer, subject, threadId, last]));
    expect(new Set(said).size).toBe(said.length);
  });

  test('the same numbers drawn give the same page', () => {
    expect(page(now, seeded(now % 9973))).toEqual({ html, truth });
  });
});
