// Chats and the open one with the newest on top, the field above it; CSS modules.

import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { guests, weekly } from '../kit/guests.mjs';
import { days, picture, sheet } from '../kit/sheet.mjs';

const ID = '5520944';
const BUYER = 'Инга Лаптева';
export const address = `https://seller.wildberries.ru/customer-chats/${ID}/history`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 2 * 1440 + 310, 'Здравствуйте! Пришёл не тот цвет, заказывала хаки'],
  ['seller', 2 * 1440 + 250, 'Инга, добрый день. Пришлите, пожалуйста, фото бирки.'],
  ['buyer', 2 * 1440 + 236],
  ['seller', 1440 + 600, 'Спасибо, ошибка наша. Оформите возврат, одобрим сразу.'],
  ['buyer', 1440 + 540, 'Оформила'],
  ['seller', 1440 + 515, 'Одобрили.'],
  ['buyer', 66, 'А хаки 46 размера ещё появится?'],
  ['seller', 31, 'Ждём на складе в понедельник.'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 "ALS Hauss",Arial,sans-serif;color:#242424;background:#f6f6f9}p{margin:0}.Page{display:grid;grid-template-columns:330px 1fr;gap:16px;padding:16px;height:100vh}.Panel{background:#fff;border-radius:16px;overflow:auto;min-height:0}.Panel__Search{padding:14px}.Panel__Search input{width:100%;border:1px solid #dcdce6;border-radius:10px;padding:9px 12px;font:inherit}.Row{padding:12px 16px;border-top:1px solid #f0f0f4;cursor:pointer}.Row_Active{background:#f5ecff}.Row__Top{display:flex;justify-content:space-between;gap:10px}.Row__Name{font-weight:600}.Muted{color:#8b8b99;font-size:12px}.Row__Bottom{display:flex;justify-content:space-between;gap:10px}.Counter{background:#a73afd;color:#fff;border-radius:10px;padding:0 7px;font-size:12px}.Talk{padding:18px 24px}.Composer{border:1px solid #dcdce6;border-radius:12px;padding:10px 12px;display:flex;gap:10px;margin:12px 0 18px}.Composer textarea{flex:1;border:0;outline:0;font:inherit;resize:none}.Composer button{border:0;border-radius:10px;background:#a73afd;color:#fff;padding:0 18px;font:inherit}.Day{font-weight:600;margin:14px 0 8px}.Entry{display:grid;grid-template-columns:34px 1fr auto;gap:10px;padding:9px 0;border-bottom:1px solid #f0f0f4}.Entry__Icon{width:34px;height:34px;border-radius:10px;background:#e4e4ee;display:grid;place-items:center}.Entry__Icon_Shop{background:#a73afd;color:#fff}.Photo{border-radius:10px}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const c = hashedClasses(random, (name, next) => `${name}__${drawn(next, 8)}`);
  const messages = said(now, LINES);
  const rows = guests({
    ...{ now, language: 'ru', from: 5, open: { id: ID, name: BUYER, goods: 'Брюки карго', messages } },
    ages: [[5, 1], [110, 2], [480], [1600], [3100], [5600], [9900]],
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 38);
  const body = html`<div id="portal"><div class="${c('Page')}"><div class="${c('Panel')}"><div class="${c('Panel__Search')}"><input placeholder="Имя покупателя" ${mark('search')}></div>${rows.map(
    (chat) =>
      html`<div class="${c('Row', chat.isOpen && 'Row_Active')}" data-chat="${chat.id}" ${mark(`chat-${chat.index}`)}><div class="${c('Row__Top')}"><span class="${c('Row__Name')}">${chat.name}</span><span class="${c('Muted')}">${weekly(print, chat.at).text}</span></div><div class="${c('Muted')}">${chat.goods}</div><div class="${c('Row__Bottom')}"><span>${chat.by === 'seller' && 'Вы: '}${words(chat)}</span>${chat.unread > 0 && html`<span class="${c('Counter')}">${chat.unread}</span>`}</div></div>`,
  )}</div>
  <div class="${c('Panel', 'Talk')}"><h2 style="margin:0">${BUYER}</h2><p class="${c('Muted')}">Брюки карго, арт. 205518837</p>
    <div class="${c('Composer')}"><textarea rows="2" placeholder="Ответ" maxlength="1000" ${mark('reply')}></textarea><button>Отправить</button></div>
    <div ${mark('thread')}>${days(messages.toReversed(), (at) => print.separator(at)).map(
      ({ day, lines }) =>
        html`<div class="${c('Day')}">${day}</div>${lines.map((one) => {
          const mine = one.author === 'seller';
          return html`<div class="${c('Entry')}" ${mark(`said-${one.index}`)}><div class="${c('Entry__Icon', mine && 'Entry__Icon_Shop')}">${mine ? 'М' : 'И'}</div><div><div class="${c('Muted')}">${mine ? 'Магазин' : BUYER}</div>${one.picture ? html`<img class="${c('Photo')}" src="${picture(80, 130)}" alt="">` : html`<p>${one.text}</p>`}</div><div class="${c('Muted')}">${print.clock(one.at).text}</div></div>`;
        })}`,
    )}</div></div></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, words, tells: true, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply' },
    ...{ traps: ['search'], timeZone: 'Europe/Moscow', subject: ({ goods }) => goods },
    ...{ time: ({ at }) => weekly(print, at), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'ru', title: 'Чаты', css: c.css(CSS), body }), truth };
}
