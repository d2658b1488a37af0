// An order whose internal comment comes first, with colleagues' notes that look like messages; the buyer's are aside.
import { dialogs } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { byDay, fields, messageOf } from '../kit/truths.mjs';
import { button, formField, icon, MARKET, rozetkaPage, scope } from './shell.mjs';

const NUMBER = '809931276';
export const address = `https://seller.rozetka.com.ua/main/orders/all/${NUMBER}`;

const CSS = `.order-grid{display:grid;grid-template-columns:1.3fr 1fr;gap:14px;align-items:start}.colleague{border-bottom:1px solid #eee;padding:6px 0}.colleague small,.line small{color:#777}
.line{margin:8px 0;padding:6px 10px;border-radius:6px;background:#fafafa}.line .name{font-weight:700;margin-right:8px}.day-chip{text-align:center;font-size:12px;color:#999}`;
const NOTES = ['Клиент постоянный, скидка 3 %', 'Проверить остаток на складе', 'Упаковать в двойную коробку'];

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const ng = scope(random);
  const print = printer({ timeZone, language: 'ru', now });
  const talk = dialogs({ now, random, language: 'ru', count: 6, open: 4 })[4];
  if (!talk) throw new Error('There are no chats.');

  const letters = byDay(talk.messages, print.separator).map(
    ({ day, messages }) =>
      html`<div class="day-chip" ${ng('aside')}>${day}</div>${messages.map(
        ({ index, author, at, text }) =>
          html`<div class="line" ${ng('aside')} ${mark(`message-${index}`)}><span class="name">${author === 'seller' ? 'Вы' : talk.buyer}</span><small>${print.clock(at).text}</small><p>${text}</p></div>`,
      )}`,
  );
  const body = html`<app-order class="order-grid"><section><mat-card class="mat-mdc-card" ${ng('order')}><h3>Заказ № ${NUMBER}</h3><p>${talk.product.name}</p><p>${talk.product.price}</p>
      ${formField('Внутренний комментарий', html`<textarea matInput ${mark('comment')}></textarea>`)}${button('Сохранить')}
      ${NOTES.map((note, index) => html`<div class="colleague" ${ng('order')}><b>Менеджер Инна</b> ${html`<small>${print.plain(now - (index + 1) * 5e7).text}</small>`}<div>${note}</div></div>`)}</mat-card>
      <mat-card class="mat-mdc-card">${formField('Причина отмены', html`<input matInput ${mark('reason')}>`)}</mat-card></section>
    <aside><mat-card class="mat-mdc-card"><h3>${icon('chat')} ${html`<span>${talk.buyer}</span>`}</h3><div ${mark('thread')}>${letters}</div>
      ${formField('Сообщение', html`<textarea matInput placeholder="Сообщение покупателю" ${mark('reply')}></textarea>`)}${button(icon('send'), true)}</mat-card></aside></app-order>`;
  return {
    html: rozetkaPage({ ng, language: 'ru', title: 'Заказ', css: CSS, body, search: true }),
    truth: {
      ...{
        timeZone,
        account: MARKET,
        list: null,
        reply: marked('reply'),
        traps: fields('comment', 'reason', 'top-search'),
      },
      thread: {
        ...{ selector: marked('thread'), threadId: NUMBER, buyer: talk.buyer },
        messages: talk.messages.map((one, index) => messageOf(`message-${index}`, print.clock(one.at), one)),
      },
    },
  };
}
