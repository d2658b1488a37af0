// The chats of a list, and words for a time that several pages print.
import { CALLERS } from './callers.mjs';

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
 * @param {number} wish.from of the callers
 * @param {readonly number[]} wish.ages minutes
 * @param {Readonly<Record<number, number>>} [wish.fresh] how many are unread, by place; never where the seller wrote last
 * @param {{ id: string, name: string, goods: string, messages: readonly Said[] }} [wish.open] the chat that is shown
 * @returns {Chat[]}
 */
export function folder({ now, language, from, ages, fresh = {}, open }) {
  const callers = CALLERS[language];
  /** @type {Chat[]} */
  const all = ages.map((minutes, place) => {
    const [name = '', goods = '', text = '', by = 'buyer'] = callers[(from + place) % callers.length] ?? [];
    const number = 2_100_000 + ((from * 41_077 + place * 63_809) % 899_981);
    return {
      ...{ index: place, id: `${number}`, name, goods, order: `${number * 113 + 3}`, text, by, isOpen: false },
      at: now - Math.round(minutes * MINUTE) - ((place * 23) % 47) * 1000,
      unread: by === 'buyer' ? (fresh[place] ?? 0) : 0,
    };
  });
  const last = open?.messages.findLast(({ author }) => author !== 'system');
  if (open && last) {
    const { id, name, goods } = open;
    all.push({
      ...{ index: 0, id, name, goods, order: `${Number(id) * 113 + 3}`, text: last.text, at: last.at },
      ...{ by: last.author === 'seller' ? 'seller' : 'buyer', unread: 0, isOpen: true },
    });
  }
  return all.sort((a, b) => b.at - a.at).map((chat, index) => ({ ...chat, index }));
}

/** «20 листопада 2026, 14:05» @param {Printer} print @param {number} at @returns {Printed} */
export const yearly = (print, at) => ({
  ...print.clock(at),
  text: `${print.fullDay(at).text} ${print.date(at).text.slice(6)}, ${print.clock(at).text}`,
});

/** «20.11.26 14:05» @param {Printer} print @param {number} at @returns {Printed} */
export const brisk = (print, at) => ({
  ...print.clock(at),
  text: `${print.date(at).text.replace(/\d\d(\d\d)$/u, '$1')} ${print.clock(at).text}`,
});

/** «14:05 · 20 лист.» @param {Printer} print @param {number} at @returns {Printed} */
export const clockAndDay = (print, at) => ({
  ...print.clock(at),
  text: `${print.clock(at).text} · ${print.shortDay(at).text}`,
});

/** «Сьогодні, 14:05», «Вчора, 14:05», «20.11.2026, 14:05» @param {Printer} print @param {number} at @returns {Printed} */
export const near = (print, at) => ({
  ...print.clock(at),
  text: `${print.daysAgo(at) < 2 ? print.separator(at) : print.date(at).text}, ${print.clock(at).text}`,
});
