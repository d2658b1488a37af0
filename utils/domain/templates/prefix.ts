/** What begins a trigger: a sign that the seller chooses. */

export const PREFIXES = ['=', ';', '/', '\\'] as const;
export type Prefix = (typeof PREFIXES)[number];

/** Until another one is chosen: one key in Ukrainian, Russian and English layouts. */
export const PREFIX: Prefix = '=';

/**
 * With each, what its keys type where the layout was not switched: its key in English, in a Cyrillic layout, and its
 * keys in a Cyrillic layout (`;` is Shift+4 there, `/` is Shift+\), in English. As Windows lays them out.
 */
const SIGNS: Readonly<Record<Prefix, string>> = { '=': '=', ';': ';жЖ$', '/': '/.|', '\\': '\\ґҐ' };

const LETTER = /\p{L}/u;

/** Whatever may be meant as the prefix, each one character. */
export const signsOf = (prefix: Prefix): string => SIGNS[prefix];

/** Whether a sign can be meant as a prefix only: no word begins with it. */
export const isNoLetter = (sign: string): boolean => !LETTER.test(sign);

/** As it is typed. */
export const typedTrigger = (prefix: Prefix, trigger: string): string => prefix + trigger;

/** What is left of a text that may begin with this prefix. */
export const withoutPrefix = (prefix: Prefix, text: string): string => (text.startsWith(prefix) ? text.slice(1) : text);
