// A widget of a desk in a closed root: the chats on the right, the talk on the left, with a note's tab before the answer's.

import { html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { hour, inbox, iso, sign } from '../kit/inbox.mjs';
import { sheet } from '../kit/sheet.mjs';

const ID = '1444210';
const BUYER = 'ТОВ «Будлегіон»';
export const address = 'https://my.prom.ua/cms/desk/inbox?queue=mine&conversation=1444210';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 3 * 1440 + 200, 'Доброго дня. Потрібно 120 мішків клею для плитки, яка ціна з доставкою на Бориспіль?'],
  ['seller', 3 * 1440 + 150, 'Доброго дня! 212 грн за мішок, доставка маніпулятором 3 800 грн.'],
  ['buyer', 3 * 1440 + 110, 'А якщо самі заберемо?'],
  ['seller', 3 * 1440 + 90, 'Тоді лише товар. Склад: вул. Промислова, 4, з 8 до 17.'],
  ['buyer', 2 * 1440 + 30, 'Виставляйте рахунок, реквізити у вкладенні'],
  ['seller', 1500, 'Рахунок № 884 надіслали. Резерв до понеділка.'],
  ['buyer', 36, 'Бухгалтер просить договір. Надішлете?'],
];

const CSS = `:host{display:block;height:calc(100vh - 60px);font:14px/1.45 'Segoe UI',Arial,sans-serif;color:#1b2a33}*{box-sizing:border-box}.wrap{display:flex;height:100%}.talk{flex:1;display:flex;flex-direction:column;background:#fff}.top{padding:12px 18px;border-bottom:1px solid #dfe5e8}.top b{font-size:16px}.flow{flex:1;overflow:auto;padding:14px 18px}
.msg{margin-bottom:14px;max-width:70%}.msg.agent{margin-left:auto}.meta{font-size:12px;color:#6d7f89;margin-bottom:3px}.msg.agent .meta{text-align:right}.txt{padding:9px 13px;border:1px solid #dfe5e8;border-radius:2px 12px 12px 12px}.msg.agent .txt{background:#e3f4ee;border-color:#bfe3d5;border-radius:12px 2px 12px 12px}
.tabs{display:flex;gap:16px;padding:8px 18px 0;border-top:1px solid #dfe5e8}.tabs span{color:#6d7f89}.tabs .on{color:#0b7a5a;border-bottom:2px solid #0b7a5a}.edit{padding:8px 18px 14px;display:grid;gap:8px}textarea{font:inherit;border:1px solid #cbd5da;border-radius:4px;padding:8px;min-height:60px;resize:none}.note{background:#fff8dd;min-height:36px}
.list{width:340px;border-left:1px solid #dfe5e8;background:#f6f8f9;overflow:auto}.list ul{list-style:none;margin:0;padding:0}.list li{padding:11px 14px;border-bottom:1px solid #e6ebee;display:grid;grid-template-columns:36px 1fr auto;column-gap:10px}.list li[aria-selected=true]{background:#e3f4ee}.list li.new .n,.list li.new .p{font-weight:700}.a{grid-row:span 2;width:36px;height:36px;border-radius:8px;background:#9fb6c0;color:#fff;display:grid;place-items:center}.n{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.t{font-size:12px;color:#6d7f89}.p{grid-column:2/4;color:#50626c;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.f{padding:10px 14px}input{width:100%;font:inherit;border:1px solid #cbd5da;border-radius:4px;padding:6px 10px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const rows = inbox({
    ...{ now, language: 'uk', from: 20, ages: [6, 61, 205, 830, 1900, 4000, 6900, 11_000], fresh: [1, 0, 0, 1] },
    open: { id: ID, name: BUYER, goods: 'Клей для плитки', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 48);
  const inside = html`<style>${raw(CSS)}</style><div class="wrap">
    <section class="talk"><div class="top"><b>${BUYER}</b><br>Клей для плитки, 25 кг · Черга «Опт»</div>
      <div class="flow" part="flow" ${mark('thread')}>${messages.map(
        (one) =>
          html`<div class="msg ${one.author === 'seller' ? 'agent' : 'customer'}" ${mark(`said-${one.index}`)}><div class="meta">${one.author === 'seller' ? 'Вікторія (ви)' : BUYER}, <time datetime="${iso(one.at)}">${hour(print, one.at, (clock) => `${print.spokenDay(one.at).text} ${clock}`).text}</time></div><div class="txt">${one.text}</div></div>`,
      )}</div>
      <div class="tabs"><span>Нотатка</span><span class="on">Відповідь</span><span>Шаблони</span></div>
      <div class="edit"><textarea class="note" rows="1" placeholder="Внутрішня нотатка, клієнт її не бачить" ${mark('note')}></textarea><textarea rows="3" placeholder="Відповідь клієнту" ${mark('reply')}></textarea></div></section>
    <aside class="list"><div class="f"><input placeholder="Фільтр розмов" ${mark('filter')}></div><ul role="listbox">${rows.map(
      (chat) =>
        html`<li role="option" aria-selected="${chat.isOpen ? 'true' : 'false'}" class="${chat.unread > 0 && 'new'}" data-conversation="${chat.id}" ${mark(`chat-${chat.index}`)}><span class="a">${sign(chat.name)}</span><span class="n">${chat.name}</span><span class="t">${print.ago(chat.at).text}</span><span class="p">${chat.by === 'seller' && 'Ви: '}${words(chat)}</span></li>`,
    )}</ul></aside></div>`;
  const css = `body{margin:0;font:14px Arial}header{height:60px;background:#fff;border-bottom:1px solid #dfe5e8;display:flex;align-items:center;gap:24px;padding:0 20px}header input{border:1px solid #ccc;border-radius:4px;padding:7px 12px;width:260px;font:inherit}`;
  const body = html`<header><b>prom кабінет</b><input placeholder="Пошук по кабінету" ${mark('site')}><span>Баланс 1 204 ₴</span></header><prom-desk data-queue="mine"><template shadowrootmode="closed">${inside}</template></prom-desk>`;
  const truth = truthOf({
    ...{ rows, messages, words, tells: true, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply' },
    ...{ time: ({ at }) => print.ago(at), traps: ['note', 'filter'], outside: ['site'], inside: 'prom-desk >>> ' },
  });
  return { html: sheet({ lang: 'uk', title: 'Черга «Мої»', css, body }), truth };
}
