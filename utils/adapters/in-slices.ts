/** Work on a page in slices that it does not feel, and not without end. */
import type { Steps } from './reader';

declare const document: never;

export interface Slices {
  /** In ms, by a clock that is never set. */
  readonly clock: () => number;
  /** Lets the page do something in between. */
  readonly pause: () => Promise<void>;
  /** Whether it is still worth anything; asked between two slices. */
  readonly isWanted?: () => boolean;
}

/** A key or a frame may come between two (ms); the last step of a slice ends later. */
const SLICE = 3;

/**
 * What the steps come to.
 * @param cap how long (ms) the page may be held up, all slices together; `undefined` comes of steps that take longer, or that nobody wants any more
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { clock, pause, isWanted = () => true }: Slices,
  cap: number,
): Promise<Result | undefined> {
  let spent = 0;
  for (;;) {
    const began = clock();
    let step = steps.next();
    while (!step.done && clock() - began < SLICE) step = steps.next();
    spent += clock() - began;
    if (spent > cap || !isWanted()) return undefined;
    if (step.done) return step.value;
    await pause();
  }
}
