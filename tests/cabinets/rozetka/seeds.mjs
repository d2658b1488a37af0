// Order chats for the Rozetka replica: a working day, and what is hard on a page. All of it is invented.

/** @typedef {import('./state.mjs').Seed} Seed */
/** @typedef {import('./state.mjs').SeedMessage} SeedMessage */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @param {number} at @param {string} text @returns {SeedMessage} */
const buyer = (at, text) => ({ author: 'buyer', at, text });
/** @param {number} at @param {string} text @returns {SeedMessage} */
const seller = (at, text) => ({ author: 'seller', at, text });
/** @param {number} at @param {string} text @returns {SeedMessage} */
const system = (at, text) => ({ author: 'system', at, text });
/** @param {number} at @param {string} text @returns {SeedMessage} */
const automatic = (at, text) => ({ author: 'system', automatic: true, at, text });

/**
 * Eight order chats of one working day: waiting from three minutes to two days, some answered; buyers write Ukrainian
 * and Russian.
 * @param {number} now @returns {Seed}
 */
export function rozetkaDay(now) {
  /** @param {number} ms */
  const ago = (ms) => now - ms;
  return {
    shop: 'Крамниця «Затишок»',
    chats: [
      {
        buyer: 'Іваненко Олена Петрівна',
        order: {
          number: 101615935,
          product: 'Ковдра вовняна 200×220, кремова',
          amount: 1849,
          status: 'Комплектується. Дані підтверджені',
        },
        messages: [
          automatic(
            ago(2 * HOUR),
            'Дякуємо за замовлення!<br>Ми вже збираємо його та повідомимо номер накладної.<br><br>З повагою, Крамниця «Затишок»',
          ),
          buyer(ago(3 * MINUTE), 'Добрий день! Підкажіть, будь ласка, ковдру вже відправили?'),
        ],
      },
      {
        buyer: 'Коваленко Сергей',
        order: { number: 101615802, product: 'Сковорода чавунна 28 см', amount: 1275, status: 'Посилку отримано' },
        subject: 'Заказ № 101615802',
        messages: [
          buyer(ago(22 * MINUTE), 'Здравствуйте. Забрал посылку, а крышки в коробке нет'),
          { author: 'buyer', at: ago(21 * MINUTE), text: '', picture: true },
          buyer(ago(18 * MINUTE), 'В описании написано, что она в комплекте. Что делать?'),
        ],
      },
      {
        buyer: 'Шевчук Наталія Ігорівна',
        order: {
          number: 101615377,
          product: 'Набір рушників махрових, 6 шт.',
          amount: 960,
          status: 'Чекає в пункті самовивозу',
        },
        messages: [
          buyer(ago(DAY + 3 * HOUR), 'Доброго дня, чи можна змінити відділення на № 12?'),
          seller(
            ago(DAY + 3 * HOUR - 11 * MINUTE),
            'Доброго дня, пані Наталіє! Так, змінили. Посилка приїде завтра до обіду.',
          ),
          system(ago(5 * HOUR), 'Статус замовлення змінено:<br>«Чекає в пункті самовивозу»'),
          buyer(ago(HOUR + 12 * MINUTE), 'Прийшло повідомлення, а в застосунку посилки не видно. Вона точно там?'),
        ],
      },
      {
        buyer: 'Марченко Андрій',
        order: { number: 101614990, product: 'Лампа настільна з прищіпкою', amount: 549, status: 'Доставляється' },
        messages: [
          buyer(ago(3 * HOUR), 'Яка довжина дроту?'),
          seller(ago(3 * HOUR - 14 * MINUTE), 'Добрий день! Довжина дроту 1,6 м, вимикач розташований на дроті.'),
          buyer(ago(2 * HOUR + 31 * MINUTE), 'Дякую!'),
        ],
      },
      {
        buyer: 'Литвиненко Виктория Олеговна',
        order: {
          number: 101614218,
          product: 'Постільна білизна сатин, євро',
          amount: 2390,
          status: 'Очікує отримання оплати',
        },
        subject: 'Заказ № 101614218',
        messages: [
          buyer(ago(4 * HOUR + 5 * MINUTE), 'Добрый день. Мне нужен чек на юрлицо, можно оформить оплату по счёту?'),
          {
            author: 'buyer',
            at: ago(4 * HOUR),
            text: 'Реквизиты во вложении',
            files: [{ name: 'реквизиты.pdf', size: 84_300 }],
          },
        ],
      },
      {
        buyer: 'Бойко Тарас Миколайович',
        order: { number: 101613551, product: 'Чайник емальований 2,5 л', amount: 1120, status: 'Посилку отримано' },
        messages: [
          buyer(ago(7 * HOUR), 'Чи підійде чайник для індукційної плити?'),
          seller(ago(6 * HOUR + 48 * MINUTE), 'Добрий день! Так, дно підходить для індукції, діаметр 18 см.'),
        ],
      },
      {
        buyer: 'Руденко Людмила',
        order: { number: 101612874, product: 'Штори блекаут 150×270, сірі', amount: 1980, status: 'Доставляється' },
        messages: [
          system(ago(DAY + 6 * HOUR), 'Замовлення передано в службу доставки.<br>Номер накладної: 20450000000000'),
          buyer(
            ago(19 * HOUR),
            'Здравствуйте! Накладная есть, а посылка второй день на месте стоит. Вы её точно сдали?',
          ),
        ],
      },
      {
        buyer: 'Гриценко Оксана Василівна',
        order: {
          number: 101611006,
          product: 'Фартух лляний з кишенями',
          amount: 430,
          status: 'Не оброблено продавцем протягом дня',
        },
        messages: [
          buyer(ago(2 * DAY), 'Вітаю! Хочу додати до замовлення ще один такий самий, чи встигаю?'),
          buyer(ago(2 * DAY - 4 * HOUR), 'Відгукніться, будь ласка'),
        ],
      },
    ],
  };
}

