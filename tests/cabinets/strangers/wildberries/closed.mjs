// Everything inside closed shadow roots: one for the list, one for the thread, both inside a third.
import { documentOf, html, mark, raw } from '../../variants/kit/html.mjs';
import { byDay, NOTHING } from '../../variants/kit/truths.mjs';
import { footer, menu } from '../kit/noise.mjs';
import { openOf, printing, talks } from '../kit/talks.mjs';
import { inside, messagesOf, rowsOf } from '../kit/truths.mjs';

const OPEN = 3;

export const address = 'https://seller.wildberries.ru/support-chats';

const RESET = '*{box-sizing:border-box}p{margin:0}textarea,input,button{font:inherit}';
const APP = `${RESET}:host{display:grid;grid-template-columns:360px 1fr;height:600px}`;
const LIST = `${RESET}:host{display:block;overflow:auto;background:#fff}.item{padding:9px;border-bottom:1px solid #eee;position:relative}.item time{position:absolute;right:9px;top:9px;color:#888;font-size:12px}
.item mark{background:#cb11ab;color:#fff;border-radius:8px;padding:0 5px;font-size:11px}`;
const THREAD = `${RESET}:host{display:flex;flex-direction:column;padding:10px;min-height:0}.scroll{flex:1;overflow:auto}.day{text-align:center;color:#888}.out{text-align:right}.in,.out{margin:6px 0}
.in p,.out p{display:inline-block;background:#fff;padding:6px 9px;border-radius:8px;max-width:60%;text-align:left}.out p{background:#f3d9ef}.in small,.out small{display:block;color:#999}
.sys{text-align:center;color:#777;font-size:12px}form{display:flex;gap:6px}form textarea{flex:1}`;

/** @param {string} css @param {import('../../variants/kit/html.mjs').Part} content */
const closed = (css, content) =>
  html`<template shadowrootmode="closed"><style>${raw(css)}</style>${content}</template>`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('ru');
  const print = printing(language, now, 'Europe/Moscow');
  const chats = talks({ now, random, language, count: 20, open: OPEN, length: 16, system: 1 });
  const chat = openOf(chats, OPEN);
  const noise = { now, random, language, print };
  const inList = inside('dialogs-app', 'dialogs-list');
  const inThread = inside('dialogs-app', 'dialogs-thread');

  const list = closed(
    LIST,
    html`<input type="search" placeholder="Поиск" style="width:100%;padding:8px" ${mark('search')}>${chats.map(
      (one, index) =>
        html`<div class="item" role="button" tabindex="0" data-dialog="${one.uuid}" ${mark(`row-${index}`)}><time datetime="${new Date(one.last.at).toISOString()}">${print.messenger(one.last.at).text}</time>
      <div>${one.buyer} ${one.unread && html`<mark>${one.count}</mark>`}</div><div>${one.last.author === 'seller' && 'Вы: '}${one.last.text}</div></div>`,
    )}`,
  );
  const thread = closed(
    THREAD,
    html`<div style="font-weight:bold">${chat.buyer}</div><div class="scroll">${byDay(
      chat.messages,
      print.separator,
    ).map(
      (day) =>
        html`<div class="day">${day.day}</div>${day.messages.map(
          (said) =>
            html`<div class="${said.author === 'system' ? 'sys' : said.author === 'seller' ? 'out' : 'in'}" ${mark(`message-${said.index}`)}><p>${said.text}</p><small>${print.clock(said.at).text}</small></div>`,
        )}`,
    )}</div><form><textarea rows="2" aria-label="Сообщение" ${mark('reply')}></textarea><button>Отправить</button></form>
    <details><summary>Пожаловаться на покупателя</summary><textarea placeholder="Опишите причину жалобы" ${mark('complaint')}></textarea><button type="button">Отправить жалобу</button></details>`,
  );
  const app = closed(
    APP,
    html`<dialogs-list>${list}</dialogs-list><dialogs-thread ${mark('thread')}>${thread}</dialogs-thread>`,
  );
  const body = html`${menu(noise)}<dialogs-app>${app}</dialogs-app>${footer(noise)}`;

  return {
    html: documentOf({ lang: language, title: 'Чаты', css: '', body }),
    truth: {
      ...NOTHING,
      timeZone: 'Europe/Moscow',
      list: {
        rows: rowsOf(chats, {
          printed: (at) => print.exactly(at, ''),
          at: inList,
          prefixed: true,
          id: (one) => one.uuid,
        }),
      },
      thread: {
        selector: inside('dialogs-app')('thread'),
        threadId: chat.uuid,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, print.clock, inThread),
      },
      reply: inThread('reply'),
      traps: [inList('search'), inThread('complaint')],
    },
  };
}
