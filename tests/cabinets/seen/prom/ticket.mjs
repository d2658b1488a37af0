// A buyer's appeal with its posts, the newest above. Ukrainian.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { sheet } from '../kit/sheet.mjs';
import { initials } from '../kit/talks.mjs';

export const address = 'https://my.prom.ua/cms/appeals/view/77120';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  [
    'buyer',
    13100,
    'Отримав навушники, лівий не заряджається. Пробував три різні кабелі, індикатор не світиться взагалі.',
  ],
  [
    'seller',
    12940,
    'Добрий день, Мироне! Спробуйте, будь ласка, протерти контакти сухою серветкою і потримати в кейсі 30 хвилин.',
  ],
  ['buyer', 11800, 'Протирав, тримав усю ніч. Без змін.'],
  ['buyer', 11790, 'Додаю, що куплені вони пʼять днів тому.'],
  ['system', 11500, 'Статус змінено: «Новий» → «У роботі»'],
  [
    'seller',
    11490,
    'Дякуємо за перевірку. Оформлюємо заміну: надішліть навушники на відділення 21, доставка за наш рахунок.',
  ],
  ['buyer', 7300, 'Відправив сьогодні, номер накладної 0000 0000 0000 11.'],
  ['seller', 7160, 'Бачимо посилку, чекаємо.'],
  ['seller', 1490, 'Навушники в нас, дефект підтвердився. Нові вишлемо завтра вранці.'],
  ['buyer', 520, 'Чи можна замість білих чорні?'],
];
const ATTACHED = /** @type {Record<number, string>} */ ({ 2: 'video_left.mp4', 6: 'ttn.pdf' });

const CSS = `body{margin:0;background:#fff;font:13px/1.5 Tahoma,Verdana,sans-serif;color:#333}.b-head{background:#f7f7f7;border-bottom:2px solid #7b3ff2;padding:10px 24px}.b-wrap{width:1080px;margin:0 auto;padding:16px 0;display:flex;gap:24px}
.b-appeal{flex:1}.b-appeal__title{font-size:20px;margin:0 0 4px}.b-appeal__meta{color:#888;margin-bottom:14px}.b-answer{border:1px solid #ddd;background:#fafafa;padding:12px;margin-bottom:18px}.b-answer__area{display:block;width:100%;box-sizing:border-box;height:70px;margin:4px 0 8px;font:inherit}
.b-post{display:flex;gap:12px;border-bottom:1px solid #e7e7e7;padding:12px 0}.b-post__pic{width:44px;height:44px;border-radius:4px;background:#dcd3f7;text-align:center;line-height:44px;font-weight:bold;flex:none}.b-post_type_shop .b-post__pic{background:#7b3ff2;color:#fff}
.b-post__head{margin-bottom:3px}.b-post__role{color:#fff;background:#f0932b;border-radius:2px;padding:0 6px;font-size:11px;margin-left:6px}.b-post_type_shop .b-post__role{background:#7b3ff2}.b-post__date{color:#999;margin-left:10px}.b-post__text{margin:0}.b-post__file{color:#1a6fc9;margin:4px 0 0}
.b-status{padding:8px 0 8px 56px;color:#888;border-bottom:1px solid #e7e7e7;font-style:italic}.b-side{width:250px;flex:none}.b-side dt{color:#888;margin-top:8px}.b-side dd{margin:0}.b-side__form{border-top:1px solid #ddd;margin-top:16px;padding-top:10px}.b-side__form textarea,.b-side__form input{width:100%;box-sizing:border-box;font:inherit}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const clock = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const name = 'Мирон Хоменко';
  /** @param {import('../kit/chats.mjs').Said} one */
  const post = (one) => {
    if (one.author === 'system')
      return html`<div class="b-status" ${mark(`said-${one.index}`)}>${one.text}, ${clock.dotted(one.at).text}</div>`;
    const shop = one.author === 'seller';
    return html`<article class="b-post ${shop && 'b-post_type_shop'}" ${mark(`said-${one.index}`)}><div class="b-post__pic">${shop ? 'М' : initials(name)}</div><div class="b-post__body">
      <div class="b-post__head"><b>${shop ? 'Магазин «Звук і світло»' : name}</b><span class="b-post__role">${shop ? 'продавець' : 'покупець'}</span><span class="b-post__date">${clock.dotted(one.at).text}</span></div>
      <p class="b-post__text">${one.text}</p>${ATTACHED[one.index] && html`<p class="b-post__file">📄 ${ATTACHED[one.index]}</p>`}</div></article>`;
  };
  const body = html`<div class="b-head">Кабінет компанії › Звернення покупців › № 77120</div><div class="b-wrap"><div class="b-appeal">
    <h1 class="b-appeal__title">Звернення № 77120: несправний товар</h1><div class="b-appeal__meta">Замовлення 281 440 · Навушники бездротові «Тон» · 1 шт</div>
    <form class="b-answer"><label for="appeal_answer">Ваша відповідь покупцю</label><textarea class="b-answer__area" id="appeal_answer" name="answer" ${mark('reply')}></textarea>
    <input type="submit" value="Відповісти"> <button type="button">Прикріпити файл</button></form>
    <div class="b-posts" ${mark('thread')}>${messages.toReversed().map(post)}</div></div>
    <div class="b-side"><dl><dt>Покупець</dt><dd>${name}</dd><dt>Створено</dt><dd>${clock.date(messages[0]?.at ?? now).text}</dd><dt>Статус</dt><dd>У роботі</dd></dl>
    <form class="b-side__form"><label>Внутрішній коментар <textarea name="comment" rows="3" ${mark('comment')}></textarea></label><button type="button">Зберегти</button></form>
    <form class="b-side__form"><label>Скарга на покупця <input name="reason" placeholder="Причина скарги" ${mark('complaint')}></label><button type="button">Поскаржитись</button></form></div></div>`;
  return {
    html: sheet({ lang: 'uk', title: 'Звернення № 77120', css: CSS, body }),
    truth: truthOf({
      ...{ messages, clock: (one) => clock.dotted(one.at), buyer: name, threadId: '77120' },
      ...{ reply: 'reply', traps: ['comment', 'complaint'] },
    }),
  };
}
