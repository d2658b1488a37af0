// Groups of messages under one name and one time, marked by an exact `<time datetime>`; weekdays in the list.
import { documentOf, html, mark, marked } from '../../variants/kit/html.mjs';
import { byDay, fields, NOTHING } from '../../variants/kit/truths.mjs';
import { grouped } from '../kit/groups.mjs';
import { footer, menu, ordered } from '../kit/noise.mjs';
import { openOf, printing, talks } from '../kit/talks.mjs';
import { messagesOf, rowsOf } from '../kit/truths.mjs';

const OPEN = 1;
const SELLER = 'Магазин «Тёплый дом»';

export const address = 'https://seller.rozetka.com.ua/buyers/correspondence';

const CSS = `.wrap{display:grid;grid-template-columns:1fr 300px;gap:12px;padding:12px}.people{grid-column:2;grid-row:1;background:#fff;height:600px;overflow:auto}.people li{padding:9px;border-bottom:1px solid #eee}
.people li.hot .who{font-weight:bold}.people .when{float:right;color:#888;font-size:12px}.feed{grid-column:1;grid-row:1;background:#fff;padding:12px;height:600px;display:flex;flex-direction:column}.feed .all{flex:1;overflow:auto}
.pack{display:flex;gap:10px;margin:12px 0}.pack .pic{width:34px;height:34px;border-radius:4px;background:#dcc;flex:none}.pack.shop .pic{background:#cdc}.pack header{font-weight:bold}.pack time{color:#999;font-weight:normal;margin-left:8px}
hr{border:0;border-top:1px solid #ddd}.on{text-align:center;color:#888;font-size:12px}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('ru');
  const print = printing(language, now);
  const chats = talks({ now, random, language, count: 18, open: OPEN, length: 30, system: 1 });
  const chat = openOf(chats, OPEN);
  const noise = { now, random, language, print };
  const stamp = (/** @type {number} */ at) => `${print.date(at).text} ${print.clock(at).text}`;
  const groups = grouped(chat.messages, stamp);
  const firstOf = new Map(groups.flatMap((group) => group.map((said) => [said.index, group[0]?.at ?? said.at])));
  // The mark of a group is exact for its first message; the others came in the minute that it prints.
  const printedOf = (/** @type {number} */ at, /** @type {number} */ index) =>
    firstOf.get(index) === at ? print.exactly(at, '') : print.clock(at);
  const packs = groups.map((group) => ({ at: group[0]?.at ?? 0, author: group[0]?.author, group }));

  const body = html`${menu(noise)}<div class="wrap"><ul class="people">${chats.map(
    (one, index) =>
      html`<li class="${one.unread ? 'hot' : 'cold'}" ${mark(`row-${index}`)}><span class="when">${print.messenger(one.last.at).text}</span><div class="who">${one.buyer}</div><div>${one.last.text}</div></li>`,
  )}</ul><div class="feed" ${mark('thread')}><h3>${chat.buyer}</h3><div class="all">${byDay(packs, print.separator).map(
    ({ day, messages }) =>
      html`<div class="on">${day}</div><hr>${messages.map(
        ({ at, author, group }) =>
          html`<div class="pack ${author === 'seller' ? 'shop' : author}">${author !== 'system' && html`<div class="pic"></div>`}<div><header>${
            author === 'system' ? 'Rozetka' : author === 'seller' ? SELLER : chat.buyer
          }<time datetime="${new Date(at).toISOString()}">${print.clock(at).text}</time></header>${group.map(
            (said) => html`<p ${mark(`message-${said.index}`)}>${said.text}</p>`,
          )}</div></div>`,
      )}`,
  )}</div><form><textarea rows="2" style="width:100%" placeholder="Текст ответа" ${mark('reply')}></textarea><button>Отправить</button></form></div></div>
  <div style="display:flex;gap:10px;padding:0 12px"><div style="flex:1">${ordered(noise)}</div><form style="background:#fff;padding:8px"><h4>Служебная отметка по заказу</h4><textarea ${mark('memo')}></textarea><button>Сохранить</button></form></div>${footer(noise)}`;

  return {
    html: documentOf({ lang: language, title: 'Переписка', css: CSS, body }),
    truth: {
      ...NOTHING,
      account: null,
      list: { rows: rowsOf(chats, { printed: print.messenger }) },
      thread: {
        selector: marked('thread'),
        threadId: null,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, printedOf),
      },
      reply: marked('reply'),
      traps: fields('memo'),
    },
  };
}
