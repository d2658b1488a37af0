// A thread's place as a React hook.
import { useLayoutEffect, useRef } from 'react';
import { createThreadPlace } from './thread-place';
import type { KitMessage } from './types';

export function useThreadScroll<Box extends HTMLElement>(messages: readonly KitMessage[], loadOlder: () => void) {
  const box = useRef<Box>(null);
  const place = useRef(createThreadPlace());

  useLayoutEffect(() => {
    if (box.current) place.current.settle(box.current, messages);
  });

  return {
    box,
    onScroll() {
      if (box.current && place.current.notice(box.current)) loadOlder();
    },
  };
}
