/** A language → its three letters, its name, and by what it was told. */
import { language, t } from '../utils/platform/i18n';

export interface LanguageTold {
  /** BCP 47, or `mul` for Ukrainian and Russian at once. */
  readonly language: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly source: 'detected' | 'set' | 'none';
  readonly letters: readonly string[];
  readonly words: readonly string[];
}

const CODES = ['uk', 'ru', 'en', 'be', 'kk', 'ky', 'tg', 'uz', 'az', 'hy', 'ka', 'pl', 'ro'] as const;

/** «УКР»; of two «УКР+РУС»; of one that has no letters of its own its code. Whoever writes it in other letters speaks it. */
export function languageCode(told: string): string {
  if (told === 'mul') return `${t('language-code.uk')}+${t('language-code.ru')}`;
  const [spoken = ''] = told.split('-');
  const known = CODES.find((code) => code === spoken);
  return known ? t(`language-code.${known}`) : spoken.toUpperCase();
}

/** «українська», in the language that is spoken now. */
export function languageName(told: string): string {
  const names = new Intl.DisplayNames(language(), { type: 'language' });
  const spoken = told === 'mul' ? ['uk', 'ru'] : [told];
  return spoken.map((one) => names.of(one) ?? one).join(' + ');
}

/** «є, ї; "коли"; 0,98», or whose word it is. */
export function languageReason({ source, confidence, letters, words }: LanguageTold): string {
  if (source === 'set') return t('buyers-language.set');
  // Nobody is as sure as that.
  const sure = new Intl.NumberFormat(language(), { maximumFractionDigits: 2 }).format(Math.min(confidence, 0.99));
  const quoted = words.map((word) => `"${word}"`);
  return [letters.join(', '), quoted.join(', '), sure].filter((part) => part !== '').join('; ');
}
