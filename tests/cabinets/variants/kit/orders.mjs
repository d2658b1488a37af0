// Invented orders.
import { agesOf, between, people, pick } from './dialogs.mjs';

const COMMENTS = {
  uk: [
    'Зателефонуйте, будь ласка, перед відправкою',
    'Не телефонуйте, краще напишіть',
    'Потрібен чек',
    'Упакуйте як подарунок',
    '',
  ],
  ru: ['Позвоните перед отправкой', 'Не перезванивайте', 'Нужен чек', 'Упакуйте, пожалуйста, как подарок', ''],
};
export const STATUSES = {
  uk: ['Новий', 'Прийнято', 'Відправлено', 'Виконано', 'Скасовано'],
  ru: ['Новый', 'Принят', 'Отправлен', 'Выполнен', 'Отменён'],
};

/** Newest first. @param {{ now: number, random: () => number, language: 'uk' | 'ru', count: number }} wish */
export function orders({ now, random, language, count }) {
  const known = people(language, random);
  return agesOf(now, random, count).map((at, index) => {
    const person = known[index % known.length];
    if (!person) throw new Error('There are no buyers to order.');
    const isNew = index < 3 || (index < 8 && random() < 0.3);
    return {
      ...person,
      at,
      comment: pick(random, COMMENTS[language]),
      status: STATUSES[language][isNew ? 0 : between(random, 1, 4)] ?? '',
      isNew,
      // Of a range in Ukraine that no operator has.
      phone: `+38 000 ${between(random, 100, 999)}-${between(random, 10, 99)}-${between(random, 10, 99)}`,
      sum: `${between(random, 2, 48) * 50 + 49} ₴`,
      delivery: `Нова пошта, №${between(random, 1, 90)}`,
    };
  });
}
