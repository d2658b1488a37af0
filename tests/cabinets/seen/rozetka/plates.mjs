// A dark list of chats as plates with the state of each. Ukrainian.

import { drawn, hashedClasses, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';
import { hueOf, talks } from '../kit/talks.mjs';

export const address = 'https://seller.rozetka.com.ua/main/messages/board?state=any';

const AGES = [1, 16, 63, 118, 300, 815, 1700, 2900, 4600, 7900, 13500];

const SHEET = `*{box-sizing:border-box}body{margin:0;background:#121417;color:#e9ebee;font:14px/1.4 "Noto Sans",Arial,sans-serif}.Bar{display:flex;gap:18px;padding:14px 32px;background:#1a1d22;align-items:center}.Bar input{margin-left:auto;width:260px;background:#0e1013;border:1px solid #343a43;border-radius:6px;padding:7px 10px;color:inherit}
.Body{width:980px;margin:16px auto;display:grid;gap:10px}.Plate{display:grid;grid-template-columns:64px 1fr 190px;gap:4px 16px;background:#1f2329;border-radius:12px;padding:12px 16px;align-items:center;min-height:88px}.Goods{width:64px;height:64px;border-radius:8px;grid-row:1/3}.Buyer{font-size:15px;font-weight:600}.Buyer i{display:inline-block;width:9px;height:9px;border-radius:50%;background:#ffb020;margin-left:8px}.About{color:#8c95a3;font-size:12px;font-weight:400;margin-left:10px}.Words{grid-column:2;color:#c0c6cf}.Since{text-align:right;color:#8c95a3;font-size:12px}.State{justify-self:end;font-size:12px;border-radius:6px;padding:3px 9px;background:#2c323b}.Wait{background:#4a3413;color:#ffcf7d}
.Offer{border-radius:12px;padding:18px;background:linear-gradient(90deg,#0f5132,#146c43);text-align:center}.Bone{height:88px;border-radius:12px;background:#1a1d22;display:grid;grid-template-columns:64px 300px;gap:10px 16px;padding:12px 16px}.Bone b{background:#262b32;border-radius:6px}.Bone b:first-child{grid-row:1/3}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const clock = clockOf(now, 'uk');
  const is = hashedClasses(random, (_, draw) => `css-${drawn(draw, 6).toLowerCase()}`);
  const rows = talks({ now, language: 'uk', from: 11, ages: AGES, unread: { 0: 1, 2: 1, 5: 1 } });
  /** @param {import('../kit/talks.mjs').Chat} chat */
  const words = (chat) => cut(chat.text, 90);
  const body = html`<div class="${is('Bar')}"><b>Чати</b><span>Потребують відповіді</span><span>Усі</span><span>Архів</span><input placeholder="Імʼя, товар чи номер" ${mark('find')}></div>
    <div class="${is('Body')}">${rows.map(
      (
        chat,
      ) => html`${chat.index === 3 && html`<div class="${is('Offer')}">Безкоштовна доставка для ваших покупців до кінця місяця. <u>Долучитися</u></div>`}
      <div class="${is('Plate')}" tabindex="0" ${mark(`chat-${chat.index}`)}><img class="${is('Goods')}" src="${picture(hueOf(chat.goods), 64)}" alt="${chat.goods}">
      <div class="${is('Buyer')}">${chat.name}${chat.unread > 0 && html`<i title="Непрочитане"></i>`}<span class="${is('About')}">${chat.goods} · № ${chat.order}</span></div><div class="${is('Since')}">${clock.ago(chat.at).text}</div>
      <div class="${is('Words')}">${chat.by === 'seller' && 'Ви: '}${words(chat)}</div><div class="${is('State', chat.by === 'buyer' && chat.index < 4 && 'Wait')}">${chat.by === 'seller' ? 'Відповідь надано' : chat.index < 4 ? 'Потребує відповіді' : 'Відкритий'}</div></div>`,
    )}
    ${[0, 1].map(() => html`<div class="${is('Bone')}" aria-hidden="true"><b></b><b></b><b></b></div>`)}</div>`;
  return {
    html: sheet({ lang: 'uk', title: 'Чати', css: is.css(SHEET), body }),
    truth: truthOf({
      ...{ rows, time: (chat) => clock.ago(chat.at), words, subject: (chat) => chat.goods, tells: true },
      traps: ['find'],
    }),
  };
}
