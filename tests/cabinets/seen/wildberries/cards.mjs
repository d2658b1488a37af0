// BEM; list alone, of cards with thumbnails and articles, «5 минут назад», filters, pages.
import { html, mark } from '../../variants/kit/html.mjs';
import { chats, clockOf, cut, truthOf, worded } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.wildberries.ru/dialogs/inbox?page=1';

const CSS = `body{margin:0;background:#f0f0f3;font:15px/1.45 "ALS Hauss",Arial,sans-serif}.page-header{background:linear-gradient(90deg,#cb11ab,#481173);color:#fff;padding:14px 28px;display:flex;gap:24px}
.dialogs{width:980px;margin:20px auto}.dialogs__tools{display:flex;gap:12px;margin-bottom:14px}.dialogs__filter{padding:8px 12px;border:1px solid #d5d5dd;border-radius:8px}.dialogs__tab{padding:8px 14px;border:0;border-radius:8px;background:#fff}.dialogs__tab--active{background:#481173;color:#fff}
.dialog-card{display:flex;background:#fff;border-radius:14px;padding:14px;margin-bottom:10px;gap:14px;color:inherit;text-decoration:none}.dialog-card--unread{box-shadow:inset 3px 0 #cb11ab}.dialog-card__photo{border-radius:8px}.dialog-card__main{flex:1;min-width:0}.dialog-card__buyer{font-weight:700;margin:0;font-size:15px}
.dialog-card__product{color:#868695;font-size:13px}.dialog-card__text{margin:6px 0 0}.dialog-card__aside{text-align:right;color:#868695;font-size:13px;width:150px}.dialog-card__count{display:inline-block;background:#cb11ab;color:#fff;border-radius:10px;padding:0 8px}
.pagination{display:flex;gap:6px;justify-content:center}.pagination__item{padding:6px 11px;background:#fff;border-radius:8px}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const ages = [1.4, 5, 17, 38, 61, 143, 260, 540, 1000, 1700, 2400, 3900, 7600, 15_000, 26_000, 44_000, 61_000];
  const rows = chats({ now, language: 'ru', from: 0, ages, unread: { 0: 1, 2: 1, 5: 4, 7: 1 } });
  /** @param {{ at: number }} chat */
  const time = ({ at }) => {
    const days = print.daysAgo(at);
    if (days === 0) return print.ago(at);
    return days === 1
      ? worded(print.date(at), 'вчера')
      : worded(print.date(at), print.spokenDay(at).text.replace('.', ''));
  };
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 60);
  const list = rows.map(
    (
      chat,
    ) => html`<a class="dialog-card${chat.unread > 0 ? ' dialog-card--unread' : ''}" href="/dialogs/thread/${chat.id}" ${mark(`chat-${chat.index}`)}>
      <img class="dialog-card__photo" src="${picture(chat.index * 37, 64)}" width="64" height="64" alt=""><div class="dialog-card__main"><h3 class="dialog-card__buyer">${chat.name}</h3>
      <div class="dialog-card__product">${chat.goods}, арт. ${chat.order}</div><p class="dialog-card__text">${words(chat)}</p></div>
      <div class="dialog-card__aside"><div class="dialog-card__time">${time(chat).text}</div>${chat.unread > 0 && html`<span class="dialog-card__count">${chat.unread}</span>`}</div></a>`,
  );
  const body = html`<header class="page-header"><span>Партнёры</span><a>Товары и цены</a><a>Поставки</a><a>Аналитика</a><a>Диалоги</a></header>
    <main class="dialogs"><h1>Диалоги с покупателями</h1><div class="dialogs__tools"><button class="dialogs__tab dialogs__tab--active">Все <sup>231</sup></button><button class="dialogs__tab">Непрочитанные <sup>4</sup></button>
    <input class="dialogs__filter" type="search" placeholder="Артикул, имя или слово" ${mark('search')}><input class="dialogs__filter" placeholder="Период" value="01.09.2026 – 18.11.2026" ${mark('period')}></div>
    <section class="dialogs__list">${list}</section>
    <nav class="pagination"><a class="pagination__item">1</a><a class="pagination__item">2</a><a class="pagination__item">3</a><span>…</span><a class="pagination__item">14</a><span>Показано 17 из 231</span></nav></main>`;
  return {
    html: sheet({ lang: 'ru', title: 'Диалоги', css: CSS, body }),
    truth: truthOf({
      ...{ rows, time, words, subject: ({ goods }) => goods, numbered: true, traps: ['search', 'period'] },
      timeZone: 'Europe/Moscow',
    }),
  };
}
