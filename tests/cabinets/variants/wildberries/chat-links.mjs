// Rows are links that carry the chat's id; the thread is as public notes tell it.
import { dialogs, uuid } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { byDay, fields, lastOf, messageOf, writerOf } from '../kit/truths.mjs';
import { button, modules, promo, SHOP, text, wildberriesPage } from './shell.mjs';

const OPEN_ID = '5b1c9a40-72de-4f0b-93ac-0d6e8b7714f2';
const OPEN = 2;
export const address = `https://seller.wildberries.ru/chat-with-clients?chatId=${OPEN_ID}`;

const CSS = `
.Chats__page{display:flex;gap:16px;height:640px}
.ChatList__column{width:360px;background:#fff;border-radius:12px;display:flex;flex-direction:column;overflow:hidden}
.ChatList__tabs{display:flex;gap:8px;padding:8px 12px}.ChatList__scroll{overflow-y:auto;flex:1}
.ChatList__search{margin:12px 12px 0;padding:8px;border:1px solid #ccd;border-radius:8px}
.ChatList__row{display:grid;grid-template-columns:44px 1fr auto;gap:2px 10px;padding:10px 12px;border-bottom:1px solid #eef}
.ChatList__row--active{background:#f3eafa}.ChatList__photo{grid-row:span 3;width:44px;height:56px;background:#dde;border-radius:6px}
.ChatList__good,.ChatList__preview{grid-column:2/4;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;color:#667;font-size:13px}
.ChatList__badge{background:#7b1fa2;color:#fff;border-radius:10px;padding:0 7px;font-size:12px;justify-self:end}
.ChatList__time{font-size:12px;color:#889}.ChatList__preview{grid-column:2/3}
.ChatWindow__root{flex:1;background:#fff;border-radius:12px;display:flex;flex-direction:column;overflow:hidden}
.ChatWindow__head{padding:12px 16px;border-bottom:1px solid #eef;display:flex;gap:12px}
.ChatWindow__messages{flex:1;overflow-y:auto;padding:16px}.ChatWindow__list{display:flex;flex-direction:column;gap:8px}
.ChatWindow__date{align-self:center;background:#eef;border-radius:8px;padding:2px 10px;font-size:12px}
.ChatWindow__list-element{align-self:flex-start;max-width:65%}.ChatWindow__list-element--own{align-self:flex-end}
.Message__body{background:#f0f1f6;border-radius:12px;padding:8px 12px}.ChatWindow__list-element--own .Message__body{background:#ead9f7}
.Message__time{font-size:11px;color:#889;text-align:right}
.Composer__row{display:flex;gap:8px;padding:12px;border-top:1px solid #eef}.Composer__row textarea{width:100%;height:48px}
.Composer__field{flex:1}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Moscow';
  const print = printer({ timeZone, language: 'ru', now });
  const opening = /** @param {{ product: { article: string } }} chat */ (chat) =>
    `Чат с покупателем по товару ${chat.product.article}`;
  const chats = dialogs({ now, random, language: 'ru', count: 22, idOf: uuid, open: OPEN, openId: OPEN_ID, opening });
  const c = modules(random);
  const open = chats[OPEN] ?? chats[0];
  if (!open) throw new Error('There are no chats.');

  const rows = chats.map((chat, index) => {
    const { buyer, id, product, last, unread } = chat;
    const time = print.messenger(last.at);
    const view = html`<li><a href="/chat-with-clients?chatId=${id}" ${mark(`row-${index}`)}
      class="${c('ChatList__row', index === OPEN && 'ChatList__row--active')}">
      <span class="${c('ChatList__photo')}"></span><b>${text(buyer)}</b><span class="${c('ChatList__time')}">${text(time.text)}</span>
      <div class="${c('ChatList__good')}">${text(product.name)}</div>
      <div class="${c('ChatList__preview')}">${last.author === 'seller' && html`<span>Вы: </span>`}${text(last.text)}</div>
      ${unread && html`<span class="${c('ChatList__badge')}">${1 + (index % 3)}</span>`}</a></li>`;
    const lastTruth = lastOf(time, writerOf(last), last.text);
    return {
      view,
      truth: { selector: marked(`row-${index}`), threadId: id, buyer, subject: product.name, last: lastTruth, unread },
    };
  });

  const list = html`<aside class="${c('ChatList__column')}">
    <input class="${c('ChatList__search')}" type="search" name="chat-search" ${mark('search')} placeholder="Диалог, артикул, имя клиента">
    <div class="${c('ChatList__tabs')}">
      ${['Все', 'Непрочитанные'].map((tab) => html`<button type="button" data-name="Segments">${text(tab)}</button>`)}</div>
    <div class="${c('ChatList__scroll')}"><ul>${rows.map(({ view }) => view)}</ul></div></aside>`;

  const thread = html`<section class="${c('ChatWindow__messages')}" ${mark('thread')}><ul class="${c('ChatWindow__list')}">
    ${byDay(open.messages, (at) => print.fullDay(at).text).map(
      ({
        day,
        messages,
      }) => html`<li class="${c('ChatWindow__date')}"><div data-testid="date-badge"><div data-name="Chips">${day}</div></div></li>
      ${messages.map(
        ({ index, author, at, text: words }) => html`<li data-addtime="${at}" data-count="1" ${mark(`message-${index}`)}
          class="${c('ChatWindow__list-element', author === 'seller' && 'ChatWindow__list-element--own')}">
          <section data-testid="message"><div data-testid="message-content" class="${c('Message__body')}">
          <div class="${c('Message__text')}">${text(words)}</div>
          <div class="${c('Message__time')}">${text(print.clock(at).text)}</div></div></section></li>`,
      )}`,
    )}</ul></section>`;

  const body = html`<h1>Чат с покупателями</h1><div class="${c('Chats__page')}">${list}
    <div class="${c('ChatWindow__root')}">
      <div class="${c('ChatWindow__head')}"><b>${text(open.buyer)}</b><span>${text(open.product.name)}</span></div>
      ${thread}
      <form class="${c('Composer__row')}">${button(c, '📎', true)}
        <div data-name="TextAreaInput" class="${c('Composer__field')}">
          <textarea id="messageInput" name="messageInput" placeholder="Сообщение..." ${mark('reply')}></textarea></div>
        ${button(c, '⚡', true)}${button(c, 'Отправить')}</form>
    </div></div>${promo(c)}`;

  return {
    html: wildberriesPage({ c, title: 'Чат с покупателями', css: CSS, body }),
    truth: {
      timeZone,
      account: SHOP,
      list: { rows: rows.map(({ truth }) => truth) },
      thread: {
        selector: marked('thread'),
        threadId: OPEN_ID,
        buyer: open.buyer,
        messages: open.messages.map((said, index) => messageOf(`message-${index}`, print.exactly(said.at, ''), said)),
      },
      reply: marked('reply'),
      traps: fields('search'),
    },
  };
}
