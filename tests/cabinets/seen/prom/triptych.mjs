// Three columns of CSS modules: chats, a talk in groups with the manager's name, the client's card with a note.

import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { folder } from '../kit/folder.mjs';
import { tiny } from '../kit/inbox.mjs';
import { days, picture, sheet } from '../kit/sheet.mjs';
import { bundles } from '../kit/talks.mjs';

const ID = '2984410';
const BUYER = 'Устина Голембо';
export const address = `https://my.prom.ua/cms/messenger/${ID}`;

/** Lines of one author and age are of one group. @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 3 * 1440 + 95, 'Вітаю, а полиці з ясена ще робите?'],
  ['seller', 2 * 1440 + 700, 'Добрий день, Устино! Робимо, термін тиждень.'],
  ['seller', 2 * 1440 + 700, 'Ось приклади покриття, оберіть номер.'],
  ['seller', 2 * 1440 + 700],
  ['buyer', 2 * 1440 + 530, 'Мені третій'],
  ['buyer', 2 * 1440 + 530, 'Довжина 90, глибина 25. Порахуєте?'],
  ['seller', 2 * 1440 + 488, '1 940 грн за штуку з кріпленням.'],
  ['buyer', 38, 'Тоді дві. Куди платити?'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.4 'Ubuntu',Arial,sans-serif;color:#262b33;background:#eef1f5}p{margin:0}.Layout{display:grid;grid-template-columns:300px 1fr 260px;height:100vh;gap:1px;background:#d9dfe7}.Layout>*{background:#fff;min-height:0;overflow:auto}.Search{padding:12px}.Search input,.Card textarea{width:100%;border:1px solid #cdd5df;border-radius:6px;padding:8px 10px;font:inherit}
.Item{display:grid;grid-template-columns:40px 1fr auto;gap:2px 10px;padding:10px 12px;border-left:3px solid transparent}.Active{background:#f3efff;border-color:#7b04df}.Pic{grid-row:span 2;width:40px;height:40px;border-radius:8px}.Name{font-weight:500;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.Bold{font-weight:700}.When,.Sub{color:#8a94a3;font-size:12px}.Cut{color:#5d6775;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.Dot{width:9px;height:9px;border-radius:50%;background:#7b04df;align-self:center;justify-self:end}
.Middle{display:flex;flex-direction:column;overflow:hidden}.Title{padding:12px 18px;border-bottom:1px solid #e3e8ee}.Scroll{flex:1;overflow:auto;padding:16px 18px}.Line{text-align:center;font-size:12px;color:#8a94a3;margin:8px 0}.Block{display:flex;flex-direction:column;align-items:flex-start;gap:3px;margin-bottom:14px}.BlockMine{align-items:flex-end}.Signed{font-size:12px;color:#7b04df}.Text{background:#f0f3f7;border-radius:10px;padding:7px 12px;max-width:440px}.BlockMine .Text{background:#efe6fd}.Image{border-radius:10px}
.Write{border-top:1px solid #e3e8ee;padding:10px 18px;display:flex;gap:10px}.Write textarea{flex:1;border:0;resize:none;font:inherit;outline:0}.Send{border:0;background:#7b04df;color:#fff;border-radius:6px;padding:0 18px}.Card{padding:16px}.Card h3{font-size:15px;margin:0 0 8px}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'uk');
  const c = hashedClasses(random, (name, next) => `Messenger-module__${name}--${drawn(next, 5)}`);
  const groups = bundles(now, LINES);
  const messages = groups.flat();
  const rows = folder({
    ...{
      now,
      language: 'uk',
      from: 0,
      ages: [6, 72, 210, 1290, 2300, 4100, 7700, 15_000],
      fresh: { 0: 1, 3: 2, 4: 1 },
    },
    open: { id: ID, name: BUYER, goods: 'Полиця з ясена', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 34);
  const byDay = days(
    groups.map((group) => ({ group, at: group[0]?.at ?? 0 })),
    (at) => print.separator(at),
  );
  const body = html`<div id="messenger-root"><div class="${c('Layout')}">
    <div><div class="${c('Search')}"><input placeholder="Пошук за імʼям чи товаром" ${mark('search')}></div>${rows.map(
      (chat) =>
        html`<div class="${c('Item')} ${chat.isOpen && c('Active')}" tabindex="0" ${mark(`chat-${chat.index}`)}><img class="${c('Pic')}" src="${picture(chat.index * 47, 40)}" alt=""><div class="${c('Name')} ${chat.unread > 0 && c('Bold')}">${chat.name}</div><div class="${c('When')}">${tiny(print, chat.at).text}</div><div class="${c('Cut')} ${chat.unread > 0 && c('Bold')}">${words(chat)}</div>${chat.unread > 0 && html`<span class="${c('Dot')}" title="Непрочитане"></span>`}</div>`,
    )}</div>
    <div class="${c('Middle')}"><div class="${c('Title')}"><b>${BUYER}</b><div class="${c('Sub')}">Полиця з ясена</div></div>
      <div class="${c('Scroll')}" ${mark('thread')}>${byDay.map(
        ({ day, lines }) =>
          html`<div class="${c('Line')}">${day}</div>${lines.map(({ group }) => {
            const mine = group[0]?.author === 'seller';
            return html`<div class="${c('Block')} ${mine && c('BlockMine')}">${mine && html`<span class="${c('Signed')}">Менеджер Роксолана</span>`}${group.map(
              (one) =>
                one.picture
                  ? html`<div ${mark(`said-${one.index}`)}><img class="${c('Image')}" src="${picture(33, 150)}" alt=""></div>`
                  : html`<div class="${c('Text')}" ${mark(`said-${one.index}`)}>${one.text}</div>`,
            )}<span class="${c('Sub')}">${print.clock(group[0]?.at ?? 0).text}</span></div>`;
          })}`,
      )}</div>
      <div class="${c('Write')}"><textarea rows="2" placeholder="Повідомлення для клієнта… Ctrl+Enter, щоб надіслати" ${mark('reply')}></textarea><button class="${c('Send')}">Надіслати</button></div></div>
    <div class="${c('Card')}"><h3>Клієнт</h3><p>${BUYER}</p><p class="${c('Sub')}">3 замовлення на 8 220 грн</p><br><h3>Нотатка</h3><textarea rows="4" placeholder="Бачать лише співробітники" ${mark('note')}></textarea></div>
  </div></div>`;
  const truth = truthOf({
    ...{ rows, messages, words, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search', 'note'] },
    ...{ time: ({ at }) => tiny(print, at), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Месенджер', css: c.css(CSS), body }), truth };
}
