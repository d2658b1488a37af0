// Cards that open under themselves: both sides fill the line, the face comes first or last; no class tells who wrote.
import { html, mark } from '../../variants/kit/html.mjs';
import { chats, clockOf, said, truthOf, worded } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.rozetka.com.ua/main/contacts/new';
const BUYER = 'Остап Вишневський';

const CSS = `body{margin:0;font:15px/1.4 Arial;background:#eee}.wrap{max-width:820px;margin:0 auto}.box{background:#fff;margin:8px 0;border-radius:6px}.box>header{display:flex;gap:12px;padding:12px 16px;align-items:baseline}.box h4{margin:0}.grow{flex:1;color:#666;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.pill{background:#ff6600;color:#fff;border-radius:9px;font-size:12px;padding:0 7px}
.lines{padding:8px 16px;background:#fafafa}.line{display:flex;gap:12px;align-items:flex-start;padding:8px 0}.line img{border-radius:18px}.line blockquote{flex:1;margin:0;padding:8px 12px;background:#fff;border:1px solid #e5e5e5}.line small{display:block;color:#999}form{padding:12px 16px}textarea{width:100%;height:64px}`;

/** @type {import('../kit/chats.mjs').Line[]} */
const TALK = [
  ['buyer', 420, 'Вітаю. Чи можна забрати замовлення сьогодні зі складу?'],
  ['seller', 405, 'Вітаю, Остапе! Так, до 19:00.'],
  ['buyer', 398, 'А в неділю працюєте?'],
  ['seller', 391, 'У неділю вихідний'],
  ['buyer', 380, 'Тоді приїду сьогодні, десь о 18:30'],
  ['seller', 290, 'Чекаємо. Пропуск на прохідній за прізвищем.'],
  ['buyer', 37, 'Затримуюся, можна о 19:15?'],
];

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const print = clockOf(now, 'uk');
  const talk = said(now, TALK);
  const ages = [16, 35, 44, 151, 330, 1220, 1700, 3100, 4700, 7900];
  const rows = chats({
    ...{ now, language: 'uk', from: 14, ages, unread: { 0: 1, 2: 1, 3: 2 } },
    open: { place: 2, name: BUYER, messages: talk },
  });
  /** «14:12», «вчора, 18:20», «16 листопада, 09:10» @param {{ at: number }} chat */
  const time = ({ at }) => {
    const clock = print.clock(at);
    const days = print.daysAgo(at);
    if (days === 0) return clock;
    return worded(clock, `${days === 1 ? 'вчора' : print.fullDay(at).text}, ${clock.text}`);
  };
  const lines = talk.map(({ index, author, text, at }) => {
    const face = html`<img width="36" height="36" alt="" src="${picture(author === 'seller' ? 130 : 30, 36)}">`;
    const words = html`<blockquote>${text}<small>${time({ at }).text}</small></blockquote>`;
    return html`<div class="line" ${mark(`said-${index}`)}>${author === 'seller' ? [words, face] : [face, words]}</div>`;
  });
  const list = rows.map(
    (
      chat,
    ) => html`<div class="box" ${mark(`chat-${chat.index}`)}><header><h4>${chat.name}</h4><span class="grow">${chat.text}</span>${chat.unread > 0 && html`<span class="pill">${chat.unread}</span>`}<span>${time(chat).text}</span></header>
      ${
        chat.isOpen &&
        html`<div class="lines" ${mark('thread')}>${lines}</div><form><textarea placeholder="Відповідь" ${mark('reply')}></textarea><button>Відповісти</button></form>
      <form><input placeholder="Причина закриття звернення" ${mark('reason')}><button>Закрити звернення</button></form>`
      }</div>`,
  );
  const body = html`<div class="wrap"><h1>Звернення покупців</h1><p>Нові <b>3</b> · Усі <b>58</b> · Закриті</p><input placeholder="Номер замовлення або імʼя" ${mark('search')}>${list}<p>Показати ще 10</p></div>`;
  return {
    html: sheet({ lang: 'uk', title: 'Звернення покупців', css: CSS, body }),
    truth: truthOf({
      ...{ rows, time, messages: talk, clock: ({ at }) => time({ at }), buyer: BUYER, reply: 'reply' },
      traps: ['reason', 'search'],
    }),
  };
}
