/** A list is one stop of the Tab key; the arrow keys move within it. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Roving {
  /** The row that the Tab key comes to. */
  readonly activeId: string | undefined;
  /** The focus is in that row. */
  readonly activate: (id: string) => void;
  /** Puts the focus on that row. */
  readonly enter: () => void;
  /** Puts the focus on the row beside that one: it will not stay where it is. */
  readonly leave: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** @param ids of the rows, in the order of the list's children; what is focused of a row is its first button */
export function useRoving(ids: readonly string[], list: RefObject<HTMLElement | null>): Roving {
  const [chosen, choose] = useState<string>();
  const place = useRef(0);
  const focused = useRef(false);
  const found = chosen === undefined ? -1 : ids.indexOf(chosen);
  const index = found === -1 ? Math.min(place.current, ids.length - 1) : found;
  place.current = Math.max(index, 0);

  const focus = (at: number) => list.current?.children[at]?.querySelector('button')?.focus();

  // A row that is answered disappears from under the focus; its neighbour takes over, else the keyboard starts anew.
  useLayoutEffect(() => {
    const holder = list.current?.ownerDocument;
    const lost = focused.current && holder?.activeElement === holder?.body;
    if (lost) focus(index);
    focused.current = list.current?.contains(holder?.activeElement ?? null) ?? false;
  });

  const activate = (id: string) => {
    focused.current = true;
    choose(id);
  };
  const leave = (id: string) => {
    const from = ids.indexOf(id);
    const to = from + 1 < ids.length ? from + 1 : from - 1;
    const neighbour = ids[to];
    if (from === -1 || neighbour === undefined) return;
    activate(neighbour);
    focus(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = target(event.key, index, ids.length);
    const id = next === undefined ? undefined : ids[next];
    if (next === undefined || id === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    activate(id);
    focus(next);
  };
  return { activeId: ids[index], activate, enter: () => focus(place.current), leave, onKeyDown };
}

function target(key: string, index: number, length: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(index + 1, length - 1);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  return undefined;
}
