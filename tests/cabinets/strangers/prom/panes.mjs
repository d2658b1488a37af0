// Two panes of divs with hashed classes; the sheet alone puts a message to a side, and the modifier says nothing by its name.
import { documentOf, drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { byDay, fields, NOTHING } from '../../variants/kit/truths.mjs';
import { footer, menu } from '../kit/noise.mjs';
import { openOf, printing, talks } from '../kit/talks.mjs';
import { messagesOf, rowsOf } from '../kit/truths.mjs';

const OPEN = 1;

export const address = 'https://my.prom.ua/cms/dialogs';

const CSS = `.Frame{display:flex;height:640px}.List{width:340px;overflow:auto;background:#fff;border-right:1px solid #ddd}
.Row{display:flex;gap:10px;padding:10px;border-bottom:1px solid #eee}.Chosen{background:#e8f0fe}.Face{width:36px;height:36px;border-radius:50%;background:#c9d4e8}
.Mid{flex:1;min-width:0}.Top{display:flex;justify-content:space-between}.Time{color:#888;font-size:12px}.Cut{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;color:#555}
.Badge{background:#e24;color:#fff;border-radius:9px;padding:0 6px;font-size:12px;float:right}.Pane{flex:1;display:flex;flex-direction:column}
.Feed{flex:1;overflow:auto;padding:12px}.Day{text-align:center;color:#777;font-size:12px;margin:10px}.Line{display:flex;margin:5px 0}
.Ka{flex-direction:row-reverse}.Bubble{max-width:60%;background:#fff;border-radius:10px;padding:7px 10px}.Ka .Bubble{background:#d7ebff}
.Foot{display:flex;gap:8px;padding:10px;background:#fff}.Foot textarea{flex:1;height:52px}.Memo{padding:6px 10px;background:#fff8dc}.Memo textarea{width:100%;height:30px}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('uk');
  const print = printing(language, now);
  const chats = talks({ now, random, language, count: 22, open: OPEN, length: 18 });
  const chat = openOf(chats, OPEN);
  const c = hashedClasses(random, (_, draw) => `x${drawn(draw, 6)}`);
  const noise = { now, random, language, print };

  const row = (/** @type {typeof chat} */ one, /** @type {number} */ index) =>
    html`<div class="${c('Row', index === OPEN && 'Chosen')}" ${mark(`row-${index}`)}><div class="${c('Face')}"></div>
    <div class="${c('Mid')}"><div class="${c('Top')}"><span>${one.buyer}</span><span class="${c('Time')}">${print.messenger(one.last.at).text}</span></div>
    ${one.unread && html`<span class="${c('Badge')}">${one.count}</span>`}<div class="${c('Cut')}">${one.last.text}</div></div></div>`;

  const body = html`${menu(noise)}<div class="${c('Frame')}"><div class="${c('List')}">
    <div style="padding:8px"><input type="search" placeholder="Пошук за імʼям або замовленням" ${mark('search')}></div>${chats.map(row)}</div>
    <div class="${c('Pane')}" ${mark('thread')}><div style="padding:10px;background:#fff"><b>${chat.buyer}</b> <small>${chat.product.name}</small></div>
    <div class="${c('Feed')}">${byDay(chat.messages, print.separator).map(
      (day) =>
        html`<div class="${c('Day')}">${day.day}</div>${day.messages.map(
          (said) =>
            html`<div class="${c('Line', said.author === 'seller' && 'Ka')}" ${mark(`message-${said.index}`)}><div class="${c('Bubble')}">
          <div>${said.text}</div><div class="${c('Time')}">${print.clock(said.at).text}</div></div></div>`,
        )}`,
    )}</div>
    <div class="${c('Memo')}"><textarea placeholder="Нотатка (бачите лише ви)" ${mark('note')}></textarea></div>
    <div class="${c('Foot')}"><textarea placeholder="Напишіть покупцю" ${mark('reply')}></textarea>
    <button type="button" aria-label="Надіслати"><svg width="18" height="18" viewBox="0 0 18 18"><path d="M1 1l16 8-16 8z"/></svg></button></div></div></div>${footer(noise)}`;

  return {
    html: documentOf({ lang: language, title: 'Діалоги', css: c.css(CSS), body }),
    truth: {
      ...NOTHING,
      list: { rows: rowsOf(chats, { printed: print.messenger }) },
      thread: {
        selector: '[data-truth="thread"]',
        threadId: null,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, print.clock),
      },
      reply: '[data-truth="reply"]',
      traps: fields('search', 'note'),
    },
  };
}
