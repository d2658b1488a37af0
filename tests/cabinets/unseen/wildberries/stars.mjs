// One review of goods in a panel over the goods' table, without an answer yet.

import { clockOf, said, truthOf } from '../../seen/kit/chats.mjs';
import { picture, sheet } from '../../seen/kit/sheet.mjs';
import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';

const BUYER = 'Марина';
export const address = 'https://seller.wildberries.ru/feedbacks/feedbacks-tab/not-answered?feedbackId=Tq7mB2xLw';

/** @type {readonly import('../../seen/kit/chats.mjs').Line[]} */
const LINES = [['buyer', 620, 'Халат мягкий, сел хорошо. Но после первой стирки полезли катышки, и пояс коротковат.']];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/20px Arial,sans-serif;color:#242424;background:#f6f6f9}p{margin:0}.Content{padding:24px 32px}.Content input{border:0;border-radius:10px;background:#fff;padding:10px 14px;width:280px;font:inherit;margin-bottom:14px}.Table{width:640px;background:#fff;border-radius:14px;border-collapse:collapse}.Table td,.Table th{padding:12px 16px;text-align:left;border-bottom:1px solid #f0f0f4}.Table th{color:#8b8b99;font-weight:400}.Panel{position:fixed;top:0;right:0;bottom:0;width:540px;background:#fff;box-shadow:-8px 0 32px #0002;display:flex;flex-direction:column}.Header{padding:20px 24px;font-size:20px;font-weight:700;display:flex;justify-content:space-between}.Main{flex:1;overflow:auto;padding:0 24px}.Product{display:flex;gap:12px;background:#f6f6f9;border-radius:12px;padding:12px;margin-bottom:18px}.Product img{border-radius:8px}.Grey{color:#8b8b99;font-size:12px}.Top{display:flex;gap:12px;align-items:center;margin-bottom:8px}.Stars{color:#ffb400}.Footer{border-top:1px solid #f0f0f4;padding:16px 24px}.Footer textarea{width:100%;border:1px solid #dcdce6;border-radius:12px;padding:10px 14px;font:inherit;resize:none}.Bottom{display:flex;justify-content:space-between;align-items:center;margin-top:8px}.Bottom button{border:0;border-radius:12px;background:#a73afd;color:#fff;padding:11px 20px;font:inherit}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const c = hashedClasses(random, (name, next) => `${name}__${drawn(next, 8)}`);
  const messages = said(now, LINES);
  /** @type {readonly (readonly [string, string, number])[]} */
  const goods = [
    ['Халат махровый', '4,7', 18],
    ['Пижама фланелевая', '4,9', 4],
    ['Тапочки домашние', '4,5', 11],
    ['Полотенце банное', '4,8', 2],
  ];
  const body = html`<div id="root"><div class="${c('Content')}"><h1>Отзывы</h1><input placeholder="Артикул" ${mark('search')}><table class="${c('Table')}"><thead><tr><th>Товар</th><th>Рейтинг</th><th>Без ответа</th></tr></thead><tbody>${goods.map(([name, rating, count]) => html`<tr><td>${name}</td><td>${rating}</td><td>${count}</td></tr>`)}</tbody></table></div>
  <div class="${c('Panel')}" role="dialog"><div class="${c('Header')}"><span>Отзыв о товаре</span><button aria-label="Закрыть">×</button></div><div class="${c('Main')}"><div class="${c('Product')}"><img src="${picture(340, 52)}" alt=""><div><p>Халат махровый, размер 48</p><p class="${c('Grey')}">Артикул 183305572</p></div></div>
  <div ${mark('thread')}>${messages.map((one) => html`<div ${mark(`said-${one.index}`)}><div class="${c('Top')}"><b>${BUYER}</b><span class="${c('Stars')}" aria-label="4 из 5">★★★★☆</span><span class="${c('Grey')}">${print.dotted(one.at).text}</span></div><p>${one.text}</p></div>`)}</div></div>
  <div class="${c('Footer')}"><textarea rows="5" maxlength="1000" placeholder="Ваш ответ увидят все покупатели" ${mark('reply')}></textarea><div class="${c('Bottom')}"><span class="${c('Grey')}">0 / 1000</span><button>Ответить</button></div></div></div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: 'Tq7mB2xLw', reply: 'reply', traps: ['search'], timeZone: 'Europe/Moscow' },
    clock: ({ at }) => print.dotted(at),
  });
  return { html: sheet({ lang: 'ru', title: 'Отзывы', css: c.css(CSS), body }), truth };
}
