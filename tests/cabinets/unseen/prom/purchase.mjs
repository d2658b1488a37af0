// One order with its short correspondence beside the goods; a comment of one's own has a field too.

import { clockOf, said, truthOf } from '../../seen/kit/chats.mjs';
import { picture, sheet } from '../../seen/kit/sheet.mjs';
import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';

const BUYER = 'Тетяна Овчаренко';
export const address = 'https://my.prom.ua/cms/order/edit/342116085?block=messages';

/** @type {readonly import('../../seen/kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 296, 'Добрий день! Чи можна змінити відділення на № 14?'],
  ['seller', 240, 'Добрий день, Тетяно. Змінили, відправимо завтра.'],
  ['buyer', 208, 'Дуже вдячна!'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 Arial,sans-serif;color:#2b2b33;background:#f2f3f6}h1{font-size:22px;margin:0 0 16px}h2{font-size:16px;margin:0 0 12px}p{margin:0}.Page{max-width:1160px;margin:0 auto;padding:24px}.Grid{display:grid;grid-template-columns:1fr 400px;gap:16px;align-items:start}.Block{background:#fff;border-radius:10px;padding:18px 20px;margin-bottom:16px}.Status{background:#fff2d6;border-radius:12px;padding:3px 12px;font-size:13px}.Good{display:flex;gap:14px;align-items:center}.Price{margin-left:auto;font-weight:700}.Pair{display:grid;grid-template-columns:130px 1fr;gap:6px}.Grey{color:#858a96;font-size:12px}.Talk{display:flex;flex-direction:column;gap:10px;margin-bottom:14px}.Note{background:#f2f3f6;border-radius:10px;padding:9px 12px;align-self:flex-start;max-width:88%}.NoteOwn{align-self:flex-end;background:#e7dcfb}.Note b{font-size:12px}.Field{width:100%;border:1px solid #cfd3db;border-radius:8px;padding:9px 12px;font:inherit;resize:vertical}.Go{border:0;border-radius:8px;background:#7b04df;color:#fff;font:inherit;padding:9px 18px;margin-top:8px}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'uk');
  const c = hashedClasses(random, (name, next) => `${name}--${drawn(next, 5)}`);
  const messages = said(now, LINES);
  const body = html`<div id="root"><div class="${c('Page')}"><h1>Замовлення № 342116085 <span class="${c('Status')}">Прийнято</span></h1><div class="${c('Grid')}"><div>
  <div class="${c('Block')}"><h2>Товари</h2><div class="${c('Good')}"><img src="${picture(330, 60)}" alt=""><div>Термокружка 450 мл, бордова<p class="${c('Grey')}">Код: TK-450-B · 1 шт.</p></div><span class="${c('Price')}">589 ₴</span></div></div>
  <div class="${c('Block')}"><h2>Покупець і доставка</h2><div class="${c('Pair')}"><span class="${c('Grey')}">Покупець</span><span>${BUYER}</span><span class="${c('Grey')}">Телефон</span><span>+38 000 442 19 77</span><span class="${c('Grey')}">Доставка</span><span>Нова пошта, Полтава, відділення № 14</span><span class="${c('Grey')}">Оплата</span><span>Післяплата</span></div></div>
  <div class="${c('Block')}"><h2>Особиста нотатка</h2><textarea class="${c('Field')}" rows="2" placeholder="Бачить лише ваша компанія" ${mark('note')}></textarea><button class="${c('Go')}">Зберегти</button></div></div>
  <div class="${c('Block')}"><h2>Листування з покупцем</h2><div class="${c('Talk')}" ${mark('thread')}>${messages.map(
    (one) =>
      html`<div class="${c('Note', one.author === 'seller' && 'NoteOwn')}" ${mark(`said-${one.index}`)}><b>${one.author === 'seller' ? 'Ваша компанія' : BUYER}</b><p>${one.text}</p><span class="${c('Grey')}">${print.dotted(one.at).text}</span></div>`,
  )}</div><textarea class="${c('Field')}" rows="3" placeholder="Написати покупцеві" ${mark('reply')}></textarea><button class="${c('Go')}">Надіслати</button></div></div></div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '342116085', reply: 'reply', traps: ['note'] },
    clock: ({ at }) => print.dotted(at),
  });
  return { html: sheet({ lang: 'uk', title: 'Замовлення', css: c.css(CSS), body }), truth };
}
