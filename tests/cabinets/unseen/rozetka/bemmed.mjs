// Chats and the open one of Angular with classes by BEM; ticks and files.

import { clockOf, said, truthOf } from '../../seen/kit/chats.mjs';
import { days, picture, sheet } from '../../seen/kit/sheet.mjs';
import { html, mark, raw } from '../../variants/kit/html.mjs';
import { patrons } from '../kit/patrons.mjs';

const ID = '8867450';
const BUYER = 'Володимир Гнатюк';
export const address = `https://seller.rozetka.com.ua/main/messages/orders/dialog/${ID}?tab=all`;

/** @type {readonly import('../../seen/kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 2 * 1440 + 260, 'Доброго вечора. Замовляв шурупокрут, а приїхав без другої батареї.'],
  ['buyer', 2 * 1440 + 257],
  ['seller', 1440 + 800, 'Вітаю, Володимире! Перепрошуємо, перевіряємо на складі.'],
  ['seller', 1440 + 500, 'Знайшли: батарею забули вкласти. Надішлемо сьогодні безкоштовно.'],
  ['buyer', 1440 + 466, 'Добре, дякую'],
  ['seller', 102, 'Номер відправлення 59 0011 7723 4480.'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 Arial,sans-serif;color:#221f1f;background:#f5f5f5}.page{display:flex;flex-direction:column;height:100vh}.page__header{background:#221f1f;color:#fff;padding:12px 20px;display:flex;gap:28px}.messages{flex:1;min-height:0;display:flex;gap:12px;padding:12px}.dialogs{width:350px;background:#fff;border-radius:6px;overflow:auto}.dialogs__search{padding:12px}.dialogs__search input{width:100%;border:1px solid #d2d2d2;border-radius:4px;padding:8px 12px;font:inherit}.dialog{padding:12px 14px;border-top:1px solid #eee;cursor:pointer}.dialog_active{background:#ebf7ef}.dialog__head{display:flex;justify-content:space-between}.dialog__name{font-weight:700}.dialog__date{color:#797878;font-size:12px}.dialog__order{color:#3e77aa;font-size:12px}.dialog__text{display:flex;justify-content:space-between;color:#555}.dialog__counter{background:#f84147;color:#fff;border-radius:9px;padding:0 6px;font-size:12px}.chat{flex:1;background:#fff;border-radius:6px;display:flex;flex-direction:column;min-width:0}.chat__title{padding:14px 20px;border-bottom:1px solid #eee;font-weight:700}.chat__title a{color:#3e77aa;font-weight:400}.chat__body{flex:1;overflow:auto;padding:16px 20px;margin:0;list-style:none}.chat__day{text-align:center;margin:10px 0;color:#797878;font-size:12px}.message{margin-bottom:12px;display:flex}.message__inner{max-width:62%;background:#f5f5f5;border-radius:8px;padding:8px 12px}.message_own{justify-content:flex-end}.message_own .message__inner{background:#d9f2e1}.message__info{font-size:12px;color:#797878;display:flex;justify-content:flex-end;gap:4px}.chat__form{border-top:1px solid #eee;padding:12px 20px;display:flex;gap:10px}.chat__form textarea{flex:1;border:1px solid #d2d2d2;border-radius:4px;padding:8px 12px;font:inherit;resize:none}.button{border:0;border-radius:4px;background:#00a046;color:#fff;font:inherit;padding:0 20px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const ng = raw('_ngcontent-serverapp-c94');
  const messages = said(now, LINES);
  const rows = patrons({
    ...{ now, language: 'uk', from: 1, open: { id: ID, name: BUYER, goods: 'Шурупокрут', messages } },
    ages: [[21], [58, 1], [340], [700], [1600, 2], [2700], [4800], [9100]],
  });
  const body = html`<app-root ng-version="15.2.10"><div class="page" ${ng}><div class="page__header" ${ng}><b>Кабінет продавця</b><span>Замовлення</span><span>Товари</span><span>Повідомлення</span></div><div class="messages" ${ng}><app-dialogs class="dialogs" ${ng}><div class="dialogs__search"><input type="text" class="ng-untouched ng-pristine ng-valid" placeholder="Пошук" ${mark('search')}></div>${rows.map(
    (chat) =>
      html`<div class="dialog ng-star-inserted ${chat.isOpen && 'dialog_active'}" ${ng} ${mark(`chat-${chat.index}`)}><div class="dialog__head" ${ng}><span class="dialog__name">${chat.name}</span><span class="dialog__date">${print.date(chat.at).text}</span></div><div class="dialog__order" ${ng}>№ ${chat.order}</div><div class="dialog__text" ${ng}><span>${chat.text}</span>${chat.unread > 0 && html`<span class="dialog__counter">${chat.unread}</span>`}</div></div>`,
  )}</app-dialogs><app-chat class="chat" ${ng}><div class="chat__title" ${ng}>${BUYER} <a href="/main/orders/edit/735998367">№ 735998367</a></div><ul class="chat__body" ${ng} ${mark('thread')}>${days(
    messages,
    (at) => print.fullDay(at).text,
  ).map(
    ({ day, lines }) =>
      html`<li class="chat__day" ${ng}>${day}</li>${lines.map((one) => {
        const mine = one.author === 'seller';
        return html`<li class="message ng-star-inserted ${mine && 'message_own'}" ${ng} ${mark(`said-${one.index}`)}><div class="message__inner" ${ng}>${one.picture ? html`<a href="#"><img src="${picture(200, 140)}" alt=""></a>` : html`<div class="message__text">${one.text}</div>`}<div class="message__info" ${ng}><span>${print.clock(one.at).text}</span>${mine && html`<svg width="14" height="14" viewBox="0 0 14 14"><path d="M1 7l3 3 6-7" fill="none" stroke="#00a046"></path></svg>`}</div></div></li>`;
      })}`,
  )}</ul><form class="chat__form" ${ng}><textarea formcontrolname="message" class="ng-untouched ng-pristine ng-invalid" rows="3" placeholder="Введіть повідомлення" ${mark('reply')}></textarea><button class="button" type="submit">Надіслати</button></form></app-chat></div></div></app-root>`;
  const truth = truthOf({
    ...{ rows, messages, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ subject: ({ order }) => `№ ${order}`, time: ({ at }) => print.date(at), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Повідомлення', css: CSS, body }), truth };
}
