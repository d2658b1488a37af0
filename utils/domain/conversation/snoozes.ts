/** What the seller put off until later. */
import { lastMeant } from './dismissals';
import type { ReversibleEvent } from './events';
import type { Message } from './message';

/**
 * Until when (epoch ms); also where that is over. Whoever writes since ends it, and so does what the seller says since.
 * @param said as `standingOf` gives it
 */
export function snoozedUntil(messages: readonly Message[], said: readonly ReversibleEvent[]): number | null {
  const last = said.filter(({ kind }) => kind !== 'noted').at(-1);
  if (last?.kind !== 'snoozed') return null;
  const since = messages.slice(lastMeant(messages, { at: last.at, ...last.payload }) + 1);
  return since.every(({ author }) => author === 'system') ? last.payload.until : null;
}
