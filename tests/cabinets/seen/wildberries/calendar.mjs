// A list under headings of days; rows bear the hour alone.

import { drawn, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { letters, rowsOf, tint } from '../kit/rows.mjs';
import { days, sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.wildberries.ru/chat-with-clients?view=days';

/** @param {(name: string) => string} c a rule's class */
const css = (
  c,
) => `*{box-sizing:border-box}body{margin:0;font:400 1rem/1.5 Roboto,Helvetica,Arial,sans-serif;background:#f7f5fa;color:rgba(0,0,0,.87)}
.MuiContainer-root{max-width:760px;margin:0 auto;padding:20px}.MuiTypography-h5{font-size:1.5rem;margin:0 0 12px}.${c('filter')}{display:flex;gap:12px;margin-bottom:12px}.${c('filter')} input{flex:1;border:1px solid #c4c4c4;border-radius:4px;padding:10px 14px;font:inherit}
.MuiList-root{list-style:none;margin:0;padding:0;background:#fff;border-radius:8px;box-shadow:0 1px 3px #0002}.MuiListSubheader-root{padding:8px 16px;font-size:.875rem;color:rgba(0,0,0,.6);background:#f2eef7}
.MuiListItem-root{border-bottom:1px solid #eee}.MuiListItemButton-root{display:flex;padding:8px 16px;align-items:center;cursor:pointer}.MuiAvatar-root{width:40px;height:40px;border-radius:50%;display:flex;align-items:center;justify-content:center;color:#fff;margin-right:16px;flex:none}
.MuiListItemText-root{flex:1;min-width:0}.MuiListItemText-primary,.MuiListItemText-secondary{display:block}.MuiListItemText-secondary{font-size:.875rem;color:rgba(0,0,0,.6);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.${c('end')}{text-align:right;font-size:.75rem;color:rgba(0,0,0,.6);margin-left:12px}.MuiChip-root{display:inline-block;border-radius:16px;background:#8e24aa;color:#fff;padding:0 8px}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  /** @type {Record<string, string>} */
  const names = { filter: `css-${drawn(random, 6)}`, end: `css-${drawn(random, 6)}`, row: `css-${drawn(random, 6)}` };
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const rows = rowsOf({
    ...{ now, language: 'ru', from: 4, unread: { 0: 3, 1: 1, 2: 1, 5: 1, 9: 2 } },
    ages: [5, 70, 205, 350, 900, 1440, 1700, 2100, 3300, 3420, 4800, 4900, 7300, 10_200, 15_800],
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ by, text }) => cut(text, by === 'seller' ? 46 : 50);
  const body = html`<main class="MuiContainer-root">
    <h1 class="MuiTypography-root MuiTypography-h5">Чаты с покупателями</h1>
    <div class="${names.filter}"><input class="MuiInputBase-input" placeholder="Артикул WB" ${mark('article')}><input class="MuiInputBase-input" placeholder="Слово из переписки" ${mark('search')}></div>
    <ul class="MuiList-root">${days(rows, print.separator).map(
      ({ day, lines }) =>
        html`<li class="MuiListSubheader-root">${day}</li>${lines.map(
          (
            chat,
          ) => html`<li class="MuiListItem-root ${names.row}" ${mark(`chat-${chat.index}`)}><div class="MuiButtonBase-root MuiListItemButton-root" role="button" tabindex="0">
          <div class="MuiAvatar-root" style="background:${tint(chat.name)}">${letters(chat.name)}</div>
          <div class="MuiListItemText-root"><span class="MuiTypography-root MuiListItemText-primary">${chat.name}</span><p class="MuiTypography-root MuiListItemText-secondary" style="margin:0">${chat.by === 'seller' && 'Вы: '}${words(chat)}</p></div>
          <div class="${names.end}">${print.clock(chat.at).text}<br>${chat.unread > 0 && html`<span class="MuiChip-root">${chat.unread}</span>`}</div>
        </div></li>`,
        )}`,
    )}</ul>
  </main>`;
  const truth = truthOf({
    ...{ rows, words, tells: true, time: ({ at }) => print.clock(at), timeZone: 'Europe/Moscow' },
    traps: ['article', 'search'],
  });
  return { html: sheet({ lang: 'ru', title: 'Чаты', css: css((name) => names[name] ?? ''), body }), truth };
}
