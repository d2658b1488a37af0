// An order in sections: the words to the buyer stand above, the manager's own comment below.
import { dialogs } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { fields, messageOf } from '../kit/truths.mjs';
import { button, formField, icon, MARKET, rozetkaPage, scope } from './shell.mjs';

const NUMBER = '817204655';
export const address = `https://seller.rozetka.com.ua/main/orders/edit/${NUMBER}`;

const CSS = `app-order mat-card{margin-bottom:12px;max-width:900px}.pair{display:grid;grid-template-columns:180px 1fr;padding:3px 0}
.talk{display:flex;flex-direction:column;gap:8px}.talk .own{align-self:flex-end;background:#d7f0de}.talk>div{align-self:flex-start;background:#f1f1f1;border-radius:8px;padding:8px 12px;max-width:60%}.talk small{color:#777}`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const ng = scope(random);
  const print = printer({ timeZone, language: 'uk', now });
  const talk = dialogs({ now, random, language: 'uk', count: 5, open: 3 })[3];
  if (!talk) throw new Error('There are no chats.');
  const said = talk.messages.slice(-7);
  const begun = said[0]?.at ?? now;

  const body = html`<app-order><mat-card class="mat-mdc-card" ${ng('order')}><h3>Замовлення № ${NUMBER}</h3>
      <div class="pair"><span>Створено</span><span>${print.plain(begun - 3e6).text}</span></div><div class="pair"><span>Покупець</span><b>${talk.buyer}</b></div>
      <div class="pair"><span>Телефон</span><span>+38 000 412-70-18</span></div><div class="pair"><span>Товар</span><span>${talk.product.name}</span></div>
      <div class="pair"><span>ТТН</span><input matInput ${mark('ttn')}></div></mat-card>
    <mat-card class="mat-mdc-card"><h4>${icon('history')} Історія статусів</h4><ul>${['Нове замовлення', 'Опрацьовується менеджером', 'Комплектується'].map((status, index) => html`<li>${print.plain(begun - (3 - index) * 9e5).text} — ${status}</li>`)}</ul></mat-card>
    <mat-card class="mat-mdc-card"><h4>Повідомлення покупцеві</h4><div class="talk" ${ng('order')} ${mark('thread')}>${said.map(
      ({ author, at, text }, index) =>
        html`<div class="${author === 'seller' ? 'own' : ''}" ${ng('order')} ${mark(`message-${index}`)}>${text}<br><small>${print.plain(at).text}</small></div>`,
    )}</div>${formField('Текст повідомлення', html`<textarea matInput placeholder="Покупець побачить його у своєму кабінеті" ${mark('reply')}></textarea>`)}${button('Надіслати покупцеві', true)}</mat-card>
    <mat-card class="mat-mdc-card"><h4>Коментар менеджера</h4>${formField('Внутрішній коментар', html`<textarea matInput placeholder="Покупець його не бачить" ${mark('comment')}></textarea>`)}${button('Зберегти')}</mat-card></app-order>`;
  return {
    html: rozetkaPage({ ng, language: 'uk', title: 'Редагування замовлення', css: CSS, body }),
    truth: {
      ...{ timeZone, account: MARKET, list: null, reply: marked('reply'), traps: fields('ttn', 'comment') },
      thread: {
        ...{ selector: marked('thread'), threadId: NUMBER, buyer: talk.buyer },
        messages: said.map((one, index) => messageOf(`message-${index}`, print.plain(one.at), one)),
      },
    },
  };
}
