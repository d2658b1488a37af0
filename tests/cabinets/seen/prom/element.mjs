// A list and a thread of one Vue kit; the whole time of a message is a tooltip of its clock.

import { html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { dayMonth, inbox, sign } from '../kit/inbox.mjs';
import { days, sheet } from '../kit/sheet.mjs';

const ID = '1730021';
const BUYER = 'Федір Околот';
export const address = `https://my.prom.ua/cms/chats/${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 2 * 1440 + 410, 'Добрий день. Цікавить обігрівач на 2 кВт, чи є з термостатом?'],
  ['seller', 2 * 1440 + 398, 'Вітаю! Є, модель ОК-20Т, 2 450 грн.'],
  ['buyer', 2 * 1440 + 395, 'А різниця з ОК-20?'],
  ['seller', 2 * 1440 + 371, 'ОК-20 має лише два положення потужності, без термостата.'],
  ['buyer', 1440 + 130, 'Зрозуміло, беру з термостатом'],
  ['buyer', 1440 + 128, 'Оплата на рахунок'],
  ['seller', 1440 + 102, 'Рахунок надіслали на пошту, діє три дні.'],
  ['buyer', 55, 'Оплатив. Ось квитанція'],
  ['buyer', 54],
  ['seller', 17, 'Бачимо оплату, дякуємо! Відправимо сьогодні Новою поштою.'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 'Helvetica Neue',Helvetica,'PingFang SC',Arial,sans-serif;color:#303133;background:#f5f7fa}
.el-container{display:flex;height:100vh}.el-aside{width:330px;background:#fff;border-right:1px solid #e4e7ed;display:flex;flex-direction:column}.el-input{padding:12px}.el-input__inner{width:100%;height:34px;border:1px solid #dcdfe6;border-radius:4px;padding:0 12px;font:inherit}
.el-tabs__nav{display:flex;gap:20px;padding:0 16px;border-bottom:1px solid #e4e7ed}.el-tabs__item{padding:8px 0;color:#606266}.is-active{color:#409eff}.el-scrollbar{flex:1;overflow:auto}
.dialog-item{display:flex;gap:12px;padding:12px 14px;cursor:pointer;border-bottom:1px solid #f2f3f5}.dialog-item.is-current{background:#ecf5ff}.el-badge{position:relative}.el-badge__content{position:absolute;top:-4px;right:-8px;background:#f56c6c;border-radius:10px;color:#fff;font-size:12px;padding:0 6px;line-height:18px}
.el-avatar{width:40px;height:40px;border-radius:50%;background:#c0c4cc;color:#fff;display:inline-flex;align-items:center;justify-content:center}.dialog-item__body{flex:1;min-width:0}.dialog-item__line{display:flex;justify-content:space-between}.dialog-item__date{color:#909399;font-size:12px}.dialog-item__preview{color:#909399;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.el-main{flex:1;display:flex;flex-direction:column}.el-page-header{background:#fff;padding:12px 20px;border-bottom:1px solid #e4e7ed;display:flex;gap:14px;align-items:center}.el-tag{background:#f0f9eb;color:#67c23a;border:1px solid #e1f3d8;border-radius:4px;font-size:12px;padding:0 8px}
.feed{flex:1;overflow:auto;padding:16px 20px}.el-divider{text-align:center;color:#909399;font-size:12px;margin:12px 0;border-top:1px solid #e4e7ed}.el-divider__text{position:relative;top:-10px;background:#f5f7fa;padding:0 14px}
.phrase{display:flex;margin-bottom:10px}.phrase_out{justify-content:flex-end}.phrase__card{max-width:60%;background:#fff;border-radius:8px;padding:8px 12px}.phrase_out .phrase__card{background:#d9ecff}.phrase__foot{text-align:right;font-size:12px;color:#909399}.el-image{width:180px;height:120px;border-radius:4px;background:#d3dce6}
.answer{background:#fff;padding:12px 20px;border-top:1px solid #e4e7ed}.el-textarea__inner{width:100%;border:1px solid #dcdfe6;border-radius:4px;padding:8px 12px;font:inherit;resize:none}.el-button{border:0;border-radius:4px;background:#409eff;color:#fff;padding:8px 16px;margin-top:8px}.el-button--text{background:none;color:#409eff}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const v = raw('data-v-3f9c1a04');
  const messages = said(now, LINES);
  const rows = inbox({
    ...{ now, language: 'uk', from: 5, ages: [38, 150, 700, 1480, 4400, 9800, 17_300], fresh: [3, 0, 1] },
    open: { id: ID, name: BUYER, goods: 'Обігрівач', messages },
  });
  /** @param {number} at */
  const when = (at) => (print.daysAgo(at) === 0 ? print.clock(at) : dayMonth(print, at));
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 60);
  const body = html`<div id="app" data-v-app><section class="el-container" ${v}>
    <aside class="el-aside" ${v}>
      <div class="el-input" ${v}><input class="el-input__inner" placeholder="Ім'я, телефон, № замовлення" ${mark('search')}></div>
      <div class="el-tabs__nav"><div class="el-tabs__item is-active">Усі</div><div class="el-tabs__item">Нові (4)</div><div class="el-tabs__item">Архів</div></div>
      <div class="el-scrollbar"><div class="el-scrollbar__wrap"><div class="el-scrollbar__view">${rows.map(
        (
          chat,
        ) => html`<div class="dialog-item ${chat.isOpen && 'is-current'}" ${v} data-key="${chat.id}" ${mark(`chat-${chat.index}`)}>
          <div class="el-badge"><span class="el-avatar el-avatar--circle">${sign(chat.name)}</span>${chat.unread > 0 && html`<sup class="el-badge__content el-badge__content--danger is-fixed">${chat.unread}</sup>`}</div>
          <div class="dialog-item__body" ${v}><div class="dialog-item__line" ${v}><span class="dialog-item__name" ${v}>${chat.name}</span><span class="dialog-item__date" ${v}>${when(chat.at).text}</span></div>
          <div class="dialog-item__preview" ${v}>${chat.by === 'seller' && html`<i ${v}>Ви: </i>`}${words(chat)}</div></div></div>`,
      )}</div></div></div>
    </aside>
    <main class="el-main" ${v}>
      <div class="el-page-header" ${v}><span class="el-avatar">${sign(BUYER)}</span><div><strong>${BUYER}</strong><br><small>Обігрівач керамічний ОК-20Т</small></div><span class="el-tag">Оплачено</span></div>
      <div class="feed" ${v} ${mark('thread')}>${days(messages, (at) => print.separator(at)).map(
        ({ day, lines }) =>
          html`<div class="el-divider el-divider--horizontal" role="separator"><div class="el-divider__text is-center">${day}</div></div>${lines.map(
            (
              one,
            ) => html`<div class="phrase ${one.author === 'seller' && 'phrase_out'}" ${v} ${mark(`said-${one.index}`)}><div class="phrase__card" ${v}>
            ${one.picture ? html`<div class="el-image"></div>` : html`<div class="phrase__text" ${v}>${one.text}</div>`}
            <div class="phrase__foot" ${v}><span class="el-tooltip__trigger" title="${print.plain(one.at).text}">${print.clock(one.at).text}</span>${one.author === 'seller' && html` <i class="el-icon-check"></i>`}</div></div></div>`,
          )}`,
      )}</div>
      <div class="answer" ${v}><div class="el-textarea"><textarea class="el-textarea__inner" rows="3" placeholder="Напишіть повідомлення" ${mark('reply')}></textarea></div><button class="el-button">Надіслати</button> <button class="el-button el-button--text">Шаблони</button></div>
    </main></section></div>`;
  const truth = truthOf({
    ...{ rows, messages, words, tells: true, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply' },
    ...{ time: ({ at }) => when(at), clock: ({ at }) => print.clock(at), traps: ['search'] },
  });
  return { html: sheet({ lang: 'uk', title: 'Чати', css: CSS, body }), truth };
}
