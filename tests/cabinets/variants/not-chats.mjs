// Pages of cabinets that hold no conversation, however much some look like it: nothing is to be read from them.
import { agesOf, between, people, pick } from './kit/dialogs.mjs';
import { documentOf, html, mark } from './kit/html.mjs';
import { printer } from './kit/print.mjs';
import { fields, NOTHING } from './kit/truths.mjs';

/** @typedef {import('./kit/html.mjs').Part} Part */
/** @typedef {import('./truth.d.ts').Variant} Variant */
/**
 * @typedef {object} Sheet
 * @property {'uk' | 'ru'} language
 * @property {string} title
 * @property {string} [css]
 * @property {Part} body
 * @property {string[]} [fields] marks of its text fields
 */
/** @typedef {ReturnType<typeof materials>} Materials */

/** @param {number} now @param {() => number} random @param {'uk' | 'ru'} language */
const materials = (now, random, language) => ({
  random,
  now,
  known: people(language, random),
  ages: agesOf(now, random, 20),
  print: printer({ timeZone: 'Europe/Kyiv', language, now }),
});

const SHELL = `.top{display:flex;gap:18px;padding:14px 24px;background:#fff;border-bottom:1px solid #ddd}.inside{padding:18px 24px;max-width:1100px}
table{border-collapse:collapse;background:#fff;width:100%}td,th{padding:8px 10px;border-bottom:1px solid #eee;text-align:left}.card{background:#fff;border-radius:8px;padding:14px;margin-bottom:10px}
small{color:#777}label{display:block;margin:8px 0}label textarea{display:block;width:100%;height:70px}`;
const MENU = {
  uk: ['Головна', 'Замовлення', 'Товари', 'Чат', 'Налаштування'],
  ru: ['Главная', 'Заказы', 'Товары', 'Чат', 'Настройки'],
};

/**
 * @param {Variant['marketplace']} marketplace @param {string} variant @param {string} path
 * @param {'uk' | 'ru'} language @param {(made: Materials) => Omit<Sheet, 'language'>} sheet @returns {Variant}
 */
function notChat(marketplace, variant, path, language, sheet) {
  const hosts = { wildberries: 'seller.wildberries.ru', prom: 'my.prom.ua', rozetka: 'seller.rozetka.com.ua' };
  return {
    ...{ marketplace, kind: 'no chat', variant, address: `https://${hosts[marketplace]}${path}` },
    page: (now, random) => {
      const { title, css = '', body, fields: names = [] } = sheet(materials(now, random, language));
      const shell = html`<header class="top">${MENU[language].map((item) => html`<a href="/">${item}</a>`)}</header><main class="inside"><h1>${title}</h1>${body}</main>`;
      return {
        html: documentOf({ lang: language, title, css: SHELL + css, body: shell }),
        truth: { ...NOTHING, traps: fields(...names) },
      };
    },
  };
}

const REMARKS = [
  'Дуже корисна стаття, дякую авторам!',
  'А для нових магазинів це теж діє?',
  'У мене не спрацювало, довелось писати в підтримку.',
  'Додайте, будь ласка, приклад для одягу.',
  'Все зрозуміло і без зайвих слів.',
];

const article = notChat(
  'prom',
  'comments under an article',
  '/cms/help/articles/kak-rabotaet-prosale',
  'uk',
  ({ known, ages, print, random }) => ({
    title: 'Як працює ProSale',
    css: '.remark{display:flex;gap:10px}.face{width:36px;height:36px;border-radius:18px;background:#cde;flex:none}',
    body: html`<article class="card"><p>ProSale показує ваші товари вище в каталозі. Ви платите лише за переходи.</p><p>Бюджет можна змінити будь-коли.</p></article>
    <h3>Коментарі (9)</h3><ul>${known.slice(0, 9).map(({ buyer }, index) => html`<li class="card remark"><span class="face"></span><div><b>${buyer}</b> <small>${print.messenger(ages[index] ?? 0).text}</small><p>${pick(random, REMARKS)}</p><a href="#reply">Відповісти</a></div></li>`)}</ul>
    <form><label>Ваш коментар<textarea ${mark('comment')}></textarea></label><button type="button">Надіслати</button></form>`,
    fields: ['comment'],
  }),
);

