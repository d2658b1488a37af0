// Rows are buttons that tell no id, under the articles they are about; own messages are known by their side alone.
import { dialogs } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { byDay, fields, lastOf, messageOf } from '../kit/truths.mjs';
import { kit, SHOP, text, wildberriesPage } from './shell.mjs';

const OPEN = 4;
export const address = 'https://seller.wildberries.ru/chat-with-clients';

const CSS = `
.Dialogs__grid{display:grid;grid-template-columns:320px 1fr 240px;gap:12px;height:660px}
.Dialogs__list{background:#fff;overflow-y:auto;border-radius:16px;padding:8px}
.Dialogs__tools{display:flex;flex-direction:column;gap:6px;padding:6px}
.Card__card{display:block;width:100%;text-align:left;background:none;border:0;border-radius:12px;padding:10px;margin-bottom:2px}
.Card__card--chosen{background:#f0f0f5}.Card__top{display:flex;justify-content:space-between;gap:8px}
.Card__date{color:#8a8b95;font-size:12px;white-space:nowrap}
.Card__text{display:block;color:#555;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.Card__fresh{font-weight:700;color:#000}.Card__article{font-size:12px;color:#8a8b95}
.Talk__panel{background:#fff;border-radius:16px;display:flex;flex-direction:column;overflow:hidden}
.Talk__top{padding:14px 18px;border-bottom:1px solid #eee}.Talk__feed{flex:1;overflow-y:auto;padding:18px}
.Talk__day{text-align:center;color:#8a8b95;font-size:12px;margin:10px 0}
.Talk__line{display:flex;margin:6px 0}.Talk__line--end{justify-content:flex-end}
.Talk__bubble{max-width:60%;background:#eceef3;border-radius:14px;padding:8px 12px}
.Talk__bubble--tinted{background:#e8defa}.Talk__clock{font-size:11px;color:#8a8b95;margin-left:8px}
.Talk__note{text-align:center;color:#666;background:#fafafa;padding:6px;font-size:13px}
.Talk__write{display:flex;gap:10px;padding:12px 18px;border-top:1px solid #eee;align-items:center}
.Talk__write [data-name="TextAreaInput"]{flex:1}.Talk__write textarea{width:100%;border:1px solid #ccd;border-radius:12px;padding:8px}
.Info__card{background:#fff;border-radius:16px;padding:14px;display:flex;flex-direction:column;gap:10px}
.Info__note{width:100%;height:70px}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Moscow';
  const print = printer({ timeZone, language: 'ru', now });
  const opening = /** @param {{ product: { article: string } }} chat */ (chat) =>
    `Чат по товару: ${chat.product.article}`;
  const chats = dialogs({ now, random, language: 'ru', count: 15, open: OPEN, opening });
  const c = kit(random);
  const open = chats[OPEN] ?? chats[0];
  if (!open) throw new Error('There are no chats.');

  const rows = chats.map(({ buyer, product, last, unread }, index) => {
    const time = print.coarse(last.at);
    const view = html`<button type="button" ${mark(`row-${index}`)} class="${c('Card__card', index === OPEN && 'Card__card--chosen')}">
      <span class="${c('Card__top')}"><span class="${c(unread ? 'Card__fresh' : 'Card__name')}">${buyer}</span>
        <span class="${c('Card__date')}">${time.text}</span></span>
      <span class="${c('Card__text', unread && 'Card__fresh')}">${last.text}</span>
      <span class="${c('Card__article')}">Арт. ${product.article}</span></button>`;
    const truth = {
      ...{ selector: marked(`row-${index}`), threadId: null, buyer, subject: product.article },
      ...{ last: lastOf(time, 'unknown', last.text), unread },
    };
    return { view, truth };
  });

  const feed = byDay(open.messages, print.separator).map(
    ({ day, messages }) =>
      html`<div class="${c('Talk__day')}">${day}</div>${messages.map(({ index, author, at, text: words }) =>
        author === 'system'
          ? html`<div class="${c('Talk__note')}" ${mark(`message-${index}`)}>${words} <span>${print.clock(at).text}</span></div>`
          : html`<div class="${c('Talk__line', author === 'seller' && 'Talk__line--end')}" ${mark(`message-${index}`)}>
          <div class="${c('Talk__bubble', author === 'seller' && 'Talk__bubble--tinted')}" data-testid="message">
          ${text(words)}<span class="${c('Talk__clock')}">${print.clock(at).text}</span></div></div>`,
      )}`,
  );

  const body = html`<div class="${c('Dialogs__grid')}">
    <div class="${c('Dialogs__list')}"><div class="${c('Dialogs__tools')}">
      <div data-name="SimpleInput"><input type="text" placeholder="Поиск" ${mark('search')}></div>
      <select><option>Сначала новые</option><option>По артикулу</option></select></div>
      ${rows.map(({ view }) => view)}</div>
    <div class="${c('Talk__panel')}"><div class="${c('Talk__top')}"><b>${open.buyer}</b></div>
      <div class="${c('Talk__feed')}" ${mark('thread')}>${feed}</div>
      <div class="${c('Talk__write')}"><div data-name="TextAreaInput"><textarea rows="1" placeholder="Введите сообщение" ${mark('reply')}></textarea></div>
        <button type="button" aria-label="Отправить">➤</button></div></div>
    <div class="${c('Info__card')}"><b>${open.product.name}</b><span>Арт. ${open.product.article}</span><span>${open.product.price}</span>
      <label>Заметка о клиенте<textarea class="${c('Info__note')}" placeholder="Видна только вам" ${mark('note')}></textarea></label></div>
  </div>`;

  return {
    html: wildberriesPage({ c, title: 'Чаты', css: CSS, body, search: true }),
    truth: {
      timeZone,
      account: SHOP,
      list: { rows: rows.map(({ truth }) => truth) },
      thread: {
        ...{ selector: marked('thread'), threadId: null, buyer: open.buyer },
        messages: open.messages.map((said, index) => messageOf(`message-${index}`, print.clock(said.at), said)),
      },
      reply: marked('reply'),
      traps: fields('search', 'note', 'help-search'),
    },
  };
}
