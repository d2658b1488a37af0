// A ticket: what the buyer wanted, then articles with a role beside each name, changes of state between them.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { hour, iso } from '../kit/inbox.mjs';
import { sheet } from '../kit/sheet.mjs';

const BUYER = 'Сніжана Рибак';
export const address = 'https://seller.rozetka.com.ua/main/messages/calls/view/4410982';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  [
    'buyer',
    6 * 1440 + 540,
    'Пилосос вимикається через десять хвилин роботи. Фільтри чисті, мішок новий. Прошу заміну.',
  ],
  ['system', 6 * 1440 + 530, 'Статус: Нове → В роботі'],
  ['seller', 6 * 1440 + 300, 'Пані Сніжано, вітаємо. Чи лунає сигнал перед вимкненням? Схоже на захист від перегріву.'],
  ['buyer', 5 * 1440 + 200, 'Так, двічі пікає. Шланг теж перевірила, він вільний.'],
  [
    'seller',
    4 * 1440 + 820,
    'Оформіть, будь ласка, повернення до сервісу, доставка за наш рахунок. Номер заявки 77-014.',
  ],
  ['system', 4 * 1440 + 815, 'Статус: В роботі → Очікує покупця'],
  ['buyer', 1440 + 45, 'Відправила вчора. Скільки триває діагностика?'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:15px/1.55 'Source Sans 3',Arial,sans-serif;color:#2b2b2b;background:#fff}a{color:#3e77aa;text-decoration:none}h1,h2,p{margin:0}.grid{display:grid;grid-template-columns:1fr 300px;gap:32px;max-width:1160px;margin:0 auto;padding:24px}h1{font-size:23px}.state{background:#fff3d6;border-radius:3px;padding:2px 10px;font-size:13px}
.post{border:1px solid #e3e3e3;border-radius:6px;margin-top:16px}.post header{display:flex;justify-content:space-between;padding:10px 16px;border-bottom:1px solid #efefef;background:#fafafa}.role{font-size:12px;border:1px solid #cfcfcf;border-radius:10px;padding:0 9px;color:#666;margin-left:8px}.post .text{padding:14px 16px}.change{margin:16px 0 0 20px;color:#777;font-size:13px}.change::before{content:'●';margin-right:8px;color:#bbb}
form{margin-top:24px}textarea{width:100%;min-height:110px;border:1px solid #c7c7c7;border-radius:6px;padding:10px;font:inherit}.actions{display:flex;gap:12px;margin-top:10px}.actions button{border:1px solid #00a046;background:#00a046;color:#fff;border-radius:6px;padding:8px 18px;font:inherit}.actions .plain{background:#fff;color:#00a046}aside dl{display:grid;grid-template-columns:auto 1fr;gap:6px 14px;font-size:14px}dt{color:#888}dd{margin:0}aside input{width:100%;border:1px solid #c7c7c7;border-radius:6px;padding:8px;font:inherit;margin-top:6px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  /** @param {number} at */
  const when = (at) => hour(print, at, (clock) => `${print.fullDay(at).text}, ${clock}`).text;
  const body = html`<div class="grid"><main><p><a href="/main/messages/calls">← Звернення</a></p><h1>Звернення № 4410982</h1><p><span class="state">Очікує відповіді</span> Пилосос TurboVac 2000</p>
    <section aria-label="Історія звернення" ${mark('thread')}>${messages.map((one) => {
      if (one.author === 'system')
        return html`<p class="change" ${mark(`said-${one.index}`)}>${one.text}, <time datetime="${iso(one.at)}">${when(one.at)}</time></p>`;
      const mine = one.author === 'seller';
      return html`<article class="post" ${mark(`said-${one.index}`)}><header><span><b>${mine ? 'Арсеній Мороз' : BUYER}</b><span class="role">${mine ? 'Продавець' : 'Покупець'}</span></span><time datetime="${iso(one.at)}">${when(one.at)}</time></header><div class="text"><p>${one.text}</p></div></article>`;
    })}</section>
    <form><label for="answer"><b>Відповідь покупцеві</b></label><textarea id="answer" name="answer" ${mark('reply')}></textarea><div class="actions"><button type="button">Відповісти</button><button type="button" class="plain">Відповісти й закрити</button></div></form></main>
    <aside><h2 style="font-size:17px">Про звернення</h2><dl><dt>Замовлення</dt><dd><a href="#">790 114 332</a></dd><dt>Товар</dt><dd>Пилосос TurboVac 2000</dd><dt>Сума</dt><dd>6 199 ₴</dd><dt>Відповідальний</dt><dd>Арсеній Мороз</dd></dl><br><label>Номер накладної повернення<input ${mark('waybill')}></label></aside></div>`;
  const truth = truthOf({ messages, buyer: BUYER, threadId: '4410982', reply: 'reply', traps: ['waybill'] });
  return { html: sheet({ lang: 'uk', title: 'Звернення № 4410982', css: CSS, body }), truth };
}
