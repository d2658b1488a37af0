// A table of chats by Element, and over it a drawer with the open one: two tabs of fields, in Russian.

import { html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { guests } from '../kit/guests.mjs';
import { days, sheet } from '../kit/sheet.mjs';
import { bundles } from '../kit/talks.mjs';

const ID = '5577391';
const BUYER = 'Руслана Вдовина';
export const address = `https://seller.rozetka.com.ua/main/messages/buyers/drawer?lang=ru&chat=${ID}`;

/** Lines of one author and age are of one group. @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 + 410, 'Здравствуйте, получила коляску'],
  ['buyer', 1440 + 410, 'На раме царапина сантиметра три'],
  ['buyer', 1440 + 410],
  ['seller', 1440 + 330, 'Добрый день! Очень жаль. Можем сделать скидку 400 грн или заменить раму.'],
  ['buyer', 1440 + 301, 'Лучше скидку'],
  ['seller', 215, 'Оформили возврат 400 грн на карту.'],
  ['seller', 215, 'Деньги придут в течение трёх дней.'],
  ['buyer', 44, 'Пришли, спасибо!'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 "PingFang SC",Arial,sans-serif;color:#303133;background:#f2f3f5}p{margin:0}.page{padding:20px}h2{margin:0 0 14px;font-weight:500}.el-input__inner{border:1px solid #dcdfe6;border-radius:4px;padding:6px 11px;font:inherit;width:260px;margin-bottom:12px}.el-table{background:#fff;border-collapse:collapse;width:100%}.el-table th{color:#909399;text-align:left;font-weight:500}.el-table th,.el-table td{padding:10px 12px;border-bottom:1px solid #ebeef5}.current-row{background:#ecf5ff}.el-badge__content{background:#f56c6c;color:#fff;border-radius:10px;font-size:12px;padding:0 6px;margin-left:6px}.el-overlay{position:fixed;inset:0;background:#0006}.el-drawer{position:absolute;right:0;top:0;bottom:0;width:46%;background:#fff;display:flex;flex-direction:column}.el-drawer__header{padding:16px 20px;border-bottom:1px solid #ebeef5;display:flex;justify-content:space-between}.el-drawer__body{flex:1;overflow:auto;padding:16px 20px;background:#fafafa}.el-divider{text-align:center;color:#909399;font-size:12px;margin:10px 0}.pack{margin-bottom:14px;display:flex;flex-direction:column;align-items:flex-start;gap:4px}.pack--out{align-items:flex-end}.pack small{color:#909399}.say{background:#fff;border:1px solid #ebeef5;border-radius:6px;padding:6px 10px;max-width:80%}.pack--out .say{background:#e1f3d8}.thumb{width:120px;height:90px;background:#9fb4c7;border-radius:4px}.el-drawer__footer{border-top:1px solid #ebeef5;padding:12px 20px}.el-tabs__nav{display:flex;gap:20px;margin-bottom:8px}.is-active{color:#409eff}.el-textarea__inner{width:100%;border:1px solid #dcdfe6;border-radius:4px;padding:6px 11px;font:inherit;resize:none}.el-button{border:0;border-radius:4px;background:#67c23a;color:#fff;padding:8px 16px;font:inherit}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru');
  const v = raw('data-v-30c1f7ae');
  const groups = bundles(now, LINES);
  const messages = groups.flat();
  const rows = guests({
    ...{ now, language: 'ru', from: 0, open: { id: ID, name: BUYER, goods: 'Коляска прогулочная', messages } },
    ages: [[18, 2], [83], [340], [1280, 1], [2600], [4000], [6100], [12_300]],
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 30);
  const body = html`<div id="app"><div class="page" ${v}><h2>Чаты с покупателями</h2><div class="el-input"><input class="el-input__inner" placeholder="Поиск" ${mark('search')}></div>
    <table class="el-table__body el-table"><thead><tr><th>Покупатель</th><th>Товар</th><th>Сообщение</th><th>Время</th></tr></thead><tbody>${rows.map(
      (chat) =>
        html`<tr class="el-table__row ${chat.isOpen && 'current-row'}" ${mark(`chat-${chat.index}`)}><td><div class="cell">${chat.name}${chat.unread > 0 && html`<sup class="el-badge__content">${chat.unread}</sup>`}</div></td><td><div class="cell">${chat.goods}</div></td><td><div class="cell">${words(chat)}</div></td><td><div class="cell">${print.ago(chat.at).text}</div></td></tr>`,
    )}</tbody></table></div></div>
  <div class="el-overlay"><div class="el-drawer rtl" role="dialog" aria-modal="true" aria-label="Чат"><header class="el-drawer__header"><b>${BUYER}</b><span>✕</span></header>
    <div class="el-drawer__body" ${mark('thread')}>${days(
      groups.map((group) => ({ group, at: group[0]?.at ?? 0 })),
      (at) => print.separator(at),
    ).map(
      ({ day, lines }) =>
        html`<div class="el-divider">${day}</div>${lines.map(({ group }) => {
          const mine = group[0]?.author === 'seller';
          return html`<div class="pack ${mine ? 'pack--out' : 'pack--in'}" ${v}><small>${mine ? 'Вы' : BUYER}</small>${group.map((one) => html`<div class="say" ${mark(`said-${one.index}`)}>${one.picture ? html`<div class="thumb" role="img" aria-label="Фото"></div>` : html`<p>${one.text}</p>`}</div>`)}<small>${print.clock(group[0]?.at ?? 0).text}</small></div>`;
        })}`,
    )}</div>
    <footer class="el-drawer__footer"><div class="el-tabs"><div class="el-tabs__nav"><span class="is-active">Ответ покупателю</span><span>Заметка</span></div><div class="el-tab-pane"><div class="el-textarea"><textarea class="el-textarea__inner" rows="3" placeholder="Сообщение покупателю" ${mark('reply')}></textarea></div></div><div class="el-tab-pane" style="display:none" aria-hidden="true"><div class="el-textarea"><textarea class="el-textarea__inner" rows="3" placeholder="Заметка для коллег" ${mark('note')}></textarea></div></div></div><button class="el-button">Отправить</button></footer></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, words, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search', 'note'] },
    ...{ subject: ({ goods }) => goods, time: ({ at }) => print.ago(at), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'ru', title: 'Чаты', css: CSS, body }), truth };
}
