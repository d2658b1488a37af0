// One question of a buyer on goods, and the form for its answer.

import { clockOf, said, truthOf } from '../../seen/kit/chats.mjs';
import { picture, sheet } from '../../seen/kit/sheet.mjs';
import { html, mark, raw } from '../../variants/kit/html.mjs';

const BUYER = 'Остап Мороз';
export const address = 'https://seller.rozetka.com.ua/main/feedback/questions/answer/51830277';

/** @type {readonly import('../../seen/kit/chats.mjs').Line[]} */
const LINES = [['buyer', 1440 + 95, 'Підкажіть, чи підтримує ця колонка підключення двох телефонів одночасно?']];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 Arial,sans-serif;color:#221f1f;background:#f5f5f5}p{margin:0}.header{background:#221f1f;color:#fff;padding:14px 24px}.content{max-width:820px;margin:20px auto}.crumbs{color:#797878;font-size:12px;margin-bottom:12px}.mat-mdc-card{display:block;background:#fff;border-radius:6px;box-shadow:0 1px 2px #0002;padding:18px 20px;margin-bottom:14px}.goods{display:flex;gap:16px;align-items:center}.goods small{color:#797878}.question__head{display:flex;justify-content:space-between;margin-bottom:6px}.question__author{font-weight:700}.question__date{color:#797878;font-size:12px}.question__text{font-size:16px}.form label{display:block;margin-bottom:6px}.form textarea{width:100%;border:1px solid #bdbdbd;border-radius:4px;padding:10px 12px;font:inherit}.actions{display:flex;gap:10px;justify-content:flex-end;margin-top:10px}.actions button{border:1px solid #00a046;border-radius:4px;background:#fff;color:#00a046;padding:9px 18px;font:inherit}.actions .primary{background:#00a046;color:#fff}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const ng = raw('_ngcontent-djk-c310');
  const messages = said(now, LINES);
  const body = html`<rz-root ng-version="14.3.0"><div class="header" ${ng}>Кабінет продавця</div><div class="content" ${ng}><div class="crumbs" ${ng}>Відгуки та запитання / Запитання / № 51830277</div>
  <mat-card class="mat-mdc-card goods" ${ng}><img src="${picture(210, 72)}" alt=""><div><p>Портативна колонка Grom Mini, синя</p><small>Код товару 388204117 · В наявності · 1 399 ₴</small></div></mat-card>
  <mat-card class="mat-mdc-card" ${ng} ${mark('thread')}>${messages.map((one) => html`<div class="question" ${ng} ${mark(`said-${one.index}`)}><div class="question__head" ${ng}><span class="question__author">${BUYER}</span><span class="question__date">${print.plain(one.at).text}</span></div><p class="question__text">${one.text}</p></div>`)}</mat-card>
  <mat-card class="mat-mdc-card form" ${ng}><label for="answer-text">Відповідь від імені магазину</label><textarea id="answer-text" rows="5" maxlength="2000" formcontrolname="answer" ${mark('reply')}></textarea><div class="actions" ${ng}><button type="button">Поскаржитися</button><button class="primary" type="submit">Опублікувати відповідь</button></div></mat-card></div></rz-root>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '51830277', reply: 'reply' },
    clock: ({ at }) => print.plain(at),
  });
  return { html: sheet({ lang: 'uk', title: 'Запитання', css: CSS, body }), truth };
}
