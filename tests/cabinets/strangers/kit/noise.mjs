// What stands around the chats in a cabinet: counters, dates, prices and lists that are no conversations.
import { between, digits, people, pick } from '../../variants/kit/dialogs.mjs';
import { html } from '../../variants/kit/html.mjs';
import { orders } from '../../variants/kit/orders.mjs';

/** @typedef {import('../../variants/kit/print.mjs').Language} Language */
/** @typedef {import('../../variants/kit/print.mjs').Printer} Printer */
/** @typedef {{ now: number, random: () => number, language: Language, print: Printer }} Setting */
/** @typedef {(...names: (string | false)[]) => import('../../variants/kit/html.mjs').Html | null} Named a class attribute, or none */

const MENU = {
  uk: ['Головна', 'Товари', 'Замовлення', 'Повідомлення', 'Відгуки', 'Реклама', 'Фінанси', 'Налаштування'],
  ru: ['Главная', 'Товары', 'Заказы', 'Сообщения', 'Отзывы', 'Продвижение', 'Финансы', 'Настройки'],
};
const NEWS = {
  uk: [
    'Оновили тарифи доставки',
    'Нове замовлення',
    'Залишок товару менше 3 шт.',
    'Звіт за тиждень готовий',
    'Новий відгук',
  ],
  ru: [
    'Обновили тарифы доставки',
    'Новый заказ',
    'Товара осталось меньше 3 шт.',
    'Отчёт за неделю готов',
    'Новый отзыв',
  ],
};
const RIGHTS = {
  uk: ['Умови користування', 'Допомога', 'Зворотний зв’язок'],
  ru: ['Условия использования', 'Помощь', 'Обратная связь'],
};

/** Down the side or over the page. @param {Setting} setting @param {boolean} [down] */
export const menu = ({ random, language }, down = false) =>
  html`<nav style="${down ? 'width:150px;flex:none' : 'height:40px'};background:#20304a;color:#fff;padding:8px">
  ${MENU[language].map(
    (name, index) =>
      html`<a href="/menu/${index}" style="${down ? 'display:block;padding:5px 0' : 'margin-right:18px'}">${name}${
        index % 3 === 2 &&
        html` <i style="font-style:normal;background:#e24;border-radius:8px;padding:0 5px">${between(random, 1, 60)}</i>`
      }</a>`,
  )}</nav>`;

/** A list of news with times, as the bell shows it. @param {Setting} setting @param {number} [count] */
export const bell = ({ now, random, language, print }, count = 5) =>
  html`<section style="background:#fff;border:1px solid #ccd;padding:6px;font-size:12px"><h4>${
    language === 'uk' ? 'Сповіщення' : 'Уведомления'
  }</h4><ul>${Array.from(
    { length: count },
    (_, index) =>
      html`<li style="padding:3px 0;border-top:1px solid #eee"><span>${NEWS[language][index % NEWS[language].length]}</span>
      <small style="float:right;color:#888">${print.messenger(now - Math.floor((index + random()) * 7 * 3_600_000)).text}</small></li>`,
  )}</ul></section>`;

/** Goods with prices and dates. @param {Setting} setting @param {number} [count] */
export const goods = ({ now, random, language, print }, count = 4) =>
  html`<div style="display:flex;gap:8px;padding:8px">${people(language, random)
    .slice(0, count)
    .map(
      ({ product }, index) =>
        html`<div style="flex:1;background:#fff;border:1px solid #ddd;padding:8px"><div style="height:34px;background:#e7e9ee"></div>
      <h4>${product.name}</h4><b>${product.price}</b><p style="color:#888;font-size:12px">${print.date(now - (index + 1) * 5 * 86_400_000).text}</p></div>`,
    )}</div>`;

/** Orders with who, when and how much: siblings of names and times that are no chats. @param {Setting} setting @param {number} [count] */
export const ordered = ({ now, random, language, print }, count = 6) =>
  html`<section style="background:#fff;padding:8px;font-size:12px"><h4>${
    language === 'uk' ? 'Останні замовлення' : 'Последние заказы'
  }</h4>${orders({ now, random, language, count }).map(
    ({ order, at, sum, status }) =>
      html`<div style="display:flex;gap:8px;padding:4px 0;border-top:1px solid #eee"><a href="/order/${order}">№ ${order}</a>
      <span>${status}</span><span>${sum}</span><span style="margin-left:auto;color:#888">${print.plain(at).text}</span></div>`,
  )}</section>`;

/** @param {Setting} setting */
export const footer = ({ now, language, print, random }) =>
  html`<footer style="padding:10px;color:#889;font-size:12px">© ${print.date(now).text.slice(-4)} ${RIGHTS[
    language
  ].map(
    (text) => html`<a href="/help" style="margin:0 8px">${text}</a>`,
  )} ${language === 'uk' ? 'Версія' : 'Версия'} ${pick(random, ['4.1', '7.20'])}.${digits(random, 3)}</footer>`;
