// The open chat alone, on a page of its own, by MUI: names over bundles, a field of rich text.

import { clockOf, said, truthOf } from '../../seen/kit/chats.mjs';
import { days, picture, sheet } from '../../seen/kit/sheet.mjs';
import { drawn, html, mark } from '../../variants/kit/html.mjs';

const BUYER = 'Денис Ахметов';
export const address = 'https://seller.wildberries.ru/chat-with-clients/view/70451128';

/** @type {readonly import('../../seen/kit/chats.mjs').Line[]} */
const LINES = [
  ['system', 4 * 1440 + 302, 'Покупатель начал чат по заказу'],
  ['buyer', 4 * 1440 + 300, 'Здравствуйте, у рюкзака разошлась молния'],
  ['buyer', 4 * 1440 + 298],
  ['seller', 4 * 1440 + 220, 'Здравствуйте, Денис! Сожалеем. Когда вы его получили?'],
  ['buyer', 4 * 1440 + 215, 'Две недели назад'],
  ['seller', 3 * 1440 + 400, 'Это гарантийный случай, одобрим возврат.'],
  ['seller', 3 * 1440 + 396, 'Заявку создайте в личном кабинете, раздел «Возвраты».'],
  ['buyer', 230, 'Создал, спасибо'],
  ['seller', 200, 'Одобрили. Хорошего дня!'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:16px/1.5 Roboto,Arial,sans-serif;color:#000000de;background:#f5f5f5}p{margin:0}.MuiContainer-root{max-width:900px;margin:0 auto;height:100vh;display:flex;flex-direction:column;background:#fff}.MuiToolbar-root{display:flex;gap:16px;align-items:center;padding:12px 24px;border-bottom:1px solid #0000001f}.MuiAvatar-root{width:40px;height:40px;border-radius:50%;background:#bdbdbd;color:#fff;display:grid;place-items:center}.MuiTypography-caption{font-size:12px;color:#0009}.feed{flex:1;overflow:auto;padding:16px 24px}.MuiDivider-root{text-align:center;margin:12px 0}.MuiDivider-wrapper{font-size:13px;color:#0009}.MuiStack-root{display:flex;flex-direction:column;align-items:flex-start;margin-bottom:10px}.MuiStack-root.end{align-items:flex-end}.MuiPaper-root{background:#f0f0f0;border-radius:12px;padding:8px 14px;max-width:70%}.end .MuiPaper-root{background:#ede0fd}.MuiAlert-root{text-align:center;font-size:13px;color:#0009;margin:8px 0}.MuiPaper-root img{display:block;border-radius:8px}.composer{display:flex;gap:12px;align-items:flex-end;padding:12px 24px;border-top:1px solid #0000001f}.editor{flex:1;border:1px solid #0000003b;border-radius:8px;padding:10px 14px;min-height:46px}.MuiButton-root{border:0;border-radius:8px;background:#7b1fa2;color:#fff;font:500 15px Roboto,Arial;padding:11px 20px}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const css = `css-${drawn(random, 7, 'abcdefghijklmnopqrstuvwxyz0123456789')}`;
  const messages = said(now, LINES);
  const body = html`<div id="root"><div class="MuiContainer-root ${css}"><header class="MuiToolbar-root"><a href="/chat-with-clients">←</a><div class="MuiAvatar-root">Д</div><div><p>${BUYER}</p><span class="MuiTypography-root MuiTypography-caption">Рюкзак городской 25 л · арт. 176902318</span></div></header><div class="feed ${css}" ${mark('thread')}>${days(
    messages,
    (at) => print.separator(at),
  ).map(
    ({ day, lines }) =>
      html`<div class="MuiDivider-root" role="separator"><span class="MuiDivider-wrapper">${day}</span></div>${lines.map(
        (one) => {
          if (one.author === 'system')
            return html`<div class="MuiAlert-root" ${mark(`said-${one.index}`)}>${one.text}, ${print.clock(one.at).text}</div>`;
          const mine = one.author === 'seller';
          return html`<div class="MuiStack-root ${css} ${mine && 'end'}" ${mark(`said-${one.index}`)}><span class="MuiTypography-root MuiTypography-caption">${mine ? 'Вы' : BUYER}, ${print.clock(one.at).text}</span><div class="MuiPaper-root MuiPaper-elevation0">${one.picture ? html`<img src="${picture(130, 150)}" alt="">` : html`<p class="MuiTypography-root">${one.text}</p>`}</div></div>`;
        },
      )}`,
  )}</div><div class="composer"><div class="editor" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Введите сообщение" ${mark('reply')}><p><br></p></div><button class="MuiButtonBase-root MuiButton-root">Отправить</button></div></div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '70451128', reply: 'reply', timeZone: 'Europe/Moscow' },
    clock: ({ at }) => print.clock(at),
  });
  return { html: sheet({ lang: 'ru', title: 'Чат', css: CSS, body }), truth };
}
