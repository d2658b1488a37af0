// A page of its own: rows are divs with the ident in an attribute, messages a log with who wrote and when in full.
import { html, mark } from '../kit/html.mjs';
import { fields, lastOf } from '../kit/truths.mjs';
import { chatTruth, conversation } from './conversation.mjs';
import { button, COMPANY, modules, promPage } from './shell.mjs';

const OPEN = 0;
export const address = 'https://my.prom.ua/cms/messages/chat?folder=all';

const CSS = `
.Board__wrap{display:grid;grid-template-columns:380px 1fr;gap:14px}.Board__list{background:#fff;max-height:720px;overflow:auto}
.Board__row{display:grid;grid-template-columns:14px 130px 1fr 70px;gap:6px;padding:9px;border-bottom:1px solid #eee;cursor:pointer}
.Board__row--current{outline:2px solid #5d3fd3;outline-offset:-2px}.Board__dot{width:8px;height:8px;border-radius:4px;background:#e53935;margin-top:6px}
.Board__cut{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.Board__when{font-size:12px;color:#888}
.Log__panel{background:#fff;padding:14px;display:flex;flex-direction:column;height:720px}.Log__items{flex:1;overflow:auto}
.Log__item{padding:8px 0;border-bottom:1px dashed #ddd}.Log__head{display:flex;gap:12px;color:#777;font-size:12px}
.Editor__box{min-height:60px;border:1px solid #bbb;border-radius:6px;padding:8px;margin:8px 0}
.Log__context{font-style:italic;color:#777}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const c = modules(random);
  const wish = { now, random, language: /** @type {const} */ ('ru'), count: 17, open: OPEN };
  const { chats, shown, print } = conversation({ ...wish, opening: 'Вопрос о товаре' });

  const rows = chats.map(({ id, buyer, last, unread }, index) => {
    const shownTime = print.coarse(last.at);
    const view = html`<div class="${c('Board__row', index === OPEN && 'Board__row--current')}" data-room-ident="${id}" data-qaid="dialog" ${mark(`row-${index}`)}>
      <i class="${unread ? c('Board__dot') : ''}"></i><span class="${c('Board__cut')}">${buyer}</span><span class="${c('Board__cut')}">${last.text}</span>
      <time class="${c('Board__when')}" datetime="${new Date(last.at).toISOString()}">${shownTime.text}</time></div>`;
    const exact = print.exactly(last.at, '');
    return { view, truth: { threadId: id, buyer, subject: null, last: lastOf(exact, 'unknown', last.text), unread } };
  });

  const items = shown.messages.map(({ author, at, text }, index) =>
    author === 'system'
      ? html`<div class="${c('Log__item')}" ${mark(`message-${index}`)}><div class="${c('Log__context')}">${text}</div><small>${print.plain(at).text}</small></div>`
      : html`<div class="${c('Log__item')}" data-qaid="message_row" ${mark(`message-${index}`)}>
        <div class="${c('Log__head')}"><b>${author === 'seller' ? 'Вы' : shown.buyer}</b><span>${print.plain(at).text}</span></div><div>${text}</div></div>`,
  );

  const body = html`<p><input data-qaid="search_value_field" placeholder="Поиск" ${mark('search')}>
      <input placeholder="Дата с" ${mark('from')}><input placeholder="Дата по" ${mark('to')}></p>
    <div class="${c('Board__wrap')}"><div class="${c('Board__list')}">${rows.map(({ view }) => view)}</div>
    <div class="${c('Log__panel')}"><h3 data-qaid="dialog_title">${shown.buyer}</h3><div class="${c('Log__items')}" ${mark('thread')}>${items}</div>
      <div class="${c('Editor__box')}" contenteditable="true" role="textbox" aria-label="Сообщение покупателю" ${mark('reply')}></div>
      <div>${button('Отправить', 'send_message', true)} ${button('Пожаловаться', 'complain')}</div></div></div>`;

  return {
    html: promPage({ c, language: 'ru', title: 'Сообщения', css: CSS, body, help: true }),
    truth: chatTruth({
      ...{ account: COMPANY, rows: rows.map(({ truth }) => truth), shown, times: print.plain, threadId: shown.id },
      traps: fields('search', 'from', 'to', 'help-search'),
    }),
  };
}
