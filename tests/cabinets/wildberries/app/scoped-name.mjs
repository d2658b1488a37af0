// Public DOM notes, Feb-Apr 2026: `Block__element--modifier__HASH`, where the hash may hold "+", "-" and "_";
// a newer kit prints `_rt-icon_1nxie_1`.
import { draw, generator } from '../../kit/scoped-name.mjs';

const ANY = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-_';
const LOWER = 'abcdefghijklmnopqrstuvwxyz0123456789';

export const BARE_NAME = /\.((?:[A-Z]|rt-)[\w-]*)/g;

/**
 * @param {string} name a bare name of the style sheet: `Block__element--modifier` or `rt-element`
 * @param {string} salt drawn once per server start
 */
export function scopedName(name, salt) {
  if (name.startsWith('rt-')) {
    // The newer kit has one hash per style sheet and a running number per class.
    const number = (generator(`${salt}${name}`)() % 40) + 1;
    return `_${name}_${draw(generator(`rt${salt}`), LOWER, 5)}_${number}`;
  }
  const next = generator(`${salt}${name}`);
  for (let i = 0; i < 8; i += 1) next();
  return `${name}__${draw(next, ANY, 5)}`;
}
