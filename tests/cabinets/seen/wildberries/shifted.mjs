// A virtual list whose rows are shifted into their places and stand in the tree as they were reused; faces beside the talk.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { inbox, iso, sign } from '../kit/inbox.mjs';
import { sheet } from '../kit/sheet.mjs';

const ID = '1907716';
const BUYER = 'Нонна Аверина';
export const address = `https://seller.wildberries.ru/communications/chats/${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 + 1000, 'Добрый вечер. Экран для ванны 168 или 170 см?'],
  ['seller', 1440 + 960, 'Добрый вечер! 168, с регулировкой до 170.'],
  ['buyer', 1440 + 955, 'А если ванна 169,5?'],
  ['seller', 1440 + 930, 'Подойдёт, ножки и край регулируются.'],
  ['buyer', 500, 'Заказала. Монтаж сложный?'],
  ['seller', 475, 'Минут двадцать, инструкция в коробке. Пришлём видео, если нужно.'],
  ['buyer', 31, 'Пришлите, пожалуйста'],
  ['seller', 24, 'Отправили файл vanna_montazh.mp4, 18 МБ'],
  ['buyer', 3, 'Получила, спасибо!'],
];
const HEIGHT = 72;

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/20px 'Segoe UI',Arial,sans-serif;color:#222}p{margin:0}.app{display:flex;height:100vh}.pane{width:350px;border-right:1px solid #e8e8ee;display:flex;flex-direction:column}.pane__search{margin:12px;border:1px solid #d8d8e0;border-radius:8px;padding:8px 12px;font:inherit}.vlist{flex:1;overflow:auto;position:relative}.vlist__inner{position:relative}.vrow{position:absolute;left:0;right:0;top:0;height:72px;padding:10px 14px;display:flex;gap:12px;border-bottom:1px solid #f1f1f5;background:#fff}.vrow--on{background:#f3eaff}.face{width:44px;height:44px;border-radius:12px;background:#d9d2e9;display:grid;place-items:center;flex:none}.mid{flex:1;min-width:0}.mid p{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.mid p+p{color:#70707f}.end{text-align:right;font-size:12px;color:#9a9aa8}.end b{display:inline-block;background:#cb11ab;color:#fff;border-radius:10px;padding:0 7px;margin-top:4px}
.dlg{flex:1;display:flex;flex-direction:column;background:#f7f7fa}.dlg__head{background:#fff;padding:14px 20px;border-bottom:1px solid #e8e8ee}.dlg__list{flex:1;overflow:auto;padding:14px 20px}.it{display:flex;gap:10px;align-items:flex-end;margin-bottom:12px}.it .face{width:32px;height:32px;border-radius:50%;font-size:12px}.it--r{flex-direction:row-reverse}.it--r .face{background:#cb11ab;color:#fff}.say{background:#fff;border-radius:12px;padding:8px 12px;max-width:60%}.it--r .say{background:#f3d9ee}.it time{font-size:11px;color:#9a9aa8}.dlg__foot{background:#fff;padding:12px 20px;display:flex;gap:12px}.dlg__foot input{flex:1;border:1px solid #d8d8e0;border-radius:8px;padding:10px 14px;font:inherit}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const messages = said(now, LINES);
  const rows = inbox({
    ...{ now, language: 'ru', from: 0, ages: [26, 90, 180, 400, 1050, 2100, 4600, 6000, 10_200], fresh: [2, 1, 0, 1] },
    open: { id: ID, name: BUYER, goods: 'Экран для ванны', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 66);
  const reused = [
    ...rows.filter(({ index }) => index % 3 === 1),
    ...rows.filter(({ index }) => index % 3 === 0),
    ...rows.filter(({ index }) => index % 3 === 2),
  ];
  const body = html`<div class="app"><div class="pane"><input class="pane__search" placeholder="Поиск чата" ${mark('search')}><div class="vlist"><div class="vlist__inner" style="height:${64 * HEIGHT}px">${reused.map(
    (chat) =>
      html`<div class="vrow ${chat.isOpen && 'vrow--on'}" style="transform:translateY(${chat.index * HEIGHT}px)" ${mark(`chat-${chat.index}`)}><span class="face">${sign(chat.name)}</span><div class="mid"><p>${chat.name}</p><p>${words(chat)}</p></div><div class="end">${print.messenger(chat.at).text}<br>${chat.unread > 0 && html`<b>${chat.unread}</b>`}</div></div>`,
  )}</div></div></div>
    <div class="dlg"><div class="dlg__head"><b>${BUYER}</b><p>Экран для ванны раздвижной · заказ выкуплен</p></div><div class="dlg__list" ${mark('thread')}>${messages.map(
      (one) =>
        html`<div class="it ${one.author === 'seller' && 'it--r'}" ${mark(`said-${one.index}`)}><span class="face">${one.author === 'seller' ? 'М' : 'Н'}</span><div class="say">${one.text}</div><time datetime="${iso(one.at)}">${print.clock(one.at).text}</time></div>`,
    )}</div><div class="dlg__foot"><input placeholder="Введите сообщение" autocomplete="off" ${mark('reply')}><button type="button">Отправить</button></div></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, words, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ time: ({ at }) => print.messenger(at), timeZone: 'Europe/Moscow' },
  });
  return { html: sheet({ lang: 'ru', title: 'Чаты', css: CSS, body }), truth };
}
