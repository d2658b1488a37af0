// A drawer over the form of a product: only the buyer has a face, and Enter sends.
import { documentOf, html, mark, marked } from '../../variants/kit/html.mjs';
import { byDay, fields, NOTHING } from '../../variants/kit/truths.mjs';
import { bell, goods, menu } from '../kit/noise.mjs';
import { openOf, printing, talks } from '../kit/talks.mjs';
import { messagesOf } from '../kit/truths.mjs';

export const address = 'https://my.prom.ua/cms/product/edit/51277003#chat';

const CSS = `.form{padding:14px;background:#fff;margin:10px;width:720px}.form label{display:block;margin:8px 0}.form textarea{width:100%;height:110px}
.drawer{position:fixed;top:0;right:0;bottom:0;width:400px;background:#fbfbfd;box-shadow:-4px 0 18px #0003;display:flex;flex-direction:column}
.drawer__head{padding:12px;background:#fff}.drawer__scroll{flex:1;overflow:auto;padding:10px}.drawer__date{text-align:center;font-size:12px;color:#667;margin:8px}
.m{display:grid;grid-template-columns:34px 1fr;gap:6px;margin:7px 0}.m__pic{width:30px;height:30px;border-radius:50%}.m__text{background:#eef;padding:6px 9px;border-radius:6px;grid-column:2}
.m__t{font-size:11px;color:#778}.drawer__in{padding:10px;background:#fff}.drawer__in input{width:100%;padding:8px}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('uk');
  const print = printing(language, now);
  const chat = openOf(talks({ now, random, language, count: 2, open: 1, length: 11 }), 1);
  const noise = { now, random, language, print };

  const body = html`${menu(noise)}<div class="form"><h2>Редагування товару</h2><label>Назва <input type="text" value="${chat.product.name}" ${mark('name')}></label>
    <label>Ціна <input type="text" inputmode="decimal" value="${chat.product.price}" ${mark('price')}></label>
    <label>Опис <div contenteditable="true" style="border:1px solid #bbb;min-height:90px" ${mark('about')}></div></label>
    <label>Примітка для складу <textarea ${mark('stock')}></textarea></label><button type="button">Зберегти</button></div>${goods(noise)}<div style="width:300px">${bell(noise)}</div>
    <aside class="drawer" role="dialog" aria-label="Чат з покупцем" ${mark('thread')}><div class="drawer__head"><b>${chat.buyer}</b> <button type="button" aria-label="Закрити" style="float:right">×</button><div>${chat.product.name}</div></div>
    <div class="drawer__scroll">${byDay(chat.messages, print.separator).map(
      (day) =>
        html`<div class="drawer__date">${day.day}</div>${day.messages.map(
          (said) =>
            html`<div class="m" ${mark(`message-${said.index}`)}>${
              said.author === 'buyer' &&
              html`<img class="m__pic" alt="${chat.buyer}" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='30' height='30'%3E%3Ccircle cx='15' cy='15' r='15' fill='%23c88'/%3E%3C/svg%3E">`
            }<div class="m__text"><div>${said.text}</div><span class="m__t">${print.clock(said.at).text}</span></div></div>`,
        )}`,
    )}</div><div class="drawer__in"><input type="text" autocomplete="off" placeholder="Введіть повідомлення та натисніть Enter" ${mark('reply')}></div></aside>`;

  return {
    html: documentOf({ lang: language, title: 'Товар', css: CSS, body }),
    truth: {
      ...NOTHING,
      thread: {
        selector: marked('thread'),
        threadId: null,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, print.clock),
      },
      reply: marked('reply'),
      traps: fields('name', 'price', 'about', 'stock'),
    },
  };
}
