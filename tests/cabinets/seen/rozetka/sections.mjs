// Chats under headings of days and a talk in bundles, as one framework stamps its elements. Ukrainian.

import { drawn, html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf, worded } from '../kit/chats.mjs';
import { days, sheet } from '../kit/sheet.mjs';
import { bundles, hueOf, initials, talks } from '../kit/talks.mjs';

export const address = 'https://seller.rozetka.com.ua/main/messages/dialogs/all/602117';

const AGES = [8, 26, 55, 140, 410, 1250, 1480, 1700, 2050, 3600, 5200, 6900, 11000, 16500, 24000, 41000];

/** Lines of one age are of one bundle. @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 2875, 'Вітаю'],
  ['buyer', 2875, 'Чи є ця кавоварка в чорному кольорі?'],
  ['seller', 2860, 'Вітаємо!'],
  ['seller', 2860, 'Чорна буде наприкінці тижня, можемо забронювати.'],
  ['buyer', 2851, 'Забронюйте одну, будь ласка'],
  ['system', 2840, 'Створено замовлення № 812 334 019'],
  ['seller', 1495, 'Юліане, ваша кавоварка вже на складі.'],
  ['seller', 1495, 'Відправляти на те саме відділення?'],
  ['buyer', 1471, 'Так'],
  ['buyer', 1471, 'І гляньте, щоб ріжок був на дві чашки'],
  ['buyer', 1471, '🙏'],
  ['seller', 1460, 'Перевірили, подвійний ріжок у коробці.'],
  ['buyer', 61, 'Кава чудова! А де взяти таблетки для чищення?'],
  ['buyer', 61],
  ['seller', 26, 'Є в нас у розділі «Догляд», по 10 шт.'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:400 14px/20px Roboto,"Helvetica Neue",sans-serif;color:#1f1f1f;background:#fafafa}
app-toolbar{display:flex;height:52px;align-items:center;padding:0 20px;background:#221f1f;color:#fff;gap:20px}app-toolbar b{color:#00a046}
app-dialogs{display:flex;height:calc(100vh - 52px)}app-dialog-list{width:350px;background:#fff;border-right:1px solid #e0e0e0;display:flex;flex-direction:column}
.find{margin:12px 14px;border-bottom:1px solid #8a8a8a;display:flex;gap:8px}.find input{border:0;outline:0;flex:1;padding:6px 0;font:inherit}.lst{overflow:auto;flex:1}.sub{padding:10px 16px 4px;font-weight:500;font-size:12px;color:#6b6b6b;position:sticky;top:0;background:#fff}
.opt{display:flex;align-items:center;gap:14px;padding:8px 16px;min-height:64px;cursor:pointer}.opt[aria-selected=true]{background:#e7f6ed}.ava{width:40px;height:40px;border-radius:50%;color:#fff;display:flex;align-items:center;justify-content:center;flex:none}.ln{flex:1;min-width:0}.l1{display:flex;justify-content:space-between;gap:8px}.l1>span:first-child{font-weight:500}.l2,.l3{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;color:#666;font-size:13px}.l3{color:#00a046}.hm{color:#888;font-size:12px}.bdg{background:#f84147;color:#fff;border-radius:10px;min-width:20px;padding:0 6px;text-align:center;font-size:12px}
app-thread{flex:1;display:flex;flex-direction:column;min-width:0}.thd{padding:10px 24px;background:#fff;border-bottom:1px solid #e0e0e0}.cnt{flex:1;overflow:auto;padding:8px 24px}.chip{display:table;margin:10px auto;padding:2px 12px;border-radius:12px;background:#e8e8e8;font-size:12px}.grp{display:flex;flex-direction:column;align-items:flex-start;margin:8px 0}.grp.to{align-items:flex-end}.bub{background:#fff;border:1px solid #e4e4e4;border-radius:6px;padding:6px 12px;margin:2px 0;max-width:480px}.to .bub{background:#e7f6ed;border-color:#c8ead6}.gt{font-size:11px;color:#888}.sys{text-align:center;color:#777;font-size:12px;margin:8px}.im{width:200px;height:130px;background:#c9b8a4;border-radius:4px}
.inp{display:flex;align-items:flex-end;gap:10px;padding:12px 24px;background:#fff;border-top:1px solid #e0e0e0}.inp textarea{flex:1;border:1px solid #bdbdbd;border-radius:4px;height:44px;padding:10px;font:inherit;resize:none}.mi{font:20px/1 serif;border:0;background:none}.go{background:#00a046;color:#fff;border:0;border-radius:4px;height:36px;padding:0 16px}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const clock = clockOf(now, 'uk');
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const ng = raw(`_ngcontent-${drawn(random, 3, letters)}-c${100 + Math.floor(random() * 800)}=""`);
  const groups = bundles(now, LINES);
  const messages = groups.flat();
  const name = 'Юліан Мостовий';
  const rows = talks({
    ...{ now, language: 'uk', from: 3, ages: AGES, unread: { 0: 1, 2: 4, 5: 1 } },
    open: { place: 1, name, goods: 'Кавоварка ріжкова', messages },
  });
  /** @param {number} at */
  const section = (at) => ['Сьогодні', 'Вчора'][clock.daysAgo(at)] ?? 'Раніше';
  /** Under the heading of a day stands the time. @param {import('../kit/talks.mjs').Chat} chat */
  const time = ({ at }) =>
    clock.daysAgo(at) < 2 ? clock.clock(at) : worded(clock.shortDay(at), clock.shortDay(at).text);
  /** @param {import('../kit/talks.mjs').Chat} chat */
  const words = (chat) => cut(chat.text, 44);
  const list = days(rows, section).map(
    ({ day, lines }) =>
      html`<div ${ng} class="sub">${day}</div>${lines.map(
        (
          chat,
        ) => html`<app-dialog-option ${ng}><div ${ng} role="option" class="opt" aria-selected="${chat.isOpen ? 'true' : 'false'}" ${mark(`chat-${chat.index}`)}>
      <div ${ng} class="ava" style="background-color:hsl(${hueOf(chat.name)} 40% 55%)">${initials(chat.name)}</div><div ${ng} class="ln"><div ${ng} class="l1"><span ${ng}>${chat.name}</span><span ${ng} class="hm">${time(chat).text}</span></div>
      <div ${ng} class="l3">${chat.goods}</div><div ${ng} class="l2">${chat.by === 'seller' && html`<i ${ng}>Ви:</i> `}${words(chat)}</div></div>${chat.unread > 0 && html`<span ${ng} class="bdg">${chat.unread}</span>`}</div></app-dialog-option>`,
      )}`,
  );
  /** @param {import('../kit/chats.mjs').Said[]} group */
  const bundle = (group) => {
    const [first] = group;
    if (!first) return null;
    if (first.author === 'system')
      return html`<div ${ng} class="sys" ${mark(`said-${first.index}`)}>${first.text}</div>`;
    return html`<app-bundle ${ng}><div ${ng} class="grp${first.author === 'seller' && ' to'}">${group.map(
      (one) =>
        html`<div ${ng} class="bub" ${mark(`said-${one.index}`)}>${one.picture ? html`<div ${ng} class="im" role="img" aria-label="Фото"></div>` : one.text}</div>`,
    )}<span ${ng} class="gt">${clock.clock(first.at).text}</span></div></app-bundle>`;
  };
  const dated = days(
    groups.map((group) => ({ at: group[0]?.at ?? now, group })),
    clock.separator,
  );
  /** The system's line bears no time, only its day. @param {import('../kit/chats.mjs').Said} one */
  const spanOf = ({ author, at }) => (author === 'system' ? clock.fullDay(at) : clock.clock(at));
  const body = html`<app-root ng-version="17.3.1"><app-toolbar ${ng}><b ${ng}>ROZETKA</b><span ${ng}>Замовлення</span><span ${ng}>Товари</span><span ${ng}>Переписка</span><span ${ng}>Баланс</span></app-toolbar>
    <app-dialogs ${ng}><app-dialog-list ${ng}><div ${ng} class="find"><span ${ng} class="mi">⌕</span><input ${ng} aria-label="Пошук діалогу" placeholder="Покупець, товар, замовлення" ${mark('find')}></div><div ${ng} role="listbox" class="lst">${list}</div></app-dialog-list>
    <app-thread ${ng}><div ${ng} class="thd"><b ${ng}>${name}</b><br><span ${ng} class="hm">Кавоварка ріжкова · замовлення № 812 334 019</span></div>
    <div ${ng} class="cnt" ${mark('thread')}>${dated.map(({ day, lines }) => html`<span ${ng} class="chip">${day}</span>${lines.map(({ group }) => bundle(group))}`)}</div>
    <div ${ng} class="inp"><button ${ng} class="mi" type="button" aria-label="Прикріпити">+</button><textarea ${ng} aria-label="Повідомлення покупцю" class="ng-untouched ng-pristine ng-valid" ${mark('reply')}></textarea><button ${ng} class="go" type="submit">Відправити</button></div></app-thread></app-dialogs></app-root>`;
  const truth = truthOf({
    ...{ rows, time, words, subject: (chat) => chat.goods, tells: true, messages, buyer: name },
    ...{ clock: spanOf, threadId: '602117', reply: 'reply', traps: ['find'] },
  });
  return { html: sheet({ lang: 'uk', title: 'Переписка з покупцями', css: CSS, body }), truth };
}
