// What sellers say under a piece of news, and lorries at the gates of a store.

import { html, mark } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { clockOf } from '../kit/chats.mjs';
import { letters, tint } from '../kit/rows.mjs';
import { sheet } from '../kit/sheet.mjs';

const BASE = `*{box-sizing:border-box}body{margin:0;font:14px/20px 'ALS Hauss',Arial,sans-serif;color:#242424;background:#f6f6f9}p,h1{margin:0}.bar{background:#fff;padding:15px 24px}.wrap{max-width:860px;margin:16px auto;background:#fff;border-radius:16px;padding:22px}input,textarea{font:inherit;border:0;border-radius:12px;background:#f0f0f3;padding:10px 14px}`;
const MINUTE = 60_000;
/** @type {typeof NOTHING} */
const MOSCOW = { ...NOTHING, timeZone: 'Europe/Moscow' };

export const comments = {
  address: 'https://seller.wildberries.ru/news/details/7741',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'ru', 'Europe/Moscow');
    /** @type {readonly (readonly [string, number, string, number])[]} */
    const all = [
      ['ИП Ростова', 2000, 'А для сверхгабарита тарифы тоже меняются?', 12],
      ['Добрый склад', 1890, 'Судя по таблице, да, но с января.', 4],
      ['Тёплые вещи', 1100, 'Опять за неделю предупреждают…', 31],
      ['ИП Ростова', 700, 'Спасибо, нашла.', 0],
      ['Кот и лампа', 65, 'Где скачать таблицу целиком?', 2],
    ];
    const css = `${BASE}.lead{color:#666;margin:10px 0 20px}.comment{display:flex;gap:12px;margin-bottom:16px}.ava{width:36px;height:36px;border-radius:50%;color:#fff;display:grid;place-items:center;font-size:12px;flex:none}.gray{color:#9a9aa5;font-size:12px}textarea{width:100%}`;
    const body = html`<div class="bar"><b>WB Партнёры</b> / Новости</div><div class="wrap"><h1>Новые коэффициенты приёмки</h1><p class="gray">${print.long(now - 2100 * MINUTE).text}</p>
      <p class="lead">С будущей недели меняются коэффициенты на шести складах. Подробности в таблице, изменения коснутся коробов и паллет.</p>
      <b>Комментарии 5</b><br><br>${all.map(
        ([who, age, text, likes]) =>
          html`<div class="comment"><span class="ava" style="background:${tint(who)}">${letters(who)}</span><div><b>${who}</b> <span class="gray">${print.ago(now - age * MINUTE).text}</span><p>${text}</p><span class="gray">♡ ${likes} · Ответить · Пожаловаться</span></div></div>`,
      )}<textarea rows="3" placeholder="Ваш комментарий увидят все продавцы" ${mark('comment')}></textarea></div>`;
    return { html: sheet({ lang: 'ru', title: 'Новости', css, body }), truth: { ...MOSCOW, traps: fields('comment') } };
  },
};

export const gates = {
  address: 'https://seller.wildberries.ru/supplies-management/gates',
  /** @param {number} now */
  page: (now) => {
    const print = clockOf(now, 'ru', 'Europe/Moscow');
    /** @type {readonly (readonly [string, string, number])[]} */
    const all = [
      ['Гаврилов Т.', 'Разгрузка началась, ворота 14', 9],
      ['Самойлов Е.', 'Ждёт очереди, перед ним две машины', 42],
      ['Умаров Д.', 'Принято 18 коробов из 18', 230],
      ['Гаврилов Т.', 'Принято 40 коробов из 41, расхождение', 1500],
      ['Дьяков И.', 'Пропуск просрочен', 1620],
      ['Самойлов Е.', 'Принято 7 паллет', 4400],
    ];
    const css = `${BASE}.slot{display:flex;gap:16px;padding:12px 0;border-bottom:1px solid #ececf1;align-items:center}.dot{width:10px;height:10px;border-radius:50%;background:#7a3fe0}.grow{flex:1}.gray{color:#9a9aa5;font-size:12px}`;
    const body = html`<div class="bar"><b>WB Партнёры</b> / Поставки / Ворота</div><div class="wrap"><h1>Машины на складе «Восточный»</h1><br><input placeholder="Водитель или номер поставки" size="40" ${mark('driver')}>
      ${all.map(
        ([who, what, age], index) =>
          html`<div class="slot" data-supply="${30_411 + index * 12}"><span class="dot"></span><div class="grow"><b>${who}</b> <span class="gray">поставка ${30_411 + index * 12}</span><p>${what}</p></div><span class="gray">${print.messenger(now - age * MINUTE).text}</span></div>`,
      )}</div>`;
    return { html: sheet({ lang: 'ru', title: 'Ворота', css, body }), truth: { ...MOSCOW, traps: fields('driver') } };
  },
};
