// What looks like a conversation by its rows, and is none: orders, deliveries, staff, money.
import { html, mark } from '../../variants/kit/html.mjs';
import { chats, clockOf, truthOf } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

/** @typedef {Pick<import('../../variants/truth.d.ts').Variant, 'address' | 'page'>} Sheet */

const MINUTE = 60_000;
const STATES = ['Нове', 'Прийнято', 'Оплачено', 'Відправлено', 'Виконано', 'Скасовано'];

/** @type {Sheet} */
export const orders = {
  address: 'https://my.prom.ua/cms/order/list?status=all',
  page: (now) => {
    const print = clockOf(now, 'uk');
    const ages = Array.from({ length: 22 }, (_, index) => 15 + index * 97 + index * index * 19);
    const rows = chats({ now, language: 'uk', from: 2, ages }).map(
      (one) =>
        html`<tr><td><input type="checkbox"></td><td><a href="/cms/order/${one.id}">${one.order}</a></td><td>${print.plain(one.at).text}</td><td>${one.name}</td><td>${one.goods}</td><td>${1 + (one.index % 3)} шт</td><td>${340 + one.index * 77} грн</td><td><span class="st st-${one.index % 6}">${STATES[one.index % 6]}</span></td></tr>`,
    );
    const css = `body{font:13px Arial;margin:0 20px}table{width:100%;border-collapse:collapse}td,th{padding:7px;border-bottom:1px solid #ddd;text-align:left}.st{background:#eef;padding:2px 6px}`;
    const body = html`<nav>Замовлення · Товари · Клієнти · Чат (3)</nav><h1>Замовлення</h1><input placeholder="Номер, телефон або покупець" ${mark('search')}><table><thead><tr><th></th><th>№</th><th>Дата</th><th>Покупець</th><th>Товар</th><th>К-сть</th><th>Сума</th><th>Статус</th></tr></thead><tbody>${rows}</tbody></table><p>1 2 3 … 40</p>`;
    return { html: sheet({ lang: 'uk', title: 'Замовлення', css, body }), truth: truthOf({ traps: ['search'] }) };
  },
};

const STEPS = [
  ['Замовлення створено', 'Київ', 7300],
  ['Передано у відділення', 'Київ, відділення 118', 5200],
  ['Прибуло на сортувальний термінал', 'Київ', 4800],
  ['Вирушило до міста одержувача', 'Київ — Полтава', 4300],
  ['Прибуло у відділення', 'Полтава, відділення 7', 2900],
  ['Очікує на одержувача', 'Полтава, відділення 7', 2890],
  ['Надіслано нагадування', 'Полтава, відділення 7', 1450],
  ['Отримано', 'Полтава, відділення 7', 64],
];

/** @type {Sheet} */
export const delivery = {
  address: 'https://seller.rozetka.com.ua/main/orders/track/59000000000000',
  page: (now) => {
    const print = clockOf(now, 'uk');
    const steps = STEPS.toReversed().map(
      ([what, where, ago]) =>
        html`<li class="step"><div class="step__mark"></div><div><div class="step__what">${what}</div><div class="step__where">${where}</div><time class="step__when">${print.dotted(now - Number(ago) * MINUTE).text}</time></div></li>`,
    );
    const css = `body{font:15px/1.5 Roboto,Arial;margin:24px}.step{display:flex;gap:14px;padding-bottom:16px}.step__mark{width:12px;height:12px;border-radius:6px;background:#00a046}.step__where,.step__when{color:#777;font-size:13px}ul{list-style:none;padding:0}`;
    const body = html`<h1>Відстеження посилки 59000000000000</h1><p>Одержувач: <b>Надія Олександрівна</b></p><ul>${steps}</ul><form><label>Інша посилка <input name="ttn" ${mark('ttn')}></label><button>Знайти</button></form>`;
    return { html: sheet({ lang: 'uk', title: 'Відстеження', css, body }), truth: truthOf({ traps: ['ttn'] }) };
  },
};

