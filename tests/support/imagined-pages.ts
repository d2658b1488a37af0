/** What the tests of imagined pages have in common: when they are drawn, from which numbers, and how they are looked into. */
import type { Truth, Variant } from '../cabinets/variants/truth';

export const NOW = Date.parse('2026-11-20T11:07:30Z');
/** Just after midnight and the new year, where days are easily taken for others. */
const NEW_YEAR = Date.parse('2027-01-01T22:04:10Z');
export const DAY = 86_400_000;
export const HOSTS = { wildberries: 'seller.wildberries.ru', prom: 'my.prom.ua', rozetka: 'seller.rozetka.com.ua' };
export const FIELDS = 'textarea, input:not([type=checkbox], [type=submit]), [contenteditable]';

/** The same numbers at every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Each page by day and at new year. */
export const casesOf = (all: readonly Variant[]) =>
  all.flatMap((one) =>
    [NOW, NEW_YEAR].map((now, index) => ({
      ...one,
      now,
      name: `${one.marketplace}, ${one.kind}, ${one.variant}, ${index ? 'at new year' : 'by day'}`,
    })),
  );

export const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** A parser makes no shadow roots of their declarations and loads no frame: what is inside is looked for in their source. */
export function insideOf(host: Element): readonly ParentNode[] {
  const source = host.getAttribute('srcdoc');
  if (source !== null) return [documentOf(source)];
  return [...host.children]
    .filter((one) => one.hasAttribute('shadowrootmode'))
    .map((template) => (template as HTMLTemplateElement).content);
}

export function found(document: Document, selector: string): readonly Element[] {
  const parts = selector.split(' >>> ');
  let roots: readonly ParentNode[] = [document];
  for (const host of parts.slice(0, -1))
    roots = roots.flatMap((root) => [...root.querySelectorAll(host)]).flatMap(insideOf);
  return roots.flatMap((root) => [...root.querySelectorAll(parts.at(-1) ?? '')]);
}

/** The document and everything that is hidden in it. */
export const rootsOf = (root: ParentNode): readonly ParentNode[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(insideOf).flatMap(rootsOf),
];

export const selectorsOf = ({ list, thread, reply, traps }: Truth) => [
  ...(list?.rows ?? []).map(({ selector }) => selector),
  ...(thread ? [thread.selector, ...thread.messages.map(({ selector }) => selector)] : []),
  ...(reply ? [reply] : []),
  ...traps,
];
