// The way of a delivery to the warehouse, and reports that were ordered.

import { html, mark } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { clockOf } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';

/** @type {import('../../variants/truth.d.ts').Truth} */
const MOSCOW = { ...NOTHING, timeZone: 'Europe/Moscow' };
const BASE = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 Arial,sans-serif;color:#20202b;background:#f4f4f9}main{max-width:1080px;margin:0 auto;padding:24px}h1{font-size:24px;margin:0 0 14px}p{margin:0}input,textarea{font:inherit;border:1px solid #d4d4de;border-radius:10px;padding:9px 12px}`;

export const supply = {
  address: 'https://seller.wildberries.ru/supplies-management/supply-detail?supplyId=31877204',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'ru', 'Europe/Moscow');
    /** @type {readonly (readonly [string, string, number])[]} */
    const steps = [
      ['Принято на складе', 'Электросталь, 148 из 150 шт', 190],
      ['Разгрузка', 'Ворота 14', 400],
      ['Машина прибыла', 'Пропуск проверен', 455],
      ['Отгружено', 'Водитель Салават, А000АА', 1700],
      ['Запланировано', 'Приёмка бесплатная', 5 * 1440],
    ];
    const css = `${BASE}.card{background:#fff;border-radius:16px;padding:20px 24px;margin-bottom:14px}ol{list-style:none;margin:0;padding:0 0 0 18px;border-left:2px solid #d9c6f5}ol li{padding:0 0 16px;position:relative}ol li::before{content:'';position:absolute;left:-24px;top:4px;width:10px;height:10px;border-radius:5px;background:#8d2be0}ol time{color:#8a8a99;font-size:12px}.card textarea{width:100%}`;
    const body = html`<main><h1>Поставка 31877204</h1><div class="card"><ol>${steps.map(([name, note, minutes]) => html`<li><b>${name}</b><p>${note}</p><time>${print.dotted(now - minutes * 60_000).text}</time></li>`)}</ol></div><div class="card"><b>Комментарий к поставке</b><br><br><textarea rows="3" placeholder="Виден только вашей компании" ${mark('comment')}></textarea><br><button>Сохранить</button></div></main>`;
    return {
      html: sheet({ lang: 'ru', title: 'Поставка', css, body }),
      truth: { ...MOSCOW, traps: fields('comment') },
    };
  },
};

export const reports = {
  address: 'https://seller.wildberries.ru/reports/ordered',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'ru', 'Europe/Moscow');
    const names = [
      'Отзывы за месяц',
      'Продажи по регионам',
      'Ответы на вопросы',
      'Остатки',
      'Чаты: время ответа',
      'Удержания',
    ];
    const css = `${BASE}.line{display:grid;grid-template-columns:1fr 200px 170px 120px;gap:14px;background:#fff;border-radius:12px;padding:14px 18px;margin-bottom:8px;align-items:center}.line span{color:#8a8a99}.ready{color:#0a9c5b!important}.line a{color:#8d2be0}`;
    const body = html`<main><h1>Заказанные отчёты</h1><input placeholder="Название отчёта" ${mark('search')}><br><br>${names.map((name, index) => html`<div class="line"><b>${name}</b><span>${print.date(now - (index + 9) * 86_400_000).text} – ${print.date(now - (index + 2) * 86_400_000).text}</span><span>${print.ago(now - (index * index * 190 + 12) * 60_000).text}</span>${index ? html`<a href="#">Скачать</a>` : html`<span class="ready">Готовится…</span>`}</div>`)}</main>`;
    return {
      html: sheet({ lang: 'ru', title: 'Отчёты', css, body }),
      truth: { ...MOSCOW, traps: fields('search') },
    };
  },
};
