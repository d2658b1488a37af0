// The page of an order, where what was said is a list of terms; a manager's comment comes before the reply.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';

const BUYER = 'Калина Остапчук';
export const address = 'https://seller.rozetka.com.ua/main/orders/edit/905561204/correspondence';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 4 * 1440 + 41, 'Вітаю! Хочу додати в це замовлення другу ковдру, чи вже пізно?'],
  ['seller', 4 * 1440 + 17, 'Вітаємо, Калино! Не пізно, додали. До сплати 2 460 ₴.'],
  ['buyer', 4 * 1440 + 9, 'Супер, дякую'],
  ['seller', 3 * 1440 + 600, 'Відправили. Очікуйте сповіщення від пошти.'],
  ['buyer', 55, 'Прийшла одна ковдра замість двох, у накладній теж одна'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;background:#fff;font:14px/1.5 Arial,sans-serif;color:#333}.wrap{max-width:1040px;margin:0 auto;padding:20px}h1{font-size:21px;margin:0 0 4px}h2{font-size:16px;margin:26px 0 10px;border-bottom:2px solid #f5f5f5;padding-bottom:6px}
.facts{display:grid;grid-template-columns:repeat(3,1fr);gap:16px;background:#f7f7f7;border-radius:6px;padding:16px}.facts b{display:block;font-size:12px;color:#888;font-weight:400}.goods{width:100%;border-collapse:collapse}.goods td{padding:8px;border-bottom:1px solid #eee}
.status{display:inline-block;background:#e7f6ec;color:#00a046;border-radius:3px;padding:2px 9px}dl{margin:0;max-height:420px;overflow:auto;border:1px solid #eee;border-radius:6px}dl div{padding:10px 14px;border-bottom:1px solid #f1f1f1}dt{font-size:12px;color:#888}dt b{color:#333}dd{margin:3px 0 0}
.area{width:100%;border:1px solid #ccc;border-radius:5px;padding:9px;font:inherit;min-height:74px;display:block}label{font-size:12px;color:#777}.btn{margin:8px 0 18px;background:#00a046;color:#fff;border:0;border-radius:5px;padding:8px 18px}.btn.plain{background:#eee;color:#333}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const body = html`<div class="wrap">
    <h1>Замовлення № 905561204</h1><p>Створено ${print.plain(now - 5 * 86_400_000).text} · <span class="status">Посилку отримано</span></p>
    <div class="facts"><div><b>Покупець</b>${BUYER}</div><div><b>Телефон</b>+38 000 000-00-65</div><div><b>Доставка</b>Пункт видачі, Луцьк</div></div>
    <table class="goods"><tr><td>Ковдра бавовняна 155×215</td><td>2 шт.</td><td>2 460 ₴</td></tr></table>
    <h2>Службові відомості</h2>
    <label>Коментар менеджера (покупець його не бачить)<textarea class="area" ${mark('comment')}></textarea></label><button class="btn plain">Зберегти</button>
    <h2>Переписка з покупцем</h2>
    <dl ${mark('thread')}>${messages.map(
      (one) =>
        html`<div ${mark(`said-${one.index}`)}><dt><b>${one.author === 'seller' ? 'Ви' : BUYER}</b>, ${print.plain(one.at).text}</dt><dd>${one.text}</dd></div>`,
    )}</dl><br>
    <label>Повідомлення покупцеві<textarea class="area" ${mark('reply')}></textarea></label><button class="btn">Надіслати повідомлення</button>
  </div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, reply: 'reply', traps: ['comment'] },
    clock: ({ at }) => print.plain(at),
  });
  return { html: sheet({ lang: 'uk', title: 'Замовлення № 905561204', css: CSS, body }), truth };
}
