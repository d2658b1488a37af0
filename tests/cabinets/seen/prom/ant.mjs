// A list beside a thread of comments.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { letters, rowsOf, tint } from '../kit/rows.mjs';
import { sheet } from '../kit/sheet.mjs';

const ID = '512044';
const BUYER = 'Йосипа Кременчук';
export const address = `https://my.prom.ua/cms/communications/dialogs?room=${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 3 * 1440 + 95, 'Доброго дня! Чи підійде ця фіранка на вікно 1,8 м?'],
  ['seller', 3 * 1440 + 71, 'Вітаємо! Так, полотно два метри завширшки.'],
  ['buyer', 3 * 1440 + 64, 'А тасьма вже пришита, чи самій треба?'],
  ['seller', 2 * 1440 + 980, 'Пришита, з петельками під трубу до 3 см.'],
  ['buyer', 320, 'Замовила. Можна відправити до четверга? Бо далі їду'],
  ['buyer', 26, 'І ще одне: чек покладіть, будь ласка'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.57 -apple-system,'Segoe UI',Roboto,sans-serif;color:rgba(0,0,0,.85);background:#f0f2f5}
ul{margin:0;padding:0;list-style:none}a{color:#1677ff;text-decoration:none}p,h4{margin:0}
.ant-layout-header{height:48px;background:#001529;color:#fff;display:flex;align-items:center;gap:24px;padding:0 24px}
.ant-layout{display:flex;height:calc(100vh - 48px)}.ant-layout-sider{width:340px;background:#fff;border-right:1px solid #f0f0f0;overflow:auto}
.filters{padding:12px;display:grid;gap:8px}.ant-input,.ant-select-selection-search-input{width:100%;padding:4px 11px;border:1px solid #d9d9d9;border-radius:6px;font:inherit}
.ant-list-item{display:flex;justify-content:space-between;padding:12px 16px;border-bottom:1px solid #f0f0f0;cursor:pointer}
.ant-list-item-active{background:#e6f4ff}.ant-list-item-meta{display:flex;gap:12px;min-width:0}.ant-list-item-meta-content{min-width:0}
.ant-list-item-meta-title a{color:rgba(0,0,0,.88)}.ant-list-item-meta-description{color:rgba(0,0,0,.45);width:180px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.ant-list-item-extra{color:rgba(0,0,0,.45);font-size:12px;white-space:nowrap}
.ant-avatar{display:inline-flex;width:40px;height:40px;border-radius:50%;align-items:center;justify-content:center;color:#fff;flex:none}
.ant-badge{position:relative;display:inline-block}.ant-badge-count{position:absolute;top:-4px;right:-4px;background:#ff4d4f;color:#fff;border-radius:10px;font-size:12px;line-height:20px;min-width:20px;text-align:center}
.ant-layout-content{flex:1;display:flex;flex-direction:column;background:#fff}.ant-page-header{display:flex;justify-content:space-between;padding:12px 24px;border-bottom:1px solid #f0f0f0}
.ant-page-header-heading-title{font-weight:600;font-size:18px}.ant-page-header-heading-sub-title{color:rgba(0,0,0,.45);margin-left:12px}
.comments{flex:1;overflow:auto;padding:0 24px}.ant-comment-inner{display:flex;padding:14px 0}.ant-comment-avatar{margin-right:12px}
.ant-comment-content-author{display:flex;gap:8px;font-size:12px}.ant-comment-content-author-name{color:rgba(0,0,0,.55);font-weight:600}.ant-comment-content-author-time{color:#bbb}
.ant-tag{font-size:11px;padding:0 6px;background:#f6ffed;border:1px solid #b7eb8f;border-radius:4px;color:#389e0d}
.ant-form{padding:12px 24px 20px;border-top:1px solid #f0f0f0;display:flex;gap:12px;align-items:end}.ant-btn{padding:4px 15px;border:1px solid #d9d9d9;background:#fff;border-radius:6px;font:inherit}.ant-btn-primary{background:#1677ff;color:#fff}`;

