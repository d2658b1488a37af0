// Pages of Wildberries with many voices or many names, and no talk with a buyer. Russian.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, truthOf } from '../kit/chats.mjs';
import { FOLK } from '../kit/folk.mjs';
import { picture, sheet } from '../kit/sheet.mjs';
import { hueOf } from '../kit/talks.mjs';

const MINUTE = 60_000;
const BASE = `*{box-sizing:border-box}body{margin:0;font:15px/1.5 Arial,sans-serif;color:#242424;background:#f6f6f9}header{background:linear-gradient(90deg,#ed3cca,#7a2cf3);color:#fff;padding:14px 26px}`;

/** @type {readonly (readonly [string, string, number])[]} */
const COMMENTS = [
  ['ИП Кедров', 'Полезно. А для обуви та же схема?', 5200],
  ['Редакция', 'Да, для обуви то же самое, кроме пункта 4.', 5100],
  ['Мастерская «Шов»', 'Мы упаковываем в два слоя, повреждений стало меньше втрое', 4300],
  ['Светлана, бренд Olive', 'Где взять макет этикетки?', 3000],
  ['Редакция', 'Макет приложен в конце статьи.', 2900],
  ['ИП Рябинин', 'У нас приёмка отказала из-за скотча с логотипом, имейте в виду', 1500],
  ['Тоня', '+1', 800],
  ['Склад 77', 'Спасибо за чек-лист, распечатали', 90],
];
const BLOG = `article,.comments{width:760px;margin:18px auto;background:#fff;border-radius:14px;padding:18px 28px}article img{width:100%;height:160px;object-fit:cover;border-radius:10px}.comment{display:flex;gap:12px;padding:10px 0}.comment.re{margin-left:44px}.comment img{width:36px;height:36px;border-radius:50%}.comment p{margin:0}.comment small{color:#999;margin-left:8px}textarea{width:100%;height:70px;font:inherit;padding:8px}`;

export const blog = {
  address: 'https://seller.wildberries.ru/academy/articles/packing-fragile',
  /** @type {import('../../variants/truth.d.ts').Variant['page']} */
  page: (now) => {
    const clock = clockOf(now, 'ru', 'Europe/Moscow');
    const body = html`<header>WB Партнёры · Академия</header><article><h1>Как упаковать хрупкое: семь правил</h1><small>${clock.date(now - 5400 * MINUTE).text} · 4 минуты чтения</small><p></p><img src="${picture(300, 160)}" alt="">
      <p>Чаще всего товар бьётся не в дороге, а при сортировке. Поэтому между стенкой и товаром нужно не меньше двух сантиметров мягкого материала.</p><p>Скотч клеят буквой «Н», а этикетку кладут на ровную сторону, чтобы сканер прочёл её с первого раза.</p></article>
      <div class="comments"><h3>Комментарии: ${COMMENTS.length}</h3>${COMMENTS.map(
        ([who, what, age]) =>
          html`<div class="comment${who === 'Редакция' && ' re'}"><img src="${picture(hueOf(who), 36)}" alt=""><p><b>${who}</b><small>${clock.ago(now - age * MINUTE).text}</small><br>${what}</p></div>`,
      )}<textarea placeholder="Ваш комментарий" ${mark('comment')}></textarea><button type="button">Опубликовать</button></div>`;
    return {
      html: sheet({ lang: 'ru', title: 'Как упаковать хрупкое', css: BASE + BLOG, body }),
      truth: truthOf({ traps: ['comment'], timeZone: 'Europe/Moscow' }),
    };
  },
};

const MAILING = `main{display:grid;grid-template-columns:1fr 360px;gap:18px;padding:18px 26px}.list{background:#fff;border-radius:14px;overflow:hidden}.to{display:grid;grid-template-columns:1fr auto;padding:10px 18px;border-bottom:1px solid #f1f0f5}.to span{color:#8a8696;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.to small{color:#a09cab;text-align:right}aside{background:#fff;border-radius:14px;padding:16px;align-self:start}aside input,aside textarea{width:100%;font:inherit;padding:8px;border:1px solid #d6d6e0;border-radius:8px;margin-bottom:8px}`;

export const mailing = {
  address: 'https://seller.wildberries.ru/promo/mailings/504/recipients',
  /** @type {import('../../variants/truth.d.ts').Variant['page']} */
  page: (now) => {
    const clock = clockOf(now, 'ru', 'Europe/Moscow');
    const body = html`<header>WB Партнёры · Продвижение · Рассылка № 504</header><main><div class="list">${FOLK.ru
      .slice(1, 18)
      .map(
        ([name, goods], index) =>
          html`<div class="to"><b>${name}</b><small>${clock.clock(now - (5 + index) * MINUTE).text}</small><span>Скидка 15 % на «${goods}» только до воскресенья</span><small>${index % 5 === 2 ? 'не доставлено' : index % 3 ? 'открыто' : 'доставлено'}</small></div>`,
      )}</div>
      <aside><h3>Новая рассылка</h3><input placeholder="Название" ${mark('name')}><textarea rows="5" placeholder="Текст для всех получателей" ${mark('text')}></textarea><button type="button">Запланировать</button><p>Получателей: 1 204<br>Открыли: 38 %</p></aside></main>`;
    return {
      html: sheet({ lang: 'ru', title: 'Рассылка № 504', css: BASE + MAILING, body }),
      truth: truthOf({ traps: ['name', 'text'], timeZone: 'Europe/Moscow' }),
    };
  },
};
