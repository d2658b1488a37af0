// Tables and boards of Rozetka about buyers, carriers and colleagues. Ukrainian.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, truthOf } from '../kit/chats.mjs';
import { FOLK } from '../kit/folk.mjs';
import { sheet } from '../kit/sheet.mjs';
import { hueOf, initials } from '../kit/talks.mjs';

const MINUTE = 60_000;
const BASE = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 Roboto,Arial,sans-serif;color:#212121;background:#fafafa}nav{background:#221f1f;color:#fff;padding:14px 24px}main{padding:18px 24px}input,textarea{font:inherit;padding:7px 10px;border:1px solid #bdbdbd;border-radius:4px}`;

const REASONS = [
  ...[
    'Не підійшов розмір',
    'Передумав',
    'Пошкоджено під час доставки, є тріщина на корпусі',
    'Колір інший, ніж на фото',
  ],
  ...['Не вмикається', 'Замовив помилково двічі', 'Немає гарантійного талона', 'Знайшов дешевше'],
];
const RETURNS = `table{width:100%;border-collapse:collapse;background:#fff;margin-top:12px}td,th{padding:10px 12px;text-align:left;border-bottom:1px solid #e6e6e6;vertical-align:top}th{color:#757575;font-weight:500}.st,td:nth-child(6){white-space:nowrap}.st{border-radius:10px;background:#fff3cd;padding:2px 10px}.ok{background:#d6f0df}`;

