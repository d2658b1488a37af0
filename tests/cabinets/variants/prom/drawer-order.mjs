// A drawer over an order: rows are buttons with the room's id in an attribute, times name weekdays.
import { html, mark } from '../kit/html.mjs';
import { byDay, fields, lastOf } from '../kit/truths.mjs';
import { chatTruth, conversation } from './conversation.mjs';
import { button, COMPANY, modules, promPage } from './shell.mjs';

const OPEN = 2;
export const address = 'https://my.prom.ua/cms/order/edit/310284471';

const CSS = `
.b-order-edit__block{background:#fff;padding:14px;margin-bottom:12px;max-width:520px}.b-order-edit__block textarea{width:100%}
.Drawer__veil{position:fixed;inset:0;background:rgba(20,20,40,.4)}
.Drawer__panel{position:fixed;right:0;top:0;width:720px;height:100%;background:#fafaff;display:grid;grid-template-rows:50px 1fr;grid-template-columns:260px 1fr}
.Drawer__head{grid-column:1/3;display:flex;align-items:center;justify-content:space-between;padding:0 14px;border-bottom:1px solid #ddd;background:#fff}
.Drawer__rooms{overflow:auto;display:flex;flex-direction:column}.RoomButton__root{text-align:left;border:0;border-bottom:1px solid #e5e5f0;background:#fff;padding:9px 12px}
.RoomButton__root--selected{background:#e9e5fb}.RoomButton__unread{float:right;background:#f44336;color:#fff;border-radius:8px;padding:0 6px;font-size:11px}
.RoomButton__date{display:block;color:#888;font-size:11px}.RoomButton__last{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;max-width:230px}
.Talk__root{display:flex;flex-direction:column;min-height:0}.Talk__scroll{flex:1;overflow:auto;padding:12px}
.Talk__row{display:flex;margin:5px 0}.Talk__row--right{justify-content:flex-end}.Talk__bubble{background:#fff;border:1px solid #dde;border-radius:8px;padding:6px 10px;max-width:70%}
.Talk__hr{text-align:center;color:#889;font-size:12px}.Talk__form{padding:10px;background:#fff;display:flex;gap:8px}.Talk__form textarea{flex:1}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const c = modules(random);
  const { chats, shown, print } = conversation({ now, random, language: 'ru', count: 16, open: OPEN });
  /** @param {number} at */
  const when = (at) =>
    print.daysAgo(at) === 0 ? print.clock(at) : print.daysAgo(at) < 7 ? print.weekdayClock(at) : print.date(at);

  const rows = chats.map(({ id, buyer, order, last, unread }, index) => {
    const time = when(last.at);
    const view = html`<button type="button" class="${c('RoomButton__root', index === OPEN && 'RoomButton__root--selected')}" data-id="${id}" ${mark(`row-${index}`)}>
      ${unread && html`<span class="${c('RoomButton__unread')}">${1 + (index % 2)}</span>`}<span>${buyer}</span>
      <span class="${c('RoomButton__date')}">${time.text} · Заказ № ${order}</span><span class="${c('RoomButton__last')}">${last.text}</span></button>`;
    return { view, truth: { threadId: id, buyer, subject: order, last: lastOf(time, 'unknown', last.text), unread } };
  });
  const feed = byDay(shown.messages, print.separator).map(
    ({ day, messages }) =>
      html`<div class="${c('Talk__hr')}">${day}</div>${messages.map(
        ({
          index,
          author,
          at,
          text,
        }) => html`<div class="${c('Talk__row', author === 'seller' && 'Talk__row--right')}" ${mark(`message-${index}`)}>
        <div class="${c('Talk__bubble')}">${text}<div><small>${print.clock(at).text}</small></div></div></div>`,
      )}`,
  );

  const body = html`<div class="b-order-edit__block" data-qaid="about_order_block"><div class="b-order-edit__time">${print.plain(now - 4e7).text}</div>
      <div data-qaid="total_order_sum">1 498 ₴</div>${button('Чат', 'open_chat')}${button('Запрос на отзыв о товаре', 'ask_review')}</div>
    <div class="b-order-edit__block"><label>Комментарий к заказу (не виден покупателю)<textarea data-qaid="order_note" ${mark('note')}></textarea></label>
      <label>ТТН <input data-qaid="ttn" ${mark('ttn')}></label></div>`;
  const drawer = html`<div class="${c('Drawer__veil')}"></div><div class="${c('Drawer__panel')}" role="dialog" data-qaid="chat_drawer">
    <div class="${c('Drawer__head')}"><b>Чат с покупателями</b><input placeholder="Найти диалог" ${mark('search')}><button type="button">✕</button></div>
    <div class="${c('Drawer__rooms')}">${rows.map(({ view }) => view)}</div>
    <div class="${c('Talk__root')}"><div>${shown.buyer}</div><div class="${c('Talk__scroll')}" ${mark('thread')}>${feed}</div>
      <div class="${c('Talk__form')}"><textarea rows="3" placeholder="Сообщение" data-qaid="message_field" ${mark('reply')}></textarea>${button('Отправить', 'send', true)}</div></div></div>`;

  return {
    html: promPage({ c, language: 'ru', title: 'Заказ № 310284471', css: CSS, body, over: drawer }),
    truth: chatTruth({
      ...{ account: COMPANY, rows: rows.map(({ truth }) => truth), shown, times: print.clock, threadId: shown.id },
      traps: fields('note', 'ttn', 'search'),
    }),
  };
}
