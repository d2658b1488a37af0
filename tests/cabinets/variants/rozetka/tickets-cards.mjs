// Tickets as cards with the day alone, slotted into the shadow root of their list; one of them in a dialog with a choice of how it ended.
import { single } from '../kit/dialogs.mjs';
import { html, mark, marked, shadow } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf, messageOf } from '../kit/truths.mjs';
import { button, formField, MARKET, rozetkaPage, scope } from './shell.mjs';

const OPEN = 0;
export const address = 'https://seller.rozetka.com.ua/main/calls/search?status=1';

const CSS = `
.dot{display:inline-block;width:8px;height:8px;border-radius:4px;background:#f84147}
.cdk-overlay-pane{position:fixed;left:50%;top:90px;width:520px;margin-left:-260px;background:#fff;border-radius:6px;box-shadow:0 8px 40px rgba(0,0,0,.4);padding:20px}
.cdk-overlay-backdrop{position:fixed;inset:0;background:rgba(0,0,0,.32)}.grey{color:#777;font-size:12px}
`;

const GRID = ':host{display:block}.grid{display:grid;grid-template-columns:1fr 1fr;gap:10px}';

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const ng = scope(random);
  const print = printer({ timeZone, language: 'ru', now });
  const tickets = single({ now, random, language: 'ru', count: 12, what: 'tickets' });
  const open = tickets[OPEN];
  if (!open) throw new Error('There are no tickets.');

  const rows = tickets.map(({ id, buyer, order, at, text, unread }, index) => {
    const time = print.spokenDay(at);
    const view = html`<mat-card class="mat-mdc-card" ${ng('calls')} data-request-id="${id}" ${mark(`row-${index}`)}><div class="grey" ${ng('calls')}>${unread && html`<i class="dot" title="Новое"></i>`} ${html`<span>${time.text}</span>`} · заказ ${html`<span>${order}</span>`}</div>
      <b>${buyer}</b><p>${text}</p>${button('Открыть')}</mat-card>`;
    const truth = {
      selector: marked(`row-${index}`),
      threadId: id,
      buyer,
      subject: order,
      last: lastOf(time, 'buyer', text),
      unread,
    };
    return { view, truth };
  });
  const dialog = html`<div class="cdk-overlay-backdrop"></div><div class="cdk-overlay-pane"><mat-dialog-container role="dialog" ${ng('dialog')}>
    <div ${mark('thread')}><h3>Обращение № ${open.id}</h3><p>${open.buyer}, заказ ${open.order}</p><div ${mark('message-0')}><p>${open.text}</p><span class="grey">${print.long(open.at).text}</span></div></div>
    <mat-radio-group><label><input type="radio" name="ended">Решено</label><label><input type="radio" name="ended">Не решено</label></mat-radio-group>
    ${formField('Комментарий для покупателя', html`<textarea matInput formcontrolname="status_comment" maxlength="300" ${mark('reply')}></textarea>`)}
    ${formField('Перезвонить по номеру', html`<input matInput type="tel" ${mark('phone')}>`)}${button('Сохранить', true)}${button('Отмена')}</mat-dialog-container></div>`;
  const body = html`${formField('Поиск по обращениям', html`<input matInput ${mark('search')}>`)}<rz-ticket-list ${ng('calls')}>${shadow(GRID, html`<div class="grid"><slot></slot></div>`)}${rows.map(({ view }) => view)}</rz-ticket-list>`;
  return {
    html: rozetkaPage({ ng, language: 'ru', title: 'Обращения клиентов', css: CSS, body, over: dialog }),
    truth: {
      ...{ timeZone, account: MARKET, list: { rows: rows.map(({ truth }) => truth) } },
      ...{ reply: marked('reply'), traps: fields('phone', 'search') },
      thread: {
        ...{ selector: marked('thread'), threadId: open.id, buyer: open.buyer },
        messages: [messageOf('message-0', print.long(open.at), { author: 'buyer', text: open.text })],
      },
    },
  };
}
