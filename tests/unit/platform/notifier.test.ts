import { expect, test } from 'vitest';
import { catalogues } from '../../../utils/platform/catalogues';
import { sweepWordsFor, wordsFor } from '../../../utils/platform/notifier';
import { type Language, textFrom } from '../../../utils/platform/texts';
import type { NoticeSummary, SweepSummary } from '../../../utils/services/ports';

const MINUTE = 60_000;
const local = (time: string) => new Date(`2026-07-06T${time}:00`).getTime();
const WB = [{ name: 'Wildberries', count: 1 }];

/** In that language, of Олена, whose recommended time passed five minutes ago, unless it is said otherwise. */
function words(language: Language, change: Partial<NoticeSummary>) {
  const summary: NoticeSummary = {
    ...{ count: 1, marketplaces: WB, firstName: 'Олена', stage: 'past-target', by: 5 * MINUTE },
    ...{ bound: 'exact', owner: 'marketplace', readAt: null, saidAt: local('14:30') },
    ...change,
  };
  return wordsFor(summary, (key, params) => textFrom(catalogues[language], language, key, params), language);
}

test.each<[Language, one: [string, string], several: [string, string]]>([
  [
    'uk',
    ['Wildberries: Олена', 'Ви відклали до 14:25, прочитано о 11:00'],
    ['Ви відкладали: Wildberries 2', 'Час, на який відклали, настав, прочитано о 11:00'],
  ],
  [
    'ru',
    ['Wildberries: Олена', 'Вы отложили до 14:25, прочитано в 11:00'],
    ['Вы откладывали: Wildberries 2', 'Время, до которого отложили, наступило, прочитано в 11:00'],
  ],
])('in %s, what was put off and not read since: not that somebody waits', (language, one, several) => {
  const of = (change: Partial<NoticeSummary>) => {
    const { title, message } = words(language, { owner: 'snooze', readAt: local('11:00'), ...change });
    return [title, message];
  };
  expect(of({})).toEqual(one);
  const both = { count: 2, firstName: null, marketplaces: [{ name: 'Wildberries', count: 2 }] };
  expect(of(both)).toEqual(several);
});

test.each<[Partial<NoticeSummary>, uk: string, ru: string, en: string]>([
  [{}, 'Рекомендований час минув: +5 хв', 'Рекомендованное время прошло: +5 мин', 'Past the recommended time: +5 min'],
  [
    { bound: 'latest' },
    'Рекомендований час минув: щонайменше +5 хв',
    'Рекомендованное время прошло: не меньше +5 мин',
    'Past the recommended time: at least +5 min',
  ],
  [
    { bound: 'earliest' },
    'Рекомендований час минув: щонайбільше +5 хв',
    'Рекомендованное время прошло: не больше +5 мин',
    'Past the recommended time: at most +5 min',
  ],
  [
    { bound: 'latest', by: 0 },
    'Рекомендований час минув: щойно або раніше',
    'Рекомендованное время прошло: только что или раньше',
    'Past the recommended time: just now or earlier',
  ],
  [
    { owner: 'seller' },
    'Час за вашим правилом минув: +5 хв',
    'Время по вашему правилу прошло: +5 мин',
    'Past the time of your own rule: +5 min',
  ],
  [{ stage: 'limit-near' }, 'До граничного часу: 5 хв', 'До предельного времени: 5 мин', 'To the time limit: 5 min'],
  [
    { stage: 'limit-near', bound: 'latest', owner: 'seller' },
    'До межі за вашим правилом: щонайбільше 5 хв',
    'До предела по вашему правилу: не больше 5 мин',
    'To the limit of your own rule: at most 5 min',
  ],
  [
    { stage: 'past-limit', owner: 'seller', by: 26 * 60 * MINUTE },
    'Межу за вашим правилом перейдено: +1 д 2 год',
    'Предел по вашему правилу пройден: +1 д 2 ч',
    'Past the limit of your own rule: +1 d 2 h',
  ],
  [
    { readAt: local('14:05') },
    'Рекомендований час минув: +5 хв, прочитано о 14:05',
    'Рекомендованное время прошло: +5 мин, прочитано в 14:05',
    'Past the recommended time: +5 min, read at 14:05',
  ],
  [
    { count: 2, owner: 'both', bound: 'latest' },
    'Час на відповідь минув: найдовше +5 хв чи більше',
    'Время на ответ прошло: дольше всего +5 мин или больше',
    'Past the time to answer: the longest +5 min or more',
  ],
  [
    { count: 2, stage: 'target-near', by: 0 },
    'До рекомендованого часу: найближчому < 1 хв',
    'До рекомендованного времени: ближайшему < 1 мин',
    'To the recommended time: the nearest < 1 min',
  ],
])('%o', (change, uk, ru, en) => {
  expect(words('uk', change).message).toBe(uk);
  expect(words('ru', change).message).toBe(ru);
  expect(words('en', change).message).toBe(en);
});

