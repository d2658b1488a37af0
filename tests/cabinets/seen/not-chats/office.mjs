// Pages of Prom's cabinet that are near to chats and none: coupons with their receivers, reminders for oneself.

import { html, mark } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { clockOf } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';

const BASE = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 "Open Sans",Arial,sans-serif;color:#2b2f3a;background:#f3f5f8}main{max-width:1040px;margin:0 auto;padding:24px}h1{font-size:22px;margin:0 0 14px}p{margin:0}input,textarea{font:inherit;border:1px solid #cfd5df;border-radius:6px;padding:8px 11px}small{color:#8b93a3}`;

export const coupons = {
  address: 'https://my.prom.ua/cms/marketing/coupons/1180/receivers',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    /** @type {readonly (readonly [string, string, string, number])[]} */
    const lines = [
      ['Оксана Вітер', 'Дякуємо за друге замовлення! Знижка 7 %', 'Використано', 40],
      ['Павло Хрущ', 'Знижка 7 % на будь-який товар', 'Надіслано', 190],
      ['Ніна Савка', 'Дякуємо за друге замовлення! Знижка 7 %', 'Надіслано', 900],
      ['ФОП Лагода', 'Оптовий купон 12 %', 'Прострочено', 2600],
      ['Максим', 'Знижка 7 % на будь-який товар', 'Використано', 4400],
      ['Василина Рура', 'З днем народження! Знижка 10 %', 'Надіслано', 7300],
    ];
    const css = `${BASE}table{width:100%;border-collapse:collapse;background:#fff;border-radius:8px}td,th{padding:11px 14px;border-bottom:1px solid #e9edf2;text-align:left}th{color:#8b93a3;font-weight:400}.state{border-radius:10px;background:#e8f4ec;padding:2px 9px;font-size:12px}`;
    const body = html`<main><h1>Купон OSIN7: отримувачі</h1><input placeholder="Імʼя або телефон" ${mark('search')}><br><br><table><thead><tr><th>Покупець</th><th>Умова</th><th>Стан</th><th>Дата</th></tr></thead><tbody>${lines.map(([name, text, state, minutes]) => html`<tr><td>${name}</td><td>${text}</td><td><span class="state">${state}</span></td><td>${print.plain(now - minutes * 60_000).text}</td></tr>`)}</tbody></table></main>`;
    return { html: sheet({ lang: 'uk', title: 'Купон', css, body }), truth: { ...NOTHING, traps: fields('search') } };
  },
};

export const reminders = {
  address: 'https://my.prom.ua/cms/workspace/reminders',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    /** @type {readonly (readonly [string, string, number])[]} */
    const lines = [
      ['Передзвонити постачальнику пакування', 'Домовитися про ціну на картон', 30],
      ['Оновити залишки по складу на Київській', '', 300],
      ['Підготувати фото нових чайників', 'Білий фон, 4 ракурси', 1700],
      ['Продовжити пакет послуг', 'Рахунок у бухгалтера', 4600],
    ];
    const css = `${BASE}.add{display:flex;gap:10px;background:#fff;border-radius:8px;padding:14px;margin-bottom:14px}.add input{flex:1}.add button{border:0;border-radius:6px;background:#4857d6;color:#fff;padding:0 16px}.item{display:flex;gap:12px;background:#fff;border-radius:8px;padding:12px 14px;margin-bottom:8px}.item small{margin-left:auto;white-space:nowrap}`;
    const body = html`<main><h1>Мої нагадування</h1><div class="add"><input placeholder="Що нагадати?" ${mark('what')}><input type="datetime-local" style="flex:none" ${mark('when')}><button>Додати</button></div>${lines.map(([name, note, minutes]) => html`<div class="item"><input type="checkbox"><div><b>${name}</b>${note && html`<p>${note}</p>`}</div><small>додано ${print.ago(now - minutes * 60_000).text}</small></div>`)}</main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Нагадування', css, body }),
      truth: { ...NOTHING, traps: fields('what', 'when') },
    };
  },
};
