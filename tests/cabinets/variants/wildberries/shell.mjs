// What lies around every page of the Wildberries variants: header, menu, goods that are advertised.
import { documentOf, drawn, hashedClasses, html, mark } from '../kit/html.mjs';

/** @typedef {import('../kit/html.mjs').Classes} Classes */
/** @typedef {import('../kit/html.mjs').Part} Part */

export const SHOP = { id: '1048213', name: 'ИП Соколова А.' };

const HASH = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-_';

/** `Block__element__HASH`, as CSS modules of the older pages. @param {() => number} random */
export const modules = (random) => hashedClasses(random, (name, draw) => `${name}__${drawn(draw, 10, HASH)}`);

/** `_block-element_1nxie_1`, as the newer kit. @param {() => number} random */
export const kit = (random) =>
  hashedClasses(random, (name, draw) => {
    const plain = name.replaceAll('__', '-').toLowerCase();
    return `_${plain}_${drawn(draw, 5, 'abcdefghijklmnopqrstuvwxyz0123456789')}_${1 + Math.floor(draw() * 90)}`;
  });

const CSS = `
.Header__bar{display:flex;align-items:center;gap:20px;height:56px;padding:0 24px;background:#fff;border-bottom:1px solid #e3e4ea}
.Header__logo{font-weight:700;color:#7b1fa2}.Header__supplier{margin-left:auto;text-align:right;font-size:12px;color:#6a6b75}
.Header__count{background:#e53;color:#fff;border-radius:9px;padding:0 6px;font-size:11px}
.Menu__list{display:flex;gap:18px}.Layout__page{padding:16px 24px}
.Promo__list{display:flex;gap:12px;margin-top:16px}.Promo__item{background:#fff;border-radius:8px;padding:10px;width:180px;font-size:12px}
.Button__button{border:0;border-radius:8px;padding:8px 16px;background:#7b1fa2;color:#fff}
.Button__button--plain{background:#ecedf2;color:#333}
`;

/** @param {Part} text */
export const text = (text) => html`<span data-name="Text">${text}</span>`;

/** @param {Classes} c @param {Part} label @param {boolean} [plain] */
export const button = (c, label, plain = false) =>
  html`<button type="button" class="${c('Button__button', plain && 'Button__button--plain')}">${text(label)}</button>`;

const PROMO = [
  ['Продвижение в поиске', 'Поднимите карточки от 100 ₽'],
  ['Акция «Тёплая осень»', 'Участвуют 14 товаров'],
  ['Рекомендуем: коробки', 'от 12 ₽ за штуку'],
];

/** @param {Classes} c */
export const promo = (c) => html`<section><h4>Вам может быть полезно</h4><ul class="${c('Promo__list')}">
  ${PROMO.map(([name, words]) => html`<li class="${c('Promo__item')}"><b>${name}</b><p>${words}</p></li>`)}</ul></section>`;

/**
 * @param {{ c: Classes, title: string, css: string, body: Part, over?: Part, supplier?: 'full' | 'name', search?: boolean }} page
 * `over` lies outside the application's root, as portals do
 */
export const wildberriesPage = ({ c, title, css, body, over, supplier = 'full', search = false }) =>
  documentOf({
    lang: 'ru',
    title: `${title} | WB Партнёры`,
    css: c.css(CSS + css),
    body: html`<div id="root"><header class="${c('Header__bar')}">
      <a href="/" class="${c('Header__logo')}">WB Партнёры</a>
      <nav><ul class="${c('Menu__list')}">
        ${['Товары и цены', 'Поставки и заказы', 'Аналитика', 'Финансы'].map((item) => html`<li><a href="/dashboard">${item}</a></li>`)}
        <li><a href="/news">Новости <span class="${c('Header__count')}">7</span></a></li>
      </ul></nav>
      ${search && html`<input type="search" ${mark('help-search')} placeholder="Поиск по порталу">`}
      <div class="${c('Header__supplier')}" data-testid="supplier-info"><div>${SHOP.name}</div>
        ${supplier === 'full' && html`<div>ID ${SHOP.id}</div>`}</div>
    </header><main class="${c('Layout__page')}">${body}</main></div>${over}`,
  });
