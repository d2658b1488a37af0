// Pages built with React: MUI with emotion, CSS modules, styled-components. Ukrainian.
import { html, mark } from '../../variants/kit/html.mjs';
import { chats, clockOf, cut, said, truthOf, worded } from '../kit/chats.mjs';
import { longTalk } from '../kit/long-talk.mjs';
import { days, sheet } from '../kit/sheet.mjs';

/** @typedef {Pick<import('../../variants/truth.d.ts').Variant, 'address' | 'page'>} Page */

const AGES = [4, 26, 58, 131, 240, 505, 760, 1500, 1720, 2950, 4400, 6100];

/** Today's by the clock, yesterday's by that word, others by the day of the month. @param {ReturnType<typeof clockOf>} print */
const shortTime =
  (print) =>
  /** @param {{ at: number }} one */
  ({ at }) => {
    const day = print.daysAgo(at);
    return day === 0 ? print.clock(at) : day === 1 ? worded(print.date(at), 'Вчора') : print.shortDay(at);
  };

/** MUI: drawn names of emotion beside the library's own; the seller's are dark and on the right. @type {Page} */
export const emotion = {
  address: 'https://my.prom.ua/cms/messages/inbox',
  page(now) {
    const print = clockOf(now, 'uk');
    const talk = said(now, longTalk(12, 1600));
    const name = 'Ярина Костюк';
    const rows = chats({
      now,
      language: 'uk',
      from: 21,
      ages: AGES,
      unread: { 1: 2, 4: 1 },
      open: { place: 0, name, messages: talk },
    });
    const time = shortTime(print);
    const css = `body{margin:0;font:14px Roboto,Arial,sans-serif}.css-k008qs{display:flex;height:100vh}.css-1adxd3l{width:340px;overflow:auto;border-right:1px solid #ddd}.css-h4y409{margin:0;padding:0;list-style:none}.css-1uwp7px{display:flex;gap:12px;padding:8px 16px;width:100%;text-align:left;cursor:pointer}
    .css-3pk0s1{width:40px;height:40px;border-radius:50%;background:#bdbdbd;display:flex;align-items:center;justify-content:center;flex:none}.css-1tsvksn{flex:1;min-width:0}.css-1y8pjbo{display:block;font-weight:500}.css-m9jhz2{color:#0009;display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;margin:0}.css-z3cvw5{font-size:12px;color:#0009}.css-wxgm3i{background:#1976d2;color:#fff;border-radius:10px;min-width:20px;font-size:12px;text-align:center}
    .css-1ihdrvp{flex:1;display:flex;flex-direction:column}.css-9v2f2{flex:1;overflow:auto;padding:16px}.css-eglki6{display:flex;justify-content:center;margin:8px}.css-14d5v1v{padding:8px 12px;border-radius:12px;background:#f1f1f1;max-width:60%;width:fit-content;margin-bottom:8px}.css-tlcsx9{background:#1976d2;color:#fff;margin-left:auto}.css-1wnsr1i{font-size:11px;opacity:.7;text-align:right}.css-qiwgdb{width:100%;font:inherit}`;
    const list = rows.map(
      (
        chat,
      ) => html`<li class="MuiListItem-root css-h4y409" ${mark(`chat-${chat.index}`)}><div class="MuiButtonBase-root MuiListItemButton-root${chat.isOpen ? ' Mui-selected' : ''} css-1uwp7px" tabindex="0" role="button">
      <div class="MuiAvatar-root MuiAvatar-circular css-3pk0s1">${chat.name.slice(0, 1)}</div><div class="MuiListItemText-root MuiListItemText-multiline css-1tsvksn"><span class="MuiTypography-root MuiTypography-body1 css-1y8pjbo">${chat.name}</span><p class="MuiTypography-root MuiTypography-body2 css-m9jhz2">${chat.by === 'seller' && 'Ви: '}${cut(chat.text, 40)}</p></div>
      <div><span class="MuiTypography-root MuiTypography-caption css-z3cvw5">${time(chat).text}</span>${chat.unread > 0 && html`<div class="MuiBadge-badge css-wxgm3i">${chat.unread}</div>`}</div></div></li>`,
    );
    const feed = days(talk, print.separator).map(
      ({ day, lines }) =>
        html`<div class="MuiBox-root css-eglki6"><div class="MuiChip-root css-z3cvw5"><span class="MuiChip-label">${day}</span></div></div>${lines.map(
          (one) =>
            html`<div class="MuiPaper-root MuiPaper-elevation0 css-14d5v1v${one.author === 'seller' ? ' css-tlcsx9' : ''}" ${mark(`said-${one.index}`)}><p class="MuiTypography-root MuiTypography-body2 css-i4bv87">${one.text}</p><div class="MuiTypography-root MuiTypography-caption css-1wnsr1i">${print.clock(one.at).text}</div></div>`,
        )}`,
    );
    const body = html`<div id="root"><div class="MuiBox-root css-k008qs"><div class="css-1adxd3l"><div class="MuiTextField-root"><input class="MuiInputBase-input" placeholder="Пошук" ${mark('search')}></div><ul class="MuiList-root css-h4y409">${list}</ul></div>
      <div class="css-1ihdrvp"><header class="MuiToolbar-root"><h6 class="MuiTypography-root MuiTypography-h6">${name}</h6></header><div class="css-9v2f2" ${mark('thread')}>${feed}</div>
      <div class="MuiInputBase-root"><textarea class="MuiInputBase-input css-qiwgdb" rows="2" placeholder="Напишіть повідомлення…" ${mark('reply')}></textarea><button class="MuiButtonBase-root MuiIconButton-root" aria-label="Надіслати">➤</button></div></div></div></div>`;
    return {
      html: sheet({ lang: 'uk', title: 'Повідомлення', css, body }),
      truth: truthOf({
        ...{
          rows,
          time,
          words: (chat) => cut(chat.text, 40),
          tells: true,
          messages: talk,
          clock: ({ at }) => print.clock(at),
        },
        ...{ buyer: name, reply: 'reply', traps: ['search'] },
      }),
    };
  },
};

