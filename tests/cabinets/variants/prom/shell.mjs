// What lies around every page of the Prom variants: the side bar with the company, the menu, the bell.
import { digits } from '../kit/dialogs.mjs';
import { documentOf, drawn, hashedClasses, html, mark } from '../kit/html.mjs';

/** @typedef {import('../kit/html.mjs').Classes} Classes */
/** @typedef {import('../kit/html.mjs').Part} Part */

export const COMPANY = { id: '3184027', name: 'Дім і сад' };

/** `Name__part--3i53m` @param {() => number} random */
export const modules = (random) =>
  hashedClasses(random, (name, draw) => `${name}--${drawn(draw, 5, 'abcdefghijklmnopqrstuvwxyz0123456789')}`);

/** A room's ident @param {() => number} random */
export const ident = (random) => `${digits(random, 7)}_${COMPANY.id}_buyer`;

const WORDS = {
  uk: {
    menu: ['Замовлення', 'Товари та послуги', 'Чат', 'Відгуки', 'Клієнти', 'Маркетинг'],
    news: ['Оновили правила розміщення', 'ProSale: бюджет закінчується', 'Імпорт товарів завершено'],
    bell: 'Сповіщення',
  },
  ru: {
    menu: ['Заказы', 'Товары и услуги', 'Чат', 'Отзывы', 'Клиенты', 'Маркетинг'],
    news: ['Обновили правила размещения', 'ProSale: бюджет заканчивается', 'Импорт товаров завершён'],
    bell: 'Уведомления',
  },
};

const CSS = `
.b-layout{display:flex;min-height:100vh}.b-sidebar{width:200px;flex:none;background:#2b2d42;color:#dfe1ee;padding:14px}
.b-sidebar-header{margin-bottom:14px}.b-sidebar-header__id{font-size:12px;color:#a0a4c0}
.b-sidebar__item{display:block;padding:7px 0}.b-sidebar__news{margin-top:24px;font-size:12px;color:#b6b9d2}
.b-sidebar__news li{padding:4px 0}.b-content{flex:1;min-width:0;padding:18px 22px}.b-button{border:1px solid #c9ccd9;background:#fff;border-radius:6px;padding:6px 14px}
.b-button_type_main{background:#5d3fd3;border-color:#5d3fd3;color:#fff}.b-content__title{font-size:20px;margin-bottom:12px}
`;

/** @param {Part} label @param {string} qaid @param {boolean} [main] */
export const button = (label, qaid, main = false) =>
  html`<button type="button" data-qaid="${qaid}" class="b-button${main ? ' b-button_type_main' : ''}">${label}</button>`;

/** @param {{ c: Classes, language: 'uk' | 'ru', title: string, css: string, body: Part, over?: Part, help?: boolean }} page */
export function promPage({ c, language, title, css, body, over, help = false }) {
  const words = WORDS[language];
  return documentOf({
    ...{ lang: language, title: `${title} — Prom` },
    css: c.css(CSS + css),
    body: html`<div id="react-root"><div class="b-layout"><aside class="b-sidebar">
      <div class="b-sidebar-header"><div class="b-sidebar-header__name">${COMPANY.name}</div>
        <div class="b-sidebar-header__id">ID ${COMPANY.id}</div></div>
      ${help && html`<input type="search" placeholder="?" ${mark('help-search')} style="width:100%">`}
      <nav>${words.menu.map((item) => html`<a class="b-sidebar__item" data-qaid="menu-item" href="/cms">${item}</a>`)}</nav>
      <div class="b-sidebar__news"><b>${words.bell}</b><ul>
        ${words.news.map((item, index) => html`<li data-qaid="notification">${item}<div>${9 + index}:${15 + index}</div></li>`)}</ul></div>
      </aside><main class="b-content"><h1 class="b-content__title">${title}</h1>${body}</main></div></div>${over}`,
  });
}

/** A document without the cabinet around it, as stands inside a frame. @param {{ c: Classes, language: string, css: string, body: Part }} page */
export const framePage = ({ c, language, css, body }) =>
  documentOf({ lang: language, title: 'chat', css: c.css(css), body });
