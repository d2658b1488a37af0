/** Whose messages are, by the faces beside them. */
import { candidate } from './candidate';
import { selectorsFor } from './selectors';
import type { Guess, Said, Side, Sides } from './sides';

declare const document: never;

const FACE = 'img, picture, [class*="avatar" i], [role="img"]';

const faceIn = ({ row }: Said) => row.element.querySelector(FACE);
const nameOf = (face: Element | null) => face?.getAttribute('alt') || face?.getAttribute('aria-label') || '';

/** By the buyer's face beside what he wrote: the seller's own is seldom shown, and never under the buyer's name. */
export function byFace(said: readonly Said[], buyers: ReadonlySet<string>): Guess | undefined {
  const faces = said.map(faceIn);
  const isBuyers = faces.some((face) => face && buyers.has(nameOf(face)));
  const sides = faces.map((face): Side => (face ? 'buyer' : 'own'));
  return isBuyers && sides.includes('own') ? sides : undefined;
}

/** Two faces with names, of which one is the buyer's: the other is the shop's. Beside which stands none, nobody knows. */
export function byNamedFaces(said: readonly Said[], buyer: string | undefined): Sides | undefined {
  const faces = said.map(faceIn);
  const names = new Set(faces.flatMap((face) => nameOf(face) || []));
  const [own, ...more] = [...names].filter((name) => name !== buyer);
  if (buyer === undefined || !names.has(buyer) || own === undefined || more.length > 0 || /["\\\n]/u.test(own))
    return undefined;
  const named = said.flatMap(({ row }, index) => {
    const element = faces[index];
    return element?.hasAttribute('alt') ? [{ scope: row.element, element }] : [];
  });
  const selectors = selectorsFor(named);
  if (!selectors || named.length < faces.filter(Boolean).length) return undefined;
  return {
    of: faces.map((face) => (!face ? 'unknown' : nameOf(face) === buyer ? 'buyer' : 'own')),
    fields: {
      'message.own': [candidate(`[alt="${own}"]`)],
      'message.buyer': selectors.map((select) => candidate(select, { attribute: 'alt', sameAs: 'thread.buyer' })),
    },
    sure: 0.75,
  };
}
