// A list of chats in one narrow column, some of its rows without words. Russian.

import { html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';
import { hueOf, talks } from '../kit/talks.mjs';

export const address = 'https://seller.wildberries.ru/communications/dialogs';

const AGES = [
  0.6, 4, 11, 29, 50, 96, 170, 400, 780, 1300, 1620, 2600, 3700, 5000, 6800, 8800, 12500, 20000, 33000, 60000,
];

const CSS = `*{box-sizing:border-box}body{margin:0;background:#f1eff5;font:15px/1.4 "ALS Hauss",Arial,sans-serif;color:#242424}.top{background:linear-gradient(90deg,#ed3cca,#7a2cf3);color:#fff;padding:14px 20px}
.col{width:640px;margin:16px auto;background:#fff;border-radius:16px;overflow:hidden}.col h1{margin:0;padding:18px 20px 6px;font-size:20px}.chips{display:flex;gap:8px;padding:6px 20px 12px}.chips button{border:0;border-radius:16px;padding:6px 14px;background:#f1eff5}.chips .on{background:#e9d8ff;color:#5b16c9}
ul{list-style:none;margin:0;padding:0}li a{display:flex;gap:12px;padding:12px 20px;color:inherit;text-decoration:none;border-top:1px solid #f3f1f7;align-items:center}.ph{width:48px;height:48px;border-radius:12px;flex:none}.mid{flex:1;min-width:0}.mid div{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.pv{color:#8a8696;font-size:14px}.pv svg{vertical-align:-3px}.rt{text-align:right;flex:none}.rt time{display:block;color:#a09cab;font-size:12px}.un{display:inline-block;background:#cb11ab;color:#fff;border-radius:11px;min-width:22px;padding:0 7px;font-size:12px;line-height:22px;text-align:center}.pin{color:#cb11ab}`;
const CAMERA = raw(
  '<svg width="18" height="16" viewBox="0 0 18 16"><rect x="1" y="3" width="16" height="12" rx="2" fill="none" stroke="#8a8696"/><circle cx="9" cy="9" r="3" fill="none" stroke="#8a8696"/></svg>',
);

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const clock = clockOf(now, 'ru', 'Europe/Moscow');
  const rows = talks({
    ...{ now, language: 'ru', from: 0, ages: AGES, unread: { 0: 1, 1: 3, 4: 1, 7: 12 } },
    support: {
      place: 8,
      name: 'Поддержка Wildberries',
      goods: 'Обращение',
      text: 'Заявка решена. Оцените, пожалуйста, ответ',
    },
  });
  /** @param {import('../kit/talks.mjs').Chat} chat */
  const words = (chat) => cut(chat.text, 46);
  const body = html`<div class="top"><b>WB Партнёры</b></div><div class="col"><h1>Диалоги</h1><div class="chips" role="tablist"><button class="on" role="tab">Все</button><button role="tab">Непрочитанные</button><button role="tab">Мои ответы</button></div>
    <ul>${rows.map(
      (
        chat,
      ) => html`<li ${mark(`chat-${chat.index}`)}><a href="/communications/dialogs/${chat.id}"><span class="ph" style="background:hsl(${hueOf(chat.goods)} 60% 82%)"></span><span class="mid"><div>${chat.index < 2 && raw('<span class="pin" title="Закреплён">⚲ </span>')}<b>${chat.name}</b></div>
      <div class="pv">${chat.by === 'seller' && 'Вы: '}${words(chat) || CAMERA}</div></span>
      <span class="rt"><time>${clock.ago(chat.at).text}</time>${chat.unread > 0 && html`<span class="un">${chat.unread}</span>`}</span></a></li>`,
    )}</ul></div>`;
  return {
    html: sheet({ lang: 'ru', title: 'Диалоги', css: CSS, body }),
    truth: truthOf({
      ...{ rows, time: (chat) => clock.ago(chat.at), words, tells: true, numbered: true, timeZone: 'Europe/Moscow' },
    }),
  };
}
