// Pages built with Angular Material, with Ant Design, and by hand with labels inside the words. Ukrainian.
import { html, mark } from '../../variants/kit/html.mjs';
import { chats, clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { longTalk } from '../kit/long-talk.mjs';
import { sheet } from '../kit/sheet.mjs';

/** @typedef {Pick<import('../../variants/truth.d.ts').Variant, 'address' | 'page'>} Page */

const AGES = [5, 19, 47, 122, 231, 590, 1530, 2200, 3100, 4700, 6600];

/** Angular Material: all on the left; the seller's bear check marks with a word for those who cannot see. @type {Page} */
export const ticks = {
  address: 'https://seller.rozetka.com.ua/main/dialogs/active',
  page(now) {
    const print = clockOf(now, 'uk');
    const talk = said(now, longTalk(14, 2000));
    const name = 'Зоряна Петлюк';
    const rows = chats({
      now,
      language: 'uk',
      from: 11,
      ages: AGES,
      unread: { 1: 1, 4: 2 },
      open: { place: 0, name, messages: talk },
    });
    const css = `body{margin:0;font:14px Roboto,Arial}mat-sidenav-container{display:flex;height:100vh}mat-sidenav{width:320px;overflow:auto}mat-sidenav-content{flex:1;display:flex;flex-direction:column}a.mat-mdc-list-item{display:block;padding:10px 16px;color:inherit;text-decoration:none}.mdc-list-item__meta{float:right;font-size:12px;color:#777}.talk{flex:1;overflow:auto;padding:16px}mat-card{display:block;margin-bottom:10px;padding:10px;border:1px solid #eee;width:70%}.from-shop{background:#e8f5e9}.sr{position:absolute;width:1px;height:1px;overflow:hidden}mat-icon{font-size:12px}`;
    const list = rows.map(
      (chat) =>
        html`<a mat-list-item class="mat-mdc-list-item mdc-list-item mat-mdc-list-item-interactive${chat.isOpen ? ' mdc-list-item--activated' : ''}" href="/main/dialogs/active/${chat.id}" ${mark(`chat-${chat.index}`)}><span class="mdc-list-item__meta">${print.plain(chat.at).text}</span><span class="mat-mdc-list-item-title mdc-list-item__primary-text">${chat.name}</span><span class="mat-mdc-list-item-line mdc-list-item__secondary-text">${cut(chat.text, 60)}</span>${chat.unread > 0 && html`<span class="mat-badge-content">${chat.unread}</span>`}</a>`,
    );
    const feed = talk.map(
      (one) =>
        html`<mat-card class="mat-mdc-card mdc-card ${one.author === 'seller' && 'from-shop'}" ${mark(`said-${one.index}`)}><mat-card-content class="mat-mdc-card-content">${one.text}</mat-card-content><div class="mat-caption"><span>${print.plain(one.at).text}</span>${one.author === 'seller' && html`<mat-icon role="img" class="mat-icon material-icons" aria-hidden="true">done_all</mat-icon><span class="sr">Прочитано покупцем</span>`}</div></mat-card>`,
    );
    const body = html`<app-root><mat-sidenav-container><mat-sidenav><mat-nav-list>${list}</mat-nav-list></mat-sidenav><mat-sidenav-content><mat-toolbar><h1 style="font-size:18px">${name}</h1></mat-toolbar><div class="talk" ${mark('thread')}>${feed}</div>
      <mat-form-field class="mat-mdc-form-field"><mat-label>Повідомлення покупцеві</mat-label><textarea matInput class="mat-mdc-input-element" rows="2" style="width:90%" ${mark('reply')}></textarea></mat-form-field><button mat-flat-button class="mdc-button">Надіслати</button></mat-sidenav-content></mat-sidenav-container></app-root>`;
    return {
      html: sheet({ lang: 'uk', title: 'Діалоги', css, body }),
      truth: truthOf({
        ...{
          rows,
          time: ({ at }) => print.plain(at),
          words: (chat) => cut(chat.text, 60),
          numbered: true,
          messages: talk,
        },
        ...{ clock: ({ at }) => print.plain(at), buyer: name, reply: 'reply' },
      }),
    };
  },
};

/** Ant Design: a list with faces, comments with an author each and the full time in a title. @type {Page} */
export const ant = {
  address: 'https://seller.rozetka.com.ua/main/support/requests-of-buyers',
  page(now) {
    const print = clockOf(now, 'uk');
    const talk = said(now, longTalk(12, 4000));
    const name = 'Тарас Ільницький';
    const rows = chats({
      now,
      language: 'uk',
      from: 17,
      ages: AGES,
      unread: { 2: 1, 3: 1 },
      open: { place: 0, name, messages: talk },
    });
    const css = `body{margin:0;font:14px Arial}.ant-layout{display:flex}.ant-layout-sider{width:360px}.ant-list-items{margin:0;padding:0;list-style:none}.ant-list-item{display:flex;padding:12px;border-bottom:1px solid #f0f0f0}.ant-list-item-meta{display:flex;flex:1;gap:12px}.ant-avatar{width:32px;height:32px;border-radius:50%;background:#ccc;display:inline-block;text-align:center;line-height:32px}.ant-list-item-meta-title{margin:0;font-size:14px}.ant-list-item-meta-description{color:#0007}.ant-layout-content{flex:1}.ant-comment-inner{display:flex;padding:10px;gap:12px}.ant-comment-content-author-time{color:#999;margin-left:8px}.ant-badge-dot{width:6px;height:6px;background:red;border-radius:50%;display:inline-block}`;
    const list = rows.map(
      (chat) =>
        html`<li class="ant-list-item" ${mark(`chat-${chat.index}`)}><div class="ant-list-item-meta"><div class="ant-list-item-meta-avatar"><span class="ant-badge"><span class="ant-avatar ant-avatar-circle"><span class="ant-avatar-string">${chat.name.slice(0, 1)}</span></span>${chat.unread > 0 && html`<sup class="ant-badge-dot"></sup>`}</span></div><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title"><a href="/main/support/requests-of-buyers?chat=${chat.id}">${chat.name}</a></h4><div class="ant-list-item-meta-description">${cut(chat.text, 55)}</div></div></div><div>${print.plain(chat.at).text}</div></li>`,
    );
    const feed = talk.map(
      (one) =>
        html`<div class="ant-comment" ${mark(`said-${one.index}`)}><div class="ant-comment-inner"><div class="ant-comment-avatar"><span class="ant-avatar"></span></div><div class="ant-comment-content"><div class="ant-comment-content-author"><span class="ant-comment-content-author-name">${one.author === 'seller' ? 'Магазин «Домівка»' : name}</span><span class="ant-comment-content-author-time"><span title="${print.plain(one.at).text}">${print.ago(one.at).text}</span></span></div><div class="ant-comment-content-detail"><p>${one.text}</p></div></div></div></div>`,
    );
    const body = html`<div class="ant-layout"><aside class="ant-layout-sider"><div class="ant-input-affix-wrapper"><input class="ant-input" placeholder="Пошук за номером" ${mark('search')}></div><div class="ant-list"><div class="ant-spin-container"><ul class="ant-list-items">${list}</ul></div></div></aside><main class="ant-layout-content"><div class="ant-page-header-heading"><span class="ant-page-header-heading-title">${name}</span></div><div class="ant-list" ${mark('thread')}>${feed}</div><form class="ant-form"><textarea class="ant-input" rows="4" style="width:90%" placeholder="Введіть відповідь" ${mark('reply')}></textarea><button type="submit" class="ant-btn ant-btn-primary"><span>Відповісти</span></button></form></main></div>`;
    return {
      html: sheet({ lang: 'uk', title: 'Звернення покупців', css, body }),
      truth: truthOf({
        ...{
          rows,
          time: ({ at }) => print.plain(at),
          words: (chat) => cut(chat.text, 55),
          numbered: true,
          messages: talk,
        },
        ...{ clock: ({ at }) => print.plain(at), buyer: name, reply: 'reply', traps: ['search'] },
      }),
    };
  },
};

/** By hand: who wrote stands in bold before the words, in one element with them; an unread mark on the item around the link. @type {Page} */
export const spoken = {
  address: 'https://seller.rozetka.com.ua/main/messages/sellers/all',
  page(now) {
    const print = clockOf(now, 'uk');
    const talk = said(now, longTalk(9, 900));
    const name = 'Ганна Сич';
    const rows = chats({
      now,
      language: 'uk',
      from: 26,
      ages: AGES,
      unread: { 1: 1, 3: 1, 5: 1 },
      open: { place: 0, name, messages: talk },
    });
    const css = `body{margin:0;font:14px Arial}.cols{display:flex}.people{width:300px;list-style:none;margin:0;padding:0}.people a{display:block;padding:8px;color:inherit;text-decoration:none}.people .unread{background:#fff8e1}.talk{flex:1}.talk ul{list-style:none}.talk li{padding:6px}`;
    const list = rows.map(
      (chat) =>
        html`<li class="${chat.unread > 0 && 'unread'}"><a href="/main/messages/sellers/${chat.id}" ${mark(`chat-${chat.index}`)}><strong>${chat.name}</strong> <time>${print.plain(chat.at).text}</time><div>${cut(chat.text, 50)}</div></a></li>`,
    );
    const feed = talk.map(
      (one) =>
        html`<li ${mark(`said-${one.index}`)}><p><b>${one.author === 'seller' ? 'Ви' : 'Покупець'}:</b> ${one.text}</p><small>${print.plain(one.at).text}</small></li>`,
    );
    const body = html`<h1>Повідомлення</h1><div class="cols"><ul class="people">${list}</ul><div class="talk"><h2>${name}</h2><ul ${mark('thread')}>${feed}</ul><textarea rows="3" cols="60" placeholder="Текст повідомлення" ${mark('reply')}></textarea><button>Надіслати</button></div></div>`;
    return {
      html: sheet({ lang: 'uk', title: 'Повідомлення', css, body }),
      truth: truthOf({
        ...{
          rows,
          time: ({ at }) => print.plain(at),
          words: (chat) => cut(chat.text, 50),
          numbered: true,
          messages: talk,
        },
        ...{ clock: ({ at }) => print.plain(at), buyer: name, reply: 'reply' },
      }),
    };
  },
};
