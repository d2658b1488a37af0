// Reviews for tests and for the demo, invented as the rooms of seeds.mjs are.

/** @typedef {import('./state.mjs').Seed} Seed */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Six reviews from three minutes to a year old: answered, not yet, a rating without a word, a buyer who came back.
 * @param {number} now @returns {Seed}
 */
export function promReviews(now) {
  /** @param {number} ms */
  const ago = (ms) => now - ms;
  return {
    shop: 'Крамниця «Теплий дім»',
    chats: [
      {
        kind: 'review',
        buyer: 'Оксана Тиха',
        review: { id: 40_118_211, rating: 5, product: 'Термос сталевий «Дорога», 1 л', order: 287_115_402 },
        messages: [{ author: 'buyer', at: ago(3 * MINUTE), text: 'Тримає тепло цілий день, дуже задоволена!' }],
      },
      {
        kind: 'review',
        buyer: 'Лариса',
        review: { id: 40_117_904, rating: 1, product: 'Ковдра вовняна 200×220', order: 287_109_915 },
        messages: [
          {
            author: 'buyer',
            at: ago(5 * HOUR),
            text: 'Прислали не тот цвет, заказывала серое. Звонила два раза, никто не берёт трубку.',
            picture: true,
          },
        ],
      },
      {
        kind: 'review',
        buyer: 'Ігор М.',
        review: { id: 40_116_350, rating: 4, order: 287_101_268 },
        messages: [
          { author: 'buyer', at: ago(DAY + 3 * HOUR), text: 'Все добре, але накладну чекав майже добу.' },
          { author: 'seller', at: ago(DAY), text: 'Дякуємо, Ігоре! Тепер надсилаємо накладні того ж дня.' },
        ],
      },
      {
        kind: 'review',
        buyer: 'Наталя',
        review: { id: 40_112_087, rating: 2, product: 'Гірлянда «Крапля», 5 м, тепле світло' },
        messages: [
          { author: 'buyer', at: ago(4 * DAY), text: 'Половина лампочок не світиться' },
          { author: 'seller', at: ago(4 * DAY - 2 * HOUR), text: 'Вибачте! Напишіть нам у чат, замінимо.' },
          { author: 'buyer', at: ago(2 * HOUR), text: 'Написала ще вчора, відповіді немає' },
        ],
      },
      {
        kind: 'review',
        buyer: 'Сергей Лесной',
        review: { id: 40_090_515, rating: 5 },
        messages: [{ author: 'buyer', at: ago(30 * DAY), text: '' }],
      },
      {
        kind: 'review',
        buyer: 'марина ',
        review: { id: 35_401_772, rating: 3, product: 'Набір форм для випікання, 6 шт.' },
        messages: [
          { author: 'buyer', at: ago(400 * DAY), text: 'Нормально за свої гроші' },
          { author: 'seller', at: ago(399 * DAY), text: 'Дякуємо за відгук!' },
        ],
      },
    ],
  };
}
