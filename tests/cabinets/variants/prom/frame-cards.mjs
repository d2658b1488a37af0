// The document of a frame: cards with check boxes; who wrote is told by the picture beside a group of messages.
import { html, mark } from '../kit/html.mjs';
import { fields, lastOf, writerOf } from '../kit/truths.mjs';
import { chatTruth, conversation } from './conversation.mjs';
import { framePage, modules } from './shell.mjs';

const OPEN = 1;
const OPEN_ID = '7730915_3184027_buyer';
export const address = `https://my.prom.ua/chat/frame?room=${OPEN_ID}`;

const CSS = `
.Frame__top{display:flex;gap:8px;padding:8px;background:#ede7f6}.Frame__body{display:grid;grid-template-columns:1fr 1.6fr;gap:10px;padding:10px}
.Cards__list{display:flex;flex-direction:column;gap:8px;max-height:720px;overflow:auto}
.Cards__card{background:#fff;border-radius:10px;padding:10px;border:1px solid #e0e0ee;display:grid;grid-template-columns:20px 1fr}
.Cards__card--now{border-color:#5d3fd3}.Cards__strong{font-weight:700}.Cards__grey{color:#777;font-size:12px}
.Thread__root{background:#fff;border-radius:10px;padding:12px;max-height:600px;overflow:auto}.Thread__group{display:grid;grid-template-columns:36px 1fr;gap:4px 8px;margin:8px 0}
.Thread__avatar{grid-row:span 20;width:32px;height:32px;border-radius:16px}.Thread__text{background:#f3f3f8;border-radius:6px;padding:5px 9px;width:fit-content}
.Thread__write{display:flex;flex-direction:column;gap:6px;margin-top:8px}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const c = modules(random);
  const { chats, shown, print } = conversation({ now, random, language: 'ru', count: 12, open: OPEN, openId: OPEN_ID });

  const rows = chats.map(({ id, buyer, product, last, unread }, index) => {
    const time = print.coarse(last.at);
    const view = html`<div class="${c('Cards__card', index === OPEN && 'Cards__card--now')}" ${mark(`row-${index}`)}><input type="checkbox">
      <div><a href="/chat/frame?room=${id}" class="${unread ? c('Cards__strong') : ''}">${buyer}</a> <span class="${c('Cards__grey')}">${time.text}</span>
      <div class="${unread ? c('Cards__strong') : ''}">${last.author === 'seller' && 'Вы: '}${last.text}</div><div class="${c('Cards__grey')}">${product.name}</div></div></div>`;
    return {
      view,
      truth: { threadId: id, buyer, subject: product.name, last: lastOf(time, writerOf(last), last.text), unread },
    };
  });

  const groups = shown.messages.map((said, index) => {
    const starts = shown.messages[index - 1]?.author !== said.author;
    const picture =
      said.author === 'seller'
        ? 'data:image/gif;base64,R0lGODlhAQABAIAAAF0/0wAAACwAAAAAAQABAAACAkQBADs='
        : '/static/no-avatar.png';
    return html`<div class="${c('Thread__group')}" ${mark(`message-${index}`)}>
      ${starts ? html`<img class="${c('Thread__avatar')}" src="${picture}" alt="${said.author === 'seller' ? 'Дім і сад' : shown.buyer}">` : html`<span></span>`}
      <div class="${c('Thread__text')}">${said.text}</div><div class="${c('Cards__grey')}">${print.long(said.at).text}</div></div>`;
  });

  const body = html`<div class="${c('Frame__top')}"><b>Дім і сад</b><input type="text" placeholder="Имя, телефон, № заказа" ${mark('search')}><button type="button">Архив</button></div>
    <div class="${c('Frame__body')}"><div class="${c('Cards__list')}">${rows.map(({ view }) => view)}</div>
    <div><h3>${shown.buyer}</h3><div class="${c('Thread__root')}" ${mark('thread')}>${groups}</div>
      <form class="${c('Thread__write')}"><textarea name="body" rows="3" maxlength="2000" aria-label="Ответить" ${mark('reply')}></textarea><button type="submit">Ответить</button></form></div></div>`;

  return {
    html: framePage({ c, language: 'ru', css: CSS, body }),
    truth: chatTruth({
      ...{ account: null, rows: rows.map(({ truth }) => truth), shown, times: print.long, threadId: OPEN_ID },
      traps: fields('search'),
    }),
  };
}
