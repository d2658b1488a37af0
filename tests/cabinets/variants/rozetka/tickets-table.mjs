// Call-centre tickets in a table; one is opened in a row of its own, between a note and the answer.
import { pick, single } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf, messageOf } from '../kit/truths.mjs';
import { button, formField, icon, MARKET, rozetkaPage, scope } from './shell.mjs';

const OPEN = 2;
const TYPES = [
  'Прохання зв’язатися',
  'Уточнення по доставці',
  'Скасування',
  'Скарга',
  'Повернення',
  'Питання по оплаті',
];
export const address = 'https://seller.rozetka.com.ua/main/messages/calls';

const CSS =
  '.urgent{color:#f84147}.new-ticket{font-weight:700}.inner{background:#f8fbf8;padding:12px 40px}.inner .buttons{display:flex;gap:8px}';

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const ng = scope(random);
  const print = printer({ timeZone, language: 'uk', now });
  const tickets = single({ now, random, language: 'uk', count: 15, what: 'tickets' });
  const open = tickets[OPEN];
  if (!open) throw new Error('There are no tickets.');

  const rows = tickets.map(({ id, buyer, order, at, text, unread }, index) => {
    const time = print.plain(at);
    const chosen = index === OPEN;
    const view = html`<tr mat-row class="mat-mdc-row${unread ? ' new-ticket' : ''}" ${ng('calls')} ${mark(`row-${index}`)}><td mat-cell>№ ${id}</td><td mat-cell>${time.text}</td>
      <td mat-cell>${buyer}</td><td mat-cell><a href="/main/orders/edit/${order}">${order}</a></td><td mat-cell>${pick(random, TYPES)}</td><td mat-cell>${text}</td><td mat-cell>${unread ? 'Новий' : 'В обробці'}</td></tr>
      ${
        chosen &&
        html`<tr class="mat-mdc-row detail"><td colspan="7"><div class="inner" ${ng('calls')}><div ${mark('thread')}><b class="urgent">${icon('warning')} Терміново!</b>
        <div ${mark('message-0')}>${text} <small>${print.dotted(at).text}</small></div><span>${buyer}</span></div>
        ${formField('Внутрішній коментар', html`<textarea matInput ${mark('note')}></textarea>`)}
        ${formField('Відповідь на звернення', html`<textarea matInput maxlength="300" ${mark('reply')}></textarea>`)}
        <div class="buttons">${button('Вирішено', true)}${button('Не вирішено')}</div></div></td></tr>`
      }`;
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
  const body = html`<p><input matInput placeholder="№ звернення" ${mark('search')}><input matInput placeholder="Телефон покупця" ${mark('phone')}></p>
    <table mat-table class="mat-mdc-table"><thead><tr mat-header-row>${['№', 'Дата', 'Клієнт', 'Замовлення', 'Тип', 'Звернення', 'Статус'].map((head) => html`<th mat-header-cell>${head}</th>`)}</tr></thead>
    <tbody>${rows.map(({ view }) => view)}</tbody></table>`;
  return {
    html: rozetkaPage({ ng, language: 'uk', title: 'Звернення клієнтів до Call Center', css: CSS, body, tabs: true }),
    truth: {
      ...{ timeZone, account: MARKET, list: { rows: rows.map(({ truth }) => truth) } },
      ...{ reply: marked('reply'), traps: fields('note', 'search', 'phone') },
      thread: {
        ...{ selector: marked('thread'), threadId: open.id, buyer: open.buyer },
        messages: [messageOf('message-0', print.dotted(open.at), { author: 'buyer', text: open.text })],
      },
    },
  };
}
