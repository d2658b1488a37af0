// One question to the shop, what was written since, and a field for the answer. Ukrainian.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://my.prom.ua/cms/product_questions/904417/answer';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 4400, 'Добрий день! Чи підійде ця сушарка для грибів, скільки лотків і чи є таймер вимкнення?'],
  ['seller', 4275, 'Вітаємо! Підійде. Лотків пʼять, таймер до 48 годин.'],
  ['buyer', 2950, 'Дякую. А додаткові лотки до неї продаються окремо?'],
  ['seller', 2710, 'Так, артикул СЛ-2, по 120 ₴ за лоток.'],
  ['buyer', 1010, 'Скільки таких лотків можна поставити щонайбільше, щоб не втратити гарантію?'],
];

const CSS = `:root{--line:#e2e5ea}*{box-sizing:border-box}body{margin:0;background:#f5f6f8;font:15px/1.45 "PT Sans",Arial,sans-serif;color:#2b2f38}nav{background:#fff;border-bottom:1px solid var(--line);padding:14px 40px;color:#5d6675}
main{max-width:900px;margin:22px auto;display:flex;flex-direction:column;gap:16px}.tile{background:#fff;border:1px solid var(--line);border-radius:10px;padding:18px 22px}.product{display:flex;gap:16px;align-items:center}.product img{width:72px;height:72px;border-radius:8px}.product span{color:#78818f}
.qa>section{padding:12px 0}.qa>section+section{border-top:1px dashed var(--line)}.qa header{display:flex;gap:8px;font-size:13px;color:#78818f}.qa header b{color:#2b2f38}.qa p{margin:5px 0 0}.qa>.answer{margin-left:36px;padding-left:14px;border-left:3px solid #57a773}
textarea{width:100%;height:96px;border:1px solid #c8ced8;border-radius:8px;padding:10px;font:inherit}.row{display:flex;gap:10px;margin-top:10px}.row button{padding:9px 18px;border-radius:8px;border:1px solid #c8ced8;background:#fff}.row .go{background:#57a773;border-color:#57a773;color:#fff}details input,details textarea{display:block;width:100%;margin-top:8px;border:1px solid #c8ced8;border-radius:6px;padding:8px;font:inherit;height:auto}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const clock = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const name = 'Богуслава Т.';
  const body = html`<nav>Товари › Запитання › № 904417</nav><main>
    <div class="tile product"><img src="${picture(95, 72)}" alt="Сушарка для овочів"><div><b>Сушарка для овочів і грибів «Літо»</b><br><span>Артикул СЛ-500 · 1 640 ₴ · В наявності</span></div></div>
    <div class="tile"><h2>Запитання покупця</h2><div class="qa" ${mark('thread')}>${messages.map(
      (one) =>
        html`<section class="${one.author === 'seller' && 'answer'}" ${mark(`said-${one.index}`)}><header><b>${one.author === 'seller' ? 'Відповідь магазину' : name}</b><span>${clock.long(one.at).text}</span></header><p>${one.text}</p></section>`,
    )}</div></div>
    <form class="tile"><label for="q-answer"><b>Ваша відповідь</b></label><textarea id="q-answer" placeholder="Відповідь побачать покупець і відвідувачі сторінки товару" ${mark('reply')}></textarea>
    <div class="row"><button class="go" type="button">Опублікувати відповідь</button><button type="button">Відхилити запитання</button></div></form>
    <details class="tile" open><summary>Зберегти як шаблон</summary><input type="text" placeholder="Назва шаблону" ${mark('template-name')}><textarea rows="2" placeholder="Текст шаблону" ${mark('template-text')}></textarea></details></main>`;
  return {
    html: sheet({ lang: 'uk', title: 'Запитання про товар', css: CSS, body }),
    truth: truthOf({
      ...{ messages, clock: (one) => clock.long(one.at), buyer: name, threadId: '904417' },
      ...{ reply: 'reply', traps: ['template-name', 'template-text'] },
    }),
  };
}
