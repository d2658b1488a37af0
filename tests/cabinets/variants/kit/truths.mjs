// The truth beside what is drawn.
import { marked } from './html.mjs';

/** @typedef {import('../truth.d.ts').RowTruth} RowTruth */
/** @typedef {import('../truth.d.ts').MessageTruth} MessageTruth */
/** @typedef {import('../truth.d.ts').Truth} Truth */
/** @typedef {import('./print.mjs').Printed} Printed */
/** @typedef {import('./dialogs.mjs').Said} Said */

/** @type {Truth} */
export const NOTHING = { timeZone: 'Europe/Kyiv', account: null, list: null, thread: null, reply: null, traps: [] };

/** @param {Printed} printed @param {'buyer' | 'seller' | 'unknown'} author @param {string} text */
export const lastOf = ({ at, until }, author, text) => ({ at, until, author, text });

/** @param {Said} said @returns {'buyer' | 'seller'} */
export const writerOf = ({ author }) => (author === 'seller' ? 'seller' : 'buyer');

/** @param {string} name of the mark @param {Printed} printed @param {Pick<Said, 'author' | 'text'>} said @returns {MessageTruth} */
export const messageOf = (name, { at, until }, { author, text }) => ({
  selector: marked(name),
  author,
  at,
  until,
  text,
});

/** @param {readonly string[]} names of the marks */
export const fields = (...names) => names.map(marked);

/**
 * Messages by the day over which their separator stands, oldest first.
 * @template {{ at: number }} T
 * @param {readonly T[]} messages @param {(at: number) => string} separator
 * @returns {{ day: string, messages: (T & { index: number })[] }[]}
 */
export function byDay(messages, separator) {
  /** @type {{ day: string, messages: (T & { index: number })[] }[]} */
  const days = [];
  for (const [index, message] of messages.entries()) {
    const day = separator(message.at);
    if (days.at(-1)?.day !== day) days.push({ day, messages: [] });
    days.at(-1)?.messages.push({ ...message, index });
  }
  return days;
}
