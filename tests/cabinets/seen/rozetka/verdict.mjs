// One review of goods with its stars, the shop's answer and the buyer's reply to it.

import { html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const BUYER = 'Емілія Баран';
export const address = 'https://seller.rozetka.com.ua/main/feedback/reviews/view/48820175';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  [
    'buyer',
    6 * 1440 + 200,
    'Ковдра тепла, але шов з одного боку розійшовся вже після першого прання. За ці гроші очікувала кращого.',
  ],
  ['seller', 5 * 1440 + 400, 'Еміліє, перепрошуємо! Готові замінити ковдру, напишіть нам у чат замовлення.'],
  ['buyer', 3 * 1440 + 90, 'Замінили, нова поки тримається.'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 Rubik,Arial,sans-serif;color:#221f1f;background:#fafafa}p{margin:0}.wrap{max-width:860px;margin:24px auto}.product{display:flex;gap:16px;align-items:center;margin-bottom:18px}.product img{border-radius:6px}.product a{color:#3e77aa}.review{background:#fff;border:1px solid #e9e9e9;border-radius:8px;padding:18px 20px}.review__top{display:flex;align-items:center;gap:12px;margin-bottom:8px}.review__author{font-weight:500}.review__date{margin-left:auto;color:#797878;font-size:12px}.stars{color:#ffa900;letter-spacing:2px}.bought{color:#00a046;font-size:12px}.votes{color:#797878;font-size:12px;margin-top:8px}.replies{margin:14px 0 0 26px;border-left:2px solid #e9e9e9;padding-left:18px}.reply{padding:8px 0}.form{margin-top:18px;background:#fff;border:1px solid #e9e9e9;border-radius:8px;padding:18px 20px}.form label{display:block;margin-bottom:6px;font-weight:500}.form textarea{width:100%;border:1px solid #d2d2d2;border-radius:6px;padding:10px 12px;font:inherit}.form__foot{display:flex;justify-content:space-between;color:#797878;font-size:12px;margin-top:6px;align-items:center}.form button{border:0;background:#00a046;color:#fff;border-radius:6px;padding:10px 20px;font:inherit}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const ng = raw('_ngcontent-wxk-c287');
  const messages = said(now, LINES);
  const [first, ...replies] = messages;
  const body = html`<rz-seller-root><div class="wrap" ${ng}><p><a href="/main/feedback/reviews">← Усі відгуки</a></p><br>
    <div class="product" ${ng}><img src="${picture(265, 64)}" alt=""><div><a href="#">Ковдра зимова Vovna Plus 200×220</a><p class="votes">Код товару 401772558</p></div></div>
    <div class="review" ${ng} ${mark('thread')}>${first && html`<article ${ng} ${mark('said-0')}><div class="review__top" ${ng}><span class="review__author">${BUYER}</span><span class="stars" role="img" aria-label="Оцінка 3 з 5">★★★☆☆</span><span class="bought">Придбано на майданчику</span><time class="review__date">${print.fullDay(first.at).text} ${print.date(first.at).text.slice(6)}</time></div><p class="review__text" ${ng}>${first.text}</p></article>`}<p class="votes">Корисний? 👍 4 👎 0</p>
      <div class="replies" ${ng}>${replies.map((one) => html`<div class="reply" ${ng} ${mark(`said-${one.index}`)}><div class="review__top"><span class="review__author">${one.author === 'seller' ? 'Представник магазину «Теплий дім»' : BUYER}</span><time class="review__date">${print.fullDay(one.at).text} ${print.date(one.at).text.slice(6)}</time></div><p>${one.text}</p></div>`)}</div></div>
    <div class="form" ${ng}><label for="answer">Ваш коментар</label><textarea id="answer" rows="4" maxlength="1000" formcontrolname="comment" placeholder="Коментар побачать усі відвідувачі" ${mark('reply')}></textarea><div class="form__foot"><span>0 / 1000</span><button type="button">Опублікувати</button></div></div></div></rz-seller-root>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '48820175', reply: 'reply' },
    clock: ({ at }) => print.date(at),
  });
  return { html: sheet({ lang: 'uk', title: 'Відгук', css: CSS, body }), truth };
}
