/**
 * An adaptive binary range coder: bits that are mostly alike in their context take a fraction of a bit each. (G. N. N.
 * Martin, "Range encoding", 1979; the carry as in LZMA.) What writes and what reads are one description: both take the
 * bit's context, the writer the bit itself, and both give the bit.
 */

export interface BitCoder {
  /** @param context 0 to 1023 @param bit what is to be written; a reader does not look at it */
  bit(context: number, bit: boolean): boolean;
  /** Whether the bit that it is given counts. */
  readonly writes: boolean;
}

/** Chances are out of 2^15; a context begins even, learns fast, and then slowly. */
const CHANCE_BITS = 15;
const EVEN = 1 << (CHANCE_BITS - 1);
const SLOWEST = 6;
const LEAST = 24;

const TOP = 2 ** 24;

export const CONTEXTS = 1024;

export interface BitWriter extends BitCoder {
  /** Nothing is written after it. */
  finish(): Uint8Array;
}

/** What both sides know of a context: the chance that its next bit is set (1 to 2^15 - 1), and how many it had. */
function evenChances() {
  return { chances: new Uint16Array(CONTEXTS).fill(EVEN), seen: new Uint8Array(CONTEXTS) };
}

function learn(chances: Uint16Array, seen: Uint8Array, context: number, bit: boolean): void {
  const chance = chances[context] as number;
  const times = seen[context] as number;
  const speed = Math.min(SLOWEST, 1 + (times >> 1));
  const aim = bit ? (1 << CHANCE_BITS) - LEAST : LEAST;
  chances[context] = chance + ((aim - chance) >> speed);
  if (times < 2 * SLOWEST) seen[context] = times + 1;
}

export function bitWriter(): BitWriter {
  const { chances, seen } = evenChances();
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
    writes: true,
    bit(context, bit) {
      const bound = (range >>> CHANCE_BITS) * (chances[context] as number);
      if (bit) {
        range = bound;
      } else {
        low += bound;
        range -= bound;
      }
      learn(chances, seen, context, bit);
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
  const { chances, seen } = evenChances();
  // In an array of its own: a number above 2^31 in a variable of a closure is a new object at every change.
  const state = Uint32Array.of(0xffffffff, new DataView(bytes.buffer, bytes.byteOffset).getUint32(0));
  let at = 4;

  return {
    writes: false,
    bit(context) {
      let range = state[0] as number;
      let code = state[1] as number;
      const bound = (range >>> CHANCE_BITS) * (chances[context] as number);
      const bit = code < bound;
      if (bit) {
        range = bound;
      } else {
        code -= bound;
        range -= bound;
      }
      learn(chances, seen, context, bit);
      while (range < TOP) {
        range *= 256;
        code = code * 256 + (bytes[at++] ?? 0);
      }
      state[0] = range;
      state[1] = code;
      return bit;
    },
  };
}
