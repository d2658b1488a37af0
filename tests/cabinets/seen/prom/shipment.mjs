// An order's page of styled components: its history, a comment of the shop's own, and a short chat with the buyer.

import { drawn, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';

const BUYER = 'Федір Онищук';
const NUMBER = '344106872';
export const address = `https://my.prom.ua/cms/order/details/${NUMBER}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 340, 'Чи можна змінити відділення на № 14?'],
  ['seller', 322, 'Змінили, ТТН оновиться протягом години.'],
  ['buyer', 61, 'Бачу, дякую. А коли приблизно приїде?'],
];

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const names = ['wrap', 'card', 'title', 'pair', 'muted', 'step', 'talk', 'line', 'mine', 'box', 'field', 'button'];
  const c = Object.fromEntries(names.map((name) => [name, `sc-${drawn(random, 6)} ${drawn(random, 5)}`]));
  /** @param {string} name */
  const dot = (name) => `.${(c[name] ?? '').split(' ')[1]?.replace(/^(\d)/u, '\\3$1 ')}`;
  const css = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 "Open Sans",Arial,sans-serif;color:#2d3142;background:#f0f2f6}p{margin:0}${dot('wrap')}{display:grid;grid-template-columns:1fr 340px;gap:16px;max-width:1120px;margin:0 auto;padding:20px}${dot('card')}{background:#fff;border-radius:10px;padding:18px 20px;margin-bottom:16px}${dot('title')}{font-size:16px;font-weight:600;margin-bottom:10px}${dot('pair')}{display:flex;justify-content:space-between;padding:4px 0}${dot('muted')}{color:#8d93a5;font-size:12px}${dot('step')}{border-left:3px solid #cfd6e6;padding:0 0 8px 12px}${dot('talk')}{display:flex;flex-direction:column;gap:10px;margin-bottom:14px}${dot('line')}{align-self:flex-start;max-width:70%}${dot('mine')}{align-self:flex-end;max-width:70%}${dot('box')}{background:#eef1f7;border-radius:10px;padding:8px 12px}${dot('mine')} ${dot('box')}{background:#dff3e4}${dot('field')}{width:100%;border:1px solid #cfd6e6;border-radius:8px;padding:9px 12px;font:inherit;resize:vertical}${dot('button')}{border:0;border-radius:8px;background:#2f9e5b;color:#fff;padding:9px 18px;font:inherit;margin-top:8px}`;
  const steps = [
    ['Передано до доставки', 200],
    ['Оплачено', 395],
    ['Прийнято менеджером Ольгою', 420],
    ['Створено', 455],
  ];
  const body = html`<div id="app"><div class="${c.wrap}"><div>
    <div class="${c.card}"><div class="${c.title}">Замовлення № ${NUMBER}</div><div class="${c.pair}"><span>Електрочайник дорожній, чорний × 1</span><b>899 грн</b></div><div class="${c.pair}"><span>Доставка</span><span>Відділення № 14, Рівне</span></div></div>
    <div class="${c.card}"><div class="${c.title}">Листування з покупцем</div><div class="${c.talk}" ${mark('thread')}>${messages.map(
      (one) =>
        html`<div class="${one.author === 'seller' ? c.mine : c.line}" ${mark(`said-${one.index}`)}><div class="${c.box}">${one.text}</div><div class="${c.muted}">${print.plain(one.at).text}</div></div>`,
    )}</div><textarea class="${c.field}" rows="3" placeholder="Написати покупцеві" ${mark('reply')}></textarea><button class="${c.button}">Надіслати</button></div></div>
    <div><div class="${c.card}"><div class="${c.title}">Покупець</div><p>${BUYER}</p><p class="${c.muted}">+38 000 740 22 19</p></div>
    <div class="${c.card}"><div class="${c.title}">Коментар до замовлення</div><textarea class="${c.field}" rows="2" placeholder="Лише для співробітників" ${mark('note')}></textarea><button class="${c.button}">Зберегти</button></div>
    <div class="${c.card}"><div class="${c.title}">Історія</div>${steps.map(([name, minutes]) => html`<div class="${c.step}"><p>${name}</p><p class="${c.muted}">${print.plain(now - Number(minutes) * 60_000).text}</p></div>`)}</div></div></div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: NUMBER, reply: 'reply', traps: ['note'] },
    clock: ({ at }) => print.plain(at),
  });
  return { html: sheet({ lang: 'uk', title: `Замовлення ${NUMBER}`, css, body }), truth };
}
