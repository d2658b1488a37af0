// Material: icon words in the text, tabs with counters, sides by class, letters for faces, a note and a search.
import { html, mark } from '../../variants/kit/html.mjs';
import { chats, clockOf, said, truthOf, worded } from '../kit/chats.mjs';
import { days, picture, sheet } from '../kit/sheet.mjs';

const OPEN_ID = 'inbox';
export const address = `https://seller.rozetka.com.ua/main/talks/${OPEN_ID}`;

const CSS = `body{margin:0;font:400 14px/20px Roboto,Arial,sans-serif;background:#fafafa}.material-icons{font-family:monospace;font-size:12px;display:inline-block;width:24px;height:24px;overflow:hidden;white-space:nowrap}
mat-toolbar{display:flex;height:56px;align-items:center;background:#00a046;color:#fff;padding:0 16px;gap:20px}.frame{display:grid;grid-template-columns:360px 1fr 260px;height:calc(100vh - 56px)}
.mdc-tab{background:none;border:0;padding:12px 10px;font:inherit}.mdc-tab--active{border-bottom:2px solid #00a046}mat-action-list{display:block}.mdc-list-item{display:flex;gap:16px;width:100%;padding:8px 16px;border:0;background:#fff;text-align:left;font:inherit;position:relative}
.mdc-list-item--activated{background:#e6f5ec}.mdc-list-item__start{width:40px;height:40px;border-radius:50%;background:#b2dfdb;display:grid;place-items:center;flex:none}.mdc-list-item__content{flex:1;min-width:0}.mdc-list-item__primary-text{font-weight:500}
.mdc-list-item__secondary-text{color:#0009;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;display:block}.mdc-list-item__end{font-size:12px;color:#0009;text-align:right}.mat-badge-content{background:#f44336;color:#fff;border-radius:11px;padding:0 6px;font-size:12px;display:inline-block}
.talk{display:flex;flex-direction:column;background:#fff;border-left:1px solid #0001}.talk__body{flex:1;overflow:auto;padding:16px}.talk__day{text-align:center;color:#0009;font-size:12px;padding:10px;border-bottom:1px solid #0001;margin-bottom:10px}
.entry{display:flex;gap:10px;margin:8px 0}.entry.is-outgoing{flex-direction:row-reverse}.entry__face{width:32px;height:32px;border-radius:50%;background:#cfd8dc;display:grid;place-items:center;font-size:12px}.mat-mdc-card{padding:8px 14px;border-radius:4px;background:#f5f5f5;max-width:420px}.is-outgoing .mat-mdc-card{background:#e6f5ec}
.entry__meta{font-size:11px;color:#0009}mat-form-field{display:block;padding:12px}textarea{width:100%;font:inherit}mat-label{display:block;font-size:12px;color:#0009}`;

