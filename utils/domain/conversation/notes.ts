/** A seller's own note on a conversation: one line, for nobody else's eyes. */
import type { ReversibleEvent } from './events';

/** In UTF-16 units. */
export const NOTE_LENGTH = 200;

/** On one line; empty: there is none. */
export function noteText(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, ' ').trim();
}

/** The newest counts. @param said as `standingOf` gives it */
export function noteIn(said: readonly ReversibleEvent[]): string | null {
  const notes = said.flatMap((event) => (event.kind === 'noted' ? [event.payload.text] : []));
  return notes.at(-1) || null;
}
