/** Whose each message is: by a label, by names of classes, by where it stands; and where two of them contradict, nobody's. */
import { expect, test } from 'vitest';
import { inferred } from './inferred';

type Author = 'buyer' | 'seller' | 'system';
type Line = readonly [author: Author, time: string, text: string];

const TALK: readonly Line[] = [
  ['buyer', '09:02', 'Доброго дня, чи є він у наявності?'],
  ['seller', '09:10', 'Так, є два.'],
  ['buyer', '09:15', 'Тоді беру обидва'],
  ['seller', '09:40', 'Дякуємо за замовлення!'],
  ['buyer', '09:52', 'А коли чекати на посилку?'],
];
const WITH_SYSTEM: readonly Line[] = [
  ...TALK.slice(0, 3),
  ['system', '09:20', 'Замовлення передано до служби доставки'],
  ...TALK.slice(3),
];

const page = (draw: (line: Line) => string, css = '', talk = TALK) =>
  `<style>${css}</style><h2>Олена Ковальчук</h2><div id="talk">${talk.map(draw).join('')}</div>
   <textarea placeholder="Повідомлення покупцю"></textarea><button>Надіслати</button>`;

/** By a label over each, and by nothing else. */
const labelled =
  (names: Readonly<Partial<Record<Author, string>>>, more = none) =>
  (line: Line) => {
    const [author, time, text] = line;
    const name = names[author];
    return `<div class="entry ${more(line)}">${name === undefined ? '' : `<b class="who">${name}</b>`}
     <div class="words">${text}</div><small>18.11.2026 ${time}</small></div>`;
  };
const none = (_: Line) => '';

async function messagesIn(html: string) {
  const { read } = await inferred(html);
  return read.thread?.kind === 'thread' ? read.thread.messages : undefined;
}
const authorsIn = async (html: string) => (await messagesIn(html))?.map(({ author }) => author);
const authorsOf = (talk: readonly Line[]) => talk.map(([author]) => author);

test.each<[string, Readonly<Partial<Record<Author, string>>>, (readonly Line[])?]>([
  ['what both are called', { buyer: 'Покупець', seller: 'Продавець' }],
  ['the seller’s own', { buyer: 'Олена Ковальчук', seller: 'Ви' }],
  ['the buyer’s name, as it stands over the thread', { buyer: 'Олена Ковальчук', seller: 'Крамниця «Ромашка»' }],
  [
    'a third one, which is the page’s own',
    { buyer: 'Покупатель', seller: 'Магазин', system: 'Система' },
    [...WITH_SYSTEM, ['system', '10:01', 'Посилку відправлено']],
  ],
])('by labels: %s', async (_, names, talk = TALK) => {
  expect(await authorsIn(page(labelled(names), '', talk))).toEqual(authorsOf(talk));
});

test('a label that names the author is no word of the message', async () => {
  const names = { buyer: 'Олена Ковальчук', seller: 'Крамниця «Ромашка»' };
  const texts = TALK.map(([, , text]) => text);
  expect((await messagesIn(page(labelled(names))))?.map(({ text }) => text)).toEqual(texts);
});

test.each<[string, string, string]>([
  ['which way they went', 'incoming', 'outgoing'],
  ['whose they are', 'from-client', 'from-shop'],
  ['in an attribute', '" data-author="buyer', '" data-author="seller'],
])('by what programmers call them: %s', async (_, theirs, ours) => {
  const draw = labelled({}, ([author]) => (author === 'buyer' ? theirs : ours));
  expect(await authorsIn(page(draw))).toEqual(authorsOf(TALK));
});

test('by the side that they take, between which stands what nobody wrote', async () => {
  const css =
    '.entry{display:flex;flex-direction:column;width:60%}.b{margin-left:40%}.c{width:100%;text-align:center;font-size:11px}';
  const draw = labelled({}, ([author]) => ({ buyer: 'a', seller: 'b', system: 'c' })[author]);
  expect(await authorsIn(page(draw, css, WITH_SYSTEM))).toEqual(authorsOf(WITH_SYSTEM));
});

test.each<[string, string]>([
  ['nothing tells them apart', page(labelled({}))],
  ['one name has both sides', page(labelled({}, ([author]) => (author === 'buyer' ? 'buyer-shop' : 'shop-buyer')))],
  ['two unknown names talk', page(labelled({ buyer: 'Марія', seller: 'Оксана' }))],
  [
    'labels and sides contradict each other',
    page(
      labelled({ buyer: 'Покупець', seller: 'Продавець' }, ([author]) => (author === 'buyer' ? 'b' : 'a')),
      '.entry{width:50%}.b{margin-left:50%}',
    ),
  ],
])('where %s, nobody is said to have written it', async (_, html) => {
  const authors: readonly string[] = (await authorsIn(html)) ?? [];
  expect(authors.filter((author) => author !== 'unknown')).toEqual([]);
});

test('by what stands beside the name: a role, after the letters of a face', async () => {
  const names = { buyer: ['ОК', 'Олена Ковальчук', 'покупець'], seller: ['МЯ', 'Майстерня «Яблуко»', 'ваша компанія'] };
  const draw = ([author, time, text]: Line) =>
    `<article class="event"><div>${(author === 'system' ? [] : names[author]).map((one) => `<span>${one}</span>`).join('')}
     <span>18.11.2026 ${time}</span></div><p>${text}</p></article>`;
  expect(await authorsIn(page(draw))).toEqual(authorsOf(TALK));
});

test('by what is written in their style, where nothing on the page has a name', async () => {
  const sided = {
    buyer: 'margin:0 30% 10px 0;background:#eee',
    seller: 'margin:0 0 10px 30%;background:#ebe0ff',
    system: '',
  };
  const draw = ([author, time, text]: Line) =>
    `<div style="padding:8px;${sided[author]}"><div>${text}</div><div style="font-size:11px">18.11.2026 ${time}</div></div>`;
  expect(await authorsIn(page(draw))).toEqual(authorsOf(TALK));
});

test('a notice that comes later and has no style of a side is nobody’s answer', async () => {
  const sided = {
    buyer: 'align-self:flex-start;background:#eee',
    seller: 'align-self:flex-end;background:#ebe0ff',
    system: '',
  };
  const draw = ([author, time, text]: Line) =>
    `<div style="max-width:60%;${sided[author]}"><div>${text}</div><div style="font-size:11px">18.11.2026 ${time}</div></div>`;
  const { read, again, page: shown } = await inferred(page(draw, '#talk{display:flex;flex-direction:column}'));
  expect(read.thread).toHaveProperty('messages.length', TALK.length);
  shown.querySelector('#talk')?.insertAdjacentHTML('beforeend', draw(['system', '10:05', 'Покупець відкрив спір']));
  const { thread } = again();
  expect(thread?.kind === 'thread' && thread.messages.at(-1)?.author).not.toBe('seller');
  expect(thread?.kind === 'thread' && thread.messages.at(-1)?.author).not.toBe('buyer');
});
