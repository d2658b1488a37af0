// The chats of a page: who wrote last, what, and when; one of them is open. And the truth beside what is drawn.
import { marked } from '../../variants/kit/html.mjs';
import { printer } from '../../variants/kit/print.mjs';
import * as ru from './folk-ru.mjs';
import * as uk from './folk-uk.mjs';

const MINUTE = 60_000;
const FOLK = { uk: uk.FOLK, ru: ru.FOLK };

/** @typedef {import('../../variants/truth.d.ts').Truth} Truth */
/** @typedef {import('../../variants/truth.d.ts').MessageTruth} MessageTruth */
/** @typedef {import('../../variants/kit/print.mjs').Printed} Printed */
/** @typedef {'buyer' | 'seller' | 'system'} Author */
/** @typedef {{ index: number, author: Author, at: number, text: string, picture: boolean }} Said */
/** @typedef {{ index: number, id: string, name: string, goods: string, order: string, text: string, by: 'buyer' | 'seller', at: number, unread: number, isOpen: boolean }} Chat */
/** Who, how many minutes ago, what; without words it is a picture. @typedef {readonly [Author, number, string?]} Line */

/** Seconds, for nobody writes on the minute. @param {number} now @param {number} minutes @param {number} index */
const instant = (now, minutes, index) => now - Math.round(minutes * MINUTE) - ((index * 13) % 50) * 1000;

/** @param {number} now @param {readonly Line[]} lines oldest first @returns {Said[]} */
export const said = (now, lines) =>
  lines.map(([author, minutes, text = ''], index) => ({
    ...{ index, author, text, picture: text === '' },
    at: instant(now, minutes, lines.length - index),
  }));

/**
 * The newest first; the third and the seventh buyer have one name.
 * @param {object} wish
 * @param {number} wish.now
 * @param {'uk' | 'ru'} wish.language
 * @param {number} wish.from of the known folk
 * @param {readonly number[]} wish.ages minutes
 * @param {Readonly<Record<number, number>>} [wish.unread] how many, by place; never where the seller wrote last
 * @param {{ place: number, name?: string, goods?: string, messages: readonly Said[] }} [wish.open] the chat that is shown
 * @returns {Chat[]}
 */
export function chats({ now, language, from, ages, unread = {}, open }) {
  const folk = FOLK[language];
  const rows = ages.map((minutes, index) => {
    const [name = '', goods = '', text = '', by = 'buyer'] = folk[(from + index) % folk.length] ?? [];
    const namesake = index === 6 ? (folk[(from + 2) % folk.length]?.[0] ?? name) : name;
    const number = 700_000 + ((from * 7919 + index * 104_729) % 299_993);
    return {
      ...{ index, id: `${number}`, name: namesake, goods, order: `${number * 317 + 11}`, text, by },
      ...{ at: instant(now, minutes, index), unread: by === 'buyer' ? (unread[index] ?? 0) : 0 },
      isOpen: index === open?.place,
    };
  });
  const shown = open && rows[open.place];
  const last = open?.messages.findLast(({ author }) => author !== 'system');
  if (shown && last) {
    shown.name = open.name ?? shown.name;
    shown.goods = open.goods ?? shown.goods;
    Object.assign(shown, { at: last.at, text: last.text, by: last.author, unread: 0 });
  }
  return rows.sort((a, b) => b.at - a.at).map((row, index) => ({ ...row, index }));
}

/** @param {number} now @param {'uk' | 'ru'} language @param {'Europe/Kyiv' | 'Europe/Moscow'} [timeZone] */
export const clockOf = (now, language, timeZone = 'Europe/Kyiv') => printer({ timeZone, language, now });

/** The same span in other words. @param {Printed} printed @param {string} text @returns {Printed} */
export const worded = ({ at, until }, text) => ({ text, at, until });

/** @param {string} text @param {number} length */
export const cut = (text, length) => (text.length > length ? `${text.slice(0, length).trimEnd()}…` : text);

/**
 * @param {object} page
 * @param {Chat[]} [page.rows] marked `chat-0` and so on
 * @param {(chat: Chat) => Printed} [page.time] of a row
 * @param {(chat: Chat) => string | null} [page.subject] as the row prints it
 * @param {(chat: Chat) => string} [page.words] as the row prints them
 * @param {boolean} [page.tells] the row says who wrote last
 * @param {boolean} [page.numbered] the row bears the chat's id
 * @param {Said[]} [page.messages] marked `said-0` and so on, in a thread marked `thread`
 * @param {(message: Said) => { at: number, until: number }} [page.clock] of a message
 * @param {string | null} [page.buyer] of the thread
 * @param {string | null} [page.threadId]
 * @param {string | null} [page.reply] mark
 * @param {readonly string[]} [page.traps] marks
 * @param {readonly string[]} [page.outside] marks of traps that are not inside
 * @param {string} [page.inside] the host or frame that all of it is in, with ` >>> `
 * @param {'Europe/Kyiv' | 'Europe/Moscow'} [page.timeZone]
 * @returns {Truth}
 */
export function truthOf({ rows, time, messages, clock, ...page }) {
  const { inside = '', timeZone = 'Europe/Kyiv', tells = false, numbered = false } = page;
  /** @param {string} name */
  const at = (name) => inside + marked(name);
  return {
    ...{ timeZone, account: null },
    list: rows
      ? {
          rows: rows.map((chat) => {
            const { at: begin, until } = time?.(chat) ?? chatSpan(chat);
            return {
              ...{ selector: at(`chat-${chat.index}`), threadId: numbered ? chat.id : null, buyer: chat.name },
              subject: page.subject?.(chat) ?? null,
              last: {
                ...{ at: begin, until, text: page.words?.(chat) ?? chat.text },
                author: tells ? chat.by : /** @type {const} */ ('unknown'),
              },
              unread: chat.unread > 0,
            };
          }),
        }
      : null,
    thread: messages
      ? {
          ...{ selector: at('thread'), threadId: page.threadId ?? null, buyer: page.buyer ?? null },
          messages: messages.map((one) => {
            const { at: begin, until } = clock?.(one) ?? { at: one.at, until: one.at };
            return { selector: at(`said-${one.index}`), author: one.author, at: begin, until, text: one.text };
          }),
        }
      : null,
    reply: page.reply ? at(page.reply) : null,
    traps: [...(page.traps ?? []).map(at), ...(page.outside ?? []).map(marked)],
  };
}

/** @param {Chat} chat */
const chatSpan = ({ at }) => ({ at, until: at });
