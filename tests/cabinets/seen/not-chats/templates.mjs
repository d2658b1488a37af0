// Letters that the shop sends by itself, baskets that were left, a board of tasks.

import { html, mark } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { clockOf } from '../kit/chats.mjs';
import { folder } from '../kit/folder.mjs';
import { dayHour, sign } from '../kit/inbox.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const BASE = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 Arial,sans-serif;color:#24242e;background:#f5f5f8}main{max-width:1140px;margin:0 auto;padding:22px}h1{font-size:22px;margin:0 0 14px}p{margin:0}input,textarea{font:inherit;border:1px solid #cfcfd9;border-radius:6px;padding:8px 11px}button{border:0;border-radius:6px;background:#7b04df;color:#fff;padding:8px 16px;font:inherit}`;

export const letters = {
  address: 'https://my.prom.ua/cms/settings/auto-messages/shipped',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    const css = `${BASE}.two{display:grid;grid-template-columns:1fr 360px;gap:24px}.card{background:#fff;border-radius:10px;padding:18px}label{display:block;margin-bottom:12px}label span{display:block;color:#777;margin-bottom:4px}label input,label textarea{width:100%}.phone{background:#e9e4f4;border-radius:22px;padding:22px 16px;min-height:320px}.balloon{background:#fff;border-radius:14px;padding:10px 14px;max-width:260px}.balloon small{display:block;text-align:right;color:#999}.vars span{background:#eee5fa;border-radius:10px;padding:2px 9px;margin-right:6px;font-size:12px}`;
    const body = html`<main><h1>Автоматичні повідомлення: «Відправлено»</h1><div class="two"><div class="card"><label><span>Назва</span><input value="Замовлення відправлено" ${mark('title')}></label><label><span>Текст</span><textarea rows="7" ${mark('text')}>Вітаємо, {імʼя}! Ваше замовлення {номер} уже в дорозі. Накладна: {ттн}</textarea></label><p class="vars"><span>{імʼя}</span><span>{номер}</span><span>{ттн}</span></p><br><button>Зберегти</button> <small>Змінено ${dayHour(print, now - 5 * 86_400_000, 'о').text}, Олена</small></div>
      <div><p>Так це побачить покупець</p><br><div class="phone"><div class="balloon">Вітаємо, Марино! Ваше замовлення 1234567 уже в дорозі. Накладна: 20450000000000<small>12:00</small></div></div></div></div></main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Автоматичні повідомлення', css, body }),
      truth: { ...NOTHING, traps: fields('title', 'text') },
    };
  },
};

export const baskets = {
  address: 'https://my.prom.ua/cms/abandoned-carts?days=7',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    const rows = folder({ now, language: 'uk', from: 3, ages: [22, 130, 480, 1500, 2300, 3900, 6000] });
    const css = `${BASE}ul{list-style:none;margin:14px 0 0;padding:0;background:#fff;border-radius:10px}li{display:flex;gap:14px;padding:12px 16px;border-bottom:1px solid #eee;align-items:center}li img{border-radius:6px}.g{flex:1}.g span,.when{color:#888;font-size:12px}.sum{width:100px;text-align:right;font-weight:bold}.when{width:130px;text-align:right}`;
    const body = html`<main><h1>Покинуті кошики</h1><input placeholder="Імʼя або телефон" ${mark('search')}><ul>${rows.map((row) => html`<li><img src="${picture(row.index * 43, 44)}" alt=""><div class="g"><b>${row.name}</b><br><span>${row.goods}${row.index % 2 === 0 && ` та ще ${row.index + 1}`}</span></div><div class="sum">${row.index * 215 + 380} ₴</div><div class="when">${dayHour(print, row.at, 'о').text}</div><button>Нагадати</button></li>`)}</ul></main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Покинуті кошики', css, body }),
      truth: { ...NOTHING, traps: fields('search') },
    };
  },
};

export const board = {
  address: 'https://my.prom.ua/cms/crm/board',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    const people = folder({ now, language: 'uk', from: 12, ages: [60, 200, 700, 1400, 2000, 2600, 3300, 5000, 7000] });
    const css = `${BASE}.lanes{display:grid;grid-template-columns:repeat(3,1fr);gap:14px}.lane{background:#e9e9f0;border-radius:10px;padding:12px}.lane h2{font-size:15px;margin:0 0 10px}.deal{background:#fff;border-radius:8px;padding:10px 12px;margin-bottom:8px}.deal div{display:flex;justify-content:space-between;color:#888;font-size:12px;margin-top:6px}.deal i{font-style:normal;width:24px;height:24px;border-radius:50%;background:#c9b6ee;color:#fff;display:grid;place-items:center}.lane input{width:100%}`;
    const lanes = ['Нові', 'Узгодження', 'Оплачено'];
    const body = html`<main><h1>Угоди</h1><div class="lanes">${lanes.map((lane, place) => html`<section class="lane"><h2>${lane} <small>3</small></h2>${people.slice(place * 3, place * 3 + 3).map((one) => html`<article class="deal"><b>${one.goods}</b><p>${one.name}</p><div><span>до ${print.fullDay(now + (one.index + 1) * 86_400_000).text}</span><i>${sign(one.name)}</i></div></article>`)}<input placeholder="+ Додати угоду" ${mark(`add-${place}`)}></section>`)}</div></main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Угоди', css, body }),
      truth: { ...NOTHING, traps: fields('add-0', 'add-1', 'add-2') },
    };
  },
};
