/**
 * An adaptive binary range coder: bits that are mostly alike in their context take a fraction of a bit each. (G. N. N.
 * Martin, "Range encoding", 1979; the carry as in LZMA.) What writes and what reads are one description: both take the
 * bit's context, the writer the bit itself, and both give the bit.
 */

export interface BitCoder {
  /** @param context 0 to 1023 @param bit what is to be written; a reader does not look at it */
  bit(context: number, bit: boolean): boolean;
}

/** Chances are out of 2^15; a context begins even, learns fast, and then slowly. */
const CHANCE_BITS = 15;
const EVEN = 1 << (CHANCE_BITS - 1);
const SLOWEST = 6;
const LEAST = 24;

const TOP = 2 ** 24;

const CONTEXTS = 1024;

interface Chances {
  /** That the next bit of the context is set, 1 to 2^15 - 1. */
  readonly of: (context: number) => number;
  readonly learn: (context: number, bit: boolean) => void;
}

function evenChances(): Chances {
  const chances = new Uint16Array(CONTEXTS).fill(EVEN);
  const seen = new Uint8Array(CONTEXTS);
  return {
    of: (context) => chances[context] as number,
    learn(context, bit) {
      const chance = chances[context] as number;
      const times = seen[context] as number;
      const speed = Math.min(SLOWEST, 1 + (times >> 1));
      const aim = bit ? (1 << CHANCE_BITS) - LEAST : LEAST;
      chances[context] = chance + ((aim - chance) >> speed);
      if (times < 2 * SLOWEST) seen[context] = times + 1;
    },
  };
}

export interface BitWriter extends BitCoder {
  /** Nothing is written after it. */
  finish(): Uint8Array;
}

export function bitWriter(): BitWriter {
  const chances = evenChances();
  const bytes: number[] = [];
  let low = 0;
  let range = 0xffffffff;
  /** A byte that a carry may still change, and how many 0xff wait behind it. */
  let held = 0;
  let waiting = 0;
  let started = false;

  const shift = () => {
    if (low < 0xff000000 || low > 0xffffffff) {
      const carry = low > 0xffffffff ? 1 : 0;
      if (started) bytes.push((held + carry) & 0xff);
      started = true;
      for (; waiting > 0; waiting--) bytes.push((0xff + carry) & 0xff);
      held = Math.floor(low / TOP) & 0xff;
    } else {
      waiting++;
    }
    low = (low % TOP) * 256;
  };

  return {
    bit(context, bit) {
      const bound = (range >>> CHANCE_BITS) * chances.of(context);
      if (bit) {
        range = bound;
      } else {
        low += bound;
        range -= bound;
      }
      chances.learn(context, bit);
      while (range < TOP) {
        range *= 256;
        shift();
      }
      return bit;
    },
    finish() {
      for (let left = 0; left < 5; left++) shift();
      return Uint8Array.from(bytes);
    },
  };
}

/** Reads zeros behind the end: whether the bytes are whole is somebody else's to check. */
export function bitReader(bytes: Uint8Array): BitCoder {
  const chances = evenChances();
  let at = 0;
  let range = 0xffffffff;
  let code = 0;
  const next = () => bytes[at++] ?? 0;
  for (let first = 0; first < 4; first++) code = code * 256 + next();

  return {
    bit(context) {
      const bound = (range >>> CHANCE_BITS) * chances.of(context);
      const bit = code < bound;
      if (bit) {
        range = bound;
      } else {
        code -= bound;
        range -= bound;
      }
      chances.learn(context, bit);
      while (range < TOP) {
        range *= 256;
        code = (code % TOP) * 256 + next();
      }
      return bit;
    },
  };
}
