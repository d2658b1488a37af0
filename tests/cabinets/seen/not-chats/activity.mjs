// What colleagues did, actions to take part in, an article of help with a field for what one thinks of it.

import { html, mark } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { clockOf } from '../kit/chats.mjs';
import { iso, sign } from '../kit/inbox.mjs';
import { days, sheet } from '../kit/sheet.mjs';

const BASE = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 Rubik,Arial,sans-serif;color:#221f1f;background:#f6f6f6}main{max-width:1000px;margin:0 auto;padding:22px}h1{font-size:22px;margin:0 0 14px;font-weight:500}p{margin:0}input,textarea{font:inherit;border:1px solid #d0d0d0;border-radius:6px;padding:8px 11px}`;

export const activity = {
  address: 'https://seller.rozetka.com.ua/main/settings/activity',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    /** @type {readonly (readonly [string, string, number])[]} */
    const acts = [
      ['Орест Калинюк', 'змінив ціну товару «Лампа настільна»: 799 → 749 ₴', 16],
      ['Орест Калинюк', 'прийняв замовлення 804 551 190', 40],
      ['Марта Швед', 'додала 12 фото до товару «Крісло офісне»', 300],
      ['Система', 'оновила залишки з прайс-листа, 341 позиція', 720],
      ['Марта Швед', 'завершила акцію «Тиждень знижок»', 1500],
      ['Інокентій', 'увійшов з нового пристрою, Chrome, Полтава', 1720],
      ['Орест Калинюк', 'скасував замовлення 804 420 007: немає в наявності', 3000],
    ];
    const css = `${BASE}h2{font-size:14px;color:#797878;font-weight:400;margin:18px 0 6px}.act{display:flex;gap:12px;background:#fff;padding:10px 14px;border-bottom:1px solid #eee;align-items:center}.act i{font-style:normal;width:32px;height:32px;border-radius:50%;background:#bfe3cb;display:grid;place-items:center}.act p{flex:1}.act time{color:#797878;font-size:12px}`;
    const lines = acts.map(([who, what, minutes]) => ({ who, what, at: now - minutes * 60_000 }));
    const body = html`<main><h1>Журнал дій</h1><input placeholder="Співробітник" ${mark('who')}> <input placeholder="Дія" ${mark('what')}>${days(lines, (at) => print.separator(at)).map(({ day, lines: some }) => html`<h2>${day}</h2>${some.map((one) => html`<div class="act"><i>${sign(one.who)}</i><p><b>${one.who}</b> ${one.what}</p><time datetime="${iso(one.at)}">${print.clock(one.at).text}</time></div>`)}`)}</main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Журнал дій', css, body }),
      truth: { ...NOTHING, traps: fields('who', 'what') },
    };
  },
};

export const promos = {
  address: 'https://seller.rozetka.com.ua/main/promo/available',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    const all = [
      ['Зимові вихідні', 'Знижка від 15 % на текстиль і декор', 12],
      ['День клієнта', 'Безкоштовна доставка на всю категорію', 5],
      ['Комплектом дешевше', 'Два товари в одному кошику', 20],
      ['Розпродаж року', 'Від 30 %, ціна перевіряється за 60 днів', 9],
    ];
    const css = `${BASE}table{width:100%;background:#fff;border-spacing:0;border-radius:8px}td,th{padding:14px 16px;border-bottom:1px solid #eee;text-align:left}th{color:#797878;font-weight:400}td p{color:#797878}button{border:1px solid #00a046;background:#fff;color:#00a046;border-radius:6px;padding:6px 14px}`;
    const body = html`<main><h1>Доступні акції</h1><input type="search" placeholder="Назва акції" ${mark('search')}><br><br><table><thead><tr><th>Акція</th><th>Подати до</th><th>Товарів</th><th></th></tr></thead><tbody>${all.map(([name, about, left], index) => html`<tr><td><b>${name}</b><p>${about}</p></td><td>${print.fullDay(now + Number(left) * 86_400_000).text}, 18:00</td><td>${index * 14 + 3}</td><td><button>Взяти участь</button></td></tr>`)}</tbody></table></main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Акції', css, body }),
      truth: { ...NOTHING, traps: fields('search') },
    };
  },
};

export const guide = {
  address: 'https://seller.rozetka.com.ua/main/help/articles/returns-14-days',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    const css = `${BASE}article{background:#fff;border-radius:8px;padding:26px 32px}article p{margin:10px 0}.upd{color:#797878;font-size:13px}blockquote{border-left:4px solid #00a046;background:#f1faf4;margin:14px 0;padding:10px 16px}.rate{background:#fff;border-radius:8px;padding:18px 32px;margin-top:14px}.rate textarea{width:100%;margin:8px 0}`;
    const body = html`<main><article><h1>Повернення протягом 14 днів</h1><p class="upd">Оновлено ${print.fullDay(now - 9 * 86_400_000).text} · 4 хв читання</p><p>Покупець може повернути товар належної якості, якщо той не був у вжитку та збережено упаковку.</p><blockquote>«Добрий день, хочу повернути кросівки, не підійшов розмір» — відповідайте на такі звернення протягом доби.</blockquote><p>Крок 1. Погодьте заявку в розділі «Повернення».</p><p>Крок 2. Дочекайтеся посилки та перевірте комплектацію.</p><p>Крок 3. Підтвердьте отримання, кошти повернуться покупцеві автоматично.</p></article>
      <section class="rate"><b>Стаття була корисною?</b> <button>Так</button> <button>Ні</button><textarea rows="3" placeholder="Чого бракує?" ${mark('opinion')}></textarea><button>Надіслати відгук</button></section></main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Довідка', css, body }),
      truth: { ...NOTHING, traps: fields('opinion') },
    };
  },
};
