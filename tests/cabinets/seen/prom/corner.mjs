// An order, and a small window of its chat in the corner; only the buyer has written.

import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { days, sheet } from '../kit/sheet.mjs';

const BUYER = 'Северин Хоменко';
export const address = 'https://my.prom.ua/cms/order/edit/301778421?chat=open';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 + 200, 'Добрий вечір. Я вказав відділення №8, а воно зачинене на облік'],
  ['buyer', 1440 + 198, 'Переадресуйте, будь ласка, на №21'],
  ['buyer', 131, 'Нагадую про відділення, бо завтра відправка'],
];

const SHEET = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 Roboto,Arial,sans-serif;background:#f2f4f8;color:#222b36}h1,h2,p{margin:0}
.Head{background:#2b2f8f;color:#fff;padding:10px 26px;display:flex;gap:20px}.Head input{margin-left:auto;border-radius:14px;border:0;padding:4px 14px}.Main{padding:22px 26px;max-width:860px}.Card{background:#fff;border-radius:8px;padding:18px;margin-top:14px;box-shadow:0 1px 2px #0002}
.Pair{display:flex;justify-content:space-between;padding:6px 0;border-bottom:1px solid #f0f2f6}.Field{display:block;width:100%;margin-top:6px;border:1px solid #cfd6e2;border-radius:6px;padding:8px;font:inherit}
.Box{position:fixed;right:24px;bottom:0;width:350px;height:470px;background:#fff;border-radius:12px 12px 0 0;box-shadow:0 4px 26px #0005;display:flex;flex-direction:column;overflow:hidden}.Bar{background:#2b2f8f;color:#fff;padding:11px 14px;display:flex;justify-content:space-between}.Bar small{display:block;opacity:.75}
.Feed{flex:1;overflow:auto;padding:12px;background:#f7f8fb}.Day{text-align:center;color:#8b95a5;font-size:12px;margin:6px 0}.Item{display:flex;flex-direction:column;align-items:flex-start;margin-bottom:8px}.Bub{max-width:82%;background:#e8ebf3;border-radius:4px 14px 14px 14px;padding:8px 12px}.When{font-size:11px;color:#8b95a5;margin:2px 4px}
.Foot{display:flex;gap:8px;padding:10px;border-top:1px solid #e5e9f0}.Foot textarea{flex:1;border:1px solid #cfd6e2;border-radius:18px;padding:8px 14px;font:inherit;resize:none;height:38px}.Go{border:0;background:#2b2f8f;color:#fff;border-radius:50%;width:38px}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const cls = hashedClasses(random, (_, draw) => `sc-${drawn(draw, 8, 'abcdefghijklmnopqrstuvwxyz')}`);
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const made = print.long(now - 2 * 86_400_000).text;
  const body = html`<header class="${cls('Head')}"><b>prom</b><span>Замовлення</span><span>Товари</span><input placeholder="Пошук" ${mark('search')}></header>
    <main class="${cls('Main')}">
      <h1>Замовлення № 301778421</h1><p>від ${made} · Прийнято</p>
      <section class="${cls('Card')}"><h2>Покупець</h2>
        <div class="${cls('Pair')}"><span>Імʼя</span><span>${BUYER}</span></div><div class="${cls('Pair')}"><span>Телефон</span><span>+38 000 000-00-42</span></div>
        <div class="${cls('Pair')}"><span>Доставка</span><span>Нова пошта, Полтава, №8</span></div></section>
      <section class="${cls('Card')}"><h2>Товари</h2><div class="${cls('Pair')}"><span>Набір стамесок, 6 шт × 1</span><b>1 180 ₴</b></div><div class="${cls('Pair')}"><span>Точильний камінь × 2</span><b>520 ₴</b></div></section>
      <section class="${cls('Card')}"><label>Номер ТТН<input class="${cls('Field')}" placeholder="2045 0000 0000 00" ${mark('ttn')}></label><br>
        <label>Коментар для працівників<textarea class="${cls('Field')}" rows="3" ${mark('comment')}></textarea></label></section>
    </main>
    <div class="${cls('Box')}">
      <div class="${cls('Bar')}"><div>${BUYER}<small>зазвичай відповідає швидко</small></div><span>— ✕</span></div>
      <div class="${cls('Feed')}" ${mark('thread')}>${days(messages, print.separator).map(
        ({ day, lines }) =>
          html`<div class="${cls('Day')}">${day}</div>${lines.map(
            (one) =>
              html`<div class="${cls('Item')}" ${mark(`said-${one.index}`)}><div class="${cls('Bub')}">${one.text}</div><span class="${cls('When')}">${print.clock(one.at).text}</span></div>`,
          )}`,
      )}</div>
      <div class="${cls('Foot')}"><textarea placeholder="Повідомлення" aria-label="Повідомлення покупцю" ${mark('reply')}></textarea><button class="${cls('Go')}" aria-label="Надіслати">➤</button></div>
    </div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, reply: 'reply', clock: ({ at }) => print.clock(at) },
    traps: ['search', 'ttn', 'comment'],
  });
  return { html: sheet({ lang: 'uk', title: 'Замовлення № 301778421', css: cls.css(SHEET), body }), truth };
}
