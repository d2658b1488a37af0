// A short chat on a page of its own: words, a picture, the shop's greeting; the whole time is a tooltip.

import { html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const BUYER = 'Альбина';
export const address = 'https://seller.wildberries.ru/support/buyer-chat/91c2-77f0';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 88, 'На кружке скол у ручки, видно сразу после распаковки'],
  ['buyer', 87],
  ['seller', 86, 'Здравствуйте! Мы получили ваше сообщение и ответим в течение часа. Мы на связи с 9:00 до 21:00.'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:15px/1.4 "Golos Text",Arial,sans-serif;color:#20202a;background:#efeff4}.q-layout{max-width:760px;margin:0 auto;height:100vh;background:#fff;display:flex;flex-direction:column}.q-toolbar{display:flex;gap:14px;align-items:center;padding:12px 18px;box-shadow:0 1px 3px #0002}.q-toolbar img{border-radius:8px}.q-page{flex:1;overflow:auto;padding:20px}.q-message{margin-bottom:14px}.q-message-container{display:flex;align-items:flex-end;gap:8px}.q-message-sent .q-message-container{flex-direction:row-reverse}.q-message-avatar{width:36px;height:36px;border-radius:50%;background:#ffd7ba;display:grid;place-items:center}.q-message-text{background:#f1f1f6;border-radius:10px;padding:8px 12px;max-width:460px}.q-message-sent .q-message-text{background:#e4d4fb}.q-message-stamp{font-size:12px;opacity:.6;margin-top:4px;text-align:right}.q-footer{padding:12px 18px;border-top:1px solid #e8e8ee}.q-field{display:flex;gap:10px;align-items:flex-end}.q-field__native{flex:1;border:1px solid #c9c9d6;border-radius:10px;padding:10px 12px;font:inherit;resize:none}.q-btn{border:0;border-radius:10px;background:#7a3ff2;color:#fff;padding:11px 18px}.q-chips{display:flex;gap:8px;margin-bottom:8px}.q-chip{background:#f1f1f6;border-radius:14px;padding:4px 12px;font-size:13px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const v = raw('data-v-7ba5bd90');
  const messages = said(now, LINES);
  const body = html`<div id="q-app"><div class="q-layout" ${v}><header class="q-toolbar" ${v}><span>←</span><img src="${picture(330, 44)}" alt=""><div><b>${BUYER}</b><br><small>Кружка керамическая 350 мл, арт. 88150227</small></div></header>
    <div class="q-page" ${v}><div class="q-infinite-scroll" ${mark('thread')}>${messages.map(
      (one) =>
        html`<div class="q-message ${one.author === 'seller' ? 'q-message-sent' : 'q-message-received'}" ${mark(`said-${one.index}`)}><div class="q-message-container">${one.author === 'buyer' && html`<div class="q-message-avatar q-message-avatar--received">А</div>`}<div class="q-message-text"><div class="q-message-text-content">${one.picture ? html`<img src="${picture(18, 160)}" alt="">` : html`<div>${one.text}</div>`}<div class="q-message-stamp" title="${print.plain(one.at).text}">${print.clock(one.at).text}</div></div></div></div></div>`,
    )}</div></div>
    <footer class="q-footer" ${v}><div class="q-chips"><span class="q-chip">Пришлите фото упаковки</span><span class="q-chip">Оформите возврат</span></div><div class="q-field"><textarea class="q-field__native" rows="2" placeholder="Ответить покупателю" ${mark('reply')}></textarea><button class="q-btn" type="button">Отправить</button></div></footer></div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '91c2-77f0', reply: 'reply', timeZone: 'Europe/Moscow' },
    clock: ({ at }) => print.plain(at),
  });
  return { html: sheet({ lang: 'ru', title: 'Чат с покупателем', css: CSS, body }), truth };
}
