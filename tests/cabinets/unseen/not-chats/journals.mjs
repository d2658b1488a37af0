// Pages that are near to chats and none: subscribers, checks of papers, devices, seminars.

import { clockOf } from '../../seen/kit/chats.mjs';
import { sign } from '../../seen/kit/inbox.mjs';
import { sheet } from '../../seen/kit/sheet.mjs';
import { html, mark } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';

const BASE = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 Arial,sans-serif;color:#26282e;background:#f4f5f8}main{max-width:1000px;margin:0 auto;padding:24px}h1{font-size:22px;margin:0 0 16px}p{margin:0}input{border:1px solid #cdd1da;border-radius:6px;padding:8px 12px;font:inherit;width:280px;margin-bottom:14px}small{color:#858b99}.row{display:flex;gap:14px;align-items:center;background:#fff;border-radius:8px;padding:12px 16px;margin-bottom:8px}.row small:last-child{margin-left:auto;white-space:nowrap}.ava{width:38px;height:38px;border-radius:50%;background:#d9dcf5;display:grid;place-items:center;flex:none}`;

export const subscribers = {
  address: 'https://my.prom.ua/cms/marketing/subscribers?sort=new',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    /** @type {readonly (readonly [string, string, number])[]} */
    const lines = [
      ['Ганна Сороко', 'Підписалася після замовлення', 25],
      ['Лев Качмар', 'Підписався на сторінці компанії', 380],
      ['Емма', 'Відкрила розсилку «Чорна пʼятниця»', 1500],
      ['ФОП Тищук', 'Відписався від розсилки', 2700],
      ['Роксолана Вовк', 'Підписалася після замовлення', 4400],
      ['Дмитро', 'Перейшов за посиланням «Новинки»', 8200],
    ];
    const body = html`<main><h1>Підписники</h1><input placeholder="Імʼя або пошта" ${mark('search')}>${lines.map(([name, text, minutes]) => html`<div class="row"><span class="ava">${sign(name)}</span><div><b>${name}</b><p>${text}</p></div><small>${print.messenger(now - minutes * 60_000).text}</small></div>`)}</main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Підписники', css: BASE, body }),
      truth: { ...NOTHING, traps: fields('search') },
    };
  },
};

export const certificates = {
  address: 'https://seller.rozetka.com.ua/main/goods/certificates?state=checked',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    /** @type {readonly (readonly [string, string, string, number])[]} */
    const lines = [
      ['Сертифікат UA.TR.012', 'Подовжувач 5 м', 'Прийнято', 220],
      ['Висновок СЕС', 'Дитячі пляшечки', 'Нечитабельна друга сторінка, завантажте повторно', 1900],
      ['Декларація відповідності', 'Обігрівач масляний', 'Прийнято', 3300],
      ['Лист від бренду', 'Навушники TWS', 'Закінчився термін дії листа', 6100],
    ];
    const css = `${BASE}table{width:100%;background:#fff;border-collapse:collapse;border-radius:8px}td,th{padding:11px 14px;border-bottom:1px solid #e8eaf0;text-align:left}th{color:#858b99;font-weight:400}`;
    const body = html`<main><h1>Документи на товари</h1><input placeholder="Назва документа" ${mark('search')}><table><thead><tr><th>Документ</th><th>Товари</th><th>Результат перевірки</th><th>Перевірено</th></tr></thead><tbody>${lines.map(([name, goods, text, minutes]) => html`<tr><td>${name}</td><td>${goods}</td><td>${text}</td><td>${print.plain(now - minutes * 60_000).text}</td></tr>`)}</tbody></table></main>`;
    return {
      html: sheet({ lang: 'uk', title: 'Документи', css, body }),
      truth: { ...NOTHING, traps: fields('search') },
    };
  },
};

export const devices = {
  address: 'https://seller.wildberries.ru/profile/security/devices',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'ru', 'Europe/Moscow');
    /** @type {readonly (readonly [string, string, number])[]} */
    const lines = [
      ['Chrome, Windows 11', 'Казань, текущий сеанс', 1],
      ['WB Партнёры, Android 15', 'Казань', 140],
      ['Safari, macOS', 'Самара, сотрудник Ильдар', 1720],
      ['Firefox, Ubuntu', 'Москва, сотрудник Зоя', 5300],
    ];
    const body = html`<main><h1>Устройства</h1>${lines.map(([name, place, minutes]) => html`<div class="row"><span class="ava">▣</span><div><b>${name}</b><p>${place}</p></div><button>Завершить</button><small>${print.ago(now - minutes * 60_000).text}</small></div>`)}<button>Завершить все сеансы, кроме текущего</button></main>`;
    return {
      html: sheet({ lang: 'ru', title: 'Устройства', css: BASE, body }),
      truth: { ...NOTHING, timeZone: /** @type {const} */ ('Europe/Moscow') },
    };
  },
};

export const seminars = {
  address: 'https://seller.wildberries.ru/academy/webinars?tab=recorded',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'ru', 'Europe/Moscow');
    /** @type {readonly (readonly [string, string, string, number])[]} */
    const lines = [
      ['Павел Громов', 'Как читать воронку продаж', 'Разбираем отчёт по шагам и отвечаем на вопросы', 900],
      ['Алла Сизова', 'Карточка товара без ошибок', 'Фото, описание, характеристики', 2800],
      ['Рустам Гареев', 'Поставки на склад', 'Слоты, упаковка, маркировка', 7400],
    ];
    const body = html`<main><h1>Записи вебинаров</h1><input placeholder="Найти вебинар" ${mark('search')}>${lines.map(([who, name, text, minutes]) => html`<article class="row"><span class="ava">▶</span><div><b>${name}</b><p>${text}</p><small>Спикер: ${who}</small></div><small>${print.fullDay(now - minutes * 60_000).text}</small></article>`)}</main>`;
    return {
      html: sheet({ lang: 'ru', title: 'Вебинары', css: BASE, body }),
      truth: { ...NOTHING, timeZone: /** @type {const} */ ('Europe/Moscow'), traps: fields('search') },
    };
  },
};
