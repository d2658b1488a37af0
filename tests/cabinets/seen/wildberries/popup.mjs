// One question in a window over the table of questions, inside a closed root; chips of templates.

import { html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { spoken } from '../kit/guests.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const BUYER = 'Марк';
export const address = 'https://seller.wildberries.ru/feedbacks/questions-tab/new?questionId=QoZ81mTd4';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [['buyer', 1440 + 35, 'Добрый день, а можно ли мыть контейнеры в посудомоечной машине? И крышки тоже?']];

const OUTER = `body{margin:0;font:14px/1.45 Arial,sans-serif;color:#242424;background:#f6f6f9}.content{padding:24px}table{background:#fff;border-radius:16px;width:100%;border-collapse:collapse}th{color:#8b8b99;text-align:left;font-weight:400}th,td{padding:13px 16px;border-bottom:1px solid #eee}.content>input{border:1px solid #dcdce6;border-radius:10px;padding:9px 12px;width:260px;font:inherit;margin:0 0 14px}`;
const INNER = `:host{position:fixed;inset:0;background:#0007;display:grid;place-items:center;font:14px/1.45 Arial,sans-serif}*{box-sizing:border-box}.w{background:#fff;border-radius:20px;width:600px;padding:24px}.h{display:flex;justify-content:space-between;font-size:20px;font-weight:600;margin-bottom:14px}.g{display:flex;gap:12px;align-items:center;background:#f6f6f9;border-radius:12px;padding:10px;margin-bottom:14px}.g img{border-radius:8px}.q{border-left:3px solid #a73afd;padding-left:12px;margin-bottom:14px}.q .m{display:flex;gap:12px;color:#8b8b99;font-size:12px}.q p{margin:4px 0 0}.chips{display:flex;gap:8px;margin-bottom:8px}.chips button{border:0;border-radius:14px;background:#f0e6fb;padding:5px 12px;font:inherit;font-size:13px}textarea{width:100%;border:1px solid #dcdce6;border-radius:12px;padding:10px 12px;font:inherit}.f{display:flex;justify-content:space-between;align-items:center;margin-top:10px;color:#8b8b99}.f button{border:0;background:#a73afd;color:#fff;border-radius:12px;padding:11px 20px;font:inherit}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const messages = said(now, LINES);
  const goods = ['Контейнеры для еды, 5 шт', 'Термос 1 л', 'Ланч-бокс', 'Фляга складная'];
  const inner = html`<div class="w" role="dialog" aria-modal="true"><div class="h"><span>Ответ на вопрос</span><span>×</span></div><div class="g"><img src="${picture(150, 48)}" alt=""><div>Контейнеры для еды, 5 шт<br><small>Артикул 190447215</small></div></div>
    <div ${mark('thread')}>${messages.map((one) => html`<div class="q" ${mark(`said-${one.index}`)}><div class="m"><b>${BUYER}</b><span>${spoken(print, one.at, 'в').text}</span></div><p>${one.text}</p></div>`)}</div>
    <div class="chips"><button>Благодарим за вопрос</button><button>Да, подходит</button><button>Уточним у поставщика</button></div><textarea rows="5" placeholder="Введите ответ" ${mark('reply')}></textarea><div class="f"><span>0 из 1000</span><button>Опубликовать ответ</button></div></div>`;
  const body = html`<div class="content"><h1>Вопросы</h1><input placeholder="Артикул" ${mark('search')}><table><thead><tr><th>Товар</th><th>Рейтинг</th><th>Вопросов без ответа</th></tr></thead><tbody>${goods.map((name, index) => html`<tr><td>${name}</td><td>4,${9 - index}</td><td>${index ? index * 2 : 1}</td></tr>`)}</tbody></table></div>
  <wb-question-popup><template shadowrootmode="closed"><style>${raw(INNER)}</style>${inner}</template></wb-question-popup>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: 'QoZ81mTd4', reply: 'reply', outside: ['search'] },
    ...{ inside: 'wb-question-popup >>> ', timeZone: 'Europe/Moscow', clock: ({ at }) => spoken(print, at, 'в') },
  });
  return { html: sheet({ lang: 'ru', title: 'Вопросы', css: OUTER, body }), truth };
}
