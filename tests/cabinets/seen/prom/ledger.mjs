// List alone, an old-fashioned table: striped rows, filters in the head, a column with the manager, pages below.
import { html, mark } from '../../variants/kit/html.mjs';
import { chats, clockOf, cut, truthOf } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';

export const address = 'https://my.prom.ua/cms/message/index?per_page=20';

const CSS = `body{font:12px Tahoma,sans-serif;margin:0}#menu{background:#333;color:#fff;padding:6px 10px}#menu a{color:#fff;margin-right:12px}table.grid{width:100%;border:1px solid #bbb;border-collapse:collapse}table.grid th{background:#ddd;text-align:left}table.grid td,table.grid th{padding:4px 6px;border:1px solid #ccc;vertical-align:top}
tr.odd td{background:#f6f6f6}tr.new td{font-weight:bold}.nowrap{white-space:nowrap}.pager{padding:8px}.pager b,.pager a{padding:2px 6px}`;
const MANAGERS = ['Смирнова А.', 'Ковалёв Д.', '—'];

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const print = clockOf(now, 'ru');
  const ages = Array.from({ length: 20 }, (_, index) => 7 + index * 41 + index * index * 67);
  const rows = chats({ now, language: 'ru', from: 6, ages, unread: { 0: 1, 1: 1, 2: 1, 8: 1 } });
  /** @param {{ at: number }} chat */
  const time = ({ at }) => print.plain(at);
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 80);
  const list = rows.map(
    (
      chat,
    ) => html`<tr class="${chat.index % 2 ? 'odd' : 'even'}${chat.unread > 0 ? ' new' : ''}" ${mark(`chat-${chat.index}`)}><td><input type="checkbox" name="ids[]" value="${chat.id}"></td>
    <td class="nowrap">${time(chat).text}</td><td><a href="/cms/message/view/${chat.id}">${chat.name}</a></td><td>Заказ ${chat.order}</td><td>${words(chat)}</td><td>${chat.by === 'seller' ? 'Отвечено' : chat.unread > 0 ? 'Новое' : 'Прочитано'}</td><td>${MANAGERS[chat.index % 3]}</td></tr>`,
  );
  const body = html`<div id="menu"><a href="/cms">Главная</a><a href="/cms/order">Заказы (12)</a><a href="/cms/message">Сообщения (4)</a><a href="/cms/product">Товары</a><a href="/logout">Выход</a></div>
    <h2>Сообщения покупателей</h2><form method="get"><table class="grid" cellspacing="0"><thead><tr><th></th><th>Дата</th><th>Покупатель</th><th>Тема</th><th>Последнее сообщение</th><th>Состояние</th><th>Ответственный</th></tr>
    <tr><td></td><td><input name="from" size="8" ${mark('from')}></td><td><input name="who" size="14" ${mark('who')}></td><td><input name="subject" size="10" ${mark('subject')}></td><td><input name="text" size="30" ${mark('text')}></td><td><select name="state"><option>Все</option><option>Новые</option></select></td><td><input type="submit" value="Найти"></td></tr></thead>
    <tbody>${list}</tbody></table></form><div class="pager">Страницы: <b>1</b><a href="?p=2">2</a><a href="?p=3">3</a><a href="?p=4">4</a> Всего: 76</div><div>С отмеченными: <select><option>Пометить прочитанными</option><option>Удалить</option></select></div>`;
  return {
    html: sheet({ lang: 'ru', title: 'Сообщения покупателей', css: CSS, body }),
    truth: truthOf({
      ...{ rows, time, words, subject: ({ order }) => `Заказ ${order}`, numbered: true },
      traps: ['from', 'who', 'subject', 'text'],
    }),
  };
}
