// A table of the server's with boxes to tick; bold what is new, short dates, in Russian.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { brisk, folder } from '../kit/folder.mjs';
import { sheet } from '../kit/sheet.mjs';

export const address = 'https://my.prom.ua/cms/mail/index?box=in&per_page=20';

const CSS = `body{margin:0;font:13px/1.4 Tahoma,Arial,sans-serif;color:#222;background:#fff}#top{background:#3b3b5c;color:#fff;padding:10px 16px}#top a{color:#d5d5ee;margin-left:18px;text-decoration:none}#wrap{padding:14px 16px}h2{font:20px Tahoma;margin:0 0 10px}.filters{background:#f1f1f6;padding:10px;margin-bottom:10px}.filters input,.filters select{border:1px solid #bbb;padding:4px 6px;font:inherit}table.grid{border-collapse:collapse;width:100%}table.grid th{background:#e6e6ef;text-align:left;padding:7px 8px;font-weight:normal;color:#555}table.grid td{border-bottom:1px solid #e3e3ea;padding:8px;vertical-align:top}tr.odd td{background:#fbfbfd}tr.new td{font-weight:bold}td.date{white-space:nowrap;color:#666}a{color:#3a3aa0}.you{color:#999;font-weight:normal}.pager{margin-top:12px}.pager b,.pager a{padding:2px 7px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru');
  const rows = folder({
    ...{ now, language: 'ru', from: 4, fresh: { 0: 1, 1: 1, 5: 1 } },
    ages: [17, 64, 300, 820, 1500, 2100, 3900, 6100, 9400, 13_300, 21_000],
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 48);
  const body = html`<div id="top"><b>Кабинет</b><a href="/cms/order">Заказы</a><a href="/cms/mail">Сообщения (3)</a><a href="/cms/product">Товары</a><a href="/cms/settings">Настройки</a></div>
  <div id="wrap"><h2>Сообщения: входящие</h2>
  <form class="filters">Найти: <input type="text" name="q" size="30" ${mark('search')}> <select name="period"><option>За всё время</option><option>За неделю</option></select> <input type="submit" value="Показать"></form>
  <table class="grid" cellspacing="0"><thead><tr><th><input type="checkbox"></th><th>От кого</th><th>Тема</th><th>Последнее сообщение</th><th>Дата</th></tr></thead><tbody>${rows.map(
    (chat) =>
      html`<tr class="${chat.index % 2 ? 'odd' : 'even'}${chat.unread > 0 ? ' new' : ''}" id="msg_${chat.id}" ${mark(`chat-${chat.index}`)}><td><input type="checkbox" value="${chat.id}"></td><td>${chat.name}</td><td><a href="/cms/mail/read?id=${chat.id}">${chat.goods}</a></td><td>${chat.by === 'seller' && html`<span class="you">Вы: </span>`}${words(chat)}</td><td class="date">${brisk(print, chat.at).text}</td></tr>`,
  )}</tbody></table>
  <div class="pager">Страницы: <b>1</b> <a href="?page=2">2</a> <a href="?page=3">3</a></div></div>`;
  const truth = truthOf({
    ...{ rows, words, tells: true, numbered: true, subject: ({ goods }) => goods, traps: ['search'] },
    time: ({ at }) => brisk(print, at),
  });
  return { html: sheet({ lang: 'ru', title: 'Сообщения', css: CSS, body }), truth };
}
