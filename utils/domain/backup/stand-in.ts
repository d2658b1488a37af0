/**
 * Stand-ins for what names a person or a conversation. One is made from the shape of a text and from how many came
 * before it, never from what the text says, so that nothing leads back.
 */

export interface StandIns {
  /** Same text, same stand-in; letters for letters, digits for digits, and never the text itself. */
  text(original: string): string;
  /** The same, and two identifiers never share a stand-in. */
  identifier(original: string): string;
  /** Sixteen hexadecimal digits for sixteen others. */
  hash(original: string): string;
}

const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const HEX = '0123456789abcdef';

/** After so many attempts there is hardly a free stand-in of this shape: it becomes longer by a digit. */
const ATTEMPTS = 50;

export function standIns(): StandIns {
  const texts = new Map<string, string>();
  const identifiers = register(shaped);
  const hashes = register((original, random) => random.each(original, () => HEX));
  let turn = 0;
  return {
    text(original) {
      const known = texts.get(original);
      if (known !== undefined) return known;
      const random = randomFrom(++turn);
      let made = shaped(original, random);
      for (let attempt = 0; made === original && attempt < ATTEMPTS; attempt++) made = shaped(original, random);
      texts.set(original, made);
      return made;
    },
    identifier: identifiers,
    hash: hashes,
  };
}

/** Hands out stand-ins of which no two are equal. */
function register(make: (original: string, random: Random) => string): (original: string) => string {
  const known = new Map<string, string>();
  const taken = new Set<string>();
  return (original) => {
    const present = known.get(original);
    if (present !== undefined) return present;
    const random = randomFrom(known.size + 1);
    let made = make(original, random);
    for (let attempt = 1; taken.has(made) || made === original; attempt++) {
      made = make(original + '0'.repeat(attempt / ATTEMPTS), random);
    }
    known.set(original, made);
    taken.add(made);
    return made;
  };
}

function shaped(original: string, random: Random): string {
  return random.each(original, alphabetOf);
}

/** What a sign may be replaced by; `undefined`: it stays, for it says nothing about anybody. */
function alphabetOf(sign: string): string | undefined {
  if (/\p{N}/u.test(sign)) return DIGITS;
  if (/\p{L}|\p{M}/u.test(sign)) {
    const alphabet = /\p{Script=Latin}/u.test(sign) ? LATIN : CYRILLIC;
    return /\p{Lu}/u.test(sign) ? alphabet.toUpperCase() : alphabet;
  }
  if (/\p{So}|\p{Extended_Pictographic}/u.test(sign)) return '☺';
  // Invisible signs and lone halves of a pair can carry what the eye does not see.
  return sign !== '\n' && /\s|\p{C}/u.test(sign) ? ' ' : undefined;
}

interface Random {
  each(original: string, alphabetOf: (sign: string) => string | undefined): string;
}

/** Mulberry32: small, and the same in every browser. */
function randomFrom(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b9);
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * count);
  };
  return {
    each: (original, alphabetOf) =>
      [...original]
        .map((sign) => {
          const alphabet = alphabetOf(sign);
          return alphabet === undefined ? sign : alphabet.charAt(below(alphabet.length));
        })
        .join(''),
  };
}
