// What looks like a conversation by its words, and is none: reviews with answers, questions of the shop's help, notices, remarks.
import { html, mark } from '../../variants/kit/html.mjs';
import { chats, clockOf, truthOf } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

/** @typedef {import('./sheets.mjs').Sheet} Sheet */

const MINUTE = 60_000;
const PRAISE = [
  'Всё пришло целым, качество хорошее',
  'Цвет отличается от фото, но носить можно',
  'Маломерит, берите на размер больше',
  'Пользуюсь месяц, нареканий нет',
  'Упаковка помята',
  'За свои деньги отлично',
];
const THANKS = ['Спасибо за отзыв! Рады, что вам понравилось.', 'Благодарим за оценку, учтём замечание.'];

/** @type {Sheet} */
export const reviews = {
  address: 'https://seller.wildberries.ru/analytics/reviews-archive',
  page: (now) => {
    const print = clockOf(now, 'ru', 'Europe/Moscow');
    const ages = Array.from({ length: 14 }, (_, index) => 400 + index * 1700);
    const cards = chats({ now, language: 'ru', from: 4, ages }).map(
      ({
        index,
        name,
        goods,
        at,
      }) => html`<div class="review"><div class="review__head"><b>${name}</b> <span>${'★'.repeat(5 - (index % 3))}</span> <span class="review__date">${print.date(at).text}</span></div><div class="review__goods">${goods}</div><div class="review__text">${PRAISE[index % 6]}</div>
        <div class="review__reply"><b>Ответ продавца</b> <span class="review__date">${print.date(at + 300 * MINUTE).text}</span><div>${THANKS[index % 2]}</div></div></div>`,
    );
    const css = `body{font:14px/1.5 Arial;margin:20px;background:#f5f5f7}.review{background:#fff;border-radius:10px;padding:14px;margin-bottom:10px}.review__reply{margin:8px 0 0 30px;color:#555}.review__date,.review__goods{color:#888;font-size:12px}`;
    const body = html`<h1>Архив отзывов</h1><p>Средняя оценка 4,3 по 1 204 отзывам</p><input type="search" placeholder="Артикул" ${mark('search')}>${cards}<p>1 2 3 … 87</p>`;
    const truth = truthOf({ traps: ['search'], timeZone: 'Europe/Moscow' });
    return { html: sheet({ lang: 'ru', title: 'Архив отзывов', css, body }), truth };
  },
};

const FAQ = [
  ['Як змінити ціну кількох товарів одразу?', 'Позначте товари у списку й оберіть «Змінити ціну».', 12],
  ['Коли надходить виплата?', 'Щовівторка, якщо сума більша за 100 грн.', 30],
  ['Чому товар не проходить модерацію?', 'Перевірте фото, назву та категорію.', 44],
  ['Як під’єднати доставку кур’єром?', 'Розділ «Доставка», кнопка «Додати спосіб».', 71],
  ['Чи можна повернути комісію?', 'Так, за скасоване замовлення вона повертається сама.', 98],
  ['Що таке артикул продавця?', 'Ваш власний код товару, покупець його не бачить.', 140],
  ['Як дати доступ працівникові?', 'Розділ «Співробітники», кнопка «Запросити».', 171],
];

/** @type {Sheet} */
export const faq = {
  address: 'https://seller.rozetka.com.ua/main/help/questions',
  page: (now) => {
    const print = clockOf(now, 'uk');
    const entries = FAQ.map(
      ([question, answer, ago]) =>
        html`<details open><summary>Питання: ${question}</summary><p>Відповідь: ${answer}</p><small>Оновлено ${print.shortDay(now - Number(ago) * 1440 * MINUTE).text}</small></details>`,
    );
    const css = `body{font:16px/1.5 Arial;max-width:760px;margin:20px auto}details{border-bottom:1px solid #ddd;padding:10px 0}summary{font-weight:bold}small{color:#888}`;
    const body = html`<h1>Питання та відповіді</h1><input type="search" placeholder="Ваше питання" ${mark('search')}>${entries}<form><p>Не знайшли відповіді?</p><textarea placeholder="Напишіть до підтримки" ${mark('support')}></textarea><button>Надіслати</button></form>`;
    return {
      html: sheet({ lang: 'uk', title: 'Допомога', css, body }),
      truth: truthOf({ traps: ['search', 'support'] }),
    };
  },
};

