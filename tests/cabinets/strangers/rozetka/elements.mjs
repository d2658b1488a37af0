// A custom element with an open shadow root per row and per message; a data attribute tells who wrote.
import { documentOf, html, mark, marked, shadow } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { bell, footer, menu } from '../kit/noise.mjs';
import { openOf, printing, talks } from '../kit/talks.mjs';
import { messagesOf, rowsOf } from '../kit/truths.mjs';

const OPEN = 0;
const FROM = { buyer: 'customer', seller: 'merchant', system: 'service' };

export const address = 'https://seller.rozetka.com.ua/communication/dialogs?d=first';

const CSS = `.cols{display:flex;gap:10px;padding:10px}rz-dialogs{display:block;width:330px;height:590px;overflow:auto}rz-dialog{display:block;background:#fff;margin-bottom:6px}
rz-feed{display:block;flex:1;height:470px;overflow:auto}rz-answer{display:block}`;
const ROW = `:host{padding:8px}b{display:block}i{font-style:normal;color:#888;float:right}u{text-decoration:none;background:#0a8;color:#fff;padding:0 6px;border-radius:6px}`;
const MESSAGE = `:host{display:block;padding:6px 10px;margin:5px 0;background:#fff}:host([data-from="merchant"]){background:#e3f6ea}:host([data-from="service"]){background:none;color:#777}s{text-decoration:none;color:#999;font-size:12px}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('uk');
  const print = printing(language, now);
  const chats = talks({ now, random, language, count: 14, open: OPEN, length: 20, system: 2 });
  const chat = openOf(chats, OPEN);
  const noise = { now, random, language, print };

  const body = html`${menu(noise)}<div class="cols"><rz-dialogs role="list">${chats.map(
    (one, index) =>
      html`<rz-dialog role="listitem" dialog-id="${one.id}" ${mark(`row-${index}`)}>${shadow(
        ROW,
        html`<i>${print.messenger(one.last.at).text}</i><b>${one.buyer}</b><span>${one.product.name}</span><div>${one.last.text}</div>${one.unread && html`<u>${one.count} нових</u>`}`,
      )}</rz-dialog>`,
  )}</rz-dialogs><div style="flex:1"><h3>${chat.buyer} · замовлення № ${chat.order}</h3><rz-feed ${mark('thread')}>${chat.messages.map(
    (said, index) =>
      html`<rz-message data-from="${FROM[said.author]}" ${mark(`message-${index}`)}>${shadow(MESSAGE, html`<div>${said.text}</div><s>${print.plain(said.at).text}</s>`)}</rz-message>`,
  )}</rz-feed><rz-answer ${mark('answer')}>${shadow(
    'textarea{width:100%;height:60px}',
    html`<textarea placeholder="Ваша відповідь" ${mark('reply')}></textarea><button type="button">Надіслати відповідь</button>`,
  )}</rz-answer><details open><summary>Редактор шаблонів</summary><textarea placeholder="Текст шаблону" ${mark('template')}></textarea><button type="button">Зберегти шаблон</button></details></div>
  <div style="width:220px">${bell(noise, 7)}</div></div>${footer(noise)}`;

  return {
    html: documentOf({ lang: language, title: 'Спілкування', css: CSS, body }),
    truth: {
      ...NOTHING,
      list: {
        rows: rowsOf(chats, {
          printed: print.messenger,
          id: ({ id }) => id,
          subject: ({ product }) => product.name,
        }),
      },
      thread: {
        selector: marked('thread'),
        threadId: chat.id,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, print.plain),
      },
      reply: `${marked('answer')} >>> ${marked('reply')}`,
      traps: fields('template'),
    },
  };
}
