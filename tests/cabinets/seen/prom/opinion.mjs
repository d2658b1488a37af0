// A buyer's opinion with stars and pictures, in utility classes; nothing has been answered.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const BUYER = 'Ілона Дрозд';
export const address = 'https://my.prom.ua/cms/opinions/product/88123701';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  [
    'buyer',
    2 * 1440 + 75,
    'Сковорода важка, гріє рівномірно. Але ручка хитається з першого дня, довелося підтягувати самій. Чотири зірки лише за це.',
  ],
];

const CSS = `*{box-sizing:border-box;margin:0}body{font:14px/20px Inter,ui-sans-serif,system-ui,sans-serif;color:#18181b;background:#fafafa}a{color:#6d28d9;text-decoration:none}.flex{display:flex}.gap-2{gap:8px}.gap-4{gap:16px}.items-center{align-items:center}.justify-between{justify-content:space-between}.p-6{padding:24px}.p-4{padding:16px}.mt-2{margin-top:8px}.mt-4{margin-top:16px}.max-w-3xl{max-width:768px;margin:0 auto}.bg-white{background:#fff}.rounded-xl{border-radius:12px}.rounded{border-radius:6px}.shadow-sm{box-shadow:0 1px 3px #0002}.text-xs{font-size:12px}.text-lg{font-size:18px;line-height:28px}.text-zinc-500{color:#71717a}.text-amber-500{color:#f59e0b;letter-spacing:2px}.font-semibold{font-weight:600}.w-full{width:100%}.border{border:1px solid #d4d4d8}.px-4{padding:10px 16px}.bg-violet-700{background:#6d28d9;color:#fff;border:0}.bg-zinc-100{background:#f4f4f5}.size-10{width:40px;height:40px;border-radius:50%;background:#ddd6fe;display:grid;place-items:center}button,input,textarea{font:inherit}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  /** @param {number} at */
  const day = (at) => ({ ...print.date(at), text: `${print.fullDay(at).text} ${print.date(at).text.slice(6)}` });
  const body = html`<div id="app"><div class="max-w-3xl p-6">
    <a class="text-xs" href="/cms/opinions">← Усі відгуки</a>
    <div class="flex justify-between items-center mt-2"><h1 class="text-lg font-semibold">Відгук про товар</h1><span class="text-xs bg-zinc-100 rounded px-4">Опубліковано</span></div>
    <div class="bg-white rounded-xl shadow-sm p-4 mt-4 flex gap-4 items-center"><img class="rounded" src="${picture(12, 56)}" alt="" width="56" height="56"><div><a href="#">Сковорода чавунна «Вогнище» 28 см</a><p class="text-zinc-500 text-xs mt-2">Замовлення № 301 774 019 · 1 150 ₴</p></div></div>
    <div class="mt-4" ${mark('thread')}>${messages.map(
      (one) =>
        html`<article class="bg-white rounded-xl shadow-sm p-4" ${mark(`said-${one.index}`)}><div class="flex justify-between"><div class="flex gap-2 items-center"><span class="size-10">І</span><div><p class="font-semibold">${BUYER}</p><p class="text-amber-500" aria-label="4 з 5">★★★★☆</p></div></div><span class="text-xs text-zinc-500">${day(one.at).text}</span></div><p class="mt-4">${one.text}</p><div class="flex gap-2 mt-4"><img class="rounded" src="${picture(40, 72)}" alt="Фото 1"><img class="rounded" src="${picture(52, 72)}" alt="Фото 2"></div></article>`,
    )}</div>
    <div class="bg-white rounded-xl shadow-sm p-4 mt-4"><p class="font-semibold">Відповідь компанії</p><textarea class="w-full border rounded p-4 mt-2" rows="4" maxlength="3000" placeholder="Подякуйте покупцеві або допоможіть вирішити проблему" ${mark('reply')}></textarea><div class="flex justify-between items-center mt-2"><span class="text-xs text-zinc-500">0 / 3000</span><div class="flex gap-2"><button type="button" class="rounded px-4 border">Поскаржитися</button><button type="button" class="rounded px-4 bg-violet-700">Відповісти</button></div></div></div>
  </div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '88123701', reply: 'reply' },
    clock: ({ at }) => day(at),
  });
  return { html: sheet({ lang: 'uk', title: 'Відгук', css: CSS, body }), truth };
}
