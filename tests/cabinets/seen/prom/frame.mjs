// A frame of the same host in an old page: floats, `.in` and `.out`, rows that link with a number, names over each message.
import { html, mark } from '../../variants/kit/html.mjs';
import { chats, clockOf, said, truthOf, worded } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';

export const address = 'https://my.prom.ua/cms/consult';
const BUYER = 'Глеб Андреевич';

const FRAME = `body{margin:0;font:13px/1.4 Verdana,sans-serif}#people{float:left;width:270px;height:640px;overflow-y:scroll;border-right:1px solid #ccc}#people a{display:block;padding:7px 9px;border-bottom:1px dotted #ccc;color:#222;text-decoration:none}#people a.sel{background:#ffc}#people .n{float:right;color:#999}#people em{color:#c00;font-style:normal;font-weight:bold}
#talk{margin-left:280px}#log{height:500px;overflow-y:scroll}.msg{width:65%;margin:6px;padding:6px 9px}.msg.in{float:left;background:#eee}.msg.out{float:right;background:#d5e8ff}.msg u{text-decoration:none;color:#888;font-size:11px;display:block}.cl{clear:both}.sys{clear:both;text-align:center;color:#999;font-size:11px}#say textarea{width:70%;height:50px}`;

/** @type {import('../kit/chats.mjs').Line[]} */
const TALK = [
  ['buyer', 10_120, 'Добрый день. Есть ли у вас шланг длиннее 10 метров?'],
  ['seller', 10_090, 'Добрый! Есть 15 и 25.'],
  ['buyer', 10_081, 'Сколько стоит 25?'],
  ['seller', 10_075, '1 240 грн, со штуцерами'],
  ['buyer', 2905, 'Заказал, оплатил на карту. Проверьте поступление'],
  ['system', 2890, 'Оператор Смирнова подключилась к разговору'],
  ['seller', 2884, 'Оплату видим, спасибо! Отправим завтра'],
  ['buyer', 143, 'Отслеживание не работает, номер 20400000000000 не найден'],
  ['seller', 121, 'Номер появится в системе вечером.'],
];

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const print = clockOf(now, 'ru');
  const talk = said(now, TALK);
  const ages = [33, 58, 120, 200, 380, 1250, 1990, 3300, 5100, 9000, 16_400, 29_000, 52_000, 80_000];
  const rows = chats({
    ...{ now, language: 'ru', from: 16, ages, unread: { 0: 2, 4: 1, 5: 1 } },
    open: { place: 2, name: BUYER, goods: 'Шланг садовый 25 м', messages: talk },
  });
  /** «сегодня 12:34», «17.11 18:20», «02.10.2026» @param {{ at: number }} chat */
  const time = ({ at }) => {
    const clock = print.clock(at);
    const days = print.daysAgo(at);
    if (days === 0) return worded(clock, `сегодня ${clock.text}`);
    return days < 14 ? worded(clock, `${print.date(at).text.slice(0, 5)} ${clock.text}`) : print.date(at);
  };
  const list = rows.map(
    (chat) =>
      html`<a href="?talk=${chat.id}"${chat.isOpen && html` class="sel"`} ${mark(`chat-${chat.index}`)}><span class="n">${time(chat).text}</span><b>${chat.name}</b>${chat.unread > 0 && html` <em>(${chat.unread})</em>`}<br>${chat.goods}</a>`,
  );
  const feed = talk.map(({ index, author, text, at }) =>
    author === 'system'
      ? html`<div class="sys" ${mark(`said-${index}`)}>${text}</div>`
      : html`<div class="msg ${author === 'seller' ? 'out' : 'in'}" ${mark(`said-${index}`)}><u>${author === 'seller' ? 'Магазин' : BUYER}, ${print.plain(at).text}</u>${text}</div>`,
  );
  const inner = sheet({
    ...{ lang: 'ru', title: 'Консультант', css: FRAME },
    body: html`<div id="people">${list}</div><div id="talk"><div id="log" ${mark('thread')}>${feed}<div class="cl"></div></div>
      <form id="say"><textarea name="txt" placeholder="Введите сообщение и нажмите Ctrl+Enter" ${mark('reply')}></textarea><input type="submit" value="Отправить"></form>
      <form id="tag"><label>Метка разговора <input name="tag" ${mark('tag')}></label></form></div>`,
  });
  const body = html`<div id="top"><form action="/search">Поиск по кабинету <input name="q" ${mark('site-search')}></form><a href="/cms/order">Заказы</a> <a href="/cms/consult">Консультант (3)</a></div>
    <iframe id="consult" width="1100" height="700" frameborder="0" srcdoc="${inner}"></iframe>`;
  return {
    html: sheet({ lang: 'ru', title: 'Консультант', css: 'body{font:13px Verdana}', body }),
    truth: truthOf({
      ...{ rows, time, subject: ({ goods }) => goods, words: () => '', numbered: true, messages: talk, buyer: BUYER },
      ...{
        clock: ({ at }) => print.plain(at),
        threadId: rows.find(({ isOpen }) => isOpen)?.id ?? null,
        reply: 'reply',
      },
      ...{ traps: ['tag'], outside: ['site-search'], inside: 'iframe#consult >>> ' },
    }),
  };
}
