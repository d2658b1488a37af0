// Chats, a talk and its buyer side by side, with class names of modules. Ukrainian.

import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { days, sheet } from '../kit/sheet.mjs';
import { hueOf, initials, talks } from '../kit/talks.mjs';

export const address = 'https://my.prom.ua/cms/crm/dialogs/418205';

const AGES = [3, 9, 22, 47, 130, 290, 700, 1300, 1700, 3000, 4500, 7000, 8600, 14000];

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['system', 1606, 'Покупець оформив замовлення № 310518822'],
  ['buyer', 1604, 'Доброго дня! Замовила у вас велосипед, хотіла б уточнити щодо збирання'],
  ['buyer', 1601, 'Педалі вже прикручені чи треба самій?'],
  ['seller', 1590, 'Вітаємо, Вероніко! Велосипед їде зібраним на 85 %: педалі, кермо й переднє колесо ставите самі.'],
  ['seller', 1588, 'Ключі кладемо в коробку.'],
  ['buyer', 1540, 'Чудово, а інструкція з картинками?'],
  ['seller', 1533, 'Так, українською, і ще надішлемо посилання на відео.'],
  ['buyer', 1531, 'Дякую'],
  ['system', 240, 'Замовлення передано до служби доставки'],
  ['buyer', 58, 'Забрала сьогодні. Коробка ціла, але бракує одного відбивача'],
  ['buyer', 57],
  ['seller', 44, 'Перепрошуємо! Додамо відбивач окремим листом, безкоштовно.'],
  ['buyer', 22, 'Буду вдячна. Адреса та сама'],
];

