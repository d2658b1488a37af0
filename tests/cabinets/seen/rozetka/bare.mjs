// No classes at all: the talk on the left, the chats on the right. Ukrainian.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';
import { talks } from '../kit/talks.mjs';

export const address = 'https://seller.rozetka.com.ua/main/messages/sellers/room?id=88041';

const AGES = [5, 18, 77, 205, 520, 1600, 2500, 3300, 5100, 9500, 13000, 19000];

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 5650, 'Добрий день. Цікавить ліжко «Дніпро» 160×200, чи можна без шухляд?'],
  ['seller', 5610, 'Добрий день! Так, тоді дешевше на 1 900 ₴.'],
  ['buyer', 5600, 'А скільки чекати?'],
  ['seller', 5588, 'Виготовлення 10–12 днів.'],
  ['buyer', 4300, 'Порадилися з чоловіком: беремо з шухлядами, колір дуб сонома.'],
  ['seller', 4255, 'Гаразд, змінили в замовленні. Передплата не потрібна.'],
  ['buyer', 4251, 'Матрац теж у вас брати чи окремо?'],
  ['seller', 4240, 'Є матраци від 4 200 ₴, підберемо під вагу.'],
  ['buyer', 2790, 'Вага 58 і 84 кг, спимо на боці'],
  ['seller', 2730, 'Радимо середньої жорсткості, висота 20 см.'],
  ['buyer', 2722, 'Добре, додайте'],
  ['seller', 420, 'Ліжко готове, матрац запакували. Доставка у суботу з 10 до 14?'],
  ['buyer', 207, 'У суботу нас не буде. Можна в неділю?'],
  ['buyer', 205, 'Або в понеділок після 18'],
];

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const clock = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const name = 'Орися Тимошик';
  const rows = talks({
    ...{ now, language: 'uk', from: 14, ages: AGES, unread: { 1: 1, 2: 1, 6: 1 } },
    open: { place: 3, name, goods: 'Ліжко', messages },
  }).map((chat) => (chat.isOpen ? { ...chat, id: '88041' } : chat));
  /** @param {import('../kit/talks.mjs').Chat} chat */
  const words = (chat) => cut(chat.text, 62);
  const body = html`<div style="display:flex;flex-direction:column;height:100vh;font:15px/1.4 Georgia,serif;color:#2d2a26">
    <header style="padding:12px 24px;background:#f2efe9;display:flex;gap:24px"><strong>Кабінет продавця</strong><a href="/main/orders/all">Замовлення</a><a href="/main/messages">Повідомлення</a><a href="/main/items">Товари</a></header>
    <div style="flex:1;display:flex;min-height:0"><main style="flex:1;display:flex;flex-direction:column;min-width:0;padding:0 28px">
    <h1 style="font-size:20px">${name}, ліжко «Дніпро»</h1>
    <ol style="flex:1;overflow:auto;list-style:none;margin:0;padding:0" ${mark('thread')}>${messages.map(
      (
        one,
      ) => html`<li style="padding:9px 0;border-bottom:1px solid #eee8dd" ${mark(`said-${one.index}`)}><strong style="color:${one.author === 'seller' ? '#7a4b00' : '#1d4e89'}">${one.author === 'seller' ? 'Ви' : name}</strong>
      <small style="color:#98917f;margin-left:8px">${clock.weekdayClock(one.at).text}</small><div>${one.text}</div></li>`,
    )}</ol>
    <form style="display:flex;gap:10px;padding:14px 0"><textarea rows="2" style="flex:1;font:inherit;padding:8px" placeholder="Повідомлення для покупця…" ${mark('reply')}></textarea><button type="button">Відповісти</button></form></main>
    <aside style="width:380px;border-left:1px solid #ddd5c5;overflow:auto;background:#fbfaf7"><p style="margin:14px 16px"><label>Знайти <input style="width:250px;font:inherit" ${mark('find')}></label></p>
    <ul style="list-style:none;margin:0;padding:0">${rows.map(
      (
        chat,
      ) => html`<li style="border-bottom:1px solid #eee8dd;${chat.isOpen && 'background:#f2e9d6'}" ${mark(`chat-${chat.index}`)}><a href="/main/messages/sellers/room?id=${chat.id}" style="display:block;padding:10px 16px;color:inherit;text-decoration:none;${chat.unread > 0 && 'font-weight:bold'}">
      <span style="float:right;font-size:12px;color:#98917f">${clock.messenger(chat.at).text}</span><span>${chat.name}</span>
      <div style="font-size:13px;color:#6d6757">${chat.by === 'seller' && 'Ви: '}${words(chat) || '(фото)'}</div></a></li>`,
    )}</ul></aside></div></div>`;
  return {
    html: sheet({ lang: 'uk', title: 'Повідомлення', css: 'body{margin:0}', body }),
    truth: truthOf({
      ...{ rows, time: (chat) => clock.messenger(chat.at), words: (chat) => words(chat) || '(фото)', tells: true },
      ...{ numbered: true, messages, clock: (one) => clock.weekdayClock(one.at), buyer: name, threadId: '88041' },
      ...{ reply: 'reply', traps: ['find'] },
    }),
  };
}
