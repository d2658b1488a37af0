// Tables, forms and figures of a cabinet: dates and repeated rows, and nobody who wrote.
import { between, digits, people, pick } from '../../variants/kit/dialogs.mjs';
import { documentOf, html } from '../../variants/kit/html.mjs';
import { footer, goods, menu, ordered } from '../kit/noise.mjs';
import { printing } from '../kit/talks.mjs';

/** @typedef {import('./journals.mjs').Draw} Draw */

const DAY = 24 * 3_600_000;

/** Goods with who changed them last and when. @type {Draw} */
export function products(now, random) {
  const language = /** @type {const} */ ('uk');
  const print = printing(language, now);
  const staff = people(language, random).slice(0, 4);
  const rows = [...people(language, random), ...people(language, random)].slice(0, 34);
  const body = html`${menu({ now, random, language, print })}<div style="padding:10px"><input type="text" placeholder="Назва або артикул"> <input type="number" placeholder="Ціна до"></div>
    <table style="width:100%;background:#fff;border-collapse:collapse"><thead><tr><th>Товар</th><th>Артикул</th><th>Ціна</th><th>Залишок</th><th>Змінив</th><th>Коли</th></tr></thead><tbody>${rows.map(
      ({ product }, index) =>
        html`<tr style="border-top:1px solid #eee"><td style="padding:7px"><a href="/product/${product.article}">${product.name}</a></td><td>${product.article}</td><td><input type="text" size="8" value="${product.price}"></td><td>${between(random, 0, 90)}</td><td>${pick(random, staff).buyer}</td><td>${print.messenger(now - index * 7 * 3_600_000).text}</td></tr>`,
    )}</tbody></table>${footer({ now, random, language, print })}`;
  return { html: documentOf({ lang: language, title: 'Товари', css: '', body }) };
}

const WORK = ['Відпустка', 'Приймання на складі', 'Дзвінок постачальнику', 'Інвентаризація', 'Фото товарів'];

/** A month with what colleagues plan, hours and names in the days. @type {Draw} */
export function calendar(now, random) {
  const language = /** @type {const} */ ('uk');
  const print = printing(language, now);
  const staff = people(language, random).slice(0, 6);
  const body = html`${menu({ now, random, language, print })}<h1 style="padding:12px">Календар магазину</h1><div style="display:grid;grid-template-columns:repeat(7,1fr);gap:4px;padding:12px">${Array.from(
    { length: 35 },
    (_, index) =>
      html`<div style="background:#fff;min-height:104px;padding:6px"><b>${print.fullDay(now - (20 - index) * DAY).text}</b>${Array.from(
        { length: between(random, 0, 3) },
        () =>
          html`<p style="background:#e6efff;margin:3px 0;font-size:12px"><time>${between(random, 9, 18)}:${pick(random, ['00', '30', '15'])}</time> <span>${pick(random, staff).buyer}</span>: ${pick(random, WORK)}</p>`,
      )}</div>`,
  )}</div>`;
  return { html: documentOf({ lang: language, title: 'Календар', css: '', body }) };
}

const ASKED = [
  ...['Название магазина', 'Юридическое название', 'Телефон для покупателей', 'Электронная почта', 'Адрес склада'],
  ...['Часы работы', 'Срок обработки заказа', 'Минимальная сумма заказа', 'Ответственный за возвраты', 'Сайт'],
];

/** Settings with many fields, one of them for a text that buyers will be sent. @type {Draw} */
export function settings(now, random) {
  const language = /** @type {const} */ ('ru');
  const print = printing(language, now);
  const [owner] = people(language, random);
  const body = html`<div style="display:flex">${menu({ now, random, language, print }, true)}<form style="flex:1;padding:14px;background:#fff"><h1>Настройки магазина</h1>${ASKED.map(
    (label, index) =>
      html`<p style="margin:10px 0"><label style="display:inline-block;width:240px">${label}</label><input type="text" value="${index === 8 ? owner?.buyer : ''}"> <small style="color:#888">изменено ${print.date(now - (index + 2) * 11 * DAY).text}</small></p>`,
  )}<p><label>Сообщение покупателю после заказа</label><br><textarea rows="4" cols="70">Здравствуйте! Спасибо за заказ, скоро его отправим.</textarea></p><p><label>Описание магазина</label></p><div contenteditable="true" role="textbox" aria-label="Описание магазина" style="border:1px solid #aaa;min-height:80px"></div><button type="submit">Сохранить</button></form></div>${ordered({ now, random, language, print })}`;
  return { html: documentOf({ lang: language, title: 'Настройки', css: '', body }) };
}

const FAQ = [
  ['Как долго ждать выплату?', 'Выплата приходит в течение трёх рабочих дней.'],
  ['Как отвечать покупателям?', 'Откройте сообщение, напишите ответ и нажмите «Отправить».'],
  ['Можно ли изменить категорию?', 'Да, в карточке товара, если по ней нет открытых заказов.'],
  ['Почему снизился рейтинг?', 'Рейтинг учитывает отмены и время ответа за 30 дней.'],
  ['Как подключить рекламу?', 'Пополните баланс и выберите товары.'],
  ['Где найти акт сверки?', 'В разделе «Финансы», вкладка «Документы».'],
];

/** Figures by day and person, over questions and answers that unfold. @type {Draw} */
export function statistics(now, random) {
  const language = /** @type {const} */ ('ru');
  const print = printing(language, now, 'Europe/Moscow');
  const staff = people(language, random).slice(0, 14);
  const body = html`${menu({ now, random, language, print })}<h1 style="padding:12px">Статистика ответов менеджеров</h1><div style="display:flex;gap:14px;padding:12px"><div style="flex:1">${staff.map(
    ({ buyer }, index) =>
      html`<div style="display:grid;grid-template-columns:160px 1fr 130px 120px;background:#fff;padding:9px;border-bottom:1px solid #eee"><b>${buyer}</b><span>Ответов: ${between(random, 20, 400)}, среднее время ${between(random, 4, 55)} мин</span><span>заказов ${digits(random, 3)}</span><small>${print.plain(now - index * 5 * 3_600_000).text}</small></div>`,
  )}</div><div style="width:380px;background:#fff;padding:10px"><h2>Частые вопросы</h2>${FAQ.map(
    ([question, answer], index) =>
      html`<details ${index < 2 && { raw: 'open' }} style="padding:6px 0;border-top:1px solid #eee"><summary>${question}</summary><p>${answer}</p><small>Обновлено ${print.fullDay(now - (index + 3) * 6 * DAY).text}</small></details>`,
  )}<input type="search" placeholder="Задайте вопрос"></div></div>${goods({ now, random, language, print })}${footer({ now, random, language, print })}`;
  return { html: documentOf({ lang: language, title: 'Статистика', css: '', body }) };
}
