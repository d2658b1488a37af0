// Invented buyers and what was written last with each: name, goods, words, who wrote them.

/** @typedef {readonly (readonly [string, string, string, ('buyer' | 'seller')?])[]} Patrons */

/** @type {Patrons} */
const uk = [
  ['Галина Процюк', 'Праска з парогенератором', 'Добрий день, а шланг знімається?'],
  ['Олександр Вербицький', 'Гантелі розбірні', 'Отримав, усе ціле, дякую!'],
  ['Дарина', 'Сукня вечірня', 'Так, пояс у комплекті.', 'seller'],
  ['ПП «Агробуд-Захід»', 'Сітка затінююча', 'Чи працюєте з відстрочкою платежу?'],
  ['Ігор М.', 'Паяльна станція', 'Жало яке стоїть за замовчуванням?'],
  ['Уляна Бойчук', 'Піна монтажна', 'Рахунок надіслали на пошту.', 'seller'],
  ['Клієнт', 'Штора блекаут', 'можна накладеним платежем?'],
  ['Nazar Kit', 'Мотошолом', 'Візор темний є окремо?'],
  ['Людмила Яцків', 'Мультиварка', 'Чаша подряпана, що робити?'],
  ['Арсен', 'Гумові килимки в авто', 'Так, на 2019 рік підходять.', 'seller'],
  ['Христя', 'Фарба акрилова', 'Скільки йде сохнути?'],
  ['ФОП Ярема В. В.', 'Етикетки термо', 'Потрібно 20 рулонів до пʼятниці'],
  ['Едуард Стус', 'Палатка 3-місна', 'Дуги скловолокно чи алюміній?'],
  ['+38 000 718 22 04', 'Котушка безінерційна', 'Коли відправка?'],
  ['Меланія', 'Подушка ортопедична', 'Поверніть кошти на ту саму картку, будь ласка'],
];

/** @type {Patrons} */
const ru = [
  ['Алевтина', 'Сковорода блинная', 'Подскажите, ручка снимается?'],
  ['Георгий Сомов', 'Зарядное устройство', 'Кабель пришёл без упаковки'],
  ['Римма К.', 'Плед вязаный', 'Добрый день! Стирка только ручная.', 'seller'],
  ['Покупатель', 'Кроссовки беговые', 'большемерят или нет'],
  ['Тимур Аскаров', 'Кофемашина капсульная', 'Спасибо, заработала'],
  ['Полина', 'Ваза стеклянная', 'Разбита в пути, фото приложила'],
  ['Эдуард', 'Дождевик', 'Размер 52 будет в поставке во вторник.', 'seller'],
  ['Лидия Павловна', 'Грелка солевая', 'Как её обратно в жидкое состояние вернуть?'],
  ['Фарид', 'Набор отвёрток', 'нет одной биты в наборе'],
  ['Снежана Круглова', 'Комбинезон зимний', 'Рост 92 на 2 года подойдёт?'],
  ['ООО «Вектор»', 'Бейджи, 100 шт', 'Нужен счёт на юрлицо'],
  ['Ева', 'Серьги-кольца', 'Это серебро или покрытие?'],
  ['Глеб', 'Коврик для мыши', 'Отправим недостающую деталь завтра.', 'seller'],
  ['maxim1987', 'Эспандер', 'сколько кг нагрузка'],
];

const MINUTE = 60_000;
const PATRONS = { uk, ru };

/** @typedef {import('../../seen/kit/chats.mjs').Chat} Chat */
/** @typedef {import('../../seen/kit/chats.mjs').Said} Said */

/**
 * The chats of a list, the newest first.
 * @param {object} wish
 * @param {number} wish.now
 * @param {'uk' | 'ru'} wish.language
 * @param {number} wish.from of the patrons
 * @param {readonly (readonly [number, number?])[]} wish.ages minutes, and how many are unread; never where the seller wrote last
 * @param {{ id: string, name: string, goods: string, messages: readonly Said[] }} [wish.open] the chat that is shown
 * @returns {Chat[]}
 */
export function patrons({ now, language, from, ages, open }) {
  const known = PATRONS[language];
  /** @param {string} id */
  const order = (id) => `${Number(id) * 83 + 17}`;
  /** @type {Chat[]} */
  const all = ages.map(([minutes, fresh = 0], place) => {
    const [name = '', goods = '', text = '', by = 'buyer'] = known[(from + place) % known.length] ?? [];
    const id = `${8_100_000 + ((from * 40_127 + place * 63_317) % 799_993)}`;
    return {
      ...{ index: place, id, name, goods, order: order(id), text, by, isOpen: false },
      at: now - minutes * MINUTE - ((place * 31) % 47) * 1000,
      unread: by === 'buyer' ? fresh : 0,
    };
  });
  const last = open?.messages.findLast(({ author }) => author !== 'system');
  if (open && last) {
    const { id, name, goods } = open;
    all.push({
      ...{ index: 0, id, name, goods, order: order(id), text: last.text, at: last.at, unread: 0, isOpen: true },
      by: last.author === 'seller' ? 'seller' : 'buyer',
    });
  }
  return all.sort((a, b) => b.at - a.at).map((chat, index) => ({ ...chat, index }));
}
