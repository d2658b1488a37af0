/** The keys of the queue's page, wherever the focus is. */
import { useEffect, useRef } from 'preact/hooks';

export interface PageKeys {
  readonly search: () => void;
  readonly help: () => void;
  /** Into the list, where the focus is nowhere yet. */
  readonly enterList: () => void;
  /** `undefined`: there is nothing to take back. */
  readonly undo: (() => void) | undefined;
  /** The key that leads a round on also on a cabinet's page; `undefined`: none is on. */
  readonly next: (() => void) | undefined;
  /** Without a modifier, by where the key is, in whatever layout. */
  readonly plain: Readonly<Record<string, (event: KeyboardEvent) => void>>;
}

export function usePageKeys(keys: PageKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = event.defaultPrevented ? undefined : meant(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Typing and its undo belong to the field in which they happen. */
function meant(event: KeyboardEvent, keys: PageKeys): ((event: KeyboardEvent) => void) | undefined {
  if (event.isComposing || event.repeat || isField(event.target)) return undefined;
  const { key, code, shiftKey } = event;
  if (event.ctrlKey || event.metaKey) {
    if (shiftKey || event.altKey) return undefined;
    return code === 'KeyZ' ? keys.undo : code === 'Comma' && !event.metaKey ? keys.next : undefined;
  }
  if (event.altKey) return undefined;
  if (!shiftKey && keys.plain[code]) return keys.plain[code];
  // By what the key prints, and by where it is: in a Ukrainian layout it prints a full stop and a comma.
  if (key === '?' || (code === 'Slash' && shiftKey && key !== '/')) return keys.help;
  if (key === '/' || (code === 'Slash' && !shiftKey)) return keys.search;
  const nowhere = (event.target as Element | null)?.matches?.('body, h1') ?? false;
  return nowhere && (key === 'ArrowDown' || key === 'Home') ? keys.enterList : undefined;
}

function isField(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return element?.matches?.('input, textarea, select, [contenteditable]') ?? false;
}
