// Invented products.
export const THERMOS = { id: 1874402215, name: 'Термос сталевий «Дорога», 1 л', price: '620 ₴', left: 48 };
export const BLANKET = { id: 1902118764, name: 'Ковдра вовняна 200×220', price: '1 890 ₴', left: 12 };
export const GARLAND = { id: 1755093321, name: 'Гірлянда «Крапля», 5 м, тепле світло', price: '240 ₴', left: 130 };
export const FORMS = { id: 1811640078, name: 'Набір форм для випікання, 6 шт.', price: '355 ₴', left: 0 };

export const PRODUCTS = [THERMOS, BLANKET, GARLAND, FORMS] as const;

/** Of another name than these: the first, so that no link leads nowhere. */
export const productNamed = (name: string) => PRODUCTS.find((one) => one.name === name) ?? THERMOS;
