import { TaktError } from '../../domain/errors';

/** How long (ms) a text may take; after that the seller has written one by hand. */
const PATIENCE = 5000;

/** By when (ms, by the clock that nobody sets) what is wished for now is to be there, whatever it has to wait for. */
export const patienceEnds = () => performance.now() + PATIENCE;

/** @throws TaktError `unreachable` where it takes longer than that */
export async function inTime<Value>(promise: Promise<Value>, until = patienceEnds()): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TaktError('unreachable')), until - performance.now());
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