test('a notification names one buyer, where the first name is certain, or counts them', () => {
  expect(words('uk', {}).title).toBe('Wildberries: Олена чекає');
  expect(words('ru', { firstName: null }).title).toBe('Wildberries: покупатель ждёт');
  const both = [...WB, { name: 'Prom', count: 2 }];
  expect(words('uk', { count: 3, firstName: null, marketplaces: both }).title).toBe(
    '3 покупці чекають: Wildberries 1, Prom 2',
  );
});

/** Told at 14:30, five minutes after the hour that was named. */
test.each<[Partial<NoticeSummary>, Language, title: string, message: string]>([
  [{ owner: 'promise' }, 'uk', 'Wildberries: Олена', 'Обіцяли відповісти до 14:25, минуло 5 хв'],
  [{ owner: 'promise' }, 'ru', 'Wildberries: Олена', 'Обещали ответить до 14:25, прошло 5 мин'],
  [{ owner: 'promise' }, 'en', 'Wildberries: Олена', 'A reply was promised by 14:25, 5 min ago'],
  [
    { owner: 'promise', firstName: null, by: 0 },
    'uk',
    'Wildberries: покупець',
    'Обіцяли відповісти до 14:30, минуло < 1 хв',
  ],
  [
    { owner: 'promise', stage: 'target-near', readAt: local('14:05') },
    'uk',
    'Wildberries: Олена',
    'Обіцяли відповісти до 14:35, лишилося 5 хв, прочитано о 14:05',
  ],
  [{ owner: 'reminder' }, 'uk', 'Wildberries: Олена', 'Ви хотіли написати о 14:25, минуло 5 хв'],
  [{ owner: 'reminder' }, 'ru', 'Wildberries: Олена', 'Вы хотели написать в 14:25, прошло 5 мин'],
  [
    { owner: 'promise', count: 2, firstName: null, marketplaces: [{ name: 'Prom', count: 2 }] },
    'uk',
    'Обіцяли відповісти: Prom 2',
    'Час на відповідь минув: найдовше +5 хв',
  ],
])('what is owed is told as that: %o %s', (change, language, title, message) => {
  expect(words(language, change)).toEqual({ title, message });
});

function sweepWords(language: Language, change: Partial<SweepSummary>) {
  const summary: SweepSummary = { count: 7, marketplaces: WB, unread: null, saidAt: local('14:00'), ...change };
  return sweepWordsFor(summary, (key, params) => textFrom(catalogues[language], language, key, params), language);
}

test.each<[Partial<SweepSummary>, Language, title: string, message: string]>([
  [{}, 'uk', 'Час обходу: чекають 7', 'Wildberries'],
  [{ count: 1 }, 'uk', 'Час обходу: чекає 1', 'Wildberries'],
  [{ count: 21 }, 'ru', 'Пора сделать обход: ждёт 21', 'Wildberries'],
  [{ count: 3 }, 'ru', 'Пора сделать обход: ждут 3', 'Wildberries'],
  [
    {
      marketplaces: [
        { name: 'Wildberries', count: 5 },
        { name: 'Prom', count: 2 },
      ],
    },
    'en',
    'Time for a round: 7 waiting',
    'Wildberries 5, Prom 2',
  ],
  [
    { unread: { name: 'Wildberries', readAt: local('10:05') } },
    'uk',
    'Час обходу: чекають 7',
    'Wildberries. Чати Wildberries востаннє читали: 10:05',
  ],
  [
    { count: 0, marketplaces: [], unread: { name: 'Wildberries', readAt: local('10:05') } },
    'ru',
    'Пора сделать обход чатов',
    'Чаты Wildberries последний раз читали: 10:05',
  ],
])('a reminder of a round, %o %s', (change, language, title, message) => {
  expect(sweepWords(language, change)).toEqual({ title, message });
});
