// A long thread of forty messages beside nothing; a name of a shop or of the buyer over each, no sides, the times in one column.
import { documentOf, html, mark, marked } from '../../variants/kit/html.mjs';
import { byDay, fields, NOTHING } from '../../variants/kit/truths.mjs';
import { footer, goods, menu } from '../kit/noise.mjs';
import { openOf, printing, talks } from '../kit/talks.mjs';
import { messagesOf } from '../kit/truths.mjs';

const SHOP = 'Крамниця «Сонечко»';

export const address = 'https://my.prom.ua/cms/room/901144/view';

const CSS = `.stream{display:grid;grid-template-columns:70px 150px 1fr;gap:4px 12px;background:#fff;padding:12px;max-height:420px;overflow:auto}.stream>div{display:contents}.stream>h6{grid-column:1/-1;margin:8px 0 0;color:#7a4}
.stream i{font-style:normal;color:#999}.stream i+b+span{border-bottom:1px dotted #ddd}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('uk');
  const print = printing(language, now);
  const chat = openOf(talks({ now, random, language, count: 3, open: 2, length: 38, system: 2 }), 2);
  const noise = { now, random, language, print };
  const names = { buyer: chat.buyer, seller: SHOP, system: '' };

  const body = html`${menu(noise)}<div style="padding:12px"><div>${SHOP} · <a href="/cms">кабінет</a></div><h2>${chat.buyer}</h2><p>Щодо товару: ${chat.product.name}</p>
    <div class="stream" ${mark('thread')}>${byDay(chat.messages, print.separator).map(
      (day) =>
        html`<h6>${day.day}</h6>${day.messages.map(
          (said) =>
            html`<div ${mark(`message-${said.index}`)}><i>${print.clock(said.at).text}</i><b>${names[said.author]}</b><span>${said.text}</span></div>`,
        )}`,
    )}</div><fieldset style="margin-top:10px"><legend>Написати покупцю</legend><textarea rows="3" cols="80" ${mark('reply')}></textarea><br><input type="submit" value="Надіслати"></fieldset>
    <fieldset><legend>Нотатка (бачите лише ви)</legend><textarea rows="2" cols="80" ${mark('note')}></textarea><br><input type="submit" value="Зберегти"></fieldset>
    <fieldset><legend>Запропонувати ціну</legend><input type="text" placeholder="0,00 ₴" ${mark('price')}></fieldset></div>${goods(noise)}${footer(noise)}`;

  return {
    html: documentOf({ lang: language, title: 'Кімната', css: CSS, body }),
    truth: {
      ...NOTHING,
      thread: {
        selector: marked('thread'),
        threadId: null,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, print.clock),
      },
      reply: marked('reply'),
      traps: fields('note', 'price'),
    },
  };
}
