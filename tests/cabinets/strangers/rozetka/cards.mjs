// Conversations as cards in two columns, beside a list of news; weekdays and dots, nothing open.
import { documentOf, drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { bell, footer, goods, menu } from '../kit/noise.mjs';
import { printing, talks } from '../kit/talks.mjs';
import { rowsOf } from '../kit/truths.mjs';

export const address = 'https://seller.rozetka.com.ua/main/chats';

const CSS = `.Grid{display:grid;grid-template-columns:1fr 1fr;gap:10px;flex:1}.Card{background:#fff;border:1px solid #dde;border-radius:8px;padding:10px}.Head{display:flex;align-items:center;gap:6px}.Dot{width:8px;height:8px;border-radius:50%;background:#00a046}
.Name{font-size:15px}.Date{color:#999;font-size:12px;margin-top:6px}.Goods{color:#3e77aa;font-size:12px}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('uk');
  const print = printing(language, now);
  const chats = talks({ now, random, language, count: 17 });
  const c = hashedClasses(random, (name, draw) => `${name.toLowerCase()}-${drawn(draw, 4, '0123456789abcdef')}`);
  const noise = { now, random, language, print };
  const printed = (/** @type {number} */ at) => {
    const days = print.daysAgo(at);
    if (days === 0) return print.clock(at);
    return days < 7 ? print.weekdayClock(at) : print.date(at);
  };

  const body = html`<div style="display:flex">${menu(noise, true)}<div style="flex:1;padding:12px"><h1>Чати з покупцями</h1><div style="padding:8px 0"><input type="search" placeholder="Пошук серед чатів" ${mark('search')}></div>
    <div style="display:flex;gap:12px;align-items:flex-start"><div class="${c('Grid')}">${chats.map(
      (one, index) =>
        html`<article class="${c('Card')}" ${mark(`row-${index}`)}><div class="${c('Head')}">${one.unread && html`<div class="${c('Dot')}" aria-label="Нове повідомлення"></div>`}<div class="${c('Name')}">${one.buyer}</div></div>
      <div class="${c('Goods')}">${one.product.name}</div><p>${one.last.author === 'seller' && 'Ви: '}${one.last.text}</p><div class="${c('Date')}">${printed(one.last.at).text}</div><a href="/main/chats/${one.uuid}">Відкрити чат</a></article>`,
    )}</div><div style="width:250px">${bell(noise, 9)}</div></div>${goods(noise)}${footer(noise)}</div></div>`;

  return {
    html: documentOf({ lang: language, title: 'Чати', css: c.css(CSS), body }),
    truth: {
      ...NOTHING,
      list: {
        rows: rowsOf(chats, {
          printed,
          prefixed: true,
          id: (one) => one.uuid,
          subject: ({ product }) => product.name,
        }),
      },
      traps: fields('search'),
    },
  };
}
