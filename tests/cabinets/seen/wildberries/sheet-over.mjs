// A talk in a sheet over the reviews, with quotations and reactions. Russian.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { FOLK } from '../kit/folk.mjs';
import { days, picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.wildberries.ru/feedbacks/feedbacks-tab/answered?talk=90117';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1690, 'Здравствуйте! В отзыве не хватило места. Плед скатался после первой стирки'],
  ['seller', 1655, 'Здравствуйте! При какой температуре стирали?'],
  ['buyer', 1648, '30 градусов, как на ярлыке'],
  ['buyer', 1646],
  ['seller', 1600, 'Похоже на брак партии. Предлагаем вернуть полную сумму.'],
  ['buyer', 1593, 'А плед сдавать?'],
  ['seller', 1588, 'Да, в любой пункт, без упаковки.'],
  ['buyer', 400, 'Сдала сегодня утром на Лесной'],
  ['seller', 371, 'Спасибо, видим в системе.'],
  ['buyer', 95, 'Деньги пришли. Посоветуйте другой плед, чтобы не скатывался'],
  ['seller', 80, 'Присмотритесь к этому, он из хлопка:'],
  ['buyer', 34, 'Красивый! А двуспальный есть?'],
];
const QUOTES = /** @type {Record<number, string>} */ ({ 6: 'А плед сдавать?', 8: 'Сдала сегодня утром' });
const REACTIONS = /** @type {Record<number, string>} */ ({ 4: '👍', 10: '❤️' });

const REVIEWS = [
  ...['Мягкий, цвет как на фото', 'Взяла второй раз, всё хорошо', 'Пришло быстро, упаковано плотно'],
  ...['За эти деньги нормально', 'Маме понравилось', 'Немного пахнет, за два дня выветрилось', 'Отлично'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.4 Arial,sans-serif;color:#222;background:#f6f6f9}.back{padding:18px 24px}.back input{width:300px;padding:8px;border:1px solid #ccc;border-radius:8px}.rev{background:#fff;border-radius:12px;padding:12px 16px;margin-top:10px;width:720px}.rev i{color:#ff9a1f;font-style:normal}.rev .ans{margin:6px 0 0 20px;color:#666}
.dim{position:fixed;inset:0;background:#0007}.sheet{position:fixed;right:0;top:0;bottom:0;width:500px;background:#fff;display:flex;flex-direction:column;box-shadow:-10px 0 40px #0003}.cap{display:flex;gap:12px;padding:16px 20px;border-bottom:1px solid #eee;align-items:center}.cap img{width:36px;height:36px;border-radius:8px}.cap .x{margin-left:auto}.flow{flex:1;overflow:auto;padding:6px 20px;display:flex;flex-direction:column}.d{margin:12px 0 8px;text-align:center;font-size:12px;color:#8d8d99}
.u{align-self:flex-start;max-width:76%;margin-bottom:10px}.u.v{align-self:flex-end}.k{background:#f2f2f6;border-radius:16px;padding:8px 13px}.q{border-left:2px solid #a73afd;padding-left:7px;color:#777;font-size:12px;margin-bottom:4px}.tt{display:flex;gap:6px;justify-content:flex-end;font-size:11px;color:#9a9aa6;margin-top:2px}.re{background:#fff;border:1px solid #e4e4ee;border-radius:10px;padding:0 6px}.card{display:flex;gap:8px;background:#fff;border-radius:10px;padding:6px;margin-top:6px;font-size:12px}.typing{color:#8d8d99;font-style:italic;font-size:12px;margin-bottom:8px}.low{padding:12px 20px;border-top:1px solid #eee}.low textarea{width:100%;height:60px;border:1px solid #d6d6e0;border-radius:12px;padding:10px;font:inherit;resize:none}.low div{display:flex;justify-content:space-between;margin-top:6px}.low .s{background:#a73afd;color:#fff;border:0;border-radius:10px;padding:8px 18px}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const clock = clockOf(now, 'ru', 'Europe/Moscow');
  const messages = said(now, LINES);
  const name = 'Раиса';
  /** @param {import('../kit/chats.mjs').Said} one */
  const line = (one) =>
    html`<div class="u${one.author === 'seller' && ' v'}" ${mark(`said-${one.index}`)}><div class="k">${QUOTES[one.index] && html`<div class="q">${QUOTES[one.index]}</div>`}
    ${one.picture ? html`<img src="${picture(280, 160)}" width="160" height="160" alt="">` : html`<div>${one.text}</div>`}
    ${one.index === 10 && html`<div class="card"><img src="${picture(140, 48)}" alt=""><span>Плед хлопковый «Север»<br>артикул 200 771 540 · 2 390 ₽</span></div>`}</div>
    <div class="tt">${REACTIONS[one.index] && html`<span class="re">${REACTIONS[one.index]} 1</span>`}<span>${clock.clock(one.at).text}</span></div></div>`;
  const body = html`<div class="back"><h1>Отзывы</h1><input type="search" placeholder="Поиск по артикулам" ${mark('find')}>
    ${FOLK.ru.slice(5, 12).map(
      (
        [buyer, goods],
        index,
      ) => html`<div class="rev"><b>${buyer}</b> <i>★★★★${index % 2 ? '★' : '☆'}</i> <small>${clock.dotted(now - (index + 2) * 31_000_000).text}</small><div>${goods}: ${REVIEWS[index]}</div>
      <div class="ans">Ответ: благодарим за отзыв!</div></div>`,
    )}</div>
    <div class="dim"></div><div class="sheet" role="dialog"><div class="cap"><img src="${picture(210, 36)}" alt=""><div><b>${name}</b><br><small>Плед флисовый, артикул 200 771 118</small></div><button class="x" type="button">Закрыть</button></div>
    <div class="flow" ${mark('thread')}>${days(messages, clock.separator).map(({ day, lines }) => html`<div class="d">${day}</div>${lines.map(line)}`)}</div>
    <div class="low"><div class="typing">${name} печатает…</div><textarea placeholder="Сообщение покупателю" ${mark('reply')}></textarea><div><button type="button">⚡ Шаблоны</button><button class="s" type="button">Отправить</button></div></div></div>`;
  return {
    html: sheet({ lang: 'ru', title: 'Отзывы', css: CSS, body }),
    truth: truthOf({
      ...{ messages, clock: (one) => clock.clock(one.at), buyer: name, threadId: '90117', reply: 'reply' },
      ...{ traps: ['find'], timeZone: 'Europe/Moscow' },
    }),
  };
}
