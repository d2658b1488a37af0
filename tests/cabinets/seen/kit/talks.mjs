// The chats of these pages, of their own folk.
import { FOLK } from './folk.mjs';

const MINUTE = 60_000;

/** @typedef {import('./chats.mjs').Chat} Chat */
/** @typedef {import('./chats.mjs').Said} Said */

/**
 * The newest first.
 * @param {object} wish
 * @param {number} wish.now
 * @param {'uk' | 'ru'} wish.language
 * @param {number} wish.from of the known folk
 * @param {readonly number[]} wish.ages minutes
 * @param {Readonly<Record<number, number>>} [wish.unread] how many, by place; never where the seller wrote last
 * @param {{ place: number, name: string, goods: string, messages: readonly Said[] }} [wish.open] the chat that is shown
 * @param {{ place: number, name: string, goods: string, text: string }} [wish.support] the marketplace's own
 * @returns {Chat[]}
 */
export function talks({ now, language, from, ages, unread = {}, open, support }) {
  const folk = FOLK[language];
  const last = open?.messages.findLast(({ author }) => author !== 'system');
  return ages
    .map((minutes, place) => {
      const [name = '', goods = '', text = '', by = 'buyer'] = folk[(from + place) % folk.length] ?? [];
      const number = 310_000 + ((from * 6151 + place * 92_821) % 599_999);
      const at = now - Math.round(minutes * MINUTE) - ((place * 17) % 43) * 1000;
      /** @type {Chat} */
      const chat = {
        ...{ index: place, id: `${number}`, name, goods, order: `${number * 211 + 7}`, text, by, at },
        ...{ unread: by === 'buyer' ? (unread[place] ?? 0) : 0, isOpen: false },
      };
      if (place === support?.place) Object.assign(chat, support, { by: 'buyer' });
      if (place === open?.place && last) {
        const { name: buyer, goods: bought } = open;
        Object.assign(chat, { name: buyer, goods: bought, text: last.text, by: last.author, at: last.at });
        Object.assign(chat, { unread: 0, isOpen: true });
      }
      return chat;
    })
    .sort((a, b) => b.at - a.at)
    .map((chat, index) => ({ ...chat, index }));
}

/**
 * Lines of one author and age are of one bundle, and of one minute.
 * @param {number} now @param {readonly import('./chats.mjs').Line[]} lines @returns {Said[][]}
 */
export function bundles(now, lines) {
  /** @type {{ author: string, minutes: number, said: Said[] }[]} */
  const all = [];
  for (const [index, [author, minutes, text = '']] of lines.entries()) {
    const start = now - minutes * MINUTE;
    const at = start - (start % MINUTE) + (index % 40) * 1000;
    const one = { index, author, at, text, picture: text === '' };
    const last = all.at(-1);
    if (last?.author === author && last.minutes === minutes) last.said.push(one);
    else all.push({ author, minutes, said: [one] });
  }
  return all.map(({ said }) => said);
}

/** @param {string} name */
export const initials = (name) =>
  name
    .split(/[\s.]+/u)
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');

/** @param {string} text a steady hue of it */
export const hueOf = (text) => [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
