// An order in columns, with what was written about it (the newest first), a field for a message, and a history of statuses that is no talk.
import { dialogs } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { STATUSES } from '../kit/orders.mjs';
import { printer } from '../kit/print.mjs';
import { fields, messageOf } from '../kit/truths.mjs';
import { button, COMPANY, modules, promPage } from './shell.mjs';

const NUMBER = '322016458';
export const address = `https://my.prom.ua/cms/order/edit/${NUMBER}?from=list`;

const CSS = `
.OrderView__cols{display:grid;grid-template-columns:1fr 1.3fr 240px;gap:14px;align-items:start}.OrderView__card{background:#fff;border-radius:10px;padding:14px}
.Correspondence__item{border-left:3px solid #bbb;padding:4px 10px;margin:10px 0}.Correspondence__item--ours{border-color:#5d3fd3;background:#f7f5ff}
.Correspondence__who{font-size:12px;color:#777}.OrderView__card textarea{width:100%;height:70px}.History__item{font-size:12px;padding:4px 0}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const c = modules(random);
  const print = printer({ timeZone, language: 'ru', now });
  const talk = dialogs({ now, random, language: 'ru', count: 7, open: 5 })[5];
  if (!talk) throw new Error('There are no chats.');
  const said = talk.messages.slice(0, 8);
  const begun = said[0]?.at ?? now;

  const items = said.map(
    (
      { author, at, text },
      index,
    ) => html`<div class="${c('Correspondence__item', author === 'seller' && 'Correspondence__item--ours')}" ${mark(`message-${index}`)}>
      <div class="${c('Correspondence__who')}">${author === 'seller' ? 'Вы' : talk.buyer} · ${html`<time>${print.dotted(at).text}</time>`}</div><div>${text}</div></div>`,
  );
  const body = html`<div class="${c('OrderView__cols')}">
    <section class="${c('OrderView__card')}" data-qaid="about_order_block"><h3>Покупатель</h3><b data-qaid="client_name">${talk.buyer}</b>
      <p>${talk.product.name}</p><b data-qaid="total_order_sum">${talk.product.price}</b>
      <label>Комментарий менеджера<textarea ${mark('comment')}></textarea></label><label>Номер накладной<input ${mark('ttn')}></label></section>
    <section class="${c('OrderView__card')}"><h3>Сообщения по заказу</h3><div ${mark('thread')}>${items.toReversed()}</div>
      <textarea data-qaid="order_message" placeholder="Написать покупателю о заказе" maxlength="1000" ${mark('reply')}></textarea>${button('Отправить', 'send', true)}</section>
    <section class="${c('OrderView__card')}"><h3>История</h3>${STATUSES.ru
      .slice(0, 3)
      .map(
        (status, index) =>
          html`<div class="${c('History__item')}"><b>${status}</b><div>${print.dotted(begun - (3 - index) * 7e6).text}</div><div>Менеджер Инна</div></div>`,
      )}</section></div>`;
  return {
    html: promPage({ c, language: 'ru', title: `Заказ № ${NUMBER}`, css: CSS, body, help: true }),
    truth: {
      ...{
        timeZone,
        account: COMPANY,
        list: null,
        reply: marked('reply'),
        traps: fields('comment', 'ttn', 'help-search'),
      },
      thread: {
        ...{ selector: marked('thread'), threadId: NUMBER, buyer: talk.buyer },
        messages: said.map((one, index) => messageOf(`message-${index}`, print.dotted(one.at), one)),
      },
    },
  };
}
