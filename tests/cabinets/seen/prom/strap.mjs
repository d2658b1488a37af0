// A framework of rows and columns: list group, media, small badges; names over all messages, sides by text alignment, a note above.
import { html, mark } from '../../variants/kit/html.mjs';
import { chats, clockOf, cut, said, truthOf, worded } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://my.prom.ua/cms/tickets/open';
const BUYER = 'Тамара Ильинична Бойко';

const CSS = `body{margin:0;font:16px/1.5 "Segoe UI",Roboto,Arial}.container-fluid{padding:0 15px}.row{display:flex;margin:0 -15px}.col-4{width:33.33%;padding:0 15px;box-sizing:border-box}.col-8{width:66.66%;padding:0 15px;box-sizing:border-box}.list-group{padding:0;margin:0;list-style:none}.list-group-item{display:block;padding:12px 20px;border:1px solid #0002;margin-bottom:-1px}.list-group-item.active{background:#007bff;color:#fff}
.d-flex{display:flex}.justify-content-between{justify-content:space-between}.badge{background:#dc3545;color:#fff;border-radius:10px;padding:2px 7px;font-size:75%}.text-muted{color:#6c757d}.media{display:flex;padding:8px 0}.media-body{flex:1}.mr-3{margin-right:16px}.text-right{text-align:right}.form-control{width:100%;padding:6px 12px;box-sizing:border-box}.card{border:1px solid #0002;padding:12px;margin-bottom:12px}.alert{background:#fff3cd;padding:8px;text-align:center}`;

/** @type {import('../kit/chats.mjs').Line[]} */
const TALK = [
  ['buyer', 5900, 'Доброе утро. Тонометр показывает разное на двух руках, это неисправность?'],
  ['seller', 5860, 'Доброе утро, Тамара Ильинична! Разница до 10 единиц обычна.'],
  ['buyer', 5822, 'У меня тридцать'],
  ['seller', 5815, 'Тогда пришлите его нам на проверку, пересылка за наш счёт'],
  ['system', 4400, 'Обращение передано в отдел гарантии'],
  ['buyer', 4120, 'Отправила вчера Новой почтой'],
  ['seller', 1490, 'Получили, проверяем'],
  ['buyer', 540, 'Ну что там?'],
  ['seller', 470, 'Манжета негерметична. Заменим и вышлем новую в пятницу.'],
  ['buyer', 455, 'Спасибо вам большое!'],
];

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const print = clockOf(now, 'ru');
  const talk = said(now, TALK);
  const ages = [21, 180, 450, 460, 900, 1600, 3300, 5200, 8100, 12_700, 22_200];
  const rows = chats({
    ...{ now, language: 'ru', from: 20, ages, unread: { 0: 1, 1: 5 } },
    open: { place: 3, name: BUYER, messages: talk },
  });
  /** «18.11.2026, 12:34» @param {{ at: number }} one */
  const time = ({ at }) => worded(print.clock(at), print.plain(at).text.replace(' ', ', '));
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 34);
  const list = rows.map(
    (
      chat,
    ) => html`<li class="list-group-item${chat.isOpen ? ' active' : ''}" ${mark(`chat-${chat.index}`)}><div class="d-flex justify-content-between"><strong>${chat.name}</strong>${chat.unread > 0 && html`<span class="badge">${chat.unread}</span>`}</div>
      <div>${words(chat)}</div><small>${time(chat).text}</small></li>`,
  );
  const feed = talk.map(({ index, author, text, at }) => {
    if (author === 'system')
      return html`<div class="alert" ${mark(`said-${index}`)}>${text} <small>${time({ at }).text}</small></div>`;
    const face = html`<img class="mr-3" width="48" height="48" alt="" src="${picture(author === 'seller' ? 200 : 20, 48)}">`;
    return html`<div class="media" ${mark(`said-${index}`)}>${author === 'buyer' && face}<div class="media-body${author === 'seller' ? ' text-right' : ''}"><h6>${author === 'seller' ? 'Марина (поддержка)' : BUYER}</h6><div>${text}</div><small class="text-muted">${time({ at }).text}</small></div></div>`;
  });
  const body = html`<nav class="d-flex justify-content-between"><b>Кабинет компании</b><input class="form-control" placeholder="Поиск товаров и заказов" ${mark('search')}></nav>
    <div class="container-fluid"><div class="row"><div class="col-4"><h5>Обращения</h5><ul class="list-group">${list}</ul></div>
    <div class="col-8"><div class="card"><label>Заметка о покупателе</label><textarea class="form-control" rows="2" ${mark('note')}></textarea></div>
    <div class="card"><div ${mark('thread')}>${feed}</div><textarea class="form-control" rows="3" placeholder="Введите текст ответа" ${mark('reply')}></textarea><button class="btn">Ответить</button> <button class="btn">Закрыть обращение</button></div></div></div></div>`;
  return {
    html: sheet({ lang: 'ru', title: 'Обращения', css: CSS, body }),
    truth: truthOf({
      ...{ rows, time, words, messages: talk, clock: time, buyer: BUYER, reply: 'reply', traps: ['search', 'note'] },
    }),
  };
}
