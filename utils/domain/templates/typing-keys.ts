import { PALETTE_KEY, type PaletteKey } from './palette-key';
import { PREFIX, type Prefix } from './prefix';

/** By what templates are called while one types. */
export interface TypingKeys {
  readonly prefix: Prefix;
  readonly paletteKey: PaletteKey;
}

/** Those that the seller has chosen, or else the usual ones. */
export const typingKeys = ({ prefix = PREFIX, paletteKey = PALETTE_KEY }: Partial<TypingKeys>): TypingKeys => ({
  ...{ prefix, paletteKey },
});
