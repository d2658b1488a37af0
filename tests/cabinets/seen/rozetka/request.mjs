// A claim with two letters of the buyer's; an answer to him and a note for colleagues have a field each.

import { hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { yearly } from '../kit/folder.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const BUYER = 'Леонтій Бойчук';
export const address = 'https://seller.rozetka.com.ua/main/claims/7720416';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  [
    'buyer',
    1440 + 780,
    'Отримав чайник з подряпаною колбою і без фільтра. Прошу замінити або повернути частину коштів.',
  ],
  ['system', 1440 + 779, 'Звернення зареєстровано'],
  ['buyer', 125, 'Вже друга доба, відповіді нема. Завтра буду писати в підтримку.'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/22px -apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,sans-serif;color:#000000d9;background:#f0f2f5}.Page{max-width:980px;margin:20px auto;display:flex;gap:20px}.Card{background:#fff;border-radius:8px;padding:20px 24px;margin-bottom:16px}.Main{flex:1}.Aside{width:280px}.ant-tag{border:1px solid #ffd591;background:#fff7e6;color:#d46b08;border-radius:4px;padding:0 8px;font-size:12px}.ant-comment{display:flex;gap:12px;padding:14px 0}.ant-comment-avatar img{border-radius:50%}.ant-comment-content-author{font-size:13px;margin-bottom:2px}.ant-comment-content-author-name{color:#00000073;margin-right:8px}.ant-comment-content-author-time{color:#00000059}.Event{color:#00000073;font-size:13px;padding-left:44px}.ant-tabs-nav{display:flex;gap:24px;border-bottom:1px solid #f0f0f0;margin-bottom:12px}.ant-tabs-tab{padding:8px 0}.ant-tabs-tab-active{color:#00a046;border-bottom:2px solid #00a046}.ant-input{width:100%;border:1px solid #d9d9d9;border-radius:6px;padding:6px 11px;font:inherit}.ant-btn{border:0;border-radius:6px;background:#00a046;color:#fff;padding:7px 16px;margin-top:10px}.ant-btn-default{background:#fff;color:#333;border:1px solid #d9d9d9}h1{font-size:20px;margin:0}h3{font-size:15px;margin:0 0 8px}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'uk');
  const c = hashedClasses(
    random,
    (name, next) => `${name.toLowerCase()}_${Math.floor(next() * 9e5 + 1e5).toString(36)}`,
  );
  const messages = said(now, LINES);
  const body = html`<div id="root"><div class="${c('Page')}"><div class="${c('Main')}">
    <div class="${c('Card')}"><h1>Претензія № 7720416 <span class="ant-tag">Очікує відповіді продавця</span></h1><span>Чайник скляний Aqua 1,7 л · замовлення 802 114 556</span></div>
    <div class="${c('Card')}"><h3>Листування</h3><div class="ant-comment-list" ${mark('thread')}>${messages.map(
      (one) =>
        one.author === 'system'
          ? html`<div class="${c('Event')}" ${mark(`said-${one.index}`)}>${one.text} · ${yearly(print, one.at).text}</div>`
          : html`<div class="ant-comment" ${mark(`said-${one.index}`)}><div class="ant-comment-avatar"><img src="${picture(150, 32)}" alt="${BUYER}"></div><div class="ant-comment-content"><div class="ant-comment-content-author"><span class="ant-comment-content-author-name">${BUYER}</span><span class="ant-comment-content-author-time">${yearly(print, one.at).text}</span></div><div class="ant-comment-content-detail"><p style="margin:0">${one.text}</p></div></div></div>`,
    )}</div></div>
    <div class="${c('Card')}"><div class="ant-tabs-nav"><div class="ant-tabs-tab ant-tabs-tab-active">Відповідь покупцю</div><div class="ant-tabs-tab">Рішення</div></div><textarea class="ant-input" rows="4" placeholder="Текст побачить покупець" ${mark('reply')}></textarea><button type="button" class="ant-btn">Надіслати покупцю</button></div>
    <div class="${c('Card')}"><h3>Внутрішній коментар</h3><textarea class="ant-input" rows="2" placeholder="Бачать лише ваші співробітники" ${mark('note')}></textarea><button type="button" class="ant-btn ant-btn-default">Зберегти</button></div></div>
    <div class="${c('Aside')}"><div class="${c('Card')}"><h3>Покупець</h3><p>${BUYER}</p><p>Львівська обл.</p></div><div class="${c('Card')}"><h3>Сума повернення</h3><input class="ant-input" value="0" ${mark('sum')}></div></div></div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '7720416', reply: 'reply', traps: ['note', 'sum'] },
    clock: ({ at }) => yearly(print, at),
  });
  return { html: sheet({ lang: 'uk', title: 'Претензія № 7720416', css: c.css(CSS), body }), truth };
}