/** CSS modules, sixty messages, the chat's address in its row. @type {Page} */
export const modules = {
  address: 'https://my.prom.ua/cms/chat/rooms/551208',
  page(now) {
    const print = clockOf(now, 'uk');
    const talk = said(now, longTalk(60, 7100));
    const name = 'Остап Вовк';
    const rows = chats({
      now,
      language: 'uk',
      from: 3,
      ages: AGES,
      unread: { 2: 1, 5: 3 },
      open: { place: 0, name, messages: talk },
    });
    const time = shortTime(print);
    const css = `body{margin:0;font:14px Arial}.Layout_root__aX31b{display:flex;height:100vh}.RoomList_list__Qw9d2{width:320px;margin:0;padding:0;list-style:none;overflow:auto}.RoomItem_link__Zk2pL{display:grid;grid-template-columns:1fr auto;padding:10px;color:inherit;text-decoration:none}.RoomItem_text__M4yVx{grid-column:1/3;color:#666}.RoomItem_unread__h7TqR .RoomItem_name__b1XcW{font-weight:700}
    .Thread_root__pL0sa{flex:1;display:flex;flex-direction:column}.Thread_scroll__uY6tE{flex:1;overflow:auto;display:flex;flex-direction:column;padding:12px}.Message_root__iO9kJ{max-width:55%;align-self:flex-start;background:#eef;margin:4px;padding:8px}.Message_own__nB5vC{align-self:flex-end;background:#dfd}.Message_meta__Lk8hG{font-size:11px;color:#888}.DateSeparator_root__Xc3zQ{align-self:center;color:#888}`;
    const list = rows.map(
      (chat) =>
        html`<li class="RoomItem_item__e5RtY ${chat.unread > 0 && 'RoomItem_unread__h7TqR'}" ${mark(`chat-${chat.index}`)}><a class="RoomItem_link__Zk2pL" href="/cms/chat/rooms/${chat.isOpen ? '551208' : chat.id}"><span class="RoomItem_name__b1XcW">${chat.name}</span><span class="RoomItem_time__s8FgH">${time(chat).text}</span><span class="RoomItem_text__M4yVx">${cut(chat.text, 50)}</span></a></li>`,
    );
    const feed = days(talk, print.separator).map(
      ({ day, lines }) =>
        html`<div class="DateSeparator_root__Xc3zQ"><span>${day}</span></div>${lines.map(
          (one) =>
            html`<div class="Message_root__iO9kJ ${one.author === 'seller' && 'Message_own__nB5vC'}" ${mark(`said-${one.index}`)}><div class="Message_text__Uj7mN">${one.text}</div><div class="Message_meta__Lk8hG">${print.clock(one.at).text}${one.author === 'seller' && html`<i class="Message_tick__w2SxD">✓✓</i>`}</div></div>`,
        )}`,
    );
    const body = html`<div id="app"><div class="Layout_root__aX31b"><ul class="RoomList_list__Qw9d2">${list}</ul><section class="Thread_root__pL0sa"><div class="Thread_head__Yh1uJ"><b>${name}</b><span>Замовлення № 219004417</span></div><div class="Thread_scroll__uY6tE" ${mark('thread')}>${feed}</div>
      <div class="Composer_root__Ff4rT"><div class="Composer_field__Gg5tY" contenteditable="true" role="textbox" aria-label="Повідомлення" style="min-height:40px;border:1px solid #ccc" ${mark('reply')}></div><button class="Composer_send__Hh6yU">Надіслати</button></div></section></div></div>`;
    return {
      html: sheet({ lang: 'uk', title: 'Чат з покупцями', css, body }),
      truth: truthOf({
        rows: rows.map((chat) => (chat.isOpen ? { ...chat, id: '551208' } : chat)),
        ...{
          time,
          words: (chat) => cut(chat.text, 50),
          numbered: true,
          messages: talk,
          clock: ({ at }) => print.clock(at),
        },
        ...{ buyer: name, threadId: '551208', reply: 'reply' },
      }),
    };
  },
};

