import { TaktError } from '../../domain/errors';

/** How long (ms) a text may take; after that the seller has written one by hand. */
const PATIENCE = 5000;

/** @throws TaktError `unreachable` where it takes longer than that */
export async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TaktError('unreachable')), PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
