// Rooms for tests and for the demo. Every buyer, product, order and message is invented, and no phone can be dialled:
// there is no operator 00.

/** @typedef {import('./state.mjs').Seed} Seed */
/** @typedef {import('./state.mjs').Card} Card */
/** @typedef {import('./state.mjs').SeedMessage} SeedMessage */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @type {Record<string, Card>} */
const CARDS = {
  thermos: { kind: 'product', id: 1874402215, name: 'Термос сталевий «Дорога», 1 л', price: '620 ₴' },
  blanket: { kind: 'product', id: 1902118764, name: 'Ковдра вовняна 200×220', price: '1 890 ₴' },
  garland: { kind: 'product', id: 1755093321, name: 'Гірлянда «Крапля», 5 м, тепле світло', price: '240 ₴' },
  forms: { kind: 'product', id: 1811640078, name: 'Набір форм для випікання, 6 шт.', price: '355 ₴' },
  order: { kind: 'order', id: 287109915, sum: '2 130 ₴', items: 2 },
  lateOrder: { kind: 'order', id: 287101268, sum: '355 ₴', items: 1 },
};

/** @param {number} at @param {string} text @returns {SeedMessage} */
const buyer = (at, text) => ({ author: 'buyer', at, text });
/** @param {number} at @param {string} text @returns {SeedMessage} */
const seller = (at, text) => ({ author: 'seller', at, text });
/** @param {number} at @param {Card | undefined} card @returns {SeedMessage} */
const context = (at, card) => ({ author: 'system', at, text: '', ...(card ? { card } : {}) });
/** @param {number} at @param {string} text @returns {SeedMessage} */
const notification = (at, text) => ({ author: 'system', type: 'notification', at, text });

/**
 * Eight rooms of one working day, Ukrainian and Russian mixed: waiting from three minutes to two days, some answered.
 * @param {number} now @returns {Seed}
 */
export function promDay(now) {
  /** @param {number} ms */
  const ago = (ms) => now - ms;
  return {
    shop: 'Крамниця «Теплий дім»',
    chats: [
      {
        buyer: 'Оксана Тиха',
        phone: '+380 (00) 111-22-33',
        messages: [
          context(ago(4 * MINUTE), CARDS.thermos),
          buyer(ago(3 * MINUTE), 'Доброго дня! Підкажіть, будь ласка, кришка у нього повністю герметична?'),
        ],
      },
      {
        buyer: 'андрій',
        phone: '+380 (00) 222-33-44',
        messages: [
          context(ago(58 * MINUTE), CARDS.garland),
          buyer(ago(57 * MINUTE), 'Добрий день'),
          buyer(ago(56 * MINUTE), 'а можна дві гірлянди зʼєднати одна з одною?'),
          seller(ago(49 * MINUTE), 'Вітаю, Андрію! Так, до трьох штук послідовно, перехідник у комплекті.'),
          buyer(ago(21 * MINUTE), 'супер. а відправите сьогодні, якщо зараз оформлю?'),
        ],
      },
      {
        buyer: 'Лариса',
        messages: [
          context(ago(2 * DAY + 5 * HOUR), CARDS.blanket),
          buyer(ago(2 * DAY + 5 * HOUR), 'Здравствуйте, одеяло очень тяжёлое?'),
          seller(ago(2 * DAY + 5 * HOUR - 12 * MINUTE), 'Здравствуйте, Лариса! 2,4 кг, под ним не жарко.'),
          notification(ago(2 * DAY), 'Покупець оформив замовлення № 287109915'),
          context(ago(50 * MINUTE), CARDS.order),
          buyer(ago(49 * MINUTE), 'Получила посылку, но одеяло другого цвета, заказывала серое'),
          { author: 'buyer', at: ago(48 * MINUTE), text: '', picture: true },
          buyer(ago(47 * MINUTE), 'Что делать?'),
        ],
      },
      {
        buyer: '+380 (00) 555-66-77',
        phone: '+380 (00) 555-66-77',
        messages: [
          context(ago(2 * HOUR + 41 * MINUTE), CARDS.forms),
          buyer(ago(2 * HOUR + 40 * MINUTE), 'Є в наявності? Оплата при отриманні можлива?'),
        ],
      },
      {
        buyer: 'Ігор М.',
        phone: '+380 (00) 444-55-66',
        messages: [
          context(ago(26 * HOUR), CARDS.lateOrder),
          buyer(ago(26 * HOUR), 'Вітаю! Коли буде номер накладної?'),
          seller(ago(25 * HOUR + 30 * MINUTE), 'Добрий день, Ігоре! Відправимо завтра вранці, номер надішлемо тут.'),
          buyer(ago(25 * HOUR), 'дякую, чекаю'),
          notification(ago(5 * HOUR), 'Замовлення № 287101268 передано в доставку'),
        ],
      },
      {
        buyer: 'Наталя',
        messages: [
          context(ago(6 * HOUR), CARDS.blanket),
          buyer(ago(6 * HOUR), 'Добрий день, чи можна прати ковдру в машинці?'),
          seller(ago(5 * HOUR + 45 * MINUTE), 'Добрий день! Краще вручну або делікатне прання, 30 градусів.'),
        ],
      },
      {
        buyer: 'Сергей Лесной',
        phone: '+380 (00) 777-88-99',
        messages: [buyer(ago(19 * HOUR), 'Добрый вечер. Возьму десять термосов, какая будет скидка?')],
      },
      {
        buyer: 'марина ',
        messages: [
          context(ago(2 * DAY), CARDS.garland),
          buyer(ago(2 * DAY), 'Гірлянда не світиться, хочу повернути'),
          buyer(ago(2 * DAY - 4 * HOUR), 'Ви тут?'),
        ],
      },
    ],
  };
}

