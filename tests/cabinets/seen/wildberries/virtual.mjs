// Rows laid by offset in any order, a talk that grows from below. Russian.

import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { days, sheet } from '../kit/sheet.mjs';
import { hueOf, initials, talks } from '../kit/talks.mjs';

export const address = 'https://seller.wildberries.ru/buyers/messenger?room=5f0c77a2-0001-4c1e-9d10-00000000a7b1';

const AGES = [7, 19, 33, 82, 215, 640, 1200, 1800, 2300, 3500, 4900, 7700, 10200, 15600, 22000, 36000];

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['system', 4620, 'Чат с покупателем по товару 200417733'],
  ['buyer', 4619, 'Добрый день, пришли не те ролики: заказывала 37, в коробке 39'],
  ['seller', 4580, 'Здравствуйте! Приносим извинения, это ошибка склада.'],
  ['seller', 4577, 'Вам удобнее обмен или возврат?'],
  ['buyer', 4561, 'Обмен, если успеете до субботы, у дочки соревнования'],
  ['seller', 4550, 'Постараемся. Сдайте эту пару в пункт выдачи, заявку мы одобрили.'],
  ['buyer', 3010, 'Сдала'],
  ['seller', 2960, 'Получили уведомление, новая пара уже едет.'],
  ['buyer', 2955, 'Трек будет?'],
  ['seller', 2941, 'Он появится у вас в разделе «Доставки».'],
  ['buyer', 130, 'Пришли! Размер верный'],
  ['buyer', 129],
  ['buyer', 121, 'А колёса светятся, как на видео, или это другая модель?'],
  ['seller', 82, 'Светятся передние колёса, батарейка не нужна, загораются от вращения.'],
];

