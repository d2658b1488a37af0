/** Whose messages are, by what is written in their style, where nothing on the page has a name. */
import type { Candidate } from '../../domain/pages/page-map';
import type { Steps } from '../reader';
import { ANY } from './selectors';
import { type Guess, type Said, type Sides, written } from './sides';
import { styled, worded } from './styled';

declare const document: never;

const isAbsent = (name: string) => name.startsWith(':not(');
const isWritten = (one: Candidate) => 'select' in one && !one.select.includes(':not(');

/**
 * Where something is put comes before how it looks. Both sides must be told by what stands there: a notice that comes
 * later has neither.
 */
export function* byStyle(said: readonly Said[], guess: Guess): Steps<Omit<Sides, 'sure'> | undefined> {
  for (const names of [worded, (element: Element) => styled(element).filter((name) => !isAbsent(name))]) {
    const told = yield* written(said, guess, { ...ANY, names });
    const sides = [told?.fields['message.own'], told?.fields['message.buyer']];
    if (told && sides.every((one) => one?.every(isWritten))) return told;
  }
  return undefined;
}
