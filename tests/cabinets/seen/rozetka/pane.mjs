// The order's page holds the chat in a frame of the same host, drawn from its own text.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { days, sheet } from '../kit/sheet.mjs';

const BUYER = 'Ельвіра Цимбал';
export const address = 'https://seller.rozetka.com.ua/main/orders/view/866431120#chat';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 2 * 1440 + 400, 'Добрий день! Колір «мокрий асфальт» чи справді сірий?'],
  ['seller', 2 * 1440 + 360, 'Добрий день. Темно-сірий з синім відтінком, фото при денному світлі є в описі.'],
  ['buyer', 1440 + 480, 'Дякую, бачу'],
  ['buyer', 1440 + 477, 'Ще: розмір між 44 та 46, що радите?'],
  ['seller', 1440 + 440, 'Беріть 46, тканина не тягнеться.'],
  ['buyer', 201, 'Підійшло ідеально!'],
  ['buyer', 200],
];

const FRAME = `*{box-sizing:border-box}body{margin:0;font:14px/1.4 Arial,sans-serif;display:flex;flex-direction:column;height:100vh;color:#333}.hd{padding:10px 14px;border-bottom:1px solid #ddd}.ms{flex:1;overflow:auto;padding:10px 14px}.sep{text-align:center;color:#999;font-size:12px;padding:8px}.rw{overflow:hidden;margin-bottom:8px}.bb{float:left;max-width:75%;background:#f0f0f0;border-radius:10px;padding:7px 11px}.rw.op .bb{float:right;background:#dcefff}.tm{font-size:11px;color:#999;margin-left:8px}.op .tm{color:#7d9db5}.ph{width:130px;height:160px;background:linear-gradient(#9aa8b5,#5a6a77);border-radius:8px}.ft{display:flex;border-top:1px solid #ddd}.ft textarea{flex:1;border:0;padding:10px 14px;font:inherit;resize:none;outline:0}.ft button{border:0;background:#00a046;color:#fff;padding:0 18px}`;
const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 Arial,sans-serif;background:#f3f3f3;color:#333}.top{background:#fff;padding:12px 24px;display:flex;gap:20px;align-items:center}.top input{border:1px solid #ccc;border-radius:20px;padding:7px 16px;width:340px;font:inherit}.two{display:grid;grid-template-columns:1fr 440px;gap:18px;padding:18px 24px}.card{background:#fff;border-radius:8px;padding:16px;margin-bottom:14px}.card h3{margin:0 0 8px}.steps{list-style:none;padding:0;margin:0}.steps li{padding:5px 0;color:#666}iframe{width:100%;height:600px;border:0;background:#fff;border-radius:8px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const inside = html`<div class="hd"><b>${BUYER}</b></div><div class="ms" ${mark('thread')}>${days(messages, (at) =>
    print.separator(at),
  ).map(
    ({ day, lines }) =>
      html`<div class="sep">${day}</div>${lines.map(
        (one) =>
          html`<div class="rw ${one.author === 'seller' ? 'op' : 'cl'}" ${mark(`said-${one.index}`)}><div class="bb">${one.picture ? html`<div class="ph"></div>` : html`<span>${one.text}</span>`}<span class="tm">${print.clock(one.at).text}</span></div></div>`,
      )}`,
  )}</div><div class="ft"><textarea rows="2" placeholder="Повідомлення..." ${mark('reply')}></textarea><button type="button">➤</button></div>`;
  const source = sheet({ lang: 'uk', title: 'Чат', css: FRAME, body: inside });
  const body = html`<div class="top"><b>ROZETKA</b><input placeholder="Пошук замовлень і товарів" ${mark('site')}></div><div class="two"><div>
      <div class="card"><h3>Замовлення 866431120</h3><p>Пальто вовняне, 46 · 1 шт · 5 890 ₴</p><p>${BUYER}, +38 000 700-11-09</p></div>
      <div class="card"><h3>Історія</h3><ul class="steps">${[
        ['Виконано', 320],
        ['Прибуло у відділення', 1600],
        ['Відправлено', 2500],
        ['Створено', 3600],
      ].map(
        ([state, age]) => html`<li>${state} — ${print.plain(now - Number(age) * 60_000).text}, оператор Ірина</li>`,
      )}</ul></div>
      <div class="card"><h3>Коментар до замовлення</h3><textarea rows="2" style="width:100%" ${mark('comment')}></textarea></div></div>
    <div><iframe id="buyer-chat" title="Чат з покупцем" srcdoc="${source}"></iframe></div></div>`;
  const truth = truthOf({
    ...{
      messages,
      buyer: BUYER,
      threadId: '866431120',
      reply: 'reply',
      outside: ['site', 'comment'],
      inside: 'iframe#buyer-chat >>> ',
    },
    clock: ({ at }) => print.clock(at),
  });
  return { html: sheet({ lang: 'uk', title: 'Замовлення 866431120', css: CSS, body }), truth };
}
