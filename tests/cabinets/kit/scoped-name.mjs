// Class names as the cabinets' CSS modules print them, with a hash drawn anew for every server start.
// Public DOM notes, Feb-Apr 2026: `Block__element--modifier__HASH`, where the hash may hold "+", "-" and "_";
// a newer kit prints `_rt-icon_1nxie_1`. The same function runs in the page and over the style sheet.

const ANY = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-_';
const LOWER = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** @param {string} text @returns {() => number} a small deterministic generator (FNV-1a, then xorshift) */
function generator(text) {
  let state = 2166136261;
  for (let i = 0; i < text.length; i += 1) state = Math.imul(state ^ text.charCodeAt(i), 16777619);
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** @param {() => number} next @param {string} alphabet @param {number} length */
const draw = (next, alphabet, length) => Array.from({ length }, () => alphabet[next() % alphabet.length]).join('');

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

/** @param {string} css @param {string} salt */
export function scopeStyleSheet(css, salt) {
  return css.replace(/\.((?:[A-Z]|rt-)[\w-]*)/g, (_, name) => `.${scopedName(name, salt).replace(/[^\w-]/g, '\\$&')}`);
}
