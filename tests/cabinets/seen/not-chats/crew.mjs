// People of the cabinet, and fines with reasons and a field of objection.

import { html, mark } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { clockOf } from '../kit/chats.mjs';
import { inbox, sign } from '../kit/inbox.mjs';
import { sheet } from '../kit/sheet.mjs';

const BASE = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 Arial,sans-serif;color:#242424;background:#f6f6f9}h1{font-size:22px;margin:0 0 14px}p{margin:0}.page{padding:22px 30px;max-width:1120px}input,textarea{font:inherit;border:1px solid #d6d6df;border-radius:8px;padding:8px 12px}`;
/** @type {import('../../variants/truth.d.ts').Truth} */
const NONE = { ...NOTHING, timeZone: 'Europe/Moscow' };

export const crew = {
  address: 'https://seller.wildberries.ru/supplier-settings/users',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'ru', 'Europe/Moscow');
    const rows = inbox({ now, language: 'ru', from: 0, ages: [2, 45, 130, 900, 2600, 6900] });
    const names = ['Арина Ветрова', 'Глеб', 'Михаил С.', 'Ольга Павловна', 'Ruslan', 'Даша'];
    const roles = ['Владелец', 'Менеджер чатов', 'Кладовщик', 'Бухгалтер', 'Менеджер', 'Контент'];
    const css = `${BASE}.users{background:#fff;border-radius:14px}.user{display:grid;grid-template-columns:52px 1fr 180px 230px 70px;align-items:center;padding:12px 18px;border-bottom:1px solid #f0f0f4}.face{width:38px;height:38px;border-radius:50%;background:#e2d3fb;display:grid;place-items:center}.gray{color:#868695}`;
    const body = html`<div class="page"><h1>Пользователи кабинета</h1><p><input placeholder="Телефон нового пользователя" ${mark('phone')}> <button type="button">Пригласить</button></p><br>
      <div class="users">${rows.map((row) => html`<div class="user"><span class="face">${sign(names[row.index] ?? '')}</span><span>${names[row.index]}</span><span class="gray">${roles[row.index]}</span><span class="gray">в сети ${print.ago(row.at).text}</span><a href="#">Права</a></div>`)}</div></div>`;
    return {
      html: sheet({ lang: 'ru', title: 'Пользователи', css, body }),
      truth: { ...NONE, traps: fields('phone') },
    };
  },
};

export const fines = {
  address: 'https://seller.wildberries.ru/finances/deductions?period=month',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'ru', 'Europe/Moscow');
    /** @type {readonly (readonly [string, number, number])[]} */
    const all = [
      ['Расхождение габаритов: указано 20×20×10, измерено 24×21×12', 480, 340],
      ['Сборка заказа позже срока на 5 часов', 1900, 120],
      ['Отсутствует маркировка «Честный знак»', 3700, 1500],
      ['Повреждена упаковка при приёмке', 6400, 85],
      ['Подмена: в коробе другой товар', 9900, 2200],
    ];
    const css = `${BASE}.fine{background:#fff;border-radius:14px;padding:14px 18px;margin-bottom:10px}.fine header{display:flex;justify-content:space-between}.fine b{color:#d63a3a}.fine small{color:#868695}.fine textarea{width:100%;height:54px;margin-top:10px}`;
    const body = html`<div class="page"><h1>Удержания</h1>${all.map(
      ([reason, age, sum], index) =>
        html`<section class="fine"><header><span>${reason}</span><b>−${sum} ₽</b></header><small>${print.plain(now - age * 60_000).text}, акт ${77_010 + index}</small>${index === 0 && html`<textarea placeholder="Обоснуйте несогласие, решение примет комиссия" ${mark('objection')}></textarea><button type="button">Оспорить</button>`}</section>`,
    )}</div>`;
    return {
      html: sheet({ lang: 'ru', title: 'Удержания', css, body }),
      truth: { ...NONE, traps: fields('objection') },
    };
  },
};
