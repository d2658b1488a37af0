// A question about goods on a page of the server's, with a form under it.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { dayHour } from '../kit/inbox.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const BUYER = 'Олександра Витвицька';
export const address = 'https://my.prom.ua/cms/questions/view/5519023';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  [
    'buyer',
    96,
    'Добрий день! Цікавить двері міжкімнатні 80 см. Чи можна замовити з чорною фурнітурою і скільки чекати?',
  ],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.43 "Open Sans",Arial,sans-serif;color:#333;background:#fff}.navbar{background:#fbfbfb;border-bottom:1px solid #e7e7e7;padding:9px 20px;display:flex;gap:24px;align-items:center}.form-control{border:1px solid #ccc;border-radius:4px;padding:6px 12px;font:inherit;width:100%}.navbar .form-control{width:260px;margin-left:auto}.container{max-width:1080px;margin:0 auto;padding:16px}.breadcrumb{color:#999;margin:0 0 8px}.breadcrumb a,a{color:#2a6ebb;text-decoration:none}h1{font-size:24px;font-weight:400;margin:0 0 16px}.row{display:flex;gap:24px}.col-8{flex:2}.col-4{flex:1}
.panel{border:1px solid #ddd;border-radius:4px;margin-bottom:18px}.panel-heading{background:#f5f5f5;border-bottom:1px solid #ddd;padding:10px 15px}.panel-body{padding:15px}.media{display:flex;gap:14px}.media img{border-radius:4px}.media-heading{font-size:15px;margin:0 0 4px}.media-heading small{color:#999;font-weight:400;margin-left:8px}.media p{margin:0}.checkbox{display:block;margin:10px 0}.btn{border:1px solid #ccc;border-radius:4px;background:#fff;padding:6px 14px;font:inherit}.btn-primary{background:#7b04df;border-color:#7b04df;color:#fff}.help-block{color:#888;font-size:12px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const body = html`<div class="navbar"><b>Кабінет компанії</b><a href="/cms/order">Замовлення</a><a href="/cms/questions">Питання <span class="badge">3</span></a><a href="/cms/product">Товари</a><input class="form-control" name="q" placeholder="Пошук по кабінету" ${mark('search')}></div>
  <div class="container"><p class="breadcrumb"><a href="/cms">Головна</a> / <a href="/cms/questions">Питання покупців</a> / № 5519023</p><h1>Питання № 5519023</h1>
    <div class="row"><div class="col-8">
      <div class="panel panel-default"><div class="panel-heading">Питання покупця</div><div class="panel-body" ${mark('thread')}>${messages.map(
        (one) =>
          html`<div class="media" ${mark(`said-${one.index}`)}><div class="media-left"><img src="${picture(210, 48)}" alt="" width="48" height="48"></div><div class="media-body"><h4 class="media-heading">${BUYER}<small>${dayHour(print, one.at, 'о').text}</small></h4><p>${one.text}</p></div></div>`,
      )}</div></div>
      <form action="/cms/questions/answer/5519023" method="post"><div class="form-group"><label for="id_answer">Ваша відповідь</label><textarea id="id_answer" name="answer" rows="6" class="form-control" ${mark('reply')}></textarea><p class="help-block">Не вказуйте телефони та посилання на інші сайти.</p></div><label class="checkbox"><input type="checkbox" checked> Показувати на сторінці товару</label><button type="button" class="btn btn-primary">Опублікувати відповідь</button> <button type="button" class="btn">Видалити питання</button></form>
    </div><div class="col-4"><div class="panel"><div class="panel-heading">Товар</div><div class="panel-body"><img src="${picture(28, 180)}" alt="" width="180"><p><a href="#">Двері міжкімнатні «Лінея» 80 см, дуб сірий</a></p><p>4 380 грн · у наявності</p><p class="help-block">Артикул: DL-80-G</p></div></div></div></div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '5519023', reply: 'reply', traps: ['search'] },
    clock: ({ at }) => dayHour(print, at, 'о'),
  });
  return { html: sheet({ lang: 'uk', title: 'Питання № 5519023', css: CSS, body }), truth };
}
