/** What a page says in two ways at once, or breaks into lines. */
import { expect, test } from 'vitest';
import { factsIn } from '../../utils/adapters/facts';
import { mapsOf } from '../../utils/adapters/maps';
import { readPage } from '../../utils/adapters/reader';
import type { PrintedTimes, ReadingContext } from '../../utils/adapters/reading';
import { marketplacesIn } from '../../utils/adapters/registry';
import { fixture, shown } from './fixtures';

/** Reads a stored page after something was done to it. */
function readAfter(name: string, change: (page: Document) => void, more: Partial<ReadingContext> = {}) {
  const { html, expected, marketplace } = fixture(name);
  const [adapter] = marketplacesIn(marketplace);
  const map = adapter && mapsOf(adapter.id).find(({ id }) => id === expected.reading.map);
  if (!adapter || !map) throw new Error(name);
  const page = shown(html);
  change(page);
  return readPage(adapter, map, page.body, { ...expected, ...more });
}

const first = (page: Document, select: string) => page.querySelector(select) as Element;

test('a row that is unread and the seller’s own at once is anybody’s', () => {
  const reading = readAfter('prom/chat-of-dialogs', (page) => {
    const own = first(page, 'a:has(svg[role="img"])');
    own.querySelector('b')?.prepend(first(page, '[class*="b-chat-dialog__dot"]').cloneNode());
  });
  const rows = reading.kind === 'read' ? reading.list?.rows : undefined;
  expect(rows?.map(({ last }) => last?.author)).toEqual(['unknown', 'unknown', 'unknown', 'buyer']);
});

test.each([
  ['Ваше повідомлення', 'seller'],
  ['Ваше сообщение', 'seller'],
  ['Фото', 'unknown'],
  [null, 'unknown'],
])('whose a row is says the icon of its preview in words only: %s', (label, author) => {
  const reading = readAfter('prom/chat-of-dialogs', (page) => {
    const icon = first(page, 'a svg[role="img"]');
    icon.removeAttribute('aria-label');
    if (label !== null) icon.setAttribute('aria-label', label);
  });
  const rows = reading.kind === 'read' ? reading.list?.rows : undefined;
  expect(rows?.map(({ last }) => last?.author)).toEqual(['unknown', 'unknown', author, 'buyer']);
});

const unmarked = (page: Document) => first(page, '.rz-comments-row_active').classList.remove('rz-comments-row_active');

test.each([
  ['of the drawer that is open', 'question-drawer', '?id=51300002', () => undefined, '51300002'],
  ['of another question', 'question-drawer', '?id=51300000', () => undefined, '51300002'],
  ['of no question', 'question-drawer', '?page=1&sort=-id&id=7', () => undefined, '51300002'],
  ['of no question, over a row that is not marked', 'question-drawer', '?id=7', unmarked, null],
  [
    'of no question, over a row of another buyer',
    'question-drawer',
    '?id=7',
    (page: Document) => {
      unmarked(page);
      first(page, '[data-id="51300001"]').classList.add('rz-comments-row_active');
    },
    null,
  ],
  ['of no question, over cards', 'question-card-open', '?id=7', () => undefined, null],
] as const)('what an address has as its id is not the thread’s: the one %s', (_, name, query, change, threadId) => {
  const address = `https://seller.rozetka.com.ua/main/feedback/questions${query}`;
  expect(readAfter(`rozetka/${name}`, change, { address })).toMatchObject({ thread: { names: { threadId } } });
});

test('where nobody is the seller and a message has no bubble, nobody knows on whose side it stands', () => {
  const reading = readAfter('wildberries/buyer-alone', (page) => {
    const item = first(page, 'li[data-addtime]').cloneNode() as Element;
    page.querySelector('ul')?.append(item);
  });
  expect(reading).toMatchObject({ thread: { kind: 'page-changed', field: 'message.own' } });
});

test('a list whose rows cannot be found is told of beside the thread that is read', () => {
  const reading = readAfter('prom/chat-of-dialogs', (page) => {
    for (const row of page.querySelectorAll('ul.b-chat-dialogs > li')) row.remove();
  });
  expect(reading).toMatchObject({
    ...{ kind: 'read', list: undefined, thread: { kind: 'thread' } },
    broken: { kind: 'page-changed', field: 'row' },
  });
});

test('a list that a search has left without rows is no broken one', () => {
  const reading = readAfter('prom/chat-of-dialogs', (page) => {
    for (const row of page.querySelectorAll('ul.b-chat-dialogs > li')) row.remove();
    first(page, 'ul.b-chat-dialogs').insertAdjacentHTML('afterend', '<p class="Empty__note--1">Нічого не знайдено</p>');
  });
  expect(reading).toMatchObject({ kind: 'read', list: undefined, thread: { kind: 'thread' } });
  expect(reading).not.toHaveProperty('broken');
});

test('a link that is no address has no id, and is no reason not to read the page', () => {
  const reading = readAfter('prom/chat-of-dialogs', (page) => first(page, 'ul a').setAttribute('href', 'https://['));
  const rows = reading.kind === 'read' ? reading.list?.rows : undefined;
  expect(rows?.map(({ names }) => names.threadId)).toEqual([null, '48120776', '48120774', '48120775']);
});

test.each(['Добрий день!<br>Ви тут?', '<p>Добрий день!</p><p>Ви тут?</p>', '<div>Добрий день!</div>Ви <b>т</b>ут?'])(
  'lines are told apart: %s',
  (html) => {
    const reading = readAfter('rozetka/buyer-alone-in-pane', (page) => {
      first(page, '.incoming mat-card-content').innerHTML = html;
    });
    const texts = reading.kind === 'read' && reading.thread?.kind === 'thread' ? reading.thread.messages : [];
    expect(texts.map(({ text }) => text)).toContain('Добрий день! Ви тут?');
  },
);

