/** Languages, by their ISO 639-1 codes. */

/** Those in which a shop can answer: templates have variants in them. */
export const ANSWER_LANGUAGES = ['uk', 'ru', 'en'] as const;
export type AnswerLanguage = (typeof ANSWER_LANGUAGES)[number];

/** In which language a text is written. `und`: it cannot be told. */
export type DetectedLanguage = AnswerLanguage | 'und';
