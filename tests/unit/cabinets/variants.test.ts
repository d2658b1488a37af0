/** The pages of the variants hold what their truth says of them. */
import { describe, expect, test } from 'vitest';
import { variants } from '../../cabinets/variants/index.mjs';
import { printer } from '../../cabinets/variants/kit/print.mjs';
import { notChats } from '../../cabinets/variants/not-chats.mjs';
import type { RowTruth, Truth } from '../../cabinets/variants/truth';

const NOW = Date.parse('2026-11-20T11:07:30Z');
/** Just after midnight and the new year, where days are easily taken for others. */
const NEW_YEAR = Date.parse('2027-01-01T22:04:10Z');

/** The same numbers at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** A parser makes no shadow roots of their declarations: they are looked for in the templates. */
function found(document: Document, selector: string): number {
  let roots: ParentNode[] = [document];
  for (const host of selector.split(' >>> ').slice(0, -1)) {
    const hosts = roots.flatMap((root) => [...root.querySelectorAll(host)]);
    const templates = hosts.flatMap(({ children }) =>
      [...children].filter((one) => one.hasAttribute('shadowrootmode')),
    );
    roots = templates.map((template) => (template as HTMLTemplateElement).content);
  }
  return roots.flatMap((root) => [...root.querySelectorAll(selector.split(' >>> ').at(-1) ?? '')]).length;
}

const selectorsOf = ({ list, thread, reply, traps }: Truth) => [
  ...(list?.rows ?? []).map(({ selector }) => selector),
  ...(thread ? [thread.selector, ...thread.messages.map(({ selector }) => selector)] : []),
  ...(reply ? [reply] : []),
  ...traps,
];

const saidBy = ({ buyer, subject, threadId, last }: RowTruth) => JSON.stringify([buyer, subject, threadId, last]);

const all = [...variants, ...notChats];

const cases = all.flatMap((one) =>
  [NOW, NEW_YEAR].map((now, index) => ({
    ...one,
    now,
    name: `${one.marketplace}, ${one.kind}, ${one.variant}, ${index ? 'at new year' : 'by day'}`,
  })),
);

test('every variant has an address of its marketplace, and a name of its own', () => {
  const hosts = { wildberries: 'seller.wildberries.ru', prom: 'my.prom.ua', rozetka: 'seller.rozetka.com.ua' };
  expect(all.filter(({ address, marketplace }) => new URL(address).host !== hosts[marketplace])).toEqual([]);
  const names = all.map(({ marketplace, kind, variant }) => `${marketplace} ${kind} ${variant}`);
  expect(new Set(names).size).toBe(names.length);
});

/** By day, at new year, and on the days when clocks are changed. */
const NOWS = [NOW, NEW_YEAR, ...['2026-03-29T20:30:00Z', '2026-10-26T00:10:00Z'].map((text) => Date.parse(text))];

test.each(NOWS)('a printed time holds the instant it was printed of: %d', (now) => {
  const {
    exactly: _exactly,
    daysAgo: _daysAgo,
    separator: _separator,
    ...print
  } = printer({
    ...{ timeZone: 'Europe/Kyiv', language: 'uk', now },
  });
  const instants = Array.from({ length: 400 }, (_, index) => now - index * 31 * 60_000);
  const missed = Object.entries(print).flatMap(([form, printed]) =>
    instants
      .map((at) => ({ form, instant: at, ...printed(at) }))
      .filter((one) => one.at > one.instant || one.until < one.instant),
  );
  expect(missed).toEqual([]);
});

test.each(notChats)('$variant is no conversation', ({ page }) => {
  const { list, thread, reply } = page(NOW, seeded(1)).truth;
  expect([list, thread, reply]).toEqual([null, null, null]);
});

test('pages at one address do not exist twice', () => {
  const addresses = all.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
});

describe.each(cases)('$name', ({ page, now }) => {
  const { html, truth } = page(now, seeded(now % 9973));
  const document = documentOf(html);

  test('each selector of the truth finds one element', () => {
    const missed = selectorsOf(truth).filter((selector) => found(document, selector) !== 1);
    expect(missed).toEqual([]);
  });

  test('every text field is known as the reply or as a trap', () => {
    const known = (truth.reply ? 1 : 0) + truth.traps.length;
    expect(new Set([truth.reply, ...truth.traps]).size).toBe(truth.traps.length + 1);
    const inputs = html.match(/<(?:textarea|input(?! type="(?:checkbox|radio|file|date)"))\b|contenteditable/gu) ?? [];
    expect(inputs.length).toBe(known);
  });

  test('times lie in the past and begin before they end', () => {
    const spans = [...(truth.list?.rows ?? []).flatMap(({ last }) => last ?? []), ...(truth.thread?.messages ?? [])];
    expect(spans.filter(({ at, until }) => !(at <= until && until <= now && at > now - 366 * 86_400_000))).toEqual([]);
  });

  test('no two rows are equal', () => {
    const rows = (truth.list?.rows ?? []).map(saidBy);
    expect(new Set(rows).size).toBe(rows.length);
  });

  test('the same numbers drawn give the same page', () => {
    expect(page(now, seeded(now % 9973))).toEqual({ html, truth });
  });
});
