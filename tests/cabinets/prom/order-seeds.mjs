// Orders for tests and for the demo, invented as the rooms of seeds.mjs are.

/** @typedef {import('./state.mjs').Seed} Seed */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Seven orders, in every status, from three minutes to a year old: new ones, one with a buyer who waits for a word, and
 * a buyer with two.
 * @param {number} now @returns {Seed}
 */
export function promOrders(now) {
  /** @param {number} ms */
  const ago = (ms) => now - ms;
  return {
    shop: 'Крамниця «Теплий дім»',
    chats: [
      {
        kind: 'order',
        buyer: 'Тиха Оксана Іванівна',
        phone: '+380 (00) 111-22-33',
        order: {
          id: 287_115_402,
          createdAt: ago(3 * MINUTE),
          sum: '620 ₴',
          products: [{ name: 'Термос сталевий «Дорога», 1 л', price: '620 ₴' }],
          delivery: { name: 'Нова Пошта', address: 'Полтава, відділення № 7' },
          payment: 'Післяплата',
          comment: 'Передзвоніть, будь ласка, щодо кольору кришки',
        },
        messages: [],
      },
      {
        kind: 'order',
        buyer: 'Гай Андрій',
        phone: '+380 (00) 222-33-44',
        order: {
          id: 287_114_877,
          createdAt: ago(2 * HOUR),
          sum: '720 ₴',
          products: [{ name: 'Гірлянда «Крапля», 5 м, тепле світло', price: '240 ₴', quantity: 3 }],
          payment: 'Пром-оплата',
        },
        messages: [],
      },
      {
        kind: 'order',
        buyer: 'Тиха Оксана Іванівна',
        phone: '+380 (00) 111-22-33',
        order: {
          id: 287_113_610,
          createdAt: ago(5 * HOUR),
          status: 'received',
          sum: '2 130 ₴',
          products: [
            { name: 'Ковдра вовняна 200×220', price: '1 890 ₴' },
            { name: 'Гірлянда «Крапля», 5 м, тепле світло', price: '240 ₴' },
          ],
          delivery: { name: 'Укрпошта', address: 'Полтава, 36000' },
          payment: 'Оплата на рахунок',
          comment: 'Не телефонуйте, краще напишіть',
        },
        messages: [
          { author: 'seller', at: ago(4 * HOUR), text: 'Вітаю, Оксано! Замовлення прийняли, відправимо завтра.' },
          { author: 'buyer', at: ago(47 * MINUTE), text: 'А сьогодні не встигнете? Дуже чекаю' },
        ],
      },
      {
        kind: 'order',
        buyer: 'Лесной Сергей',
        phone: '+380 (00) 777-88-99',
        order: {
          id: 287_109_915,
          createdAt: ago(DAY + 2 * HOUR),
          status: 'paid',
          sum: '6 200 ₴',
          products: [{ name: 'Термос сталевий «Дорога», 1 л', price: '620 ₴', quantity: 10 }],
          delivery: { name: 'Нова Пошта', address: 'Днепр, отделение № 21', ttn: '20450000000001' },
          payment: 'Пром-оплата',
        },
        messages: [{ author: 'seller', at: ago(DAY), text: 'Здравствуйте, Сергей! Отправили, номер 20450000000001.' }],
      },
      {
        kind: 'order',
        buyer: 'Ігор М.',
        phone: '+380 (00) 444-55-66',
        order: {
          id: 287_101_268,
          createdAt: ago(6 * DAY),
          status: 'delivered',
          sum: '355 ₴',
          products: [{ name: 'Набір форм для випікання, 6 шт.', price: '355 ₴' }],
          delivery: { name: 'Нова Пошта', ttn: '20450000000002' },
        },
        messages: [],
      },
      {
        kind: 'order',
        buyer: 'марина ',
        order: {
          id: 287_098_004,
          createdAt: ago(20 * DAY),
          status: 'canceled',
          sum: '240 ₴',
          products: [{ name: 'Гірлянда «Крапля», 5 м, тепле світло', price: '240 ₴' }],
          delivery: { name: 'Самовивіз' },
        },
        messages: [],
      },
      {
        kind: 'order',
        buyer: 'Наталя',
        phone: '+380 (00) 888-99-00',
        order: {
          id: 241_550_312,
          createdAt: ago(400 * DAY),
          status: 'delivered',
          sum: '1 890 ₴',
          products: [{ name: 'Ковдра вовняна 200×220', price: '1 890 ₴' }],
        },
        messages: [],
      },
      {
        buyer: 'Гай Андрій',
        phone: '+380 (00) 222-33-44',
        messages: [{ author: 'buyer', at: ago(HOUR), text: 'Добрий день, чи можна дві гірлянди зʼєднати?' }],
      },
    ],
  };
}
