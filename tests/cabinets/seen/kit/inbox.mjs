// The chats of a list, and ways in which several pages print a time.
import { PEOPLE } from './people.mjs';

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
 * @param {number} wish.from of the people
 * @param {readonly number[]} wish.ages minutes
 * @param {readonly number[]} [wish.fresh] how many are unread, by place; never where the seller wrote last
 * @param {{ id: string, name: string, goods: string, messages: readonly Said[] }} [wish.open] the chat that is shown
 * @returns {Chat[]}
 */
export function inbox({ now, language, from, ages, fresh = [], open }) {
  const people = PEOPLE[language];
  const others = ages.map((minutes, place) => {
    const [name = '', goods = '', text = '', by = 'buyer'] = people[(from + place) % people.length] ?? [];
    const number = 1_200_000 + ((from * 30_011 + place * 77_351) % 799_999);
    /** @type {Chat} */
    const chat = {
      ...{ index: place, id: `${number}`, name, goods, order: `${number * 131 + 9}`, text, by, isOpen: false },
      at: now - Math.round(minutes * MINUTE) - ((place * 19) % 41) * 1000,
      unread: by === 'buyer' ? (fresh[place] ?? 0) : 0,
    };
    return chat;
  });
  const last = open?.messages.findLast(({ author }) => author !== 'system');
  /** @type {Chat[]} */
  const shown =
    open && last
      ? [
          {
            ...{ index: 0, id: open.id, name: open.name, goods: open.goods, order: `${Number(open.id) * 131 + 9}` },
            ...{ text: last.text, by: last.author === 'seller' ? 'seller' : 'buyer', at: last.at, unread: 0 },
            isOpen: true,
          },
        ]
      : [];
  return [...others, ...shown].sort((a, b) => b.at - a.at).map((chat, index) => ({ ...chat, index }));
}

/** The same span in the words that are made of the clock's. @param {Printer} print @param {number} at @param {(clock: string) => string} words @returns {Printed} */
export const hour = (print, at, words) => ({ ...print.clock(at), text: words(print.clock(at).text) });

/** «21.11» @param {Printer} print @param {number} at @returns {Printed} */
export const dayMonth = (print, at) => ({ ...print.date(at), text: print.date(at).text.slice(0, 5) });

/** «14:20», «вчора о 14:20», «21 лист. о 14:20» @param {Printer} print @param {number} at @param {string} of «о», «в» @returns {Printed} */
export const dayHour = (print, at, of) =>
  hour(print, at, (clock) => {
    const days = print.daysAgo(at);
    if (days === 0) return clock;
    return `${days === 1 ? print.coarse(at).text : print.shortDay(at).text} ${of} ${clock}`;
  });

/** «5 хв», «3 год», «2 дн»; older than a week: «21.11» @param {Printer} print @param {number} at @returns {Printed} */
export function tiny(print, at) {
  const ago = print.ago(at);
  const [count = '', unit = ''] = ago.text.split(' ');
  if (/^\d+$/u.test(count)) return { ...ago, text: `${count} ${unit.startsWith('д') ? 'дн' : unit.slice(0, 3)}` };
  return count.includes('.') ? { ...ago, text: count.slice(0, 5) } : ago;
}

/** @param {number} at */
export const iso = (at) => new Date(at).toISOString();

/** @param {string} name */
export const sign = (name) => (name.match(/[\p{L}\d]/u)?.[0] ?? '?').toUpperCase();
