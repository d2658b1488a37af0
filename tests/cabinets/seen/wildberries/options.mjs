// A list of options, with dots, tags and goods, weekdays in two letters; no chat is open.

import { drawn, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { folder } from '../kit/folder.mjs';
import { brief } from '../kit/rows.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.wildberries.ru/chats/inbox?sort=new';

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.4 Arial,sans-serif;color:#1b1b25;background:#f4f4f8}header{background:linear-gradient(90deg,#6a11cb,#cb11ab);color:#fff;padding:14px 24px;font-weight:700}.wrap{display:flex;height:calc(100vh - 46px)}.col{width:420px;background:#fff;overflow:auto}.find{margin:14px;display:flex;gap:8px}.find input{flex:1;border:0;background:#f1f1f6;border-radius:10px;padding:10px 14px;font:inherit}.find button{border:0;border-radius:10px;background:#f1f1f6;padding:0 14px}.seg{display:flex;margin:0 14px 8px;background:#f1f1f6;border-radius:10px;padding:3px}.seg span{flex:1;text-align:center;padding:6px}.seg .sel{background:#fff;border-radius:8px}.opt{display:flex;gap:12px;padding:12px 14px;border-bottom:1px solid #f1f1f6;position:relative}.opt img{border-radius:10px;flex:none;align-self:flex-start}.opt .mid{flex:1;min-width:0}.who{font-weight:600}.thing{color:#7d7d90;font-size:12px}.last{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.tag{display:inline-block;background:#fff0d9;color:#a86500;border-radius:6px;font-size:11px;padding:1px 7px;margin-top:3px}.side{text-align:right;color:#7d7d90;font-size:12px}.pip{display:block;width:10px;height:10px;border-radius:5px;background:#cb11ab;margin:8px 0 0 auto}.none{flex:1;display:grid;place-items:center;color:#7d7d90}`;
const TAGS = ['Возврат', 'Брак', 'До покупки'];

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const rows = folder({
    ...{ now, language: 'ru', from: 10, fresh: { 0: 1, 2: 1, 3: 1 } },
    ages: [3, 47, 205, 640, 1600, 2950, 4350, 7300, 11_800, 16_400],
  });
  const ids = rows.map(() => `${drawn(random, 8)}-${drawn(random, 4)}`.toLowerCase());
  const chats = rows.map((row, index) => ({ ...row, id: ids[index] ?? '' }));
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 44);
  const body = html`<header>WB Партнёры</header><div class="wrap"><div class="col"><div class="find"><input placeholder="Имя, артикул, № заказа" ${mark('search')}><button aria-label="Фильтры">⚙</button></div><div class="seg"><span class="sel">Все</span><span>Новые</span><span>Закреплённые</span></div>
    <div role="listbox" aria-label="Чаты" tabindex="0">${chats.map(
      (chat) =>
        html`<div role="option" aria-selected="false" class="opt" id="chat-${chat.id}" ${mark(`chat-${chat.index}`)}><img src="${picture(chat.index * 61, 48)}" alt=""><div class="mid"><div class="who">${chat.name}</div><div class="thing">${chat.goods}</div><div class="last">${chat.by === 'seller' && html`<span class="thing">Вы:</span> `}${words(chat)}</div>${chat.index % 4 === 1 && html`<span class="tag">${TAGS[chat.index % 3]}</span>`}</div><div class="side">${brief(print, chat.at).text}${chat.unread > 0 && html`<i class="pip" aria-label="Есть новые сообщения"></i>`}</div></div>`,
    )}</div></div><div class="none">Выберите чат, чтобы начать общение</div></div>`;
  const truth = truthOf({
    ...{ rows: chats, words, tells: true, numbered: true, subject: ({ goods }) => goods, traps: ['search'] },
    ...{ timeZone: 'Europe/Moscow', time: ({ at }) => brief(print, at) },
  });
  return { html: sheet({ lang: 'ru', title: 'Чаты', css: CSS, body }), truth };
}
