// A workplace of three columns; only the thread has a shadow root, and its field to answer is beside an editor of templates.
import { documentOf, drawn, html, mark, marked, shadow } from '../../variants/kit/html.mjs';
import { byDay, fields, NOTHING } from '../../variants/kit/truths.mjs';
import { bell, menu, ordered } from '../kit/noise.mjs';
import { cut, openOf, printing, talks } from '../kit/talks.mjs';
import { inside, messagesOf, rowsOf } from '../kit/truths.mjs';

const OPEN = 6;

export const address = 'https://my.prom.ua/cms/workplace';

const CSS = `.w{display:grid;grid-template-columns:280px 1fr 280px;gap:10px;padding:10px}.w>section{background:#fff;height:620px;overflow:auto}talk-pane{height:620px}
[data-kind=c]{display:block;padding:8px;border-bottom:1px dotted #ccc}[data-kind=c][aria-current=true]{outline:2px solid #6a4fd0}`;
const PANE = `:host{display:flex;flex-direction:column;background:#fff}.l{flex:1;overflow:auto;padding:8px}.e{display:flex;gap:6px;margin:6px 0}.e.end{justify-content:flex-end}.e>div{background:#f2f0fb;padding:6px 9px;border-radius:7px;max-width:66%}
.e.end>div{background:#e9f7d8}small{color:#999}.d{display:flex;justify-content:center;color:#6a4fd0}.n{text-align:center;font-style:italic;color:#888}textarea,input{font:inherit;width:100%;box-sizing:border-box}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('ru');
  const print = printing(language, now);
  const chats = talks({ now, random, language, count: 24, open: OPEN, length: 22, system: 3 });
  const chat = openOf(chats, OPEN);
  const noise = { now, random, language, print };
  const inPane = inside('talk-pane');
  const build = drawn(random, 4);
  const short = (/** @type {string} */ text) => cut(text, 30);

  const pane = shadow(
    PANE,
    html`<div style="padding:8px"><b>${chat.buyer}</b></div><div class="l">${byDay(chat.messages, print.separator).map(
      (day) =>
        html`<div class="d">${day.day}</div>${day.messages.map((said) =>
          said.author === 'system'
            ? html`<div class="n" ${mark(`message-${said.index}`)}>${said.text} <small>${print.clock(said.at).text}</small></div>`
            : html`<div class="e ${said.author === 'seller' ? 'end' : 'start'}" ${mark(`message-${said.index}`)}><div>${said.text} <small>${print.clock(said.at).text}</small></div></div>`,
        )}`,
    )}</div><div style="padding:8px"><textarea rows="2" placeholder="Текст шаблона «Приветствие»" ${mark('template')}></textarea><button type="button">Сохранить шаблон</button></div>
    <form style="padding:8px"><textarea rows="2" placeholder="Ваше сообщение" ${mark('reply')}></textarea><button>Отправить</button></form>`,
  );

  const body = html`${menu(noise)}<div class="w"><section><select><option>Все чаты</option><option>Без ответа</option></select><input type="text" placeholder="Имя или заказ" ${mark('search')}>${chats.map(
    (one, index) =>
      html`<a data-kind="c" data-build="${build}" href="/cms/workplace?room_id=${one.id}" aria-current="${String(index === OPEN)}" ${mark(`row-${index}`)}><span style="float:right;font-size:12px">${print.coarse(one.last.at).text}</span>
      <span style="font-weight:${one.unread ? 700 : 400}">${one.buyer}</span><br><span>№ ${one.order}</span><br><span style="color:#666">${one.last.author === 'seller' && 'Вы: '}${short(one.last.text)}</span></a>`,
  )}</section><talk-pane ${mark('thread')}>${pane}</talk-pane><section>${ordered(noise, 9)}<p style="padding:8px">Заметка менеджера</p><textarea style="width:100%" placeholder="Покупатель этого не увидит" ${mark('note')}></textarea>${bell(noise)}</section></div>`;

  return {
    html: documentOf({ lang: language, title: 'Рабочее место', css: CSS, body }),
    truth: {
      ...NOTHING,
      list: {
        rows: rowsOf(chats, {
          printed: print.coarse,
          prefixed: true,
          id: ({ id }) => id,
          subject: ({ order }) => order,
          text: short,
        }),
      },
      thread: {
        selector: marked('thread'),
        threadId: chat.id,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, print.clock, inPane),
      },
      reply: inPane('reply'),
      traps: [...fields('search', 'note'), inPane('template')],
    },
  };
}
