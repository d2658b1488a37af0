// Invented orders and products for the pages without a chat.
const THERMOS = { id: 1874402215, name: 'Термос сталевий «Дорога», 1 л', price: '620 ₴', left: 48 };
const BLANKET = { id: 1902118764, name: 'Ковдра вовняна 200×220', price: '1 890 ₴', left: 12 };
const GARLAND = { id: 1755093321, name: 'Гірлянда «Крапля», 5 м, тепле світло', price: '240 ₴', left: 130 };
const FORMS = { id: 1811640078, name: 'Набір форм для випікання, 6 шт.', price: '355 ₴', left: 0 };

export const PRODUCTS = [THERMOS, BLANKET, GARLAND, FORMS] as const;

const HOUR = 3_600_000;
const ago = (hours: number) => Date.now() - hours * HOUR;

export const ORDERS = [
  { id: 287115402, at: ago(0.4), client: 'Оксана Т.', phone: '+380 (00) 111-22-33', items: [THERMOS], sum: '620 ₴' },
  { id: 287114877, at: ago(2), client: 'Андрій', phone: '+380 (00) 222-33-44', items: [GARLAND], sum: '240 ₴' },
  { id: 287101268, at: ago(26), client: 'Ігор М.', phone: '+380 (00) 444-55-66', items: [FORMS], sum: '355 ₴' },
  {
    id: 287109915,
    at: ago(48),
    client: 'Лариса',
    phone: '+380 (00) 333-44-55',
    items: [BLANKET, GARLAND],
    sum: '2 130 ₴',
  },
] as const;
