// Chats with pinned ones, a talk with names over the words, an editor of ready answers. Russian.

import { drawn, html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf, worded } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';
import { hueOf, talks } from '../kit/talks.mjs';

export const address = 'https://seller.wildberries.ru/customer-care/dialogs/inbox/a-30771';

const AGES = [13, 20, 41, 90, 240, 600, 1400, 1900, 3400, 5500, 8400, 11500, 17000, 28000, 50000];

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 7290, 'Здравствуйте! Стол выдержит швейную машину 14 кг?'],
  ['seller', 7270, 'Здравствуйте! Да, нагрузка до 60 кг.'],
  ['buyer', 7264, 'Столешница ЛДСП или массив?'],
  ['seller', 7251, 'ЛДСП 25 мм с кромкой.'],
  ['buyer', 5820, 'Заказала, спасибо'],
  ['seller', 5801, 'Благодарим за заказ! Доставим в четверг или в пятницу.'],
  ['buyer', 1310, 'Собрали, одна ножка короче примерно на полсантиметра'],
  ['buyer', 1308],
  ['seller', 1275, 'Проверьте, пожалуйста: под заглушкой есть винт, он регулирует высоту.'],
  ['buyer', 1250, 'Нашли винт, но он не крутится'],
  ['seller', 1244, 'Тогда пришлём новую ножку. Какой цвет?'],
  ['buyer', 1239, 'Белый'],
  ['seller', 160, 'Ножка отправлена, срок два дня.'],
  ['buyer', 20, 'Спасибо, жду. Старую выбросить или вернуть?'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 "Helvetica Neue",Arial,sans-serif;color:#303133}.el-container{display:flex;height:100vh}.el-aside{width:330px;border-right:1px solid #dcdfe6;display:flex;flex-direction:column}.el-tabs{display:flex;gap:24px;padding:10px 16px 0;border-bottom:1px solid #e4e7ed}.el-tabs__item{padding-bottom:8px}.is-active{color:#409eff;border-bottom:2px solid #409eff}.el-input{padding:10px 16px}.el-input__inner{width:100%;height:32px;border:1px solid #dcdfe6;border-radius:4px;padding:0 10px;font:inherit}.el-scrollbar{flex:1;overflow:auto}.group{padding:6px 16px;font-size:12px;color:#909399;background:#f5f7fa}
.dialog{display:flex;gap:10px;padding:9px 16px;align-items:flex-start}.dialog.current{background:#ecf5ff}.dialog img{width:36px;height:36px;border-radius:4px}.dialog__b{flex:1;min-width:0}.dialog__h{display:flex;justify-content:space-between;gap:6px}.dialog__h span:first-child{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.dialog time{color:#a8abb2;font-size:12px;flex:none}.dialog__t{color:#73767a;font-size:13px;display:flex;gap:6px}.dialog__t span{flex:1;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}sup{background:#f56c6c;color:#fff;border-radius:9px;padding:0 6px;font-size:11px;line-height:18px}
.el-main{flex:1;display:flex;flex-direction:column;min-width:0}.el-header{padding:12px 20px;border-bottom:1px solid #dcdfe6}.history{flex:1;overflow:auto;padding:6px 20px}.entry{padding:8px 0}.entry__who{font-weight:600}.entry__who.is-me{color:#67c23a}.entry time{color:#a8abb2;font-size:12px;margin-left:8px;font-weight:400}.entry img{display:block;border-radius:4px}.el-footer{border-top:1px solid #dcdfe6;padding:10px 20px}.el-footer label{font-size:12px;color:#909399}.el-textarea__inner{width:100%;height:64px;border:1px solid #dcdfe6;border-radius:4px;padding:6px 10px;font:inherit}.el-button{border:1px solid #409eff;background:#409eff;color:#fff;border-radius:4px;padding:6px 16px;float:right}.quick{width:240px;border-left:1px solid #dcdfe6;padding:12px 16px}.quick li{margin-bottom:8px}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const clock = clockOf(now, 'ru', 'Europe/Moscow');
  const own = raw(`data-v-${drawn(random, 8, '0123456789abcdef')}`);
  const messages = said(now, LINES);
  const name = 'Клавдия Ромашина';
  const rows = talks({
    ...{ now, language: 'ru', from: 18, ages: AGES, unread: { 0: 2, 2: 1, 4: 1 } },
    open: { place: 1, name, goods: 'Стол складной', messages },
  });
  /** The attribute tells the instant. @param {{ at: number }} one @param {string} text */
  const exact = ({ at }, text) => html`<time ${own} datetime="${new Date(at).toISOString()}">${text}</time>`;
  /** @param {import('../kit/chats.mjs').Said} one */
  const stamp = (one) => worded(clock.plain(one.at), clock.long(one.at).text);
  /** @param {import('../kit/talks.mjs').Chat} chat */
  const words = (chat) => cut(chat.text, 40);
  /** @param {import('../kit/talks.mjs').Chat} chat */
  const row = (chat) =>
    html`<div ${own} class="dialog${chat.isOpen && ' current'}" ${mark(`chat-${chat.index}`)}><img ${own} src="${picture(hueOf(chat.goods), 36)}" alt=""><div ${own} class="dialog__b"><div ${own} class="dialog__h"><span ${own}>${chat.name}</span>${exact(chat, clock.coarse(chat.at).text)}</div>
    <div ${own} class="dialog__t"><span ${own}>${words(chat)}</span>${chat.unread > 0 && html`<sup ${own}>${chat.unread}</sup>`}</div></div></div>`;
  const body = html`<div id="app" data-v-app><div ${own} class="el-container"><div ${own} class="el-aside"><div ${own} class="el-tabs"><div ${own} class="el-tabs__item is-active">Входящие</div><div ${own} class="el-tabs__item">Непрочитанные</div><div ${own} class="el-tabs__item">Спам</div></div>
    <div ${own} class="el-input"><input ${own} class="el-input__inner" placeholder="Найти покупателя" ${mark('find')}></div>
    <div ${own} class="el-scrollbar"><div ${own} class="group">Закреплённые</div>${rows.slice(0, 2).map(row)}<div ${own} class="group">Все диалоги</div>${rows.slice(2).map(row)}</div></div>
    <div ${own} class="el-main"><div ${own} class="el-header"><b ${own}>${name}</b> · Стол складной, артикул 201 990 006</div>
    <div ${own} class="history" ${mark('thread')}>${messages.map(
      (
        one,
      ) => html`<div ${own} class="entry" ${mark(`said-${one.index}`)}><div ${own} class="entry__who${one.author === 'seller' && ' is-me'}">${one.author === 'seller' ? 'Вы' : name}<time ${own}>${stamp(one).text}</time></div>
      ${one.picture ? html`<img ${own} src="${picture(28, 120)}" alt="">` : html`<div ${own} class="entry__words">${one.text}</div>`}</div>`,
    )}</div>
    <div ${own} class="el-footer"><label ${own} for="care-answer">Ответ покупателю</label><textarea ${own} id="care-answer" class="el-textarea__inner" ${mark('reply')}></textarea><button ${own} type="button" class="el-button">Отправить</button></div></div>
    <div ${own} class="quick"><h4 ${own}>Готовые ответы</h4><ul ${own}><li ${own}>Приветствие</li><li ${own}>Сроки доставки</li><li ${own}>Возврат</li></ul>
    <input ${own} class="el-input__inner" placeholder="Название ответа" ${mark('ready-name')}><p ${own}></p><textarea ${own} class="el-textarea__inner" placeholder="Текст ответа" ${mark('ready-text')}></textarea><button ${own} type="button">Добавить</button></div></div></div>`;
  return {
    html: sheet({ lang: 'ru', title: 'Диалоги', css: CSS, body }),
    truth: truthOf({
      ...{ rows, words, messages, clock: stamp, buyer: name, threadId: 'a-30771' },
      ...{ reply: 'reply', traps: ['find', 'ready-name', 'ready-text'], timeZone: 'Europe/Moscow' },
    }),
  };
}
