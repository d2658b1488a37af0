/** How a reply begins, by the hour. */
import type { AnswerLanguage } from '../language/languages';

type PartOfDay = 'morning' | 'day' | 'evening' | 'any';

const GREETINGS: Record<AnswerLanguage, Record<PartOfDay, string>> = {
  uk: { morning: 'Доброго ранку', day: 'Добрий день', evening: 'Доброго вечора', any: 'Вітаю' },
  ru: { morning: 'Доброе утро', day: 'Добрый день', evening: 'Добрый вечер', any: 'Здравствуйте' },
  en: { morning: 'Good morning', day: 'Good afternoon', evening: 'Good evening', any: 'Hello' },
};

/**
 * Without a comma or exclamation mark, for a name may follow.
 * @param hour 0 to 23 where the buyer is; `null`: not known, or not to be named
 */
export function greetingAt(hour: number | null, language: AnswerLanguage): string {
  return GREETINGS[language][hour === null ? 'any' : partOfDay(hour)];
}

function partOfDay(hour: number): PartOfDay {
  if (hour < 5 || hour >= 23) return 'any';
  if (hour < 11) return 'morning';
  return hour < 17 ? 'day' : 'evening';
}