test.each([
  [
    'an order',
    'order',
    { thread: { messages: [], names: { buyer: 'Олена', threadId: null }, facts: { total: '620 ₴' } } },
  ],
  ['a chat', 'chat', { kind: 'page-changed', field: 'thread' }],
] as const)('of %s in which nothing is written is known what stands beside it', (_, channel, read) => {
  const [adapter] = marketplacesIn('');
  const [known] = adapter ? mapsOf(adapter.id) : [];
  if (!adapter || !known) throw new Error('no map');
  const by = (select: string) => [{ select, evidence: 'this test', seen: '2026-11' }];
  const fields = { thread: by('main'), 'thread.buyer': by('b'), 'thread.total': by('i'), message: by('li') };
  const page = shown('<!doctype html><body><main><b>Олена</b><i>620 ₴</i><ol></ol></main>');
  const context = { address: 'https://my.prom.ua/cms/order', now: Date.UTC(2026, 1, 12), timeZone: 'Europe/Kyiv' };
  expect(
    readPage(adapter, { ...known, channel, paths: ['/cms/order'], fields }, page.body, { ...context, factsIn }),
  ).toMatchObject(read);
});

test('a table that has no column of buyers is read, and its rows are nobody’s', () => {
  const rowsOf = (change: (page: Document) => void) => readAfter('wildberries/questions', change);
  const names = [1, 2, 3].map(() => ({ names: { buyer: null, threadId: null } }));
  expect(rowsOf(() => undefined)).toMatchObject({ kind: 'read', list: { rows: names } });
  expect(rowsOf((page) => first(page, 'thead').remove())).toMatchObject({ kind: 'page-changed', field: 'row.buyer' });
});

test('a row that shows a question and says that it is answered was answered at some time from then on', () => {
  const now = Date.UTC(2026, 1, 12, 8, 30);
  const asked = now - 4 * 86_400_000;
  expect(readAfter('wildberries/questions-answered', () => undefined)).toMatchObject({
    list: { rows: [{ last: { at: asked, until: now + 1, author: 'seller', text: '' } }] },
  });
});

test('a row is answered by the time at which it first said so, however often it is read, and another question anew', () => {
  const { html, expected } = fixture('wildberries/questions-answered');
  const [adapter] = marketplacesIn('wildberries');
  const map = adapter && mapsOf(adapter.id).find(({ id }) => id === expected.reading.map);
  if (!adapter || !map) throw new Error('no map');
  const page = shown(html);
  const printed: PrintedTimes = new WeakMap();
  const answered = (minutes: number) => {
    const context = { ...expected, now: expected.now + minutes * 60_000, printed };
    const reading = readPage(adapter, map, page.body, context);
    return reading.kind === 'read' ? reading.list?.rows.map(({ last }) => [last?.author, last?.until]) : undefined;
  };
  // 12 February 2026, 08:30 UTC, when the page was first read, and the millisecond that it ends with.
  const by = 1_770_885_000_001;
  expect(answered(0)).toEqual([['seller', by]]);
  expect(answered(10)).toEqual([['seller', by]]);
  expect(answered(24 * 60)).toEqual([['seller', by]]);

  // The same row, recycled for what was asked a minute later.
  const time = first(page, 'tr [class*="Col-date-time-with-readmark__"] > [data-name="Text"]');
  time.textContent = time.textContent?.replace('11:30', '11:31') ?? null;
  expect(answered(24 * 60 + 5)).toEqual([['seller', by + (24 * 60 + 5) * 60_000]]);
  expect(answered(24 * 60 + 15)).toEqual([['seller', by + (24 * 60 + 5) * 60_000]]);
});

test('a bar may stand elsewhere than before all of its thread', () => {
  const reading = readAfter('wildberries/questions-inline-open', () => undefined);
  const thread = reading.kind === 'read' && reading.thread?.kind === 'thread' ? reading.thread : undefined;
  expect(thread?.element.parentElement?.localName).toBe('td');
  expect(thread?.messages).toHaveLength(1);
});

test('a time of day in a thread is of the day on which it was printed, however long the page stands', () => {
  const { html, expected, marketplace } = fixture('rozetka/buyer-alone-in-pane');
  const [adapter] = marketplacesIn(marketplace);
  const map = adapter && mapsOf(adapter.id).find(({ id }) => id === expected.reading.map);
  if (!adapter || !map) throw new Error('no map');
  const page = shown(html);
  // As a page that names no day does.
  for (const day of page.querySelectorAll('.day-divider')) day.textContent = 'Сьогодні';
  const printed: PrintedTimes = new WeakMap();
  const at = (now: number) => {
    const reading = readPage(adapter, map, page.body, { ...expected, now, printed });
    const thread = reading.kind === 'read' && reading.thread?.kind === 'thread' ? reading.thread : undefined;
    return thread?.messages.map((message) => message.at);
  };
  const today = at(expected.now);
  expect(today?.length).toBeGreaterThan(0);
  expect(at(expected.now + 24 * 60 * 60_000)).toEqual(today);
});

test('an emoji of several signs stays one, in names and in what was written', () => {
  const reading = readAfter('prom/chat-of-dialogs', (page) => {
    first(page, 'ul b').textContent = 'Оля 👩\u200D🎨\u200B';
    first(page, 'ul [class*="DialogItem__text"]').textContent = '\u200EДякую 🙋\u200D♀️';
  });
  const rows = reading.kind === 'read' ? reading.list?.rows : undefined;
  expect(rows?.[0]).toMatchObject({ names: { buyer: 'Оля 👩\u200D🎨' }, last: { text: 'Дякую 🙋\u200D♀️' } });
});
