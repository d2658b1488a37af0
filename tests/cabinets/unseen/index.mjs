// Imagined pages that nothing is tuned on: each with an address at which it could live.

/** @typedef {import('../variants/truth.d.ts').Variant} Variant */

/** @type {readonly Variant[]} */
export const unseen = [];

/** Near to chats, and none. @type {readonly Variant[]} */
export const notChats = [];
