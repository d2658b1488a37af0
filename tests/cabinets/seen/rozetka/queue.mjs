// Questions about goods, one card for each, with what was bought and how long ago.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, truthOf } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.rozetka.com.ua/main/goods-questions?tab=unanswered';

/** Name, goods, words, minutes ago. @type {readonly (readonly [string, string, string, number])[]} */
const ASKED = [
  ['Остап Вербицький', 'Мотузка альпіністська 9,8 мм, 50 м', 'Чи є маркування середини мотузки?', 11],
  ['Руслана К.', 'Набір контейнерів для їжі, 5 шт', 'Можна ставити у мікрохвильову разом з кришкою?', 58],
  [
    'Анатолій',
    'Насос циркуляційний 25-60',
    'Гайки йдуть у комплекті? І яка монтажна довжина, 180 чи 130? Бо в описі одне, на фото інше.',
    230,
  ],
  ['Гість', 'Ковдра демісезонна 200×220', 'з чого наповнювач', 520],
  ['Емма Тарновська', 'Окуляри для плавання', 'Чи підійдуть дитині 7 років?', 1290],
  ['Віталіна', 'Стіл-книжка', 'Яка товщина стільниці?', 2 * 1440 + 60],
  ['Захар Б.', 'Акустичний кабель 2×2,5', 'Мідь чи обміднений алюміній?', 4 * 1440 + 300],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 Rubik,Arial,sans-serif;color:#221f1f;background:#f5f5f5}header{background:#221f1f;color:#fff;padding:14px 26px;display:flex;gap:26px}main{max-width:1020px;margin:0 auto;padding:22px}h1{font-size:22px;font-weight:500;margin:0 0 14px}.tabs{display:flex;gap:22px;border-bottom:1px solid #ddd;margin-bottom:16px}.tabs span{padding:8px 0}.tabs .on{border-bottom:2px solid #00a046}.tools{display:flex;gap:12px;margin-bottom:16px}.tools input,.tools select{border:1px solid #d2d2d2;border-radius:8px;padding:9px 12px;font:inherit;background:#fff}.tools input{flex:1}.ask{background:#fff;border-radius:10px;display:flex;gap:18px;padding:16px 18px;margin-bottom:12px}.ask__pic{border-radius:8px;flex:none}.ask__main{flex:1}.ask__goods{color:#3e77aa;text-decoration:none;font-size:13px}.ask__text{font-size:16px;margin:6px 0}.ask__meta{color:#797878;font-size:13px}.ask__meta b{color:#221f1f;font-weight:500}.ask__new{background:#e6f6ec;color:#00a046;border-radius:10px;padding:1px 9px;font-size:12px;margin-left:8px}.ask__side{display:flex;flex-direction:column;gap:8px;justify-content:center}.ask__side button{border:1px solid #00a046;background:#00a046;color:#fff;border-radius:8px;padding:8px 16px;font:inherit}.ask__side .ghost{background:none;color:#797878;border-color:#d2d2d2}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const rows = ASKED.map(([name, goods, text, minutes], index) => ({
    ...{ index, name, goods, text, id: `${60_990_000 - index * 1313}`, order: '', by: /** @type {const} */ ('buyer') },
    ...{ at: now - minutes * 60_000 - index * 7000, unread: index < 2 ? 1 : 0, isOpen: false },
  }));
  const body = html`<header><b>Rozetka Seller</b><span>Товари</span><span>Замовлення</span><span>Комунікація</span></header><main><h1>Питання про товари</h1>
    <div class="tabs"><span class="on">Без відповіді 7</span><span>З відповіддю</span><span>Відхилені</span></div>
    <div class="tools"><input type="search" placeholder="Назва товару або ID" ${mark('search')}><select><option>Спочатку нові</option><option>Спочатку старі</option></select></div>
    <section>${rows.map(
      (row) =>
        html`<article class="ask" id="question-${row.id}" ${mark(`chat-${row.index}`)}><img class="ask__pic" src="${picture(row.index * 53, 76)}" alt="" width="76" height="76"><div class="ask__main"><a class="ask__goods" href="/main/goods/${row.id}">${row.goods}</a>${row.unread > 0 && html`<span class="ask__new">нове</span>`}<p class="ask__text">${row.text}</p><div class="ask__meta"><b>${row.name}</b> · ${print.ago(row.at).text}</div></div><div class="ask__side"><button type="button">Відповісти</button><button type="button" class="ghost">Поскаржитись</button></div></article>`,
    )}</section></main>`;
  const truth = truthOf({
    ...{ rows, tells: true, numbered: true, subject: ({ goods }) => goods, traps: ['search'] },
    time: ({ at }) => print.ago(at),
  });
  return { html: sheet({ lang: 'uk', title: 'Питання про товари', css: CSS, body }), truth };
}
