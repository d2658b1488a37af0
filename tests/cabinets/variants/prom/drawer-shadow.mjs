// A drawer over the list of goods, in an open shadow root, with times like «3 хв тому» and no id anywhere.
import { people } from '../kit/dialogs.mjs';
import { html, mark, shadow } from '../kit/html.mjs';
import { fields, lastOf, writerOf } from '../kit/truths.mjs';
import { chatTruth, conversation } from './conversation.mjs';
import { button, COMPANY, modules, promPage } from './shell.mjs';

const OPEN = 3;
export const address = 'https://my.prom.ua/cms/product';

const CSS = `.b-goods{width:100%;border-collapse:collapse;background:#fff}.b-goods td{padding:10px;border-bottom:1px solid #eee}
#chat-widget{position:fixed;top:0;right:0;bottom:0;width:640px;background:#fff;box-shadow:-6px 0 20px rgba(0,0,0,.2)}`;
const INSIDE = `
:host{font:14px/1.4 Arial,sans-serif}*{box-sizing:border-box}.box{display:flex;height:100%}ol{list-style:none;margin:0;padding:0}
.rooms{width:230px;overflow:auto;border-right:1px solid #ddd}.room{padding:10px;border-bottom:1px solid #eee;cursor:pointer}
.room b{display:block}.room.bold b,.room.bold .cut{font-weight:700}.room b{font-weight:400}.cut{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;color:#555}
.ago{font-size:11px;color:#999}.talk{flex:1;display:flex;flex-direction:column;min-width:0}.feed{flex:1;overflow:auto;padding:12px;display:flex;flex-direction:column;gap:6px}
.m{max-width:75%;padding:7px 10px;border-radius:10px;background:#eef0f6;align-self:flex-start}.m.out{align-self:flex-end;background:#d9f2e0}
.write{display:flex;gap:6px;padding:10px;border-top:1px solid #ddd}.write textarea{flex:1}`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const c = modules(random);
  const { chats, shown, print } = conversation({ now, random, language: 'uk', count: 13, open: OPEN });
  const goods = people('uk', random).slice(0, 11);

  const rows = chats.map(({ buyer, last, unread }, index) => {
    const time = print.ago(last.at);
    const view = html`<li class="room${unread ? ' bold' : ''}" tabindex="0" ${mark(`row-${index}`)}><b>${buyer}</b>
      <div class="cut">${last.author === 'seller' && html`<i>Ви:</i> `}${last.text}</div><span class="ago">${time.text}</span></li>`;
    return {
      view,
      truth: { threadId: null, buyer, subject: null, last: lastOf(time, writerOf(last), last.text), unread },
    };
  });
  const feed = shown.messages.map(
    ({ author, at, text }, index) =>
      html`<div class="m${author === 'seller' ? ' out' : ''}" ${mark(`message-${index}`)}><div>${text}</div><span class="ago">${print.ago(at).text}</span></div>`,
  );

  const drawer = html`<div id="chat-widget" ${mark('drawer')}>${shadow(
    INSIDE,
    html`<div class="box"><ol class="rooms">${rows.map(({ view }) => view)}</ol><div class="talk"><header><b>${shown.buyer}</b> <button type="button">×</button></header>
      <div class="feed" ${mark('thread')}>${feed}</div><div class="write"><textarea rows="2" placeholder="Ваше повідомлення…" ${mark('reply')}></textarea>
      <button type="button" title="Надіслати">➤</button></div></div></div>`,
  )}</div>`;
  const body = html`<input data-qaid="search_term" placeholder="Назва, артикул" ${mark('search')}>${button('Додати товар', 'add_product', true)}
    <table class="b-goods"><tbody>${goods.map(
      (
        { product },
        index,
      ) => html`<tr data-qaid="product_row"><td>${product.name}</td><td><input data-qaid="own_price_input" value="${product.price}" ${mark(`price-${index}`)}></td>
        <td>Оновлено ${print.date(now - index * 1e8).text}</td></tr>`,
    )}</tbody></table>`;

  return {
    html: promPage({ c, language: 'uk', title: 'Товари та послуги', css: CSS, body, over: drawer }),
    truth: chatTruth({
      ...{ account: COMPANY, rows: rows.map(({ truth }) => truth), shown, times: print.ago, threadId: null },
      ...{ traps: fields('search', ...goods.map((_, index) => `price-${index}`)), host: 'drawer' },
    }),
  };
}
