// What was said as lines of a table, in Russian.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';

const BUYER = 'Эмма Фадеевна';
export const address = 'https://seller.rozetka.com.ua/main/messages/orders/view/611203?lang=ru';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 11 * 1440 + 300, 'Здравствуйте, цвет «графит» это ближе к чёрному?'],
  ['seller', 11 * 1440 + 220, 'Здравствуйте! Тёмно-серый, на солнце с синевой.'],
  ['buyer', 11 * 1440 + 100, 'Тогда оформлю бежевый'],
  ['buyer', 10 * 1440 + 700, 'Оформила, номер выше'],
  ['seller', 10 * 1440 + 655, 'Спасибо, собираем.'],
  ['seller', 9 * 1440 + 200, 'Отправлено новой почтой.'],
  ['buyer', 6 * 1440 + 44, 'Получила. Два вопроса: где второй ящик и почему ручки чёрные?'],
  ['seller', 6 * 1440 + 20, 'Ящик едет вторым местом. По ручкам уточняем.'],
  ['buyer', 4 * 1440 + 900, 'Второе место пришло, спасибо'],
  ['buyer', 1440 + 620, 'А по ручкам?'],
  ['buyer', 83, 'Ответьте пожалуйста по ручкам'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:13px/1.5 Tahoma,Arial,sans-serif;color:#2a2a2a;background:#f4f4f4}.top{background:#2d3e50;color:#fff;padding:12px 22px}.panel{margin:20px 22px;background:#fff;border:1px solid #ddd;padding:18px}h2{margin:0 0 10px;font-size:17px}
.p-datatable-table{border-collapse:collapse;width:100%}.p-datatable-table th{background:#f8f9fa;text-align:left;padding:8px 10px;border:1px solid #e4e7ea;font-size:12px}.p-datatable-table td{padding:8px 10px;border:1px solid #e9ecef;vertical-align:top}.p-datatable-table tr:nth-child(even) td{background:#fbfbfb}.when{width:150px;color:#666;white-space:nowrap}.who{width:150px}.file{width:110px}
.form{margin-top:18px;display:grid;grid-template-columns:110px 1fr;gap:10px}.p-inputtext{border:1px solid #ced4da;border-radius:3px;padding:7px;font:inherit;width:100%}.p-button{background:#3b82f6;color:#fff;border:0;border-radius:3px;padding:8px 18px;justify-self:start}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru');
  const messages = said(now, LINES);
  const body = html`<div class="top">Кабинет продавца ROZETKA / Переписки / Заказ № 611203</div>
    <div class="panel">
      <h2>Переписка: ${BUYER}</h2><p>Комод на 4 ящика, 1 шт. — 5 980 грн. Статус: Выполнен</p>
      <p-table><div class="p-datatable p-component"><table class="p-datatable-table">
        <thead class="p-datatable-thead"><tr><th>Дата</th><th>От кого</th><th>Сообщение</th><th>Файлы</th></tr></thead>
        <tbody class="p-datatable-tbody" ${mark('thread')}>${messages.map(
          (one) =>
            html`<tr ${mark(`said-${one.index}`)}><td class="when">${print.stamp(one.at).text}</td><td class="who">${one.author === 'seller' ? 'Магазин' : 'Покупатель'}</td><td>${one.text}</td><td class="file">${one.index === 6 ? html`<a href="#">foto1.jpg</a>` : '—'}</td></tr>`,
        )}</tbody>
      </table></div></p-table>
      <div class="form"><label>Тема</label><input pinputtext class="p-inputtext" value="Заказ № 611203" ${mark('topic')}>
        <label>Сообщение</label><textarea pinputtextarea class="p-inputtext p-inputtextarea" rows="5" ${mark('reply')}></textarea>
        <span></span><button class="p-button p-component"><span class="p-button-label">Отправить покупателю</span></button></div>
    </div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '611203', reply: 'reply', traps: ['topic'] },
    clock: ({ at }) => print.stamp(at),
  });
  return { html: sheet({ lang: 'ru', title: 'Переписка', css: CSS, body }), truth };
}
