/** A language → its three letters, its name, and by what it was told. */
import { type Language, language, t } from '../utils/platform/i18n';

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
  const names = languageNames();
  const spoken = told === 'mul' ? ['uk', 'ru'] : [told];
  return spoken.map((one) => names.of(one) ?? one).join(' + ');
}

/** «є, ї; "коли"; певність 98%», or whose word it is. */
export function languageReason({ source, confidence, letters, words }: LanguageTold): string {
  if (source === 'set') return t('buyers-language.set');
  // Nobody is as sure as that.
  const sure = t('buyers-language.sure', { share: shares().format(Math.min(confidence, 0.99)) });
  const quoted = words.map((word) => `"${word}"`);
  return [letters.join(', '), quoted.join(', '), sure].filter((part) => part !== '').join('; ');
}

const languageNames = onePerLanguage((spoken) => new Intl.DisplayNames(spoken, { type: 'language' }));
const shares = onePerLanguage(
  (spoken) => new Intl.NumberFormat(spoken, { style: 'percent', maximumFractionDigits: 0 }),
);

/** For the language that is spoken now: to make one takes longer than to draw a mark. */
function onePerLanguage<Made>(make: (spoken: Language) => Made): () => Made {
  const made = new Map<Language, Made>();
  return () => {
    const spoken = language();
    const one = made.get(spoken) ?? make(spoken);
    made.set(spoken, one);
    return one;
  };
}
