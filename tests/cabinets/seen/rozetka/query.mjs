// A Material dialog over a table of questions: one question, an answer of the shop's, and another word of the buyer's.

import { html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { folder, near } from '../kit/folder.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const BUYER = 'Тиміш Орел';
export const address = 'https://seller.rozetka.com.ua/main/questions/list?question=60417733';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 + 410, 'Чи можна під’єднати до цієї кавоварки картридж для води іншої фірми?'],
  ['seller', 1440 + 300, 'Добрий день! Підходять картриджі серії F-10 будь-якого виробника.'],
  ['buyer', 320, 'А перехідник потрібен?'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:400 14px/20px Roboto,"Helvetica Neue",sans-serif;color:#212121;background:#fafafa}h1{font:500 20px/32px Roboto,sans-serif;margin:0 0 12px}.page{padding:24px}table{width:100%;background:#fff;border-spacing:0}th,td{padding:12px 16px;text-align:left;border-bottom:1px solid #0000001f}th{color:#0000008a;font-weight:500;font-size:12px}.cdk-overlay-container{position:fixed;inset:0}.cdk-overlay-backdrop{position:absolute;inset:0;background:#00000052}.cdk-global-overlay-wrapper{position:absolute;inset:0;display:flex;align-items:center;justify-content:center}.mat-mdc-dialog-container{width:600px;background:#fff;border-radius:4px;box-shadow:0 11px 15px -7px #0003}.mdc-dialog__title{font:500 20px/32px Roboto;margin:0;padding:16px 24px 0}.mdc-dialog__content{padding:12px 24px}.goods{display:flex;gap:14px;align-items:center;color:#0000008a;margin-bottom:14px}.remark{padding:10px 0;border-top:1px solid #0000001f}.remark-answer{padding-left:32px}.remark-head{display:flex;gap:8px;align-items:baseline}.remark-head .at{margin-left:auto;color:#0000008a;font-size:12px}.shop{color:#00a046}.mat-mdc-form-field{display:block;background:#f5f5f5;border-bottom:1px solid #0000006b;padding:20px 16px 8px;position:relative;border-radius:4px 4px 0 0;margin-top:12px}.mat-mdc-form-field label{position:absolute;top:4px;font-size:12px;color:#0009}.mat-mdc-input-element{border:0;background:none;width:100%;font:inherit;outline:0;resize:none}.mdc-dialog__actions{display:flex;justify-content:flex-end;gap:8px;padding:8px 24px 16px}.mdc-button{border:0;background:none;color:#00a046;font:500 14px Roboto;padding:10px 16px;border-radius:4px}.mat-primary{background:#00a046;color:#fff}.hint{font-size:12px;color:#0000008a;margin-top:4px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const ng = raw('_ngcontent-ng-c2904417715');
  const messages = said(now, LINES);
  const others = folder({ now, language: 'uk', from: 2, ages: [320, 700, 1400, 2600, 4000, 6000] });
  const body = html`<app-root ng-version="17.3.12"><div class="page" aria-hidden="true"><h1>Товари з питаннями</h1><mat-form-field class="mat-mdc-form-field"><label>Пошук за товаром</label><input matinput class="mat-mdc-input-element" ${mark('search')}></mat-form-field>
    <table mat-table class="mat-mdc-table"><thead><tr><th>Артикул</th><th>Товар</th><th>Питань</th><th>Без відповіді</th></tr></thead><tbody>${others.map((one) => html`<tr mat-row class="mat-mdc-row"><td>${one.id}</td><td>${one.goods}</td><td>${one.index * 3 + 2}</td><td>${one.index % 3}</td></tr>`)}</tbody></table></div></app-root>
  <div class="cdk-overlay-container"><div class="cdk-overlay-backdrop cdk-overlay-dark-backdrop cdk-overlay-backdrop-showing"></div><div class="cdk-global-overlay-wrapper"><div class="cdk-overlay-pane mat-mdc-dialog-panel"><mat-dialog-container class="mat-mdc-dialog-container" role="dialog" aria-modal="true" style="display:block"><app-question-dialog ${ng}>
    <h2 mat-dialog-title class="mdc-dialog__title" ${ng}>Питання № 60417733</h2><mat-dialog-content class="mdc-dialog__content" style="display:block" ${ng}><div class="goods" ${ng}><img src="${picture(190, 44)}" alt=""><span ${ng}>Кавоварка крапельна BrewLine 600</span></div>
    <div class="remarks" ${ng} ${mark('thread')}>${messages.map(
      (one) =>
        html`<div class="remark ${one.author === 'seller' && 'remark-answer'}" ${ng} ${mark(`said-${one.index}`)}><div class="remark-head" ${ng}>${one.author === 'seller' ? html`<b class="shop" ${ng}>Магазин «Домівка»</b>` : html`<b ${ng}>${BUYER}</b>`}<span class="at" ${ng}>${near(print, one.at).text}</span></div><div class="remark-text" ${ng}>${one.text}</div></div>`,
    )}</div>
    <mat-form-field class="mat-mdc-form-field" ${ng}><label for="mat-input-4">Відповідь магазину</label><textarea matinput id="mat-input-4" class="mat-mdc-input-element" rows="4" ${mark('reply')}></textarea></mat-form-field><div class="hint">Відповідь зʼявиться на сайті після перевірки</div></mat-dialog-content>
    <mat-dialog-actions class="mdc-dialog__actions" ${ng}><button mat-button class="mdc-button">Закрити</button><button mat-flat-button class="mdc-button mat-primary">Відповісти</button></mat-dialog-actions></app-question-dialog></mat-dialog-container></div></div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '60417733', reply: 'reply', traps: ['search'] },
    clock: ({ at }) => near(print, at),
  });
  return { html: sheet({ lang: 'uk', title: 'Питання', css: CSS, body }), truth };
}
