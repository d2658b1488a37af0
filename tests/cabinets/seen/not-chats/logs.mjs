// Journals of Prom that name people and times, and hold no conversation. Ukrainian.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, truthOf } from '../kit/chats.mjs';
import { FOLK } from '../kit/folk.mjs';
import { picture, sheet } from '../kit/sheet.mjs';
import { hueOf, initials } from '../kit/talks.mjs';

const MINUTE = 60_000;
const BASE = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 Arial,sans-serif;color:#23262d;background:#f4f5f7}header{background:#fff;border-bottom:1px solid #e0e3e8;padding:14px 28px}main{padding:18px 28px}input{padding:7px 10px;border:1px solid #c6ccd6;border-radius:6px;font:inherit}`;

const CALLS = `.call{display:flex;gap:14px;align-items:center;background:#fff;border-bottom:1px solid #eceef2;padding:11px 16px;width:720px}.call i{font-style:normal;width:34px;height:34px;border-radius:50%;background:#e2f3e6;text-align:center;line-height:34px}.call.miss i{background:#fde5e5}.call div{flex:1}.call small{color:#808897;display:block}.call time{color:#808897}`;

export const calls = {
  address: 'https://my.prom.ua/cms/telephony/calls?period=week',
  /** @type {import('../../variants/truth.d.ts').Variant['page']} */
  page: (now) => {
    const clock = clockOf(now, 'uk');
    const body = html`<header><b>Телефонія</b> · Дзвінки за тиждень</header><main><p><input placeholder="Номер або імʼя" ${mark('find')}> <button type="button">Пропущені</button></p>
      ${FOLK.uk.slice(2, 18).map(([name], index) => {
        const missed = index % 4 === 1;
        const kind = missed ? 'Пропущений' : index % 3 ? 'Вхідний' : 'Вихідний';
        const length = missed ? 'без відповіді' : `${1 + (index % 7)} хв ${10 + ((index * 7) % 49)} с`;
        return html`<div class="call${missed && ' miss'}"><i>${missed ? '✕' : '✆'}</i><div><b>${name}</b><small>${kind} · +380 00 000 00 ${10 + index} · ${length}</small></div><time>${clock.messenger(now - (index * index * 37 + 9) * MINUTE).text}</time><button type="button">${missed ? 'Передзвонити' : '▶ Запис'}</button></div>`;
      })}</main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Дзвінки', css: BASE + CALLS, body }),
      truth: truthOf({ traps: ['find'] }),
    };
  },
};

/** @type {readonly (readonly [string, string, string, string])[]} */
const SUPPLIERS = [
  ['ТОВ «Сяйво-Опт»', 'Менеджер: Кіра Довгань', 'Лампи, світильники', 'Ціни діють до кінця місяця'],
  ['ФОП Ратушняк', 'Менеджер: Орест', 'Кераміка ручної роботи', 'Мінімальне замовлення 3 000 ₴'],
  ['Склад «Північ»', 'Менеджер: Анфіса Коломієць', 'Побутова техніка', 'Знижка 7 % на другу партію'],
  ['«Дім і лад»', 'Менеджер: Назар', 'Посуд', 'Оновлено залишки'],
  ['Фабрика «Ластівка»', 'Менеджер: Ганна Олегівна', 'Дитячий трикотаж', 'Нова колекція, фото в архіві'],
  ['«Агро-5»', 'Менеджер: Тимофій', 'Насіння, ґрунти', 'Передоплата 50 %'],
  ['«Метиз-Центр»', 'Менеджер: Валерій Костенко', 'Кріплення', 'Прайс без змін'],
  ['Майстерня «Липа»', 'Менеджер: Устина', 'Деревʼяні іграшки', 'Термін виготовлення 9 днів'],
  ['«Електро-Двір»', 'Менеджер: Семен', 'Кабель, розетки', 'Піднято ціни на 4 %'],
  ['«Скло Полісся»', 'Менеджер: Лада', 'Банки, пляшки', 'Відвантаження щосереди'],
];
const PRICES = `main{display:grid;grid-template-columns:1fr 1fr;gap:12px}.firm{background:#fff;border:1px solid #e0e3e8;border-radius:10px;padding:12px 16px;display:grid;grid-template-columns:48px 1fr auto;gap:0 12px}.firm img{grid-row:1/4;border-radius:8px}.firm span{color:#6f7785}.firm em{font-style:normal;color:#9aa1ad;font-size:12px}`;

export const suppliers = {
  address: 'https://my.prom.ua/cms/suppliers/pricelists',
  /** @type {import('../../variants/truth.d.ts').Variant['page']} */
  page: (now) => {
    const clock = clockOf(now, 'uk');
    const body = html`<header><b>Постачальники</b> · Прайс-листи <input placeholder="Пошук постачальника" ${mark('find')}></header><main>${SUPPLIERS.map(
      ([firm, manager, goods, remark], index) =>
        html`<section class="firm"><img src="${picture(hueOf(firm), 48)}" alt=""><b>${firm}</b><em>${clock.coarse(now - (index * 1700 + 45) * MINUTE).text}</em><span>${manager} · ${goods}</span><u>XLS</u><span>${remark}</span></section>`,
    )}</main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Прайс-листи', css: BASE + PRICES, body }),
      truth: truthOf({ traps: ['find'] }),
    };
  },
};

/** @type {readonly (readonly [string, string, number])[]} */
const CHANGES = [
  ['Ви', 'Змінили ціну: 640 ₴ → 590 ₴', 12],
  ['Менеджер Поліна', 'Додала два фото', 38],
  ['Імпорт', 'Оновлено залишок: 14 → 9', 75],
  ['Менеджер Поліна', 'Переписала опис: «Тканина щільна, не просвічує. Прати при 30 °C.»', 190],
  ['Ви', 'Увімкнули знижку 8 % до неділі', 430],
  ['Імпорт', 'Оновлено залишок: 20 → 14', 1500],
  ['Комірник Зенон', 'Вказав вагу з пакуванням: 1,2 кг', 1620],
  ['Ви', 'Перенесли до розділу «Штори та гардини»', 2900],
  ['Менеджер Поліна', 'Додала характеристику «Колір: пісочний»', 2960],
  ['Імпорт', 'Створено товар', 9000],
];
const HISTORY = `main{display:grid;grid-template-columns:420px 1fr;gap:20px}.form{background:#fff;border-radius:10px;padding:18px}.form label{display:block;margin-bottom:12px}.form input,.form textarea{display:block;width:100%;font:inherit;padding:7px;border:1px solid #c6ccd6;border-radius:6px}.form textarea{height:150px}.history{background:#fff;border-radius:10px;padding:14px 18px}.step{display:flex;gap:10px;padding:8px 0;border-left:2px solid #d5d9e2;padding-left:14px}.step i{font-style:normal;width:30px;height:30px;border-radius:50%;background:#e4e7f5;text-align:center;line-height:30px;font-size:11px;flex:none}.step p{margin:0}.step small{color:#8b92a0;margin-left:8px}.d{color:#8b92a0;padding:8px 0 2px}`;

export const history = {
  address: 'https://my.prom.ua/cms/product/edit/1180442/history',
  /** @type {import('../../variants/truth.d.ts').Variant['page']} */
  page: (now) => {
    const clock = clockOf(now, 'uk');
    const body = html`<header>Товари › Штора пісочна › Редагування</header><main><div class="form"><label>Назва <input value="Штора пісочна 2,5 м" ${mark('name')}></label><label>Ціна, ₴ <input value="590" ${mark('price')}></label><label>Опис <textarea ${mark('about')}>Тканина щільна, не просвічує. Прати при 30 °C.</textarea></label><button type="button">Зберегти</button></div>
      <div class="history"><h3>Історія змін</h3>${CHANGES.map(
        ([who, what, age]) =>
          html`<div class="step"><i>${initials(who)}</i><p><b>${who}</b><small>${clock.messenger(now - age * MINUTE).text}</small><br>${what}</p></div>`,
      )}</div></main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Історія змін товару', css: BASE + HISTORY, body }),
      truth: truthOf({ traps: ['name', 'price', 'about'] }),
    };
  },
};
