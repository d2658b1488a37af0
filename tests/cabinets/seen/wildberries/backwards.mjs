// A long thread whose elements stand from the newest to the oldest, drawn upwards.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const ID = '90ab1f7c-51e3-4d02-8a77-3bb0c9de4120';
const BUYER = 'Мирон Заболотный';
export const address = `https://seller.wildberries.ru/chat-with-clients/dialog/${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['system', 8 * 1440 + 20, 'Чат с покупателем по товару 301155847'],
  ['buyer', 8 * 1440 + 18, 'Привет! Рюкзак влезает в ручную кладь?'],
  ['seller', 8 * 1440 + 3, 'Здравствуйте! Да, 40×30×20.'],
  ['buyer', 7 * 1440 + 900, 'А 15,6 ноут?'],
  ['seller', 7 * 1440 + 860, 'Отделение до 16 дюймов.'],
  ['buyer', 7 * 1440 + 850, 'Беру'],
  ['buyer', 4 * 1440 + 300, 'Забрал. Сел смотреть, а лямка вот так'],
  ['buyer', 4 * 1440 + 299],
  ['seller', 4 * 1440 + 270, 'Ох. Это брак строчки, извините!'],
  ['seller', 4 * 1440 + 268, 'Есть два пути: возврат или компенсация за ремонт.'],
  ['buyer', 4 * 1440 + 240, 'Сколько компенсация?'],
  ['seller', 4 * 1440 + 200, '400 рублей, баллами или на карту.'],
  ['buyer', 3 * 1440 + 1000, 'Мало, в ателье просят 700'],
  ['seller', 3 * 1440 + 960, 'Хорошо, пусть будет 700.'],
  ['buyer', 3 * 1440 + 950, 'По рукам 🤝'],
  ['seller', 2 * 1440 + 700, 'Отправили, проверьте, пожалуйста.'],
  ['buyer', 1440 + 500, 'Пока пусто'],
  ['seller', 1440 + 470, 'Банк пишет «в обработке», до трёх дней.'],
  ['buyer', 250, 'Пришло! Спасибо'],
  ['buyer', 19, 'Отзыв исправить на пять? Подскажите, где это'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:400 16px/1.5 Roboto,sans-serif;background:#fafafa;color:rgba(0,0,0,.87)}.v-app-bar{height:56px;background:#6a1b9a;color:#fff;display:flex;align-items:center;padding:0 20px;gap:20px}.v-container{max-width:900px;margin:0 auto;padding:14px}
.v-card{background:#fff;border-radius:6px;box-shadow:0 2px 4px #0003;display:flex;flex-direction:column;height:calc(100vh - 84px)}.v-card-title{padding:12px 18px;border-bottom:1px solid #eee;font-size:18px}.v-card-title small{color:#757575;display:block;font-size:13px}
.v-list{flex:1;display:flex;flex-direction:column-reverse;overflow-y:auto;padding:12px 18px}.v-list-item{flex:none;margin-top:10px;max-width:68%;align-self:flex-start}.v-list-item--out{align-self:flex-end}.v-sheet{border-radius:4px;padding:8px 14px;background:#eceff1}.v-list-item--out .v-sheet{background:#e1bee7}.v-sheet .quote{border-left:3px solid #ab47bc;padding-left:8px;font-size:13px;color:#616161;margin-bottom:4px}
.text-caption{font-size:12px;color:#757575;padding:0 4px}.v-list-item--out .text-caption{text-align:right}.react{display:inline-block;background:#fff;border:1px solid #ddd;border-radius:12px;padding:0 7px;font-size:13px;margin-top:-6px}.v-list-subheader{flex:none;align-self:center;font-size:13px;color:#757575;margin-top:14px}.v-list-item--sys{align-self:center;font-size:13px;color:#757575}.v-btn{flex:none;align-self:center;border:0;background:none;color:#6a1b9a;margin-top:8px;font:inherit}
.v-card-actions{display:flex;gap:12px;padding:12px 18px;border-top:1px solid #eee}.v-field__input{flex:1;border:1px solid #9e9e9e;border-radius:4px;padding:10px 14px;font:inherit;resize:none}.v-btn--flat{background:#6a1b9a;color:#fff;border-radius:4px;padding:0 18px;margin:0;align-self:stretch}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const messages = said(now, LINES);
  const feed = messages.toReversed().map((one) => {
    const before = messages[one.index - 1];
    const side = { buyer: '', seller: 'v-list-item--out', system: 'v-list-item--sys' }[one.author];
    const words = one.picture
      ? html`<img src="${picture(12, 180)}" alt="">`
      : html`<div class="v-list-item-title">${one.text}</div>`;
    const item =
      one.author === 'system'
        ? html`<div class="v-list-item ${side}" ${mark(`said-${one.index}`)}>${one.text}</div>`
        : html`<div class="v-list-item ${side}" ${mark(`said-${one.index}`)}>
          <div class="v-sheet">${one.index === 11 && before && html`<div class="quote">${before.text}</div>`}${words}</div>
          ${one.index === 13 && html`<span class="react">👍 1</span>`}
          <div class="text-caption">${print.clock(one.at).text}</div></div>`;
    const isFirst = !before || print.separator(before.at) !== print.separator(one.at);
    return html`${item}${isFirst && html`<div class="v-list-subheader">${print.separator(one.at)}</div>`}`;
  });
  const body = html`<div class="v-application"><header class="v-app-bar"><b>WB Партнёры</b><span>Чаты</span></header>
    <div class="v-container"><div class="v-card">
      <div class="v-card-title">${BUYER}<small>Рюкзак городской · 301155847 · был(а) недавно</small></div>
      <div class="v-list" ${mark('thread')}>${feed}<button class="v-btn">Показать более ранние</button></div>
      <div class="v-card-actions"><textarea class="v-field__input" rows="1" aria-label="Сообщение" placeholder="Ваш ответ покупателю" ${mark('reply')}></textarea><button class="v-btn v-btn--flat">Отправить</button></div>
    </div></div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: ID, reply: 'reply', timeZone: 'Europe/Moscow' },
    clock: ({ author, at }) => (author === 'system' ? print.date(at) : print.clock(at)),
  });
  return { html: sheet({ lang: 'ru', title: 'Чат с покупателем', css: CSS, body }), truth };
}
