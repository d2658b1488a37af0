// Invented buyers and what was written last with each: name, goods, words, who wrote them.

/** @typedef {readonly (readonly [string, string, string, ('buyer' | 'seller')?])[]} Guests */

/** @type {Guests} */
const uk = [
  ['Оксана Лемешко', 'Лампа настільна', 'Цоколь Е14 чи Е27?'],
  ['Богдан П.', 'Насос вакуумний', 'Дякую, отримав, все працює'],
  ['Зоряна', 'Сорочка лляна, M', 'Так, у білому теж є.', 'seller'],
  ['ТОВ «Нива Сервіс»', 'Підшипник 6205', 'Надішліть рахунок із ПДВ на 40 штук'],
  ['Тарас Головко', 'Ліхтар налобний', 'скільки люменів'],
  ['Іванна', 'Рюкзак шкільний', 'Відправимо сьогодні після 16.', 'seller'],
  ['Покупець', 'Чайник скляний', 'Кришка не закривається щільно'],
  ['Степан Ковтюх', 'Акумулятор 60 Аг', 'А гарантія яка?'],
  ['Mariia K.', 'Підковдра євро', 'Чи можна замінити на сіру?'],
  ['Віталій Грицак', 'Домкрат 3 т', 'Повернення оформили, кошти надійдуть завтра.', 'seller'],
  ['Соломія', 'Набір для вишивання', 'Нитки муліне якої фірми?'],
  ['Юрко', 'Велошолом', 'на обхват 58 підійде?'],
  ['ФОП Дзюба О. І.', 'Плівка стрейч', 'Залишок 12 рулонів, наступна поставка у вівторок.', 'seller'],
  ['Лілія Шевців', 'Туфлі, 37', 'Маломірять чи розмір у розмір?'],
  ['+38 000 311 05 48', 'Змішувач кухонний', 'передзвоніть будь ласка'],
  ['Роман', 'Дриль ударний', 'Патрон люфтить, хочу обмін'],
];

/** @type {Guests} */
const ru = [
  ['Вера Кузьмина', 'Ночник', 'Батарейки идут в комплекте?'],
  ['Артур', 'Чехол на сиденье', 'Не подошёл по размеру, как вернуть?'],
  ['Нелли Р.', 'Платье миди', 'Здравствуйте! Длина по спинке 112 см.', 'seller'],
  ['Покупатель', 'Весы кухонные', 'показывают разный вес каждый раз'],
  ['Семён Борисович', 'Рыболовный стул', 'Спасибо, разобрался'],
  ['Динара', 'Набор кастрюль', 'Для индукции подходит?'],
  ['Олег Ветров', 'Тонометр', 'Манжета 22–42 см, подойдёт.', 'seller'],
  ['Жанна', 'Пуховик детский', 'Молния разошлась на второй день'],
  ['ИП Терехов', 'Скотч упаковочный', 'Нужны закрывающие документы'],
  ['lera_02', 'Тушь для ресниц', 'срок годности какой?'],
  ['Мурат', 'Триммер', 'Отправим замену, оформите заявку.', 'seller'],
  ['Таисия Львовна', 'Тапочки', 'А тридцать девятый будет?'],
  ['Ян', 'Веб-камера', 'На маке работает без драйверов?'],
  ['Клавдия', 'Скатерть', 'Пятно по центру, фото приложила'],
];

const MINUTE = 60_000;
const GUESTS = { uk, ru };

/** @typedef {import('./chats.mjs').Chat} Chat */
/** @typedef {import('./chats.mjs').Said} Said */
/** @typedef {import('../../variants/kit/print.mjs').Printed} Printed */
/** @typedef {import('../../variants/kit/print.mjs').Printer} Printer */

/**
 * The chats of a list, the newest first.
 * @param {object} wish
 * @param {number} wish.now
 * @param {'uk' | 'ru'} wish.language
 * @param {number} wish.from of the guests
 * @param {readonly (readonly [number, number?])[]} wish.ages minutes, and how many are unread; never where the seller wrote last
 * @param {{ id: string, name: string, goods: string, messages: readonly Said[] }} [wish.open] the chat that is shown
 * @returns {Chat[]}
 */
export function guests({ now, language, from, ages, open }) {
  const all = ages.map(([minutes, fresh = 0], place) => {
    const [name = '', goods = '', text = '', by = 'buyer'] =
      GUESTS[language][(from + place) % GUESTS[language].length] ?? [];
    const number = 5_300_000 + ((from * 51_131 + place * 70_207) % 699_967);
    /** @type {Chat} */
    const chat = {
      ...{ index: place, id: `${number}`, name, goods, order: `${number * 97 + 41}`, text, by, isOpen: false },
      at: now - minutes * MINUTE - ((place * 29) % 53) * 1000,
      unread: by === 'buyer' ? fresh : 0,
    };
    return chat;
  });
  const last = open?.messages.findLast(({ author }) => author !== 'system');
  if (open && last)
    all.push({
      ...{
        index: 0,
        id: open.id,
        name: open.name,
        goods: open.goods,
        order: `${Number(open.id) * 97 + 41}`,
        text: last.text,
      },
      ...{ by: last.author === 'seller' ? 'seller' : 'buyer', at: last.at, unread: 0, isOpen: true },
    });
  return all.sort((a, b) => b.at - a.at).map((chat, index) => ({ ...chat, index }));
}

/** «14:05», «20.11» @param {Printer} print @param {number} at @returns {Printed} */
export const dayOrClock = (print, at) =>
  print.daysAgo(at) === 0 ? print.clock(at) : { ...print.date(at), text: print.date(at).text.slice(0, 5) };

/** «14:05», «Пн», «20.11.26» @param {Printer} print @param {number} at @returns {Printed} */
export function weekly(print, at) {
  const days = print.daysAgo(at);
  if (days === 0) return print.clock(at);
  if (days > 6) return { ...print.date(at), text: print.date(at).text.replace(/\d\d(\d\d)$/u, '$1') };
  const short = print.weekdayClock(at).text.slice(0, 2);
  return { ...print.weekday(at), text: short.charAt(0).toUpperCase() + short.slice(1) };
}

/** «20 листопада о 14:05» @param {Printer} print @param {number} at @param {string} of «о», «в» @returns {Printed} */
export const spoken = (print, at, of) => ({
  ...print.clock(at),
  text: `${print.fullDay(at).text} ${of} ${print.clock(at).text}`,
});

/** «20/11/2026 14:05» @param {Printer} print @param {number} at @returns {Printed} */
export const slashed = (print, at) => ({ ...print.clock(at), text: print.plain(at).text.replaceAll('.', '/') });
