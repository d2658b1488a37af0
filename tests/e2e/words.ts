/** The sentences a seller reads, straight from the locale files, and lengths of time as the design says them. */
import en from '../../assets/locales/en.json' with { type: 'json' };
import ru from '../../assets/locales/ru.json' with { type: 'json' };
import uk from '../../assets/locales/uk.json' with { type: 'json' };

export type Language = 'uk' | 'ru' | 'en';
export type Key = keyof typeof en;

const LOCALES: Record<Language, Record<string, string | Record<string, string>>> = { uk, ru, en };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function say(language: Language, key: Key, params: Record<string, string | number> = {}): string {
  const entry = LOCALES[language][key];
  if (entry === undefined) throw new Error(`No text ${key} in ${language}`);
  const form = new Intl.PluralRules(language).select(Number(params.n ?? 0));
  const text = typeof entry === 'string' ? entry : (entry[form] ?? '');
  return Object.entries(params).reduce((said, [name, value]) => said.replaceAll(`{${name}}`, String(value)), text);
}

/** Two units at most, nothing rounded up: days and hours, hours and minutes, minutes. */
export function span(language: Language, ms: number): string {
  const [days, hours, minutes] = [
    Math.floor(ms / DAY),
    Math.floor((ms % DAY) / HOUR),
    Math.floor((ms % HOUR) / MINUTE),
  ];
  const parts = [
    days > 0 && say(language, 'unit.days', { n: days }),
    hours > 0 && say(language, 'unit.hours', { n: hours }),
    days === 0 && minutes > 0 && say(language, 'unit.minutes', { n: minutes }),
  ].filter((part) => part !== false);
  return parts.join(' ') || say(language, 'unit.under-a-minute');
}

/** What may be read for a length of time that is right to the minute. */
export function spans(language: Language, ms: number): string[] {
  return [-MINUTE, 0, MINUTE].map((off) => span(language, Math.max(0, ms + off)));
}

/** A sentence with a length of time in it, right to the minute. */
export function sentences(language: Language, key: Key, ms: number): string[] {
  return spans(language, ms).map((time) => say(language, key, { time }));
}

/** «3+ год»: a bound in its largest unit, as ms. Undefined when it is none. */
export function bound(language: Language, text: string): number | undefined {
  const units = [
    ['unit.days', DAY],
    ['unit.hours', HOUR],
    ['unit.minutes', MINUTE],
  ] as const;
  for (const [key, length] of units) {
    const [before = '', after = ''] = say(language, key).split('{n}');
    const figure =
      text.startsWith(before) && text.endsWith(`+${after}`) && text.slice(before.length, -after.length - 1);
    if (figure && /^\d+$/.test(figure)) return Number(figure) * length;
  }
  return undefined;
}
