// Who waits for goods, what an import said, invoices of companies.

import { html, mark } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { clockOf } from '../kit/chats.mjs';
import { dayHour, inbox, sign } from '../kit/inbox.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const BASE = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 Inter,Arial,sans-serif;color:#20242b;background:#f2f4f7}h1{font-size:22px;margin:0 0 14px}p{margin:0}.wrap{padding:22px 28px;max-width:1180px}input,textarea,select{font:inherit;border:1px solid #cdd3dc;border-radius:6px;padding:7px 11px}`;
const MINUTE = 60_000;

export const waiting = {
  address: 'https://my.prom.ua/cms/product/subscriptions?state=waiting',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    const rows = inbox({ now, language: 'uk', from: 3, ages: [20, 190, 700, 1600, 2900, 5200, 8100, 12_000, 20_000] });
    const css = `${BASE}.bar{display:flex;gap:10px;margin-bottom:14px}.waiters{background:#fff;border-radius:10px}.waiter{display:flex;gap:14px;align-items:center;padding:12px 16px;border-bottom:1px solid #eef0f4}.waiter__face{width:38px;height:38px;border-radius:50%;background:#c9d6ea;display:grid;place-items:center}.waiter__main{flex:1}.waiter__goods{color:#5c6675;display:flex;gap:8px;align-items:center}.waiter__when{color:#8b94a3;font-size:12px}.button{border:1px solid #cdd3dc;border-radius:6px;padding:5px 12px;background:#fff}`;
    const body = html`<div class="wrap"><h1>Чекають на товар</h1><div class="bar"><input placeholder="Покупець або товар" ${mark('search')}><select><option>Немає в наявності</option></select></div>
      <div class="waiters">${rows.map(
        (row) =>
          html`<div class="waiter"><span class="waiter__face">${sign(row.name)}</span><div class="waiter__main"><b>${row.name}</b><div class="waiter__goods"><img src="${picture(row.index * 61, 24)}" alt="">${row.goods}</div></div><span class="waiter__when">підписка ${dayHour(print, row.at, 'о').text}</span><button class="button" type="button">Повідомити, що є</button></div>`,
      )}</div></div>`;
    return {
      html: sheet({ lang: 'uk', title: 'Чекають на товар', css, body }),
      truth: { ...NOTHING, traps: fields('search') },
    };
  },
};

export const imports = {
  address: 'https://my.prom.ua/cms/import/log/20881',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    /** @type {readonly (readonly [string, number, string])[]} */
    const lines = [
      ['info', 64, 'Завантажено файл price_november.xml, 1 204 позиції'],
      ['info', 63, 'Перевірка категорій завершена'],
      ['warn', 62, 'Рядок 188: немає ціни, позицію пропущено'],
      ['warn', 61, 'Рядок 402: посилання на фото не відповідає'],
      ['error', 60, 'Рядок 917: невідома валюта «usd.»'],
      ['info', 57, 'Оновлено 1 180 позицій, додано 21'],
      ['info', 57, 'Імпорт завершено за 6 хв 48 с'],
    ];
    const css = `${BASE}.journal{background:#fff;border-radius:10px;padding:14px 18px;display:flex;flex-direction:column;gap:8px}.entry{max-width:70%;border-radius:8px;background:#eef3fa;padding:7px 12px}.entry.warn{background:#fff5dc}.entry.error{background:#fde5e5}.entry small{color:#8b94a3;margin-left:10px}.side{margin-top:14px;display:flex;gap:10px}`;
    const body = html`<div class="wrap"><h1>Імпорт № 20881</h1><div class="journal" role="log">${lines.map(
      ([level, age, text]) =>
        html`<div class="entry ${level}"><span>${text}</span><small>${print.clock(now - age * MINUTE).text}</small></div>`,
    )}</div><div class="side"><input value="https://shop.example/price_november.xml" size="50" ${mark('source')}><button type="button">Запустити ще раз</button></div></div>`;
    return { html: sheet({ lang: 'uk', title: 'Імпорт', css, body }), truth: { ...NOTHING, traps: fields('source') } };
  },
};

export const invoices = {
  address: 'https://my.prom.ua/cms/finance/invoices?page=1',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    const firms = [
      'ТОВ «Зелений дах»',
      'ФОП Гаврилюк О. М.',
      'ПП «Арка»',
      'ТОВ «Будлегіон»',
      'СПД Литвин',
      'КП «Світло»',
      'ТОВ «Мірта»',
    ];
    const css = `${BASE}.grid{background:#fff;border-radius:10px}.line{display:grid;grid-template-columns:110px 1fr 1fr 120px 150px 110px;padding:12px 16px;border-bottom:1px solid #eef0f4}.line.unpaid b{color:#b25b00}.muted{color:#8b94a3}`;
    const body = html`<div class="wrap"><h1>Рахунки</h1><p><input placeholder="Компанія чи № рахунка" ${mark('search')}> <input placeholder="з дати" size="10" ${mark('since')}></p><br>
      <div class="grid" role="table">${firms.map(
        (firm, index) =>
          html`<div class="line ${index % 3 === 0 && 'unpaid'}" role="row"><span role="cell">№ ${880 + index * 3}</span><b role="cell">${firm}</b><span role="cell" class="muted">Призначення: оплата товарів за специфікацією ${index + 4}</span><span role="cell">${(index + 3) * 4150} ₴</span><span role="cell" class="muted">${print.plain(now - (index * 1900 + 77) * MINUTE).text}</span><span role="cell">${index % 3 ? 'Оплачено' : 'Чекає'}</span></div>`,
      )}</div></div>`;
    return {
      html: sheet({ lang: 'uk', title: 'Рахунки', css, body }),
      truth: { ...NOTHING, traps: fields('search', 'since') },
    };
  },
};
