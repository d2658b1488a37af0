// Questions, tickets, orders, reviews and chats of the other tabs for the Rozetka replica, to be put among a seed's
// chats. All of it is invented.

/** @typedef {import('./state.mjs').SeedChat} SeedChat */
/** @typedef {import('./state.mjs').SeedMessage} SeedMessage */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @param {number} at @param {string} text @returns {SeedMessage} */
const buyer = (at, text) => ({ author: 'buyer', at, text });
/** @param {number} at @param {string} text @returns {SeedMessage} */
const seller = (at, text) => ({ author: 'seller', at, text });

/** A chat about a product, one with the shop, and one in «Видалені». @param {number} now @returns {SeedChat[]} */
export const rozetkaOtherChats = (now) => [
  {
    buyer: 'Людмила',
    product: 'Плед в’язаний 150×200, молочний',
    messages: [buyer(now - 34 * MINUTE, 'Добрий день! Чи є такий самий у синьому кольорі?')],
  },
  {
    topic: 'seller',
    buyer: 'Павлюк Денис',
    messages: [
      buyer(now - 5 * HOUR, 'Здравствуйте, в субботу работаете?'),
      seller(now - 5 * HOUR + 9 * MINUTE, 'Здравствуйте! Да, с 10:00 до 16:00.'),
    ],
  },
  {
    deleted: true,
    buyer: 'Гордієнко Ганна',
    order: { number: 101609118, product: 'Фартух лляний з кишенями', amount: 430, status: 'Скасовано покупцем' },
    messages: [buyer(now - 6 * DAY, 'Вибачте, помилилася магазином')],
  },
];

/** Questions on products' cards, from three minutes to two months old. @param {number} now @returns {SeedChat[]} */
export const rozetkaQuestions = (now) => [
  {
    kind: 'question',
    buyer: 'Світлана К.',
    product: 'Ковдра вовняна 200×220, кремова',
    messages: [buyer(now - 3 * MINUTE, 'Чи можна прати ковдру в пральній машині?')],
  },
  {
    kind: 'question',
    buyer: 'Игорь',
    product: 'Сковорода чавунна 28 см',
    messages: [buyer(now - 2 * HOUR - 20 * MINUTE, 'Для индукционной плиты подойдёт?')],
  },
  {
    kind: 'question',
    buyer: 'Максим',
    product: 'Лампа настільна з прищіпкою',
    messages: [
      buyer(now - DAY - HOUR, 'Який у лампи цоколь?'),
      seller(now - DAY, 'Добрий день! Цоколь E27, лампочка в комплекті.'),
    ],
  },
  {
    kind: 'question',
    buyer: 'Оксана',
    product: 'Штори блекаут 150×270, сірі',
    unread: 0,
    messages: [buyer(now - 66 * DAY, 'Скільки грамів на метр у тканини?')],
  },
];

/** One ticket of most statuses; the first is new. @param {number} now @returns {SeedChat[]} */
export const rozetkaTickets = (now) => [
  {
    kind: 'ticket',
    buyer: 'lesia.koval',
    ticket: { number: 26411, type: 1, order: 101615377, phone: '+380670000001' },
    messages: [
      buyer(now - 40 * MINUTE, 'Доброго дня! Зв’яжіться з клієнтом для уточнення інформації по замовленню 101615377'),
    ],
  },
  {
    kind: 'ticket',
    buyer: 'petro_m',
    ticket: { number: 26398, type: 4, order: 101612874, phone: '+380500000002', status: 'В обробці' },
    messages: [buyer(now - DAY - HOUR, 'Клієнт скаржиться: посилка другий день не рухається, на дзвінки не відповіли')],
  },
  {
    kind: 'ticket',
    buyer: 'vika.l',
    ticket: {
      number: 26307,
      type: 5,
      order: 101610007,
      phone: '+380630000004',
      status: 'Не вирішено',
      comment: 'Не додзвонилися тричі',
    },
    messages: [buyer(now - 3 * DAY, 'Хоче повернути товар, не влаштував колір')],
  },
  {
    kind: 'ticket',
    buyer: 'olha77',
    ticket: { number: 26100, type: 7, phone: '+380930000003', status: 'Вирішено', comment: 'Рахунок надіслано' },
    messages: [buyer(now - 9 * DAY, 'Питає, чи можна оплатити за рахунком')],
  },
];

