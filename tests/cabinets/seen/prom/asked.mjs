// Questions about goods as cards with the goods' pictures; a button of each leads to its answer.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, truthOf } from '../kit/chats.mjs';
import { dayHour, inbox } from '../kit/inbox.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://my.prom.ua/cms/product_questions?status=all&sort=date_desc';

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 'Golos Text',Arial,sans-serif;color:#1d2129;background:#eef0f4}p,h1,h3{margin:0}a{color:#0b6bcb;text-decoration:none}.page{max-width:1000px;margin:0 auto;padding:24px}.page__head{display:flex;justify-content:space-between;align-items:center;margin-bottom:16px}h1{font-size:24px}
.filter{display:flex;gap:10px;margin-bottom:16px}.filter input{border:1px solid #ccd2db;border-radius:8px;padding:8px 12px;font:inherit;width:320px}.filter__pill{background:#fff;border-radius:8px;padding:8px 14px}.filter__pill_on{background:#1d2129;color:#fff}
.question{background:#fff;border-radius:12px;padding:16px;display:grid;grid-template-columns:64px 1fr auto;column-gap:16px;margin-bottom:12px}.question__pic{width:64px;height:64px;border-radius:8px}.question__goods{font-size:13px}.question__who{font-weight:600;margin-top:6px}.question__text{font-size:16px;margin-top:4px}.question__side{text-align:right;display:flex;flex-direction:column;justify-content:space-between;align-items:flex-end}.question__time{color:#79818f;font-size:13px}
.state{border-radius:6px;padding:2px 8px;font-size:12px;background:#e6f6ec;color:#14803c}.state_wait{background:#fff1e0;color:#b25b00}.button{border:1px solid #ccd2db;background:#fff;border-radius:8px;padding:6px 14px;font:inherit}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const rows = inbox({
    ...{ now, language: 'uk', from: 16, fresh: [1, 1, 0, 1] },
    ages: [26, 178, 610, 1360, 1990, 3700, 6100, 9500, 15_800],
  }).map((chat) => ({ ...chat, text: ASKED[chat.index] ?? '', by: /** @type {const} */ ('buyer') }));
  const body = html`<div class="page"><div class="page__head"><h1>Питання покупців</h1><a href="#">Налаштувати сповіщення</a></div>
    <div class="filter"><input placeholder="Пошук за назвою товару" ${mark('search')}><span class="filter__pill filter__pill_on">Усі</span><span class="filter__pill">Без відповіді</span><span class="filter__pill">З відповіддю</span></div>
    <section class="questions">${rows.map(
      (
        chat,
      ) => html`<article class="question ${chat.unread > 0 && 'question_new'}" data-question-id="${chat.id}" ${mark(`chat-${chat.index}`)}>
        <img class="question__pic" src="${picture((chat.index * 83) % 360, 64)}" alt="">
        <div><a class="question__goods" href="/cms/product/edit/${chat.order}">${chat.goods}</a><p class="question__who">${chat.name}</p><p class="question__text">${chat.text}</p></div>
        <div class="question__side"><span class="question__time">${dayHour(print, chat.at, 'о').text}</span>${chat.unread > 0 ? html`<span class="state state_wait">Нове</span>` : html`<span class="state">Переглянуто</span>`}<button class="button" type="button">Відповісти</button></div>
      </article>`,
    )}</section></div>`;
  const truth = truthOf({
    ...{ rows, tells: true, numbered: true, subject: ({ goods }) => goods, time: ({ at }) => dayHour(print, at, 'о') },
    traps: ['search'],
  });
  return { html: sheet({ lang: 'uk', title: 'Питання покупців', css: CSS, body }), truth };
}

const ASKED = [
  'Чи є інструкція українською?',
  'Підійде до SDS-max?',
  'Чи можна надрукувати логотип у два кольори?',
  'Для якого віку? Песику чотири місяці',
  'Яка відстань між гачками',
  'Це активна чи пасивна антена? Живлення в комплекті?',
  'Розмір лежака 60 чи 70 см?',
  'Є головка на 19?',
  'Скільки важить у коробці? Хочу замовити кур’єром',
];
