// Chats that fold out under their heads; one is open and holds what a buyer has just begun.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { dayAndClock, rowsOf } from '../kit/rows.mjs';
import { sheet } from '../kit/sheet.mjs';

const ID = '7730918';
const BUYER = 'Ждан Мартинюк';
export const address = 'https://seller.rozetka.com.ua/main/messages/seller?opened=7730918';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [['buyer', 23, 'Доброго дня. Чи працюєте ви з бюджетними установами за договором?']];

const CSS = `*{box-sizing:border-box}body{margin:0;background:#eceff1;font:14px/20px Roboto,sans-serif;color:rgba(0,0,0,.87)}.bar{background:#fff;padding:14px 28px;box-shadow:0 1px 4px #0003;display:flex;gap:24px;align-items:center}.bar input{margin-left:auto;border:0;border-bottom:1px solid #999;padding:6px;font:inherit;width:260px}
mat-accordion{display:block;max-width:940px;margin:24px auto}mat-expansion-panel{display:block;background:#fff;box-shadow:0 1px 3px #0002}mat-expansion-panel.mat-expanded{margin:14px 0;border-radius:4px}
mat-expansion-panel-header{display:flex;align-items:center;gap:18px;padding:14px 24px;cursor:pointer;border-bottom:1px solid #f0f0f0}mat-panel-title{width:230px;font-weight:500;flex:none}mat-panel-description{flex:1;color:rgba(0,0,0,.54);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.updated{font-size:12px;color:rgba(0,0,0,.54);flex:none}.fresh mat-panel-title::after{content:'●';color:#00a046;margin-left:8px}
.mat-expansion-panel-body{padding:16px 24px}.talk{min-height:90px}.talk__row{display:flex}.talk__row--right{justify-content:flex-end}.talk__bubble{background:#eceff1;border-radius:4px 16px 16px;padding:10px 16px;max-width:70%}.talk__row--right .talk__bubble{background:#c8e6c9;border-radius:16px 4px 16px 16px}.talk__time{font-size:11px;color:rgba(0,0,0,.54);margin-top:4px}
.answer{display:flex;gap:14px;margin-top:14px}.answer textarea{flex:1;min-height:64px}.answer textarea,.report input{border:1px solid #bdbdbd;border-radius:4px;padding:8px 12px;font:inherit}.report{margin-top:12px;font-size:12px;display:flex;gap:10px;align-items:center}.report input{flex:1}button{border:0;border-radius:4px;background:#00a046;color:#fff;padding:8px 18px;font:inherit;align-self:start}.report button{background:none;color:#d32f2f}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const rows = rowsOf({
    ...{ now, language: 'uk', from: 14, ages: [8, 23, 400, 2200, 6600, 17_000, 58_000], unread: { 0: 1, 3: 1 } },
    open: { place: 1, id: ID, name: BUYER, goods: '', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 52);
  const body = html`<div class="bar"><b>Запитання продавцю</b><span>Нові 2</span><span>Усі 31</span><input placeholder="Знайти в переписці" ${mark('search')}></div>
    <mat-accordion class="mat-accordion">${rows.map(
      (
        chat,
      ) => html`<mat-expansion-panel class="mat-expansion-panel ${chat.isOpen && 'mat-expanded'} ${chat.unread > 0 && 'fresh'}" id="panel-${chat.id}">
        <mat-expansion-panel-header role="button" aria-expanded="${chat.isOpen ? 'true' : 'false'}" ${mark(`chat-${chat.index}`)}>
          <mat-panel-title>${chat.name}</mat-panel-title><mat-panel-description>${words(chat)}</mat-panel-description><span class="updated">${dayAndClock(print, chat.at).text}</span>
        </mat-expansion-panel-header>
        ${
          chat.isOpen &&
          html`<div class="mat-expansion-panel-content"><div class="mat-expansion-panel-body">
          <div class="talk" ${mark('thread')}>${messages.map(
            (one) =>
              html`<div class="talk__row ${one.author === 'seller' && 'talk__row--right'}" ${mark(`said-${one.index}`)}><div class="talk__bubble"><div>${one.text}</div><div class="talk__time">${dayAndClock(print, one.at).text}</div></div></div>`,
          )}</div>
          <div class="answer"><textarea placeholder="Напишіть відповідь покупцеві" ${mark('reply')}></textarea><button>Відповісти</button></div>
          <div class="report"><span>Некоректне звернення?</span><input placeholder="Причина скарги" ${mark('complaint')}><button>Поскаржитись</button></div>
        </div></div>`
        }
      </mat-expansion-panel>`,
    )}</mat-accordion>`;
  const truth = truthOf({
    ...{ rows, messages, words, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search', 'complaint'] },
    ...{ time: ({ at }) => dayAndClock(print, at), clock: ({ at }) => dayAndClock(print, at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Запитання продавцю', css: CSS, body }), truth };
}
