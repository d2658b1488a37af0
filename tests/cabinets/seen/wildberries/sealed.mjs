// A widget in a closed root: short drawn classes, instants only in tooltips, contenteditable, templates with a field.
import { drawn, hashedClasses, html, mark, raw } from '../../variants/kit/html.mjs';
import { chats, clockOf, said, truthOf, worded } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.wildberries.ru/support/customers';
const BUYER = 'Инна Соколовская';

const CSS = `.Root{display:flex;height:700px;font:14px/1.4 "Segoe UI",Arial;background:#fff}.Left{width:300px;border-right:1px solid #ddd;overflow:auto}.Row{padding:10px 12px;border-bottom:1px solid #eee;cursor:pointer}.Open{background:#f3ecff}.Who{font-weight:600;display:flex;justify-content:space-between}.Who i{font:12px Arial;color:#888}.Fresh .Who{color:#7b2cbf}
.Right{flex:1;display:flex;flex-direction:column}.Log{flex:1;overflow:auto;padding:14px}.Msg{clear:both;max-width:55%;padding:8px 10px;border-radius:12px;margin:3px 0;background:#f2f2f5;width:fit-content}.Own{margin-left:auto;background:#e4d4ff}.Sys{text-align:center;color:#888;font-size:12px;margin:8px}
.Write{display:flex;border-top:1px solid #ddd;padding:10px;gap:8px}.Edit{flex:1;min-height:40px;border:1px solid #ccc;border-radius:8px;padding:8px}.Tools{width:190px;border-left:1px solid #ddd;padding:10px}.Tools input{width:100%}`;

/** @type {import('../kit/chats.mjs').Line[]} */
const TALK = [
  ['system', 1960, 'Начало диалога'],
  ['buyer', 1959, 'Здравствуйте, чайник гудит при нагреве, это брак?'],
  ['seller', 1925, 'Здравствуйте! Лёгкий шум допустим. Гудит сильно?'],
  ['buyer', 1920, 'Громче старого раза в два'],
  ['buyer', 1917],
  ['seller', 1402, 'Спасибо за видео. Похоже на нагревательный диск, предлагаем возврат.'],
  ['buyer', 1391, 'А обменять на другой цвет?'],
  ['seller', 1377, 'Обмена на площадке нет, только возврат и новый заказ.'],
  ['buyer', 133, 'Хорошо, оформляю возврат'],
  ['buyer', 26, 'Заявку отклонили! Почему?'],
];
const READY = ['Благодарим за заказ', 'Просим фото', 'Возврат'];

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const c = hashedClasses(random, (_, from) => drawn(from, 4, 'abcdefghijkmnpqrstuvwxyz'));
  const talk = said(now, TALK);
  const ages = [8, 15, 30, 92, 340, 810, 1280, 1650, 2800, 4600, 7900, 13_000, 21_000];
  const rows = chats({
    ...{ now, language: 'ru', from: 11, ages, unread: { 0: 1, 1: 1, 3: 1 } },
    open: { place: 2, name: BUYER, messages: talk },
  });
  /** «вчера в 18:20», «16 ноября» @param {{ at: number }} chat */
  const time = ({ at }) => {
    const days = print.daysAgo(at);
    const clock = print.clock(at);
    if (days === 0) return clock;
    return days === 1 ? worded(clock, `вчера в ${clock.text}`) : print.fullDay(at);
  };
  const list = rows.map(
    (
      chat,
    ) => html`<div class="${c('Row', chat.isOpen && 'Open', chat.unread > 0 && 'Fresh')}" tabindex="0" ${mark(`chat-${chat.index}`)}><div class="${c('Who')}"><span>${chat.name}</span><i>${time(chat).text}</i></div>
      <div>${chat.unread > 0 && '● '}${chat.text}</div></div>`,
  );
  const feed = talk.map(({ index, author, text, at, picture }) => {
    if (author === 'system')
      return html`<div class="${c('Sys')}" ${mark(`said-${index}`)}>${text} ${print.fullDay(at).text}</div>`;
    return html`<div class="${c('Msg', author === 'seller' && 'Own')}" title="${print.long(at).text}" ${mark(`said-${index}`)}>${picture ? html`<video width="180" height="100"></video>` : html`<span>${text}</span>`}</div>`;
  });
  const inside = html`<style>${raw(c.css(CSS))}</style><div class="${c('Root')}"><div class="${c('Left')}"><input placeholder="Поиск" ${mark('search')}>${list}</div>
    <div class="${c('Right')}"><div class="${c('Who')}"><b>${BUYER}</b><button>Завершить диалог</button></div><div class="${c('Log')}" ${mark('thread')}>${feed}</div>
    <div class="${c('Write')}"><div class="${c('Edit')}" contenteditable="plaintext-only" ${mark('reply')}></div><button>Ответить</button></div></div>
    <div class="${c('Tools')}"><b>Быстрые ответы</b>${READY.map((one) => html`<div>${one}</div>`)}<input placeholder="Название шаблона" ${mark('template')}></div></div>`;
  const body = html`<header>Партнёры · Поддержка покупателей</header><customer-desk><template shadowrootmode="closed">${inside}</template></customer-desk>`;
  return {
    html: sheet({ lang: 'ru', title: 'Покупатели', css: 'body{margin:0}header{padding:10px}', body }),
    truth: truthOf({
      ...{ rows, time, messages: talk, buyer: BUYER, reply: 'reply', traps: ['search', 'template'] },
      ...{
        clock: ({ at, author }) => (author === 'system' ? print.fullDay(at) : print.long(at)),
        inside: 'customer-desk >>> ',
        timeZone: 'Europe/Moscow',
      },
    }),
  };
}
