// A list and a talk in CSS modules; the goods' card over the talk, an order's number in each row, ticks of reading.

import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { dayMonth, inbox, sign } from '../kit/inbox.mjs';
import { days, picture, sheet } from '../kit/sheet.mjs';

const ID = '1290448';
const BUYER = 'Влада';
export const address = `https://seller.wildberries.ru/chat-with-clients?dialog=${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['system', 2 * 1440 + 700, 'Покупатель начал чат по товару 188 204 551'],
  ['buyer', 2 * 1440 + 699, 'Здравствуйте, пришёл размер S вместо M'],
  ['buyer', 2 * 1440 + 698],
  [
    'seller',
    2 * 1440 + 655,
    'Здравствуйте, Влада! Приносим извинения. Оформите возврат по браку, примем без вопросов.',
  ],
  ['buyer', 2 * 1440 + 640, 'А обменять нельзя?'],
  ['seller', 1440 + 610, 'К сожалению, обмена на площадке нет: возврат и новый заказ. Размер M для вас отложим.'],
  ['buyer', 1440 + 595, 'Поняла'],
  ['system', 1440 + 100, 'Заявка на возврат одобрена'],
  ['buyer', 44, 'Сдала на пункт. Заказала M'],
  ['seller', 15, 'Видим, собираем! Положим подарок 🎁'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/20px Inter,Arial,sans-serif;color:#1f1f29;background:#fff}p{margin:0}.wrapper{display:flex;height:100vh}.dialogs{width:340px;border-right:1px solid #ebebf0;overflow:auto}.searchBox{padding:16px}.searchBox input{width:100%;border:0;border-radius:10px;background:#f2f2f6;padding:10px 14px;font:inherit}.dialog{display:grid;grid-template-columns:44px 1fr;gap:12px;padding:10px 16px}.dialogActive{background:#f4ecff}.avatar{width:44px;height:44px;border-radius:50%;background:linear-gradient(135deg,#c69cff,#7a3ff2);color:#fff;display:grid;place-items:center}.row{display:flex;justify-content:space-between;gap:8px}.name{font-weight:600}.date,.order{color:#8d8d9b;font-size:12px}.last{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;max-width:220px;color:#53535f}.counter{background:#7a3ff2;color:#fff;border-radius:10px;font-size:12px;padding:0 7px}
.chat{flex:1;display:flex;flex-direction:column;min-width:0}.header{padding:14px 24px;border-bottom:1px solid #ebebf0;display:flex;justify-content:space-between}.product{display:flex;gap:12px;align-items:center;padding:10px 24px;background:#fafafc;border-bottom:1px solid #ebebf0}.product img{border-radius:6px}.history{flex:1;overflow:auto;padding:8px 24px}.day{text-align:center;color:#8d8d9b;font-size:12px;padding:12px}.message{display:table;max-width:62%;margin:0 auto 8px 0;background:#f2f2f6;border-radius:4px 16px 16px 16px;padding:8px 12px}.messageMy{margin:0 0 8px auto;background:#7a3ff2;color:#fff;border-radius:16px 4px 16px 16px}.system{text-align:center;color:#8d8d9b;font-size:13px;margin:10px 0}.info{font-size:11px;opacity:.7;text-align:right}.photo{width:140px;height:180px;border-radius:10px;background:linear-gradient(#e0c0d8,#a06090)}
.form{display:flex;gap:12px;padding:14px 24px;border-top:1px solid #ebebf0;align-items:end}.form textarea{flex:1;border:0;background:#f2f2f6;border-radius:12px;padding:10px 14px;font:inherit;resize:none}.form button{border:0;background:none;font-size:20px}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const scope = hashedClasses(random, (name, next) => `Chat_${name.slice(2)}__${drawn(next, 5)}`);
  /** @param {string} name */
  const c = (name) => scope(`M_${name}`);
  const css = scope.css(CSS.replace(/\.([a-z]\w*)(?=[^}]*\{)/gu, '.M_$1'));
  const messages = said(now, LINES);
  const rows = inbox({
    ...{ now, language: 'ru', from: 14, ages: [5, 72, 230, 1100, 2200, 3900, 7700, 14_800], fresh: [1, 0, 0, 0, 2] },
    open: { id: ID, name: BUYER, goods: 'Платье', messages },
  });
  /** @param {number} at */
  const when = (at) => (print.daysAgo(at) === 0 ? print.clock(at) : dayMonth(print, at));
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 70);
  const body = html`<div id="root"><div class="${c('wrapper')}"><aside class="${c('dialogs')}"><div class="${c('searchBox')}"><input placeholder="Найти чат" ${mark('search')}></div>
      ${rows.map(
        (chat) =>
          html`<div class="${c('dialog')} ${chat.isOpen && c('dialogActive')}" data-testid="dialog-item" ${mark(`chat-${chat.index}`)}><div class="${c('avatar')}">${sign(chat.name)}</div><div><div class="${c('row')}"><span class="${c('name')}">${chat.name}</span><span class="${c('date')}">${when(chat.at).text}</span></div><p class="${c('order')}">Заказ ${chat.order}</p><div class="${c('row')}"><p class="${c('last')}">${words(chat)}</p>${chat.unread > 0 && html`<span class="${c('counter')}">${chat.unread}</span>`}</div></div></div>`,
      )}</aside>
    <main class="${c('chat')}"><div class="${c('header')}"><b>${BUYER}</b><span class="${c('date')}">Заказ ${Number(ID) * 131 + 9}</span></div><div class="${c('product')}"><img src="${picture(320, 40)}" alt=""><span>Платье-футляр, M<br><span class="${c('order')}">арт. 188204551 · 3 120 ₽</span></span></div>
      <div class="${c('history')}" ${mark('thread')}>${days(messages, (at) => print.separator(at)).map(
        ({ day, lines }) =>
          html`<div class="${c('day')}">${day}</div>${lines.map((one) =>
            one.author === 'system'
              ? html`<div class="${c('system')}" ${mark(`said-${one.index}`)}>${one.text}</div>`
              : html`<div class="${c('message')} ${one.author === 'seller' && c('messageMy')}" ${mark(`said-${one.index}`)}>${one.picture ? html`<div class="${c('photo')}"></div>` : html`<span>${one.text}</span>`}<div class="${c('info')}">${print.clock(one.at).text}${one.author === 'seller' && html` <svg width="14" height="8" viewBox="0 0 14 8"><path d="M1 4l3 3 6-6M6 7l7-6" fill="none" stroke="currentColor"/></svg>`}</div></div>`,
          )}`,
      )}</div>
      <div class="${c('form')}"><button type="button">📎</button><textarea rows="1" placeholder="Сообщение" ${mark('reply')}></textarea><button type="button">➤</button></div></main></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, words, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ subject: ({ order }) => `Заказ ${order}`, time: ({ at }) => when(at), timeZone: 'Europe/Moscow' },
    clock: ({ at, author }) => (author === 'system' ? print.date(at) : print.clock(at)),
  });
  return { html: sheet({ lang: 'ru', title: 'Чаты', css, body }), truth };
}
