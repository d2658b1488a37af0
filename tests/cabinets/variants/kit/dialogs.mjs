// Invented buyers, goods and conversations of which the pages are made.
import * as ru from './words-ru.mjs';
import * as uk from './words-uk.mjs';

/** @typedef {import('./print.mjs').Language} Language */
/** @typedef {{ author: 'buyer' | 'seller' | 'system', at: number, text: string }} Said */
/** @typedef {{ name: string, article: string, price: string }} Product */
/**
 * @typedef {object} Dialog
 * @property {string} id
 * @property {string} buyer
 * @property {Product} product
 * @property {string} order number
 * @property {Said[]} messages oldest first, one at least
 * @property {Said} last
 * @property {boolean} unread
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const AGES = [4 * MINUTE, 17 * MINUTE, 48 * MINUTE, 2 * HOUR, 5 * HOUR, 9 * HOUR, 17 * HOUR, DAY + 3 * HOUR].concat(
  [1.8, 2.4, 3.1, 3.9, 4.7, 5.6, 7.5, 9.2, 12, 15.5, 19, 26, 34, 47, 61, 88, 120].map((days) => days * DAY),
);
const WORDS = { uk, ru };

/** @template T @param {() => number} random @param {readonly T[]} list @returns {T} */
export const pick = (random, list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);

/** @param {() => number} random @param {number} least @param {number} most */
export const between = (random, least, most) => least + Math.floor(random() * (most - least + 1));

/** @template T @param {() => number} random @param {readonly T[]} list @returns {T[]} */
export function shuffled(random, list) {
  return list
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

/** @param {() => number} random @param {number} length */
export const digits = (random, length) => String(between(random, 10 ** (length - 1), 10 ** length - 1));

/** @param {() => number} random */
export const uuid = (random) =>
  [8, 4, 4, 4, 12]
    .map((length) => Array.from({ length }, () => between(random, 0, 15).toString(16)).join(''))
    .join('-');

/** When the rows of a list last changed, newest first. @param {number} now @param {() => number} random @param {number} count */
export const agesOf = (now, random, count) =>
  AGES.slice(0, count).map((age) => Math.floor((now - age * (0.9 + random() * 0.2)) / 1000) * 1000);

/** @param {Language} language @param {() => number} random */
export function people(language, random) {
  const { buyers, products } = WORDS[language];
  const goods = shuffled(random, products);
  return shuffled(random, buyers).map((buyer, index) => {
    const [name = '', price = ''] = goods[index % goods.length] ?? [];
    return { buyer, product: { name, price, article: digits(random, 9) }, order: digits(random, 9) };
  });
}

/**
 * A buyer writes in the language of the page or, now and then, in the other one.
 * @param {Language} language @param {() => number} random @param {number} length @returns {Pick<Said, 'author' | 'text'>[]}
 */
function talk(language, random, length) {
  const scripts = shuffled(random, WORDS[random() < 0.75 ? language : language === 'uk' ? 'ru' : 'uk'].scripts);
  return scripts
    .flat()
    .slice(0, length)
    .map((line) => ({ author: line.startsWith('=') ? 'seller' : 'buyer', text: line.replace(/^=/u, '') }));
}

/** @param {number} endsAt @param {() => number} random @param {Pick<Said, 'author' | 'text'>[]} lines @returns {Said[]} */
function dated(endsAt, random, lines) {
  let at = endsAt;
  const said = lines.toReversed().map((line, index) => {
    const one = { ...line, at };
    at -=
      (index % 5 === 4 ? between(random, 9 * 60, 40 * 60) : between(random, 1, 35)) * MINUTE +
      between(random, 0, 59) * 1000;
    return one;
  });
  return said.reverse();
}

/**
 * Newest first.
 * @param {{
 *   now: number, random: () => number, language: Language, count: number,
 *   idOf?: (random: () => number) => string, open?: number, openId?: string, opening?: (dialog: { product: Product, order: string }) => string,
 * }} wish `open` is the row whose thread the page shows, `openId` its id, `opening` the words of the system over it
 * @returns {Dialog[]}
 */
export function dialogs({ now, random, language, count, idOf = (draw) => digits(draw, 8), open, openId, opening }) {
  const known = people(language, random);
  return agesOf(now, random, count).map((endsAt, index) => {
    const person = known[index % known.length];
    if (!person) throw new Error('There are no buyers to write.');
    const lines = talk(language, random, index === open ? between(random, 9, 17) : between(random, 1, 6));
    const said = dated(endsAt, random, lines);
    const first = said[0];
    const messages =
      opening && first
        ? [{ author: /** @type {const} */ ('system'), at: first.at - 2000, text: opening(person) }, ...said]
        : said;
    const last = /** @type {Said} */ (messages.at(-1));
    const unread = last.author === 'buyer' && index !== open && (index < 3 || (index < 12 && random() < 0.5));
    return { ...person, id: (index === open && openId) || idOf(random), messages, last, unread };
  });
}

/**
 * Reviews or questions: one text of a buyer each, the older ones answered.
 * @param {{ now: number, random: () => number, language: Language, count: number, what: 'reviews' | 'questions' | 'tickets' }} wish
 */
export function single({ now, random, language, count, what }) {
  const known = people(language, random);
  const texts = shuffled(random, WORDS[language][what]);
  const answers = WORDS[language].answers;
  return agesOf(now, random, count).map((at, index) => {
    const person = known[index % known.length];
    if (!person) throw new Error('There are no buyers to write.');
    const answered = index > 2 && random() < 0.5;
    return {
      ...person,
      id: digits(random, 8),
      at,
      text: texts[index % texts.length] ?? '',
      rating: random() < 0.6 ? 5 : between(random, 1, 4),
      unread: !answered && index < 8 && random() < 0.6,
      answer: answered ? { text: pick(random, answers), at: at + Math.floor(((now - at) * 0.4) / 1000) * 1000 } : null,
    };
  });
}

/** @typedef {ReturnType<typeof single>[number]} Single */
