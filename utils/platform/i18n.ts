/**
 * The words the seller reads, in the language chosen in Takt itself. A page gets only the catalogue it needs: own
 * pages from the locales, cabinet pages from the background's greeting.
 */
import { signal } from '@preact/signals';
import type en from '../../assets/locales/en.json';

export type Language = 'uk' | 'ru' | 'en';

/** A text, or its plural forms by the categories of `Intl.PluralRules`. */
export type Entry = string | Readonly<Record<string, string>>;
export type Catalogue = Readonly<Record<string, Entry>>;
export type TextKey = keyof typeof en;
export type Params = Readonly<Record<string, string | number>>;

const spoken = signal<{ readonly language: Language; readonly catalogue: Catalogue }>({
  language: 'en',
  catalogue: {},
});

/** From now on everything speaks this language. */
export function speak(language: Language, catalogue: Catalogue): void {
  spoken.value = { language, catalogue };
}

/** The language that is spoken now; reading it in a component redraws it when that changes. */
export function language(): Language {
  return spoken.value.language;
}

/**
 * The text of a key, `{name}` replaced by the parameter of that name. Among plural forms `{n}` chooses.
 * A parameter is data: what stands in it is never looked at again.
 */
export function t(key: TextKey, params: Params = {}): string {
  const { language, catalogue } = spoken.value;
  return textFrom(catalogue, language, key, params);
}

/** The same without the shared signal, for the background, which speaks in nobody's page. */
export function textFrom(catalogue: Catalogue, language: Language, key: TextKey, params: Params = {}): string {
  const entry = catalogue[key];
  if (entry === undefined) return key;
  const text = typeof entry === 'string' ? entry : (entry[pluralOf(language, params.n)] ?? entry.other ?? key);
  return text.replace(/\{(\w+)\}/gu, (hole, name: string) => String(params[name] ?? hole));
}

function pluralOf(language: Language, n: string | number | undefined): string {
  return new Intl.PluralRules(language).select(Number(n ?? 0));
}

/** The first of the browser's languages that Takt speaks, else English. */
export function languageOf(preferred: readonly string[]): Language {
  const spokenOnes: readonly Language[] = ['uk', 'ru', 'en'];
  for (const tag of preferred) {
    const found = spokenOnes.find((language) => tag === language || tag.startsWith(`${language}-`));
    if (found) return found;
  }
  return 'en';
}
