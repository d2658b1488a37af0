// A list of which each row is an element with a closed shadow root of its own; tabs with counters over it, nothing open.
import { documentOf, html, mark, marked, raw } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { bell, footer, menu } from '../kit/noise.mjs';
import { printing, talks } from '../kit/talks.mjs';
import { rowsOf } from '../kit/truths.mjs';

export const address = 'https://seller.wildberries.ru/messenger/incoming';

const CSS = `.tabs{display:flex;gap:20px;padding:12px;background:#fff}wb-row{display:block;background:#fff;border-bottom:1px solid #eee}`;
const ROW = `:host{padding:9px 14px}.a{display:flex;gap:12px}.n{width:190px}.n[data-new]{font-weight:bold}.p{flex:1;color:#555}.t{color:#888}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('ru');
  const print = printing(language, now, 'Europe/Moscow');
  const chats = talks({ now, random, language, count: 26 });
  const noise = { now, random, language, print };

  const body = html`${menu(noise)}<div class="tabs"><b>Все <sup>26</sup></b><span>Без ответа <sup>9</sup></span><span>Закрытые <sup>104</sup></span><input type="search" placeholder="Артикул или имя" ${mark('search')}></div>
    <div style="display:flex;gap:10px"><div style="flex:1" role="feed">${chats.map(
      (one, index) =>
        html`<wb-row ${mark(`row-${index}`)}><template shadowrootmode="closed"><style>${raw(ROW)}</style><div class="a"><div class="n" ${raw(one.unread ? 'data-new' : '')}>${one.buyer}</div><div class="p">${one.last.text}</div>${one.unread && html`<div>+${one.count}</div>`}<div class="t" title="${new Date(one.last.at).toISOString()}">${print.spokenDay(one.last.at).text}</div></div></template></wb-row>`,
    )}</div><div style="width:240px">${bell(noise)}</div></div>${footer(noise)}`;

  return {
    html: documentOf({ lang: language, title: 'Входящие', css: CSS, body }),
    truth: {
      ...NOTHING,
      timeZone: 'Europe/Moscow',
      list: { rows: rowsOf(chats, { printed: (at) => print.exactly(at, ''), at: marked }) },
      traps: fields('search'),
    },
  };
}
