// A list of cards with goods and «how long ago»; a dot with words for who cannot see it where something is new.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, truthOf } from '../kit/chats.mjs';
import { guests } from '../kit/guests.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.wildberries.ru/buyers-messages/all?order=recent';

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 Golos,Arial,sans-serif;color:#1f1f2b;background:#f4f4f8}.v-container{max-width:960px;margin:0 auto;padding:22px}.v-toolbar{display:flex;gap:12px;align-items:center;margin-bottom:14px}.v-toolbar h1{font-size:22px;margin:0 auto 0 0}.v-field__input{border:1px solid #d0d0dc;border-radius:8px;padding:9px 12px;font:inherit}.v-chip{border-radius:14px;background:#e6e6ef;padding:4px 12px}.v-card{display:grid;grid-template-columns:56px 1fr 150px;gap:14px;background:#fff;border-radius:12px;padding:14px 16px;margin-bottom:8px;box-shadow:0 1px 2px #0001}.v-card img{border-radius:8px}.v-card-title{font-weight:600}.v-card-subtitle{color:#85859a;font-size:12px}.v-card-text{margin-top:4px;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}.v-card-actions{text-align:right;color:#85859a;font-size:12px}.dot{display:inline-block;width:10px;height:10px;border-radius:5px;background:#8d2be0;margin-left:8px}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const rows = guests({
    ...{ now, language: 'ru', from: 9 },
    ages: [[3, 1], [29], [75], [200, 1], [530], [1500], [2990], [4500, 1], [7300], [12_000]],
  });
  const body = html`<div id="app" class="v-application"><div class="v-container"><div class="v-toolbar"><h1>Сообщения покупателей</h1><span class="v-chip">Все</span><span class="v-chip">Новые · ${rows.filter(({ unread }) => unread > 0).length}</span><input class="v-field__input" type="text" placeholder="Найти по артикулу" ${mark('search')}></div>${rows.map(
    (chat) =>
      html`<div class="v-card v-card--link" tabindex="0" ${mark(`chat-${chat.index}`)}><img src="${picture(chat.index * 37 + 5, 56)}" alt=""><div><div class="v-card-title">${chat.name}${chat.unread > 0 && html`<span class="dot"></span><span class="sr-only">Непрочитанное</span>`}</div><div class="v-card-subtitle">${chat.goods}</div><div class="v-card-text">${chat.text}</div></div><div class="v-card-actions">${print.ago(chat.at).text}</div></div>`,
  )}</div></div>`;
  const truth = truthOf({
    ...{ rows, subject: ({ goods }) => goods, traps: ['search'], timeZone: 'Europe/Moscow' },
    time: ({ at }) => print.ago(at),
  });
  return { html: sheet({ lang: 'ru', title: 'Сообщения', css: CSS, body }), truth };
}
