/**
 * Until when a page is sure to have missed nothing. A laptop that slept, or a page that was offline, shows for a while
 * what was there before; a buyer may have written and a colleague answered in between.
 */

/** How long (ms) after waking a page is given to catch up. */
const CATCH_UP = 30_000;

export interface Wakefulness {
  /** Called as often as `beatEvery` says, while the page is awake. */
  beat(now: number, isOnline: boolean): void;
  /** @returns epoch ms, `now` at the latest */
  completeUntil(now: number, isOnline: boolean): number;
}

/** @param beatEvery ms between beats */
export function createWakefulness(beatEvery: number): Wakefulness {
  let lastBeatAt: number | undefined;
  /** From when on the page may have missed something, and until when it may not have caught up. */
  let gap: { readonly from: number; readonly until: number } | undefined;

  /** A browser that never was online is on a network of its own, and its word means nothing. */
  let wasOnline = false;

  const look = (now: number, isOnline: boolean): void => {
    wasOnline ||= isOnline;
    const before = lastBeatAt ?? now;
    if (now - before > 2 * beatEvery || (wasOnline && !isOnline))
      gap = { from: gap?.from ?? before, until: now + CATCH_UP };
    else if (gap && now >= gap.until) gap = undefined;
  };
  return {
    beat(now, isOnline) {
      look(now, isOnline);
      lastBeatAt = now;
    },
    completeUntil(now, isOnline) {
      look(now, isOnline);
      lastBeatAt ??= now;
      return gap?.from ?? now;
    },
  };
}
