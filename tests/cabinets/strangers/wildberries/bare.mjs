// No class at all: lists of lists, a name over every message («Вы» or the buyer's), full dates, the newest at the top.
import { documentOf, html, mark, marked } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { bell, footer, menu } from '../kit/noise.mjs';
import { openOf, printing, talks } from '../kit/talks.mjs';
import { messagesOf, rowsOf } from '../kit/truths.mjs';

const OPEN = 0;

export const address = 'https://seller.wildberries.ru/customers/messages';

const CSS = `main{display:grid;grid-template-columns:300px 1fr 200px;gap:12px;padding:12px}main>ul,main>article{background:#fff;padding:10px;height:600px;overflow:auto}
main>ul>li{padding:8px 0;border-bottom:1px solid #eee}main>ul>li>span{float:right;color:#888;font-size:12px}
article ol>li{border-left:3px solid #dde;padding:4px 10px;margin:8px 0}article ol>li>small{color:#888;margin-left:8px}
[contenteditable]{border:1px solid #99a;min-height:48px;padding:6px;background:#fff}label{display:block;margin:8px 0}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('ru');
  const print = printing(language, now, 'Europe/Moscow');
  const chats = talks({ now, random, language, count: 16, open: OPEN, length: 12, system: 1 });
  const chat = openOf(chats, OPEN);
  const noise = { now, random, language, print };
  const said = chat.messages.map((one, index) => ({ ...one, index })).toReversed();

  const body = html`${menu(noise)}<main><ul>${chats.map(
    (one, index) =>
      html`<li ${mark(`row-${index}`)}><span>${print.dotted(one.last.at).text}</span>${
        one.unread ? html`<b>${one.buyer}</b>` : html`<i style="font-style:normal">${one.buyer}</i>`
      }<p>${one.product.name}</p><p>${one.unread ? html`<b>${one.last.text}</b>` : one.last.text}</p></li>`,
  )}</ul><article ${mark('thread')}><h2>${chat.buyer}</h2><p>${chat.product.name}, ${chat.product.price}</p>
    <div><div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Ответ покупателю" ${mark('reply')}></div>
    <button type="button">Ответить</button></div>
    <label>Внутренний комментарий <textarea rows="1" ${mark('note')}></textarea></label>
    <ol>${said.map(({ author, at, text, index }) =>
      author === 'system'
        ? html`<li ${mark(`message-${index}`)}><em>${text}</em><small>${print.dotted(at).text}</small></li>`
        : html`<li ${mark(`message-${index}`)}><strong>${author === 'seller' ? 'Вы' : chat.buyer}</strong><small>${print.dotted(at).text}</small><p>${text}</p></li>`,
    )}</ol></article><aside>${bell(noise)}</aside></main>${footer(noise)}`;

  return {
    html: documentOf({ lang: language, title: 'Сообщения покупателей', css: CSS, body }),
    truth: {
      ...NOTHING,
      timeZone: 'Europe/Moscow',
      list: { rows: rowsOf(chats, { printed: print.dotted, subject: ({ product }) => product.name }) },
      thread: {
        selector: marked('thread'),
        threadId: null,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, print.dotted),
      },
      reply: marked('reply'),
      traps: fields('note'),
    },
  };
}
