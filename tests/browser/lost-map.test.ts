/** A map of the seller's own that a page has outgrown is told of, also where another map reads the page. */
import { describe, expect, test } from 'vitest';
import { mapsOf } from '../../utils/adapters/maps';
import { pageSteps } from '../../utils/adapters/reader';
import { marketplacesIn } from '../../utils/adapters/registry';
import type { MarketplaceId } from '../../utils/domain/conversation/ids';
import type { FieldName, PageMap } from '../../utils/domain/pages/page-map';
import { wholeMap } from '../../utils/domain/pages/whole-map';
import { fixture, shown } from './fixtures';

const own = (select: Partial<Record<FieldName, string>>, more: Partial<PageMap> = {}): PageMap => ({
  ...{ schema: 1, id: 'prom/taught-chat', revision: 1, origin: 'taught', channel: 'chat', paths: ['/cms/chat'] },
  fields: Object.fromEntries(
    Object.entries(select).map(([field, one]) => [
      field,
      [{ evidence: 'pointed at', seen: '2026-11-03', select: one }],
    ]),
  ),
  ...more,
});

const LIST = { list: '.b-chat-dialogs', row: 'li', 'row.buyer': 'b', 'row.time': '.gone' } as const;
const MESSAGES = {
  ...{ message: '.b-chat-message', 'message.text': 'p', 'message.time': '[class*="__when"]' },
  'message.own': ':scope.b-chat-message_own',
} as const;
const THREAD = { thread: '.gone', message: '.gone' } as const;

/** As it is handed to a page of Prom. */
const withLent = (map: PageMap): PageMap[] => [wholeMap(map, mapsOf('prom' as MarketplaceId))];

