/** One clock for a whole page: a signal that ticks once a second while the page is seen. */
import { type ReadonlySignal, signal } from '@preact/signals-core';

const SECOND = 1000;

/**
 * The time (epoch ms). In a hidden tab it stands still; once the tab is seen again it is right at once.
 * @param stop ends it for good
 */
export function nowSignal(stop?: AbortSignal): ReadonlySignal<number> {
  const now = signal(Date.now());
  let timer: ReturnType<typeof setInterval> | undefined;
  const tick = () => {
    now.value = Date.now();
  };
  const follow = () => {
    clearInterval(timer);
    timer = undefined;
    if (document.hidden || stop?.aborted) return;
    tick();
    timer = setInterval(tick, SECOND);
  };
  document.addEventListener('visibilitychange', follow, stop && { signal: stop });
  stop?.addEventListener('abort', follow);
  follow();
  return now;
}
