// Chats and a talk, dark, inside a closed root; whose words they are the faces tell. Russian.

import { html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { days, sheet } from '../kit/sheet.mjs';
import { bundles, initials, talks } from '../kit/talks.mjs';

export const address = 'https://seller.wildberries.ru/talks/active';

const AGES = [10, 24, 71, 160, 480, 1000, 1750, 2450, 4000, 6300, 9800, 18000];

/** Lines of one age are of one bundle. @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1540, 'Подскажите, аквариум с тумбой идёт?'],
  ['seller', 1522, 'Добрый день!'],
  ['seller', 1522, 'Тумба продаётся отдельно, но есть комплект, он выгоднее.'],
  ['buyer', 1515, 'Сколько литров?'],
  ['seller', 1511, '112 литров, стекло 6 мм.'],
  ['buyer', 1503, 'Ого'],
  ['buyer', 1503, 'Беру комплект'],
  ['buyer', 300, 'Здравствуйте, курьер не смог поднять, говорит хрупкое'],
  ['buyer', 300, 'теперь едет назад'],
  ['seller', 275, 'Видим, заказ вернулся на склад. Отправим повторно с подъёмом, без доплаты.'],
  ['buyer', 268, 'Когда?'],
  ['seller', 255, 'Завтра до обеда.'],
  ['seller', 255, 'Водитель позвонит за час.'],
  ['buyer', 71, 'Хорошо, буду дома'],
];

const CSS = `:host{display:grid;grid-template-columns:300px 1fr;height:100vh;background:#17161c;color:#e8e6ef;font:14px/1.4 Ubuntu,Arial,sans-serif}[part=list]{border-right:1px solid #2b2933;overflow:auto}[part=list] header{padding:16px;font-size:18px}.c{padding:11px 16px;border-radius:10px;margin:0 8px 2px}.c[aria-current=true]{background:#34294c}.c h5{margin:0;font-size:14px;font-weight:500;display:flex;justify-content:space-between;gap:8px}.c h5 span{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.c h5 small{color:#8b8798;font-weight:400;flex:none}.c p{margin:2px 0 0;color:#a29eb0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.c.u h5 span,.c.u p{font-weight:700;color:#fff}
[part=talk]{display:flex;flex-direction:column;min-height:0;min-width:0}[part=talk]>header{padding:14px 22px;border-bottom:1px solid #2b2933}.z{flex:1;overflow:auto;padding:10px 22px}.y{color:#8b8798;font-size:12px;margin:14px 0 8px;border-top:1px solid #2b2933;padding-top:6px}.g{display:grid;grid-template-columns:36px 1fr;gap:0 12px;margin-bottom:12px}.g>.f{grid-row:span 9;width:36px;height:36px;border-radius:50%;background:#4d6b8a;display:grid;place-items:center;font-size:13px}.g.h>.f{background:#a73afd;border-radius:9px}.n{font-size:13px;color:#c9c5d6}.n i{font-style:normal;color:#8b8798;margin-left:8px;font-size:12px}.w{margin-top:2px}
.e{display:flex;gap:10px;padding:12px 22px;border-top:1px solid #2b2933}.e div{flex:1;background:#24222b;border-radius:10px;padding:10px 14px;min-height:40px}.e div:empty:before{content:"Написать покупателю";color:#77738a}.e button{background:#a73afd;border:0;border-radius:10px;color:#fff;padding:0 18px}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const clock = clockOf(now, 'ru', 'Europe/Moscow');
  const groups = bundles(now, LINES);
  const name = 'Лев Горностаев';
  const rows = talks({
    ...{ now, language: 'ru', from: 13, ages: AGES, unread: { 0: 1, 3: 1 } },
    open: { place: 2, name, goods: 'Аквариум', messages: groups.flat() },
  });
  /** @param {import('../kit/talks.mjs').Chat} chat */
  const words = (chat) => cut(chat.text, 60);
  const dated = days(
    groups.map((group) => ({ at: group[0]?.at ?? now, group })),
    clock.separator,
  );
  /** @param {import('../kit/chats.mjs').Said[]} group */
  const drawn = (group) => {
    const mine = group[0]?.author === 'seller';
    return html`<div class="g${mine && ' h'}"><div class="f">${mine ? 'АМ' : initials(name)}</div><div class="n">${mine ? 'АкваМир' : name}<i>${clock.clock(group[0]?.at ?? now).text}</i></div>
      ${group.map((one) => html`<div class="w" role="listitem" ${mark(`said-${one.index}`)}>${one.text}</div>`)}</div>`;
  };
  const inside = html`<style>${raw(CSS)}</style><section part="list"><header>Покупатели</header>${rows.map(
    (
      chat,
    ) => html`<div class="c${chat.unread > 0 && ' u'}" tabindex="0" aria-current="${chat.isOpen ? 'true' : 'false'}" ${mark(`chat-${chat.index}`)}><h5><span>${chat.name}</span><small>${clock.messenger(chat.at).text}</small></h5>
    <p>${chat.by === 'seller' && 'Вы: '}${words(chat) || 'Видео'}</p></div>`,
  )}</section>
  <section part="talk"><header><b>${name}</b> · Аквариум с тумбой</header><div class="z" role="list" ${mark('thread')}>${dated.map(
    ({ day, lines }) => html`<div class="y">${day}</div>${lines.map(({ group }) => drawn(group))}`,
  )}</div>
  <div class="e"><div contenteditable="plaintext-only" role="textbox" aria-label="Написать покупателю" ${mark('reply')}></div><button type="button">Отправить</button></div></section>`;
  const body = html`<partner-talks><template shadowrootmode="closed">${inside}</template></partner-talks>`;
  return {
    html: sheet({ lang: 'ru', title: 'Диалоги с покупателями', css: 'body{margin:0;background:#17161c}', body }),
    truth: truthOf({
      ...{ rows, time: (chat) => clock.messenger(chat.at), words: (chat) => words(chat) || 'Видео', tells: true },
      ...{ messages: groups.flat(), clock: (one) => clock.clock(one.at), buyer: name, reply: 'reply' },
      ...{ inside: 'partner-talks >>> ', timeZone: 'Europe/Moscow' },
    }),
  };
}