/** What the page of chats is read to be by these, tried before what the build knows. @param readAt where they were read before */
function readWith(
  own: readonly PageMap[],
  change: (page: Document) => void = () => undefined,
  readAt = new Set<string>(),
) {
  const { html, expected } = fixture('prom/chat-of-dialogs');
  const [adapter] = marketplacesIn('prom');
  if (!adapter) throw new Error('prom');
  const known = mapsOf(adapter.id).filter(({ id }) => id === expected.reading.map);
  const context = { ...expected, address: 'https://my.prom.ua/cms/chat', readAt };
  const page = shown(html);
  change(page);
  const steps = pageSteps(adapter, [...own, ...known], page.body, context);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

test.each<[string, PageMap]>([
  ['its rows cannot be told any more', own(LIST)],
  ['its list is gone', own({ ...LIST, list: '.gone' })],
  ['its thread is gone', own(THREAD)],
  ['it came from a file', own(LIST, { origin: 'imported' })],
])('where a known map reads what was shown: %s', (_, map) => {
  const reading = readWith([map]);
  expect(reading).toMatchObject({ kind: 'read', map: { origin: 'known' }, lost: { kind: 'page-changed', map } });
});

test.each<[string, PageMap, ((page: Document) => void)?]>([
  ['one of the build is not the seller’s', own(LIST, { origin: 'known', id: 'prom/other' })],
  ['it is of other pages', own(LIST, { paths: ['/cms/talks'] })],
  ['it is of another channel under the same path', own(LIST, { channel: 'review' })],
  ['only a thread was shown, and none is open', own(THREAD), (page) => page.querySelector('.b-chat-thread')?.remove()],
  [
    'only a list was shown, and a thread stands alone',
    own({ ...LIST, list: '.gone' }),
    (page) => page.querySelector('.b-chat-dialogs')?.remove(),
  ],
])('of nothing else is that said: %s', (_, map, change) => {
  const reading = readWith([map], change);
  expect(reading).toMatchObject({ kind: 'read', map: { id: 'prom/chat' } });
  expect(reading).not.toHaveProperty('lost');
});

describe('of pages of whose address too little is known', () => {
  const open = own({ ...LIST, 'row.time': '.then' }, { paths: ['/cms/*'] });
  const asItWas = (page: Document) => {
    for (const when of page.querySelectorAll('.b-chat-dialogs [class*="when"]')) when.classList.add('then');
  };

  test('one on which something of it is found by chance is another page', () => {
    const reading = readWith([open]);
    expect(reading).toMatchObject({ kind: 'read', map: { id: 'prom/chat' } });
    expect(reading).not.toHaveProperty('lost');
  });

  test('so is one on which a conversation is found without its times', () => {
    const thread = own(
      { thread: '.b-chat-thread', message: '.b-chat-message', 'message.text': 'p' },
      { paths: ['/cms/*'] },
    );
    const readAt = new Set<string>();
    const reading = readWith([thread], undefined, readAt);
    expect(reading).toMatchObject({ kind: 'read', map: { id: 'prom/chat' } });
    expect(reading).not.toHaveProperty('lost');
    expect(readAt.size).toBe(0);
  });

  test('one that was read by it is told to have changed', () => {
    const readAt = new Set<string>();
    expect(readWith([open], asItWas, readAt)).toMatchObject({ kind: 'read', map: open });
    expect(readWith([open], undefined, readAt)).toMatchObject({
      ...{ kind: 'read', map: { id: 'prom/chat' } },
      lost: { map: open, field: 'row.time' },
    });
  });
});

test.each<[string, PageMap]>([
  ['with the thread', own({ ...LIST, 'row.time': '[class*="when"]' })],
  ['with the list', own({ thread: '.b-chat-thread', ...MESSAGES })],
])('what was shown is read together %s that the build knows', (_, map) => {
  const reading = readWith(withLent(map));
  expect(reading).toMatchObject({ map: { id: map.id }, list: { rows: { length: 4 } }, thread: { kind: 'thread' } });
});

test.each<[string, string, boolean]>([
  ['the same thread', '.b-chat-thread__body', true],
  ['another element for the thread', '.b-chat-thread', false],
])('where no field for answers was shown the build’s own is read, if it finds %s', (_, thread, isRead) => {
  const map = own({ ...LIST, 'row.time': '[class*="when"]', thread, ...MESSAGES }, { origin: 'imported' });
  const reading = readWith(withLent(map));
  const read = reading.kind === 'read' && reading.thread?.kind === 'thread' ? reading.thread : undefined;
  expect(read?.messages.length).toBeGreaterThan(0);
  expect(read?.reply !== undefined).toBe(isRead);
});

test.each<[string, PageMap]>([
  ['its rows cannot be told any more', own(LIST)],
  ['its list is gone', own({ ...LIST, list: '.gone' })],
])('one that was lent a thread has lost its page where %s', (_, map) => {
  const reading = readWith(withLent(map));
  expect(reading).toMatchObject({ kind: 'read', map: { origin: 'known' }, lost: { map: { id: map.id } } });
});

test('one that was lent a thread has lost nothing where a thread stands alone', () => {
  const reading = readWith(withLent(own({ ...LIST, list: '.gone' })), (page) =>
    page.querySelector('.b-chat-dialogs')?.remove(),
  );
  expect(reading).toMatchObject({ kind: 'read', map: { origin: 'known' } });
  expect(reading).not.toHaveProperty('lost');
});

test('a later one of the seller’s own that reads the page is enough', () => {
  const right = own({ ...LIST, 'row.time': '[class*="when"]' }, { id: 'prom/taught-anew' });
  const reading = readWith([own(LIST), right]);
  expect(reading).toMatchObject({ kind: 'read', map: { id: right.id } });
  expect(reading).not.toHaveProperty('lost');
});

describe('where a conversation says of nobody that they wrote it', () => {
  const taught = own({
    ...{ list: '.b-chat-dialogs', row: 'li', 'row.buyer': 'b', 'row.time': '[class*="when"]' },
    ...{ thread: '.b-chat-thread__body', ...MESSAGES, 'message.system': '.b-chat-message__title' },
    ...{ 'message.own': ':scope.x11', 'message.buyer': ':scope.x12' },
  });
  const sided = (page: Document, how: (message: Element) => string | undefined) => {
    for (const message of page.querySelectorAll('.b-chat-message')) {
      const side = how(message);
      if (side) message.classList.add(side);
    }
  };
  const asShown = (message: Element) => (message.matches('.b-chat-message_own') ? 'x11' : 'x12');

  test('it is read while the sides that were shown are there', () => {
    const reading = readWith([taught], (page) => sided(page, asShown));
    expect(reading).toMatchObject({ kind: 'read', map: taught, thread: { kind: 'thread' } });
  });

  test('it has changed once none of them is', () => {
    const reading = readWith([taught]);
    expect(reading).toMatchObject({
      ...{ kind: 'read', map: taught, list: { rows: { length: 4 } } },
      thread: { kind: 'page-changed', map: taught, field: 'message.buyer' },
    });
  });

  test('one message that nobody can tell takes nothing from the others', () => {
    let first = true;
    const reading = readWith([taught], (page) =>
      sided(page, (message) => {
        if (message.matches('.b-chat-message_own') || !first) return asShown(message);
        first = false;
        return undefined;
      }),
    );
    expect(reading).toMatchObject({ thread: { kind: 'thread' } });
  });

  test('nothing has changed where nobody could be told when it was shown', () => {
    const { 'message.own': _, ...fields } = taught.fields;
    const reading = readWith([{ ...taught, fields }]);
    expect(reading).toMatchObject({ kind: 'read', thread: { kind: 'thread' } });
  });
});
