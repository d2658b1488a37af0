// A navigation list of chats and the open one; icons are ligatures.

import { drawn, html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { brief, rowsOf } from '../kit/rows.mjs';
import { days, sheet } from '../kit/sheet.mjs';

const ID = '8814025';
const BUYER = 'Радимир Щербань';
export const address = `https://seller.rozetka.com.ua/main/messages/orders/chat/${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['system', 2 * 1440 + 300, 'Замовлення передано в службу доставки'],
  ['buyer', 2 * 1440 + 180, 'Доброго дня, а кріплення для стіни в коробці є?'],
  ['seller', 2 * 1440 + 150, 'Доброго дня! Так, кріплення та чотири дюбелі.'],
  ['buyer', 1440 + 33, 'Забрав, але немає дюбелів'],
  ['seller', 1440 + 10, 'Перепрошуємо! Надішлемо окремим листом за наш рахунок.'],
  ['buyer', 187, 'Добре, чекаю. На це ж відділення'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:400 14px/20px Rubik,Roboto,sans-serif;color:#221f1f;background:#f5f5f5}.material-icons{font-family:'Material Icons',monospace;font-size:16px;display:inline-block;width:16px;height:16px;overflow:hidden;vertical-align:middle;border-radius:50%;background:#c6c6c6;color:transparent}
mat-toolbar{display:flex;height:52px;align-items:center;gap:20px;padding:0 20px;background:#221f1f;color:#fff}mat-sidenav-container{display:flex;height:calc(100vh - 52px)}
mat-nav-list{display:block;width:350px;background:#fff;overflow:auto;border-right:1px solid #e9e9e9}.search{padding:12px 16px}.search input,mat-form-field textarea,mat-form-field input{width:100%;border:1px solid #d2d2d2;border-radius:6px;padding:9px 12px;font:inherit;display:block}
mat-list-item{display:block;padding:10px 16px;border-bottom:1px solid #f0f0f0;cursor:pointer}mat-list-item.mdc-list-item--activated{background:#eaf6ee}.mdc-list-item__content{display:block}.line{display:flex;justify-content:space-between;gap:8px}
.mat-mdc-list-item-title{font-weight:500}.mat-mdc-list-item-line{color:#797878;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.date{font-size:12px;color:#a6a5a5}.mat-badge-content{background:#00a046;color:#fff;border-radius:10px;padding:0 7px;font-size:11px}
rz-chat{flex:1;display:flex;flex-direction:column}.chat-head{background:#fff;padding:12px 24px;border-bottom:1px solid #e9e9e9;display:flex;justify-content:space-between;align-items:center}.chat-body{flex:1;overflow:auto;padding:16px 24px;display:block}.day{display:block;text-align:center;font-size:12px;color:#797878;margin:8px 0}
rz-message{display:flex;margin:6px 0}rz-message.own{flex-direction:row-reverse}.plate{max-width:62%;padding:10px 14px 6px;background:#fff;border-radius:8px}.own .plate{background:#d6f2e0}.stamp{display:flex;gap:6px;justify-content:flex-end;font-size:11px;color:#797878}rz-notice{display:block;text-align:center;font-size:12px;color:#797878;margin:8px}
mat-form-field{display:block;flex:1}.composer{display:flex;gap:12px;background:#fff;padding:14px 24px;border-top:1px solid #e9e9e9}.mdc-button{background:#00a046;border:0;border-radius:6px;color:#fff;padding:0 20px}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const own = raw(`_ngcontent-ng-c${drawn(random, 9, '0123456789')}`);
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const rows = rowsOf({
    ...{ now, language: 'uk', from: 12, ages: [41, 187, 480, 1600, 4600, 11_500] },
    ...{ unread: { 0: 2 }, open: { place: 1, id: ID, name: BUYER, goods: 'Полиця настінна', messages } },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const subject = ({ order }) => `Замовлення № ${order}`;
  const shown = rows.find(({ isOpen }) => isOpen);
  const body = html`<app-root ng-version="19.2.3"><mat-toolbar ${own} class="mat-toolbar"><b>ROZETKA Seller</b><span>Товари</span><span>Замовлення</span><span>Мої повідомлення</span></mat-toolbar>
    <mat-sidenav-container ${own}>
      <mat-nav-list ${own} role="navigation" class="mat-mdc-nav-list">
        <div ${own} class="search"><input matinput placeholder="Номер замовлення" ${mark('search')}></div>
        ${rows.map(
          (
            chat,
          ) => html`<mat-list-item ${own} role="listitem" class="mat-mdc-list-item ${chat.isOpen && 'mdc-list-item--activated'}" ${mark(`chat-${chat.index}`)}>
            <span class="mdc-list-item__content">
              <span class="line"><span matlistitemtitle class="mat-mdc-list-item-title">${chat.name}</span><span ${own} class="date">${brief(print, chat.at).text}</span></span>
              <span class="line"><span matlistitemline class="mat-mdc-list-item-line">${subject(chat)}</span>${chat.unread > 0 && html`<span class="mat-badge-content">${chat.unread}</span>`}</span>
              <span matlistitemline class="mat-mdc-list-item-line">${cut(chat.text, 48)}</span>
            </span>
          </mat-list-item>`,
        )}
      </mat-nav-list>
      <rz-chat ${own}>
        <div ${own} class="chat-head"><div><b>${BUYER}</b><br><span class="date">${shown && subject(shown)} · Полиця настінна · 1 349 ₴</span></div><mat-icon class="material-icons">delete_outline</mat-icon></div>
        <div ${own} class="chat-body" ${mark('thread')}>${days(messages, print.separator).map(
          ({ day, lines }) =>
            html`<span ${own} class="day">${day}</span>${lines.map((one) =>
              one.author === 'system'
                ? html`<rz-notice ${own} ${mark(`said-${one.index}`)}><mat-icon class="material-icons">info</mat-icon> ${one.text}, ${print.clock(one.at).text}</rz-notice>`
                : html`<rz-message ${own} class="${one.author === 'seller' && 'own'}" ${mark(`said-${one.index}`)}><div ${own} class="plate">
                <div ${own} class="text">${one.text}</div>
                <div ${own} class="stamp"><span>${print.clock(one.at).text}</span>${one.author === 'seller' && html`<mat-icon class="material-icons">done_all</mat-icon>`}</div></div></rz-message>`,
            )}`,
        )}</div>
        <div ${own} class="composer"><mat-form-field class="mat-mdc-form-field"><textarea matinput class="mat-mdc-input-element" rows="2" placeholder="Введіть повідомлення" ${mark('reply')}></textarea></mat-form-field>
          <button class="mdc-button mat-mdc-unelevated-button"><span class="mdc-button__label">Надіслати</span></button></div>
      </rz-chat>
    </mat-sidenav-container></app-root>`;
  const truth = truthOf({
    ...{ rows, messages, subject, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ words: ({ text }) => cut(text, 48), time: ({ at }) => brief(print, at), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Мої повідомлення', css: CSS, body }), truth };
}
