/** Catalogue + key → text. Without a shared language, for the background, which speaks in nobody's page. */
import type en from '../../assets/locales/en.json';

export type Language = 'uk' | 'ru' | 'en';

/** A text, or its plural forms by the categories of `Intl.PluralRules`. */
export type Entry = string | Readonly<Record<string, string>>;
export type Catalogue = Readonly<Record<string, Entry>>;
export type TextKey = keyof typeof en;
export type Params = Readonly<Record<string, string | number>>;

/**
 * The text of a key, `{name}` replaced by the parameter of that name. Among plural forms `{n}` chooses.
 * A parameter is data: what stands in it is never looked at again.
 */
export function textFrom(catalogue: Catalogue, language: Language, key: TextKey, params: Params = {}): string {
  const entry = catalogue[key];
  if (entry === undefined) return key;
  const text = typeof entry === 'string' ? entry : (entry[pluralOf(language, params.n)] ?? entry.other ?? key);
  return text.replace(/\{(\w+)\}/gu, (hole, name: string) => String(params[name] ?? hole));
}

/** The time of day in the browser's zone, with the date when it was not today (both epoch ms). */
export function clockIn(language: Language, at: number, now: number): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(sameDay ? {} : { day: 'numeric', month: 'short' }),
  }).format(at);
}

function pluralOf(language: Language, n: string | number | undefined): string {
  RULES[language] ??= new Intl.PluralRules(language);
  return RULES[language].select(Number(n ?? 0));
}

/** To make them takes longer than all else about a text. */
const RULES: Partial<Record<Language, Intl.PluralRules>> = {};

/** The first of the browser's languages that Takt speaks, else English. */
export function languageOf(preferred: readonly string[]): Language {
  const spokenOnes: readonly Language[] = ['uk', 'ru', 'en'];
  for (const tag of preferred) {
    const found = spokenOnes.find((language) => tag === language || tag.startsWith(`${language}-`));
    if (found) return found;
  }
  return 'en';
}
