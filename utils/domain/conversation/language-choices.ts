/** What the seller says of the language of a conversation. */
import type { SettableLanguage } from '../language/languages';
import type { TaktEvent } from './events';

export interface LanguageChoices {
  /** In which the buyer writes, whatever the messages say. */
  readonly language?: SettableLanguage;
  /** A draft may be in any language here; nobody is to be warned of it. */
  readonly anyLanguage?: true;
}

type Choice = Extract<TaktEvent, { readonly kind: 'language-set' | 'any-language' }>;

/** The last word counts. Whoever sets the language after all wants to be warned again. */
export function languageChoicesIn(events: readonly TaktEvent[]): LanguageChoices {
  const choices = events.filter(isChoice).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const set = choices.flatMap((event) => (event.kind === 'language-set' ? [event.payload.language] : [])).at(-1);
  return {
    ...(set && { language: set }),
    ...(choices.at(-1)?.kind === 'any-language' && { anyLanguage: true }),
  };
}

/** When (epoch ms) the next one is said, so that it is the last one also where the clock was set back. */
export function nextChoiceAt(events: readonly TaktEvent[], now: number): number {
  return events.filter(isChoice).reduce((at, event) => Math.max(at, event.at + 1), now);
}

function isChoice(event: TaktEvent): event is Choice {
  return event.kind === 'language-set' || event.kind === 'any-language';
}
