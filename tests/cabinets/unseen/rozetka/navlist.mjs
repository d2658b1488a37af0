// A list of chats by Angular Material, with icons of words.

import { clockOf, truthOf } from '../../seen/kit/chats.mjs';
import { sheet } from '../../seen/kit/sheet.mjs';
import { html, mark, raw } from '../../variants/kit/html.mjs';
import { patrons } from '../kit/patrons.mjs';

export const address = 'https://seller.rozetka.com.ua/main/messages/orders?status=active&perPage=10';

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/20px Roboto,Arial,sans-serif;color:#212121;background:#f5f5f5}.mat-toolbar,.mat-mdc-nav-list,.mat-mdc-paginator{display:block}.mat-toolbar{background:#221f1f;color:#fff;padding:16px 24px;font-size:18px}.content{max-width:980px;margin:20px auto;background:#fff;border-radius:8px;box-shadow:0 1px 3px #0003}.mat-mdc-form-field{display:block;padding:16px}.mat-mdc-input-element{width:100%;border:1px solid #bdbdbd;border-radius:4px;padding:10px 14px;font:inherit}.mat-mdc-list-item{display:flex;gap:16px;padding:12px 20px;border-top:1px solid #eee;color:inherit;text-decoration:none;align-items:center}.mat-icon{width:24px;height:24px;overflow:hidden;flex:none;background:#c8e6c9;border-radius:50%;color:transparent;font-size:1px}.mat-mdc-list-item-title{font-weight:500}.unscoped{flex:1;min-width:0;display:block}.mat-mdc-list-item-line{display:block;color:#616161;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.meta{text-align:right;color:#757575;font-size:12px}.mat-badge-content{display:inline-block;background:#00a046;color:#fff;border-radius:11px;min-width:22px;text-align:center}.mat-mdc-paginator{padding:14px 20px;text-align:right;color:#757575;border-top:1px solid #eee}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const ng = raw('_ngcontent-ng-c2231908417');
  const rows = patrons({
    ...{ now, language: 'uk', from: 6 },
    ages: [[8, 1], [36, 2], [95], [300], [1480], [2050, 1], [4000], [6100], [8900], [15_000]],
  });
  const body = html`<app-root ng-version="17.3.9"><mat-toolbar class="mat-toolbar" ${ng}>Повідомлення</mat-toolbar><div class="content" ${ng}><mat-form-field class="mat-mdc-form-field" ${ng}><input matinput class="mat-mdc-input-element" placeholder="Пошук за ПІБ або номером замовлення" ${mark('search')}></mat-form-field>
  <mat-nav-list class="mat-mdc-nav-list" role="navigation" ${ng}>${rows.map(
    (chat) =>
      html`<a mat-list-item class="mat-mdc-list-item ng-star-inserted" href="/main/messages/orders/${chat.id}" ${ng} ${mark(`chat-${chat.index}`)}><mat-icon class="mat-icon notranslate material-icons" aria-hidden="true">${chat.unread > 0 ? 'mark_chat_unread' : 'chat_bubble_outline'}</mat-icon><span class="unscoped mdc-list-item__content"><span class="mat-mdc-list-item-title">${chat.name}</span><span class="mat-mdc-list-item-line">Замовлення № ${chat.order}</span><span class="mat-mdc-list-item-line">${chat.text}</span></span><span class="meta" ${ng}>${print.messenger(chat.at).text}${chat.unread > 0 && html`<br><span class="mat-badge-content">${chat.unread}</span>`}</span></a>`,
  )}</mat-nav-list><mat-paginator class="mat-mdc-paginator" ${ng}>На сторінці: 10 · 1–10 з 47</mat-paginator></div></app-root>`;
  const truth = truthOf({
    ...{ rows, numbered: true, traps: ['search'], subject: ({ order }) => `Замовлення № ${order}` },
    time: ({ at }) => print.messenger(at),
  });
  return { html: sheet({ lang: 'uk', title: 'Повідомлення', css: CSS, body }), truth };
}