const goods = notChat('wildberries', 'goods with dates', '/new-goods/all-goods', 'ru', ({ known, ages, print }) => ({
  title: 'Карточки товаров',
  body: html`<input type="search" placeholder="Артикул, название" ${mark('search')}><table><thead><tr><th>Товар</th><th>Артикул</th><th>Цена</th><th>Обновлён</th></tr></thead>
    <tbody>${ages.slice(0, 18).map((at, index) => html`<tr data-testid="Base-table-row" role="button"><td><a href="/new-goods/card?nmID=${known[index]?.product.article}">${known[index]?.product.name}</a></td><td>${known[index]?.product.article}</td><td>${known[index]?.product.price}</td><td>${print.dotted(at).text}</td></tr>`)}</tbody></table>`,
  fields: ['search'],
}));

const EVENTS = [
  'Замовлення передано в доставку',
  'Товар пройшов модерацію',
  'Новий документ на підпис',
  'Змінено тарифи логістики',
  'Звіт сформовано',
];

const notifications = notChat(
  'rozetka',
  'notifications',
  '/main/notifications',
  'uk',
  ({ known, ages, print, random }) => ({
    title: 'Сповіщення',
    css: '.event{display:grid;grid-template-columns:14px 1fr auto;gap:8px}.event.new{font-weight:700}.event.new i{width:8px;height:8px;border-radius:4px;background:#f84147}',
    body: html`<ul>${ages.map((at, index) => html`<li class="card event${index < 4 ? ' new' : ''}"><i></i><a href="/main/notifications/${known[index]?.order}">${pick(random, EVENTS)} № ${known[index]?.order}</a><small>${print.ago(at).text}</small></li>`)}</ul>`,
  }),
);

const calendar = notChat(
  'wildberries',
  'calendar',
  '/supplies-management/calendar',
  'ru',
  ({ random, now, print }) => ({
    title: 'Календарь поставок',
    css: '.month{display:grid;grid-template-columns:repeat(7,1fr);gap:4px}.month div{background:#fff;min-height:80px;padding:6px;font-size:12px}',
    body: html`<div class="month">${Array.from({ length: 35 }, (_, day) => html`<div><b>${print.fullDay(now + (day - 17) * 86_400_000).text}</b>${random() < 0.4 && html`<p>${between(random, 8, 19)}:00 Поставка ${between(random, 100, 999)}</p>`}</div>`)}</div>`,
  }),
);

const SUBJECTS = [
  'Акт звірки за місяць',
  'Рахунок на оплату послуг',
  'Підтвердження зміни реквізитів',
  'Запрошення на вебінар',
  'Зміни в оферті',
];

const mails = notChat('prom', 'log of mails', '/cms/mailing/log', 'uk', ({ known, ages, print, random }) => ({
  title: 'Журнал розсилок',
  css: '.mail{display:grid;grid-template-columns:24px 160px 1fr 120px 110px;gap:8px;padding:8px;background:#fff;border-bottom:1px solid #eee}',
  body: html`<input placeholder="Тема або отримувач" ${mark('search')}><div role="list">${ages.map((at, index) => html`<div role="listitem" class="mail" data-mail-id="${known[index]?.order}"><input type="checkbox"><span>${known[index]?.buyer}</span><span>${pick(random, SUBJECTS)}</span><small>${print.coarse(at).text}</small><span>${random() < 0.7 ? 'Доставлено' : 'Відкрито'}</span></div>`)}</div>`,
  fields: ['search'],
}));

const FORM = ['Назва', 'Артикул', 'Ціна', 'Стара ціна', 'Кількість', 'Бренд', 'Країна', 'Вага', 'Ширина', 'Висота'];

