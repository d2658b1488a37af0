/** What the seller has pointed at: a name, a time, the words of a message; or why it is none. */
import { holds, leavesIn, type Place, type Survey } from '../inference/survey';
import { parentOf } from './tree';

declare const document: never;

export const FAULTS = [
  ...(['gone', 'empty', 'too-much', 'is-time', 'no-time', 'no-times', 'too-large'] as const),
  ...(['no-row', 'other-row', 'other-list', 'one-row', 'no-rows', 'days-apart'] as const),
  ...(['no-thread', 'same-message', 'other-thread', 'same-side', 'day-only', 'no-day'] as const),
  ...(['no-field', 'field-search', 'field-note', 'field-locked', 'field-elsewhere'] as const),
  ...(['names-unread', 'times-unread', 'rows-unread', 'thread-unread', 'field-unread'] as const),
] as const;

/** Why nothing comes of a point. `said`: what stands there, as far as the sentence names it. */
export interface Fault {
  readonly kind: 'fault';
  readonly fault: (typeof FAULTS)[number];
  readonly said?: string;
}

export const fault = (of: Fault['fault'], said?: string): Fault => ({
  kind: 'fault',
  fault: of,
  ...(said !== undefined && { said: shortened(said) }),
});

export const isFault = (value: object): value is Fault => 'kind' in value && value.kind === 'fault';

/** No name is longer; what is, is a message. */
const NAME_LENGTH = 100;
const SAID_LENGTH = 40;

const shortened = (text: string) => (text.length > SAID_LENGTH ? `${text.slice(0, SAID_LENGTH - 1).trim()}…` : text);

/** The place itself, or the nearest one around it: a picture's lines are none. */
export function placeAt({ of }: Survey, element: Element): Place | undefined {
  let at: Element | null = element;
  while (at && !of.has(at)) at = parentOf(at);
  return at ? of.get(at) : undefined;
}

/** The name that is printed there. */
export function nameAt(survey: Survey, element: Element): Place | Fault {
  const place = wordsAt(survey, element);
  if (isFault(place)) return place;
  if (place.time) return fault('is-time', place.own);
  return place.own.length > NAME_LENGTH ? fault('too-much') : place;
}

/** The only text that is printed there. */
function wordsAt(survey: Survey, element: Element): Place | Fault {
  const place = placeAt(survey, element);
  if (!place) return fault('gone');
  if (isSaid(place)) return place;
  const inside = leavesIn(survey, place).filter(isSaid);
  const [only, ...more] = inside;
  return only && more.length === 0 ? only : fault(only ? 'too-much' : 'empty');
}

const isSaid = ({ own }: Place) => /[\p{L}\d]/u.test(own);

/** The time that is printed there. */
export function timeAt(survey: Survey, element: Element): Place | Fault {
  const place = placeAt(survey, element);
  if (!place) return fault('gone');
  if (place.time) return place;
  // What is not there yet may be the first of them.
  if (survey.times.length === 0) return fault(leavesIn(survey, place).length > 0 ? 'no-times' : 'empty');
  const inside = survey.times.filter((time) => holds(place, time));
  const [only, ...more] = inside;
  if (only && more.length === 0 && leavesIn(survey, place).length < 3) return only;
  // An icon beside it.
  const { parent } = place;
  const beside = parent && !isSaid(place) ? survey.times.filter((time) => holds(parent, time)) : [];
  if (inside.length === 0 && beside.length === 1 && beside[0]) return beside[0];
  const text = leavesIn(survey, place)
    .map(({ own }) => own)
    .join(' ');
  return text === '' ? fault('empty') : fault('no-time', text);
}

/** A place in what was said there: a message may hold pictures, links, its own time. */
export function messageAt(survey: Survey, element: Element): Place | Fault {
  const place = placeAt(survey, element);
  if (!place) return fault('gone');
  return leavesIn(survey, place).some((leaf) => isSaid(leaf) && !leaf.time) ? place : fault('empty');
}
