/** Between a cabinet page's script and the palette, which is a script of its own: data and callbacks. */
import type { AnswerLanguage } from '../../domain/language/languages';
import type { Values } from '../../domain/templates/placeholders';
import type { TemplateId } from '../../domain/templates/template';
import type { Candidate, TemplateChoice } from '../../messaging/protocol';
import type { Catalogue, Language } from '../../platform/i18n';

export interface PaletteHost {
  /** Beside which it stands; `undefined`: the page has none any more. Pages draw their fields anew at any time. */
  readonly field: () => Element | undefined;
  readonly language: Language;
  readonly catalogue: Catalogue;
  /** What was typed already. */
  readonly query: string;
  /** Asks for what is missing in it, instead of letting one choose. */
  readonly candidate: Candidate | undefined;
  readonly choices: (query: string) => Promise<readonly TemplateChoice[]>;
  readonly render: (templateId: TemplateId, given: Values, language: AnswerLanguage | null) => Promise<Candidate>;
  /** Puts it into the field. The palette is closed before. */
  readonly insert: (candidate: Candidate) => void;
  readonly openOptions: () => void;
  /** It was closed without a choice. @param byKey then the keyboard goes back to the field */
  readonly onClosed: (byKey: boolean) => void;
}

export interface OpenedPalette {
  readonly close: () => void;
}

export type OpenPalette = (host: PaletteHost) => OpenedPalette;
