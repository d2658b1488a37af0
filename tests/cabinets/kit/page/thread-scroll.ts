// Where a thread stands: at its end when it is opened and when something new comes while the end is in sight, and at
// the same message when older ones come in above.
import { useLayoutEffect, useRef } from 'react';
import type { KitMessage } from './types';

const NEAR_PX = 80;

export function useThreadScroll<Box extends HTMLElement>(messages: readonly KitMessage[], loadOlder: () => void) {
  const box = useRef<Box>(null);
  const before = useRef({ height: 0, top: 0, first: '', last: '' });
  const first = messages[0]?.id ?? '';
  const last = messages.at(-1);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const was = before.current;
    const wasAtEnd = was.height - was.top - element.clientHeight < NEAR_PX;
    const grewUp = was.first !== '' && was.first !== first && was.last === last?.id;
    if (grewUp) element.scrollTop = was.top + element.scrollHeight - was.height;
    else if (was.last !== last?.id && (was.last === '' || wasAtEnd || last?.author === 'seller')) {
      element.scrollTop = element.scrollHeight;
    }
    before.current = { height: element.scrollHeight, top: element.scrollTop, first, last: last?.id ?? '' };
  });

  return {
    box,
    onScroll() {
      const top = box.current?.scrollTop ?? 0;
      before.current.top = top;
      if (top < NEAR_PX) loadOlder();
    },
  };
}
