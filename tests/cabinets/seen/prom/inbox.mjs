// A list of chats as a mailbox: a table with classes for every small thing. Ukrainian.

import { html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf, worded } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';
import { talks } from '../kit/talks.mjs';

export const address = 'https://my.prom.ua/cms/inbox/conversations?folder=all&page=1';

const AGES = [
  6, 31, 74, 190, 305, 610, 1100, 1530, 1900, 2700, 3100, 4400, 5900, 7300, 9000, 12000, 17500, 30000, 52000,
];
const UNREAD = { 0: 2, 1: 1, 4: 1, 9: 1 };

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/20px Inter,"Segoe UI",sans-serif;color:#111827;background:#f3f4f6}
.flex{display:flex}.items-center{align-items:center}.gap-3{gap:12px}.gap-6{gap:24px}.grow{flex:1}.p-4{padding:16px}.px-3{padding:0 12px}
.h-14{height:56px}.bg-white{background:#fff}.bg-violet{background:#4b2ac2;color:#fff}.rounded{border-radius:8px}.border{border:1px solid #e5e7eb}
.w-56{width:224px}.text-gray{color:#6b7280}.text-sm{font-size:12px}.font-bold{font-weight:700}.truncate{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.w-full{width:100%}.table-fixed{table-layout:fixed;border-collapse:collapse}.text-right{text-align:right}.py-2{padding-top:8px;padding-bottom:8px}
td{padding:9px 8px;border-bottom:1px solid #eef0f3}tr:hover td{background:#f9fafb}a{color:inherit;text-decoration:none}.block{display:block;padding:8px 12px}
.star{background:none;border:0;color:#d1d5db;font-size:16px}.pill{background:#ede9fe;color:#5b21b6;border-radius:99px;padding:0 8px}
.promo{background:#fef9c3;text-align:center}.min-h{min-height:100vh}.search{width:320px;padding:7px 12px;border:1px solid #d1d5db;border-radius:8px;font:inherit}
.count{margin-left:6px}.dot{display:inline-block;width:8px;height:8px;border-radius:50%;background:#4b2ac2}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const clock = clockOf(now, 'uk');
  const rows = talks({
    ...{ now, language: 'uk', from: 0, ages: AGES, unread: UNREAD },
    support: {
      place: 7,
      name: 'Служба підтримки Prom',
      goods: 'Звернення щодо тарифу',
      text: 'Ваш запит передано фахівцю',
    },
  });
  /** The title tells the minute. @param {import('../kit/talks.mjs').Chat} chat */
  const time = (chat) => worded(clock.plain(chat.at), clock.coarse(chat.at).text);
  /** @param {import('../kit/talks.mjs').Chat} chat */
  const words = (chat) => cut(chat.text, 58);
  const body = html`<header class="flex items-center gap-6 h-14 p-4 bg-violet"><span class="font-bold">prom · кабінет компанії</span>
    <span class="grow"></span><a href="/cms/prosale">ProSale</a><a href="/cms/help">Довідка</a><span>Ваш магазин</span></header>
    <div class="flex min-h"><nav class="w-56 bg-white py-2"><a class="block" href="/cms/order">Замовлення</a>
    <a class="block" href="/cms/product">Товари та послуги</a><a class="block font-bold" href="/cms/inbox">Повідомлення <span class="pill">4</span></a>
    <a class="block" href="/cms/opinions">Відгуки</a><a class="block" href="/cms/stats">Статистика</a></nav>
    <main class="grow p-4"><div class="flex items-center gap-3"><h1 class="grow">Повідомлення покупців</h1>
    <input class="search" type="search" placeholder="Пошук за іменем або номером" ${mark('search')}>
    <select class="px-3"><option>Усі</option><option>Непрочитані</option></select></div>
    <div class="bg-white rounded border"><table class="w-full table-fixed"><colgroup><col style="width:36px"><col style="width:36px">
    <col style="width:250px"><col><col style="width:100px"></colgroup><tbody>
    ${rows.map((chat) => {
      const bold = chat.unread ? 'font-bold' : 'text-gray';
      return html`${
        chat.index === 5 &&
        html`<tr><td class="promo" colspan="5">Більше замовлень у листопаді: увімкніть ProSale зі знижкою 20 %</td></tr>`
      }<tr ${mark(`chat-${chat.index}`)}><td><input type="checkbox" aria-label="Вибрати"></td>
      <td><button class="star" type="button" title="Важливе">☆</button></td>
      <td class="truncate"><a href="/cms/inbox/${chat.id}" class="${chat.unread ? 'font-bold' : ''}">${chat.name}</a>
      ${chat.unread > 1 && html` <span class="text-gray text-sm count">${chat.unread}</span>`}</td>
      <td class="truncate"><span class="pill text-sm">${chat.goods}</span> <span class="${bold}">${chat.by === 'seller' && 'Ви: '}${words(chat)}</span></td>
      <td class="text-right ${bold}" title="${clock.plain(chat.at).text}">${chat.unread > 0 && raw('<i class="dot"></i> ')}${time(chat).text}</td></tr>`;
    })}</tbody></table></div>
    <p class="flex items-center gap-3 text-gray"><span class="grow">1–${rows.length} з 214</span><button type="button">Назад</button><button type="button">Далі</button></p></main></div>`;
  return {
    html: sheet({ lang: 'uk', title: 'Повідомлення — кабінет', css: CSS, body }),
    truth: truthOf({
      ...{ rows, time, words, subject: (chat) => chat.goods, tells: true, numbered: true },
      traps: ['search'],
    }),
  };
}
