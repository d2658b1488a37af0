// A thread as a table of time, sender and words, with rows of dates between; a form to complain stands below it.
import { documentOf, html, mark, marked } from '../../variants/kit/html.mjs';
import { byDay, fields, NOTHING } from '../../variants/kit/truths.mjs';
import { footer, menu, ordered } from '../kit/noise.mjs';
import { openOf, printing, talks } from '../kit/talks.mjs';
import { messagesOf } from '../kit/truths.mjs';

const SENDERS = { buyer: 'Покупатель', seller: 'Продавец', system: 'Wildberries' };

export const address = 'https://seller.wildberries.ru/appeals/dialog/77120445';

const CSS = `.log{width:100%;border-collapse:collapse;background:#fff}.log td{padding:6px 9px;border-bottom:1px solid #eee;vertical-align:top}.log td[colspan]{background:#f4f0f6;font-weight:bold}.box{padding:10px 0}.box textarea{width:100%}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('ru');
  const print = printing(language, now, 'Europe/Moscow');
  const chat = openOf(talks({ now, random, language, count: 2, open: 1, length: 32, system: 2 }), 1);
  const noise = { now, random, language, print };

  const body = html`${menu(noise)}<div style="padding:14px;max-width:1000px"><h2>Диалог с покупателем: ${chat.buyer}</h2><p>Товар: ${chat.product.name}, артикул ${chat.product.article}</p>
    <table class="log" ${mark('thread')}><tbody>${byDay(chat.messages, print.separator).map(
      (day) =>
        html`<tr><td colspan="3">${day.day}</td></tr>${day.messages.map(
          (said) =>
            html`<tr ${mark(`message-${said.index}`)}><td>${print.clock(said.at).text}</td><td>${SENDERS[said.author]}</td><td>${said.text}</td></tr>`,
        )}`,
    )}</tbody></table><div class="box"><label for="answer">Ответ покупателю</label><textarea id="answer" rows="3" maxlength="1000" ${mark('reply')}></textarea><button type="submit">Отправить ответ</button></div>
    <div class="box"><label for="abuse">Пожаловаться на покупателя</label><textarea id="abuse" rows="3" ${mark('complaint')}></textarea><button type="submit">Отправить</button></div>
    <div class="box"><label for="inner">Внутренний комментарий</label><textarea id="inner" rows="2" ${mark('note')}></textarea></div>${ordered(noise)}</div>${footer(noise)}`;

  return {
    html: documentOf({ lang: language, title: 'Обращение', css: CSS, body }),
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
      traps: fields('complaint', 'note'),
    },
  };
}
