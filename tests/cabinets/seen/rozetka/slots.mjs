// Web components with open roots: the list inside its own, the messages slotted into another, the field in a third.
import { html, mark, raw, shadow } from '../../variants/kit/html.mjs';
import { chats, clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { days, sheet } from '../kit/sheet.mjs';

const OPEN = 1;
export const address = 'https://seller.rozetka.com.ua/main/conversations';
const BUYER = 'Соломія Дзюба';

const CSS = `body{margin:0;font:15px/1.4 system-ui,Arial}`;
const APP = `:host{display:grid;grid-template-columns:340px 1fr;height:100vh}dialog-list{border-right:1px solid #ccc;overflow:auto}dialog-view{display:flex;min-width:0}`;
const LIST = `ul{list-style:none;margin:0;padding:0}li{padding:10px 14px;border-bottom:1px solid #eee;display:grid;grid-template-columns:1fr auto;cursor:pointer}li[aria-current=true]{background:#eef7ee}[part=name]{font-weight:600}[part=when]{color:#888;font-size:12px}[part=last]{grid-column:1/3;color:#555}[part=dot]{display:inline-block;width:8px;height:8px;border-radius:4px;background:#0a0}input{width:92%;margin:8px}`;
const VIEW = `:host{flex-direction:column}header{padding:12px;border-bottom:1px solid #ccc}.feed{flex:1;overflow:auto;padding:16px;display:flex;flex-direction:column;gap:8px}`;
const BUBBLE = `:host{display:block;padding:8px 12px;border-radius:8px;max-width:60%}:host([mine]){align-self:flex-end;background:#dff3df}:host(:not([mine])){align-self:flex-start;background:#f1f1f1}i{font-size:11px;color:#777;font-style:normal}`;

/** @type {import('../kit/chats.mjs').Line[]} */
const TALK = [
  ['buyer', 3050, 'Добрий вечір! Чи можна замінити розмір у замовленні?'],
  ['seller', 2410, 'Доброго дня! Так, на який?'],
  ['buyer', 2402, 'На L, будь ласка'],
  ['seller', 2396, 'Замінили ✅'],
  ['buyer', 2390, 'Супер, дякую 😊'],
  ['buyer', 64, 'Прийшов M… Перевірте, будь ласка'],
  ['seller', 45, 'Перепрошуємо! Оформимо обмін, надішліть фото бирки'],
  ['buyer', 18, 'Фото зараз не маю, увечері надішлю. Номер мій +380 00 987 65 43, Соломія'],
];

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const print = clockOf(now, 'uk');
  const talk = said(now, TALK);
  const ages = [11, 20, 90, 240, 700, 1600, 2700, 4100, 7000, 12_000, 17_000, 30_500];
  const rows = chats({
    ...{ now, language: 'uk', from: 10, ages, unread: { 0: 1, 2: 1 } },
    open: { place: OPEN, name: BUYER, messages: talk },
  });
  /** @param {{ at: number }} chat */
  const time = ({ at }) => print.messenger(at);
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 70);
  const list = html`<input type="search" placeholder="Знайти діалог" ${mark('search')}><ul part="rows">${rows.map(
    (
      chat,
    ) => html`<li data-dialog="${chat.id}"${raw(chat.isOpen ? ' aria-current="true"' : '')} ${mark(`chat-${chat.index}`)}><span part="name">${chat.name}</span><span part="when">${time(chat).text}</span>
      <span part="last">${chat.unread > 0 && html`<span part="dot" aria-label="Нове"></span>`}${words(chat)}</span></li>`,
  )}</ul>`;
  const feed = days(talk, print.separator).map(
    ({ day, lines }) =>
      html`<h6 slot="line">${day}</h6>${lines.map(
        ({ index, author, text, at }) =>
          html`<chat-bubble slot="line"${raw(author === 'seller' ? ' mine' : '')} ${mark(`said-${index}`)}>${shadow(BUBBLE, html`<slot></slot><br><i>${print.clock(at).text}</i>`)}<span>${text}</span></chat-bubble>`,
      )}`,
  );
  const view = html`<dialog-view ${mark('thread')}>${shadow(VIEW, html`<header><strong>${BUYER}</strong> <small>Кросівки сітчасті, 41</small></header><div class="feed"><slot name="line"></slot></div><slot name="composer"></slot>`)}${feed}
    <dialog-composer slot="composer">${shadow('textarea{width:80%;height:56px;margin:8px}', html`<textarea placeholder="Текст повідомлення" ${mark('reply')}></textarea><button type="button">Надіслати</button>`)}</dialog-composer></dialog-view>`;
  const body = html`<seller-app>${shadow(APP, html`<dialog-list>${shadow(LIST, list)}</dialog-list>${view}`)}</seller-app>`;
  const APP_INSIDE = 'seller-app >>> ';
  const truth = truthOf({
    ...{ rows, time, words, numbered: true, messages: talk, clock: ({ at }) => print.clock(at), buyer: BUYER },
    ...{
      threadId: rows.find(({ isOpen }) => isOpen)?.id ?? null,
      reply: 'reply',
      traps: ['search'],
      inside: APP_INSIDE,
    },
  });
  /** @param {string} host @param {string} selector */
  const deeper = (host, selector) => selector.replace(APP_INSIDE, `${APP_INSIDE}${host} >>> `);
  return {
    html: sheet({ lang: 'uk', title: 'Діалоги', css: CSS, body }),
    truth: {
      ...truth,
      list: {
        rows: (truth.list?.rows ?? []).map((row) => ({ ...row, selector: deeper('dialog-list', row.selector) })),
      },
      reply: truth.reply && deeper('dialog-composer', truth.reply),
      traps: truth.traps.map((one) => deeper('dialog-list', one)),
    },
  };
}
