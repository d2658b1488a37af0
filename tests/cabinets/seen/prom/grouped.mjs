// Styled components: messages in groups, one face and one time for each; dates over the days.

import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { inbox, sign } from '../kit/inbox.mjs';
import { days, sheet } from '../kit/sheet.mjs';
import { bundles } from '../kit/talks.mjs';

const ID = '1518833';
const BUYER = 'Zoriana M.';
export const address = `https://my.prom.ua/cms/conversations/t/${ID}`;

/** Lines of one author and age are of one group. @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 4 * 1440 + 200, 'Привіт!'],
  ['buyer', 4 * 1440 + 200, 'Бачу у вас сережки-місяці, а срібні залишились?'],
  ['seller', 4 * 1440 + 170, 'Вітаємо! Так, дві пари.'],
  ['buyer', 1440 + 340, 'Відкладіть одну, завтра оплачу 🙏'],
  ['seller', 1440 + 322, 'Відклали до вечора пʼятниці.'],
  ['seller', 1440 + 322, 'Гарного дня!'],
  ['buyer', 47, 'Оплатила'],
  ['buyer', 47, 'Напишіть, як відправите'],
  ['buyer', 47, 'І коробочку святкову, якщо є'],
  ['seller', 21, 'Є, додали безкоштовно.'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:15px/1.4 'Nunito',Arial,sans-serif;color:#26213f;background:#fff}
.Shell{display:flex;height:100vh}.Side{width:320px;border-right:1px solid #ece9f5;display:flex;flex-direction:column}.Find{margin:14px;border:0;background:#f4f2fa;border-radius:20px;padding:9px 16px;font:inherit}.People{overflow:auto}.Person{display:flex;padding:10px 14px;gap:12px;border-radius:12px;margin:0 6px}.Chosen{background:#f0ebff}
.Face{width:42px;height:42px;border-radius:50%;background:#8f7ee7;color:#fff;display:flex;align-items:center;justify-content:center;flex:none;position:relative}.Online{position:absolute;right:1px;bottom:1px;width:10px;height:10px;border-radius:50%;background:#41c77a;border:2px solid #fff}.Info{flex:1;min-width:0}.Top{display:flex;justify-content:space-between;font-weight:600}.Ago{color:#a19bb8;font-weight:400;font-size:12px}.Preview span:first-child{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.Preview{color:#6f6988;display:flex;justify-content:space-between;font-size:14px}.Count{background:#ff5d8f;color:#fff;border-radius:10px;font-size:12px;min-width:20px;text-align:center;padding:0 5px}
.Talk{flex:1;display:flex;flex-direction:column}.Head{padding:14px 22px;border-bottom:1px solid #ece9f5}.Head small{display:block;color:#a19bb8}.Feed{flex:1;overflow:auto;padding:18px 22px}.Date{text-align:center;margin:12px 0}.Date span{background:#f4f2fa;border-radius:10px;padding:3px 12px;font-size:12px;color:#6f6988}
.Group{display:flex;gap:10px;margin-bottom:14px;align-items:flex-end}.Own{flex-direction:row-reverse}.Stack{display:flex;flex-direction:column;gap:4px;max-width:60%;align-items:flex-start}.Own .Stack{align-items:flex-end}.Bubble{background:#f4f2fa;border-radius:16px;padding:8px 14px}.Own .Bubble{background:#6a4df5;color:#fff}.Small{font-size:11px;color:#a19bb8}.Mini{width:28px;height:28px;font-size:12px}
.Compose{display:flex;gap:10px;padding:14px 22px;border-top:1px solid #ece9f5;align-items:center}.Field{flex:1;border:0;background:#f4f2fa;border-radius:20px;padding:11px 18px;font:inherit}.Send{border:0;border-radius:50%;width:42px;height:42px;background:#6a4df5;color:#fff}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'uk');
  const scope = hashedClasses(random, (_, next) => `sc-${drawn(next, 6)} k${drawn(next, 5)}`);
  /** A styled component has two names, and its sheet knows the second. @param {string} name */
  const c = (name) => scope(name);
  const css = CSS.replace(/\.([A-Z]\w*)/gu, (_, name) => `.${c(name).split(' ')[1]}`);
  const groups = bundles(now, LINES);
  const messages = groups.flat();
  const rows = inbox({
    ...{ now, language: 'uk', from: 10, ages: [8, 95, 280, 1300, 1700, 4300, 7200, 12_400], fresh: [0, 1, 0, 2] },
    open: { id: ID, name: BUYER, goods: 'Сережки', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 27);
  const byDay = days(
    groups.map((said) => ({ said, at: said[0]?.at ?? 0 })),
    (at) => print.separator(at),
  );
  const body = html`<div id="__next"><div class="${c('Shell')}">
    <div class="${c('Side')}"><input class="${c('Find')}" placeholder="Знайти розмову" ${mark('search')}>
      <div class="${c('People')}">${rows.map(
        (
          chat,
        ) => html`<a href="/cms/conversations/t/${chat.id}" style="color:inherit;text-decoration:none" ${mark(`chat-${chat.index}`)}><div class="${c('Person')} ${chat.isOpen && c('Chosen')}">
          <div class="${c('Face')}">${sign(chat.name)}${chat.index % 3 === 1 && html`<i class="${c('Online')}"></i>`}</div>
          <div class="${c('Info')}"><div class="${c('Top')}"><span>${cut(chat.name, 60)}</span><span class="${c('Ago')}">${print.messenger(chat.at).text}</span></div>
          <div class="${c('Preview')}"><span>${words(chat)}</span>${chat.unread > 0 && html`<span class="${c('Count')}">${chat.unread}</span>`}</div></div></div></a>`,
      )}</div></div>
    <div class="${c('Talk')}"><div class="${c('Head')}"><b>${BUYER}</b><small>була в мережі 12 хв тому</small></div>
      <div class="${c('Feed')}" ${mark('thread')}>${byDay.map(
        ({ day, lines }) =>
          html`<div class="${c('Date')}"><span>${day}</span></div>${lines.map(({ said }) => {
            const mine = said[0]?.author === 'seller';
            return html`<div class="${c('Group')} ${mine && c('Own')}">${!mine && html`<div class="${c('Face')} ${c('Mini')}">${sign(BUYER)}</div>`}<div class="${c('Stack')}">
            ${said.map((one) => html`<div class="${c('Bubble')}" ${mark(`said-${one.index}`)}>${one.text}</div>`)}
            <span class="${c('Small')}">${print.clock(said[0]?.at ?? 0).text}${mine && ' · Прочитано'}</span></div></div>`;
          })}`,
      )}</div>
      <div class="${c('Compose')}"><span>📎</span><input class="${c('Field')}" placeholder="Aa" ${mark('reply')}><button class="${c('Send')}" aria-label="Надіслати">➤</button></div>
    </div></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, words, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ time: ({ at }) => print.messenger(at), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Розмови', css, body }), truth };
}
