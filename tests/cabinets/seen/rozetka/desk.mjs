// Three columns with drawn classes: «5 хв», «15 вер.», sides by margin; ready answers and the buyer's orders beside the talk.
import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { chats, clockOf, cut, said, truthOf, worded } from '../kit/chats.mjs';
import { days, picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.rozetka.com.ua/main/desk/now';
const BUYER = 'Мар’яна Голуб';

const CSS = `body{margin:0;font:14px/1.4 Arial}.Desk{display:grid;grid-template-columns:300px 1fr 280px;height:100vh}.Col{border-right:1px solid #ddd;overflow:auto}.Tab{display:inline-block;padding:10px}.Chat{display:grid;grid-template-columns:44px 1fr;padding:10px;gap:10px;border-bottom:1px solid #eee;text-decoration:none;color:inherit}.Chat img{border-radius:22px}.On{background:#eef}.Top{display:flex;justify-content:space-between}.Num{background:#e53935;color:#fff;border-radius:8px;padding:0 6px;font-size:11px;flex:none;align-self:center}.Dim{color:#888;font-size:12px}
.Mid{display:flex;flex-direction:column;border-right:1px solid #ddd}.Talk{flex:1;overflow:auto;padding:14px}.Line{width:62%;background:#f3f3f3;border-radius:10px;padding:8px 10px;margin-bottom:6px}.Ours{margin-left:38%;background:#e0f2e9}.Date{text-align:center;color:#999;font-size:12px;margin:10px}.Auto{margin:6px 19%;color:#777;font-size:12px;text-align:center}.Box textarea{width:96%;height:64px}.Ready{border-bottom:1px solid #eee;padding:8px}`;

/** @type {import('../kit/chats.mjs').Line[]} */
const TALK = [
  ['buyer', 1522, 'Добрий день, свічка сильно пахне? Маю алергію'],
  ['system', 1521, 'Автовідповідь: ми відповімо протягом робочого дня'],
  ['seller', 1502, 'Добрий день! Аромат легкий, але з алергією радимо брати без запаху.'],
  ['buyer', 1498, 'А такі є?'],
  ['seller', 1493, 'Є, білі та медові: код 40118 і 40121'],
  ['buyer', 94, 'Замовила білу, три штуки 🕯️'],
  ['seller', 70, 'Бачимо замовлення, дякуємо!'],
];
const READY = [
  ['Вітання', 'Добрий день! Дякуємо за звернення.'],
  ['Накладна', 'Номер накладної надішлемо сьогодні до 18:00.'],
  ['Повернення', 'Повернення можливе протягом 14 днів.'],
  ['Немає', 'На жаль, товару немає в наявності.'],
];
const ORDERS = [95, 64_000, 190_000];

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const print = clockOf(now, 'uk');
  const c = hashedClasses(random, (_, from) => `css-${drawn(from, 6, 'abcdefghijkmnpqrstuvwxyz0123456789')}`);
  const talk = said(now, TALK);
  const ages = [5, 27, 59, 69, 130, 415, 1020, 1750, 3500, 6300, 18_000, 47_000, 94_000, 112_000];
  const rows = chats({
    ...{ now, language: 'uk', from: 20, ages, unread: { 0: 1, 1: 2, 5: 1, 6: 9 } },
    open: { place: 3, name: BUYER, messages: talk },
  });
  /** «5 хв», «2 год», then «Вчора», «15 вер.» @param {{ at: number }} chat */
  const time = ({ at }) => {
    const days = print.daysAgo(at);
    if (days === 0) return worded(print.ago(at), print.ago(at).text.replace(' тому', ''));
    return days === 1 ? worded(print.date(at), 'Вчора') : print.shortDay(at);
  };
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 40);
  const list = rows.map(
    (
      chat,
    ) => html`<a class="${c('Chat', chat.isOpen && 'On')}" href="#/desk/${chat.id}" ${mark(`chat-${chat.index}`)}><img width="44" height="44" alt="" src="${picture(chat.index * 29, 44)}"><div><div class="${c('Top')}"><span>${chat.name}</span><span class="${c('Dim')}">${time(chat).text}</span></div>
      <div class="${c('Top')}"><span>${chat.by === 'seller' && 'Ви: '}${words(chat)}</span>${chat.unread > 0 && html`<span class="${c('Num')}">${chat.unread}</span>`}</div><div class="${c('Dim')}">№ ${chat.order}</div></div></a>`,
  );
  const feed = days(talk, print.separator).map(
    ({ day, lines }) =>
      html`<div class="${c('Date')}">${day}</div>${lines.map(({ index, author, text, at }) =>
        author === 'system'
          ? html`<div class="${c('Auto')}" ${mark(`said-${index}`)}>${text}</div>`
          : html`<div class="${c('Line', author === 'seller' && 'Ours')}" ${mark(`said-${index}`)}><div>${text}</div><div class="${c('Dim')}">${print.clock(at).text}</div></div>`,
      )}`,
  );
  const orders = ORDERS.map(
    (ago, index) =>
      html`<div class="${c('Ready')}"><div>Замовлення ${300_411_902 - index * 77_001}</div><div class="${c('Dim')}">${print.date(now - ago * 60_000).text}</div><div>${BUYER}</div></div>`,
  );
  const body = html`<div class="${c('Desk')}"><div class="${c('Col')}"><input placeholder="Пошук за іменем" ${mark('search')}><div><span class="${c('Tab')}">Мої 14</span><span class="${c('Tab')}">Усі 96</span></div>${list}</div>
    <div class="${c('Mid')}"><div class="${c('Ready')}"><b>${BUYER}</b></div><div class="${c('Talk')}" ${mark('thread')}>${feed}</div><div class="${c('Box')}"><textarea placeholder="Відповісти покупцеві…" ${mark('reply')}></textarea><button>Надіслати</button></div></div>
    <div class="${c('Col')}"><h4>Замовлення покупця</h4>${orders}<h4>Готові відповіді</h4><input placeholder="Фільтр відповідей" ${mark('filter')}>${READY.map(([name, text]) => html`<div class="${c('Ready')}"><b>${name}</b><div>${text}</div></div>`)}<textarea placeholder="Нотатка про покупця" ${mark('note')}></textarea></div></div>`;
  return {
    html: sheet({ lang: 'uk', title: 'Робоче місце', css: c.css(CSS), body }),
    truth: truthOf({
      ...{ rows, time, words, subject: ({ order }) => `№ ${order}`, tells: true, numbered: true, messages: talk },
      ...{ clock: ({ at }) => print.clock(at), buyer: BUYER, threadId: rows.find(({ isOpen }) => isOpen)?.id ?? null },
      ...{ reply: 'reply', traps: ['search', 'filter', 'note'] },
    }),
  };
}
