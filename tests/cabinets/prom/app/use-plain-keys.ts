// Keys of a list's rows.
import { usePulse } from './use-pulse';

/** Every few seconds one row, each in turn, is thrown away and made anew, as a polling page does now and then. */
export function usePlainKeys(rows: readonly { chatId: string }[]): string[] {
  const pulse = usePulse(3_000);
  return rows.map(({ chatId }, index) => `${chatId} ${Math.floor((pulse + rows.length - 1 - index) / rows.length)}`);
}
