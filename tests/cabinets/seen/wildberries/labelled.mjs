// Styled components without a side for anybody: only a role over the words tells who wrote them.

import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { folder } from '../kit/folder.mjs';
import { dayHour } from '../kit/inbox.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const ID = '2266900';
const BUYER = 'Валерия Ким';
export const address = `https://seller.wildberries.ru/communications/chats?id=${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 2 * 1440 + 500, 'Сколько метров в одном мотке? На упаковке написано 240, в карточке 220'],
  ['seller', 2 * 1440 + 410, 'Верно 240 м, карточку поправим. Спасибо, что заметили!'],
  ['buyer', 1440 + 95, 'Ещё вопрос: цвет 17 и 18 сильно отличаются?'],
  ['seller', 1440 + 60],
  ['seller', 1440 + 59, 'На фото слева 17, справа 18.'],
  ['buyer', 41, 'Спасибо, беру 18'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 Onest,Arial,sans-serif;color:#15151d;background:#f5f5fa}.Box{display:flex;height:100vh;padding:16px;gap:16px}.Left{width:360px;background:#fff;border-radius:16px;padding:12px;overflow:auto}.Left input{width:100%;border:1px solid #dcdce6;border-radius:12px;padding:9px 14px;font:inherit;margin-bottom:8px}.Tile{display:flex;gap:12px;border-radius:12px;padding:10px}.TileOn{background:#f5f0ff}.Tile img{border-radius:10px;flex:none}.Grow{flex:1;min-width:0}.Pair{display:flex;justify-content:space-between;gap:8px}.Dim{color:#8a8a99;font-size:12px;white-space:nowrap}.Short{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.Fresh{background:#ff3b6b;color:#fff;border-radius:10px;font-size:12px;padding:0 6px}.Right{flex:1;background:#fff;border-radius:16px;display:flex;flex-direction:column}.Cap{padding:16px 20px;border-bottom:1px solid #ededf3}.Roll{flex:1;overflow:auto;padding:8px 20px}.Entry{padding:10px 0;border-bottom:1px solid #f5f5fa}.Role{color:#7a42f4;font-size:13px}.Entry img{border-radius:10px;display:block;margin-top:4px}.Reply{padding:14px 20px;border-top:1px solid #ededf3}.Reply textarea{width:100%;border:1px solid #dcdce6;border-radius:12px;padding:10px 14px;font:inherit}.Go{border:0;border-radius:12px;background:#7a42f4;color:#fff;padding:9px 20px;margin-top:6px}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const c = hashedClasses(random, (_, next) => `s${drawn(next, 8)}`);
  const messages = said(now, LINES);
  const rows = folder({
    ...{ now, language: 'ru', from: 5, ages: [10, 220, 800, 1750, 3200, 5600, 9800], fresh: { 1: 1, 2: 1 } },
    open: { id: ID, name: BUYER, goods: 'Пряжа', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 36);
  const body = html`<div id="portal"><div class="${c('Box')}"><aside class="${c('Left')}"><input placeholder="Поиск" ${mark('search')}>${rows.map(
    (chat) =>
      html`<div class="${c('Tile')} ${chat.isOpen && c('TileOn')}" data-id="${chat.id}" ${mark(`chat-${chat.index}`)}><img src="${picture(chat.index * 39 + 200, 44)}" alt="" width="44" height="44"><div class="${c('Grow')}"><div class="${c('Pair')}"><b>${chat.name}</b><span class="${c('Dim')}">${dayHour(print, chat.at, 'в').text}</span></div><div class="${c('Dim')}">${chat.goods}</div><div class="${c('Pair')}"><span class="${c('Short')}">${words(chat)}</span>${chat.unread > 0 && html`<span class="${c('Fresh')}">+${chat.unread}</span>`}</div></div></div>`,
  )}</aside>
  <main class="${c('Right')}"><div class="${c('Cap')}"><b>${BUYER}</b><div class="${c('Dim')}">Пряжа полушерстяная, арт. 63011982 · Заказ от ${print.date(now - 6 * 86_400_000).text}</div></div>
    <div class="${c('Roll')}" ${mark('thread')}>${messages.map((one) => html`<div class="${c('Entry')}" ${mark(`said-${one.index}`)}><div class="${c('Pair')}"><span class="${c('Role')}">${one.author === 'seller' ? 'Продавец' : 'Покупатель'}</span><span class="${c('Dim')}">${dayHour(print, one.at, 'в').text}</span></div>${one.picture ? html`<img src="${picture(95, 120)}" alt="">` : html`<div>${one.text}</div>`}</div>`)}</div>
    <div class="${c('Reply')}"><textarea rows="3" placeholder="Ваш ответ" ${mark('reply')}></textarea><button class="${c('Go')}">Отправить</button></div></main></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, words, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ subject: ({ goods }) => goods, timeZone: 'Europe/Moscow' },
    ...{ time: ({ at }) => dayHour(print, at, 'в'), clock: ({ at }) => dayHour(print, at, 'в') },
  });
  return { html: sheet({ lang: 'ru', title: 'Чаты', css: c.css(CSS), body }), truth };
}
