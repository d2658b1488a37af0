/** Fetches what stands beside the page's field when there is first something to show there. */
import type { Aside, AsideHost, OpenAside } from './aside-host';

export interface AsideDoor {
  /** Has it fetched, then does this with it; in the order in which that is asked for. */
  with(work: (aside: Aside) => void, otherwise?: () => void): void;
  /** Does this only where it has been asked for before: without it there is nothing to take away. */
  ifThere(work: (aside: Aside) => void): void;
}

/**
 * @param fetched `undefined` where it cannot be had
 * @param onSilent nobody brings it: the background does not answer
 */
export function createAside(
  host: AsideHost,
  fetched: () => Promise<OpenAside | undefined>,
  onSilent: () => void,
): AsideDoor {
  let asked: Promise<Aside | undefined> | undefined;
  const then = (work: (aside: Aside) => void, otherwise?: () => void) =>
    void asked?.then((aside) => {
      if (host.signal.aborted) return;
      if (aside) work(aside);
      else otherwise?.();
    });
  return {
    with(work, otherwise) {
      asked ??= fetched().then((open) => {
        if (open) return open(host);
        // Whoever asks next asks anew.
        asked = undefined;
        onSilent();
        return undefined;
      });
      then(work, otherwise);
    },
    ifThere: then,
  };
}
