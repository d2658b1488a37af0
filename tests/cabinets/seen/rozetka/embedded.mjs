// The chats on the page, the talk in a frame beside them. Ukrainian.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf, worded } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';
import { hueOf, talks } from '../kit/talks.mjs';

export const address = 'https://seller.rozetka.com.ua/main/communication/chats#/dialog/7714';

const AGES = [12, 44, 105, 330, 1010, 1390, 2100, 2800, 4100, 6000, 10500, 15000, 23000];

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 3160, 'Добридень, чи є в наявності диван у тканині «рогожка»?'],
  ['seller', 3140, 'Вітаємо! Так, бежева та сіра.'],
  ['buyer', 3128],
  ['buyer', 3127, 'Ось до таких штор яка краще?'],
  ['seller', 3101, 'До таких, на наш погляд, бежева.'],
  ['buyer', 1585, 'Оформила бежевий. Коли доставка?'],
  ['seller', 1571, 'Зазвичай 3–4 дні, зателефонує водій.'],
  ['seller', 1569, 'Підніматимете самі чи замовити вантажників?'],
  ['buyer', 1533, 'Замовте, третій поверх'],
  ['seller', 128, 'Вантажники замовлені, 600 ₴ на місці.'],
  ['buyer', 105, 'Добре, готівкою чи карткою їм?'],
];

const OUTER = `*{box-sizing:border-box}body{margin:0;font:14px/1.4 Montserrat,Arial,sans-serif;color:#333;background:#fff}.hdr{height:48px;border-bottom:1px solid #ddd;padding:13px 22px}.cols{display:flex;height:calc(100vh - 48px)}.people{width:400px;overflow:auto;padding:12px}.people input{width:100%;padding:8px;border:1px solid #ccc;border-radius:4px;margin-bottom:8px}
.person{position:relative;padding:10px 12px 10px 64px;border:1px solid #e6e6e6;border-radius:8px;margin-bottom:6px}.person img{position:absolute;left:12px;top:12px;width:40px;height:40px;border-radius:6px}.person h3{margin:0;font-size:14px;font-weight:500}.person.fresh h3{font-weight:700}.person.fresh h3:before{content:"● ";color:#00a046}.person p{margin:2px 0;color:#666;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.person footer{font-size:11px;color:#999;display:flex;justify-content:space-between}.current{background:#f0f7ff;border-color:#9cc6ff}iframe{flex:1;border:0;border-left:1px solid #ddd}`;
const INNER = `*{box-sizing:border-box}html,body{height:100%}body{margin:0;display:flex;flex-direction:column;font:14px/1.4 Montserrat,Arial,sans-serif;color:#333;background:#f7f7f9}.t{display:flex;justify-content:space-between;padding:12px 18px;background:#fff;border-bottom:1px solid #e5e5e5}.t input{padding:5px 8px;border:1px solid #ccc;border-radius:4px}.s{flex:1;overflow:auto;padding:14px 18px}.m{max-width:70%;margin-bottom:12px}.m>div{background:#fff;border:2px solid #e3e3e8;border-radius:10px;padding:8px 12px}.m>em{display:block;font:11px Arial,sans-serif;color:#999;margin-top:3px}.m.o{margin-left:30%}.m.o>div{background:#fff;border-color:#8fd0aa}.m.o>em{text-align:right}.m img{border-radius:6px;display:block}.c{display:flex;gap:8px;padding:12px 18px;background:#fff;border-top:1px solid #e5e5e5}.c input{flex:1;padding:10px;border:1px solid #bbb;border-radius:6px;font:inherit}.c button{border:0;background:#00a046;color:#fff;border-radius:6px;padding:0 18px}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const clock = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const name = 'Інеса Квітка';
  const rows = talks({
    ...{ now, language: 'uk', from: 18, ages: AGES, unread: { 0: 1, 4: 1 } },
    open: { place: 2, name, goods: 'Диван кутовий', messages },
  });
  /** «Вчора, 18:20» @param {{ at: number }} one */
  const time = ({ at }) => worded(clock.clock(at), `${clock.separator(at)}, ${clock.clock(at).text}`);
  /** @param {import('../kit/talks.mjs').Chat} chat */
  const words = (chat) => cut(chat.text, 48);
  const inner = sheet({
    ...{ lang: 'uk', title: 'Діалог', css: INNER },
    body: html`<div class="t"><b>${name}</b><input type="search" placeholder="Пошук у діалозі" ${mark('find-inside')}></div>
      <div class="s" ${mark('thread')}>${messages.map(
        (one) =>
          html`<div class="m ${one.author === 'seller' ? 'o' : 'i'}" ${mark(`said-${one.index}`)}><div>${one.picture ? html`<img src="${picture(32, 150)}" width="150" height="150" alt="">` : one.text}</div><em>${time(one).text}${one.author === 'seller' && (one.index < 9 ? ' · прочитано' : ' · доставлено')}</em></div>`,
      )}</div>
      <div class="c"><input type="text" aria-label="Введіть відповідь" ${mark('reply')}><button type="button">Надіслати</button></div>`,
  });
  const body = html`<div class="hdr"><b>Продавець</b> · Комунікація з покупцями</div><div class="cols"><div class="people"><input placeholder="Пошук" ${mark('find')}>
    ${rows.map(
      (
        chat,
      ) => html`<article class="person${chat.unread > 0 && ' fresh'}${chat.isOpen && ' current'}" ${mark(`chat-${chat.index}`)}><img src="${picture(hueOf(chat.goods))}" alt=""><h3>${chat.name}</h3><p>${words(chat)}</p>
      <footer><span>Замовлення ${chat.order}</span><span>${time(chat).text}</span></footer></article>`,
    )}</div><iframe title="Діалог із покупцем" srcdoc="${inner}"></iframe></div>`;
  const truth = truthOf({
    ...{ rows, time, words, messages, clock: time, buyer: name, threadId: '7714', reply: 'reply', traps: ['find'] },
  });
  /** @param {string} selector */
  const framed = (selector) => `iframe >>> ${selector}`;
  const thread = truth.thread && {
    ...{ ...truth.thread, selector: framed(truth.thread.selector) },
    messages: truth.thread.messages.map((one) => ({ ...one, selector: framed(one.selector) })),
  };
  const traps = [...truth.traps, framed('[data-truth="find-inside"]')];
  return {
    html: sheet({ lang: 'uk', title: 'Комунікація', css: OUTER, body }),
    truth: { ...truth, thread, reply: truth.reply && framed(truth.reply), traps },
  };
}