const STAFF = ['Смирнова Алла', 'Ковалёв Денис', 'Бондаренко Игорь', 'API'];
const DEEDS = [
  'изменил(а) цену товара «Лобзик»: 1 890 → 1 790 грн',
  'перевёл(а) заказ 318800421 в «Отправлен»',
  'вошёл(а) в кабинет',
  'скрыл(а) товар «Удочка телескопическая»',
  'выгрузил(а) отчёт о продажах',
  'добавил(а) скидку 10 % на группу «Сад»',
  'ответил(а) на отзыв',
];

/** @type {Sheet} */
export const staff = {
  address: 'https://my.prom.ua/cms/company/staff/log',
  page: (now) => {
    const print = clockOf(now, 'ru');
    const rows = Array.from({ length: 24 }, (_, index) => {
      const at = now - (index * 53 + index * index * 6 + 3) * MINUTE;
      const who = STAFF[(index * 3) % 4] ?? 'API';
      return html`<div class="flex items-center gap-3 py-2"><img class="rounded" width="32" height="32" alt="" src="${picture(((index * 3) % 4) * 80, 32)}"><div class="grow"><b>${who}</b> ${DEEDS[index % 7]}</div><span class="text-gray" title="${new Date(at).toISOString()}">${print.messenger(at).text}</span></div>`;
    });
    const css = `body{font:14px Inter,Arial;margin:0 32px}.flex{display:flex}.items-center{align-items:center}.gap-3{gap:12px}.py-2{padding:8px 0;border-bottom:1px solid #eee}.grow{flex:1}.text-gray{color:#888}.rounded{border-radius:16px}`;
    const body = html`<h1>Действия сотрудников</h1><div class="flex gap-3"><input placeholder="Сотрудник" ${mark('who')}><input placeholder="Действие" ${mark('deed')}><select><option>За неделю</option></select></div>${rows}<button>Показать ещё</button>`;
    return {
      html: sheet({ lang: 'ru', title: 'Журнал действий', css, body }),
      truth: truthOf({ traps: ['who', 'deed'] }),
    };
  },
};

const PARTNERS = [
  'ФОП Гнатюк Т. О.',
  'ТОВ «Склад-Сервіс»',
  'Кравець Дмитро',
  'Укрпошта',
  'Коваль Світлана',
  'ТОВ «Реклама Плюс»',
];
const PURPOSES = [
  'Оплата замовлення',
  'Комісія за замовлення',
  'Повернення покупцеві',
  'Доставка',
  'Виплата',
  'Послуги просування',
];

/** @type {Sheet} */
export const finance = {
  address: 'https://my.prom.ua/cms/finance/operations',
  page: (now) => {
    const print = clockOf(now, 'uk');
    const rows = Array.from({ length: 18 }, (_, index) => {
      const at = now - (index * 310 + index * index * 41 + 25) * MINUTE;
      const sum = ((index * 7919) % 4800) + 120;
      return html`<li class="op"><span class="op__icon">${index % 3 ? '−' : '+'}</span><div class="op__main"><div class="op__party">${PARTNERS[(index * 5) % 6]}</div><div class="op__purpose">${PURPOSES[index % 6]} № ${318_800_421 - index * 4099}</div></div><div class="op__side"><b>${index % 3 ? '−' : '+'}${sum},00 ₴</b><div class="op__date">${print.coarse(at).text}</div></div></li>`;
    });
    const css = `body{font:14px Arial;margin:20px}.op{display:flex;gap:12px;padding:10px;border-bottom:1px solid #eee}.op__main{flex:1}.op__side{text-align:right}.op__purpose,.op__date{color:#777}ul{padding:0;list-style:none}`;
    const body = html`<h1>Операції</h1><p>Баланс: 12 480,50 ₴</p><input placeholder="Контрагент або призначення" ${mark('search')}><ul>${rows}</ul><textarea placeholder="Коментар до виписки" ${mark('comment')}></textarea>`;
    return {
      html: sheet({ lang: 'uk', title: 'Операції', css, body }),
      truth: truthOf({ traps: ['search', 'comment'] }),
    };
  },
};
