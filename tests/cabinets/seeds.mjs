// Chats for tests and for the demo. Every buyer, product and message is invented.
import { uuidOf } from './wildberries/state.mjs';

export { promOrders } from './prom/order-seeds.mjs';
export { promReviews } from './prom/review-seeds.mjs';
export { promDay, promHostile, promHuge, promThousand } from './prom/seeds.mjs';
export { rozetkaDay, rozetkaHostile, rozetkaHuge, rozetkaThousand } from './rozetka/seeds.mjs';
export {
  rozetkaKinds,
  rozetkaOrders,
  rozetkaOtherChats,
  rozetkaQuestions,
  rozetkaReviews,
  rozetkaTickets,
} from './rozetka/seeds-of-kinds.mjs';
export { questions as wildberriesQuestions, reviews as wildberriesReviews } from './wildberries/seeds.mjs';

/** @typedef {import('./wildberries/state.mjs').Seed} Seed */
/** @typedef {import('./wildberries/state.mjs').SeedChat} SeedChat */
/** @typedef {import('./wildberries/state.mjs').SeedMessage} SeedMessage */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const PRODUCTS = {
  sheets: { article: 341213496, name: 'Постельное бельё «Облако», сатин, евро' },
  towel: { article: 187402215, name: 'Полотенце банное, 70×140, хлопок' },
  kettle: { article: 220918734, name: 'Чайник эмалированный, 2,5 л' },
  lamp: { article: 298114073, name: 'Лампа настольная на прищепке' },
  blanket: { article: 305567120, name: 'Плед вязаный, 150×200, молочный' },
  apron: { article: 164220981, name: 'Фартук льняной с карманами' },
};

/** @param {number} at @param {string} text @returns {SeedMessage} */
const buyer = (at, text) => ({ author: 'buyer', at, text });
/** @param {number} at @param {string} text @returns {SeedMessage} */
const seller = (at, text) => ({ author: 'seller', at, text });

/**
 * About ten chats of one working day: waiting from three minutes to two days, some answered.
 * @param {number} now @returns {Seed}
 */
export function aDay(now) {
  /** @param {number} ms */
  const ago = (ms) => now - ms;
  return {
    shop: 'Дом и лён',
    chats: [
      {
        buyer: 'Олег',
        product: PRODUCTS.sheets,
        messages: [buyer(ago(3 * MINUTE), 'Здравствуйте! Подскажите, пододеяльник на молнии или на пуговицах?')],
      },
      {
        buyer: 'Марина',
        product: PRODUCTS.blanket,
        messages: [
          buyer(ago(2 * DAY + 4 * HOUR), 'Здравствуйте! Плед колючий? Беру для ребёнка'),
          seller(
            ago(2 * DAY + 4 * HOUR - 9 * MINUTE),
            'Здравствуйте, Марина! Нет, пряжа мягкая: хлопок с акрилом, без шерсти. Многие берут в детскую.',
          ),
          buyer(ago(2 * DAY + 3 * HOUR), 'Хорошо, заказываю'),
          seller(ago(2 * DAY + 3 * HOUR - 6 * MINUTE), 'Спасибо за заказ! Отправим завтра утром.'),
          buyer(ago(52 * MINUTE), 'Добрый день'),
          buyer(ago(51 * MINUTE), 'Плед пришёл, а цвет совсем не молочный, скорее серый'),
          buyer(ago(47 * MINUTE), 'Можно ли обменять?'),
        ],
      },
      {
        buyer: 'Тимур',
        product: PRODUCTS.lamp,
        messages: [
          buyer(ago(2 * HOUR + 5 * MINUTE), 'Лампочка в комплекте есть?'),
          seller(ago(2 * HOUR - 10 * MINUTE), 'Здравствуйте, Тимур! Да, в комплекте светодиодная лампа на 5 Вт.'),
          buyer(ago(24 * MINUTE), 'А какой у неё цоколь, если перегорит?'),
        ],
      },
      {
        buyer: 'Светлана',
        product: PRODUCTS.towel,
        messages: [
          buyer(ago(5 * HOUR), 'Полотенца сильно садятся после стирки?'),
          seller(
            ago(4 * HOUR + 40 * MINUTE),
            'Здравствуйте! Усадка до 3 % при первой стирке на 40 градусах, дальше размер не меняется.',
          ),
          buyer(ago(4 * HOUR + 12 * MINUTE), 'спасибо'),
        ],
      },
      {
        buyer: 'Алина',
        product: PRODUCTS.kettle,
        messages: [
          buyer(ago(1 * HOUR + 38 * MINUTE), 'Чайник приехал со сколом на крышке, посмотрите, пожалуйста'),
          { author: 'buyer', at: ago(1 * HOUR + 37 * MINUTE), text: '', picture: true },
        ],
      },
      {
        buyer: 'Виктор',
        product: PRODUCTS.apron,
        messages: [
          buyer(ago(7 * HOUR), 'Есть ли такой же в тёмно-синем?'),
          seller(ago(6 * HOUR + 30 * MINUTE), 'Добрый день, Виктор! Тёмно-синий поступит на склад через неделю.'),
        ],
      },
      {
        buyer: 'Жанна',
        product: PRODUCTS.sheets,
        messages: [
          buyer(ago(19 * HOUR), 'Здравствуйте, хочу заказать два комплекта. Они из одной партии, оттенок совпадёт?'),
        ],
      },
      {
        buyer: 'Руслан',
        product: PRODUCTS.kettle,
        messages: [
          buyer(ago(26 * HOUR), 'Подходит для индукционной плиты?'),
          seller(ago(25 * HOUR), 'Здравствуйте! Да, дно подходит для индукции, диаметр 18 см.'),
          buyer(ago(24 * HOUR + 30 * MINUTE), 'Отлично, беру. Сколько идёт доставка до Казани?'),
        ],
      },
      {
        buyer: 'Наталья',
        product: PRODUCTS.blanket,
        messages: [
          buyer(ago(2 * DAY), 'Заказала плед 4 дня назад, статус не меняется. Вы его уже отправили?'),
          buyer(ago(2 * DAY - 3 * HOUR), 'Ответьте, пожалуйста'),
        ],
      },
      {
        buyer: 'Игорь',
        product: PRODUCTS.lamp,
        messages: [
          buyer(ago(3 * DAY), 'Провод какой длины?'),
          seller(ago(3 * DAY - 20 * MINUTE), 'Здравствуйте! Длина провода 1,4 м, выключатель на проводе.'),
        ],
      },
    ],
  };
}

