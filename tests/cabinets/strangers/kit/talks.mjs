// Buyers with names as they really come, and conversations long enough to fill a window.
import { between, digits, people, shuffled, uuid } from '../../variants/kit/dialogs.mjs';
import { printer } from '../../variants/kit/print.mjs';
import * as ru from '../../variants/kit/words-ru.mjs';
import * as uk from '../../variants/kit/words-uk.mjs';

/** @typedef {import('../../variants/kit/print.mjs').Language} Language */
/** @typedef {import('../../variants/kit/dialogs.mjs').Dialog} Dialog */
/** @typedef {import('../../variants/kit/dialogs.mjs').Said} Said */
/** @typedef {Dialog & { uuid: string, count: number }} Chat `count` of its unread messages */

const MINUTE = 60_000;
/** Between these, each row is older than the one over it by the same factor. */
const NEWEST = 4 * MINUTE;
const OLDEST = 50 * 24 * 60 * MINUTE;
const SCRIPTS = { uk: uk.scripts, ru: ru.scripts };

/** Initials, Latin letters, firms, nicknames, a city, an emoji: what buyers write where a name was asked for. */
const ODD = {
  uk: [
    ...['А. В.', 'Kateryna', 'ТОВ «Світанок плюс»', 'kotyk_77', 'ФОП Іван', 'Марія-Тереза', 'O. K.', 'Покупець 48213'],
    ...['Оля, Львів', 'Іван (опт)', 'Дем’ян', 'Anna 🌻', 'майстерня «Дім і сад»', 'ЄВА', 'Тато Левка', 'r.o.m.a.n'],
  ],
  ru: [
    ...['И. П.', 'Anton', 'ООО «Рассвет»', 'lisa_kuma', 'ИП Тимур', 'Анна-Мария', 'D. S.', 'Покупатель 70931'],
    ...['Лена (опт)', 'Мама Саши', 'Max 🚲', 'Клиент', 'студия «Лён и хлопок»', 'ОЛЯ', 'vera-vera', 'Дядя Боря'],
  ],
};

const SYSTEM = {
  uk: ['Замовлення відправлено', 'Покупець оплатив замовлення', 'Чат призначено на менеджера'],
  ru: ['Чат закрыт', 'Заказ передан в доставку', 'Чат снова открыт'],
};

/**
 * Lines of one hand mostly follow at once; now and then a night lies between.
 * @param {number} endsAt @param {() => number} random @param {readonly string[]} lines @returns {Said[]}
 */
function dated(endsAt, random, lines) {
  let at = endsAt;
  const said = lines.toReversed().map((line, index) => {
    const author = /** @type {'buyer' | 'seller'} */ (line.startsWith('=') ? 'seller' : 'buyer');
    const one = { author, at, text: line.replace(/^=/u, '') };
    const older = lines[lines.length - 2 - index];
    const sameHand = older !== undefined && older.startsWith('=') === line.startsWith('=');
    at -=
      sameHand && random() < 0.8
        ? between(random, 5, 25) * 1000
        : index % 6 === 5
          ? between(random, 8 * 60, 44 * 60) * MINUTE
          : between(random, 60, 35 * 60) * 1000;
    return one;
  });
  return said.reverse();
}

/** @param {Said[]} said @param {Language} language @param {number} lines of the system @returns {Said[]} */
function withSystem(said, language, lines) {
  const places = Array.from({ length: lines }, (_, index) => Math.floor(((index + 1) * said.length) / (lines + 1)));
  return said.flatMap((one, index) => {
    const place = places.indexOf(index);
    const text = SYSTEM[language][place];
    return text ? [{ author: /** @type {const} */ ('system'), at: one.at - 2000, text }, one] : [one];
  });
}

/** A greeting is often sent before the rest is written. @param {string} line @returns {string[]} */
function inParts(line) {
  const [, first = line, rest] = /^(.*?[!?.]) (.+)$/u.exec(line) ?? [];
  if (!rest) return [line];
  return [first, line.startsWith('=') ? `=${rest}` : rest];
}

/** @param {string} text @param {number} length of the part that a server sends for a preview */
export const cut = (text, length) => (text.length > length ? `${text.slice(0, length).trimEnd()}…` : text);

/**
 * Newest first; the fourth and the eighth have one name and different products.
 * @param {{ now: number, random: () => number, language: Language, count: number, open?: number, length?: number, system?: number }} wish
 * @returns {Chat[]}
 */
export function talks({ now, random, language, count, open = -1, length = 14, system = 0 }) {
  const known = people(language, random);
  const odd = shuffled(random, ODD[language]);
  const names = known.flatMap(({ buyer }, index) => (index % 2 ? [odd[(index - 1) / 2] ?? buyer, buyer] : [buyer]));
  return Array.from({ length: count }, (_, index) => {
    const person = known[index % known.length];
    if (!person) throw new Error('There are no buyers to write.');
    const age = NEWEST * (OLDEST / NEWEST) ** (index / Math.max(1, count - 1)) * (0.95 + random() * 0.1);
    const lines = shuffled(random, SCRIPTS[language])
      .flat()
      .flatMap((line) => (random() < 0.35 ? inParts(line) : [line]))
      .slice(0, index === open ? length : between(random, 1, 4));
    const said = dated(Math.floor((now - age) / 1000) * 1000, random, lines);
    const last = /** @type {Said} */ (said.at(-1));
    const unread = last.author === 'buyer' && index !== open && (index < 4 || random() < 0.3);
    return {
      ...person,
      buyer: names[index === 7 ? 3 : index] ?? person.buyer,
      id: digits(random, 8),
      uuid: uuid(random),
      order: digits(random, 9),
      messages: index === open && system ? withSystem(said, language, system) : said,
      last,
      unread,
      count: unread ? between(random, 1, 4) : 0,
    };
  });
}

/** @param {readonly Chat[]} chats @param {number} open @returns {Chat} */
export function openOf(chats, open) {
  const chat = chats[open];
  if (!chat) throw new Error('The open chat is not in the list.');
  return chat;
}

/** @param {Language} language @param {number} now @param {'Europe/Kyiv' | 'Europe/Moscow'} [timeZone] */
export const printing = (language, now, timeZone = 'Europe/Kyiv') => printer({ timeZone, language, now });