const SHEET = `*{box-sizing:border-box}body{margin:0;font:14px/1.35 "Open Sans",Arial,sans-serif;color:#20242b}
.App{display:grid;grid-template-columns:56px 310px 1fr 260px;height:100vh}.Rail{background:#2a2f3a;color:#9aa3b2;display:flex;flex-direction:column;gap:22px;align-items:center;padding-top:18px}
.List{border-right:1px solid #dfe3ea;display:flex;flex-direction:column;min-height:0}.Find{padding:12px}.Find input{width:100%;padding:8px 10px;border:1px solid #cdd3dd;border-radius:6px;font:inherit}
.Rows{overflow:auto;flex:1}.Row{display:grid;grid-template-columns:40px 1fr auto;gap:2px 10px;padding:10px 12px;cursor:pointer;border-left:3px solid transparent}
.Chosen{background:#eef3ff;border-color:#3d6df2}.Face{grid-row:1/3;width:40px;height:40px;border-radius:50%;color:#fff;display:grid;place-items:center;font-weight:600}
.Who{font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.When{color:#8690a2;font-size:12px}.What{color:#5c6575;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.Count{background:#e5484d;color:#fff;border-radius:10px;font-size:11px;min-width:20px;text-align:center;padding:2px 6px;justify-self:end}
.Talk{display:flex;flex-direction:column;min-width:0;min-height:0;background:#f6f7f9}.Head{background:#fff;padding:12px 20px;border-bottom:1px solid #dfe3ea}.Head h2{margin:0;font-size:16px}
.Feed{flex:1;overflow:auto;padding:12px 20px;display:flex;flex-direction:column;gap:6px}.Day{align-self:center;font-size:12px;color:#6e7787;background:#e6e9ef;border-radius:10px;padding:2px 10px;margin:8px}
.Line{display:flex}.Mine{justify-content:flex-end}.Bubble{max-width:66%;background:#fff;border-radius:12px 12px 12px 2px;padding:7px 12px;box-shadow:0 1px 1px #0001}.Mine .Bubble{background:#d7e6ff;border-radius:12px 12px 2px 12px}
.Foot{font-size:11px;color:#8690a2;text-align:right}.Note{align-self:center;font-size:12px;color:#7a5c00;background:#fff6d6;border-radius:6px;padding:4px 12px}.Shot{width:180px;height:120px;border-radius:8px;background:linear-gradient(120deg,#b7c4d6,#7b8ea8);display:block}
.Write{background:#fff;border-top:1px solid #dfe3ea;padding:10px 20px;display:flex;gap:10px;align-items:end}.Write textarea{flex:1;height:58px;border:1px solid #cdd3dd;border-radius:8px;padding:8px;font:inherit;resize:none}
.Send{background:#3d6df2;color:#fff;border:0;border-radius:8px;padding:10px 16px}.Side{border-left:1px solid #dfe3ea;padding:16px;overflow:auto}.Side textarea{width:100%;height:90px;background:#fffbe8;border:1px solid #ead9a0;font:inherit}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const clock = clockOf(now, 'uk');
  const is = hashedClasses(random, (name, draw) => `${name.toLowerCase()}_${drawn(draw, 5)}`);
  const messages = said(now, LINES);
  const name = 'Вероніка Солодуха';
  const rows = talks({
    ...{ now, language: 'uk', from: 9, ages: AGES, unread: { 0: 3, 1: 1, 4: 2 } },
    open: { place: 2, name, goods: 'Велосипед міський', messages },
  });
  /** @param {import('../kit/talks.mjs').Chat} chat */
  const time = (chat) => clock.ago(chat.at);
  /** @param {import('../kit/talks.mjs').Chat} chat */
  const words = (chat) => cut(chat.text, 34) || 'Зображення';
  /** @param {import('../kit/chats.mjs').Said} one */
  const line = (one) =>
    one.author === 'system'
      ? html`<div class="${is('Note')}" ${mark(`said-${one.index}`)}>${one.text} · ${clock.clock(one.at).text}</div>`
      : html`<div class="${is('Line', one.author === 'seller' && 'Mine')}" ${mark(`said-${one.index}`)}><div class="${is('Bubble')}">
        ${one.picture ? html`<span class="${is('Shot')}" role="img"></span>` : html`<div class="${is('Text')}">${one.text}</div>`}
        <div class="${is('Foot')}">${one.index === 4 && 'змінено · '}${clock.clock(one.at).text}${one.author === 'seller' && ' ✓✓'}</div></div></div>`;
  const body = html`<div id="root"><div class="${is('App')}"><aside class="${is('Rail')}"><b>P</b><span>▤</span><span>✉</span><span>★</span><span>⚙</span></aside>
    <section class="${is('List')}"><div class="${is('Find')}"><input type="text" placeholder="Знайти діалог" ${mark('find')}></div>
    <div class="${is('Rows')}">${rows.map(
      (
        chat,
      ) => html`<div class="${is('Row', chat.isOpen && 'Chosen')}" role="button" tabindex="0" ${mark(`chat-${chat.index}`)}>
        <div class="${is('Face')}" style="background:hsl(${hueOf(chat.name)} 45% 50%)">${initials(chat.name)}</div>
        <div class="${is('Who')}">${chat.name}</div><div class="${is('When')}">${time(chat).text}</div>
        <div class="${is('What')}">${chat.by === 'seller' && 'Ви: '}${words(chat)}</div>${chat.unread > 0 && html`<div class="${is('Count')}">${chat.unread}</div>`}</div>`,
    )}</div></section>
    <section class="${is('Talk')}"><div class="${is('Head')}"><h2>${name}</h2><span class="${is('When')}">була в мережі 5 хв тому</span></div>
    <div class="${is('Feed')}" ${mark('thread')}>${days(messages, clock.separator).map(
      ({ day, lines }) => html`<div class="${is('Day')}">${day}</div>${lines.map(line)}`,
    )}</div>
    <div class="${is('Write')}"><button type="button">Шаблони</button><textarea placeholder="Напишіть повідомлення…" ${mark('reply')}></textarea>
    <button type="button" class="${is('Send')}">Надіслати</button></div></section>
    <aside class="${is('Side')}"><h3>Покупець</h3><p>${name}<br>Полтава · 4 замовлення</p><h3>Замовлення 310518822</h3><p>Велосипед міський, 1 шт<br>9 480 ₴ · оплачено</p>
    <h3>Нотатка</h3><textarea placeholder="Бачите лише ви та менеджери" ${mark('note')}></textarea></aside></div></div>`;
  return {
    html: sheet({ lang: 'uk', title: `${name} — діалоги`, css: is.css(SHEET), body }),
    truth: truthOf({
      ...{ rows, time, words, tells: true, messages, clock: (one) => clock.clock(one.at), buyer: name },
      ...{ threadId: '418205', reply: 'reply', traps: ['find', 'note'] },
    }),
  };
}
