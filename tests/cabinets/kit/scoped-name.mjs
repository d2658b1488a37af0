// Class names as build tools print them, with a part drawn anew for every server start. Each replica says how its own
// look; the same function runs in the page and over the style sheet.

/** @param {string} text @returns {() => number} a small deterministic generator (FNV-1a, then xorshift) */
export function generator(text) {
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
export const draw = (next, alphabet, length) =>
  Array.from({ length }, () => alphabet[next() % alphabet.length]).join('');

/**
 * @param {string} css @param {RegExp} pattern global, with the bare name as its first group
 * @param {(name: string) => string} scoped
 */
export function scopeStyleSheet(css, pattern, scoped) {
  return css.replace(pattern, (_, name) => `.${scoped(name).replace(/[^\w-]/g, '\\$&')}`);
}
