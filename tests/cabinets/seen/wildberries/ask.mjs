// A drawer of one question that waits for its answer; the questions lie behind it.

import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { folder } from '../kit/folder.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const BUYER = 'Василиса';
export const address = 'https://seller.wildberries.ru/feedback/customer-questions/not-answered?q=Xk29aPq';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [['buyer', 410, 'Здравствуйте, подойдёт ли этот чехол на кресло с подлокотниками шириной 85 см?']];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/20px ALSHauss,Arial,sans-serif;color:#242424;background:#f6f6f9}.Back{padding:24px 32px}.Back h1{font-size:28px;margin:0 0 16px}.Back input{border:0;background:#fff;border-radius:12px;padding:10px 16px;width:320px;font:inherit}.Goods{display:grid;gap:8px;margin-top:16px}.Goods div{background:#fff;border-radius:12px;padding:12px 16px;display:flex;justify-content:space-between}.Drawer{position:fixed;top:12px;right:12px;bottom:12px;width:520px;background:#fff;border-radius:20px;box-shadow:0 8px 40px #0003;display:flex;flex-direction:column}.DrawerHead{padding:20px 24px 0;display:flex;justify-content:space-between;font-size:20px;font-weight:700}.DrawerBody{flex:1;overflow:auto;padding:16px 24px}.Product{display:flex;gap:12px;background:#f6f6f9;border-radius:12px;padding:12px}.Product img{border-radius:8px}.Product small,.Meta{color:#868695;font-size:12px}.Question{margin-top:20px}.Question h4{margin:0;font-size:14px}.Question p{margin:8px 0 0;font-size:16px;line-height:22px}.DrawerFoot{padding:16px 24px 20px;border-top:1px solid #ececf1}.Area{width:100%;border:1px solid #d7d7e0;border-radius:12px;padding:12px 14px;font:inherit;resize:none}.Counter{color:#868695;font-size:12px;text-align:right}.Buttons{display:flex;gap:8px;margin-top:8px}.Buttons button{border:0;border-radius:12px;background:#f0e6fb;color:#7c1fc4;padding:10px 18px;font:inherit}.Buttons .Main{background:#7c1fc4;color:#fff}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const c = hashedClasses(random, (name, next) => `${name}__${drawn(next, 10)}`);
  const messages = said(now, LINES);
  const goods = folder({ now, language: 'ru', from: 8, ages: [410, 900, 1500, 2300, 3400] });
  const body = html`<div id="app"><div class="${c('Back')}"><h1>Вопросы</h1><input placeholder="Артикул или название" ${mark('search')}><div class="${c('Goods')}">${goods.map((one) => html`<div><span>${one.goods}</span><span class="${c('Meta')}">Вопросов: ${one.index + 1}</span></div>`)}</div></div>
  <div class="${c('Drawer')}" role="dialog" aria-modal="true"><div class="${c('DrawerHead')}"><span>Ответ на вопрос</span><span>✕</span></div><div class="${c('DrawerBody')}">
    <div class="${c('Product')}"><img src="${picture(280, 56)}" alt=""><div>Чехол на кресло велюровый<br><small>Арт. WB 191220734 · Цвет: графит</small></div></div>
    <div ${mark('thread')}>${messages.map((one) => html`<div class="${c('Question')}" ${mark(`said-${one.index}`)}><h4>${BUYER}</h4><span class="${c('Meta')}">${print.dotted(one.at).text}</span><p>${one.text}</p></div>`)}</div></div>
    <div class="${c('DrawerFoot')}"><textarea class="${c('Area')}" rows="5" maxlength="3000" placeholder="Введите текст ответа" ${mark('reply')}></textarea><div class="${c('Counter')}">0/3000</div><div class="${c('Buttons')}"><button class="${c('Main')}">Ответить</button><button>Отклонить вопрос</button><button>Шаблоны</button></div></div></div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: 'Xk29aPq', reply: 'reply', traps: ['search'], timeZone: 'Europe/Moscow' },
    clock: ({ at }) => print.dotted(at),
  });
  return { html: sheet({ lang: 'ru', title: 'Вопросы', css: c.css(CSS), body }), truth };
}
