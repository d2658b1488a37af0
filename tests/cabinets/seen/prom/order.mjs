// Thread alone, in the page of an order: goods, history, a manager's comment, then a correspondence with «Ви:» and «Покупець:».
import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf, worded } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';

export const address = 'https://my.prom.ua/cms/order/card/318800421';
const BUYER = 'Вадим Яценко';

const CSS = `body{margin:0;font:14px/1.5 "Open Sans",Arial;background:#f3f4fa}.order-card{max-width:1000px;margin:16px auto;background:#fff;padding:20px}.order-card__row{display:flex;gap:30px}.order-card table{width:100%;border-collapse:collapse}.order-card td,.order-card th{border-bottom:1px solid #eee;padding:6px;text-align:left}
.history li{color:#777;font-size:13px}.letters{margin:0;padding:0;list-style:none}.letters li{padding:6px 0}.letters b{display:inline-block;min-width:80px}.letters i{color:#888;font-style:normal;font-size:12px}textarea{width:100%;height:70px}fieldset{margin-top:14px}`;

/** @type {import('../kit/chats.mjs').Line[]} */
const TALK = [
  ['buyer', 1640, 'Доброго дня, чи можна додати до замовлення ще одну банку лаку?'],
  ['seller', 1601, 'Добрий день! Так, додали. Сума тепер 1 186 грн.'],
  ['buyer', 1590, 'Дякую. Пошта — Укрпошта, не Нова'],
  ['seller', 1585, 'Змінили'],
  ['buyer', 300, 'Коли приблизно відправка?'],
  ['buyer', 11, 'Алло'],
];
const HISTORY = [
  ['Замовлення створено', 1660],
  ['Менеджер: Ткач Л.', 1650],
  ['Оплату отримано', 1100],
];

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const print = clockOf(now, 'uk');
  const talk = said(now, TALK);
  /** «18.11 12:34» @param {number} at */
  const short = (at) => worded(print.clock(at), `${print.date(at).text.slice(0, 5)} ${print.clock(at).text}`);
  const letters = talk.map(
    ({ index, author, text, at }) =>
      html`<li ${mark(`said-${index}`)}><i>${short(at).text}</i> <b>${author === 'seller' ? 'Ви:' : 'Покупець:'}</b> <span>${text}</span></li>`,
  );
  const body = html`<div class="order-card"><h1>Замовлення № 318800421</h1><div class="order-card__row"><div><p>Покупець: <b>${BUYER}</b></p><p>Телефон: +380 00 555 44 33</p><p>Створено: ${print.plain(now - 1660 * 60_000).text}</p></div>
    <div><label>ТТН <input name="ttn" ${mark('ttn')}></label><label>Статус <select><option>Прийнято</option><option>Виконано</option></select></label></div></div>
    <table><tr><th>Товар</th><th>Кількість</th><th>Ціна</th></tr><tr><td>Лак яхтний 0,75 л</td><td>3</td><td>312 грн</td></tr><tr><td>Пензель плаский 50 мм</td><td>2</td><td>125 грн</td></tr></table>
    <ul class="history">${HISTORY.map(([what, ago]) => html`<li>${print.plain(now - Number(ago) * 60_000).text} — ${what}</li>`)}</ul>
    <fieldset><legend>Коментар менеджера (покупець не бачить)</legend><textarea name="manager_comment" ${mark('comment')}></textarea><button>Зберегти</button></fieldset>
    <fieldset><legend>Листування з покупцем</legend><ul class="letters" ${mark('thread')}>${letters}</ul><textarea name="message" placeholder="Повідомлення покупцеві" ${mark('reply')}></textarea><button>Надіслати</button></fieldset></div>`;
  return {
    html: sheet({ lang: 'uk', title: 'Замовлення № 318800421', css: CSS, body }),
    truth: truthOf({
      ...{ messages: talk, clock: ({ at }) => short(at), buyer: BUYER, reply: 'reply', traps: ['ttn', 'comment'] },
    }),
  };
}