/** An inbox without a chat. @returns {Seed} */
export const empty = () => ({ shop: 'Дом и лён', chats: [] });

/** Names and texts that try to be code. @param {number} now @returns {Seed} */
export function hostile(now) {
  const names = [
    '<img src=x onerror="document.title=\'pwned\'">',
    '{{ seller.name }}',
    `\${constructor.constructor("return 1")()}`,
    '👩‍👩‍👧‍👦 Оля 🏳️‍🌈',
    '\u202eтаквО\u202c',
    'А'.repeat(10_000),
    '   ',
    '12:34',
  ];
  const texts = [
    '<script>document.title = "pwned"</script><b>жирный</b>',
    '{{ buyer.name | upcase }}{% for i in (1..1000000) %}x{% endfor %}',
    `\${document.cookie} javascript:alert(1)`,
    '🔥'.repeat(200),
    '\u202eсправа налево\u202c и \u200fещё\u200e',
    `${'я'.repeat(5_000)}\n\n\n${'ы'.repeat(5_000)}`,
    '\u200b',
    'Чат с покупателем по товару 1',
  ];
  return {
    shop: '</title><script>1</script>',
    chats: names.map((name, index) => ({
      chatId: uuidOf(`hostile ${index}`),
      buyer: name,
      product: { article: 100_000_000 + index, name: texts[(index + 3) % texts.length]?.slice(0, 300) ?? '' },
      messages: [buyer(now - (index + 1) * 7 * MINUTE, texts[index] ?? '')],
    })),
  };
}

/** One chat of 5,000 messages. @param {number} now @returns {Seed} */
export function huge(now) {
  const COUNT = 5_000;
  const messages = Array.from({ length: COUNT }, (_, index) => {
    const at = now - (COUNT - index) * 9 * MINUTE;
    // Two buyer's messages to one of the seller's; the last one is the buyer's.
    return (COUNT - index) % 3 === 0 ? seller(at, `Ответ № ${index + 1}`) : buyer(at, `Вопрос № ${index + 1}`);
  });
  return { shop: 'Дом и лён', chats: [{ buyer: 'Олег', product: PRODUCTS.sheets, messages }] };
}

/** A message without any time: neither data-addtime nor a clock. @param {number} now @returns {Seed} */
export const noTimes = (now) => ({
  shop: 'Дом и лён',
  chats: [
    {
      buyer: 'Олег',
      product: PRODUCTS.sheets,
      messages: [
        buyer(now - 2 * HOUR, 'Здравствуйте!'),
        { author: 'buyer', at: now - HOUR, text: 'А есть ли размер 1,5-спальный?', hideTime: true },
      ],
    },
  ],
});

/** A message that claims to come later: a wrong clock on one of the two sides. @param {number} now @returns {Seed} */
export const fromTheFuture = (now) => ({
  shop: 'Дом и лён',
  chats: [
    {
      buyer: 'Олег',
      product: PRODUCTS.sheets,
      messages: [buyer(now - 10 * MINUTE, 'Здравствуйте!'), buyer(now + 3 * HOUR, 'Я из будущего')],
    },
    {
      buyer: 'Марина',
      product: PRODUCTS.towel,
      messages: [buyer(now + 2 * DAY, 'Я тоже')],
    },
  ],
});

/** A thousand chats, one in three answered. @param {number} now @returns {Seed} */
export function thousand(now) {
  const names = ['Олег', 'Марина', 'Тимур', 'Светлана', 'Алина', 'Виктор', 'Жанна', 'Руслан', 'Наталья', 'Игорь'];
  const products = Object.values(PRODUCTS);
  return {
    shop: 'Дом и лён',
    chats: Array.from({ length: 1_000 }, (_, index) => {
      const at = now - (index + 1) * 11 * MINUTE;
      const question = buyer(at - 5 * MINUTE, `Здравствуйте! Вопрос ${index + 1}: когда отправите заказ?`);
      return {
        chatId: uuidOf(`thousand ${index}`),
        buyer: names[index % names.length] ?? 'Олег',
        product: products[index % products.length] ?? PRODUCTS.sheets,
        messages: index % 3 === 2 ? [question, seller(at, 'Здравствуйте! Отправим сегодня.')] : [question],
      };
    }),
  };
}
