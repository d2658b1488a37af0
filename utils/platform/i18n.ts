/**
 * The words the seller reads, in the language chosen in Takt itself. A page gets only the catalogue it needs: own
 * pages from the locales, cabinet pages from the background's greeting.
 */
import { signal } from '@preact/signals-core';
import { type Catalogue, type Language, type Params, type TextKey, textFrom } from './texts';

export { type Catalogue, clockIn, type Entry, type Language, type Params, type TextKey } from './texts';

const spoken = signal<{ readonly language: Language; readonly catalogue: Catalogue }>({
  language: 'en',
  catalogue: {},
});

/** From now on everything speaks this language. */
export function speak(language: Language, catalogue: Catalogue): void {
  spoken.value = { language, catalogue };
}

/** What is spoken now, to be handed to a script that shares the page. */
export function catalogueSpoken(): { readonly language: Language; readonly catalogue: Catalogue } {
  return spoken.value;
}

/** The language that is spoken now; reading it in a component of our own pages redraws it when that changes. */
export function language(): Language {
  return spoken.value.language;
}

/** The text of a key, with the parameters of `textFrom`; reading it in a component of our own pages redraws it when the language changes. */
export function t(key: TextKey, params: Params = {}): string {
  const { language, catalogue } = spoken.value;
  return textFrom(catalogue, language, key, params);
}