const form = notChat('rozetka', 'form', '/main/items/edit/2718281', 'uk', ({ known }) => ({
  title: known[0]?.product.name ?? '',
  css: '.fields{display:grid;grid-template-columns:1fr 1fr;gap:0 16px}',
  body: html`<form class="card"><div class="fields">${FORM.map((label, index) => html`<label>${label}<br><input ${mark(`field-${index}`)}></label>`)}</div>
    <label>Опис<textarea placeholder="Розкажіть покупцеві про товар" ${mark('description')}></textarea></label><label>Повідомлення для модератора<textarea ${mark('moderator')}></textarea></label><button type="button">Зберегти</button><button type="button">Надіслати на модерацію</button></form>`,
  fields: [...FORM.map((_, index) => `field-${index}`), 'description', 'moderator'],
}));

const statistics = notChat(
  'wildberries',
  'statistics',
  '/analytics/managers',
  'ru',
  ({ known, ages, print, random }) => ({
    title: 'Работа менеджеров',
    css: '.bars{display:flex;align-items:flex-end;gap:6px;height:140px}.bars i{width:22px;background:#7b1fa2}',
    body: html`<div class="card bars">${Array.from({ length: 24 }, () => html`<i style="height:${between(random, 8, 130)}px"></i>`)}</div>
    <table><thead><tr><th>Менеджер</th><th>Ответов</th><th>Среднее время</th><th>Последний вход</th></tr></thead><tbody>${known.slice(0, 14).map(({ buyer }, index) => html`<tr><td>${buyer}</td><td>${between(random, 3, 240)}</td><td>${between(random, 2, 59)} мин.</td><td>${print.messenger(ages[index] ?? 0).text}</td></tr>`)}</tbody></table>`,
  }),
);

const settings = notChat('prom', 'settings', '/cms/settings/chat', 'uk', () => ({
  title: 'Налаштування чату',
  body: html`<form class="card"><label><input type="checkbox" checked> Приймати повідомлення від покупців</label><label>Привітання<textarea placeholder="Добрий день! Чим можемо допомогти?" ${mark('greeting')}></textarea></label>
    <label>Відповідь у неробочий час<textarea ${mark('absent')}></textarea></label><label>Години роботи<input value="09:00 – 18:00" ${mark('hours')}></label><button type="button">Зберегти</button></form>
    <div class="card"><h3>Швидкі відповіді</h3><ul>${['Так, є в наявності', 'Відправимо сьогодні', 'Дякуємо за замовлення'].map((reply) => html`<li>${reply} <a href="#edit">Змінити</a></li>`)}</ul></div>`,
  fields: ['greeting', 'absent', 'hours'],
}));

const storefront = notChat('rozetka', 'storefront', '/main/market/preview', 'uk', ({ known, random, ages, print }) => ({
  title: 'Так ваш магазин бачать покупці',
  css: '.shelf{display:grid;grid-template-columns:repeat(4,1fr);gap:12px}.shelf img{width:100%;height:110px;background:#dfe5e2}',
  body: html`<input type="search" placeholder="Я шукаю…" ${mark('search')}><div class="shelf">${known.slice(0, 11).map(({ product }) => html`<a class="card" href="/p/${product.article}"><img alt=""><p>${product.name}</p><b>${product.price}</b><small>${between(random, 1, 90)} відгуків</small></a>`)}</div>
    <h3>Нещодавно купили</h3><ul>${known.slice(0, 5).map(({ buyer, product }, index) => html`<li class="card"><b>${buyer}</b> ${product.name} <small>${print.ago(ages[index] ?? 0).text}</small></li>`)}</ul>`,
  fields: ['search'],
}));

const login = notChat('prom', 'login', '/cabinet/sign-in', 'ru', () => ({
  title: 'Вход в кабинет',
  body: html`<form class="card"><label>Телефон или почта<br><input id="phone_email" ${mark('phone')}></label><label>Пароль<br><input id="password" type="password" ${mark('password')}></label><button type="button" id="submit_login_button">Войти</button><a href="/remind">Забыли пароль?</a></form>`,
  fields: ['phone', 'password'],
}));

/** @type {readonly Variant[]} */
export const notChats = [
  ...[article, goods, notifications, calendar, mails],
  ...[form, statistics, settings, storefront, login],
];
