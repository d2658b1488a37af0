/** The key that opens all templates, together with Ctrl: where it is, in whatever layout. */

export const PALETTE_KEYS = ['Period', 'Semicolon', 'Slash', 'Backslash', 'Quote'] as const;
export type PaletteKey = (typeof PALETTE_KEYS)[number];

export const PALETTE_KEY: PaletteKey = 'Period';

/** What is printed on it. */
const SIGNS: Readonly<Record<PaletteKey, string>> = {
  Period: '.',
  Semicolon: ';',
  Slash: '/',
  Backslash: '\\',
  Quote: "'",
};

/** As it is written. */
export const paletteKeys = (key: PaletteKey): string => `Ctrl+${SIGNS[key]}`;