/** Orders: a new one, one that was written about, two further on. @param {number} now @returns {SeedChat[]} */
export const rozetkaOrders = (now) => [
  {
    kind: 'order',
    buyer: 'Бондар Лідія Степанівна',
    order: {
      number: 101616120,
      product: 'Ковдра вовняна 200×220, кремова',
      amount: 2340,
      status: 'Нове замовлення',
      createdAt: now - 12 * MINUTE,
      phone: '+380670000011',
      products: [
        { name: 'Ковдра вовняна 200×220, кремова', quantity: 1, price: 1849 },
        { name: 'Рушник банний 70×140', quantity: 1, price: 491 },
      ],
    },
    messages: [],
  },
  {
    kind: 'order',
    buyer: 'Савчук Роман',
    order: {
      number: 101616077,
      product: 'Лампа настільна з прищіпкою',
      amount: 499,
      status: 'Комплектується. Дані підтверджені',
      createdAt: now - 3 * HOUR,
      phone: '+380670000012',
      delivery: 'Нова пошта, поштомат № 2041',
      history: [
        { at: now - 3 * HOUR, status: 'Нове замовлення' },
        { at: now - 2 * HOUR, status: 'Опрацьовується менеджером' },
        { at: now - HOUR, status: 'Комплектується. Дані підтверджені' },
      ],
    },
    messages: [
      seller(now - 2 * HOUR, 'Доброго дня, Романе! Підтверджуємо замовлення, відправимо завтра.'),
      buyer(now - HOUR, 'Дякую, чекатиму'),
    ],
  },
  {
    kind: 'order',
    buyer: 'Мельничук Ірина',
    order: {
      number: 101615702,
      product: 'Плед в’язаний 150×200',
      amount: 760,
      status: 'Чекає в пункті самовивозу',
      color: '#3B82C4',
      ttn: '20450000000001',
      createdAt: now - DAY - HOUR,
      phone: '+380670000013',
    },
    messages: [],
  },
  {
    kind: 'order',
    buyer: 'Дорошенко Артем Ігорович',
    order: {
      number: 101615544,
      product: 'Сковорода чавунна 28 см',
      amount: 1275,
      status: 'Посилку отримано',
      ttn: '20450000000002',
      createdAt: now - 40 * DAY,
      phone: '+380670000014',
    },
    messages: [],
  },
];

/** Reviews of products and of the shop. @param {number} now @returns {SeedChat[]} */
export const rozetkaReviews = (now) => [
  {
    kind: 'review',
    buyer: 'Надія',
    product: 'Набір рушників махрових, 6 шт.',
    review: { rating: 2, dignity: 'М’які, гарно запаковані', shortcomings: 'Линяють' },
    messages: [buyer(now - 5 * HOUR, 'Після першого прання пофарбували всю білизну')],
  },
  {
    kind: 'review',
    buyer: 'Степан Р.',
    product: 'Чайник емальований 2,5 л',
    review: { rating: 5, dignity: 'Гарний, не протікає' },
    messages: [
      buyer(now - 3 * DAY, 'Чудовий чайник, дякую!'),
      seller(now - 2 * DAY, 'Дякуємо за відгук! Користуйтеся на здоров’я.'),
    ],
  },
  {
    kind: 'review',
    buyer: 'Катерина',
    review: { rating: 4, about: 'shop', shortcomings: 'Довго пакували' },
    messages: [buyer(now - DAY, 'Добрий магазин, менеджер усе пояснив')],
  },
];

/** Everything of the above. @param {number} now @returns {SeedChat[]} */
export const rozetkaKinds = (now) => [
  ...rozetkaOtherChats(now),
  ...rozetkaQuestions(now),
  ...rozetkaTickets(now),
  ...rozetkaOrders(now),
  ...rozetkaReviews(now),
];
