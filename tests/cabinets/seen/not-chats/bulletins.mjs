// Goods on moderation, the shop's ratings, news of the marketplace.

import { html, mark } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { clockOf } from '../kit/chats.mjs';
import { dayHour, inbox } from '../kit/inbox.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const BASE = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 Rubik,Arial,sans-serif;color:#221f1f;background:#f5f5f5}h1{font-size:22px;margin:0 0 14px;font-weight:500}p{margin:0}main{max-width:1120px;margin:0 auto;padding:22px}input,textarea{font:inherit;border:1px solid #d2d2d2;border-radius:6px;padding:7px 11px}`;
const DAY = 86_400_000;

export const moderation = {
  address: 'https://seller.rozetka.com.ua/main/goods/moderation?status=declined',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    const reasons = [
      'Фото з водяним знаком',
      'Назва не відповідає шаблону',
      'Немає сертифіката',
      'Дубль картки',
      'Вказано чужий бренд',
      'Опис містить контакти',
      'Ціна нижча за допустиму',
    ];
    const rows = inbox({ now, language: 'uk', from: 13, ages: [50, 240, 900, 1700, 3300, 6200, 9000] });
    const css = `${BASE}ul{list-style:none;margin:14px 0 0;padding:0;background:#fff;border-radius:8px}li{display:flex;gap:14px;padding:12px 16px;border-bottom:1px solid #eee}li div{flex:1}.why{color:#f84147}.when{color:#797878;font-size:12px}img{border-radius:6px}`;
    const body = html`<main><h1>Відхилені модератором</h1><input placeholder="Назва, артикул" ${mark('search')}>
      <ul>${rows.map((row) => html`<li><img src="${picture(row.index * 77, 48)}" alt=""><div><a href="/main/goods/edit/${row.id}">${row.goods}</a><p class="why">${reasons[row.index]}</p></div><span class="when">${dayHour(print, row.at, 'о').text}</span></li>`)}</ul></main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Модерація', css, body }),
      truth: { ...NOTHING, traps: fields('search') },
    };
  },
};

export const ratings = {
  address: 'https://seller.rozetka.com.ua/main/quality/rating',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    const marks = [
      ['Вчасна відправка', 97, '+0,4'],
      ['Скасування з вини продавця', 1, '−0,2'],
      ['Час відповіді в чаті', 18, '−3 хв'],
      ['Повернення', 4, '+0,1'],
      ['Оцінка покупців', 92, '+1,2'],
    ];
    const css = `${BASE}.cards{display:grid;grid-template-columns:repeat(3,1fr);gap:14px}.card{background:#fff;border-radius:10px;padding:16px}.card b{font-size:26px}.card span{color:#797878}.scale{background:#fff;border-radius:10px;padding:16px;margin-top:14px}.bar{height:8px;border-radius:4px;background:#00a046}.row{display:grid;grid-template-columns:140px 1fr 60px;gap:12px;align-items:center;padding:6px 0}`;
    const body = html`<main><h1>Якість роботи</h1><p>Оновлено ${print.clock(now - 3_600_000).text}, наступне оновлення завтра о 06:00</p><br><div class="cards">${marks.map(([name, value, change]) => html`<section class="card"><span>${name}</span><p><b>${value}</b> <span>${change}</span></p></section>`)}</div>
      <div class="scale">${[1, 2, 3, 4, 5, 6, 7].map((back) => html`<div class="row"><span>${print.fullDay(now - back * DAY).text}</span><div class="bar" style="width:${100 - back * 3}%"></div><span>${100 - back * 3} %</span></div>`)}</div>
      <div class="scale"><label>Мета на місяць, % <input value="98" size="5" ${mark('goal')}></label></div></main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Якість роботи', css, body }),
      truth: { ...NOTHING, traps: fields('goal') },
    };
  },
};

export const bulletins = {
  address: 'https://seller.rozetka.com.ua/main/notifications/all',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    /** @type {readonly (readonly [string, string, number, boolean])[]} */
    const news = [
      ['Тариф', 'З 1 грудня зміниться комісія в категорії «Текстиль»', 35, true],
      ['Замовлення', 'Замовлення 790114332 скасовано покупцем', 410, true],
      ['Акція', 'Подайте товари на «Чорну пʼятницю» до 24 листопада', 1500, false],
      ['Технічні роботи', 'У ніч на неділю кабінет буде недоступний дві години', 3000, false],
      ['Документи', 'Акт звірки за жовтень готовий до підписання', 5700, false],
      ['Замовлення', 'Замовлення 790113008 прострочено', 7300, false],
      ['Тариф', 'Рахунок за обслуговування виставлено', 11_000, false],
    ];
    const css = `${BASE}a{color:inherit;text-decoration:none}.feed{background:#fff;border-radius:8px}.n{display:grid;grid-template-columns:12px 150px 1fr 170px;gap:12px;padding:13px 16px;border-bottom:1px solid #eee;align-items:center}.n i{width:8px;height:8px;border-radius:50%;background:#00a046}.n.new{font-weight:600}.n time{color:#797878;font-size:12px;font-weight:400;text-align:right}`;
    const body = html`<main><h1>Сповіщення</h1><p><label><input type="checkbox"> лише непрочитані</label> <input placeholder="Пошук у сповіщеннях" ${mark('search')}></p><br>
      <div class="feed">${news.map(([kind, text, age, fresh]) => html`<a class="n ${fresh && 'new'}" href="#"><span>${fresh && html`<i></i>`}</span><span>${kind}</span><span>${text}</span><time>${dayHour(print, now - age * 60_000, 'о').text}</time></a>`)}</div></main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Сповіщення', css, body }),
      truth: { ...NOTHING, traps: fields('search') },
    };
  },
};
