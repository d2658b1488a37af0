// Two panes: rows are links that end in the chat's id, unread ones carry a badge; the field has its class of 2020.
import { dialogs } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { byDay, fields, lastOf, messageOf, writerOf } from '../kit/truths.mjs';
import { button, icon, MARKET, rozetkaPage, scope } from './shell.mjs';

const OPEN = 1;
const OPEN_ID = '58120346';
export const address = `https://seller.rozetka.com.ua/main/messages/orders/chat/${OPEN_ID}`;

const CSS = `
.panes{display:flex;background:#fff;height:620px}.chat-list{width:330px;border-right:1px solid #ddd;overflow-y:auto}
.mat-mdc-list-item{display:block;padding:10px 12px;border-bottom:1px solid #eee}.mat-mdc-list-item.active{background:#e8f5e9}
.row-line{display:flex;justify-content:space-between;gap:8px}.row-text{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;color:#666}
.mat-badge{background:#f84147;color:#fff;border-radius:9px;padding:0 6px;font-size:11px}.chat{flex:1;display:flex;flex-direction:column;min-width:0}
.messages{flex:1;overflow-y:auto;padding:14px;display:flex;flex-direction:column}.message{max-width:60%;align-self:flex-start;background:#f1f1f1;border-radius:8px;padding:8px 10px;margin:4px 0}
.message--outgoing{align-self:flex-end;background:#d7f0de}.message--service{align-self:center;background:none;color:#888;font-size:13px}
.message time{display:block;font-size:11px;color:#888;text-align:right}.day{align-self:center;color:#888;font-size:12px}
.send{display:flex;gap:8px;padding:10px;border-top:1px solid #ddd}.send textarea{flex:1;height:56px}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const ng = scope(random);
  const print = printer({ timeZone, language: 'uk', now });
  const opening = /** @param {{ order: string }} chat */ (chat) => `Покупець оформив замовлення № ${chat.order}`;
  const chats = dialogs({ now, random, language: 'uk', count: 20, open: OPEN, openId: OPEN_ID, opening });
  const open = chats[OPEN];
  if (!open) throw new Error('There are no chats.');

  const rows = chats.map(({ id, buyer, order, last, unread }, index) => {
    const time = print.messenger(last.at);
    const subject = `Замовлення № ${order}`;
    const view = html`<a mat-list-item class="mat-mdc-list-item${index === OPEN ? ' active' : ''}" ${ng('list')} href="/main/messages/orders/chat/${id}" ${mark(`row-${index}`)}>
      <span class="row-line" ${ng('list')}><b>${subject}</b><span>${time.text}</span></span><div ${ng('list')}>${icon('person')} ${html`<span>${buyer}</span>`}</div>
      <span class="row-line" ${ng('list')}><span class="row-text">${last.author === 'seller' && 'Ви: '}${last.text}</span>${unread && html`<span class="mat-badge">${1 + (index % 2)}</span>`}</span></a>`;
    const lastTruth = lastOf(time, writerOf(last), last.text);
    return { view, truth: { selector: marked(`row-${index}`), threadId: id, buyer, subject, last: lastTruth, unread } };
  });
  const kinds = { buyer: '', seller: ' message--outgoing', system: ' message--service' };
  const feed = byDay(open.messages, print.separator).map(
    ({ day, messages }) =>
      html`<div class="day" ${ng('chat')}>${day}</div>${messages.map(
        ({ index, author, at, text }) =>
          html`<div class="message${kinds[author]}" ${ng('chat')} ${mark(`message-${index}`)}><div class="message__body" ${ng('chat')}>${text}</div><time>${print.clock(at).text}</time></div>`,
      )}`,
  );

  const body = html`<app-messages><input matInput type="search" placeholder="Пошук за № замовлення" ${mark('search')}>
    <div class="panes" ${ng('messages')}><app-chat-list class="chat-list"><mat-nav-list>${rows.map(({ view }) => view)}</mat-nav-list></app-chat-list>
    <app-chat class="chat"><div class="row-line"><b>${open.buyer}</b><a href="/main/orders/edit/${open.order}">${open.order}</a></div>
      <div class="messages" ${ng('chat')} ${mark('thread')}>${feed}</div>
      <form class="send ng-untouched ng-pristine" ${ng('chat')}>${button(icon('attach_file'))}<textarea class="rz-sellermessage-showmessage-form-texarea-messages" formcontrolname="body" placeholder="Введіть повідомлення" ${mark('reply')}></textarea>
      ${button('Надіслати', true)}</form></app-chat></div></app-messages>`;
  return {
    html: rozetkaPage({ ng, language: 'uk', title: 'Мої повідомлення', css: CSS, body, tabs: true }),
    truth: {
      ...{
        timeZone,
        account: MARKET,
        list: { rows: rows.map(({ truth }) => truth) },
        reply: marked('reply'),
        traps: fields('search'),
      },
      thread: {
        ...{ selector: marked('thread'), threadId: OPEN_ID, buyer: open.buyer },
        messages: open.messages.map((said, index) => messageOf(`message-${index}`, print.clock(said.at), said)),
      },
    },
  };
}