/** Names, subjects and texts that try to be code, or a time. @param {number} now @returns {Seed} */
export function rozetkaHostile(now) {
  const names = [
    '<img src=x onerror="document.title=\'pwned\'">',
    '{{ seller.name }}',
    `\${constructor.constructor("return 1")()}`,
    '👩‍👩‍👧‍👦 Оля 🏳️‍🌈',
    '\u202eтірозиД\u202c',
    'А'.repeat(10_000),
    '   ',
    '12:34',
    'Вчора, 18:20',
    'Системне повідомлення',
  ];
  const texts = [
    '<script>document.title = "pwned"</script><b>жирний</b>',
    '{{ buyer.name | upcase }}{% for i in (1..1000000) %}x{% endfor %}',
    `\${document.cookie} javascript:alert(1)`,
    '🔥'.repeat(200),
    '\u202eсправа наліво\u202c і \u200fще\u200e',
    `${'я'.repeat(5_000)}\n\n\n${'ї'.repeat(5_000)}`,
    '\u200b',
    'Замовлення № 1',
    '15.09.2026 14:05',
    'check_circle<br>warning',
  ];
  return {
    shop: '</title><script>1</script>',
    chats: names.map((name, index) => {
      const at = now - (index + 1) * 7 * MINUTE;
      const text = texts[index] ?? '';
      const hint = texts[(index + 3) % texts.length]?.slice(0, 300) ?? '';
      return {
        buyer: name,
        order: { number: 100_000_000 + index, product: hint, amount: 1, status: text.slice(0, 60) },
        messages: [system(at - MINUTE, `${text}<br><img src=x onerror="document.title='pwned'">`), buyer(at, text)],
      };
    }),
  };
}

/** One chat of 5,000 messages. @param {number} now @returns {Seed} */
export function rozetkaHuge(now) {
  const COUNT = 5_000;
  const messages = Array.from({ length: COUNT }, (_, index) => {
    const at = now - (COUNT - index) * 9 * MINUTE;
    // Two buyer's messages to one of the seller's; the last one is the buyer's.
    return (COUNT - index) % 3 === 0 ? seller(at, `Відповідь № ${index + 1}`) : buyer(at, `Питання № ${index + 1}`);
  });
  const order = { number: 101600001, product: 'Плед в’язаний 150×200', amount: 990, status: 'Доставляється' };
  return { chats: [{ buyer: 'Іваненко Олена Петрівна', order, messages }] };
}

/** A thousand chats, one in three answered; names repeat. @param {number} now @returns {Seed} */
export function rozetkaThousand(now) {
  const names = ['Коваль Ірина', 'Мороз Сергей', 'Ткачук Андрій Іванович', 'Лысенко Марина', 'Кравець Юлія Романівна'];
  return {
    chats: Array.from({ length: 1_000 }, (_, index) => {
      const at = now - (index + 1) * 11 * MINUTE;
      const question = buyer(at - 5 * MINUTE, `Добрий день! Питання ${index + 1}: коли відправите замовлення?`);
      return {
        buyer: names[index % names.length] ?? 'Коваль Ірина',
        order: { number: 101_000_000 + index, product: 'Рушник банний 70×140', amount: 320, status: 'Доставляється' },
        messages: index % 3 === 2 ? [question, seller(at, 'Добрий день! Відправимо сьогодні.')] : [question],
      };
    }),
  };
}
