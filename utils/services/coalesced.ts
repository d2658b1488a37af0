/** Many wishes in short succession, few deeds. */

/** How long after a deed the next one waits (ms). */
const PAUSE = 500;

/**
 * A function that does `work` at once when it was not done for a while, and otherwise once more after a pause. The last
 * call is always followed by a deed that began after it.
 */
export function coalesced(work: () => Promise<unknown>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    again = false;
    await work();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    running = false;
    if (again) await run();
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
