// A desk of three lanes, in Russian: chats, the open one, the buyer's card.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { dayAndClock, letters, rowsOf, tint } from '../kit/rows.mjs';
import { sheet } from '../kit/sheet.mjs';

const ID = '90417';
const BUYER = 'Лаврентий Пасечник';
export const address = `https://my.prom.ua/cms/inbox/conversations/${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['system', 1712, 'Диалог назначен: Вы'],
  ['buyer', 1710, 'Добрый день, заказывал у вас улей на 10 рамок, а пришёл на 8'],
  ['seller', 1699, 'Здравствуйте! Сочувствуем. Пришлите фото маркировки на боковой стенке.'],
  ['buyer', 1645],
  ['buyer', 1644, 'вот'],
  ['seller', 1590, 'Да, перепутали на складе. Отправим правильный, этот вернёте курьеру за наш счёт.'],
  ['buyer', 1585, 'Сколько ждать?'],
  ['seller', 1580, '2–3 дня. Номер накладной пришлю сюда.'],
  ['system', 300, 'Лаврентий Пасечник снова открыл диалог'],
  ['buyer', 299, 'Номера нет до сих пор'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 Inter,Arial,sans-serif;color:#1f2d3d;height:100vh;display:flex}h3,h4,p{margin:0}
.rail{width:56px;background:#1f2d3d;color:#c0ccda;text-align:center;padding-top:16px;line-height:3}
.conversations-list-wrap{width:330px;border-right:1px solid #e0e6ed;display:flex;flex-direction:column;background:#fff}.chat-list__top{padding:14px 16px 6px;display:flex;justify-content:space-between}
.tabs{display:flex;gap:18px;padding:0 16px;border-bottom:1px solid #e0e6ed;font-size:13px}.tabs-title{padding:8px 0;color:#8492a6}.tabs-title.is-active{color:#1f93ff;border-bottom:2px solid #1f93ff}
.conversations-list{overflow:auto;flex:1}.conversation{display:flex;padding:10px 14px;border-bottom:1px solid #f0f4f5;cursor:pointer}.conversation.active{background:#f0f7ff}
.user-thumbnail{width:36px;height:36px;border-radius:50%;display:flex;align-items:center;justify-content:center;color:#fff;font-size:13px;flex:none}.conversation--details{margin-left:10px;flex:1;min-width:0;position:relative}
.inbox--name{font-size:11px;color:#8492a6}.conversation--user{font-weight:500;margin-right:60px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.conversation.unread-chat .conversation--user,.unread-chat .conversation--message{font-weight:700}
.conversation--message{color:#3c4858;font-size:13px;margin-right:28px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.conversation--meta{position:absolute;right:0;top:0;text-align:right;font-size:11px;color:#8492a6}
.unread{display:inline-block;margin-top:6px;background:#44ce4b;color:#fff;border-radius:8px;padding:0 6px}.label{font-size:11px;background:#eef4fb;border-radius:4px;padding:0 6px;color:#446}
.conversation-wrap{flex:1;display:flex;flex-direction:column;background:#f9fafc}.conv-header{background:#fff;border-bottom:1px solid #e0e6ed;padding:12px 18px;display:flex;justify-content:space-between}
.conversation-panel{list-style:none;margin:0;padding:16px;flex:1;overflow:auto}.conversation-panel li{display:flex;margin-bottom:10px}.conversation-panel li.right{justify-content:flex-end}.conversation-panel li.center{justify-content:center}
.wrap{max-width:64%}.sender{font-size:11px;color:#8492a6;margin:0 0 2px 4px}.bubble{padding:8px 14px;border-radius:10px;background:#fff;border:1px solid #e0e6ed}.right .bubble{background:#c7e3ff;border-color:#c7e3ff}.center .bubble{background:none;border:0;color:#8492a6;font-size:12px}
.time{display:block;font-size:10px;color:#8492a6;margin-top:3px}.right .time{text-align:right}.pic{width:170px;height:110px;border-radius:6px;background:linear-gradient(#d8b36a,#8a6a2b)}
.reply-box{background:#fff;border-top:1px solid #e0e6ed}.reply-box__top{display:flex;gap:16px;padding:8px 16px 0;font-size:13px}.reply-box textarea{display:block;width:100%;border:0;padding:10px 16px;min-height:80px;font:inherit;resize:none}.reply-box .note{display:none;background:#fffbe6}.send{margin:0 16px 12px;background:#1f93ff;color:#fff;border:0;border-radius:6px;padding:7px 16px}
.contact{width:260px;border-left:1px solid #e0e6ed;padding:18px;background:#fff;font-size:13px}.contact textarea,.contact input{width:100%;font:inherit;border:1px solid #e0e6ed;border-radius:5px;padding:6px;margin:6px 0 12px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru');
  const messages = said(now, LINES);
  const rows = rowsOf({
    ...{ now, language: 'ru', from: 2, ages: [12, 88, 150, 299, 900, 2000, 4100, 7000] },
    ...{ unread: { 1: 1, 2: 3 }, open: { place: 3, id: ID, name: BUYER, goods: 'Улей', messages } },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ by, text }) => cut(text, by === 'seller' ? 34 : 40);
  /** @param {import('../kit/chats.mjs').Said} one */
  const inner = (one) =>
    html`<div class="wrap">${one.author === 'seller' && html`<div class="sender">Вы</div>`}
      <div class="bubble">${one.picture ? html`<div class="pic"></div>` : html`<div class="message-text__wrap"><p>${one.text}</p></div>`}
      <span class="time">${dayAndClock(print, one.at).text}</span></div></div>`;
  const side = { buyer: 'left', seller: 'right', system: 'center' };
  const body = html`<aside class="rail">☰<br>💬<br>👥<br>⚙</aside>
    <div class="conversations-list-wrap">
      <div class="chat-list__top"><h3>Диалоги</h3><span>Фильтр ▾</span></div>
      <div class="tabs"><span class="tabs-title is-active">Мои 8</span><span class="tabs-title">Без ответа 3</span><span class="tabs-title">Все 214</span></div>
      <div class="conversations-list">${rows.map(
        (
          chat,
        ) => html`<div class="conversation ${chat.isOpen && 'active'} ${chat.unread > 0 && 'unread-chat'}" data-conversation-id="${chat.id}" ${mark(`chat-${chat.index}`)}>
          <div class="user-thumbnail" style="background:${tint(chat.name)}">${letters(chat.name)}</div>
          <div class="conversation--details">
            <div class="inbox--name">Сайт компании</div>
            <h4 class="conversation--user">${chat.name}</h4>
            <p class="conversation--message">${chat.by === 'seller' && html`<span>Вы: </span>`}${words(chat)}</p>
            <div class="conversation--meta"><span class="timestamp">${print.ago(chat.at).text}</span><br>${chat.unread > 0 && html`<span class="unread">${chat.unread}</span>`}</div>
            ${chat.index % 3 === 0 && html`<span class="label">${chat.goods}</span>`}
          </div>
        </div>`,
      )}</div>
    </div>
    <section class="conversation-wrap">
      <div class="conv-header"><div><b>${BUYER}</b> <span class="label">№ ${ID}</span></div><button>Закрыть диалог</button></div>
      <ul class="conversation-panel" ${mark('thread')}>${messages.map(
        (one) => html`<li class="${side[one.author]}" ${mark(`said-${one.index}`)}>${inner(one)}</li>`,
      )}</ul>
      <div class="reply-box"><div class="reply-box__top"><b>Ответ</b><span>Внутренний комментарий</span></div>
        <textarea placeholder="Shift + Enter для новой строки. Начните с «/», чтобы выбрать шаблон." ${mark('reply')}></textarea>
        <textarea class="note" placeholder="Это увидят только ваши сотрудники" ${mark('private')}></textarea>
        <button class="send">Отправить</button></div>
    </section>
    <aside class="contact"><h4>${BUYER}</h4><p>+38 000 000-00-17</p><p>Заказов: 4, возвратов: 0</p><br>
      <label>Заметка о клиенте<textarea rows="4" ${mark('note')}>Пасека, берёт весной</textarea></label>
      <label>Метка<input placeholder="Добавить метку" ${mark('tag')}></label></aside>`;
  const truth = truthOf({
    ...{ rows, messages, tells: true, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply', words },
    ...{ time: ({ at }) => print.ago(at), clock: ({ at }) => dayAndClock(print, at) },
    subject: ({ index, goods }) => (index % 3 === 0 ? goods : null),
    traps: ['private', 'note', 'tag'],
  });
  return { html: sheet({ lang: 'ru', title: `(4) Диалоги`, css: CSS, body }), truth };
}
