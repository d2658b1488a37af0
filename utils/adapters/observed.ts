/** What of a page is observed, and what of its changes and clicks says nothing. */
import type { PageMap } from '../domain/pages/page-map';
import type { KnownRows } from './reading';

declare const document: never;

/** What Takt itself put there or took away is no news. */
export function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every((node) => node.nodeName.startsWith('TAKT-'));
}

/** The row in which something has changed is to be read anew. @param within what is observed */
export function forgetRow(known: KnownRows, { target, previousSibling }: MutationRecord, within: readonly Element[]) {
  // What stands below a row may belong to it.
  known.delete(previousSibling as Element);
  for (let node: Node | null = target; node && !within.includes(node as Element); node = node.parentNode) {
    if (known.delete(node as Element) || known.delete((node as Element).previousElementSibling as Element)) return;
  }
}

/** The smallest part of the page with all of them in it. */
export function whatHolds([first, ...others]: readonly Element[], body: Element): Element {
  let holder = first ?? body;
  while (holder !== body && !others.every((one) => holder.contains(one))) holder = holder.parentElement ?? body;
  return holder;
}

/** A click into the field to write there, or on what is ours and stands on no row. */
export function opensNothing(target: EventTarget | null): boolean {
  if (!isElement(target)) return false;
  if (target.nodeName.startsWith('TAKT-')) return target.nodeName !== 'TAKT-ROW';
  return target.closest('textarea, [contenteditable]:not([contenteditable="false"])') !== null;
}

/** The attributes that a map looks at; of others a change means nothing. */
export function attributesIn(map: PageMap): readonly string[] {
  const known = ATTRIBUTES.get(map) ?? attributesOf(map);
  ATTRIBUTES.set(map, known);
  return known;
}

const ATTRIBUTES = new WeakMap<PageMap, readonly string[]>();

function attributesOf(map: PageMap): string[] {
  const candidates = Object.values(map.fields).flat();
  const names = candidates.flatMap((candidate) =>
    'select' in candidate
      ? [
          candidate.attribute ?? 'class',
          ...[...candidate.select.matchAll(/\[([\w-]+)/gu)].map(([, name]) => name ?? ''),
        ]
      : [],
  );
  return [...new Set(names)].filter((name) => name !== 'style');
}

export const isShadowed = (element: Element): boolean => element.getRootNode() !== element.ownerDocument;

/** The same ones in the same order. */
export function sameElements(a: readonly Element[], b: readonly Element[]): boolean {
  return a.length === b.length && a.every((element, index) => element === b[index]);
}

/** A frame has an `Element` of its own. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}
