// A list beside a question with what followed it; question and field lie in the open shadow root of their component.
import { dialogs } from '../kit/dialogs.mjs';
import { html, mark, marked, pierced, shadow } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf, writerOf } from '../kit/truths.mjs';
import { MARKET, rozetkaPage, scope } from './shell.mjs';

const OPEN = 3;
export const address = 'https://seller.rozetka.com.ua/main/messages/items';

const CSS = `
.split{display:grid;grid-template-columns:340px 1fr;gap:14px}.asked li{background:#fff;padding:10px;margin-bottom:6px;border-radius:4px;cursor:pointer}
.asked li.unread{font-weight:700}.asked li[aria-current]{outline:2px solid #00a046}.asked small{color:#777;font-weight:400}rz-question{background:#fff;padding:14px}
`;
const INSIDE = `.said{padding:8px 10px;border-radius:8px;background:#f3f3f3;margin:8px 40% 8px 0}.said.mine{margin:8px 0 8px 40%;background:#d7f0de}
.who{font-size:12px;color:#777}textarea{width:100%;height:70px;font:inherit;box-sizing:border-box}`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const ng = scope(random);
  const print = printer({ timeZone, language: 'uk', now });
  const asked = dialogs({ now, random, language: 'uk', count: 15, open: OPEN });
  const open = asked[OPEN];
  if (!open) throw new Error('There are no questions.');
  const host = marked('question');

  const rows = asked.map(({ id, buyer, product, last, unread }, index) => {
    const time = print.ago(last.at);
    const view = html`<li ${ng('asked')} data-id="${id}" class="${unread ? 'unread' : ''}" ${index === OPEN && html`aria-current="true"`} ${mark(`row-${index}`)}><div>${product.name}</div>
      <small>${html`<span>${buyer}</span>`} · ${html`<span>${time.text}</span>`}</small><div>${last.author === 'seller' && 'Ви: '}${last.text}</div></li>`;
    const lastTruth = lastOf(time, writerOf(last), last.text);
    return {
      view,
      truth: { selector: marked(`row-${index}`), threadId: id, buyer, subject: product.name, last: lastTruth, unread },
    };
  });
  const said = open.messages.map(
    ({ author, at, text }, index) =>
      html`<div class="said${author === 'seller' ? ' mine' : ''}" ${mark(`message-${index}`)}><div class="who">${author === 'seller' ? 'Ви' : open.buyer}, ${html`<time>${print.plain(at).text}</time>`}</div>${text}</div>`,
  );
  const inside = html`<h3>${open.product.name}</h3><div ${mark('thread')}>${said}</div><form><textarea placeholder="Напишіть відповідь" ${mark('reply')}></textarea><button type="button">Надіслати</button></form>`;
  const body = html`<div class="split" ${ng('items')}><div><input matInput placeholder="Знайти питання" ${mark('search')}><ul class="asked">${rows.map(({ view }) => view)}</ul></div>
    <rz-question ${mark('question')}>${shadow(INSIDE, inside)}</rz-question></div>`;
  return {
    html: rozetkaPage({ ng, language: 'uk', title: 'Запитання продавцю', css: CSS, body }),
    truth: {
      ...{ timeZone, account: MARKET, list: { rows: rows.map(({ truth }) => truth) } },
      ...{ reply: pierced(host, marked('reply')), traps: fields('search') },
      thread: {
        ...{ selector: pierced(host, marked('thread')), threadId: open.id, buyer: open.buyer },
        messages: open.messages.map(({ author, at, text }, index) => {
          const span = print.plain(at);
          return { selector: pierced(host, marked(`message-${index}`)), author, at: span.at, until: span.until, text };
        }),
      },
    },
  };
}
