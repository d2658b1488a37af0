// What lies around every page of the Rozetka variants: top bar with the shop, side menu with counters, tabs.
import { digits } from '../kit/dialogs.mjs';
import { documentOf, html, mark, raw } from '../kit/html.mjs';

/** @typedef {import('../kit/html.mjs').Part} Part */
/** @typedef {import('../kit/html.mjs').Html} Html */

export const MARKET = { id: '20417', name: 'Дім і льон' };

/** The attributes that Angular puts on what a component's template holds. @param {() => number} random */
export function scope(random) {
  /** @type {Map<string, Html>} */
  const known = new Map();
  /** @param {string} component */
  return (component) => {
    const attribute = known.get(component) ?? raw(`_ngcontent-ng-c${digits(random, 10)}`);
    known.set(component, attribute);
    return attribute;
  };
}

/** @typedef {ReturnType<typeof scope>} Scope */

/** @param {string} name of the ligature */
export const icon = (name) =>
  html`<mat-icon class="mat-icon material-icons notranslate" aria-hidden="true">${name}</mat-icon>`;

/** @param {Part} label @param {boolean} [main] */
export const button = (label, main = false) =>
  html`<button type="button" class="mdc-button mat-mdc-button-base${main ? ' mat-primary' : ''}"><span class="mdc-button__label">${label}</span></button>`;

const WORDS = {
  uk: {
    menu: [
      ['shopping_cart', 'Замовлення', 12],
      ['category', 'Товари', 340],
      ['chat', 'Мої повідомлення', 5],
      ['star', 'Відгуки', 2],
      ['account_balance', 'Баланс', 0],
    ],
    tabs: ['Замовлення', 'Питання про товари', 'Звернення клієнтів до Call Center', 'Видалені'],
    news: 'Графік роботи складу у свята',
  },
  ru: {
    menu: [
      ['shopping_cart', 'Заказы', 12],
      ['category', 'Товары', 340],
      ['chat', 'Мои сообщения', 5],
      ['star', 'Отзывы', 2],
      ['account_balance', 'Баланс', 0],
    ],
    tabs: ['Заказы', 'Вопросы о товарах', 'Обращения клиентов в Call Center', 'Удалённые'],
    news: 'График работы склада в праздники',
  },
};

const CSS = `
.material-icons{font-size:0;display:inline-block;width:18px;height:18px;background:#9aa;border-radius:3px;vertical-align:middle;overflow:hidden}
.top-bar{display:flex;align-items:center;gap:18px;height:54px;padding:0 20px;background:#221f1f;color:#fff}.top-bar .shop{margin-left:auto;text-align:right;font-size:12px}
.frame{display:flex}.side{width:210px;flex:none;background:#fff;min-height:calc(100vh - 54px);padding:12px}
.side a{display:grid;grid-template-columns:24px 1fr auto;padding:8px 0}.counter{background:#f84147;color:#fff;border-radius:9px;padding:0 7px;font-size:11px;align-self:center}
.content{flex:1;min-width:0;padding:16px 22px}.mat-tabs{display:flex;gap:20px;border-bottom:1px solid #ddd;margin-bottom:12px}.mat-tabs a{padding:8px 0}
.mdc-button{border:1px solid #00a046;background:#fff;color:#00a046;border-radius:4px;padding:6px 14px}.mdc-button.mat-primary{background:#00a046;color:#fff}
.mat-mdc-card{background:#fff;border-radius:4px;box-shadow:0 1px 3px rgba(0,0,0,.2);padding:14px}.mat-form-field{display:block;margin:6px 0}
.mat-form-field mat-label{display:block;font-size:12px;color:#777}.mat-form-field textarea{width:100%;height:64px}.news{margin-top:24px;font-size:12px;color:#777}
.mat-mdc-table{width:100%;border-collapse:collapse;background:#fff}.mat-mdc-table td,.mat-mdc-table th{padding:9px 10px;border-bottom:1px solid #e5e5e5;text-align:left;vertical-align:top}
app-root,app-messages,app-chat-list,app-chat,app-reply,app-orders,app-order,rz-question,mat-card,mat-expansion-panel{display:block}
`;

/** A labelled field of Angular Material. @param {Part} label @param {Part} field */
export const formField = (label, field) =>
  html`<mat-form-field class="mat-form-field mat-mdc-form-field ng-untouched ng-pristine"><mat-label>${label}</mat-label>${field}</mat-form-field>`;

/** @param {{ ng: Scope, language: 'uk' | 'ru', title: string, css: string, body: Part, over?: Part, tabs?: boolean, search?: boolean }} page */
export function rozetkaPage({ ng, language, title, css, body, over, tabs = false, search = false }) {
  const words = WORDS[language];
  return documentOf({
    ...{ lang: language, title: `${title} - Rozetka Seller` },
    css: CSS + css,
    body: html`<app-root ng-version="17.3.8"><header class="top-bar" ${ng('header')}><b>ROZETKA Seller</b>
      ${search && html`<input type="text" placeholder="…" ${mark('top-search')}>`}
      <div class="shop" ${ng('header')}><div>${MARKET.name}</div><div>ID: ${MARKET.id}</div></div></header>
      <div class="frame"><nav class="side" ${ng('menu')}>
        ${words.menu.map(([name, label, count]) => html`<a ${ng('menu')} href="/main/cabinet">${icon(String(name))}<span>${label}</span>${Boolean(count) && html`<span class="counter">${count}</span>`}</a>`)}
        <div class="news" ${ng('menu')}>${icon('warning')} ${words.news}</div></nav>
      <main class="content"><h2>${title}</h2>${tabs && html`<nav class="mat-tabs" mat-tab-nav-bar>${words.tabs.map((tab) => html`<a mat-tab-link href="/main/messages">${tab}</a>`)}</nav>`}
      ${body}</main></div></app-root><div class="cdk-overlay-container">${over}</div>`,
  });
}
