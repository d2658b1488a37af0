// A talk in a window over the orders, as one framework scopes its classes. Ukrainian.

import { drawn, html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { FOLK } from '../kit/folk.mjs';
import { days, sheet } from '../kit/sheet.mjs';

export const address = 'https://my.prom.ua/cms/order?filterSetId=3&dialog=room-58813';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 2988, 'Вітаю! Бачу, що є колір «графіт». Він ближчий до чорного чи до сірого?'],
  ['seller', 2961, 'Добрий день. До темно-сірого, на сонці трохи синюватий.'],
  ['buyer', 2958, 'А ручки знімаються? У нас вузькі двері, 68 см'],
  ['seller', 2950, 'Знімаються. Без ручок глибина 64 см, має пройти.'],
  ['buyer', 2946, 'Супер, тоді беру'],
  ['seller', 1420, 'Зібрали ваше замовлення, завтра передаємо перевізнику.'],
  ['buyer', 1409, 'Чи можна, щоб зателефонували за годину до приїзду?'],
  ['seller', 1402, 'Передали прохання водію.'],
  ['buyer', 133, 'Холодильник привезли, все ціле. Але де шланг?'],
  ['buyer', 131, 'У специфікації він зазначений'],
  ['seller', 95, 'Шланг лежить усередині, у нижньому ящику під пінопластом.'],
  ['buyer', 88],
  ['buyer', 87, 'Знайшла! Вибачте за клопіт'],
  ['seller', 15, 'Нічого страшного, користуйтеся на здоровʼя 🙂'],
];
const QUOTES = /** @type {Record<number, string>} */ ({ 3: 'А ручки знімаються?', 10: 'Але де шланг?' });

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.4 Roboto,Arial,sans-serif;background:#eef0f2;color:#222}.page{padding:20px 28px}
.filters{display:flex;gap:10px;margin-bottom:14px}.filters input{padding:7px 9px;border:1px solid #c9ced6;border-radius:4px;font:inherit}
table{width:100%;border-collapse:collapse;background:#fff}th,td{text-align:left;padding:11px 12px;border-bottom:1px solid #e3e6ea}th{font-size:12px;color:#777}
.veil{position:fixed;inset:0;background:#0009;display:grid;place-items:center}.window{width:560px;height:690px;background:#fff;border-radius:10px;display:flex;flex-direction:column;overflow:hidden}
.bar{display:flex;align-items:center;gap:12px;padding:14px 18px;border-bottom:1px solid #e6e6e6}.bar strong{display:block}.bar small{color:#777}.bar button{margin-left:auto;border:0;background:none;font-size:20px}
.log{flex:1;overflow:auto;padding:10px 18px;background:#faf8f4}.sep{text-align:center;color:#8a8577;font-size:12px;margin:12px 0 6px}
.msg{width:fit-content;max-width:74%;margin:0 0 7px;padding:8px 12px;background:#fff;border:1px solid #ebe6da;border-radius:4px 14px 14px 14px}.msg.out{margin-left:auto;background:#e3f4e1;border-color:#cfe8cc;border-radius:14px 4px 14px 14px}
.msg time{display:block;text-align:right;font-size:11px;color:#9a9a9a}.msg p{margin:0}.cite{margin:0 0 5px;padding-left:8px;border-left:3px solid #7bb274;color:#6c6c6c;font-size:12px}.pic{width:150px;border-radius:6px;display:block}
.compose{border-top:1px solid #e6e6e6;padding:10px 14px;display:flex;gap:8px;align-items:center}.box{flex:1;min-height:40px;max-height:110px;border:1px solid #c9ced6;border-radius:20px;padding:9px 15px;outline:0}
.round{border:0;border-radius:50%;width:38px;height:38px;background:#3c9a35;color:#fff}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const clock = clockOf(now, 'uk');
  const own = `svelte-${drawn(random, 6, 'abcdefghijklmnopqrstuvwxyz0123456789')}`;
  const messages = said(now, LINES);
  const name = 'Лілія Верес';
  const body = html`<div class="page ${own}" aria-hidden="true"><h1>Замовлення</h1><div class="filters ${own}"><input placeholder="Номер або телефон" ${mark('find')}>
    <input placeholder="Дата від" ${mark('since')}><input placeholder="Дата до" ${mark('till')}></div>
    <table class="${own}"><thead><tr><th>№</th><th>Дата</th><th>Клієнт</th><th>Товар</th><th>Сума</th><th>Статус</th></tr></thead><tbody>
    ${FOLK.uk.slice(3, 16).map(
      (
        [buyer, goods],
        index,
      ) => html`<tr><td><a href="/cms/order/edit/${290100 + index * 37}">${290100 + index * 37}</a></td>
      <td>${clock.plain(now - (index + 1) * 9_400_000).text}</td><td>${buyer}</td><td>${goods}</td><td>${(index * 373) % 2900} ₴</td><td>${index < 3 ? 'Нове' : 'Прийнято'}</td></tr>`,
    )}</tbody></table></div>
    <div class="veil ${own}"><div class="window ${own}" role="dialog" aria-modal="true" aria-label="Чат із покупцем"><div class="bar ${own}"><div><strong>${name}</strong><small>Замовлення 289944 · Холодильник двокамерний</small></div><button type="button" aria-label="Закрити">×</button></div>
    <div class="log ${own}" ${mark('thread')}>${days(messages, clock.separator).map(
      ({ day, lines }) =>
        html`<div class="sep ${own}">${day}</div>${lines.map(
          (one) => html`<div class="msg ${own}${one.author === 'seller' && ' out'}" ${mark(`said-${one.index}`)}>
        ${QUOTES[one.index] && html`<blockquote class="cite ${own}">${QUOTES[one.index]}</blockquote>`}
        ${one.picture ? html`<svg class="pic ${own}" viewBox="0 0 15 10"><rect width="15" height="10" fill="#a9bccb"/><circle cx="5" cy="5" r="2" fill="#fff"/></svg>` : html`<p>${one.text}</p>`}
        <time class="${own}" datetime="${new Date(one.at).toISOString()}">${clock.clock(one.at).text}</time></div>`,
        )}`,
    )}</div>
    <div class="compose ${own}"><button type="button" aria-label="Смайли">☺</button><button type="button" aria-label="Додати файл">📎</button>
    <div class="box ${own}" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Текст повідомлення" ${mark('reply')}></div>
    <button type="button" class="round ${own}" aria-label="Надіслати">${raw('<svg width="16" height="16" viewBox="0 0 16 16"><path d="M1 1l14 7-14 7 3-7z" fill="#fff"/></svg>')}</button></div></div></div>`;
  return {
    html: sheet({ lang: 'uk', title: 'Замовлення', css: CSS, body }),
    truth: truthOf({
      ...{ messages, buyer: name, threadId: 'room-58813', reply: 'reply', traps: ['find', 'since', 'till'] },
    }),
  };
}
