// The chat lives in a frame of the same origin; the order of the columns of a grid puts a message to its side.
import { documentOf, html, mark, marked } from '../../variants/kit/html.mjs';
import { byDay, fields, NOTHING } from '../../variants/kit/truths.mjs';
import { footer, goods, menu, ordered } from '../kit/noise.mjs';
import { cut, openOf, printing, talks } from '../kit/talks.mjs';
import { inside, messagesOf, rowsOf } from '../kit/truths.mjs';

const OPEN = 4;

export const address = 'https://my.prom.ua/cms/order/edit/330177?tab=talk';

const INNER = `body{background:#fff}.cols{display:grid;grid-template-columns:230px 1fr;height:100vh}.rooms{overflow:auto;border-right:1px solid #ddd}.room{display:block;padding:7px}.room em{font-style:normal;font-weight:700}
.room small{float:right;color:#999}.talk{display:flex;flex-direction:column;min-height:0}.talk section{flex:1;overflow:auto;padding:8px}.g{display:grid;grid-template-columns:1fr 60px 1fr;margin:5px 0;align-items:center}
.g time{text-align:center;color:#999;font-size:12px;order:2}.g q{quotes:none;background:#eee;padding:6px;border-radius:5px;order:1}.g i{order:3}.g.b q{order:3;background:#fdeec8}.g.b i{order:1}h5{text-align:center;margin:8px;color:#888}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('uk');
  const print = printing(language, now);
  const chats = talks({ now, random, language, count: 12, open: OPEN, length: 15 });
  const chat = openOf(chats, OPEN);
  const noise = { now, random, language, print };
  const inFrame = inside(marked('frame'));
  const short = (/** @type {string} */ text) => cut(text, 26);

  const inner = documentOf({
    lang: language,
    title: 'Листування',
    css: INNER,
    body: html`<div class="cols"><div class="rooms">${chats.map(
      (one, index) =>
        html`<a class="room" href="?room=${one.id}" ${mark(`row-${index}`)}><small>${print.coarse(one.last.at).text}</small>${
          one.unread ? html`<em>${one.buyer}</em>` : html`<span>${one.buyer}</span>`
        }<div>${short(one.last.text)}</div></a>`,
    )}</div><div class="talk" ${mark('thread')}><header style="padding:8px"><strong>${chat.buyer}</strong></header><section>${byDay(
      chat.messages,
      print.separator,
    ).map(
      (day) =>
        html`<h5>${day.day}</h5>${day.messages.map(
          (said) =>
            html`<div class="g ${said.author === 'seller' ? 'b' : 'a'}" ${mark(`message-${said.index}`)}><q>${said.text}</q><time>${print.clock(said.at).text}</time><i></i></div>`,
        )}`,
    )}</section><div style="display:flex;padding:8px;gap:6px"><div contenteditable="true" role="textbox" aria-label="Повідомлення покупцю" style="flex:1;border:1px solid #aaa;min-height:36px" ${mark('reply')}></div><button type="button">Надіслати</button></div></div></div>`,
  });
  const body = html`${menu(noise)}<div style="display:flex;gap:10px;padding:10px"><div style="flex:1;background:#fff;padding:10px"><h2>Замовлення № ${chat.order}</h2>
    <label>ТТН <input type="text" ${mark('waybill')}></label><p><label>Коментар менеджера <textarea rows="2" ${mark('comment')}></textarea></label></p>${ordered(noise, 5)}</div>
    <iframe title="Листування" width="720" height="520" style="border:1px solid #ccc" srcdoc="${inner}" ${mark('frame')}></iframe></div>${goods(noise)}${footer(noise)}`;

  return {
    html: documentOf({ lang: language, title: 'Замовлення', css: '', body }),
    truth: {
      ...NOTHING,
      list: {
        rows: rowsOf(chats, { printed: print.coarse, at: inFrame, id: ({ id }) => id, text: short }),
      },
      thread: {
        selector: inFrame('thread'),
        threadId: chat.id,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, print.clock, inFrame),
      },
      reply: inFrame('reply'),
      traps: fields('waybill', 'comment'),
    },
  };
}
