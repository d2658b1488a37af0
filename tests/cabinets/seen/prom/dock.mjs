// A dark dock over the catalogue, of elements of its own with open roots. Russian, as some cabinets of Prom are.

import { html, mark, shadow } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { FOLK } from '../kit/folk.mjs';
import { days, sheet } from '../kit/sheet.mjs';
import { talks } from '../kit/talks.mjs';

export const address = 'https://my.prom.ua/cms/product/list?per_page=20&dock=open';

const AGES = [2, 14, 39, 88, 260, 900, 1560, 2200, 3900, 8200, 21000];

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1712, 'Здравствуйте, лодка на одного или на двоих?'],
  ['seller', 1700, 'Добрый день! На двоих, до 200 кг.'],
  ['buyer', 1698, 'Насос в комплекте?'],
  ['seller', 1691, 'Да, ножной, и ремкомплект.'],
  ['buyer', 1688, 'Понял'],
  ['buyer', 171, 'Оплатил, жду'],
  ['seller', 150, 'Видим оплату, спасибо! Отправим сегодня.'],
  ['buyer', 96, 'а вёсла какой длины'],
  ['seller', 61, '130 см, разборные'],
  ['buyer', 40, 'годится'],
  ['seller', 39, 'Накладная придёт в SMS вечером'],
];

const PAGE = `body{margin:0;font:14px/1.4 Arial,sans-serif;background:#1b1d21;color:#d8dbe0}.top{padding:14px 24px;background:#24272d}.grid{padding:18px 24px;display:grid;grid-template-columns:repeat(4,1fr);gap:14px;width:760px}.good{background:#24272d;border-radius:8px;padding:12px}.good i{display:block;height:90px;background:#33373f;border-radius:6px;margin-bottom:8px}.top input{background:#15171a;border:1px solid #3b4049;color:inherit;padding:7px 10px;width:280px}`;
const DOCK = `:host{position:fixed;right:16px;bottom:0;width:700px;height:520px;display:flex;background:#2b2f36;border-radius:12px 12px 0 0;box-shadow:0 0 30px #000a;color:#e4e7eb;font:13px/1.35 Arial,sans-serif;overflow:hidden}
ul{list-style:none;margin:0;padding:0;width:250px;border-right:1px solid #1d2025;overflow:auto}li{padding:8px 12px;border-bottom:1px solid #353a43}li.on{background:#3a4049}.r{display:flex;gap:6px}.r b{flex:1;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-weight:500}.r span{color:#8f97a3;font-size:11px}li.new .t{padding-right:16px}.t{color:#a3abb7;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}li.new b,li.new li.new .t{padding-right:16px}.t{color:#fff;font-weight:700}li.new::after{content:"";display:block;width:7px;height:7px;border-radius:50%;background:#57d38c;margin:-12px 0 5px auto}dock-talk{flex:1;min-width:0}`;
const TALK = `:host{display:flex;flex-direction:column;height:100%}h4{margin:0;padding:11px 14px;border-bottom:1px solid #1d2025}.f{flex:1;overflow:auto;padding:8px 14px}.d{text-align:center;color:#8f97a3;font-size:11px;margin:8px}.m{margin:4px 0;display:flex;gap:7px;align-items:flex-end}.m.s{flex-direction:row-reverse}.m p{margin:0;padding:6px 10px;border-radius:9px;background:#3d434d;max-width:250px}.m.s p{background:#2d6a4a}.m small{color:#8f97a3;font-size:10px}.a{display:flex;gap:8px;padding:9px 12px;border-top:1px solid #1d2025}.a input{flex:1;background:#1f2227;border:0;border-radius:14px;padding:8px 12px;color:#fff;font:inherit}.a button{background:none;border:0;color:#57d38c}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const clock = clockOf(now, 'ru');
  const messages = said(now, LINES);
  const name = 'Остап Рыбак';
  const rows = talks({
    ...{ now, language: 'ru', from: 5, ages: AGES, unread: { 0: 1, 1: 1, 4: 1 } },
    open: { place: 2, name, goods: 'Лодка надувная', messages },
  });
  /** @param {import('../kit/talks.mjs').Chat} chat */
  const words = (chat) => cut(chat.text, 40);
  const talk = html`<dock-talk>${shadow(
    TALK,
    html`<h4>${name}</h4><div class="f" ${mark('thread')}>${days(messages, clock.separator).map(
      ({ day, lines }) =>
        html`<div class="d">${day}</div>${lines.map(
          (one) =>
            html`<div class="m ${one.author === 'seller' ? 's' : 'b'}" ${mark(`said-${one.index}`)}><p>${one.text}</p><small>${clock.clock(one.at).text}</small></div>`,
        )}`,
    )}</div><div class="a"><input type="text" maxlength="2000" placeholder="Ответить…" ${mark('reply')}><button type="button" title="Отправить">➤</button></div>`,
  )}</dock-talk>`;
  const list = html`<ul>${rows.map(
    (
      chat,
    ) => html`<li class="${chat.isOpen && 'on'}${chat.unread > 0 && ' new'}" ${mark(`chat-${chat.index}`)}><div class="r"><b>${chat.name}</b><span>${clock.messenger(chat.at).text}</span></div>
      <div class="t">${chat.by === 'seller' && 'Вы: '}${words(chat) || '[фото]'}</div></li>`,
  )}</ul>`;
  const body = html`<div class="top"><b>Товары и услуги</b> &nbsp; <input placeholder="Поиск по товарам" ${mark('find')}></div>
    <div class="grid">${FOLK.ru.slice(0, 12).map(([, goods], index) => html`<div class="good"><i></i>${goods}<br><b>${300 + index * 215} ₴</b></div>`)}</div>
    <dock-chat>${shadow(DOCK, html`${list}${talk}`)}</dock-chat>`;
  const truth = truthOf({
    ...{ rows, time: (chat) => clock.messenger(chat.at), words: (chat) => words(chat) || '[фото]', tells: true },
    ...{ messages, clock: (one) => clock.clock(one.at), buyer: name, reply: 'reply' },
    ...{ inside: 'dock-chat >>> ', outside: ['find'] },
  });
  /** The talk is one root deeper. @param {string} selector */
  const deeper = (selector) => selector.replace('dock-chat >>> ', 'dock-chat >>> dock-talk >>> ');
  const thread = truth.thread && {
    ...{ ...truth.thread, selector: deeper(truth.thread.selector) },
    messages: truth.thread.messages.map((one) => ({ ...one, selector: deeper(one.selector) })),
  };
  return {
    html: sheet({ lang: 'ru', title: 'Товары и услуги', css: PAGE, body }),
    truth: { ...truth, thread, reply: truth.reply && deeper(truth.reply) },
  };
}
