/** Languages, by their BCP 47 codes. */

/** Those in which a shop can answer: templates have variants in them. */
export const ANSWER_LANGUAGES = ['uk', 'ru', 'en'] as const;
export type AnswerLanguage = (typeof ANSWER_LANGUAGES)[number];

/** Those that a seller may say a buyer writes in. */
export const SETTABLE_LANGUAGES = ['uk', 'ru', 'en', 'kk', 'be'] as const;
export type SettableLanguage = (typeof SETTABLE_LANGUAGES)[number];

/** Those in Cyrillic, and in Latin letters, among which Ukrainian and Russian as typed without a Cyrillic keyboard. */
export const CYRILLIC_LANGUAGES = ['uk', 'ru', 'be', 'kk', 'ky', 'tg', 'uz-Cyrl'] as const;
export type CyrillicLanguage = (typeof CYRILLIC_LANGUAGES)[number];
export const LATIN_LANGUAGES = ['en', 'pl', 'ro', 'az', 'uz', 'uk-Latn', 'ru-Latn'] as const;

/** Those of the market, which are told apart. */
export const MARKET_LANGUAGES = [...CYRILLIC_LANGUAGES, ...LATIN_LANGUAGES, 'hy', 'ka'] as const;
export type MarketLanguage = (typeof MARKET_LANGUAGES)[number];

/** Those outside it that are named where a text is long enough, by franc's codes (ISO 639-3): a build holds no others. */
export const OUTSIDE_LANGUAGES = {
  bul: 'bg',
  deu: 'de',
  fra: 'fr',
  ita: 'it',
  spa: 'es',
  tur: 'tr',
} as const;
/** Those that a script is enough for. */
export const SCRIPT_LANGUAGES = { cmn: 'zh', ell: 'el', heb: 'he', jpn: 'ja', kor: 'ko', tha: 'th' } as const;
export type OutsideLanguage =
  | (typeof OUTSIDE_LANGUAGES)[keyof typeof OUTSIDE_LANGUAGES]
  | (typeof SCRIPT_LANGUAGES)[keyof typeof SCRIPT_LANGUAGES];

/**
 * In which language a text is written. `mul`: in Ukrainian and Russian at once. `und`: it cannot be told, or it is in
 * none (numbers, names of goods, a picture).
 */
export type DetectedLanguage = MarketLanguage | OutsideLanguage | 'mul' | 'und';
