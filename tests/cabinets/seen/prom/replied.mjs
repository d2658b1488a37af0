// A list of Ant Design with tabs and tags; an arrow stands where the shop has answered.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, truthOf } from '../kit/chats.mjs';
import { guests } from '../kit/guests.mjs';
import { sign } from '../kit/inbox.mjs';
import { sheet } from '../kit/sheet.mjs';

export const address = 'https://my.prom.ua/cms/client-dialogs?tab=active&pageSize=20';

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.57 -apple-system,"Segoe UI",Roboto,sans-serif;color:#000000e0;background:#f5f5f5}h4{margin:0;font-size:14px;font-weight:400}.ant-layout{display:flex;min-height:100vh}.ant-layout-sider{width:200px;background:#001529;color:#ffffffa6;padding:16px}.ant-layout-sider p{margin:0 0 14px}.ant-layout-content{flex:1;padding:24px}.ant-card{background:#fff;border-radius:8px;padding:0 24px 12px}.ant-tabs-nav{display:flex;gap:32px;border-bottom:1px solid #f0f0f0;margin-bottom:12px}.ant-tabs-tab{padding:12px 0}.ant-tabs-tab-active{color:#1677ff;border-bottom:2px solid #1677ff}.ant-input-affix-wrapper{border:1px solid #d9d9d9;border-radius:6px;padding:4px 11px;display:inline-flex;width:320px}.ant-input{border:0;outline:0;font:inherit;width:100%}.ant-list-items{list-style:none;margin:0;padding:0}.ant-list-item{display:flex;align-items:center;gap:16px;padding:12px 0;border-bottom:1px solid #f0f0f0}.ant-list-item-meta{display:flex;gap:16px;flex:1;min-width:0}.ant-avatar{display:inline-block;width:32px;height:32px;line-height:32px;border-radius:50%;text-align:center;background:#bfbfbf;color:#fff;flex:none}.ant-badge{position:relative;display:inline-block}.ant-badge-count{position:absolute;top:-6px;right:-8px;background:#ff4d4f;color:#fff;font-size:12px;line-height:18px;min-width:18px;border-radius:9px;padding:0 5px;text-align:center}.ant-list-item-meta-title b{font-weight:600}.ant-list-item-meta-description{color:#00000073}.ant-tag{border:1px solid #d9d9d9;background:#fafafa;border-radius:4px;font-size:12px;padding:0 7px;margin-left:8px}.anticon{color:#52c41a;margin-right:4px}.ant-pagination{text-align:right;padding:12px 0}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const rows = guests({
    ...{ now, language: 'uk', from: 6 },
    ages: [[9, 1], [48, 3], [150], [700], [1300, 1], [2000], [3300], [5000], [9000], [12_500], [20_000], [31_000]],
  });
  const body = html`<div id="root"><div class="ant-layout"><div class="ant-layout-sider"><p>Головна</p><p>Замовлення</p><p>Діалоги</p><p>Реклама</p></div><div class="ant-layout-content"><div class="ant-card">
    <div class="ant-tabs"><div class="ant-tabs-nav" role="tablist"><div role="tab" class="ant-tabs-tab ant-tabs-tab-active">Активні <span class="ant-tag">12</span></div><div role="tab" class="ant-tabs-tab">Закриті</div><div role="tab" class="ant-tabs-tab">Спам</div></div></div>
    <span class="ant-input-affix-wrapper"><input class="ant-input" placeholder="Клієнт, телефон або товар" ${mark('search')}></span>
    <div class="ant-list ant-list-split"><ul class="ant-list-items">${rows.map(
      (chat) =>
        html`<li class="ant-list-item" data-row-key="${chat.id}" ${mark(`chat-${chat.index}`)}><div class="ant-list-item-meta"><div class="ant-list-item-meta-avatar"><span class="ant-badge"><span class="ant-avatar ant-avatar-circle">${sign(chat.name)}</span>${chat.unread > 0 && html`<sup class="ant-badge-count" title="${chat.unread}">${chat.unread}</sup>`}</span></div><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title">${chat.unread > 0 ? html`<b>${chat.name}</b>` : chat.name}<span class="ant-tag">${chat.goods}</span></h4><div class="ant-list-item-meta-description">${chat.by === 'seller' && html`<span role="img" aria-label="Ви відповіли" title="Ви відповіли" class="anticon">↩</span>`}${chat.text}</div></div></div><div class="ant-list-item-extra">${print.messenger(chat.at).text}</div></li>`,
    )}</ul></div><div class="ant-pagination">1 2 3 ›</div></div></div></div></div>`;
  const truth = truthOf({
    ...{ rows, tells: true, numbered: true, subject: ({ goods }) => goods, traps: ['search'] },
    time: ({ at }) => print.messenger(at),
  });
  return { html: sheet({ lang: 'uk', title: 'Діалоги', css: CSS, body }), truth };
}
