// A frame of the same host with chats and the open one by MUI, turned over by CSS; the whole time is a tooltip of the hour.

import { drawn, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { guests } from '../kit/guests.mjs';
import { sign } from '../kit/inbox.mjs';
import { days, sheet } from '../kit/sheet.mjs';

const ID = '5533817';
const BUYER = 'Эльвира Сафина';
export const address = `https://seller.wildberries.ru/cabinet/communications?conversation=${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 5 * 1440 + 30, 'Здравствуйте, пришла куртка без пояса'],
  ['seller', 4 * 1440 + 700, 'Здравствуйте! Проверьте, пожалуйста, внутренний карман, пояс кладём туда.'],
  ['buyer', 4 * 1440 + 610, 'Ой, нашла 😅 простите'],
  ['seller', 4 * 1440 + 600, 'Ничего страшного, носите с удовольствием!'],
  ['buyer', 150, 'Ещё вопрос: можно стирать при 40 градусах?'],
  ['buyer', 149, 'На ярлыке стёрлось'],
  ['seller', 90, 'Только деликатная стирка при 30.'],
];

const OUTER = `body{margin:0;font:14px Arial,sans-serif;background:#fff}.menu{display:flex;gap:22px;padding:14px 20px;border-bottom:1px solid #e5e5ee}iframe{display:block;border:0;width:100%;height:calc(100vh - 48px)}`;
const INNER = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 Roboto,Arial,sans-serif;color:#000000de;background:#fafafa}p,span{margin:0}.MuiGrid-root{display:grid;grid-template-columns:340px 1fr;height:100vh}.MuiList-root{margin:0;padding:0;list-style:none;background:#fff;border-right:1px solid #0000001f;overflow:auto}.MuiTextField-root{padding:12px}.MuiInputBase-input{width:100%;border:1px solid #0000003b;border-radius:4px;padding:8px 12px;font:inherit}.MuiListItemButton-root{display:flex;gap:14px;padding:10px 16px;align-items:center}.Mui-selected{background:#9c27b014}.MuiAvatar-root{width:40px;height:40px;border-radius:50%;background:#bdbdbd;color:#fff;display:grid;place-items:center;flex:none}.MuiListItemText-root{flex:1;min-width:0}.MuiTypography-body2{color:#0009;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.MuiTypography-caption{color:#0009;font-size:12px}.MuiBadge-badge{background:#9c27b0;color:#fff;border-radius:10px;font-size:12px;min-width:20px;text-align:center;padding:0 6px}.side{display:flex;flex-direction:column;align-items:flex-end}.MuiStack-root{display:flex;flex-direction:column;min-height:0}.MuiToolbar-root{background:#fff;padding:14px 20px;border-bottom:1px solid #0000001f}.scroll{flex:1;overflow:auto;padding:16px 20px;display:flex;flex-direction:column-reverse}.scroll>*{flex:none}.MuiDivider-root{text-align:center;color:#0009;font-size:12px;margin:8px 0}.MuiPaper-root{width:fit-content;max-width:62%;background:#fff;border-radius:8px;padding:8px 14px;margin-bottom:10px;box-shadow:0 1px 3px #0003}.MuiPaper-root[data-side=right]{margin-left:auto;background:#f3e5f5}.MuiPaper-root .MuiTypography-caption{display:block;text-align:right}.foot{display:flex;gap:10px;background:#fff;padding:12px 20px;border-top:1px solid #0000001f}.MuiButton-root{border:0;border-radius:4px;background:#9c27b0;color:#fff;padding:8px 16px;font:inherit}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const messages = said(now, LINES);
  const css = `css-${drawn(random, 6, 'abcdefghijklmnopqrstuvwxyz0123456789')}`;
  const rows = guests({
    ...{ now, language: 'ru', from: 2, open: { id: ID, name: BUYER, goods: 'Куртка с поясом', messages } },
    ages: [[11, 1], [240], [880], [1700, 2], [3300], [5900], [8000], [14_200]],
  });
  const inside = html`<div id="root"><div class="MuiGrid-root ${css}"><ul class="MuiList-root"><div class="MuiTextField-root"><input class="MuiInputBase-input" type="text" placeholder="Поиск" ${mark('search')}></div>${rows.map(
    (chat) =>
      html`<li ${mark(`chat-${chat.index}`)}><div class="MuiButtonBase-root MuiListItemButton-root ${chat.isOpen && 'Mui-selected'} ${css}" role="button" tabindex="0"><div class="MuiAvatar-root">${sign(chat.name)}</div><div class="MuiListItemText-root"><span class="MuiTypography-body1">${chat.name}</span><p class="MuiTypography-body2">${chat.text}</p></div><div class="side"><span class="MuiTypography-caption">${print.messenger(chat.at).text}</span>${chat.unread > 0 && html`<span class="MuiBadge-badge">${chat.unread}</span>`}</div></div></li>`,
  )}</ul><div class="MuiStack-root"><div class="MuiToolbar-root"><b>${BUYER}</b> · Куртка с поясом</div><div class="scroll" ${mark('thread')}>${days(
    messages,
    (at) => print.separator(at),
  )
    .toReversed()
    .map(
      ({ day, lines }) =>
        html`${lines.toReversed().map((one) => html`<div class="MuiPaper-root ${css}" data-side="${one.author === 'seller' ? 'right' : 'left'}" ${mark(`said-${one.index}`)}><p>${one.text}</p><span class="MuiTypography-caption" title="${print.plain(one.at).text}">${print.clock(one.at).text}</span></div>`)}<div class="MuiDivider-root" role="separator">${day}</div>`,
    )}</div><div class="foot"><input class="MuiInputBase-input" type="text" placeholder="Написать сообщение…" ${mark('reply')}><button class="MuiButton-root">Отправить</button></div></div></div></div>`;
  const inner = sheet({ lang: 'ru', title: 'Чаты', css: INNER, body: inside });
  const body = html`<div class="menu"><b>Партнёр</b><span>Товары</span><span>Поставки</span><span>Общение</span></div><iframe name="chats" title="Общение" srcdoc="${inner}"></iframe>`;
  const truth = truthOf({
    ...{ rows, messages, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'], inside: 'iframe >>> ' },
    ...{ timeZone: 'Europe/Moscow', time: ({ at }) => print.messenger(at), clock: ({ at }) => print.plain(at) },
  });
  return { html: sheet({ lang: 'ru', title: 'Общение', css: OUTER, body }), truth };
}
