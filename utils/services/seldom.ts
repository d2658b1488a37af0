/** What is asked for twice, because an answer was lost or a key was held, is done once. */
import type { Clock } from './ports';

/** How soon (ms) the same wish is still the same. */
const AT_MOST_EVERY = 1000;

/** Whether it is to be done now: for whoever asks at most once a second. */
export function seldom<Asker>(clock: Clock): (asker: Asker) => boolean {
  const done = new Map<Asker, number>();
  return (asker) => {
    const now = clock.now();
    const before = done.get(asker);
    // A clock that was set back makes nobody wait.
    if (before !== undefined && before <= now && now - before < AT_MOST_EVERY) return false;
    done.set(asker, now);
    return true;
  };
}
