// The chats of a list, of the townsfolk, and what several pages draw alike.
import { FOLK } from './townsfolk.mjs';

const MINUTE = 60_000;

/** @typedef {import('./chats.mjs').Chat} Chat */
/** @typedef {import('./chats.mjs').Said} Said */
/** @typedef {import('../../variants/kit/print.mjs').Printed} Printed */
/** @typedef {import('../../variants/kit/print.mjs').Printer} Printer */

/**
 * The newest first.
 * @param {object} wish
 * @param {number} wish.now
 * @param {'uk' | 'ru'} wish.language
 * @param {number} wish.from of the folk
 * @param {readonly number[]} wish.ages minutes
 * @param {Readonly<Record<number, number>>} [wish.unread] how many, by place; never where the seller wrote last
 * @param {{ place: number, id: string, name: string, goods: string, messages: readonly Said[] }} [wish.open] the chat that is shown
 * @returns {Chat[]}
 */
export function rowsOf({ now, language, from, ages, unread = {}, open }) {
  const folk = FOLK[language];
  const rows = ages.map((minutes, place) => {
    const [name = '', goods = '', text = '', by = 'buyer'] = folk[(from + place) % folk.length] ?? [];
    const number = 400_000 + ((from * 4409 + place * 70_001) % 499_979);
    /** @type {Chat} */
    const row = {
      ...{ index: place, id: `${number}`, name, goods, order: `${number * 173 + 5}`, text, by, isOpen: false },
      at: now - Math.round(minutes * MINUTE) - ((place * 11) % 37) * 1000,
      unread: by === 'buyer' ? (unread[place] ?? 0) : 0,
    };
    const last = open?.place === place ? open.messages.findLast(({ author }) => author !== 'system') : undefined;
    if (!open || !last) return row;
    const { id, name: buyer, goods: bought } = open;
    /** @type {'seller' | 'buyer'} */
    const author = last.author === 'seller' ? 'seller' : 'buyer';
    return {
      ...row,
      id,
      name: buyer,
      goods: bought,
      text: last.text,
      by: author,
      at: last.at,
      unread: 0,
      isOpen: true,
    };
  });
  return rows.sort((a, b) => b.at - a.at).map((row, index) => ({ ...row, index }));
}

/** «12:34», «вчора», «пн», «15 лис» @param {Printer} print @param {number} at @returns {Printed} */
export function brief(print, at) {
  const days = print.daysAgo(at);
  if (days < 2 || days > 6) return print.coarse(at);
  return { ...print.weekday(at), text: print.weekdayClock(at).text.split(' ')[0] ?? '' };
}

/** «15 лис, 12:34» @param {Printer} print @param {number} at @returns {Printed} */
export const dayAndClock = (print, at) => ({
  ...print.clock(at),
  text: `${print.spokenDay(at).text}, ${print.clock(at).text}`,
});

/** «сьогодні, 12:34», «15 листопада, 12:34» @param {Printer} print @param {number} at @returns {Printed} */
export const saidAt = (print, at) => ({
  ...print.clock(at),
  text: `${print.separator(at).toLowerCase()}, ${print.clock(at).text}`,
});

/** @param {string} name */
export const letters = (name) =>
  name
    .split(' ')
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** A steady colour of a name. @param {string} name */
export const tint = (name) => {
  let sum = 11;
  for (const letter of name) sum = (sum * 37 + letter.charCodeAt(0)) % 360;
  return `hsl(${sum} 45% 62%)`;
};
