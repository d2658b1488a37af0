// A small widget over a table of orders, which is full of names, times and comments and is no list of chats.
import { documentOf, html, mark, marked } from '../../variants/kit/html.mjs';
import { orders } from '../../variants/kit/orders.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { footer, menu } from '../kit/noise.mjs';
import { openOf, printing, talks } from '../kit/talks.mjs';
import { messagesOf, rowsOf } from '../kit/truths.mjs';

const OPEN = 0;

export const address = 'https://seller.rozetka.com.ua/orders/manage/list';

const CSS = `table{width:100%;border-collapse:collapse;background:#fff;font-size:13px}td,th{padding:8px;border-bottom:1px solid #eee;text-align:left}.chatw{position:fixed;right:16px;bottom:0;width:560px;height:430px;background:#fff;border:1px solid #999;display:flex}
.chatw-l{width:190px;overflow:auto;border-right:1px solid #ddd}.chatw-c{padding:7px;font-size:12px}.chatw-c.on{background:#eef}.chatw-r{flex:1;display:flex;flex-direction:column;min-width:0}.chatw-m{flex:1;overflow:auto;padding:8px;font-size:13px}
.chatw-x{display:table;padding:5px 8px;margin:4px 0;background:#eee;border-radius:9px;max-width:75%}.chatw-x.y{margin-left:auto;background:#cde8ff}.chatw-x span{color:#888;font-size:11px}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('uk');
  const print = printing(language, now);
  const chats = talks({ now, random, language, count: 8, open: OPEN, length: 6 });
  const chat = openOf(chats, OPEN);
  const noise = { now, random, language, print };

  const body = html`${menu(noise)}<div style="padding:8px"><input type="text" placeholder="Пошук замовлення" ${mark('search')}> <input type="text" placeholder="Телефон" ${mark('phone')}> <input type="text" placeholder="Коментар до всіх вибраних" ${mark('comment')}></div>
    <table><thead><tr><th>№</th><th>Створено</th><th>Покупець</th><th>Коментар</th><th>Сума</th><th>Статус</th></tr></thead><tbody>${orders(
      { now, random, language, count: 18 },
    ).map(
      (one) =>
        html`<tr><td>${one.order}</td><td>${print.plain(one.at).text}</td><td>${one.buyer}</td><td>${one.comment}</td><td>${one.sum}</td><td>${one.status}</td></tr>`,
    )}</tbody></table><div class="chatw" role="complementary"><div class="chatw-l">${chats.map(
      (one, index) =>
        html`<div class="chatw-c ${index === OPEN && 'on'}" ${mark(`row-${index}`)}>${one.unread ? html`<strong>${one.buyer}</strong>` : html`<span>${one.buyer}</span>`} <span style="color:#999">${print.messenger(one.last.at).text}</span></div>`,
    )}</div><div class="chatw-r" ${mark('thread')}><div style="padding:7px;background:#00a046;color:#fff">${chat.buyer}</div><div class="chatw-m">${chat.messages.map(
      (said, index) =>
        html`<div class="chatw-x ${said.author === 'seller' ? 'y' : 'z'}" ${mark(`message-${index}`)}><div>${said.text}</div><span>${print.weekdayClock(said.at).text}</span></div>`,
    )}</div><textarea rows="2" style="border:0;border-top:1px solid #ddd;padding:6px" placeholder="Enter — надіслати, Shift+Enter — новий рядок" ${mark('reply')}></textarea></div></div>${footer(noise)}`;

  return {
    html: documentOf({ lang: language, title: 'Замовлення', css: CSS, body }),
    truth: {
      ...NOTHING,
      // A row shows a name and a time, and no words.
      list: { rows: rowsOf(chats, { printed: print.messenger, text: () => '' }) },
      thread: {
        selector: marked('thread'),
        threadId: null,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, print.weekdayClock),
      },
      reply: marked('reply'),
      traps: fields('search', 'phone', 'comment'),
    },
  };
}
