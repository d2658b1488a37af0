// Thread alone in a drawer over a table of shipments: hashed classes, all to one side, faces tell who wrote.
import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { days, picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.wildberries.ru/supplies/fbs?panel=talk';

const CSS = `body{margin:0;font:14px/1.4 Arial}.Grid{width:100%;border-collapse:collapse}.Grid td,.Grid th{padding:10px;border-bottom:1px solid #eee;text-align:left}.Veil{position:fixed;inset:0;background:#0006}.Panel{position:fixed;right:0;top:0;bottom:0;width:480px;background:#fff;display:flex;flex-direction:column}
.Head{padding:16px;border-bottom:1px solid #eee;display:flex;justify-content:space-between}.Scroll{flex:1;overflow:auto;padding:16px}.Day{font-size:12px;color:#999;margin:12px 0 6px}.Item{display:flex;gap:10px;padding:6px 0}.Face{width:28px;height:28px;border-radius:14px;flex:none}.Body{flex:1}.Time{font-size:11px;color:#999}.Info{font-size:12px;color:#777;background:#f7f7f7;padding:6px;border-radius:6px}
.Foot{border-top:1px solid #eee;padding:12px;display:flex;gap:8px}.Foot textarea{flex:1;height:60px}`;

/** @type {import('../kit/chats.mjs').Line[]} */
const TALK = [
  ['buyer', 4210, 'Здравствуйте, подскажите, стеллаж можно собрать без задней стенки?'],
  ['seller', 4188, 'Добрый день! Да, она крепится отдельно.'],
  ['buyer', 4183, 'Спасибо, беру два'],
  ['system', 4100, 'Покупатель оформил заказ'],
  ['buyer', 1350, 'В одной коробке нет пакета с крепежом'],
  ['buyer', 1347],
  [
    'seller',
    1290,
    'Извините за это! Досылаем крепёж за наш счёт.\nПришлите, пожалуйста, номер коробки — он на наклейке.',
  ],
  ['buyer', 1266, 'Коробка 2 из 2, номер 00417'],
  ['seller', 1201, 'Принято, отправим завтра.'],
  ['buyer', 52, 'Прошёл день, отправили?'],
  ['buyer', 4, '??'],
];

const STATES = ['Собирается', 'В пути', 'Принято', 'Отменено'];

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const c = hashedClasses(random, (name, from) => `${name[0]?.toLowerCase()}${drawn(from, 5)}`);
  const talk = said(now, TALK);
  const feed = days(talk, print.separator).map(
    ({ day, lines }) =>
      html`<div class="${c('Day')}">${day}</div>${lines.map(({ index, author, text, at, picture: isPicture }) =>
        author === 'system'
          ? html`<div class="${c('Info')}" ${mark(`said-${index}`)}>${text}, ${print.clock(at).text}</div>`
          : html`<div class="${c('Item')}" ${mark(`said-${index}`)}><img class="${c('Face')}" src="${picture(author === 'seller' ? 300 : 120, 28)}" alt="${author === 'seller' ? 'Продавец' : 'Покупатель'}">
      <div class="${c('Body')}">${isPicture ? html`<img width="160" height="160" alt="" src="${picture(20, 160)}">` : text.split('\n').map((one) => html`<div>${one}</div>`)}<div class="${c('Time')}">${print.clock(at).text}</div></div></div>`,
      )}`,
  );
  const supplies = Array.from({ length: 9 }, (_, index) => {
    const at = now - (index * 900 + 300) * 60_000;
    return html`<tr><td>WB-${81_200_440 - index * 31}</td><td>${print.date(at).text}</td><td>${STATES[index % 4]}</td><td>${3 + index} шт.</td></tr>`;
  });
  const body = html`<div><h1>Сборочные задания</h1><input placeholder="Номер поставки" ${mark('supply')}><table class="${c('Grid')}"><thead><tr><th>Поставка</th><th>Создана</th><th>Статус</th><th>Товаров</th></tr></thead><tbody>${supplies}</tbody></table></div>
    <div class="${c('Veil')}"></div><div class="${c('Panel')}" role="dialog" aria-modal="true"><div class="${c('Head')}"><div><b>Евгений Т.</b><br><small>Стеллаж металлический, арт. 190022417</small></div><button aria-label="Закрыть">×</button></div>
    <div class="${c('Scroll')}" ${mark('thread')}>${feed}</div><div class="${c('Foot')}"><textarea placeholder="Сообщение покупателю" ${mark('reply')}></textarea><button>Отправить</button></div></div>`;
  return {
    html: sheet({ lang: 'ru', title: 'Сборочные задания', css: c.css(CSS), body }),
    truth: truthOf({
      ...{ messages: talk, clock: ({ at }) => print.clock(at), buyer: 'Евгений Т.', reply: 'reply', traps: ['supply'] },
      timeZone: 'Europe/Moscow',
    }),
  };
}