export const returns = {
  address: 'https://seller.rozetka.com.ua/main/orders/returns?page=1',
  /** @type {import('../../variants/truth.d.ts').Variant['page']} */
  page: (now) => {
    const clock = clockOf(now, 'uk');
    const body = html`<nav>ROZETKA · Повернення</nav><main><input placeholder="№ повернення" ${mark('number')}> <input placeholder="Прізвище покупця" ${mark('buyer')}>
      <table><thead><tr><th>№</th><th>Створено</th><th>Покупець</th><th>Товар</th><th>Причина зі слів покупця</th><th>Сума</th><th>Стан</th></tr></thead><tbody>${FOLK.uk
        .slice(6, 22)
        .map(
          ([name, goods], index) =>
            html`<tr><td>${41000 + index * 19}</td><td>${clock.plain(now - (index * 900 + 130) * MINUTE).text}</td><td>${name}</td><td>${goods}</td><td>${REASONS[index % REASONS.length]}</td><td>${250 + index * 141} ₴</td><td><span class="st${index > 4 && ' ok'}">${index > 4 ? 'Кошти повернено' : 'На розгляді'}</span></td></tr>`,
        )}</tbody></table></main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Повернення', css: BASE + RETURNS, body }),
      truth: truthOf({ traps: ['number', 'buyer'] }),
    };
  },
};

/** @type {readonly (readonly [string, string, string, number])[]} */
const RIDES = [
  ['Зенон', 'Центр, 6 адрес', 'Затримка 20 хв через затор на мосту', 14],
  ['Яків Мороз', 'Лівий берег, 9 адрес', 'Усе за графіком', 22],
  ['Влас', 'Передмістя, 4 адреси', 'Отримувач просив під’їхати з двору', 51],
  ['Маркіян', 'Склад № 2', 'Чекає на завантаження', 66],
  ['Хома Ребро', 'Центр, 5 адрес', 'Повернувся, здав 2 відмови', 120],
  ['Ілларіон', 'Правий берег, 8 адрес', 'Виїхав', 151],
  ['Сава', 'Аеропорт', 'Документи забрав', 170],
  ['Юхим Дзвін', 'Передмістя, 7 адрес', 'Замінює Власа до обіду', 205],
];
const TIMES = `.wrap{display:grid;grid-template-columns:330px 1fr;gap:18px}.ride{display:grid;grid-template-columns:38px 1fr auto;gap:0 10px;background:#fff;padding:10px 12px;border-bottom:1px solid #eee}.ride i{grid-row:1/4;font-style:normal;width:38px;height:38px;border-radius:50%;color:#fff;text-align:center;line-height:38px}.ride small{color:#757575;grid-column:2/4}.ride time{color:#9e9e9e;font-size:12px}.plan{background:#fff;border-collapse:collapse;align-self:start}.plan td,.plan th{border:1px solid #e6e6e6;padding:9px;text-align:center}.busy{background:#cfe9d8}`;

export const couriers = {
  address: 'https://seller.rozetka.com.ua/main/delivery/own/schedule',
  /** @type {import('../../variants/truth.d.ts').Variant['page']} */
  page: (now) => {
    const clock = clockOf(now, 'uk');
    const hours = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18];
    const body = html`<nav>ROZETKA · Власна доставка · Розклад курʼєрів</nav><main class="wrap"><aside>${RIDES.map(
      ([who, where, state, age]) =>
        html`<div class="ride"><i style="background:hsl(${hueOf(who)} 40% 50%)">${initials(who)}</i><b>${who}</b><time>${clock.ago(now - age * MINUTE).text}</time><small>${where}</small><small>${state}</small></div>`,
    )}</aside>
    <div><p><input placeholder="Примітка до зміни" ${mark('note')}> <button type="button">Зберегти зміну</button></p><table class="plan"><tr><th>Курʼєр</th>${hours.map((hour) => html`<th>${hour}:00</th>`)}</tr>${RIDES.map(
      ([who], row) =>
        html`<tr><td>${who}</td>${hours.map((hour) => ((hour + row) % 3 ? html`<td class="busy">${1 + ((hour * row) % 4)}</td>` : html`<td></td>`))}</tr>`,
    )}</table></div></main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Розклад курʼєрів', css: BASE + TIMES, body }),
      truth: truthOf({ traps: ['note'] }),
    };
  },
};

const COLUMNS = [
  ['Зробити', 'Перефотографувати ковдри', 'Оновити розмірну сітку', 'Замовити коробки 40×30'],
  ['У роботі', 'Перевірити залишки на складі № 2', 'Описи для нових ламп'],
  ['Готово', 'Інвентаризація посуду', 'Нові банери'],
];
/** @type {readonly (readonly [string, string, number])[]} */
const REMARKS = [
  ['Поліна, контент', 'Беру на себе лампи з артикулами від 300', 1500],
  ['Зенон, склад', 'На стелажі Б ще шість без етикеток, фото скину в папку', 1440],
  ['Ви', 'Етикетки надрукуйте сьогодні, будь ласка', 310],
  ['Зенон, склад', 'Зроблено', 140],
  ['Поліна, контент', 'Описи готові, лишився переклад', 35],
];
const BOARD = `main{display:grid;grid-template-columns:repeat(3,210px) 1fr;gap:14px;align-items:start}.colm{background:#ececf0;border-radius:8px;padding:10px}.task{background:#fff;border-radius:6px;padding:9px;margin-top:8px}.detail{background:#fff;border-radius:8px;padding:14px 18px}.rem{display:flex;gap:10px;margin:10px 0}.rem i{font-style:normal;width:32px;height:32px;border-radius:50%;background:#cfd8f3;text-align:center;line-height:32px;flex:none;font-size:12px}.rem small{color:#8a8a8a;margin-left:6px}.field{border:1px solid #bdbdbd;border-radius:6px;min-height:54px;padding:8px}`;

export const tasks = {
  address: 'https://seller.rozetka.com.ua/main/team/board/2?task=17',
  /** @type {import('../../variants/truth.d.ts').Variant['page']} */
  page: (now) => {
    const clock = clockOf(now, 'uk');
    const body = html`<nav>ROZETKA · Завдання команди</nav><main>${COLUMNS.map(
      ([title, ...cards]) =>
        html`<div class="colm"><b>${title}</b>${cards.map((card) => html`<div class="task">${card}</div>`)}</div>`,
    )}
    <div class="detail"><h2>Описи для нових ламп</h2><p>Виконавець: Поліна · Термін: ${clock.date(now + 3 * 1440 * MINUTE).text}</p><h4>Коментарі команди <small>(бачать лише співробітники)</small></h4>
    ${REMARKS.map(
      ([who, what, age]) =>
        html`<div class="rem"><i>${initials(who)}</i><div><b>${who}</b><small>${clock.messenger(now - age * MINUTE).text}</small><div>${what}</div></div></div>`,
    )}<div class="field" contenteditable="true" aria-label="Коментар до завдання" ${mark('remark')}></div><button type="button">Додати коментар</button></div></main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Завдання команди', css: BASE + BOARD, body }),
      truth: truthOf({ traps: ['remark'] }),
    };
  },
};
