// A list of chats in CSS modules: the goods' picture, the buyer, the words, short times, bold names of what is new.

import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { inbox, tiny } from '../kit/inbox.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.wildberries.ru/chat-with-clients/inbox';

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/20px 'ALS Hauss',Arial,sans-serif;color:#242424;background:#f6f6f9}h1,p{margin:0}
.Page{padding:24px 32px;max-width:860px}.Title{font-size:24px;line-height:32px;margin-bottom:16px}.Tabs{display:flex;gap:24px;border-bottom:1px solid #e3e4ea;margin-bottom:16px}.Tab{padding:8px 0;color:#868695}.TabActive{color:#9a41fe;border-bottom:2px solid #9a41fe}.Search{width:100%;border:1px solid #e3e4ea;border-radius:12px;padding:10px 16px;font:inherit;background:#fff;margin-bottom:12px}
.List{background:#fff;border-radius:16px;overflow:hidden}.Row{display:flex;gap:12px;padding:12px 16px;cursor:pointer}.Row:hover{background:#f6f6f9}.Pic{border-radius:8px;width:48px;height:64px;flex:none}.Text{flex:1;min-width:0}.Line{display:flex;justify-content:space-between}.Client{font-weight:500}.ClientNew{font-weight:700}.Time{color:#868695;font-size:12px}.Article{color:#868695;font-size:12px}.Words{display:flex;justify-content:space-between;color:#4b4b5b}.Dot{width:8px;height:8px;border-radius:50%;background:#9a41fe;margin-top:6px;flex:none}.You{color:#868695}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const c = hashedClasses(random, (name, next) => `${name}__${drawn(next, 5)}`);
  const rows = inbox({
    ...{ now, language: 'ru', from: 9, fresh: [0, 1, 1, 0, 0, 1] },
    ages: [7, 19, 58, 240, 800, 1300, 2000, 3600, 7400, 12_900, 33_000],
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 52);
  const body = html`<div id="app"><div class="${c('Page')}"><h1 class="${c('Title')}">Чат с покупателями</h1><div class="${c('Tabs')}"><span class="${c('Tab')} ${c('TabActive')}">Все</span><span class="${c('Tab')}">Непрочитанные</span><span class="${c('Tab')}">Возвраты</span></div>
    <input class="${c('Search')}" placeholder="Имя покупателя или артикул" ${mark('search')}>
    <div class="${c('List')}">${rows.map(
      (
        chat,
      ) => html`<div class="${c('Row')}" tabindex="0" role="button" ${mark(`chat-${chat.index}`)}><img class="${c('Pic')}" src="${picture((chat.index * 97) % 360, 48)}" alt=""><div class="${c('Text')}">
        <div class="${c('Line')}"><span class="${c(chat.unread > 0 ? 'ClientNew' : 'Client')}">${chat.name}</span><span class="${c('Time')}">${tiny(print, chat.at).text}</span></div><p class="${c('Article')}">${chat.goods}</p>
        <div class="${c('Words')}"><span>${chat.by === 'seller' && html`<span class="${c('You')}">Вы: </span>`}${words(chat)}</span>${chat.unread > 0 && html`<i class="${c('Dot')}"></i>`}</div></div></div>`,
    )}</div></div></div>`;
  const truth = truthOf({
    ...{ rows, words, tells: true, traps: ['search'], timeZone: 'Europe/Moscow' },
    ...{ subject: ({ goods }) => goods, time: ({ at }) => tiny(print, at) },
  });
  return { html: sheet({ lang: 'ru', title: 'Чат с покупателями', css: c.css(CSS), body }), truth };
}
