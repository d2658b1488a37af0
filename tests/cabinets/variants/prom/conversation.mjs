// What every Prom chat is made from, whatever it looks like.
import { dialogs } from '../kit/dialogs.mjs';
import { marked, pierced } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { ident } from './shell.mjs';

/** @typedef {import('../kit/print.mjs').Printed} Printed */
/** @typedef {import('../truth.d.ts').RowTruth} RowTruth */
/** @typedef {import('../truth.d.ts').Truth} Truth */

/** @param {{ now: number, random: () => number, language: 'uk' | 'ru', count: number, open: number, openId?: string, opening?: string }} wish */
export function conversation({ now, random, language, count, open, openId, opening }) {
  const chats = dialogs({
    ...{ now, random, language, count, open, idOf: ident },
    ...(openId && { openId }),
    ...(opening && { opening: ({ product }) => `${opening} ${product.name}` }),
  });
  const shown = chats[open];
  if (!shown) throw new Error('There are no chats.');
  return { chats, shown, print: printer({ timeZone: 'Europe/Kyiv', language, now }) };
}

/**
 * @param {{
 *   account: Truth['account'], rows: readonly Omit<RowTruth, 'selector'>[], shown: import('../kit/dialogs.mjs').Dialog,
 *   times: (at: number) => Printed, threadId: string | null, traps: readonly string[], host?: string,
 * }} page `host`: what holds the shadow root in which everything but the traps lies
 * @returns {Truth}
 */
export function chatTruth({ account, rows, shown, times, threadId, traps, host }) {
  /** @param {string} name */
  const selector = (name) => (host ? pierced(marked(host), marked(name)) : marked(name));
  return {
    timeZone: 'Europe/Kyiv',
    account,
    list: { rows: rows.map((row, index) => ({ selector: selector(`row-${index}`), ...row })) },
    thread: {
      ...{ selector: selector('thread'), threadId, buyer: shown.buyer },
      messages: shown.messages.map(({ author, at, text }, index) => {
        const { at: from, until } = times(at);
        return { selector: selector(`message-${index}`), author, at: from, until, text };
      }),
    },
    reply: selector('reply'),
    traps,
  };
}
