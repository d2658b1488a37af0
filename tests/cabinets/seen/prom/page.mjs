// Thread alone, semantic: articles with `time[datetime]`, names of both over each, system lines, paragraphs, a comment for staff.
import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';

export const address = 'https://my.prom.ua/cms/dialog/view/5580113';
const BUYER = 'Ярослава Мирославівна Костенко-Дорошевич';

const CSS = `body{font:16px/1.5 Georgia,serif;margin:0 auto;max-width:860px;padding:20px;color:#1b1b1b}nav a{margin-right:14px;color:#3f3fd0}header h2{font-size:16px;margin:0;display:inline}article{border-bottom:1px solid #ddd;padding:12px 0}article p{margin:6px 0}article time{float:right;color:#777;font-size:13px}
article[role=note]{color:#777;font-style:italic;font-size:14px}form{margin-top:16px}label{display:block;font-weight:bold}textarea{width:100%;height:90px;font:inherit}aside{background:#f6f6ee;padding:12px;margin:12px 0}`;

/** @type {import('../kit/chats.mjs').Line[]} */
const TALK = [
  ['system', 8660, 'Покупець відкрив діалог за товаром «Верстат деревообробний»'],
  [
    'buyer',
    8659,
    'Доброго дня!\nЦікавить верстат для невеликої майстерні.\nПідкажіть, яка потужність двигуна, і чи можна його під’єднати до звичайної мережі 220 В?',
  ],
  ['seller', 8610, 'Добрий день, пані Ярославо!\nПотужність 1,5 кВт, працює від 220 В. Пускач у комплекті.'],
  ['buyer', 8571, 'Дякую. А доставка до самого під’їзду можлива? Він же важкий.'],
  ['seller', 7402, 'Так, але лише в обласних центрах, це плюс 450 грн.'],
  ['system', 5760, 'Створено замовлення № 300771245'],
  ['buyer', 5755, 'Оформила замовлення. Телефон для водія: 0 (00) 765-43-21'],
  ['seller', 5690, 'Прийняли!'],
  ['system', 4300, 'Статус замовлення змінено: «Передано в доставку»'],
  ['buyer', 75, 'Водій не дзвонив, хоча обіцяли сьогодні до обіду.\nКоли чекати?'],
];

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const print = clockOf(now, 'uk');
  const talk = said(now, TALK);
  const feed = talk.map(({ index, author, text, at }) => {
    const time = html`<time datetime="${new Date(at).toISOString()}">${print.plain(at).text}</time>`;
    if (author === 'system')
      return html`<article role="note" ${mark(`said-${index}`)}>${time}<span>${text}</span></article>`;
    return html`<article ${mark(`said-${index}`)}><header>${time}<h2>${author === 'seller' ? 'Майстерня «Дуб» (ви)' : BUYER}</h2></header>
      ${text.split('\n').map((paragraph) => html`<p>${paragraph}</p>`)}</article>`;
  });
  const body = html`<nav><a href="/cms">Кабінет</a><a href="/cms/dialog">Усі діалоги</a><a href="/cms/order">Замовлення</a></nav>
    <main><h1>Діалог з покупцем</h1><aside><p><b>${BUYER}</b></p><p>Остання покупка: 12.03.2026</p><form><label for="memo">Коментар для співробітників</label><textarea id="memo" name="memo" ${mark('memo')}></textarea><button>Зберегти</button></form></aside>
    <section aria-label="Листування" ${mark('thread')}>${feed}</section>
    <form method="post"><label for="body">Відповідь покупцеві</label><textarea id="body" name="body" maxlength="2000" ${mark('reply')}></textarea><button type="submit">Надіслати відповідь</button> <a href="/cms/dialog">Назад</a></form></main>`;
  return {
    html: sheet({ lang: 'uk', title: 'Діалог з покупцем', css: CSS, body }),
    truth: truthOf({ messages: talk, buyer: BUYER, reply: 'reply', traps: ['memo'] }),
  };
}
