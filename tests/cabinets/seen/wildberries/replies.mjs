// A React kit with emotion: words that quote others, ticks of what was read, names of weekdays.

import { drawn, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { folder } from '../kit/folder.mjs';
import { sign } from '../kit/inbox.mjs';
import { days, sheet } from '../kit/sheet.mjs';

const ID = '2377014';
const BUYER = 'Милана Рощина';
export const address = `https://seller.wildberries.ru/chat-with-clients?chatId=${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 4 * 1440 + 30, 'Здравствуйте! Пришли ботинки, левый жмёт, правый нормально'],
  ['seller', 3 * 1440 + 1200, 'Милана, добрый день. Проверьте, пожалуйста, маркировку на обеих стельках.'],
  ['buyer', 3 * 1440 + 1100, 'На левом 38, на правом 39!'],
  ['seller', 3 * 1440 + 1050, 'Извините, пересорт на складе. Оформите возврат, причина «не тот товар».'],
  ['buyer', 1440 + 200, 'Оформила. А в наличии пара 39 есть?'],
  ['seller', 1440 + 150, 'Да, три пары на складе в Коледино.'],
  ['buyer', 52, 'Заказала снова, проследите пожалуйста'],
];
/** What is quoted, by the place of the words that quote it. @type {Readonly<Record<number, number>>} */
const QUOTED = { 3: 2, 5: 4 };

const CSS = `*{box-sizing:border-box}body{margin:0;font:400 14px/1.5 Roboto,Arial,sans-serif;color:#1c1c21;background:#fff}.MuiStack-row{display:flex;height:100vh}.MuiDrawer-paper{width:330px;border-right:1px solid #e5e5ee;overflow:auto}.MuiInputBase-root{padding:14px}.MuiInputBase-input{width:100%;border:1px solid #cfcfdb;border-radius:10px;padding:9px 14px;font:inherit}.MuiList-root{list-style:none;margin:0;padding:0}.MuiListItemButton-root{display:flex;gap:12px;padding:10px 16px}.Mui-selected{background:#f6effd}.MuiAvatar-root{width:40px;height:40px;border-radius:50%;background:#cb9cf2;color:#fff;display:flex;align-items:center;justify-content:center;flex:none}.MuiListItemText-root{flex:1;min-width:0}.MuiTypography-root{margin:0}.MuiTypography-noWrap{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.MuiTypography-caption{color:#7b7b8c;font-size:12px}.MuiBadge-badge{background:#cb11ab;color:#fff;border-radius:10px;padding:0 6px;font-size:12px;align-self:center}.chat{flex:1;display:flex;flex-direction:column}.chat-head{padding:12px 20px;border-bottom:1px solid #e5e5ee}.chat-body{flex:1;overflow:auto;padding:18px 20px;background:#f8f7fb}.MuiDivider-root{text-align:center;color:#7b7b8c;font-size:12px;margin:8px 0}.MuiPaper-root{background:#fff;border-radius:4px 14px 14px;padding:8px 14px;max-width:60%;margin-bottom:10px;width:fit-content}.own{margin-left:auto;background:#f0e1fd;border-radius:14px 4px 14px 14px}.quoted{border-left:3px solid #9a41fe;padding-left:8px;margin-bottom:4px;color:#5f5f70;font-size:13px}.quoted b{display:block;color:#9a41fe;font-weight:500}.foot{display:flex;justify-content:flex-end;gap:6px;align-items:center}.foot svg{fill:#9a41fe}.chat-foot{padding:12px 20px;display:flex;gap:10px;border-top:1px solid #e5e5ee}.chat-foot textarea{flex:1;border:1px solid #cfcfdb;border-radius:10px;padding:10px 14px;font:inherit;resize:none}.MuiButton-root{border:0;border-radius:10px;background:#9a41fe;color:#fff;padding:0 20px}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const css = () => `css-${drawn(random, 7).toLowerCase()}`;
  const [item, paper, text] = [css(), css(), css()];
  const messages = said(now, LINES);
  const rows = folder({
    ...{ now, language: 'ru', from: 0, ages: [19, 300, 1150, 2200, 3600, 6800, 12_900], fresh: { 0: 1, 1: 2 } },
    open: { id: ID, name: BUYER, goods: 'Ботинки', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text: full }) => cut(full, 38);
  const ticks = html`<svg width="14" height="10" viewBox="0 0 14 10" aria-label="Прочитано"><path d="M1 5l3 3 6-7M6 8l7-7" stroke="#9a41fe" fill="none"/></svg>`;
  const body = html`<div id="root"><div class="MuiStack-row"><div class="MuiDrawer-paper"><div class="MuiInputBase-root"><input class="MuiInputBase-input" placeholder="Поиск по чатам" ${mark('search')}></div>
    <ul class="MuiList-root">${rows.map(
      (chat) =>
        html`<li class="MuiListItem-root ${item}" ${mark(`chat-${chat.index}`)}><div class="MuiListItemButton-root ${chat.isOpen && 'Mui-selected'}" role="button" tabindex="0"><div class="MuiAvatar-root">${sign(chat.name)}</div><div class="MuiListItemText-root"><p class="MuiTypography-root MuiTypography-noWrap">${chat.name}</p><p class="MuiTypography-root MuiTypography-caption MuiTypography-noWrap">${words(chat)}</p></div><div><span class="MuiTypography-root MuiTypography-caption">${print.messenger(chat.at).text}</span>${chat.unread > 0 && html`<br><span class="MuiBadge-badge">${chat.unread}</span>`}</div></div></li>`,
    )}</ul></div>
    <div class="chat"><div class="chat-head"><p class="MuiTypography-root"><b>${BUYER}</b></p><span class="MuiTypography-root MuiTypography-caption">Ботинки зимние, арт. 204417099</span></div>
    <div class="chat-body" ${mark('thread')}>${days(messages, (at) => print.separator(at)).map(
      ({ day, lines }) =>
        html`<div class="MuiDivider-root" role="presentation">${day}</div>${lines.map((one) => {
          const quoted = messages[QUOTED[one.index] ?? -1];
          return html`<div class="MuiPaper-root ${paper} ${one.author === 'seller' && 'own'}" ${mark(`said-${one.index}`)}>${quoted && html`<div class="quoted"><b>${BUYER}</b>${cut(quoted.text, 40)}</div>`}<div class="MuiTypography-root ${text}">${one.text}</div><div class="foot"><span class="MuiTypography-root MuiTypography-caption">${print.clock(one.at).text}</span>${one.author === 'seller' && ticks}</div></div>`;
        })}`,
    )}</div>
    <div class="chat-foot"><textarea rows="2" placeholder="Сообщение" ${mark('reply')}></textarea><button class="MuiButton-root">Отправить</button></div></div></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, words, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ timeZone: 'Europe/Moscow', time: ({ at }) => print.messenger(at), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'ru', title: 'Чат с покупателями', css: CSS, body }), truth };
}
