// Who has signed in, what was paid out, who works when.

import { html, mark } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { clockOf } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';

const BASE = `*{box-sizing:border-box}body{margin:0;font:14px/20px Rubik,Roboto,sans-serif;color:#221f1f;background:#f5f5f5}header{background:#221f1f;color:#fff;padding:15px 24px}h1{font-size:22px;margin:0 0 14px}p{margin:0}.wrap{padding:20px 24px}input,textarea{font:inherit;border:1px solid #d2d2d2;border-radius:6px;padding:8px 12px}`;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

export const audit = {
  address: 'https://seller.rozetka.com.ua/main/settings/security/journal',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    /** @type {readonly (readonly [string, string, number])[]} */
    const all = [
      ['Гордій Сич', 'Вхід до кабінету, Chrome, Вінниця', 4],
      ['Гордій Сич', 'Змінив графік роботи магазину', 51],
      ['Леоніда Квітка', 'Створила ключ API «Склад»', 600],
      ['Система', 'Невдала спроба входу: невірний пароль', 1450],
      ['Леоніда Квітка', 'Додала працівника «Комірник»', 3300],
      ['Гордій Сич', 'Вихід з усіх пристроїв', 3310],
      ['Система', 'Пароль не змінювали понад 90 днів', 9800],
    ];
    const css = `${BASE}mat-list{display:block;background:#fff;border-radius:8px}mat-list-item{display:flex;gap:14px;padding:12px 20px;border-bottom:1px solid #eee}.icon{width:38px;height:38px;border-radius:50%;background:#eaf6ee;display:grid;place-items:center}.grow{flex:1}.gray{color:#797878;font-size:12px}`;
    const body = html`<header>ROZETKA Seller</header><div class="wrap"><h1>Журнал подій</h1><p><input placeholder="Працівник" ${mark('who')}> <input placeholder="Подія" ${mark('what')}></p><br>
      <mat-list role="list">${all.map(
        ([who, what, age]) =>
          html`<mat-list-item role="listitem"><span class="icon">${who.charAt(0)}</span><div class="grow"><b>${who}</b><p>${what}</p></div><span class="gray">${print.ago(now - age * MINUTE).text}</span></mat-list-item>`,
      )}</mat-list></div>`;
    const truth = { ...NOTHING, traps: fields('who', 'what') };
    return { html: sheet({ lang: 'uk', title: 'Журнал подій', css, body }), truth };
  },
};

export const payouts = {
  address: 'https://seller.rozetka.com.ua/main/balance/payouts',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    const css = `${BASE}table{width:100%;background:#fff;border-collapse:collapse;border-radius:8px}td,th{padding:11px 16px;text-align:left;border-bottom:1px solid #eee}th{font-size:12px;color:#797878}.plus{color:#00a046}.minus{color:#d32f2f}.right{text-align:right}`;
    const body = html`<header>ROZETKA Seller</header><div class="wrap"><h1>Виплати та утримання</h1>
      <table><thead><tr><th>Дата</th><th>Отримувач</th><th>Призначення</th><th class="right">Сума</th></tr></thead><tbody>${[
        2, 5, 9, 12, 16, 19, 26,
      ].map(
        (
          age,
          index,
        ) => html`<tr><td>${print.plain(now - age * DAY - index * 71 * MINUTE).text}</td><td>ФОП Сич Г. О.</td>
          <td>${index % 3 === 2 ? 'Утримання комісії за замовлення' : 'Виплата за реєстром'} № ${88_120 + index * 37}</td>
          <td class="right ${index % 3 === 2 ? 'minus' : 'plus'}">${index % 3 === 2 ? '−' : '+'}${(index + 2) * 1_310},${10 + index * 7} ₴</td></tr>`,
      )}</tbody></table><br>
      <h1>Звернутись до бухгалтерії ROZETKA</h1><textarea rows="4" cols="80" placeholder="Опишіть розбіжність у виплаті" ${mark('dispute')}></textarea></div>`;
    const truth = { ...NOTHING, traps: fields('dispute') };
    return { html: sheet({ lang: 'uk', title: 'Виплати', css, body }), truth };
  },
};

export const shifts = {
  address: 'https://seller.rozetka.com.ua/main/settings/shifts',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    const people = ['Леоніда Квітка', 'Гордій Сич', 'Мокрина Ус', 'Леоніда Квітка'];
    const css = `${BASE}.day{margin-bottom:18px}.day h2{font-size:14px;margin:10px 0;color:#797878;font-weight:400}.day{display:grid;grid-template-columns:130px 1fr 1fr;gap:12px;align-items:start}.shift{background:#fff;border-radius:8px;padding:10px 16px}.shift.late{background:#eaf6ee}.gray{color:#797878;font-size:12px}`;
    const body = html`<header>ROZETKA Seller</header><div class="wrap"><h1>Зміни операторів</h1>${[2, 1, 0].map(
      (ago) =>
        html`<div class="day"><h2>${print.separator(now - ago * DAY)}</h2>${people
          .slice(0, 2)
          .map(
            (_, index) =>
              html`<div class="shift ${index % 2 === 1 && 'late'}"><b>${people[(ago + index) % people.length]}</b><p>${index % 2 === 1 ? 'Вечірня зміна, замовлення та повернення' : 'Ранкова зміна, склад і відправлення'}</p><span class="gray">${index % 2 === 1 ? '14:00–20:00' : '08:00–14:00'}</span></div>`,
          )}</div>`,
    )}<input placeholder="Коментар до графіка" size="60" ${mark('comment')}></div>`;
    const truth = { ...NOTHING, traps: fields('comment') };
    return { html: sheet({ lang: 'uk', title: 'Зміни', css, body }), truth };
  },
};
