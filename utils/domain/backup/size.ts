/** How much one file may hold: what a browser carries between its scripts in one message. */
import { type ErrorCode, TaktError } from '../errors';

const MEBIBYTE = 2 ** 20;

/** In bytes. A browser refuses a message of more than 64 MiB; the rest is for what stands around the text. */
export const SIZE_LIMIT = 60 * MEBIBYTE;

/**
 * @param size in bytes
 * @throws TaktError with that code and the size in MB when it is more than `limit`
 */
export function checkSize(size: number, code: ErrorCode, limit: number = SIZE_LIMIT): void {
  if (size > limit) throw new TaktError(code, String(Math.ceil(size / MEBIBYTE)));
}

/** How many bytes a text is as a string within JSON, encoded in UTF-8. */
export function carriedSize(text: string): number {
  let size = 2;
  for (let index = 0; index < text.length; index++) size += sizeOf(text.charCodeAt(index));
  return size;
}

function sizeOf(unit: number): number {
  if (unit === 0x22 || unit === 0x5c || unit === 0x0a) return 2;
  if (unit < 0x20) return 6;
  if (unit < 0x80) return 1;
  // The two halves of a character beyond the first plane are four bytes together.
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
}
