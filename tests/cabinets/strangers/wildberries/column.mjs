// One conversation as on a phone: the newest comes first in the page and a reversed column draws it last.
import { documentOf, drawn, hashedClasses, html, mark, marked } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { goods, menu } from '../kit/noise.mjs';
import { openOf, printing, talks } from '../kit/talks.mjs';
import { messagesOf } from '../kit/truths.mjs';

export const address = 'https://seller.wildberries.ru/m/dialog/one';

const CSS = `.Screen{width:520px;margin:0 auto;background:#fff;height:590px;display:flex;flex-direction:column}.Log{flex:1;overflow:auto;display:flex;flex-direction:column-reverse;padding:10px}.Log>*{flex:none}
.A{text-align:left}.B{text-align:right}.A,.B{margin:5px 0}.A>span,.B>span{display:inline-block;padding:7px 11px;border-radius:14px;background:#f0eef4;max-width:80%;text-align:left}.B>span{background:#481173;color:#fff}
.A>sub,.B>sub{display:block;color:#999}.Stamp{text-align:center;color:#888;margin:8px}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('ru');
  const print = printing(language, now, 'Europe/Moscow');
  const chat = openOf(talks({ now, random, language, count: 1, open: 0, length: 26 }), 0);
  const c = hashedClasses(random, (_, draw) => `_${drawn(draw, 5)}_1`);
  const noise = { now, random, language, print };
  const said = chat.messages.map((one, index) => ({ ...one, index })).toReversed();

  const body = html`${menu(noise)}<div class="${c('Screen')}" ${mark('thread')}><div style="padding:10px;border-bottom:1px solid #eee"><a href="/m/dialogs">‹ Назад</a> <b>${chat.buyer}</b><div style="font-size:12px;color:#888">был(а) сегодня</div></div>
    <div class="${c('Log')}">${said.map(({ author, at, text, index }, place) => {
      const older = said[place + 1];
      const day = print.separator(at);
      return html`<div class="${c(author === 'seller' ? 'B' : 'A')}" ${mark(`message-${index}`)}><span>${text}</span><sub>${print.clock(at).text}</sub></div>${
        (!older || print.separator(older.at) !== day) && html`<div class="${c('Stamp')}">${day}</div>`
      }`;
    })}</div><div style="display:flex;gap:6px;padding:8px;border-top:1px solid #eee"><button type="button" aria-label="Прикрепить файл">+</button><div contenteditable="true" style="flex:1;background:#f5f5f7;padding:8px;border-radius:16px" aria-label="Сообщение" ${mark('reply')}></div><button type="button" aria-label="Отправить">➤</button></div></div>
    ${goods(noise, 5)}<div style="padding:8px"><input type="search" placeholder="Поиск по кабинету" ${mark('search')}></div>`;

  return {
    html: documentOf({ lang: language, title: 'Диалог', css: c.css(CSS), body }),
    truth: {
      ...NOTHING,
      timeZone: 'Europe/Moscow',
      thread: {
        selector: marked('thread'),
        threadId: null,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, print.clock),
      },
      reply: marked('reply'),
      traps: fields('search'),
    },
  };
}
