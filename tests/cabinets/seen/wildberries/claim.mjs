// A drawer of a claim: what was said with pictures, «Вы» and the buyer's name in the line with the time, all on one side.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { dayMonth, hour, inbox } from '../kit/inbox.mjs';
import { sheet } from '../kit/sheet.mjs';

const BUYER = 'Эдуард Михеев';
export const address = 'https://seller.wildberries.ru/returns/claims?claimId=60113842';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 4 * 1440 + 100, 'Смеситель подтекает у основания, прокладка на месте'],
  ['buyer', 4 * 1440 + 98],
  ['seller', 3 * 1440 + 1300, 'Эдуард, здравствуйте. Подтяните, пожалуйста, гайку снизу ключом на 10.'],
  ['buyer', 3 * 1440 + 210, 'Подтянул, течёт так же'],
  ['seller', 3 * 1440 + 160, 'Спасибо, что проверили. Можем вернуть 30 % или принять возврат целиком.'],
  ['buyer', 1440 + 55, 'Целиком. Что для этого нужно?'],
  ['seller', 1440 + 20, 'Ничего: одобрим заявку, отнесите в пункт выдачи в течение 14 дней.'],
  ['buyer', 150, 'А коробки нет, так примут?'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 Arial,sans-serif;color:#1a1a1a;background:#f0f0f5}p,h2,h3{margin:0}.claims{padding:22px 28px}.claims input{border:1px solid #d4d4dd;border-radius:8px;padding:8px 12px;font:inherit}.claims table{width:100%;background:#fff;border-radius:12px;border-spacing:0;margin-top:14px}.claims td,.claims th{padding:12px;text-align:left;border-bottom:1px solid #f0f0f5}
.ant-drawer{position:fixed;top:0;right:0;bottom:0;width:560px;background:#fff;box-shadow:-6px 0 20px #0002;display:flex;flex-direction:column}.ant-drawer-header{padding:16px 24px;border-bottom:1px solid #eee;display:flex;justify-content:space-between}.ant-drawer-body{flex:1;overflow:auto;padding:16px 24px}.ant-drawer-footer{padding:12px 24px;border-top:1px solid #eee}.claim-info{background:#fafafc;border-radius:10px;padding:12px;margin-bottom:16px;font-size:13px}
.correspondence{display:grid;gap:14px}.entry__who{font-size:13px;color:#8c8c99}.entry__who b{color:#1a1a1a;margin-right:6px}.entry_own .entry__who b{color:#8b2be2}.entry__files{display:flex;gap:6px;margin-top:4px}.entry__files i{width:72px;height:72px;border-radius:8px;background:linear-gradient(135deg,#b7c3cf,#73859a)}.ant-input{width:100%;border:1px solid #d9d9d9;border-radius:8px;padding:8px 12px;font:inherit;resize:none}.ant-btn{border:1px solid #d9d9d9;background:#fff;border-radius:8px;padding:6px 16px;margin:8px 8px 0 0}.ant-btn-primary{background:#8b2be2;border-color:#8b2be2;color:#fff}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const messages = said(now, LINES);
  const claims = inbox({ now, language: 'ru', from: 4, ages: [150, 400, 900, 1500, 2600, 3800, 5000] });
  const body = html`<div class="claims"><h2>Заявки на возврат</h2><br><input placeholder="Номер заявки или артикул" ${mark('search')}>
      <table><thead><tr><th>Заявка</th><th>Товар</th><th>Причина</th><th>Создана</th><th>Статус</th></tr></thead><tbody>${claims.map(
        (one) =>
          html`<tr><td>${one.id}</td><td>${one.goods}</td><td>${one.index % 2 ? 'Не подошёл размер' : 'Брак'}</td><td>${print.date(one.at).text}</td><td>${one.index % 3 ? 'На рассмотрении' : 'Новая'}</td></tr>`,
      )}</tbody></table></div>
    <div class="ant-drawer ant-drawer-right ant-drawer-open" role="dialog"><div class="ant-drawer-header"><div><h3>Заявка 60113842</h3><p>${BUYER}</p></div><button type="button" aria-label="Close">✕</button></div>
      <div class="ant-drawer-body"><div class="claim-info">Смеситель для кухни, 1 шт · 2 740 ₽<br>Причина: брак · решение до ${print.date(now + 2 * 86_400_000).text}</div>
        <div class="correspondence" ${mark('thread')}>${messages.map(
          (one) =>
            html`<div class="entry ${one.author === 'seller' && 'entry_own'}" ${mark(`said-${one.index}`)}><div class="entry__who"><b>${one.author === 'seller' ? 'Вы' : BUYER}</b><span>${hour(print, one.at, (clock) => `${dayMonth(print, one.at).text} в ${clock}`).text}</span></div>${one.picture ? html`<div class="entry__files"><i></i><i></i><i></i></div>` : html`<p class="entry__text">${one.text}</p>`}</div>`,
        )}</div></div>
      <div class="ant-drawer-footer"><textarea class="ant-input" rows="3" placeholder="Напишите покупателю" ${mark('reply')}></textarea><button class="ant-btn ant-btn-primary" type="button">Отправить</button><button class="ant-btn" type="button">Одобрить возврат</button><button class="ant-btn" type="button">Отклонить</button></div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '60113842', reply: 'reply', traps: ['search'], timeZone: 'Europe/Moscow' },
    clock: ({ at }) => print.clock(at),
  });
  return { html: sheet({ lang: 'ru', title: 'Заявки на возврат', css: CSS, body }), truth };
}
