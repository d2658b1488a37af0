// A dialog of one kit over the page of an order: chips of ready answers, quotations, files, a line of system words.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { dayHour } from '../kit/inbox.mjs';
import { sheet } from '../kit/sheet.mjs';

const BUYER = 'Зиновія Крип’якевич';
export const address = 'https://seller.rozetka.com.ua/main/orders/edit/811772095?modal=chat';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 + 930, 'Вітаю! Забула вказати квартиру: 48'],
  ['seller', 1440 + 905, 'Дякуємо, додали до адреси.'],
  ['buyer', 1440 + 210, 'Курʼєр дзвонитиме заздалегідь?'],
  ['seller', 1440 + 177, 'Так, за годину.'],
  ['system', 320, 'Замовлення передано в доставку'],
  ['buyer', 88, 'Мене не буде вдома до 18, перекажіть, будь ласка'],
  ['seller', 61, 'Передали службі доставки, вікно з 18 до 21.'],
  ['buyer', 9, 'Щиро дякую!'],
];
/** Which line each of them answers. @type {Readonly<Record<number, number>>} */
const QUOTES = { 3: 2, 6: 5 };

const CSS = `*{box-sizing:border-box}body{margin:0;font:400 14px/1.45 Roboto,Arial,sans-serif;color:#333;background:#f4f4f4}p,h2,h3{margin:0}.order{max-width:1160px;margin:0 auto;padding:20px;display:grid;gap:14px}.box{background:#fff;border-radius:6px;padding:16px}.box table{width:100%;border-collapse:collapse}.box td{padding:8px 0;border-bottom:1px solid #eee}.box input,.box textarea{border:1px solid #ccc;border-radius:4px;padding:7px 10px;font:inherit;width:320px}
.cdk-overlay-container{position:fixed;inset:0;z-index:1000}.cdk-overlay-backdrop{position:absolute;inset:0;background:rgba(0,0,0,.32)}.cdk-global-overlay-wrapper{position:absolute;inset:0;display:flex;align-items:center;justify-content:center}.mat-mdc-dialog-container{width:620px;height:690px;background:#fff;border-radius:8px;display:flex;flex-direction:column;box-shadow:0 11px 15px #0003}
.mat-mdc-dialog-title{padding:16px 24px;display:flex;justify-content:space-between;font-size:18px;border-bottom:1px solid #eee}.mat-mdc-dialog-title small{display:block;font-size:13px;color:#797878}.mat-mdc-dialog-content{flex:1;overflow:auto;padding:16px 24px}.mat-mdc-dialog-actions{padding:8px 24px 16px;border-top:1px solid #eee}
.message{margin-bottom:12px;display:flex;flex-direction:column;align-items:flex-start}.message--seller{align-items:flex-end}.message--system{align-items:center;color:#797878;font-size:12px}.message__inner{max-width:76%;background:#f2f2f2;border-radius:8px;padding:8px 12px}.message--seller .message__inner{background:#e3f6ea}.message blockquote{margin:0 0 6px;padding-left:8px;border-left:3px solid #00a046;color:#797878;font-size:12px}.message__date{font-size:11px;color:#9a9a9a;margin-top:2px}
.mat-mdc-chip-set{display:flex;gap:8px;margin-bottom:8px}.mat-mdc-chip{background:#eef5ff;border-radius:16px;padding:4px 12px;font-size:13px}.mat-mdc-form-field textarea{width:100%;border:1px solid #aaa;border-radius:4px;padding:8px 12px;font:inherit;resize:none}.mat-mdc-unelevated-button{border:0;border-radius:4px;background:#00a046;color:#fff;padding:8px 20px;margin-top:6px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  /** @param {import('../kit/chats.mjs').Said} one */
  const drawnOne = (one) => {
    const date = html`<span class="message__date">${dayHour(print, one.at, 'о').text}</span>`;
    if (one.author === 'system')
      return html`<div class="message message--system" ${mark(`said-${one.index}`)}><span>${one.text}</span>${date}</div>`;
    const quoted = messages[QUOTES[one.index] ?? -1];
    return html`<div class="message message--${one.author === 'seller' ? 'seller' : 'customer'}" ${mark(`said-${one.index}`)}><div class="message__inner">${quoted && html`<blockquote>${quoted.text}</blockquote>`}<p>${one.text}</p></div>${date}</div>`;
  };
  const body = html`<app-root><app-order-edit class="order"><div class="box"><h2>Замовлення № 811772095</h2><p>Оформлене ${print.plain(now - 1500 * 60_000).text}, статус «Доставляється»</p></div>
    <div class="box"><table><tr><td>Кухонний комбайн, сірий</td><td>1 шт</td><td>4 799 ₴</td></tr><tr><td>Насадка для тіста</td><td>1 шт</td><td>399 ₴</td></tr></table></div>
    <div class="box"><h3>Доставка</h3><p>Курʼєр, м. Черкаси, вул. Хрещатик, 200, кв. 48</p><br><label>ТТН <input ${mark('ttn')}></label></div>
    <div class="box"><h3>Коментар менеджера</h3><textarea rows="2" ${mark('comment')}></textarea></div></app-order-edit></app-root>
    <div class="cdk-overlay-container"><div class="cdk-overlay-backdrop cdk-overlay-backdrop-showing"></div><div class="cdk-global-overlay-wrapper"><div class="cdk-overlay-pane"><mat-dialog-container class="mat-mdc-dialog-container" role="dialog" aria-modal="true">
      <div class="mat-mdc-dialog-title"><span>Чат з покупцем<small>${BUYER}</small></span><button type="button" aria-label="Закрити">×</button></div>
      <mat-dialog-content class="mat-mdc-dialog-content" ${mark('thread')}>${messages.map(drawnOne)}</mat-dialog-content>
      <mat-dialog-actions class="mat-mdc-dialog-actions"><div class="mat-mdc-chip-set"><span class="mat-mdc-chip">Дякуємо за замовлення</span><span class="mat-mdc-chip">Вже в дорозі</span><span class="mat-mdc-chip">Уточніть адресу</span></div><div class="mat-mdc-form-field"><textarea rows="3" placeholder="Ваше повідомлення" ${mark('reply')}></textarea></div><button class="mat-mdc-unelevated-button" type="button">Надіслати</button></mat-dialog-actions>
    </mat-dialog-container></div></div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '811772095', reply: 'reply', traps: ['ttn', 'comment'] },
    clock: ({ at }) => dayHour(print, at, 'о'),
  });
  return { html: sheet({ lang: 'uk', title: 'Замовлення № 811772095', css: CSS, body }), truth };
}
