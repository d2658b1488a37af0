// Angular with a virtual scroll of the chats; labels before the words in the talk.

import { drawn, html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { inbox, tiny } from '../kit/inbox.mjs';
import { sheet } from '../kit/sheet.mjs';

const ID = '1881204';
const BUYER = 'Орест Пилипенко';
export const address = `https://seller.rozetka.com.ua/main/messages/orders/list/(chat:${ID})`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 6 * 1440 + 90, 'Доброго дня, чи справді ця дошка з бука?'],
  ['seller', 6 * 1440 + 70, 'Доброго дня! Так, суцільний бук, покрита олією.'],
  ['buyer', 6 * 1440 + 61, 'Гравіювання робите?'],
  ['seller', 6 * 1440 + 44, 'Робимо, +120 ₴, до двох днів.'],
  ['buyer', 1440 + 900, 'Тоді напис «Родина Пилипенків», шрифт будь-який'],
  ['seller', 1440 + 850, 'Прийнято! Макет надішлемо сюди.'],
  ['seller', 1440 + 260],
  ['buyer', 1440 + 230, 'Чудово, робіть'],
  ['buyer', 73, 'А коли відправите?'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:400 14px/20px Roboto,'Helvetica Neue',sans-serif;color:#1d1b20;background:#fff}.mat-toolbar{background:#00a046;color:#fff;height:56px;display:flex;align-items:center;padding:0 20px;gap:24px}.layout{display:flex;height:calc(100vh - 56px)}rz-chat-list{width:360px;border-right:1px solid #e0e0e0;display:flex;flex-direction:column}.mat-mdc-form-field{display:block;padding:12px 16px}.mdc-text-field{border:1px solid #79747e;border-radius:4px;padding:6px 12px}.mat-mdc-input-element{border:0;outline:0;width:100%;font:inherit;background:none;resize:none}
.cdk-virtual-scroll-viewport{display:block;position:relative;flex:1;overflow:auto}.cdk-virtual-scroll-content-wrapper{position:absolute;top:0;left:0;width:100%}.cdk-virtual-scroll-spacer{width:1px;height:3100px}.chat{height:76px;padding:10px 16px;border-bottom:1px solid #eee;display:block;cursor:pointer}.chat.selected{background:#e8f5e9}.chat .line{display:flex;justify-content:space-between;gap:10px}.chat .line span:first-child{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.muted{color:#79747e;font-size:12px}.chat.has-new .name{font-weight:700}.dot{width:10px;height:10px;border-radius:50%;background:#f84147;flex:none;margin-top:5px}
rz-chat-room{flex:1;display:flex;flex-direction:column;background:#fafafa}.room-head{padding:12px 20px;background:#fff;border-bottom:1px solid #e0e0e0}.room-body{flex:1;overflow:auto;padding:16px 20px}rz-message{display:block;margin-bottom:12px}.mat-mdc-card{display:inline-block;padding:10px 14px;border-radius:8px;box-shadow:0 1px 3px #0002;background:#fff;max-width:85%}.shop .mat-mdc-card{border-left:4px solid #00a046}.lbl{font-weight:500}.ph{width:150px;height:90px;border-radius:6px;background:linear-gradient(90deg,#c99a6b,#8a5a2b);margin-top:4px}.room-foot{background:#fff;border-top:1px solid #e0e0e0;padding:8px 16px 14px}.mdc-button{background:#00a046;color:#fff;border:0;border-radius:18px;padding:8px 20px}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'uk');
  const [list, room] = ['a', 'b'].map(() => {
    const id = drawn(random, 3, '0123456789');
    return { own: raw(`_ngcontent-ng-c${id}`), host: raw(`_nghost-ng-c${id}`) };
  });
  const messages = said(now, LINES);
  const rows = inbox({
    ...{ now, language: 'uk', from: 22, ages: [3, 29, 118, 310, 1010, 2600, 5300, 9600, 14_000], fresh: [0, 1, 1] },
    open: { id: ID, name: BUYER, goods: 'Дошка', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 42);
  const body = html`<app-root ng-version="17.3.1"><mat-toolbar class="mat-toolbar"><b>ROZETKA Seller</b><span>Замовлення</span><span>Товари</span><span>Повідомлення</span></mat-toolbar>
    <div class="layout"><rz-chat-list ${list?.host}><mat-form-field class="mat-mdc-form-field" ${list?.own}><div class="mdc-text-field"><input matinput class="mat-mdc-input-element" placeholder="Пошук" ${mark('search')}></div></mat-form-field>
      <cdk-virtual-scroll-viewport class="cdk-virtual-scroll-viewport cdk-virtual-scroll-orientation-vertical" ${list?.own}><div class="cdk-virtual-scroll-content-wrapper" style="transform:translateY(0px)">${rows.map(
        (chat) =>
          html`<div class="chat ${chat.isOpen && 'selected'} ${chat.unread > 0 && 'has-new'}" matripple="" ${list?.own} ${mark(`chat-${chat.index}`)}><div class="line" ${list?.own}><span class="name" ${list?.own}>${chat.name}</span><span class="muted" ${list?.own}>${tiny(print, chat.at).text}</span></div><div class="muted" ${list?.own}>№ ${chat.order}</div><div class="line" ${list?.own}><span ${list?.own}>${words(chat)}</span>${chat.unread > 0 && html`<span class="dot" ${list?.own}></span>`}</div></div><!---->`,
      )}</div><div class="cdk-virtual-scroll-spacer"></div></cdk-virtual-scroll-viewport></rz-chat-list>
    <rz-chat-room ${room?.host}><div class="room-head" ${room?.own}><b>${BUYER}</b><div class="muted">Замовлення № ${Number(ID) * 131 + 9}, «В роботі»</div></div>
      <div class="room-body" ${room?.own} ${mark('thread')}>${messages.map(
        (one) =>
          html`<rz-message class="${one.author === 'seller' ? 'shop' : 'client'}" ${mark(`said-${one.index}`)}><mat-card class="mat-mdc-card mdc-card"><span class="lbl">${one.author === 'seller' ? 'Ви' : 'Покупець'}</span> <span class="muted">${print.dotted(one.at).text}</span>${one.picture ? html`<div class="ph"></div>` : html`<div class="body">${one.text}</div>`}</mat-card></rz-message><!---->`,
      )}</div>
      <div class="room-foot" ${room?.own}><mat-form-field class="mat-mdc-form-field"><div class="mdc-text-field"><textarea matinput cdktextareaautosize rows="2" class="mat-mdc-input-element" placeholder="Повідомлення" ${mark('reply')}></textarea></div></mat-form-field><button mat-flat-button class="mdc-button">Надіслати</button></div></rz-chat-room></div></app-root>`;
  const truth = truthOf({
    ...{ rows, messages, words, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ subject: ({ order }) => `№ ${order}`, time: ({ at }) => tiny(print, at), clock: ({ at }) => print.dotted(at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Повідомлення за замовленнями', css: CSS, body }), truth };
}
