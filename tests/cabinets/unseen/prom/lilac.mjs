// Chats and the open one by styled-components; a line of the system, a picture.

import { clockOf, said, truthOf } from '../../seen/kit/chats.mjs';
import { sign } from '../../seen/kit/inbox.mjs';
import { days, picture, sheet } from '../../seen/kit/sheet.mjs';
import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { patrons } from '../kit/patrons.mjs';

const ID = '8840217';
const BUYER = 'Ярина Коваленко';
export const address = `https://my.prom.ua/cms/client-chat/thread/${ID}?filter=all`;

/** @type {readonly import('../../seen/kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 3 * 1440 + 410, 'Доброго дня! Чи є блендер у чорному кольорі?'],
  ['seller', 3 * 1440 + 388, 'Вітаємо, Ярино! Так, чорний є, залишилося 4 штуки.'],
  ['buyer', 3 * 1440 + 380, 'Чудово, оформлюю'],
  ['system', 3 * 1440 + 371, 'Покупець створив замовлення № 331 908 114'],
  ['seller', 2 * 1440 + 200, 'Відправили Новою поштою, ТТН 2045 0098 1144 70'],
  ['buyer', 190, 'Забрала, але кришка не сідає до кінця'],
  ['buyer', 189],
  ['seller', 121, 'Спробуйте, будь ласка, повернути її на чверть оберта до клацання'],
  ['buyer', 33, 'О, вийшло! Дякую'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/20px "Open Sans",Arial,sans-serif;color:#2f3033;background:#eef0f3}.Wrap{display:flex;height:100vh}.Nav{width:180px;background:#33265c;color:#d7d1ea;padding:20px}.Nav div{padding:8px 0}.Side{width:340px;background:#fff;display:flex;flex-direction:column;border-right:1px solid #dfe2e7}.SearchBox{padding:14px}.SearchInput{width:100%;border:1px solid #c8ccd3;border-radius:8px;padding:9px 12px;font:inherit}.Scroll{flex:1;overflow-y:auto}.Item{display:flex;gap:12px;padding:12px 14px;cursor:pointer}.ItemOn{background:#f3effd}.Ava{width:42px;height:42px;flex:none;border-radius:50%;background:#cbbcf0;display:flex;align-items:center;justify-content:center}.Body{flex:1;min-width:0}.Line{display:flex;justify-content:space-between;gap:8px}.Name{font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.Time{color:#8d929b;font-size:12px;flex:none}.Preview{color:#6a6f78;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.Count{background:#7b04df;color:#fff;border-radius:10px;min-width:20px;text-align:center;font-size:12px;padding:0 6px}.Room{flex:1;display:flex;flex-direction:column;min-width:0}.Head{background:#fff;padding:14px 24px;border-bottom:1px solid #dfe2e7;display:flex;justify-content:space-between}.Head strong{font-size:16px}.Msgs{flex:1;overflow-y:auto;padding:20px 24px}.Date{text-align:center;color:#8d929b;font-size:12px;margin:14px 0}.Sys{text-align:center;color:#8d929b;font-size:13px;margin:10px 0}.Msg{display:flex;margin-bottom:10px}.MsgMy{justify-content:flex-end}.Bubble{background:#fff;border-radius:12px 12px 12px 2px;padding:10px 14px;max-width:65%}.MsgMy .Bubble{background:#e3d8fb;border-radius:12px 12px 2px 12px}.Stamp{color:#8d929b;font-size:11px;text-align:right}.Pic{display:block;border-radius:8px}.Foot{background:#fff;border-top:1px solid #dfe2e7;padding:14px 24px;display:flex;gap:12px;align-items:flex-end}.Area{flex:1;border:1px solid #c8ccd3;border-radius:8px;padding:10px 12px;font:inherit;resize:none}.Send{border:0;border-radius:8px;background:#7b04df;color:#fff;padding:11px 20px;font:inherit}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'uk');
  const c = hashedClasses(random, (_, next) => `sc-${drawn(next, 6)} ${drawn(next, 5)}`.replace(' ', '-'));
  const messages = said(now, LINES);
  const rows = patrons({
    ...{ now, language: 'uk', from: 4, open: { id: ID, name: BUYER, goods: 'Блендер занурювальний', messages } },
    ages: [[6, 2], [51], [204], [640, 1], [1530], [2800], [4100], [6900], [13_000]],
  });
  const body = html`<div id="app"><div class="${c('Wrap')}"><nav class="${c('Nav')}"><div>Замовлення</div><div>Товари</div><div>Чат</div><div>Відгуки</div><div>Просування</div></nav>
  <aside class="${c('Side')}"><div class="${c('SearchBox')}"><input class="${c('SearchInput')}" type="search" placeholder="Пошук у чатах" ${mark('search')}></div><div class="${c('Scroll')}">${rows.map(
    (chat) =>
      html`<div class="${c('Item', chat.isOpen && 'ItemOn')}" data-room-id="${chat.id}" ${mark(`chat-${chat.index}`)}><div class="${c('Ava')}">${sign(chat.name)}</div><div class="${c('Body')}"><div class="${c('Line')}"><span class="${c('Name')}">${chat.name}</span><span class="${c('Time')}">${print.coarse(chat.at).text}</span></div><div class="${c('Line')}"><span class="${c('Preview')}">${chat.by === 'seller' && 'Ви: '}${chat.text}</span>${chat.unread > 0 && html`<span class="${c('Count')}">${chat.unread}</span>`}</div></div></div>`,
  )}</div></aside>
  <section class="${c('Room')}"><header class="${c('Head')}"><strong>${BUYER}</strong><span class="${c('Time')}">Блендер занурювальний, 1 249 ₴</span></header><div class="${c('Msgs')}" ${mark('thread')}>${days(
    messages,
    (at) => print.separator(at),
  ).map(
    ({ day, lines }) =>
      html`<div class="${c('Date')}">${day}</div>${lines.map((one) =>
        one.author === 'system'
          ? html`<div class="${c('Sys')}" ${mark(`said-${one.index}`)}>${one.text} · ${print.clock(one.at).text}</div>`
          : html`<div class="${c('Msg', one.author === 'seller' && 'MsgMy')}" ${mark(`said-${one.index}`)}><div class="${c('Bubble')}">${one.picture ? html`<img class="${c('Pic')}" src="${picture(20, 160)}" alt="">` : html`<div>${one.text}</div>`}<div class="${c('Stamp')}">${print.clock(one.at).text}</div></div></div>`,
      )}`,
  )}</div><footer class="${c('Foot')}"><textarea class="${c('Area')}" rows="2" placeholder="Ваше повідомлення…" ${mark('reply')}></textarea><button class="${c('Send')}">Надіслати</button></footer></section></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, tells: true, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ time: ({ at }) => print.coarse(at), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Чат', css: c.css(CSS), body }), truth };
}
