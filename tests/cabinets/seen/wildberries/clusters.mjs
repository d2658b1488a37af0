// A list with the goods' pictures and a thread in clusters, each with one time.

import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { brief, rowsOf } from '../kit/rows.mjs';
import { picture, sheet } from '../kit/sheet.mjs';
import { bundles } from '../kit/talks.mjs';

const ID = '5b19c0aa-77d2-4e0f-9c31-0f6a2be81c44';
const BUYER = 'Кузьма';
export const address = `https://seller.wildberries.ru/chat-with-clients/all?chatId=${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 * 2 + 50, 'Здравствуйте'],
  ['buyer', 1440 * 2 + 50, 'Пришёл стул, на сиденье вмятина'],
  ['buyer', 1440 * 2 + 50],
  ['seller', 1440 * 2 + 12, 'Здравствуйте, Кузьма! Очень жаль, что так вышло.'],
  ['seller', 1440 * 2 + 12, 'Оформите заявку на возврат по браку, мы одобрим в течение часа.'],
  ['buyer', 1440 + 700, 'Оформил'],
  ['seller', 1440 + 640, 'Одобрили, сдайте в любой пункт выдачи.'],
  ['buyer', 48, 'В пункте сказали, что заявки не видят'],
  ['buyer', 48, 'Что делать?'],
];

const SHEET = `*{box-sizing:border-box}body{margin:0;font:14px/20px 'ALS Hauss',Arial,sans-serif;color:#242424;background:#f6f6f9}ul{list-style:none;margin:0;padding:0}p{margin:0}
.Top__bar{height:52px;background:#fff;display:flex;align-items:center;gap:26px;padding:0 24px;color:#666}.Page__body{display:flex;gap:12px;padding:12px;height:calc(100vh - 52px)}
.Dialogs__root{width:372px;background:#fff;border-radius:16px;display:flex;flex-direction:column;overflow:hidden}.Dialogs__search{margin:16px;padding:10px 14px;border:0;border-radius:12px;background:#f0f0f3;font:inherit}.Dialogs__tabs{display:flex;gap:8px;padding:0 16px 12px}.Chip__root{background:#f0f0f3;border-radius:8px;padding:4px 10px}.Chip__root--on{background:#ece3ff;color:#7a3fe0}
.Dialogs__list{overflow:auto;flex:1}.Dialog__root{display:flex;gap:12px;padding:10px 16px;cursor:pointer}.Dialog__root--open{background:#f3ecff}.Dialog__photo{width:42px;height:56px;border-radius:8px;flex:none}.Dialog__main{flex:1;min-width:0}.Dialog__line{display:flex;justify-content:space-between}.Dialog__name{font-weight:600}.Dialog__time{color:#9a9aa5;font-size:12px}.Dialog__goods{color:#9a9aa5;font-size:12px}.Dialog__text{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.Dialog__badge{background:#7a3fe0;color:#fff;border-radius:10px;padding:0 6px;font-size:12px}
.Chat__root{flex:1;background:#fff;border-radius:16px;display:flex;flex-direction:column;overflow:hidden}.Chat__head{padding:14px 22px;border-bottom:1px solid #ececf1;display:flex;justify-content:space-between}.Chat__feed{flex:1;overflow:auto;padding:16px 22px}.Chat__chip{text-align:center;margin:10px}.Chat__chip span{background:#f0f0f3;border-radius:8px;padding:3px 10px;font-size:12px;color:#666}
.Cluster__root{display:flex;flex-direction:column;align-items:flex-start;gap:3px;margin-bottom:14px}.Cluster__root--own{align-items:flex-end}.Bubble__root{max-width:60%;background:#f0f0f3;border-radius:14px;padding:8px 14px}.Cluster__root--own .Bubble__root{background:#7a3fe0;color:#fff}.Bubble__photo{width:150px;height:150px;border-radius:14px}.Cluster__time{font-size:12px;color:#9a9aa5;padding:0 6px}
.Composer__root{display:flex;gap:10px;padding:14px 22px;border-top:1px solid #ececf1}.Composer__field{flex:1;border:0;background:#f0f0f3;border-radius:12px;padding:10px 14px;font:inherit;resize:none}.Composer__send{border:0;border-radius:12px;background:#7a3fe0;color:#fff;padding:0 18px}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const cls = hashedClasses(random, (name, draw) => `${name}__${drawn(draw, 5)}`);
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const groups = bundles(now, LINES);
  const messages = groups.flat();
  const rows = rowsOf({
    ...{ now, language: 'ru', from: 7, ages: [2, 48, 360, 1500, 2700, 4000, 5600, 10_900, 24_000, 61_000] },
    ...{ unread: { 0: 1, 2: 2, 3: 1 }, open: { place: 1, id: ID, name: BUYER, goods: 'Стул складной', messages } },
  });
  let day = '';
  const feed = groups.map((group) => {
    const at = group[0]?.at ?? now;
    const chip = print.separator(at);
    const isNew = chip !== day;
    day = chip;
    const mine = group[0]?.author === 'seller';
    return html`${isNew && html`<div class="${cls('Chat__chip')}"><span>${chip}</span></div>`}
      <div class="${cls('Cluster__root', mine && 'Cluster__root--own')}">${group.map((one) =>
        one.picture
          ? html`<img class="${cls('Bubble__photo')}" src="${picture(34, 150)}" alt="" ${mark(`said-${one.index}`)}>`
          : html`<div class="${cls('Bubble__root')}" ${mark(`said-${one.index}`)}><span data-name="Text">${one.text}</span></div>`,
      )}<span class="${cls('Cluster__time')}">${print.clock(at).text}</span></div>`;
  });
  const body = html`<div class="${cls('Top__bar')}"><b>WB Партнёры</b><span>Товары и цены</span><span>Поставки и заказы</span><span>Аналитика</span></div>
    <div class="${cls('Page__body')}">
      <div class="${cls('Dialogs__root')}">
        <input class="${cls('Dialogs__search')}" placeholder="Поиск по артикулу и имени" ${mark('search')}>
        <div class="${cls('Dialogs__tabs')}"><span class="${cls('Chip__root', 'Chip__root--on')}">Все</span><span class="${cls('Chip__root')}">Непрочитанные</span></div>
        <ul class="${cls('Dialogs__list')}">${rows.map(
          (
            chat,
          ) => html`<li class="${cls('Dialog__root', chat.isOpen && 'Dialog__root--open')}" ${mark(`chat-${chat.index}`)}>
            <img class="${cls('Dialog__photo')}" src="${picture((chat.index * 59) % 360, 56)}" alt="">
            <div class="${cls('Dialog__main')}">
              <div class="${cls('Dialog__line')}"><span class="${cls('Dialog__name')}">${chat.name}</span><span class="${cls('Dialog__time')}">${brief(print, chat.at).text}</span></div>
              <div class="${cls('Dialog__goods')}">${chat.goods}</div>
              <div class="${cls('Dialog__line')}"><span class="${cls('Dialog__text')}">${cut(chat.text, 36)}</span>${chat.unread > 0 && html`<span class="${cls('Dialog__badge')}">${chat.unread}</span>`}</div>
            </div></li>`,
        )}</ul>
      </div>
      <section class="${cls('Chat__root')}">
        <div class="${cls('Chat__head')}"><div><b>${BUYER}</b><p class="${cls('Dialog__goods')}">Стул складной, артикул 204118830</p></div><span>🔍 ⋯</span></div>
        <div class="${cls('Chat__feed')}" ${mark('thread')}>${feed}</div>
        <div class="${cls('Composer__root')}"><span>📎</span><textarea class="${cls('Composer__field')}" rows="1" placeholder="Сообщение..." maxlength="1000" ${mark('reply')}></textarea><button class="${cls('Composer__send')}">Отправить</button></div>
      </section>
    </div>`;
  const truth = truthOf({
    ...{ rows, messages, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'], timeZone: 'Europe/Moscow' },
    ...{ subject: ({ goods }) => goods, words: ({ text }) => cut(text, 36) },
    ...{ time: ({ at }) => brief(print, at), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'ru', title: 'Чат с покупателями', css: cls.css(SHEET), body }), truth };
}
