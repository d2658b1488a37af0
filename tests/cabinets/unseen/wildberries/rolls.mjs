// A list of chats by CSS modules, with pictures of goods, filters and counters.

import { clockOf, cut, truthOf } from '../../seen/kit/chats.mjs';
import { picture, sheet } from '../../seen/kit/sheet.mjs';
import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { patrons } from '../kit/patrons.mjs';

export const address = 'https://seller.wildberries.ru/chat-with-clients/list?filter=all&sort=date';

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/20px Arial,sans-serif;color:#242424;background:#f6f6f9}h1{font-size:28px;margin:0 0 16px}.Layout{padding:24px 32px;max-width:1100px}.Filters{display:flex;gap:8px;margin-bottom:16px;align-items:center}.Chip{border:0;border-radius:10px;background:#fff;padding:9px 14px;font:inherit}.ChipActive{background:#a73afd;color:#fff}.Search{margin-left:auto;border:0;border-radius:10px;background:#fff;padding:10px 14px;width:280px;font:inherit}.List{background:#fff;border-radius:16px;padding:8px}.Row{display:grid;grid-template-columns:48px 200px 1fr auto;gap:14px;padding:10px;border-radius:12px;align-items:center;cursor:pointer}.Image{border-radius:8px;display:block}.Client{font-weight:700}.Article{color:#8b8b99;font-size:12px}.Message{min-width:0}.Right{text-align:right;color:#8b8b99;font-size:12px}.Unread{display:inline-block;background:#f3126b;color:#fff;border-radius:10px;padding:0 7px}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const c = hashedClasses(random, (name, next) => `${name}__${drawn(next, 10)}`);
  const rows = patrons({
    ...{ now, language: 'ru', from: 3 },
    ages: [[2, 1], [19, 4], [130], [280], [760, 1], [1550], [2600], [4300], [6400], [11_500], [17_000]],
  });
  /** @param {import('../../seen/kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 46);
  const body = html`<div id="root"><div class="${c('Layout')}"><h1>Чат с покупателями</h1><div class="${c('Filters')}"><button class="${c('Chip', 'ChipActive')}">Все</button><button class="${c('Chip')}">Непрочитанные</button><button class="${c('Chip')}">Без ответа</button><input class="${c('Search')}" placeholder="Имя или артикул" ${mark('search')}></div><div class="${c('List')}">${rows.map(
    (chat) =>
      html`<div class="${c('Row')}" data-testid="chat-list-row" ${mark(`chat-${chat.index}`)}><img class="${c('Image')}" src="${picture(chat.index * 47 + 10, 48)}" alt=""><div><div class="${c('Client')}">${chat.name}</div><div class="${c('Article')}">${chat.goods}</div></div><div class="${c('Message')}">${words(chat)}</div><div class="${c('Right')}"><div>${print.messenger(chat.at).text}</div>${chat.unread > 0 && html`<span class="${c('Unread')}">${chat.unread}</span>`}</div></div>`,
  )}</div></div></div>`;
  const truth = truthOf({
    ...{ rows, words, subject: ({ goods }) => goods, traps: ['search'], timeZone: 'Europe/Moscow' },
    time: ({ at }) => print.messenger(at),
  });
  return { html: sheet({ lang: 'ru', title: 'Чат с покупателями', css: c.css(CSS), body }), truth };
}
