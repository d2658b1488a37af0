/** Many wishes in short succession, few deeds. */

/** How long after a deed the next one waits, unless told otherwise (ms). */
const PAUSE = 500;

/**
 * A function that does `work` at once when it was not done for a while, and otherwise once more after a pause. The last
 * call is always followed by a deed that began after it. A deed that fails is not told: the next one tries again.
 */
export function coalesced(work: () => Promise<unknown>, pause: number = PAUSE): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      try {
        await work();
      } catch {
        // Whoever cares about a failure says so in `work`.
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
