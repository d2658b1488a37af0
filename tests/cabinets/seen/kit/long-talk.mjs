// A talk of any length about one order: who wrote, how many minutes ago, what.
const ASKED = [
  'Доброго дня! Чи є ще цей набір?',
  'А колір такий, як на фото?',
  'Скільки важить у коробці?',
  'Можна відправити сьогодні?',
  'Номер відділення 14, Бровари',
  'Дякую, чекаю.',
  'Посилка вже в дорозі?',
  'Чи є гарантія на ручку?',
  'Хочу додати ще кришку 24 см.',
  'Оплата при отриманні, так?',
];
const ANSWERED = [
  'Добрий день! Так, є в наявності.',
  'Так, фото зроблене на нашому складі.',
  'Близько двох кілограмів.',
  'Відправимо до 17:00.',
  'Прийняли, оформлюємо.',
  'Гарного дня!',
  'Так, орієнтовно завтра у відділенні.',
  'Гарантія один рік.',
  'Додали, сума змінилась.',
  'Так, після огляду.',
];

/**
 * Oldest first; the last ones are the buyer's.
 * @param {number} count @param {number} from minutes ago @returns {import('./chats.mjs').Line[]}
 */
export function longTalk(count, from) {
  const step = (from - 4) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) => {
    const minutes = Math.round(from - index * step);
    const place = Math.floor(index / 2) % ASKED.length;
    const isBuyers = index % 2 === 0 || index >= count - 2 || index % 7 === 5;
    return /** @type {const} */ ([
      isBuyers ? 'buyer' : 'seller',
      minutes,
      `${(isBuyers ? ASKED : ANSWERED)[place]}${index > 19 ? ` (${index + 1})` : ''}`,
    ]);
  });
}
