// One question about goods on a page of the server's, not answered yet.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { spoken } from '../kit/guests.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const BUYER = 'Надія Прокопчук';
export const address = 'https://my.prom.ua/cms/faq/question/7720931/reply';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [['buyer', 205, 'Доброго дня. Чи входить у комплект шланг, і якої він довжини? У описі не знайшла.']];

const CSS = `body{margin:0;font:14px/1.5 "Helvetica Neue",Arial,sans-serif;color:#333;background:#fff}.navbar{background:#2b3a55;color:#fff;padding:11px 20px}.navbar a{color:#c8d3ea;margin-left:20px;text-decoration:none}.container{max-width:920px;margin:20px auto;padding:0 15px}.breadcrumb{color:#888;font-size:12px;margin-bottom:10px}h1{font-size:22px;font-weight:500;margin:0 0 14px}.panel{border:1px solid #ddd;border-radius:4px;margin-bottom:18px}.panel-heading{background:#f5f5f5;padding:9px 15px;border-bottom:1px solid #ddd}.panel-body{padding:15px}.media{display:flex;gap:14px;align-items:center}.text-muted{color:#888}.form-control{display:block;width:100%;box-sizing:border-box;border:1px solid #ccc;border-radius:4px;padding:7px 11px;font:inherit}.form-group{margin-bottom:14px}label{font-weight:bold;display:block;margin-bottom:4px}.btn{border:1px solid #2e6da4;background:#337ab7;color:#fff;border-radius:4px;padding:7px 14px;font:inherit}.btn-default{background:#fff;color:#333;border-color:#ccc}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const body = html`<nav class="navbar"><b>Кабінет компанії</b><a href="/cms/product">Товари</a><a href="/cms/order">Замовлення</a><a href="/cms/faq">Запитання</a></nav>
  <div class="container"><div class="breadcrumb"><a href="/cms/faq">Запитання покупців</a> / № 7720931</div><h1>Відповідь на запитання</h1>
    <div class="panel"><div class="panel-body media"><img src="${picture(205, 56)}" alt=""><div><a href="#">Мийка високого тиску AquaJet 140</a><br><span class="text-muted">Код: AJ-140 · 5 499 грн · в наявності</span></div></div></div>
    <div class="panel" ${mark('thread')}>${messages.map(
      (one) =>
        html`<div ${mark(`said-${one.index}`)}><div class="panel-heading"><strong>${BUYER}</strong> <span class="text-muted">запитує ${spoken(print, one.at, 'о').text}</span></div><div class="panel-body"><p style="margin:0">${one.text}</p></div></div>`,
    )}</div>
    <form method="post" action="?"><div class="form-group"><label for="id_signature">Підпис</label><input class="form-control" id="id_signature" name="signature" value="Служба підтримки" ${mark('signature')}></div>
      <div class="form-group"><label for="id_answer">Текст відповіді</label><textarea class="form-control" id="id_answer" name="answer" rows="6" ${mark('reply')}></textarea></div>
      <div class="form-group"><input type="checkbox" checked> Опублікувати на сторінці товару</div>
      <button class="btn" type="submit">Відповісти</button> <a class="btn btn-default" href="/cms/faq">Скасувати</a></form></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '7720931', reply: 'reply', traps: ['signature'] },
    clock: ({ at }) => spoken(print, at, 'о'),
  });
  return { html: sheet({ lang: 'uk', title: 'Запитання', css: CSS, body }), truth };
}
