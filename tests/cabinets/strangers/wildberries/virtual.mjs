// A virtualised list and a virtualised thread: rows lie absolutely, their elements in the order in which they were recycled.
import { between, shuffled } from '../../variants/kit/dialogs.mjs';
import { documentOf, drawn, hashedClasses, html, mark, marked } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { bell, menu } from '../kit/noise.mjs';
import { openOf, printing, talks } from '../kit/talks.mjs';
import { messagesOf, rowsOf } from '../kit/truths.mjs';

const OPEN = 5;
const ROW = 64;
const LINE = 78;

export const address = 'https://seller.wildberries.ru/dialogs-beta';

const CSS = `.App{display:flex;gap:8px;padding:8px}.Side{width:330px;background:#fff}.Port{position:relative;overflow:auto;height:560px}.Item{position:absolute;left:0;right:0;height:${ROW}px;padding:8px;border-bottom:1px solid #eee}
.When{position:absolute;right:8px;top:8px;color:#999;font-size:12px}.Pip{display:inline-block;width:9px;height:9px;border-radius:50%;background:#cb11ab}.Talk{flex:1;display:flex;flex-direction:column}
.Said{position:absolute;left:0;right:0;height:${LINE}px;padding:4px 12px;display:flex}.Mine{justify-content:flex-end}.Box{background:#fff;border-radius:8px;padding:6px 10px;max-width:62%;height:fit-content}.Mine .Box{background:#eadcf7}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('ru');
  const print = printing(language, now, 'Europe/Moscow');
  const all = talks({ now, random, language, count: 16, open: OPEN, length: 9 });
  const chat = openOf(all, OPEN);
  const c = hashedClasses(random, (name, draw) => `${name}__${drawn(draw, 5)}`);
  const noise = { now, random, language, print };
  const placed = shuffled(
    random,
    all.map((one, index) => ({ one, index })),
  );
  const said = shuffled(
    random,
    chat.messages.map((one, index) => ({ ...one, index })),
  );

  const body = html`${menu(noise)}<div class="${c('App')}"><div class="${c('Side')}"><input type="text" placeholder="Поиск по чатам" style="width:100%;padding:8px" ${mark('search')}>
    <div class="${c('Port')}"><div style="height:${between(random, 300, 420) * ROW}px;position:relative">${placed.map(
      ({ one, index }) =>
        html`<div class="${c('Item')}" style="transform:translateY(${index * ROW}px)" ${mark(`row-${index}`)}><div class="${c('When')}">${print.ago(one.last.at).text}</div>
      <div>${one.buyer} ${one.unread && html`<span class="${c('Pip')}" aria-label="Непрочитанное сообщение"></span>`}</div><div>${one.product.name}</div></div>`,
    )}</div></div></div><div class="${c('Talk')}" ${mark('thread')}><h3>${chat.buyer}</h3>
    <div class="${c('Port')}" style="height:470px"><div style="height:${chat.messages.length * LINE}px;position:relative">${said.map(
      ({ author, at, text, index }) =>
        html`<div class="${c('Said', author === 'seller' && 'Mine')}" style="transform:translate(0, ${index * LINE}px)" ${mark(`message-${index}`)}><div class="${c('Box')}"><div>${text}</div>
      <span style="color:#999;font-size:12px">${print.long(at).text}</span></div></div>`,
    )}</div></div><div style="display:flex;gap:8px"><textarea placeholder="Написать сообщение" style="flex:1;height:56px" ${mark('reply')}></textarea><button type="button">Отправить</button></div></div>
    <div style="width:230px">${bell(noise)}<p>Заметка о покупателе</p><textarea placeholder="Видна только вам" style="width:100%" ${mark('note')}></textarea></div></div>`;

  return {
    html: documentOf({ lang: language, title: 'Диалоги', css: c.css(CSS), body }),
    truth: {
      ...NOTHING,
      timeZone: 'Europe/Moscow',
      // The row shows a product and no words, so its text is empty.
      list: {
        rows: rowsOf(all, { printed: print.ago, subject: ({ product }) => product.name, text: () => '' }),
      },
      thread: {
        selector: marked('thread'),
        threadId: null,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, print.long),
      },
      reply: marked('reply'),
      traps: fields('search', 'note'),
    },
  };
}
