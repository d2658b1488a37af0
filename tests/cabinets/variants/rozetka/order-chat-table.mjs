// A table of chats without ids, exact times only in titles; under it the thread, its authors named in words.
import { dialogs } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf, messageOf } from '../kit/truths.mjs';
import { button, formField, icon, MARKET, rozetkaPage, scope } from './shell.mjs';

const OPEN = 0;
export const address = 'https://seller.rozetka.com.ua/main/messages/orders?page=1&sort=-updated';

const CSS = `
.is-new td{font-weight:700}.opened{background:#f0f7ff}.letters{margin-top:14px}.letter{display:grid;grid-template-columns:150px 1fr 140px;gap:10px;padding:8px 0;border-bottom:1px solid #eee}
.letter-who{color:#00a046}.preview{max-width:320px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const ng = scope(random);
  const print = printer({ timeZone, language: 'ru', now });
  const opening = /** @param {{ order: string }} chat */ (chat) => `Заказ № ${chat.order} принят в обработку`;
  const chats = dialogs({ now, random, language: 'ru', count: 14, open: OPEN, opening });
  const open = chats[OPEN];
  if (!open) throw new Error('There are no chats.');

  const rows = chats.map(({ buyer, order, last, unread }, index) => {
    const stamp = print.stamp(last.at);
    const subject = `Заказ № ${order}`;
    const view = html`<tr mat-row class="mat-mdc-row${unread ? ' is-new' : ''}${index === OPEN ? ' opened' : ''}" ${ng('table')} ${mark(`row-${index}`)}>
      <td mat-cell><input type="checkbox"></td><td mat-cell>${subject}</td><td mat-cell>${buyer}</td><td mat-cell><div class="preview">${last.text}</div></td>
      <td mat-cell title="${stamp.text}">${print.coarse(last.at).text}</td><td mat-cell>${icon(unread ? 'mark_email_unread' : 'drafts')}</td></tr>`;
    const truth = {
      selector: marked(`row-${index}`),
      threadId: null,
      buyer,
      subject,
      last: lastOf(stamp, 'unknown', last.text),
      unread,
    };
    return { view, truth };
  });
  const names = { buyer: open.buyer, seller: 'Вы', system: 'Rozetka' };
  const letters = open.messages.map(
    ({ author, at, text }, index) =>
      html`<div class="letter" ${ng('letters')} ${mark(`message-${index}`)}><span class="letter-who" ${ng('letters')}>${names[author]}</span><div>${text}</div><span>${print.plain(at).text}</span></div>`,
  );

  const body = html`<app-messages>${formField('Номер заказа или покупатель', html`<input matInput type="text" ${mark('search')}>`)}
    ${formField('Период', html`<input matInput type="text" placeholder="ДД.ММ.ГГГГ" ${mark('period')}>`)}
    <table mat-table class="mat-mdc-table"><thead><tr mat-header-row>${['', 'Тема', 'Покупатель', 'Последнее сообщение', 'Обновлён', ''].map((head) => html`<th mat-header-cell>${head}</th>`)}</tr></thead>
      <tbody>${rows.map(({ view }) => view)}</tbody></table>
    <mat-card class="mat-mdc-card letters"><h3>${open.buyer}</h3><p>Заказ № ${open.order}</p><div ${mark('thread')}>${letters}</div>
      ${formField('Сообщение', html`<textarea matInput formcontrolname="message" ${mark('reply')}></textarea>`)}${button('Отправить', true)}${button('Удалить чат')}</mat-card></app-messages>`;
  return {
    html: rozetkaPage({ ng, language: 'ru', title: 'Переписка с клиентами', css: CSS, body, tabs: true, search: true }),
    truth: {
      ...{ timeZone, account: MARKET, list: { rows: rows.map(({ truth }) => truth) }, reply: marked('reply') },
      traps: fields('search', 'period', 'top-search'),
      thread: {
        ...{ selector: marked('thread'), threadId: null, buyer: open.buyer },
        messages: open.messages.map((said, index) => messageOf(`message-${index}`, print.plain(said.at), said)),
      },
    },
  };
}
