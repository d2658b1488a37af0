// Pages of Rozetka's and Wildberries' cabinets that are near to chats and none: stock by who counted it, what is new in
// the cabinet, papers to sign.

import { html, mark, raw } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { clockOf } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';

const BASE = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 Arial,sans-serif;color:#221f1f;background:#f6f6f6}main{max-width:1080px;margin:0 auto;padding:24px}h1{font-size:22px;margin:0 0 14px}p{margin:0}input,textarea{font:inherit;border:1px solid #d2d2d2;border-radius:6px;padding:8px 11px}small{color:#7d7a7a}`;

export const stocktake = {
  address: 'https://seller.rozetka.com.ua/main/stock/inventory/journal',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    /** @type {readonly (readonly [string, string, string, number])[]} */
    const lines = [
      ['Орест К.', 'Кавомолка ручна', 'Було 14, стало 12: дві з браком', 22],
      ['Інна (склад)', 'Фільтр для води', 'Залишок збігається', 75],
      ['Орест К.', 'Рушник банний', 'Було 40, стало 43', 260],
      ['Система', 'Термос 0,75 л', 'Списано за замовленням № 700118233', 1500],
      ['Інна (склад)', 'Кошик плетений', 'Було 6, стало 5: пошкоджена ручка', 1730],
    ];
    const ng = raw('_ngcontent-qxe-c118');
    const css = `${BASE}.row{display:grid;grid-template-columns:44px 1fr auto;gap:12px;background:#fff;border-bottom:1px solid #ececec;padding:12px 16px}.ava{width:40px;height:40px;border-radius:50%;background:#d7efe0;display:grid;place-items:center}`;
    const body = html`<app-inventory><main ${ng}><h1 ${ng}>Журнал інвентаризації</h1><input placeholder="Товар" ${mark('search')}><br><br>${lines.map(([who, goods, text, minutes]) => html`<div class="row" ${ng}><div class="ava" ${ng}>${who[0]}</div><div ${ng}><b>${goods}</b><p>${text}</p><small>${who}</small></div><small>${print.messenger(now - minutes * 60_000).text}</small></div>`)}</main></app-inventory>`;
    return { html: sheet({ lang: 'uk', title: 'Журнал', css, body }), truth: { ...NOTHING, traps: fields('search') } };
  },
};

export const releases = {
  address: 'https://seller.rozetka.com.ua/main/whats-new',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'uk');
    /** @type {readonly (readonly [string, string, number])[]} */
    const lines = [
      ['Швидкі відповіді у повідомленнях', 'Створюйте заготовки й вставляйте їх у чат одним натисканням.', 2],
      ['Новий звіт про повернення', 'Тепер видно причину, яку назвав покупець.', 9],
      ['Масова зміна цін', 'Завантажте файл, і ціни оновляться за 15 хвилин.', 17],
      ['Сповіщення в телефоні', 'Дізнавайтеся про питання покупців одразу.', 33],
    ];
    const css = `${BASE}article{background:#fff;border-radius:10px;padding:18px 22px;margin-bottom:12px}h3{margin:4px 0}.idea{background:#fff;border-radius:10px;padding:18px 22px}.idea textarea{width:100%;margin:8px 0}.idea button{border:0;border-radius:6px;background:#00a046;color:#fff;padding:9px 18px}`;
    const body = html`<main><h1>Що нового в кабінеті</h1>${lines.map(([name, text, ago]) => html`<article><small>${print.fullDay(now - ago * 86_400_000).text}</small><h3>${name}</h3><p>${text}</p></article>`)}<div class="idea"><b>Запропонувати покращення</b><textarea rows="3" placeholder="Опишіть ідею команді кабінету" ${mark('idea')}></textarea><button>Надіслати</button></div></main>`;
    return { html: sheet({ lang: 'uk', title: 'Що нового', css, body }), truth: { ...NOTHING, traps: fields('idea') } };
  },
};

export const papers = {
  address: 'https://seller.wildberries.ru/documents-flow/incoming',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'ru', 'Europe/Moscow');
    /** @type {readonly (readonly [string, string, string, number])[]} */
    const lines = [
      ['Отчёт о реализации № 44810', 'Маркетплейс', 'Ждёт подписи', 1],
      ['Акт сверки за квартал', 'Бухгалтерия', 'Ждёт подписи', 4],
      ['УПД № 3381', 'ООО «Логист-Юг»', 'Подписан', 8],
      ['Дополнительное соглашение', 'Маркетплейс', 'Подписан', 16],
      ['Уведомление о хранении', 'Маркетплейс', 'Прочитан', 24],
    ];
    const css = `${BASE}.tab{display:inline-block;padding:8px 14px}.tab.on{background:#efe3fb;border-radius:10px}.doc{display:grid;grid-template-columns:1fr 220px 140px 110px;gap:12px;background:#fff;border-radius:12px;padding:14px 18px;margin-bottom:6px}.new{font-weight:700}`;
    const body = html`<main><h1>Документы</h1><span class="tab on">Входящие</span><span class="tab">Исходящие</span> <input placeholder="Номер или название" ${mark('search')}><br><br>${lines.map(([name, from, state, ago]) => html`<div class="doc ${ago < 5 && 'new'}"><span>${name}</span><span>${from}</span><span>${state}</span><small>${print.date(now - ago * 86_400_000).text}</small></div>`)}</main>`;
    return {
      html: sheet({ lang: 'ru', title: 'Документы', css, body }),
      truth: /** @type {import('../../variants/truth.d.ts').Truth} */ ({
        ...NOTHING,
        ...{ timeZone: 'Europe/Moscow', traps: fields('search') },
      }),
    };
  },
};
