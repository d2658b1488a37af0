// The whole chat in a frame of the same host.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { rowsOf, saidAt } from '../kit/rows.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const ID = '2210874';
const BUYER = 'Серафима Лыкова';
export const address = 'https://seller.wildberries.ru/chat-with-clients/module?app=messenger';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 * 5 + 600, 'Здравствуйте, подскажите, футляр для очков жёсткий?'],
  ['seller', 1440 * 5 + 570, 'Здравствуйте! Да, внутри металл, снаружи экокожа.'],
  ['buyer', 1440 * 5 + 500, 'А застёжка?'],
  ['seller', 1440 * 5 + 480, 'Магнитная.'],
  ['buyer', 1440 * 3 + 90, 'Заказала две штуки, привезли одинаковые, хотя цвета разные'],
  ['seller', 1440 * 3 + 30, 'Приносим извинения, на складе перепутали наклейку. Второй можно вернуть без оплаты.'],
  ['seller', 1440 * 2 + 900, 'Удалось оформить возврат?'],
];

const OUTER = `body{margin:0;font:14px Arial,sans-serif;background:#fff}header{height:50px;border-bottom:1px solid #e5e5ea;display:flex;align-items:center;gap:24px;padding:0 22px}iframe{border:0;width:100%;height:calc(100vh - 51px);display:block}`;
const INNER = `*{box-sizing:border-box}body{margin:0;background:#eee;font:16px/1.5 'Open Sans',Arial,sans-serif;color:#4f4f4f}p,h5,ul{margin:0;padding:0}ul{list-style:none}a{text-decoration:none;color:inherit}
.container{padding:20px}.card{background:#fff;border-radius:12px;display:flex;height:calc(100vh - 40px);overflow:hidden}.col-md-5{width:38%;border-right:1px solid #eee;padding:16px;display:flex;flex-direction:column}.col-md-7{width:62%;padding:16px;display:flex;flex-direction:column}
.d-flex{display:flex}.flex-row{flex-direction:row}.justify-content-between{justify-content:space-between}.justify-content-end{justify-content:flex-end}.justify-content-start{justify-content:flex-start}.form-control{width:100%;border:1px solid #bdbdbd;border-radius:5px;padding:7px 12px;font:inherit}.rounded{border-radius:8px}
.list-unstyled{overflow:auto;margin-top:12px}.list-unstyled li{padding:8px;border-bottom:1px solid #eee}.list-unstyled li.active{background:#f5f6f7;border-radius:8px}.pt-1{padding-left:12px}.fw-bold{font-weight:700}.small{font-size:14px}.text-muted{color:#9e9e9e}.badge{background:#dc4c64;color:#fff;border-radius:10px;padding:0 8px;font-size:12px;float:right}
.scroll{flex:1;overflow:auto;padding:6px 14px 6px 0}.bubble{padding:8px 12px;background:#f5f6f7;border-radius:12px;max-width:420px;margin:0 12px 2px}.bubble-me{background:#3b71ca;color:#fff}.stamp{font-size:12px;margin:0 14px 12px}.me{text-align:right}.rounded-circle{border-radius:50%}.divider{text-align:center;color:#9e9e9e;font-size:13px}.foot{display:flex;gap:12px;padding-top:12px;align-items:center;border-top:1px solid #eee}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const messages = said(now, LINES);
  const rows = rowsOf({
    ...{ now, language: 'ru', from: 11, ages: [3780] },
    open: { place: 0, id: ID, name: BUYER, goods: 'Футляр', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 38);
  /** @param {number} at */
  const stamp = (at) => ({ ...print.clock(at), text: `${print.clock(at).text} | ${print.shortDay(at).text}` });
  const chat = html`<div class="container"><div class="card" id="chat3">
    <div class="col-md-5"><input type="search" class="form-control rounded" placeholder="Поиск" ${mark('search')}>
      <ul class="list-unstyled">${rows.map(
        (
          row,
        ) => html`<li class="${row.isOpen && 'active'}" ${mark(`chat-${row.index}`)}><a href="#!" data-chat="${row.id}" class="d-flex justify-content-between">
          <div class="d-flex flex-row"><img class="rounded-circle" src="${picture((row.index * 83) % 360, 48)}" alt="аватар" width="48" height="48">
            <div class="pt-1"><p class="fw-bold">${row.name}</p><p class="small text-muted">${row.by === 'seller' && 'Вы: '}${words(row)}</p></div></div>
          <div class="pt-1"><p class="small text-muted">${saidAt(print, row.at).text}</p>${row.unread > 0 && html`<span class="badge">${row.unread}</span>`}</div>
        </a></li>`,
      )}</ul></div>
    <div class="col-md-7"><h5>${BUYER} <span class="small text-muted">Футляр для очков</span></h5>
      <div class="scroll" ${mark('thread')}><div class="divider">— начало переписки —</div>${messages.map((one) => {
        const mine = one.author === 'seller';
        return html`<div class="d-flex flex-row ${mine ? 'justify-content-end' : 'justify-content-start'}" ${mark(`said-${one.index}`)}>
          ${!mine && html`<img class="rounded-circle" src="${picture(0, 45)}" alt="аватар" width="45" height="45">`}
          <div><p class="small bubble ${mine && 'bubble-me'}">${one.text}</p><p class="stamp text-muted ${mine && 'me'}">${stamp(one.at).text}</p></div>
        </div>`;
      })}</div>
      <div class="foot"><input type="text" class="form-control" placeholder="Введите сообщение" ${mark('reply')}><a href="#!">📎</a><a href="#!">➤</a></div></div>
  </div></div>`;
  const body = html`<header><b>WB Партнёры</b><span>Главная</span><span>Товары</span><span>Чаты</span></header>
    <iframe id="messenger" title="Чаты" srcdoc="${sheet({ lang: 'ru', title: 'Мессенджер', css: INNER, body: chat })}"></iframe>`;
  const truth = truthOf({
    ...{ rows, messages, words, tells: true, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply' },
    ...{ time: ({ at }) => saidAt(print, at), clock: ({ at }) => stamp(at), timeZone: 'Europe/Moscow' },
    ...{ traps: ['search'], inside: '#messenger >>> ' },
  });
  return { html: sheet({ lang: 'ru', title: 'Чаты с покупателями', css: OUTER, body }), truth };
}
