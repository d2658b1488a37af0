// The document of a frame: a virtualised list box whose options lie in another order than they are seen in, with
// epochs in attributes; own messages are known by their side alone.
import { html, mark } from '../kit/html.mjs';
import { fields, lastOf, writerOf } from '../kit/truths.mjs';
import { chatTruth, conversation } from './conversation.mjs';
import { framePage, modules } from './shell.mjs';

const OPEN = 5;
const HEIGHT = 60;
/** So many rows at the top came back into view by scrolling, and were put at the end. */
const RECYCLED = 6;
export const address = 'https://my.prom.ua/chat/embedded?lang=uk';

const CSS = `
body{background:#fff}.App__root{display:flex;height:100vh}.App__left{width:300px;border-right:1px solid #e3e3ea;overflow-y:auto}
.Option__list{position:relative}.Option__root{position:absolute;left:0;right:0;height:60px;display:flex;gap:8px;padding:10px;cursor:pointer}.Option__root[aria-selected=true]{background:#eaf3ff}
.Option__face{width:36px;height:36px;border-radius:50%;background:#cfd8dc;text-align:center;line-height:36px;flex:none}
.Option__body{min-width:0;flex:1}.Option__one{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.Option__new{width:10px;height:10px;border-radius:5px;background:#2e7d32;align-self:center}.App__right{flex:1;display:flex;flex-direction:column}
.Stream__root{flex:1;overflow-y:auto;padding:16px;display:grid;grid-auto-rows:max-content;gap:6px}
.Stream__piece{justify-self:start;max-width:65%;border:1px solid #e3e3ea;border-radius:8px;padding:6px 10px}
.Stream__piece--r{justify-self:end}.Stream__system{justify-self:center;color:#777;font-size:12px}
.Foot__root{display:flex;border-top:1px solid #e3e3ea}.Foot__root [role=textbox]{flex:1;padding:14px;min-height:50px}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const c = modules(random);
  const wish = { now, random, language: /** @type {const} */ ('uk'), count: 19, open: OPEN };
  const { chats, shown, print } = conversation({ ...wish, opening: 'Чат розпочато з картки товару' });

  const rows = chats.map(({ id, buyer, last, unread }, index) => {
    const view = html`<div role="option" aria-selected="${index === OPEN ? 'true' : 'false'}" class="${c('Option__root')}" id="room-${id}" data-updated="${last.at}" style="transform:translateY(${index * HEIGHT}px)" ${mark(`row-${index}`)}>
      <span class="${c('Option__face')}">${buyer.slice(0, 1)}</span><div class="${c('Option__body')}"><div class="${c('Option__one')}">${buyer}</div>
      <div class="${c('Option__one')}"><small>${last.author === 'seller' && 'Ви: '}${last.text}</small></div></div>
      <span><small>${print.messenger(last.at).text}</small></span>${unread && html`<i class="${c('Option__new')}" aria-label="Непрочитане"></i>`}</div>`;
    const exact = print.exactly(last.at, '');
    return {
      view,
      truth: { threadId: id, buyer, subject: null, last: lastOf(exact, writerOf(last), last.text), unread },
    };
  });
  const feed = shown.messages.map(
    ({ author, at, text }, index) => html`<div data-ts="${at}" ${mark(`message-${index}`)}
      class="${c(author === 'system' ? 'Stream__system' : 'Stream__piece', author === 'seller' && 'Stream__piece--r')}"><div>${text}</div><small>${print.clock(at).text}</small></div>`,
  );

  const body = html`<div class="${c('App__root')}"><div class="${c('App__left')}"><input type="search" placeholder="Пошук у чаті" ${mark('search')}>
      <div role="listbox" aria-label="Діалоги" class="${c('Option__list')}" style="height:${rows.length * HEIGHT}px">${[...rows.slice(RECYCLED), ...rows.slice(0, RECYCLED)].map(({ view }) => view)}</div></div>
    <div class="${c('App__right')}"><div><b>${shown.buyer}</b> · був(ла) нещодавно</div><div class="${c('Stream__root')}" role="log" ${mark('thread')}>${feed}</div>
      <div class="${c('Foot__root')}"><div role="textbox" contenteditable="true" aria-placeholder="Написати…" ${mark('reply')}></div><button type="button">Надіслати</button></div></div></div>`;

  return {
    html: framePage({ c, language: 'uk', css: CSS, body }),
    truth: chatTruth({
      ...{ account: null, rows: rows.map(({ truth }) => truth), shown, times: (at) => print.exactly(at, '') },
      ...{ threadId: shown.id, traps: fields('search') },
    }),
  };
}
