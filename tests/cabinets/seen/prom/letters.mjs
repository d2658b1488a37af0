// An appeal as letters, the newest on top, with an editor of rich text.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { letters, tint } from '../kit/rows.mjs';
import { sheet } from '../kit/sheet.mjs';

const BUYER = 'Олімпія Ватаманюк';
const SHOP = 'Майстерня «Шкіра і нитка»';
export const address = 'https://my.prom.ua/cms/appeals/view/3310846';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  [
    'buyer',
    9 * 1440 + 130,
    'Доброго дня! Замовляла сумку з гравіюванням «О. В.», а прийшла з літерами «О. Б.». Що робитимемо?',
  ],
  ['seller', 9 * 1440 + 12, 'Пані Олімпіє, дуже прикро. Перевіряємо замовлення в майстра й відпишемо сьогодні.'],
  [
    'seller',
    8 * 1440 + 700,
    'Помилка справді наша. Можемо замінити клапан із літерами або зробити нову сумку за два тижні.',
  ],
  ['buyer', 8 * 1440 + 520, 'Краще нову, бо клапан видно, що перешитий. Стару надіслати чи залишити?'],
  ['seller', 7 * 1440 + 30, 'Залиште собі, це наш подарунок за клопіт.'],
  ['buyer', 5 * 60, 'Дякую! А на якому вона зараз етапі? Свято вже наступної суботи.'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;background:#f8f9f9;font:14px/1.5 system-ui,sans-serif;color:#2f3941}h1,p,blockquote{margin:0}
.top{background:#03363d;color:#fff;padding:10px 20px;display:flex;gap:24px}.top input{margin-left:auto;border:0;border-radius:4px;padding:4px 10px;width:240px}
.page{display:grid;grid-template-columns:1fr 280px;gap:20px;max-width:1180px;margin:0 auto;padding:18px}.crumbs{font-size:12px;color:#68737d;margin-bottom:6px}h1{font-size:20px;font-weight:600}
.status{display:inline-block;background:#c72a1c;color:#fff;border-radius:4px;font-size:11px;padding:1px 7px;margin-left:8px}
.editor{background:#fff;border:1px solid #d8dcde;border-radius:4px;margin:14px 0 18px}.ql-toolbar{border-bottom:1px solid #d8dcde;padding:6px 10px;color:#68737d}.ql-container{position:relative}.ql-editor{min-height:96px;padding:12px 15px;outline:none}.ql-editor.ql-blank::before{content:attr(data-placeholder);color:#87929d;font-style:italic}
.ql-clipboard{position:absolute;left:-100000px;top:50%;height:1px;overflow:hidden}.ql-hidden{display:none}.editor footer{padding:8px 12px;text-align:right}.btn{background:#1f73b7;color:#fff;border:0;border-radius:4px;padding:7px 16px}
.event{background:#fff;border:1px solid #e9ebed;border-radius:4px;margin-bottom:10px;padding:14px 18px}.event--agent{background:#f3f8fc}.event__head{display:flex;align-items:center;gap:10px;margin-bottom:8px}.event__name{font-weight:600}.event__role{font-size:11px;color:#68737d;border:1px solid #d8dcde;border-radius:9px;padding:0 8px}
.event__when{margin-left:auto;color:#68737d;font-size:12px}.ava{width:32px;height:32px;border-radius:4px;color:#fff;display:grid;place-items:center;font-size:12px}blockquote{border-left:3px solid #d8dcde;color:#87929d;padding-left:12px;margin-top:10px;font-size:13px}
.file{display:inline-block;margin-top:10px;border:1px solid #d8dcde;border-radius:4px;padding:4px 10px;font-size:12px}.side{background:#fff;border:1px solid #e9ebed;border-radius:4px;padding:16px;align-self:start}.side label{display:block;font-size:12px;color:#68737d;margin-top:12px}.side input,.side textarea{width:100%;border:1px solid #d8dcde;border-radius:4px;padding:6px 8px;font:inherit}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const body = html`<div class="top"><b>prom</b><span>Звернення</span><span>Замовлення</span><input placeholder="Пошук звернень" ${mark('search')}></div>
    <div class="page">
      <div>
        <div class="crumbs">Звернення / Рекламації / № 3310846</div>
        <h1>Помилка в гравіюванні <span class="status">Відкрито</span></h1>
        <div class="editor">
          <div class="ql-toolbar ql-snow"><b>B</b> <i>I</i> <u>U</u> 🔗 ☰</div>
          <div class="ql-container ql-snow">
            <div class="ql-editor ql-blank" contenteditable="true" data-placeholder="Відповідь для: ${BUYER}" ${mark('reply')}><p><br></p></div>
            <div class="ql-clipboard" contenteditable="true" tabindex="-1" ${mark('clipboard')}></div>
            <div class="ql-tooltip ql-hidden"><input type="text" data-link="https://" ${mark('link')}></div>
          </div>
          <footer><button class="btn">Відповісти</button></footer>
        </div>
        <section ${mark('thread')}>${messages.toReversed().map((one) => {
          const mine = one.author === 'seller';
          const name = mine ? SHOP : BUYER;
          const before = mine ? messages[one.index - 1] : undefined;
          return html`<article class="event ${mine && 'event--agent'}" ${mark(`said-${one.index}`)}>
            <div class="event__head"><span class="ava" style="background:${tint(name)}">${letters(name.replace('«', ''))}</span>
              <span class="event__name">${name}</span><span class="event__role">${mine ? 'ваша компанія' : 'покупець'}</span>
              <span class="event__when">${print.long(one.at).text}</span></div>
            <div class="event__body"><p>${one.text}</p></div>
            ${before?.author === 'buyer' && html`<blockquote>${before.text}</blockquote>`}
            ${one.index === 0 && html`<a class="file" href="#">📄 foto_sumky.jpg · 1,2 МБ</a>`}
          </article>`;
        })}</section>
      </div>
      <aside class="side"><b>Деталі</b>
        <label>Відповідальний<input value="Вікторія, склад" ${mark('assignee')}></label>
        <label>Внутрішня нотатка<textarea rows="4" placeholder="Покупець цього не бачить" ${mark('note')}></textarea></label>
        <label>Замовлення</label><a href="/cms/order/edit/290114">№ 290114 · 3 450 ₴</a></aside>
    </div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '3310846', reply: 'reply', clock: ({ at }) => print.long(at) },
    traps: ['search', 'clipboard', 'link', 'assignee', 'note'],
  });
  return { html: sheet({ lang: 'uk', title: 'Звернення № 3310846', css: CSS, body }), truth };
}