/** styled-components: every name drawn; sides by place alone; an unread dot without a word. @type {Page} */
export const styled = {
  address: 'https://my.prom.ua/cms/buyers/talks',
  page(now) {
    const print = clockOf(now, 'uk');
    const talk = said(now, longTalk(12, 300));
    const name = 'Мирослава Дзюба';
    const rows = chats({
      now,
      language: 'uk',
      from: 30,
      ages: AGES,
      unread: { 1: 1, 3: 1 },
      open: { place: 0, name, messages: talk },
    });
    const time = shortTime(print);
    const css = `body{margin:0;font:14px Arial}.kWqRtB{display:flex;height:100vh}.eXcVbN{width:300px;overflow:auto}.jHgFdS{padding:10px;border-bottom:1px solid #eee;cursor:pointer;position:relative}.lPoIuY{font-weight:500}.hGtFrD{float:right;color:#999;font-size:12px}.dSaQwE{color:#777}.bVcXzA{position:absolute;right:8px;bottom:12px;width:9px;height:9px;border-radius:50%;background:#7b2fbe}
    .gYhUjM{flex:1;display:flex;flex-direction:column}.fRtGbV{flex:1;padding:14px;overflow:auto}.iKlOpQ{display:flex;justify-content:flex-start;margin-bottom:8px}.cDeRfV{display:flex;justify-content:flex-end;margin-bottom:8px}.aZxSwQ{background:#f3eefb;border-radius:10px;padding:8px 12px;max-width:58%}.mNbVcX{font-size:11px;color:#999}.oPlKjH{text-align:center;color:#999}`;
    const list = rows.map(
      (chat) =>
        html`<div class="sc-bdVaJa jHgFdS" ${mark(`chat-${chat.index}`)}><span class="sc-htpNat hGtFrD">${time(chat).text}</span><div class="sc-bwzfXH lPoIuY">${chat.name}</div><div class="sc-bxivhb dSaQwE">${chat.by === 'seller' && 'Ви: '}${cut(chat.text, 44)}</div>${chat.unread > 0 && html`<div class="sc-ifAKCX bVcXzA"></div>`}</div>`,
    );
    const feed = days(talk, print.separator).map(
      ({ day, lines }) =>
        html`<div class="sc-EHOje oPlKjH">${day}</div>${lines.map(
          (one) =>
            html`<div class="sc-bZQynM ${one.author === 'seller' ? 'cDeRfV' : 'iKlOpQ'}" ${mark(`said-${one.index}`)}><div class="sc-gzVnrw aZxSwQ"><div class="sc-htoDjs">${one.text}</div><div class="sc-dnqmqq mNbVcX">${print.clock(one.at).text}</div></div></div>`,
        )}`,
    );
    const body = html`<div class="kWqRtB"><div class="eXcVbN"><input placeholder="Знайти покупця" ${mark('search')}><div>${list}</div></div><div class="gYhUjM"><div class="sc-iwsKbI"><div class="sc-gZMcBi lPoIuY">${name}</div><div class="sc-gqjmRU">був у мережі 5 хв тому</div></div><div class="fRtGbV" ${mark('thread')}>${feed}</div>
      <form class="sc-VigVT"><textarea rows="2" placeholder="Ваше повідомлення" ${mark('reply')}></textarea><button>Надіслати</button></form></div></div>`;
    return {
      html: sheet({ lang: 'uk', title: 'Розмови', css, body }),
      truth: truthOf({
        ...{
          rows,
          time,
          words: (chat) => cut(chat.text, 44),
          tells: true,
          messages: talk,
          clock: ({ at }) => print.clock(at),
        },
        ...{ buyer: name, reply: 'reply', traps: ['search'] },
      }),
    };
  },
};