const NOTICES = [
  ['Маркетинг', 'Акция «Чёрная пятница» открыта для участия'],
  ['Склад', 'Поставка WB-81200440 принята полностью'],
  ['Финансы', 'Отчёт реализации за неделю готов'],
  ['Товары', 'Карточка «Вафельница» отправлена на проверку'],
  ['Отзывы', 'У вас 3 новых отзыва'],
  ['Система', 'В воскресенье ночью кабинет будет недоступен'],
  ['Возвраты', 'Новая заявка на возврат по заказу 222000117'],
];

/** @type {Sheet} */
export const notices = {
  address: 'https://seller.wildberries.ru/notification-center',
  page: (now) => {
    const print = clockOf(now, 'ru', 'Europe/Moscow');
    const rows = Array.from({ length: 19 }, (_, index) => {
      const [section, text] = NOTICES[index % 7] ?? [];
      return html`<div class="n-item${index < 4 ? ' n-item--new' : ''}"><span class="n-dot"></span><div class="n-text"><h4>${section}</h4><p>${text}</p></div><span class="n-time">${print.messenger(now - (index * 173 + 9 + index * index * 20) * MINUTE).text}</span></div>`;
    });
    const css = `body{font:14px Arial;margin:0}.n-item{display:flex;gap:12px;padding:12px 24px;border-bottom:1px solid #eee}.n-item--new .n-dot{width:8px;height:8px;border-radius:4px;background:#cb11ab}.n-text{flex:1}h4,p{margin:0}.n-time{color:#888}`;
    const body = html`<h1>Уведомления</h1><p>Все 19 · Новые 4 · Важные</p><input placeholder="Поиск по уведомлениям" ${mark('search')}>${rows}`;
    const truth = truthOf({ traps: ['search'], timeZone: 'Europe/Moscow' });
    return { html: sheet({ lang: 'ru', title: 'Уведомления', css, body }), truth };
  },
};

const REMARKS = [
  'Наконец-то! Давно ждали',
  'А для новых продавцов условия те же?',
  'Комиссия опять выросла, о чём тут радоваться',
  'Поддерживаю предыдущего оратора',
  'Кто-нибудь уже пробовал? Расскажите',
  'У нас работает с понедельника, всё нормально',
  'Спасибо за подробности',
  'Ждём такое же для крупногабаритных товаров',
];

/** @type {Sheet} */
export const article = {
  address: 'https://seller.rozetka.com.ua/main/news/new-delivery-rules',
  page: (now) => {
    const print = clockOf(now, 'ru');
    const ages = [20, 75, 130, 300, 700, 1500, 1700, 2600];
    const remarks = chats({ now, language: 'ru', from: 12, ages }).map(
      ({ index, name, at }) =>
        html`<li class="comment${index % 3 === 1 ? ' comment--answer' : ''}"><img width="40" height="40" alt="" src="${picture(index * 44, 40)}"><div><a class="comment__author">${name}</a> <time datetime="${new Date(at).toISOString()}">${print.ago(at).text}</time><p>${REMARKS[index % 8]}</p><button>Ответить</button> <button>👍 ${index * 3}</button></div></li>`,
    );
    const css = `body{font:17px/1.6 Georgia;max-width:720px;margin:auto}.comment{display:flex;gap:12px}.comment--answer{margin-left:52px}time{color:#888;font-size:13px}ul{list-style:none;padding:0}`;
    const body = html`<article><h1>Новые правила доставки</h1><p>С первого декабря меняется порядок передачи посылок. Теперь продавец сам выбирает отделение.</p><p>Подробности — в справке.</p></article><section><h2>Комментарии (8)</h2><ul>${remarks}</ul><form><textarea placeholder="Ваш комментарий" ${mark('remark')}></textarea><button>Отправить</button></form></section>`;
    return {
      html: sheet({ lang: 'ru', title: 'Новые правила доставки', css, body }),
      truth: truthOf({ traps: ['remark'] }),
    };
  },
};
