// Reviews and questions for tests and for the demo. Every buyer, product and text is invented.

/** @typedef {import('./state.mjs').SeedChat} SeedChat */
/** @typedef {import('./state.mjs').SeedMessage} SeedMessage */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const SHEETS = { article: 341213496, name: 'Постельное бельё «Облако», сатин, евро' };
const KETTLE = { article: 220918734, name: 'Чайник эмалированный, 2,5 л' };
const LAMP = { article: 298114073, name: 'Лампа настольная на прищепке' };
const BLANKET = { article: 305567120, name: 'Плед вязаный, 150×200, молочный' };

/** @param {number} at @param {string} text @returns {SeedMessage} */
const buyer = (at, text) => ({ author: 'buyer', at, text });
/** @param {number} at @param {string} text @returns {SeedMessage} */
const seller = (at, text) => ({ author: 'seller', at, text });

/** Reviews from an hour to weeks old, two of them answered. @param {number} now @returns {SeedChat[]} */
export const reviews = (now) => [
  {
    kind: 'review',
    buyer: 'Екатерина',
    product: SHEETS,
    messages: [buyer(now - 70 * MINUTE, 'Ткань плотная, швы ровные. После стирки цвет не изменился.')],
    review: { rating: 5, pros: 'Плотность, молния на пододеяльнике', reasons: ['Качество', 'Соответствует фото'] },
  },
  {
    kind: 'review',
    buyer: 'Дмитрий',
    product: KETTLE,
    messages: [
      buyer(now - 9 * HOUR, 'Свисток перестал работать через неделю. Куда обращаться?'),
      { author: 'buyer', at: now - 8 * HOUR, text: 'Прикладываю фото свистка', picture: true },
    ],
    review: { rating: 2, cons: 'Свисток', reasons: ['Товар сломался'] },
  },
  {
    kind: 'review',
    buyer: '',
    product: LAMP,
    messages: [buyer(now - 30 * HOUR, '')],
    review: { rating: 4, statuses: ['Выкуп'] },
  },
  {
    kind: 'review',
    buyer: 'Лариса',
    product: BLANKET,
    messages: [buyer(now - 5 * DAY, 'Плед колется, вернула. Цвет в жизни темнее, чем на фото!')],
    review: { rating: 1, statuses: ['Возврат', 'Жалоба отклонена'], reasons: ['Цвет', 'Материал'] },
  },
  {
    kind: 'review',
    buyer: 'Олег',
    product: SHEETS,
    messages: [
      buyer(now - 6 * DAY, 'Хороший комплект, но наволочки великоваты.'),
      seller(now - 6 * DAY + 3 * HOUR, 'Олег, спасибо за отзыв! Размер наволочек 70×70 указан в карточке.'),
    ],
    review: { rating: 4 },
  },
  {
    kind: 'review',
    buyer: 'Зарина',
    product: LAMP,
    messages: [
      buyer(now - 24 * DAY, 'Светит ярко, прищепка крепкая'),
      seller(now - 23 * DAY, 'Зарина, благодарим за выбор!'),
    ],
  },
];

/** Questions from minutes to days old, one of them answered. @param {number} now @returns {SeedChat[]} */
export const questions = (now) => [
  {
    kind: 'question',
    buyer: 'Анна',
    product: BLANKET,
    messages: [buyer(now - 25 * MINUTE, 'Здравствуйте, плед можно стирать в машинке?')],
  },
  {
    kind: 'question',
    buyer: 'Георгий',
    product: KETTLE,
    messages: [buyer(now - 5 * HOUR, 'Подходит ли чайник для газовой плиты?')],
  },
  {
    kind: 'question',
    buyer: '',
    product: SHEETS,
    messages: [buyer(now - 2 * DAY - 6 * HOUR, 'Будет ли размер семейный? И когда ждать?')],
  },
  {
    kind: 'question',
    buyer: 'Вера',
    product: LAMP,
    messages: [
      buyer(now - 4 * DAY, 'Какая длина провода?'),
      seller(now - 4 * DAY + 40 * MINUTE, 'Вера, здравствуйте! Длина провода 1,4 м.'),
    ],
  },
];
