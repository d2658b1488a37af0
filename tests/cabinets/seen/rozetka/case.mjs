// One request on a page of the server's: two posts with roles, a change of state, and an answer form.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { slashed } from '../kit/guests.mjs';
import { sheet } from '../kit/sheet.mjs';

const BUYER = 'Гордій Мацьків';
export const address = 'https://seller.rozetka.com.ua/main/appeals/5093311';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 2 * 1440 + 340, 'Пилосос працює 4 хвилини і вимикається. Купував у вересні, прошу прийняти по гарантії.'],
  ['seller', 2 * 1440 + 120, 'Вітаємо, Гордію! Чи чистили фільтр? Надішліть, будь ласка, відео.'],
];

const CSS = `body{margin:0;font:14px/1.5 Arial,sans-serif;color:#221f1f;background:#f5f5f5}.top{background:#221f1f;color:#fff;padding:12px 24px}.cols{display:flex;gap:18px;max-width:1100px;margin:18px auto}.left{flex:1}.box{background:#fff;border:1px solid #e0e0e0;padding:16px 18px;margin-bottom:14px}.right{width:260px}h1{font-size:20px;margin:0 0 12px}.post{border-bottom:1px solid #eee;padding:12px 0}.post h5{margin:0 0 6px;font-size:14px}.role{font-weight:normal;font-size:12px;background:#e8f5ec;color:#00733a;border-radius:3px;padding:1px 7px;margin-left:6px}.role.b{background:#eef0fb;color:#3b4aa3}.when{float:right;color:#797878;font-weight:normal;font-size:12px}dl{margin:0}dt{color:#797878;font-size:12px}dd{margin:0 0 10px}textarea,select{width:100%;box-sizing:border-box;border:1px solid #bdbdbd;padding:8px;font:inherit;margin-bottom:10px}button{background:#00a046;border:0;color:#fff;padding:9px 18px;font:inherit;border-radius:3px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const body = html`<div class="top">Кабінет продавця · Звернення</div><div class="cols"><div class="left">
    <div class="box"><h1>Звернення № 5093311. Гарантійний випадок</h1><div id="posts" ${mark('thread')}>${messages.map(
      (one) =>
        html`<div class="post" id="p${one.index + 1}" ${mark(`said-${one.index}`)}><h5>${one.author === 'seller' ? html`Техно-Плюс<span class="role">Продавець</span>` : html`${BUYER}<span class="role b">Покупець</span>`}<span class="when">${slashed(print, one.at).text}</span></h5><div>${one.text}</div></div>`,
    )}</div></div>
    <form class="box" method="post"><label for="msg"><b>Додати відповідь</b></label><br><br><textarea id="msg" name="msg" rows="5" ${mark('reply')}></textarea><select name="status"><option>Залишити статус «В роботі»</option><option>Закрити звернення</option></select><button>Надіслати</button></form></div>
    <div class="right"><div class="box"><dl><dt>Стан</dt><dd>В роботі</dd><dt>Замовлення</dt><dd>№ 790044128</dd><dt>Товар</dt><dd>Пилосос акумуляторний Vexa V9</dd><dt>Відповісти до</dt><dd>${print.date(now + 2 * 86_400_000).text}</dd></dl></div></div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '5093311', reply: 'reply' },
    clock: ({ at }) => slashed(print, at),
  });
  return { html: sheet({ lang: 'uk', title: 'Звернення', css: CSS, body }), truth };
}
