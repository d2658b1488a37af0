// A row unfolds into its own thread, with the reply inside the list; the sender stands as a label («Ви», «Покупець»).
import { documentOf, html, mark, marked } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { footer, menu, ordered } from '../kit/noise.mjs';
import { openOf, printing, talks } from '../kit/talks.mjs';
import { messagesOf, rowsOf } from '../kit/truths.mjs';

const OPEN = 2;

export const address = 'https://seller.rozetka.com.ua/requests/buyers';

const CSS = `.acc{margin:10px;background:#fff}.acc-h{display:grid;grid-template-columns:180px 240px 1fr 120px;gap:10px;padding:10px;border-bottom:1px solid #e8e8e8;cursor:pointer}.acc-h.is-new{background:#f3fbf4}
.acc-b{padding:10px 10px 16px 200px;border-bottom:1px solid #e8e8e8}.acc-b li{margin:8px 0}.acc-b span{font-size:12px;padding:1px 6px;border-radius:3px;background:#eee}.acc-b small{color:#888;margin-left:6px}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('uk');
  const print = printing(language, now);
  const chats = talks({ now, random, language, count: 13, open: OPEN, length: 7 });
  const chat = openOf(chats, OPEN);
  const noise = { now, random, language, print };

  const unfolded = html`<div class="acc-b" ${mark('thread')}><ol>${chat.messages.map(
    (said, index) =>
      html`<li ${mark(`message-${index}`)}><span>${said.author === 'seller' ? 'Ви' : 'Покупець'}</span><small>${print.long(said.at).text}</small><div>${said.text}</div></li>`,
  )}</ol><textarea rows="3" cols="60" placeholder="Відповідь покупцю" ${mark('reply')}></textarea><div><button type="button">Відповісти</button></div>
  <input type="text" size="50" placeholder="Внутрішній коментар для колег" ${mark('note')}></div>`;

  const body = html`${menu(noise)}<div style="padding:10px;display:flex;gap:8px"><input type="text" placeholder="Пошук" ${mark('search')}><button type="button">Знайти</button></div><div class="acc">${chats.map(
    (one, index) =>
      html`<div class="acc-i"><div class="acc-h ${one.unread && 'is-new'}" aria-expanded="${String(index === OPEN)}" ${mark(`row-${index}`)}><div>${one.buyer}${one.unread && html` <sup title="Непрочитане">●</sup>`}</div><div>${one.product.name}</div><div>${one.last.text}</div><div>${print.shortDay(one.last.at).text}</div></div>${index === OPEN && unfolded}</div>`,
  )}</div>${ordered(noise)}${footer(noise)}`;

  return {
    html: documentOf({ lang: language, title: 'Звернення', css: CSS, body }),
    truth: {
      ...NOTHING,
      list: { rows: rowsOf(chats, { printed: print.shortDay, subject: ({ product }) => product.name }) },
      thread: {
        selector: marked('thread'),
        threadId: null,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, print.long),
      },
      reply: marked('reply'),
      traps: fields('search', 'note'),
    },
  };
}
