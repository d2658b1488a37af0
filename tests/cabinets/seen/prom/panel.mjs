// An old server's page of one order's messages: panels, media blocks, a table of goods, a comment for staff.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const BUYER = 'Антоніна Вергелес';
export const address = 'https://my.prom.ua/cms/order/messages.php?order_id=288104377';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['system', 5 * 1440 + 300, 'Замовлення оформлено'],
  ['buyer', 5 * 1440 + 291, 'Добрий день, чи можна замінити відділення на поштомат 26174?'],
  ['seller', 5 * 1440 + 240, 'Добрий день! Вага 7 кг, поштомат приймає, змінили.'],
  ['system', 5 * 1440 + 238, 'Статус змінено на «Прийнято»'],
  ['buyer', 3 * 1440 + 60, 'Ще не відправили?'],
  ['seller', 3 * 1440 + 35, 'Чекаємо товар зі складу, буде в середу. Перепрошуємо за затримку.'],
  ['buyer', 1440 + 700, 'Отримала. Кришка з тріщиною, на фото видно'],
  ['seller', 1440 + 660, 'Дуже прикро! Надішлемо нову кришку за наш рахунок.'],
  ['buyer', 214, 'Дякую. Коли чекати?'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.43 'Helvetica Neue',Helvetica,Arial,sans-serif;color:#333;background:#fff}a{color:#337ab7;text-decoration:none}.navbar{background:#222;color:#9d9d9d;padding:14px 20px}.navbar a{color:#9d9d9d;margin-right:18px}.container{width:1080px;margin:18px auto}
.breadcrumb{background:#f5f5f5;padding:8px 15px;border-radius:4px;margin-bottom:18px}.row{display:flex;gap:24px}.col-md-8{flex:2}.col-md-4{flex:1}.panel{border:1px solid #ddd;border-radius:4px;margin-bottom:20px}.panel-heading{background:#f5f5f5;padding:10px 15px;border-bottom:1px solid #ddd}.panel-body{padding:15px}.panel-footer{background:#f5f5f5;padding:12px 15px;border-top:1px solid #ddd}
.chat{list-style:none;margin:0;padding:0}.chat li{padding:9px 0;border-bottom:1px dotted #ccc;overflow:hidden}.chat .left .chat-body{margin-left:62px}.chat .right .chat-body{margin-right:62px}.pull-left{float:left}.pull-right{float:right}.img-circle{border-radius:50%}.header{overflow:hidden}.text-muted{color:#777}.chat p{margin:4px 0 0}.chat li.event{text-align:center;color:#777;font-size:12px}
.table{width:100%;border-collapse:collapse}.table td{border-top:1px solid #ddd;padding:8px}.form-control{width:100%;border:1px solid #ccc;border-radius:4px;padding:6px 12px;font:inherit}.btn{border:1px solid #ccc;border-radius:4px;background:#fff;padding:6px 12px}.btn-success{background:#5cb85c;border-color:#4cae4c;color:#fff;margin-top:8px}.label{background:#5bc0de;color:#fff;border-radius:3px;font-size:75%;padding:2px 6px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  /** @param {import('../kit/chats.mjs').Said} one */
  const line = (one) => {
    if (one.author === 'system')
      return html`<li class="event" ${mark(`said-${one.index}`)}><span class="glyphicon glyphicon-info-sign"></span> ${one.text}, ${print.plain(one.at).text}</li>`;
    const mine = one.author === 'seller';
    const near = mine ? 'right' : 'left';
    const name = html`<strong class="primary-font ${mine && 'pull-right'}">${mine ? 'Менеджер Олена' : BUYER}</strong>`;
    const time = html`<small class="${!mine && 'pull-right'} text-muted"><span class="glyphicon glyphicon-time"></span>${print.plain(one.at).text}</small>`;
    return html`<li class="${near} clearfix" ${mark(`said-${one.index}`)}><span class="chat-img pull-${near}"><img class="img-circle" src="${picture(mine ? 200 : 30, 50)}" alt=""></span>
      <div class="chat-body clearfix"><div class="header">${mine ? html`${time}${name}` : html`${name}${time}`}</div><p>${one.text}</p></div></li>`;
  };
  const body = html`<nav class="navbar"><a href="#">Кабінет</a><a href="#">Замовлення</a><a href="#">Товари</a><a href="#">Вихід</a></nav>
    <div class="container"><ol class="breadcrumb">Замовлення / № 288104377 / Повідомлення</ol>
      <div class="row"><div class="col-md-8">
        <div class="panel panel-primary"><div class="panel-heading"><span class="glyphicon glyphicon-comment"></span> Листування з покупцем</div>
          <div class="panel-body"><ul class="chat" ${mark('thread')}>${messages.map(line)}</ul></div>
          <div class="panel-footer"><form method="post" action="#"><textarea id="btn-input" name="message" class="form-control" rows="3" placeholder="Введіть текст повідомлення..." ${mark('reply')}></textarea><button class="btn btn-success" type="button">Надіслати покупцю</button></form></div></div>
      </div><div class="col-md-4">
        <div class="panel"><div class="panel-heading">Замовлення <span class="label">Виконано</span></div><table class="table"><tr><td>Покупець</td><td>${BUYER}</td></tr><tr><td>Телефон</td><td>+38 000 411-00-22</td></tr><tr><td>Сума</td><td>1 640 грн</td></tr><tr><td>Товар</td><td>Хлібниця з дуба</td></tr></table></div>
        <div class="panel"><div class="panel-heading">Нотатка для співробітників</div><div class="panel-body"><textarea name="staff_note" class="form-control" rows="2" ${mark('note')}>Кришка на складі 2</textarea><button class="btn" type="button" style="margin-top:8px">Зберегти</button></div></div>
        <div class="panel"><div class="panel-heading">ТТН</div><div class="panel-body"><input class="form-control" name="ttn" value="20450000000000" ${mark('ttn')}></div></div>
      </div></div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '288104377', reply: 'reply', traps: ['note', 'ttn'] },
    clock: ({ at }) => print.plain(at),
  });
  return { html: sheet({ lang: 'uk', title: 'Повідомлення замовлення 288104377', css: CSS, body }), truth };
}
