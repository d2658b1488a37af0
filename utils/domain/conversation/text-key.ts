/** Makes keys out of texts, so that the same words printed twice by a page are recognised as the same. */

/** Zero-width and direction marks: pages add and drop them at will. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu;

/**
 * The same, but for what joins two signs into one: «🙋‍♀️» is a woman with it, and without it a hand and a sign of Venus.
 * The sign first, and then what stands around it, which need not be asked at every letter.
 */
const STRAY =
  /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD](?<!(?:\p{Extended_Pictographic}|\uFE0F|[\u{1F3FB}-\u{1F3FF}])\u200D(?=\p{Extended_Pictographic}))/gu;

/**
 * What an ordinary text has none of. Latin and Cyrillic letters that stand alone are composed already, and to look once
 * is a tenth of the work.
 */
const TO_FOLD = /[^ -~\u0400-\u052F«»№–—…₴₽]| {2}|^ | $/u;

/** The text as it is compared: composed (NFC), without invisible marks, white space folded to single spaces. */
export const normaliseText = (text: string): string => folded(text, INVISIBLE);

/**
 * The text as it is kept and shown. What is known by its text is known by the one above: that pages were once read
 * without joiners makes no second message of any.
 */
export const keptText = (text: string): string => folded(text, STRAY);

function folded(text: string, invisible: RegExp): string {
  if (!TO_FOLD.test(text)) return text;
  return text.normalize('NFC').replace(invisible, '').replace(/\s+/gu, ' ').trim();
}

/** A 64-bit FNV-1a hash of the UTF-16 code units in hex: short, stable over versions, not a secret. */
export function hashText(text: string): string {
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  for (let index = 0; index < text.length; index++) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    // times 0x100000001b3, in two halves of 32 bits
    const lowTimes = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(lowTimes / 0x1_0000_0000)) >>> 0;
    low = lowTimes >>> 0;
  }
  return hex(high) + hex(low);
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0');
}
