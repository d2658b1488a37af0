// Times only as «3 хв тому», exact ones hidden in titles; the oldest wait at the top of the list.
import { documentOf, html, mark, marked } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { bell, footer, menu } from '../kit/noise.mjs';
import { cut, openOf, printing, talks } from '../kit/talks.mjs';
import { messagesOf, rowsOf } from '../kit/truths.mjs';

export const address = 'https://my.prom.ua/cms/talks/waiting';

const CSS = `.q{display:flex;gap:14px;padding:14px}.q-list{width:300px}.q-list dl{margin:0;background:#fff;height:600px;overflow:auto}.q-list dt{padding:8px 8px 0;font-weight:bold}.q-list dd{margin:0;padding:0 8px 8px;border-bottom:1px solid #eee}
.q-list dd abbr{float:right;color:#888;text-decoration:none}.q-talk{flex:1}.q-talk .roll{height:440px;overflow:auto;background:#fff;padding:12px}.bub{width:fit-content;max-width:65%;padding:7px 10px;border:1px solid #ddd;border-radius:4px;margin:6px 0}
.bub-r{margin-inline-start:auto;background:#fffbe8}.bub abbr{display:block;font-size:12px;color:#999;text-decoration:none}`;

const iso = (/** @type {number} */ at) => new Date(at).toISOString();

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('uk');
  const print = printing(language, now);
  const newest = talks({ now, random, language, count: 15, open: 2, length: 13 });
  const chat = openOf(newest, 2);
  const chats = newest.toReversed();
  const noise = { now, random, language, print };
  const short = (/** @type {string} */ text) => cut(text, 40);

  const body = html`${menu(noise)}<div class="q"><div class="q-list"><p>Спершу ті, хто чекає найдовше</p><dl>${chats.map(
    (one, index) =>
      html`<div data-conversation="${one.id}" ${mark(`row-${index}`)}><dt>${one.buyer}</dt><dd><abbr title="${iso(one.last.at)}">${print.ago(one.last.at).text}</abbr>${
        one.last.author === 'seller' && 'Ви: '
      }${short(one.last.text)} ${one.unread && html`<span role="status">(${one.count})</span>`}</dd></div>`,
  )}</dl></div><div class="q-talk"><h3>${chat.buyer} — ${chat.product.name}</h3><div class="roll" ${mark('thread')}>${chat.messages.map(
    (said, index) =>
      html`<div class="bub ${said.author === 'seller' ? 'bub-r' : 'bub-l'}" ${mark(`message-${index}`)}>${said.text}<abbr title="${iso(said.at)}">${print.ago(said.at).text}</abbr></div>`,
  )}</div><div style="display:flex;gap:8px;margin-top:8px"><textarea style="flex:1" rows="3" placeholder="Відповісти…" ${mark('reply')}></textarea><button type="submit">Відповісти</button></div>
  <p>Причина скарги на покупця</p><textarea rows="2" placeholder="Опишіть, що сталося" ${mark('complaint')}></textarea> <button type="button">Поскаржитися</button></div><div style="width:220px">${bell(noise, 6)}<p><input type="text" placeholder="Фільтр за товаром" ${mark('filter')}></p></div></div>${footer(noise)}`;

  return {
    html: documentOf({ lang: language, title: 'Розмови', css: CSS, body }),
    truth: {
      ...NOTHING,
      list: {
        rows: rowsOf(chats, {
          printed: (at) => print.exactly(at, ''),
          prefixed: true,
          id: ({ id }) => id,
          text: short,
        }),
      },
      thread: {
        selector: marked('thread'),
        threadId: chat.id,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, (at) => print.exactly(at, '')),
      },
      reply: marked('reply'),
      traps: fields('complaint', 'filter'),
    },
  };
}
