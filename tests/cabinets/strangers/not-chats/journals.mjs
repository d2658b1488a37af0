// Logs and lists of what happened: names, times and words in a row, and nobody who waits for an answer.
import { between, digits, people, pick, shuffled } from '../../variants/kit/dialogs.mjs';
import { documentOf, html } from '../../variants/kit/html.mjs';
import { bell, footer, menu } from '../kit/noise.mjs';
import { printing } from '../kit/talks.mjs';

/** @typedef {(now: number, random: () => number) => { html: string }} Draw */

const HOUR = 3_600_000;

/** When things happened, newest first. @param {number} now @param {() => number} random @param {number} count */
const moments = (now, random, count) =>
  Array.from({ length: count }, (_, index) => now - Math.floor((index + random()) * 2.3 * HOUR));

const DONE = [
  ...['змінив ціну товару', 'додала фото до товару', 'змінив статус замовлення', 'вивантажила прайс', 'видалив знижку'],
  ...['увійшов до кабінету', 'запросила співробітника', 'змінила реквізити', 'надіслав рахунок'],
];

/** What colleagues did, with a filter over it. @type {Draw} */
export function audit(now, random) {
  const language = /** @type {const} */ ('uk');
  const print = printing(language, now);
  const staff = people(language, random).slice(0, 5);
  const body = html`${menu({ now, random, language, print })}<h1 style="padding:12px">Журнал дій співробітників</h1><div style="padding:0 12px"><input type="search" placeholder="Співробітник або дія"> <button type="button">Показати</button></div>
    <ul style="padding:12px">${moments(now, random, 30).map((at) => {
      const person = pick(random, staff);
      return html`<li style="display:flex;gap:12px;padding:8px;background:#fff;border-bottom:1px solid #eee"><b style="width:140px">${person.buyer}</b><span style="flex:1">${pick(random, DONE)} «${person.product.name}»</span><time>${print.messenger(at).text}</time></li>`;
    })}</ul>${footer({ now, random, language, print })}`;
  return { html: documentOf({ lang: language, title: 'Журнал дій', css: '', body }) };
}

const LETTERS = [
  ['Отдел выплат', 'Отчёт о выплате за неделю', 'Во вложении отчёт за прошедшую неделю.'],
  ['Поддержка партнёров', 'Изменение правил возврата', 'С первого числа действуют новые правила.'],
  ['Отдел рекламы', 'Ваша кампания завершена', 'Бюджет кампании израсходован.'],
  ['Склад', 'Акт приёмки готов', 'Принято 42 единицы, расхождений нет.'],
  ['Бухгалтерия', 'Закрывающие документы', 'Документы подписаны с нашей стороны.'],
  ['Новости площадки', 'Осенняя распродажа', 'Заявки на участие принимаются до пятницы.'],
];

/** Letters of the marketplace itself, as in a mailbox: senders, subjects, unread ones bold. @type {Draw} */
export function mailbox(now, random) {
  const language = /** @type {const} */ ('ru');
  const print = printing(language, now, 'Europe/Moscow');
  const body = html`${menu({ now, random, language, print })}<div style="display:flex;gap:12px;padding:12px"><div style="width:150px"><p>Входящие <b>3</b></p><p>Архив</p><p>Корзина</p></div><table style="flex:1;width:100%;background:#fff;border-collapse:collapse"><tbody>${moments(
    now,
    random,
    24,
  ).map((at, index) => {
    const [from = '', subject = '', text = ''] = LETTERS[index % LETTERS.length] ?? [];
    return html`<tr style="font-weight:${index < 3 ? 700 : 400}"><td style="padding:8px"><input type="checkbox" aria-label="Выбрать письмо"></td><td>${from}</td><td>${subject} <span style="color:#888">№ ${digits(random, 5)} — ${text}</span></td><td>${print.coarse(at).text}</td></tr>`;
  })}</tbody></table></div>${footer({ now, random, language, print })}`;
  return { html: documentOf({ lang: language, title: 'Письма', css: '', body }) };
}

/** A centre of notifications, with dots on the unread ones and headings of days. @type {Draw} */
export function notifications(now, random) {
  const language = /** @type {const} */ ('uk');
  const print = printing(language, now);
  const all = people(language, random);
  let before = '';
  const body = html`${menu({ now, random, language, print })}<main style="width:700px;margin:0 auto"><h1>Центр сповіщень</h1>${moments(
    now,
    random,
    26,
  ).map((at, index) => {
    const person = pick(random, all);
    const what = pick(random, [
      `${person.buyer} оформлює замовлення № ${digits(random, 9)}`,
      `${person.buyer} залишає відгук: ${between(random, 3, 5)} з 5`,
      `Товар «${person.product.name}» закінчується`,
      `Замовлення № ${digits(random, 9)} прибуло у відділення`,
    ]);
    const day = print.separator(at);
    const head = day !== before && html`<h3 style="margin:12px 0 4px">${day}</h3>`;
    before = day;
    return html`${head}<div style="display:flex;gap:10px;background:#fff;padding:10px;border-bottom:1px solid #eee"><i style="width:9px;height:9px;border-radius:50%;background:${index < 4 ? '#e24' : 'transparent'}"></i><span style="flex:1">${what}</span><small>${print.clock(at).text}</small></div>`;
  })}<button type="button">Позначити всі прочитаними</button></main>`;
  return { html: documentOf({ lang: language, title: 'Сповіщення', css: '', body }) };
}

const REMARKS = [
  ...[
    'Полезная статья, спасибо!',
    'А для кроссбордера это тоже работает?',
    'Коллеги, кто уже пробовал?',
    'У меня не получилось',
  ],
  ...['Подтверждаю, всё так и есть', 'Добавьте, пожалуйста, пример расчёта', 'Тарифы уже другие', 'Ждём вторую часть'],
  ...['Можно ссылку на документ?', 'Отличный разбор', 'Спорно', 'Плюсую'],
];

/** Comments of other sellers under an article, nested, with a field to comment. @type {Draw} */
export function comments(now, random) {
  const language = /** @type {const} */ ('ru');
  const print = printing(language, now, 'Europe/Moscow');
  const all = shuffled(random, people(language, random));
  const body = html`${menu({ now, random, language, print })}<article style="width:760px;margin:0 auto;background:#fff;padding:16px"><h1>Как считать юнит-экономику</h1><p>${print.fullDay(now - 9 * 24 * HOUR).text} · 6 минут чтения</p>
    <p>Начните с закупочной цены, логистики и комиссии. Затем учтите возвраты и рекламу.</p><h2>Комментарии <small>22</small></h2>${moments(
      now,
      random,
      22,
    ).map(
      (at, index) =>
        html`<div style="margin:10px 0 10px ${index % 3 ? 46 : 0}px;display:flex;gap:10px"><span style="width:34px;height:34px;border-radius:50%;background:#cde;flex:none"></span><div><b>${all[index % all.length]?.buyer}</b> <small style="color:#888">${print.ago(at).text}</small><p>${REMARKS[index % REMARKS.length]}</p><a href="#reply">Ответить</a> · <span>♥ ${between(random, 0, 30)}</span></div></div>`,
    )}<textarea rows="3" style="width:100%" placeholder="Оставить комментарий"></textarea><button type="button">Отправить</button></article><div style="width:260px">${bell({ now, random, language, print })}</div>`;
  return { html: documentOf({ lang: language, title: 'Статья', css: '', body }) };
}