/** @type {import('../kit/chats.mjs').Line[]} */
const TALK = [
  ['buyer', 2990, 'Доброго дня. Казан уже з покриттям чи його треба прожарювати?'],
  ['buyer', 2986, 'І чи підходить для індукції?'],
  ['seller', 2961, 'Добрий день! Перед першим приготуванням треба прожарити з сіллю. Для індукції підходить.'],
  ['buyer', 2955, 'Зрозуміло'],
  ['seller', 1447, 'Ваше замовлення передано на пошту.'],
  ['buyer', 212, 'Отримав. Кришка трохи хитається, це нормально?'],
  ['seller', 199, 'Надішліть, будь ласка, фото збоку'],
  ['buyer', 187],
  ['buyer', 185, 'Ось так виглядає'],
];

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const print = clockOf(now, 'uk');
  const talk = said(now, TALK);
  const ages = [6, 22, 51, 74, 185, 402, 780, 1300, 1466, 2210, 2904, 3700, 5800, 8640, 12_800];
  const rows = chats({
    ...{ now, language: 'uk', from: 5, ages, unread: { 1: 1, 2: 12, 5: 1 } },
    open: { place: 4, name: 'Володимир Гринчишин', messages: talk },
  });
  /** @param {{ at: number }} chat */
  const time = ({ at }) => {
    if (print.daysAgo(at) === 0) return print.clock(at);
    return print.daysAgo(at) < 7 ? print.weekday(at) : worded(print.date(at), print.date(at).text.slice(0, 5));
  };
  const list = rows.map(
    (
      chat,
    ) => html`<button mat-list-item class="mdc-list-item mdc-list-item--interactive${chat.isOpen ? ' mdc-list-item--activated' : ''}" ${mark(`chat-${chat.index}`)}>
      <span class="mdc-list-item__start">${chat.name.slice(0, 1).toUpperCase()}</span><span class="mdc-list-item__content"><span class="mdc-list-item__primary-text">${chat.name}</span>
      <span class="mdc-list-item__secondary-text">Замовлення № ${chat.order}</span><span class="mdc-list-item__secondary-text">${chat.by === 'seller' && html`<mat-icon class="material-icons">done_all</mat-icon>`}${chat.text}</span></span>
      <span class="mdc-list-item__end">${time(chat).text}<br>${chat.unread > 0 && html`<span class="mat-badge-content">${chat.unread}</span>`}</span></button>`,
  );
  const feed = days(talk, print.separator).map(
    ({ day, lines }) =>
      html`<div class="talk__day">${day}</div>${lines.map(
        ({
          index,
          author,
          text,
          at,
          picture: isPicture,
        }) => html`<div class="entry ${author === 'seller' ? 'is-outgoing' : 'is-incoming'}" ${mark(`said-${index}`)}>
      <div class="entry__face">${author === 'seller' ? 'М' : 'В'}</div><div class="mat-mdc-card">${isPicture ? html`<img width="180" height="120" alt="" src="${picture(60, 180)}">` : html`<div class="entry__text">${text}</div>`}<div class="entry__meta">о ${print.clock(at).text}</div></div></div>`,
      )}`,
  );
  const body = html`<mat-toolbar><mat-icon class="material-icons">menu</mat-icon><b>Кабінет продавця</b><span>Товари</span><span>Замовлення</span><span>Повідомлення</span><span><mat-icon class="material-icons">notifications</mat-icon>7</span></mat-toolbar>
    <div class="frame"><div><mat-form-field><mat-label>Пошук у повідомленнях</mat-label><mat-icon class="material-icons">search</mat-icon><input matInput ${mark('search')}></mat-form-field>
    <div role="tablist"><button class="mdc-tab mdc-tab--active" role="tab">Замовлення 15</button><button class="mdc-tab" role="tab">Товари 4</button><button class="mdc-tab" role="tab">Магазин 0</button></div>
    <mat-action-list role="group">${list}</mat-action-list></div>
    <div class="talk"><div class="entry"><b>Володимир Гринчишин</b><mat-icon class="material-icons">more_vert</mat-icon></div><div class="talk__body" ${mark('thread')}>${feed}</div>
    <mat-form-field><mat-label>Ваша відповідь</mat-label><textarea matInput rows="3" ${mark('reply')}></textarea></mat-form-field><div class="entry"><button class="mdc-tab"><mat-icon class="material-icons">attach_file</mat-icon></button><button class="mdc-tab"><mat-icon class="material-icons">send</mat-icon> Відправити</button></div></div>
    <div><mat-form-field><mat-label>Нотатка менеджера</mat-label><textarea matInput rows="4" ${mark('note')}></textarea></mat-form-field><p>Покупець з 2021 року</p><p>Замовлень: 4</p></div></div>`;
  return {
    html: sheet({ lang: 'uk', title: 'Повідомлення — Кабінет', css: CSS, body }),
    truth: truthOf({
      ...{ rows, time, subject: ({ order }) => `Замовлення № ${order}`, messages: talk },
      ...{
        clock: ({ at }) => print.clock(at),
        buyer: 'Володимир Гринчишин',
        reply: 'reply',
        traps: ['search', 'note'],
      },
    }),
  };
}
