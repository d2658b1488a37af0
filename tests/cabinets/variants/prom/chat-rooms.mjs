// A page of its own: rows are links with the room's ident, own messages are known by their class.
import { html, mark } from '../kit/html.mjs';
import { byDay, fields, lastOf, writerOf } from '../kit/truths.mjs';
import { chatTruth, conversation } from './conversation.mjs';
import { button, COMPANY, modules, promPage } from './shell.mjs';

const OPEN = 1;
const OPEN_ID = `4410276_${COMPANY.id}_buyer`;
export const address = `https://my.prom.ua/cms/chat/${OPEN_ID}`;

const CSS = `
.b-chat{display:flex;height:680px;background:#fff;border:1px solid #e2e4ee}.b-chat__rooms{width:320px;border-right:1px solid #e2e4ee;overflow-y:auto}
.b-chat-room{display:flex;gap:10px;padding:10px 12px;border-bottom:1px solid #f0f1f7}.b-chat-room_active{background:#efeaff}
.b-chat-room__pic{width:40px;height:40px;border-radius:20px;background:#d5d8ea;flex:none}.b-chat-room__main{min-width:0;flex:1}
.b-chat-room__line{display:flex;justify-content:space-between}.RoomPreview__text{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;color:#666}
.RoomPreview__counter{background:#5d3fd3;color:#fff;border-radius:9px;padding:0 6px;font-size:12px}
.b-chat__talk{flex:1;display:flex;flex-direction:column}.b-chat__feed{flex:1;overflow-y:auto;padding:14px;display:flex;flex-direction:column}
.b-message{max-width:60%;padding:8px 12px;margin:4px 0;border-radius:10px;background:#f0f1f7;align-self:flex-start}
.b-message_type_own{align-self:flex-end;background:#dcd3fb}.b-message_type_context{align-self:center;background:#fff8e0}
.b-message__time{font-size:11px;color:#8a8ca0;margin-top:2px}.b-chat__day{align-self:center;font-size:12px;color:#888;margin:8px}
.b-chat__write{display:flex;gap:8px;padding:10px;border-top:1px solid #e2e4ee}.b-chat__write textarea{flex:1;height:54px}
.b-chat__side{width:220px;border-left:1px solid #e2e4ee;padding:12px}.b-chat__side textarea{width:100%}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const c = modules(random);
  const wish = { now, random, language: /** @type {const} */ ('uk'), count: 24, open: OPEN, openId: OPEN_ID };
  const { chats, shown, print } = conversation({ ...wish, opening: 'Покупець переглядає товар:' });

  const rows = chats.map(({ id, buyer, product, last, unread }, index) => {
    const time = print.messenger(last.at);
    const view = html`<li><a class="b-chat-room${index === OPEN ? ' b-chat-room_active' : ''}" data-qaid="chat_room" href="/cms/chat/${id}" ${mark(`row-${index}`)}>
      <span class="b-chat-room__pic"></span><span class="b-chat-room__main">
      <span class="b-chat-room__line"><b data-qaid="user_name">${buyer}</b><span data-qaid="date">${time.text}</span></span>
      <span class="b-chat-room__line"><span class="${c('RoomPreview__text')}">${last.author === 'seller' && 'Ви: '}${last.text}</span>
      ${unread && html`<span class="${c('RoomPreview__counter')}" data-qaid="unread_count">${1 + (index % 4)}</span>`}</span>
      <small>${product.name}</small></span></a></li>`;
    return {
      view,
      truth: { threadId: id, buyer, subject: product.name, last: lastOf(time, writerOf(last), last.text), unread },
    };
  });

  const classOf = { buyer: '', seller: ' b-message_type_own', system: ' b-message_type_context' };
  const feed = byDay(shown.messages, print.separator).map(
    ({ day, messages }) =>
      html`<div class="b-chat__day">${day}</div>${messages.map(
        ({
          index,
          author,
          at,
          text,
        }) => html`<div class="b-message${classOf[author]}" data-qaid="message" ${mark(`message-${index}`)}>
        <div class="b-message__text" data-qaid="message_text">${text}</div><div class="b-message__time">${print.clock(at).text}</div></div>`,
      )}`,
  );

  const body = html`<div class="b-chat"><div class="b-chat__rooms">
      <input class="${c('base__input')}" data-qaid="search_value_field" placeholder="Пошук за імʼям або телефоном" ${mark('search')}>
      <ul>${rows.map(({ view }) => view)}</ul></div>
    <div class="b-chat__talk"><div class="b-chat__feed" data-qaid="messages" ${mark('thread')}>${feed}</div>
      <form class="b-chat__write">${button('📎', 'attach')}<textarea data-qaid="chat_input" placeholder="Напишіть повідомлення" ${mark('reply')}></textarea>
      ${button('Надіслати', 'send', true)}</form></div>
    <div class="b-chat__side"><b data-qaid="chat_client">${shown.buyer}</b><p>Замовлень: 2</p>
      <label>Нотатка<textarea data-qaid="client_note" placeholder="Бачите лише ви" ${mark('note')}></textarea></label></div></div>`;

  return {
    html: promPage({ c, language: 'uk', title: 'Чат', css: CSS, body }),
    truth: chatTruth({
      ...{ account: COMPANY, rows: rows.map(({ truth }) => truth), shown, times: print.clock, threadId: OPEN_ID },
      traps: fields('search', 'note'),
    }),
  };
}
