// The truth beside what is drawn: one mark per row and per message.
import { marked, pierced } from '../../variants/kit/html.mjs';
import { lastOf } from '../../variants/kit/truths.mjs';

/** @typedef {import('../../variants/truth.d.ts').RowTruth} RowTruth */
/** @typedef {import('../../variants/truth.d.ts').MessageTruth} MessageTruth */
/** @typedef {import('../../variants/truth.d.ts').Span} Span */
/** @typedef {import('../../variants/kit/print.mjs').Printed} Printed */
/** @typedef {import('../../variants/kit/dialogs.mjs').Said} Said */
/** @typedef {import('./talks.mjs').Chat} Chat */
/** @typedef {(name: string) => string} Finder from the name of a mark to a selector */

/** Finds marks inside the shadow roots, or the frame, of these hosts. @param {string[]} hosts @returns {Finder} */
export const inside =
  (...hosts) =>
  (name) =>
    hosts.reduceRight((rest, host) => pierced(host, rest), marked(name));

/**
 * `prefixed`: the page writes «Ви: …» before the seller's own last words, so that rows without it are the buyer's.
 * @param {readonly Chat[]} chats
 * @param {{
 *   printed: (at: number) => Printed, at?: Finder, prefixed?: boolean,
 *   id?: (chat: Chat) => string | null, subject?: (chat: Chat) => string | null, text?: (text: string) => string,
 * }} page
 * @returns {RowTruth[]}
 */
export const rowsOf = (chats, { printed, at = marked, prefixed = false, id, subject, text = (all) => all }) =>
  chats.map((chat, index) => ({
    selector: at(`row-${index}`),
    threadId: id ? id(chat) : null,
    buyer: chat.buyer,
    subject: subject ? subject(chat) : null,
    last: lastOf(
      printed(chat.last.at),
      prefixed ? (chat.last.author === 'seller' ? 'seller' : 'buyer') : 'unknown',
      text(chat.last.text),
    ),
    unread: chat.unread,
  }));

/**
 * @param {readonly Said[]} messages oldest first @param {(at: number, index: number) => Span} printed @param {Finder} [at]
 * @returns {MessageTruth[]}
 */
export const messagesOf = (messages, printed, at = marked) =>
  messages.map((said, index) => {
    const span = printed(said.at, index);
    return {
      selector: at(`message-${index}`),
      author: said.author,
      text: said.text,
      at: span.at,
      until: span.until,
    };
  });
