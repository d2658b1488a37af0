// A talk as a transcript: a definition list, with the names of operators. Ukrainian.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { days, sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.rozetka.com.ua/main/messages/orders/transcript/820056113';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['system', 1760, 'Покупець відкрив діалог за замовленням № 820056113'],
  ['buyer', 1759, 'Вітаю, помилився у прізвищі отримувача, як виправити?'],
  ['seller', 1752, 'Добрий день! Напишіть правильне прізвище, змінимо.'],
  ['buyer', 1750, 'Костюк, а не Костюх'],
  ['seller', 1745, 'Готово.'],
  ['buyer', 1743, 'дякую'],
  ['buyer', 1462, 'І ще: чи можна дві накладні, бо це на двох людей?'],
  ['seller', 1441, 'На жаль, одне замовлення йде однією накладною. Можемо розділити замовлення.'],
  ['buyer', 1433, 'Розділіть: принтер мені, папір на сестру'],
  ['system', 1420, 'До діалогу долучився оператор Мілана'],
  ['seller', 1418, 'Вітаю, це Мілана. Потрібні імʼя сестри та відділення.'],
  ['buyer', 1406, 'Костюк Аліса, відділення 4'],
  ['seller', 1399, 'Замовлення розділено: 820056113 і 820056870.'],
  ['seller', 1398, 'Обидва поїдуть завтра.'],
  ['buyer', 322, 'Принтер прийшов, а папір ще ні'],
  ['seller', 301, 'Папір у дорозі, буде сьогодні після 15:00.'],
  ['buyer', 52, 'Забрали. Тільки одна пачка розірвана, аркуші зімʼяті по краю, друкувати на них не вийде'],
  ['buyer', 51, 'що робити?'],
];

const CSS = `body{margin:0;font:13px/1.55 "JetBrains Mono",Consolas,monospace;background:#fdfdfb;color:#222}.shell{max-width:1100px;margin:0 auto;padding:0 20px;height:100vh;display:flex;flex-direction:column}
h1{font-size:16px;margin:14px 0 4px}.facts{color:#777;margin:0 0 10px}dl{flex:1;overflow:auto;margin:0;border-top:1px solid #ccc;border-bottom:1px solid #ccc;padding:8px 0}.day{color:#999;padding:6px 0 2px;border-bottom:1px dotted #ddd}.entry{display:grid;grid-template-columns:64px 210px 1fr}.entry dt{color:#999}.entry dd{margin:0}.nick{color:#00529b;font-weight:bold}.house .nick{color:#b03a00}.event{color:#7d7d7d;padding-left:64px}
.fields{display:grid;grid-template-columns:1fr 300px;gap:16px;padding:12px 0}.fields label{display:block;color:#666}.fields textarea{width:100%;box-sizing:border-box;height:64px;font:inherit;border:1px solid #aaa;padding:6px}.fields .in{background:#fff4c2}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const clock = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const name = 'Орест Костюк';
  /** @param {import('../kit/chats.mjs').Said} one */
  const nick = ({ author, index }) => (author === 'buyer' ? name : `${index < 10 ? 'Данило' : 'Мілана'} (магазин)`);
  /** @param {import('../kit/chats.mjs').Said} one */
  const entry = (one) =>
    one.author === 'system'
      ? html`<div class="event" ${mark(`said-${one.index}`)}>— ${one.text}, ${clock.clock(one.at).text}</div>`
      : html`<div class="entry${one.author === 'seller' && ' house'}" ${mark(`said-${one.index}`)}><dt>${clock.clock(one.at).text}</dt><dd class="nick">${nick(one)}:</dd><dd>${one.text}</dd></div>`;
  const body = html`<div class="shell"><h1>Діалог за замовленням № 820056113</h1><p class="facts">Покупець: ${name} · Принтер лазерний, папір А4 ×3 · статус «Виконано»</p>
    <dl ${mark('thread')}>${days(messages, (at) => clock.date(at).text).map(({ day, lines }) => html`<div class="day">${day}</div>${lines.map(entry)}`)}</dl>
    <div class="fields"><div><label for="to">Відповідь покупцю</label><textarea id="to" ${mark('reply')}></textarea><button type="button">Надіслати (Ctrl+Enter)</button></div>
    <div><label for="in">Службова примітка (покупець не бачить)</label><textarea id="in" class="in" ${mark('note')}></textarea><button type="button">Зберегти</button></div></div></div>`;
  return {
    html: sheet({ lang: 'uk', title: 'Діалог', css: CSS, body }),
    truth: truthOf({
      ...{ messages, clock: (one) => clock.clock(one.at), buyer: name, threadId: '820056113' },
      ...{ reply: 'reply', traps: ['note'] },
    }),
  };
}