const SHEET = `*{box-sizing:border-box}body{margin:0;font:14px/20px "Golos Text",Arial,sans-serif;color:#242424;background:#f6f6f9}.Layout{display:flex;height:100vh;padding:12px;gap:12px}.Panel{background:#fff;border-radius:16px;overflow:hidden;display:flex;flex-direction:column}.Left{width:380px}.Right{flex:1;min-width:0}
.Search{padding:14px}.Search input{width:100%;height:38px;border:0;border-radius:10px;background:#f1f1f5;padding:0 12px;font:inherit}.Scroller{position:relative;flex:1;overflow:auto}.Row{position:absolute;left:0;right:0;height:72px;padding:10px 14px;display:flex;gap:12px}.RowActive{background:#f7edff}.Ava{width:48px;height:48px;border-radius:50%;flex:none;display:grid;place-items:center;color:#fff}.Mid{flex:1;min-width:0}.Name{font-weight:600;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.Last{color:#7b7a86;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.LastNew{color:#242424}.Meta{text-align:right;font-size:12px;color:#9b9aa6}.Dot{display:block;width:10px;height:10px;border-radius:50%;background:#a73afd;margin:8px 0 0 auto}
.Title{padding:14px 20px;border-bottom:1px solid #f0eff4;font-weight:600}.Reverse{flex:1;overflow:auto;display:flex;flex-direction:column-reverse;padding:16px 20px;list-style:none;margin:0;gap:6px}.Item{display:flex;flex-direction:column;align-items:flex-start}.ItemOwn{align-items:flex-end}.Message{background:#f1f1f5;border-radius:14px;padding:8px 12px;max-width:62%;display:flex;gap:10px;align-items:flex-end}.ItemOwn .Message{background:#eddcff}.Time{font-size:11px;color:#9b9aa6}.Chip{align-self:center;background:#f6f6f9;border-radius:10px;padding:3px 12px;font-size:12px;margin:6px}.System{align-self:center;color:#7b7a86;font-size:13px}.Photo{display:block;width:140px;height:180px;border-radius:10px;background:linear-gradient(#cfe0ee,#8fa9bf)}
.Composer{display:flex;gap:10px;padding:14px 20px;border-top:1px solid #f0eff4}.Composer textarea{flex:1;height:44px;border:1px solid #dddce5;border-radius:12px;padding:11px;font:inherit;resize:none}.Icon{border:0;background:none;font-size:20px;color:#a73afd}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const clock = clockOf(now, 'ru', 'Europe/Moscow');
  const is = hashedClasses(random, (name, draw) => `${name}_${name.toLowerCase()}__${drawn(draw, 5)}`);
  const messages = said(now, LINES);
  const name = 'Аглая Ветрова';
  const rows = talks({
    ...{ now, language: 'ru', from: 10, ages: AGES, unread: { 0: 1, 1: 1, 6: 1 } },
    open: { place: 3, name, goods: 'Ролики детские', messages },
  });
  /** @param {import('../kit/talks.mjs').Chat} chat */
  const words = (chat) => cut(chat.text, 38) || 'Фото';
  const scattered = rows.map((chat) => ({ chat, place: random() })).sort((a, b) => a.place - b.place);
  /** @param {import('../kit/chats.mjs').Said} one */
  const item = (one) =>
    one.author === 'system'
      ? html`<li class="${is('System')}" ${mark(`said-${one.index}`)}>${one.text}</li>`
      : html`<li class="${is('Item', one.author === 'seller' && 'ItemOwn')}" ${mark(`said-${one.index}`)}><div class="${is('Message')}">${one.picture ? html`<span class="${is('Photo')}"></span>` : html`<span data-name="Text">${one.text}</span>`}<span class="${is('Time')}" data-name="Text">${clock.clock(one.at).text}</span></div></li>`;
  /** The system's line bears no time, only its day. @param {import('../kit/chats.mjs').Said} one */
  const spanOf = ({ author, at }) => (author === 'system' ? clock.fullDay(at) : clock.clock(at));
  const body = html`<div class="${is('Layout')}"><div class="${is('Panel', 'Left')}"><div class="${is('Search')}"><input type="search" data-name="SimpleInput" placeholder="Поиск по имени или артикулу" ${mark('find')}></div>
    <div class="${is('Scroller')}"><div style="height:${rows.length * 72}px">${scattered.map(
      ({
        chat,
      }) => html`<div class="${is('Row', chat.isOpen && 'RowActive')}" style="transform:translateY(${chat.index * 72}px)" ${mark(`chat-${chat.index}`)}><div class="${is('Ava')}" style="background:hsl(${hueOf(chat.name)} 55% 62%)">${initials(chat.name)}</div>
      <div class="${is('Mid')}"><div class="${is('Name')}">${chat.name}</div><div class="${is('Last', chat.unread > 0 && 'LastNew')}">${words(chat)}</div></div><div class="${is('Meta')}">${clock.coarse(chat.at).text}${chat.unread > 0 && html`<i class="${is('Dot')}"></i>`}</div></div>`,
    )}</div></div></div>
    <div class="${is('Panel', 'Right')}"><div class="${is('Title')}">${name}</div><ul class="${is('Reverse')}" ${mark('thread')}>${days(
      messages,
      (at) => clock.fullDay(at).text,
    )
      .toReversed()
      .map(
        ({ day, lines }) =>
          html`${lines.toReversed().map(item)}<li class="${is('Chip')}" data-name="Chips">${day}</li>`,
      )}</ul>
    <div class="${is('Composer')}"><button type="button" class="${is('Icon')}" aria-label="Файл">⊕</button><textarea data-name="TextAreaInput" placeholder="Ваш ответ" ${mark('reply')}></textarea><button type="button" class="${is('Icon')}" aria-label="Отправить">➤</button></div></div></div>`;
  return {
    html: sheet({ lang: 'ru', title: 'Сообщения', css: is.css(SHEET), body }),
    truth: truthOf({
      ...{
        rows,
        time: (chat) => clock.coarse(chat.at),
        words,
        messages,
        clock: spanOf,
        buyer: name,
      },
      ...{ threadId: '5f0c77a2-0001-4c1e-9d10-00000000a7b1', reply: 'reply', traps: ['find'] },
      timeZone: 'Europe/Moscow',
    }),
  };
}
