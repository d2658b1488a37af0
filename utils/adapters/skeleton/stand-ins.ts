/**
 * Stand-ins for what a page says: as long, of the same script and case, and nothing of it. They are drawn by lot from a
 * fixed alphabet; a draw that by chance says four signs in a row that the page says somewhere is drawn again.
 */

declare const document: never;

export interface StandIns {
  /** What is said somewhere on the page: no stand-in will say four signs of it. To be called before any is asked for. */
  avoid(text: string): void;
  /** Same text, same stand-in; two texts of four signs or more never share one. */
  of(text: string): string;
}

/** From 0 to below 1, as `Math.random` gives. */
export type Random = () => number;

/** So many signs in a row could be recognised. */
const TELLING = 4;

/** After so many draws there is hardly a free one of this shape: it becomes longer by a sign. */
const ATTEMPTS = 30;

const CYRILLIC = [...'абвгдежзиклмнопрстуфхцчшюя'];
const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];
/** No zero: what counts nothing is not replaced, and what counts something has to go on doing so. */
const DIGITS = [...'123456789'];

export function standIns(random: Random): StandIns {
  const avoided = new Set<string>();
  const made = new Map<string, string>();
  const taken = new Set<string>();
  const draw = (text: string): string => {
    let drawn = '';
    let row = '';
    for (const sign of text) {
      const alphabet = alphabetOf(sign);
      if (alphabet === undefined) {
        drawn += sign;
        row = '';
        continue;
      }
      const next = oneOf(alphabet, random, (one) => !avoided.has(row + one));
      row = (row + next).slice(1 - TELLING);
      drawn += /\p{Lu}/u.test(sign) ? next.toUpperCase() : next;
    }
    return drawn;
  };
  return {
    avoid(text) {
      for (const [run] of text
        .normalize('NFC')
        .toLowerCase()
        .matchAll(/[\p{L}\p{N}]{4,}/gu)) {
        for (let at = 0; at + TELLING <= run.length; at++) avoided.add(run.slice(at, at + TELLING));
      }
    },
    of(text) {
      const known = made.get(text);
      if (known !== undefined) return known;
      const isFree = (one: string) => one !== text && (one.length < TELLING || !taken.has(one));
      let drawn = draw(text);
      for (let attempt = 1; !isFree(drawn) && attempt < ATTEMPTS * 3; attempt++) {
        drawn = draw(text + text.slice(-1).repeat(text.length < TELLING ? 0 : attempt / ATTEMPTS));
      }
      made.set(text, drawn);
      taken.add(drawn);
      return drawn;
    },
  };
}

/** The first that will do, from a place drawn by lot on; where none will, the one at that place. */
function oneOf(alphabet: readonly string[], random: Random, willDo: (sign: string) => boolean): string {
  const from = Math.floor(random() * alphabet.length);
  const turned = [...alphabet.slice(from), ...alphabet.slice(0, from)];
  return turned.find(willDo) ?? turned[0] ?? '';
}

/** What a sign may be replaced by; `undefined`: it stays, for it says nothing about anybody. */
function alphabetOf(sign: string): readonly string[] | undefined {
  if (/\p{N}/u.test(sign)) return DIGITS;
  if (!/\p{L}/u.test(sign)) return undefined;
  return /\p{Script=Cyrillic}/u.test(sign) ? CYRILLIC : LATIN;
}
