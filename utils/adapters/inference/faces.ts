/** Whose messages are, by the faces beside them. */
import type { Steps } from '../reader';
import { candidate } from './candidate';
import { selectorsFor } from './selectors';
import { type Guess, type Said, type Side, type Sides, sidesNamed } from './sides';
import { isLettered, mapped } from './survey';

declare const document: never;

const FACE = 'img, picture, [class*="avatar" i], [role="img"]';

const faceIn = ({ row }: Said) =>
  row.element.querySelector(FACE) ?? [...row.element.querySelectorAll('*')].slice(0, 12).find(isLettered);

const nameOf = (face: Element | undefined) => face?.getAttribute('alt') || face?.getAttribute('aria-label') || '';

/** By the buyer's face beside what he wrote: the seller's own is seldom shown, and never under the buyer's name. */
export function byFace(
  said: readonly Said[],
  buyers: ReadonlySet<string>,
  buyer: string | undefined,
): Guess | undefined {
  const faces = said.map(faceIn);
  const letters = lettersOf(buyer);
  const isHis = (face: Element) => buyers.has(nameOf(face)) || (letters !== '' && face.textContent?.trim() === letters);
  const isOthers = (face: Element) => !isHis(face) && (nameOf(face) || face.textContent?.trim());
  const sides = faces.map((face): Side => (face && !isOthers(face) ? 'buyer' : 'own'));
  return faces.some((face) => face && isHis(face)) && sides.includes('own') ? sides : undefined;
}

/** The first letters of a name, as a face without a picture bears them. */
const lettersOf = (name = '') =>
  name
    .split(/[\s.]+/u, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');

/** By which side of the words a face stands on: the buyer's before them, the seller's behind. */
export function* byFacePlace(said: readonly Said[]): Steps<Guess | undefined> {
  const sides = yield* mapped(said, (one): Side | undefined => {
    const [face, words] = [faceIn(one), one.text?.element].map((element) => element?.getBoundingClientRect());
    if (!face || !words || face.width < 20 || face.width > 80) return undefined;
    return face.right <= words.left + 2 ? 'buyer' : face.left >= words.right - 2 ? 'own' : undefined;
  });
  return sides.includes('own') && sides.includes('buyer') ? sides : undefined;
}

/** Faces with names, of which the page says whose they are. Beside which stands none, nobody knows. */
export function byNamedFaces(
  said: readonly Said[],
  buyers: ReadonlySet<string>,
  buyer: string | undefined,
): Sides | undefined {
  const faces = said.map(faceIn);
  const sideOf = sidesNamed(
    faces.flatMap((face) => nameOf(face) || []),
    buyers,
  );
  const named = said.flatMap(({ row }, index) => {
    const element = faces[index];
    return element?.hasAttribute('alt') ? [{ scope: row.element, element }] : [];
  });
  const selectors = sideOf && selectorsFor(named);
  if (!selectors || named.length < faces.filter(Boolean).length) return undefined;
  const called = (side: Side) =>
    [...sideOf].flatMap(([name, of]) => (of === side && !/["\\\n]/u.test(name) ? [candidate(`[alt="${name}"]`)] : []));
  const isSame = sideOf.size === 2 && buyer !== undefined && sideOf.has(buyer);
  return {
    of: faces.map((face) => (face && sideOf.get(nameOf(face))) ?? 'unknown'),
    fields: {
      'message.own': called('own'),
      'message.buyer': isSame
        ? selectors.map((select) => candidate(select, { attribute: 'alt', sameAs: 'thread.buyer' }))
        : called('buyer'),
    },
    sure: 0.75,
  };
}