/** @param {string} name */
const avatar = (name) =>
  html`<span class="ant-avatar ant-avatar-circle" style="background:${tint(name)}"><span class="ant-avatar-string">${letters(name)}</span></span>`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const rows = rowsOf({
    ...{ now, language: 'uk', from: 0, ages: [3, 26, 140, 700, 1500, 2900, 5200, 9100, 21_000] },
    ...{ unread: { 0: 1, 3: 2 }, open: { place: 1, id: ID, name: BUYER, goods: 'Фіранка лляна', messages } },
  });
  const body = html`<header class="ant-layout-header"><b>prom</b><span>Замовлення</span><span>Товари</span><span>Діалоги</span></header>
    <section class="ant-layout">
      <aside class="ant-layout-sider">
        <div class="filters">
          <span class="ant-input-search"><input class="ant-input" placeholder="Ім’я, товар або номер" ${mark('search')}></span>
          <div class="ant-select ant-select-show-search"><input class="ant-select-selection-search-input" role="combobox" value="Усі діалоги" ${mark('filter')}></div>
        </div>
        <div class="ant-list ant-list-split"><ul class="ant-list-items">${rows.map(
          (
            chat,
          ) => html`<li class="ant-list-item ${chat.isOpen && 'ant-list-item-active'}" ${mark(`chat-${chat.index}`)}>
            <div class="ant-list-item-meta">
              <div class="ant-list-item-meta-avatar"><span class="ant-badge">${avatar(chat.name)}
                ${chat.unread > 0 && html`<sup class="ant-scroll-number ant-badge-count" title="${chat.unread}">${chat.unread}</sup>`}</span></div>
              <div class="ant-list-item-meta-content">
                <h4 class="ant-list-item-meta-title"><a href="/cms/communications/dialogs?room=${chat.id}">${chat.name}</a></h4>
                <div class="ant-list-item-meta-description">${chat.by === 'seller' && 'Ви: '}${chat.text}</div>
              </div>
            </div>
            <div class="ant-list-item-extra">${print.ago(chat.at).text}</div>
          </li>`,
        )}</ul></div>
      </aside>
      <main class="ant-layout-content">
        <div class="ant-page-header">
          <div><span class="ant-page-header-heading-title">${BUYER}</span><span class="ant-page-header-heading-sub-title">Фіранка лляна · 890 ₴</span></div>
          <button class="ant-btn">Оформити замовлення</button>
        </div>
        <div class="comments" ${mark('thread')}>${messages.map((one) => {
          const mine = one.author === 'seller';
          const name = mine ? 'Крамниця «Подільські тканини»' : BUYER;
          return html`<div class="ant-comment" ${mark(`said-${one.index}`)}><div class="ant-comment-inner">
            <div class="ant-comment-avatar">${avatar(name)}</div>
            <div class="ant-comment-content">
              <div class="ant-comment-content-author"><span class="ant-comment-content-author-name">${name}</span>
                ${mine && html`<span class="ant-tag">Ви</span>`}
                <span class="ant-comment-content-author-time" title="${print.plain(one.at).text}">${print.ago(one.at).text}</span></div>
              <div class="ant-comment-content-detail"><p>${one.text}</p></div>
            </div>
          </div></div>`;
        })}</div>
        <form class="ant-form"><textarea class="ant-input" rows="3" maxlength="2000" placeholder="Ваша відповідь" ${mark('reply')}></textarea>
          <button type="button" class="ant-btn ant-btn-primary"><span>Надіслати</span></button></form>
      </main>
    </section>`;
  const truth = truthOf({
    ...{ rows, messages, tells: true, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply' },
    ...{ time: ({ at }) => print.ago(at), clock: ({ at }) => print.plain(at), traps: ['search', 'filter'] },
    words: ({ text }) => cut(text, 500),
  });
  return { html: sheet({ lang: 'uk', title: 'Діалоги', css: CSS, body }), truth };
}