/** Names, texts, products and shops that try to be code. @param {number} now @returns {Seed} */
export function promHostile(now) {
  const names = [
    '<img src=x onerror="document.title=\'pwned\'">',
    '{{ seller.name }}',
    `\${constructor.constructor("return 1")()}`,
    '👩‍👩‍👧‍👦 Оля 🏳️‍🌈',
    '\u202eтірозиД\u202c',
    'А'.repeat(10_000),
    '   ',
    '12:34',
    'Сьогодні',
    '15.09.2026 14:05',
  ];
  const texts = [
    '<script>document.title = "pwned"</script><b>жирний</b>',
    '{{ buyer.name | upcase }}{% for i in (1..1000000) %}x{% endfor %}',
    `\${document.cookie} javascript:alert(1)`,
    '🔥'.repeat(200),
    '\u202eсправа наліво\u202c і \u200fще\u200e',
    `${'я'.repeat(5_000)}\n\n\n${'ї'.repeat(5_000)}`,
    '\u200b',
    'Замовлення № 1 передано в доставку',
    'вчора',
    'Ви: 14:05',
  ];
  return {
    shop: '</title><script>1</script>',
    chats: names.map((name, index) => {
      const at = now - (index + 1) * 7 * MINUTE;
      const text = texts[index] ?? '';
      return {
        roomId: 90_000_000 + index,
        buyer: name,
        messages: [
          context(at - MINUTE, {
            kind: 'product',
            id: 1_000 + index,
            name: text.slice(0, 300),
            price: name.slice(0, 40),
          }),
          buyer(at, text),
          notification(at + 1_000, text.slice(0, 300)),
        ],
      };
    }),
  };
}

/** One room of 5,000 messages. @param {number} now @returns {Seed} */
export function promHuge(now) {
  const COUNT = 5_000;
  const messages = Array.from({ length: COUNT }, (_, index) => {
    const at = now - (COUNT - index) * 9 * MINUTE;
    // Two buyer's messages to one of the seller's; the last one is the buyer's.
    return (COUNT - index) % 3 === 0 ? seller(at, `Відповідь № ${index + 1}`) : buyer(at, `Питання № ${index + 1}`);
  });
  return { shop: 'Крамниця «Теплий дім»', chats: [{ buyer: 'Оксана', messages }] };
}

/** A thousand rooms, one in three answered; names repeat. @param {number} now @returns {Seed} */
export function promThousand(now) {
  const names = [
    'Оксана',
    'андрій',
    'Лариса',
    'Ігор М.',
    'Наталя',
    'Сергей Лесной',
    'марина',
    'Тарас',
    'Юлія',
    'Богдан',
  ];
  return {
    shop: 'Крамниця «Теплий дім»',
    chats: Array.from({ length: 1_000 }, (_, index) => {
      const at = now - (index + 1) * 11 * MINUTE;
      const question = buyer(at - 5 * MINUTE, `Добрий день! Питання ${index + 1}: коли відправите замовлення?`);
      return {
        roomId: 20_000_000 + index,
        buyer: names[index % names.length] ?? 'Оксана',
        messages: index % 3 === 2 ? [question, seller(at, 'Добрий день! Відправимо сьогодні.')] : [question],
      };
    }),
  };
}
