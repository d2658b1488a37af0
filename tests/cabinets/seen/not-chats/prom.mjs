// Changed prices, notes about a client, a base of clients.

import { html, mark } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { clockOf } from '../kit/chats.mjs';
import { letters, rowsOf, saidAt, tint } from '../kit/rows.mjs';
import { picture, sheet } from '../kit/sheet.mjs';
import { FOLK } from '../kit/townsfolk.mjs';

const BASE = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 'Open Sans',Arial,sans-serif;color:#32363b;background:#edf0f5}h1{font-size:22px;font-weight:400;margin:0 0 14px}p{margin:0}.wrap{padding:20px 28px}input,textarea{font:inherit;border:1px solid #c8cfd9;border-radius:3px;padding:6px 10px}a{color:#0070d2;text-decoration:none}`;
const MINUTE = 60_000;

export const prices = {
  address: 'https://my.prom.ua/cms/product/price-log',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    const staff = [
      'Вікторія',
      'Імпорт XML',
      'Остап Г.',
      'Вікторія',
      'Акція «Листопад»',
      'Остап Г.',
      'Вікторія',
      'Імпорт XML',
    ];
    const ages = [12, 95, 340, 1500, 1800, 3100, 5900, 12_000];
    const css = `${BASE}.log{background:#fff;border-radius:4px}.log__row{display:flex;gap:16px;padding:12px 18px;border-bottom:1px solid #edf0f5;align-items:center}.log__main{flex:1}.log__when{color:#8a94a3;font-size:12px}.old{text-decoration:line-through;color:#8a94a3}.new{color:#139a3a;font-weight:600}`;
    const body = html`<div class="wrap"><h1>Зміни цін</h1><p><input placeholder="Назва або артикул" ${mark('search')}></p><br>
      <div class="log">${staff.map((who, index) => {
        const [, goods = ''] = FOLK.uk[index + 2] ?? [];
        const price = 240 + index * 135;
        return html`<div class="log__row"><img src="${picture(index * 53, 36)}" alt="">
          <div class="log__main"><b>${goods}</b><p>${who}: <span class="old">${price} ₴</span> → <span class="new">${price + 30 - index * 9} ₴</span></p></div>
          <span class="log__when">${saidAt(print, now - (ages[index] ?? 0) * MINUTE).text}</span></div>`;
      })}</div></div>`;
    return {
      html: sheet({ lang: 'uk', title: 'Зміни цін', css, body }),
      truth: { ...NOTHING, traps: fields('search') },
    };
  },
};

export const notes = {
  address: 'https://my.prom.ua/cms/client/edit/771204?tab=notes',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    /** @type {readonly (readonly [string, number, string])[]} */
    const all = [
      ['Вікторія', 14_000, 'Постійна клієнтка, бере оптом двічі на сезон. Знижка 7 %.'],
      ['Остап Г.', 8600, 'Просить дзвонити тільки після 18:00.'],
      ['Вікторія', 2950, 'Погодили відстрочку на тиждень, рахунок у бухгалтерії.'],
      ['Вікторія', 110, 'Оплату отримали, відстрочку закрито.'],
    ];
    const css = `${BASE}.grid{display:grid;grid-template-columns:300px 1fr;gap:18px}.box{background:#fff;border-radius:4px;padding:18px}.note{border-left:3px solid #f5a623;background:#fffdf2;padding:8px 14px;margin-bottom:10px}.note small{color:#8a94a3}textarea{width:100%;min-height:70px}.tabs span{margin-right:18px}.btn{background:#0070d2;color:#fff;border:0;border-radius:3px;padding:7px 14px;margin-top:8px}`;
    const body = html`<div class="wrap"><h1>Олеся Вербицька</h1><p class="tabs"><span>Дані</span><span>Замовлення 18</span><b>Нотатки 4</b></p><br>
      <div class="grid"><div class="box"><p>+38 000 000-00-88</p><p>Одеса, Нова пошта №12</p><br><p>Замовлень на 48 300 ₴</p><br><label>Прізвище<br><input value="Вербицька" ${mark('surname')}></label></div>
      <div class="box">${all.map(
        ([who, age, text]) =>
          html`<div class="note"><p>${text}</p><small>${who}, ${print.plain(now - age * MINUTE).text}</small> <a href="#">змінити</a> <a href="#">видалити</a></div>`,
      )}<textarea placeholder="Нова нотатка. Клієнт її не побачить" ${mark('note')}></textarea><button class="btn">Додати нотатку</button></div></div></div>`;
    const truth = { ...NOTHING, traps: fields('surname', 'note') };
    return { html: sheet({ lang: 'uk', title: 'Клієнт', css, body }), truth };
  },
};

export const clients = {
  address: 'https://my.prom.ua/cms/client?sort=last-purchase',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    const rows = rowsOf({
      now,
      language: 'uk',
      from: 1,
      ages: [60, 700, 1700, 3100, 5000, 9000, 15_000, 29_000, 52_000],
    });
    const css = `${BASE}.base{background:#fff;list-style:none;margin:0;padding:0}.base li{display:grid;grid-template-columns:48px 230px 150px 1fr 130px 160px;align-items:center;padding:10px 16px;border-bottom:1px solid #edf0f5}.ava{width:34px;height:34px;border-radius:50%;display:grid;place-items:center;color:#fff;font-size:12px}.gray{color:#8a94a3;font-size:12px}.tag{background:#e9f3fc;border-radius:9px;padding:1px 9px;font-size:12px}`;
    const body = html`<div class="wrap"><h1>Клієнти</h1><p><input placeholder="Імʼя, телефон, e-mail" ${mark('search')}> <input placeholder="Мітка" ${mark('tag')}></p><br>
      <ul class="base">${rows.map(
        (
          row,
        ) => html`<li><span class="ava" style="background:${tint(row.name)}">${letters(row.name)}</span><a href="/cms/client/edit/${row.id}">${row.name}</a>
          <span>+38 000 000-0${row.index}-1${row.index}</span><span class="gray">${row.goods}</span><span><b>${(row.index * 7 + 3) * 160} ₴</b></span>
          <span class="gray">остання покупка ${print.coarse(row.at).text}</span></li>`,
      )}</ul></div>`;
    const truth = { ...NOTHING, traps: fields('search', 'tag') };
    return { html: sheet({ lang: 'uk', title: 'Клієнти', css, body }), truth };
  },
};
