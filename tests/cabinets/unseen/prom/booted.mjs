// A list of messages as a table of the server's, by Bootstrap and jQuery.

import { clockOf, truthOf } from '../../seen/kit/chats.mjs';
import { sheet } from '../../seen/kit/sheet.mjs';
import { html, mark } from '../../variants/kit/html.mjs';
import { patrons } from '../kit/patrons.mjs';

export const address = 'https://my.prom.ua/cms/customer-mail/list?folder=inbox&p=1';

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.43 "Helvetica Neue",Arial,sans-serif;color:#333;background:#fff}.navbar{background:#f8f8f8;border-bottom:1px solid #e7e7e7;padding:14px 24px;display:flex;gap:24px}.container{padding:20px 24px}h3{font-weight:500;margin:0 0 14px}.form-inline{display:flex;gap:8px;margin-bottom:14px}.form-control{border:1px solid #ccc;border-radius:4px;padding:6px 12px;font:inherit;width:280px}.btn{border:1px solid #ccc;border-radius:4px;background:#fff;padding:6px 12px;font:inherit}.table{width:100%;border-collapse:collapse}.table th,.table td{padding:8px;border-top:1px solid #ddd;text-align:left;vertical-align:top}.table th{border-top:0;border-bottom:2px solid #ddd}.info td{background:#eaf4fb;font-weight:700}.label{background:#d9534f;color:#fff;border-radius:3px;padding:1px 6px;font-size:11px}.text-muted{color:#777;font-weight:400}a{color:#337ab7;text-decoration:none}.pagination{display:flex;gap:10px}.nowrap{white-space:nowrap}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const rows = patrons({
    ...{ now, language: 'uk', from: 0 },
    ages: [[12, 1], [47], [160], [420, 2], [900], [1700], [2300], [3900, 1], [5200], [7100], [10_300]],
  });
  const body = html`<div class="navbar"><b>Кабінет компанії</b><span>Товари</span><span>Замовлення</span><span>Пошта клієнтів</span></div><div class="container"><h3>Вхідні від клієнтів</h3>
  <form class="form-inline"><input type="text" class="form-control" name="q" placeholder="Пошук у листуванні" ${mark('search')}><select class="form-control" name="state"><option>Усі</option><option>Без відповіді</option></select><button class="btn">Знайти</button></form>
  <table class="table table-hover"><thead><tr><th><input type="checkbox"></th><th>Клієнт</th><th>Товар</th><th>Останнє повідомлення</th><th>Від кого</th><th>Дата</th></tr></thead><tbody>${rows.map(
    (chat) =>
      html`<tr class="${chat.unread > 0 && 'info'}" ${mark(`chat-${chat.index}`)}><td><input type="checkbox" name="ids[]" value="${chat.id}"></td><td class="nowrap"><a href="/cms/customer-mail/view/${chat.id}">${chat.name}</a></td><td>${chat.goods}</td><td>${chat.text}${chat.unread > 0 && html` <span class="label">нове</span>`}</td><td class="text-muted">${chat.by === 'seller' ? 'Ви' : 'Клієнт'}</td><td class="text-muted nowrap">${print.plain(chat.at).text}</td></tr>`,
  )}</tbody></table><div class="pagination"><b>1</b><a href="?p=2">2</a><a href="?p=3">3</a><a href="?p=2">Далі »</a></div></div>`;
  const truth = truthOf({
    ...{ rows, tells: true, numbered: true, subject: ({ goods }) => goods, traps: ['search'] },
    time: ({ at }) => print.plain(at),
  });
  return { html: sheet({ lang: 'uk', title: 'Вхідні', css: CSS, body }), truth };
}
