// A number that grows for as long as the page makes noise: the cabinet polls for ever and is never idle.
import { useEffect, useState } from 'react';
import { useStore } from './store';

export function usePulse(everyMs: number, act?: () => void): number {
  const noise = useStore().server?.noise === true;
  const [pulse, setPulse] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the timer outlives a drawing, whatever it calls
  useEffect(() => {
    if (!noise) return;
    const timer = setInterval(() => {
      setPulse((value) => value + 1);
      act?.();
    }, everyMs);
    return () => clearInterval(timer);
  }, [noise, everyMs]);
  return pulse;
}
