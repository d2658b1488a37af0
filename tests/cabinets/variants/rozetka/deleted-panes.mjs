// «Видалені» in two panes: the thread can be read, and there is no field to answer in.
import { dialogs } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { byDay, fields, lastOf, messageOf, writerOf } from '../kit/truths.mjs';
import { button, icon, MARKET, rozetkaPage, scope } from './shell.mjs';

const OPEN = 2;
export const address = 'https://seller.rozetka.com.ua/main/messages/deleted/chat/60377125';
const OPEN_ID = '60377125';

const CSS = `
.two{display:grid;grid-template-columns:300px 1fr;gap:12px}.bin{background:#fff}.bin li{padding:10px;border-bottom:1px solid #eee}.bin li.chosen{background:#eee}
.bin p{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;color:#777}.read{background:#fff;padding:14px}.bubble-row{display:flex;margin:6px 0}
.bubble-row.right{flex-direction:row-reverse}.bubble{background:#f3f3f3;border-radius:10px;padding:8px 12px;max-width:65%}.date-line{text-align:center;color:#999}
.when{color:#999;font-size:12px}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const ng = scope(random);
  const print = printer({ timeZone, language: 'ru', now });
  const chats = dialogs({ now, random, language: 'ru', count: 12, open: OPEN, openId: OPEN_ID });
  const open = chats[OPEN];
  if (!open) throw new Error('There are no chats.');

  const rows = chats.map(({ id, buyer, product, last }, index) => {
    const time = print.shortDay(last.at);
    const view = html`<li class="${index === OPEN ? 'chosen' : ''}" ${ng('bin')} ${mark(`row-${index}`)}><a href="/main/messages/deleted/chat/${id}"><b>${buyer}</b></a> <span class="when" ${ng('bin')}>${time.text}</span>
      <p ${ng('bin')}>${last.author === 'seller' && html`<span>Вы: </span>`}${last.text}</p><small>${product.name}</small></li>`;
    const lastTruth = lastOf(time, writerOf(last), last.text);
    return {
      view,
      truth: {
        selector: marked(`row-${index}`),
        threadId: id,
        buyer,
        subject: product.name,
        last: lastTruth,
        unread: false,
      },
    };
  });
  const feed = byDay(open.messages, (at) => print.fullDay(at).text).map(
    ({ day, messages }) =>
      html`<div class="date-line" ${ng('read')}>${day}</div>${messages.map(
        ({ index, author, at, text }) =>
          html`<div class="bubble-row${author === 'seller' ? ' right' : ''}" ${ng('read')} ${mark(`message-${index}`)}><div class="bubble" ${ng('read')}>${text} ${html`<span class="when">${print.clock(at).text}</span>`}</div></div>`,
      )}`,
  );
  const body = html`<div class="two" ${ng('messages')}><div class="bin"><input matInput placeholder="Поиск" ${mark('search')}><ul>${rows.map(({ view }) => view)}</ul></div>
    <div class="read"><h3>${open.buyer}</h3><div ${mark('thread')}>${feed}</div><p>${icon('delete')} Чат в корзине. Чтобы ответить, восстановите его.</p>${button('Восстановить', true)}</div></div>`;
  return {
    html: rozetkaPage({ ng, language: 'ru', title: 'Удалённые', css: CSS, body, tabs: true }),
    truth: {
      ...{ timeZone, account: MARKET, list: { rows: rows.map(({ truth }) => truth) } },
      ...{ reply: null, traps: fields('search') },
      thread: {
        ...{ selector: marked('thread'), threadId: OPEN_ID, buyer: open.buyer },
        messages: open.messages.map((said, index) => messageOf(`message-${index}`, print.clock(said.at), said)),
      },
    },
  };
}
