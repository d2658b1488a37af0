// An order of the server's with a chat that is a web component of its own.

import { html, mark, shadow } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { clockAndDay } from '../kit/folder.mjs';
import { sheet } from '../kit/sheet.mjs';

const BUYER = 'Зінаїда Кучма';
export const address = 'https://my.prom.ua/cms/order/edit/337710452';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 + 222, 'Доброго дня, я оформила на стару адресу. Змініть на Вінницю, 12 відділення'],
  ['seller', 1440 + 190, 'Вітаємо! Змінили, перевірте в деталях замовлення.'],
  ['buyer', 1440 + 184, 'Так, тепер вірно'],
  ['system', 700, 'Замовлення передано до служби доставки'],
  ['buyer', 62, 'А можна ще дописати до посилки набір ниток?'],
];

const CSS = `body{margin:0;font:14px/1.45 Arial,sans-serif;color:#222;background:#f3f3f3}.head{background:#fff;border-bottom:1px solid #ddd;padding:14px 24px}.head h1{font-size:21px;margin:0}.cols{display:flex;gap:20px;padding:20px 24px}.left{flex:1}.box{background:#fff;border:1px solid #ddd;padding:14px 16px;margin-bottom:14px}.box h2{font-size:16px;margin:0 0 8px}table{width:100%;border-collapse:collapse}td{padding:6px 0;border-bottom:1px solid #eee}textarea,input{font:inherit;border:1px solid #bbb;padding:6px 8px;width:100%;box-sizing:border-box}order-chat{display:block;width:420px}`;
const INSIDE = `:host{font:14px/1.4 Arial,sans-serif}.wrap{background:#fff;border:1px solid #ddd;display:flex;flex-direction:column;height:560px}.cap{padding:10px 14px;border-bottom:1px solid #eee;font-weight:bold}.log{flex:1;overflow:auto;padding:14px;display:flex;flex-direction:column;gap:10px}.msg{max-width:80%;align-self:flex-start}.msg[outgoing]{align-self:flex-end}.bub{background:#eceff3;border-radius:4px 12px 12px;padding:8px 12px}.msg[outgoing] .bub{background:#d8f3d6;border-radius:12px 4px 12px 12px}.tm{font-size:11px;color:#888}.msg[outgoing] .tm{text-align:right}.evt{text-align:center;color:#888;font-size:12px}.row{display:flex;border-top:1px solid #eee}.row textarea{flex:1;border:0;padding:12px;font:inherit;resize:none}.row button{border:0;background:#3cb371;color:#fff;padding:0 18px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const chat = html`<div class="wrap" part="chat"><div class="cap">Чат з покупцем</div><div class="log" role="log" ${mark('thread')}>${messages.map(
    (one) =>
      one.author === 'system'
        ? html`<div class="evt" ${mark(`said-${one.index}`)}>${one.text}<br>${clockAndDay(print, one.at).text}</div>`
        : html`<div class="msg" ${one.author === 'seller' && 'outgoing'} ${mark(`said-${one.index}`)}><div class="bub">${one.text}</div><div class="tm">${clockAndDay(print, one.at).text}</div></div>`,
  )}</div><div class="row"><textarea rows="2" placeholder="Написати покупцеві" ${mark('reply')}></textarea><button>OK</button></div></div>`;
  const body = html`<div class="head"><h1>Замовлення № 337710452</h1><span>Прийнято · ${BUYER} · +38 000 410 22 90</span></div>
  <div class="cols"><div class="left"><div class="box"><h2>Товари</h2><table><tr><td>Канва для вишивання, аїда 16</td><td>2 шт</td><td>240 грн</td></tr><tr><td>Пʼяльця дубові 20 см</td><td>1 шт</td><td>165 грн</td></tr></table></div>
    <div class="box"><h2>Доставка</h2><p>Нова пошта, Вінниця, відділення 12</p><label>Номер накладної<input name="ttn" ${mark('ttn')}></label></div>
    <div class="box"><h2>Примітка для себе</h2><textarea name="memo" rows="3" ${mark('memo')}></textarea></div></div>
    <order-chat order-id="337710452">${shadow(INSIDE, chat)}</order-chat></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '337710452', reply: 'reply', outside: ['ttn', 'memo'] },
    ...{ inside: 'order-chat >>> ', clock: ({ at }) => clockAndDay(print, at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Замовлення № 337710452', css: CSS, body }), truth };
}
