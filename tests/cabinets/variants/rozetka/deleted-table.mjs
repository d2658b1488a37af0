// «Видалені» as a table of chats that may be brought back; nothing is open and nothing can be written.
import { dialogs } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf } from '../kit/truths.mjs';
import { button, MARKET, rozetkaPage, scope } from './shell.mjs';

export const address = 'https://seller.rozetka.com.ua/main/messages/trash';

const CSS = '.tools{display:flex;gap:10px;margin-bottom:10px}';

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const ng = scope(random);
  const print = printer({ timeZone, language: 'uk', now });
  const rows = dialogs({ now, random, language: 'uk', count: 16 }).map(({ id, buyer, order, last }, index) => {
    const time = print.plain(last.at);
    const subject = index % 3 ? `Замовлення № ${order}` : `Питання від користувача ${buyer}`;
    const view = html`<tr mat-row class="mat-mdc-row" ${ng('trash')} data-chat="${id}" ${mark(`row-${index}`)}><td mat-cell><input type="checkbox"></td>
      <td mat-cell>${time.text}</td><td mat-cell>${buyer}</td><td mat-cell>${subject}</td><td mat-cell>${last.text}</td><td mat-cell>${button('Відновити')}</td></tr>`;
    const truth = {
      selector: marked(`row-${index}`),
      threadId: id,
      buyer,
      subject,
      last: lastOf(time, 'unknown', last.text),
      unread: false,
    };
    return { view, truth };
  });
  const body = html`<app-messages><div class="tools" ${ng('trash')}><input matInput placeholder="Пошук серед видалених" ${mark('search')}>${button('Відновити вибрані')}</div>
    <table mat-table class="mat-mdc-table"><thead><tr mat-header-row>${['', 'Дата', 'Покупець', 'Тема', 'Повідомлення', ''].map((head) => html`<th mat-header-cell>${head}</th>`)}</tr></thead>
    <tbody>${rows.map(({ view }) => view)}</tbody></table></app-messages>`;
  return {
    html: rozetkaPage({ ng, language: 'uk', title: 'Видалені', css: CSS, body, tabs: true }),
    truth: {
      ...{ timeZone, account: MARKET, list: { rows: rows.map(({ truth }) => truth) } },
      ...{ thread: null, reply: null, traps: fields('search') },
    },
  };
}
