/** What the background says to a page that greets it. */
import type { OverlayModes } from '../domain/overlay/overlay-mode';
import type { PageMap } from '../domain/pages/page-map';
import type { Silenced } from '../domain/pages/quiet-line';
import type { PaletteKey } from '../domain/templates/palette-key';
import type { Prefix } from '../domain/templates/prefix';
import type { TemplateId } from '../domain/templates/template';
import type { Language } from './protocol';

export interface Greeting {
  readonly language: Language;
  readonly texts: Record<string, string | Record<string, string>>;
  /** Whether the seller uses Takt on this marketplace. */
  readonly used: boolean;
  /** By `triggerKey`. All that a page holds of templates. */
  readonly triggers: Record<string, TemplateId>;
  /** What begins each of them. */
  readonly prefix: Prefix;
  readonly paletteKey: PaletteKey;
  /** How much of Takt the seller wants on its marketplaces. */
  readonly overlay: Partial<OverlayModes>;
  /** Whether a round is on, and `sweepNext` would lead on. */
  readonly sweeping: boolean;
  /** How the pages of its marketplaces are read. */
  readonly maps: readonly PageMap[];
  /** Of what nothing is to be said on them. */
  readonly silenced: readonly Silenced[];
}
