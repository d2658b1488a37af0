/** What a page tells in roundabout ways: beside an icon's word, by a name alone, in a question that holds its answers. */
import { expect, test } from 'vitest';
import { readPage } from '../../utils/adapters/reader';
import { marketplacesIn } from '../../utils/adapters/registry';
import type { ElementCandidate, FieldName, PageMap } from '../../utils/domain/pages/page-map';
import { shown } from './fixtures';

const NOW = Date.UTC(2026, 1, 12, 8, 30);

const by = (select: string, more: Partial<ElementCandidate> = {}) => [
  { evidence: 'made up for a test', seen: '2026-11', select, ...more },
];

const fields: Partial<Record<FieldName, ReturnType<typeof by>>> = {
  'account.name': by('h1'),
  account: by('h1'),
  list: by('ol'),
  row: by('ol > li'),
  'row.buyer': by('.who', { own: true }),
  'row.time': by('time'),
  thread: by('article'),
  'thread.buyer': by('article > header > b'),
  message: [...by(':scope:has(> header)'), ...by('.answer')],
  'message.own': by(':scope > b', { sameAs: 'account.name' }),
  'message.buyer': [...by(':scope:has(> header)'), ...by(':scope > b', { sameAs: 'thread.buyer' })],
  'message.bubble': by(':scope > p'),
  'message.text': by(':scope > p'),
  'message.time': [...by(':scope > header > time'), ...by(':scope > time')],
};

const map: PageMap = {
  ...{ schema: 1, id: 'prom/test', revision: 1, origin: 'known', channel: 'question', paths: [], untimed: true },
  fields,
};

function readingOf(html: string, by = map) {
  const [adapter] = marketplacesIn('prom');
  if (!adapter) throw new Error('no adapter');
  const context = { now: NOW, timeZone: 'Europe/Kyiv', address: 'https://my.prom.ua/cms' };
  const reading = readPage(adapter, by, shown(`<h1>Затишок</h1>${html}`).body, context);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading;
}

const rowOf = (inside: string) => readingOf(`<ol><li>${inside}</li></ol>`).list?.rows[0];

const messagesOf = (article: string, by = map) => {
  const { thread } = readingOf(`<article>${article}</article>`, by);
  return thread?.kind === 'thread' ? thread.messages.map(({ author, text }) => [author, text]) : thread;
};

test('only the own text of an element is read, and not the word of an icon in it', () => {
  const row = rowOf('<span class="who"><i>phone</i> Ада <small>+380</small></span><time>09:50</time>');
  expect(row?.names.buyer).toBe('Ада');
});

const QUESTION = '<header><b>Ада</b><time>09:50</time></header><p>Є?</p>';
const said = (name: string, text: string) => `<div class="answer"><b>${name}</b><p>${text}</p><time>10:05</time></div>`;

test('what holds its answers is the first message, and names say who wrote the others', () => {
  expect(messagesOf(QUESTION + said('Затишок', 'Так') + said('Ада', 'Дякую') + said('Хтось', 'І мені'))).toEqual([
    ['buyer', 'Є?'],
    ['seller', 'Так'],
    ['buyer', 'Дякую'],
    ['unknown', 'І мені'],
  ]);
});

test('a part of a message that says nothing adds no space to its words', () => {
  const said = '<header><b>Ада</b><time>09:50</time></header><p>Чи є?</p><p></p><p>Синя.</p><p> </p>';
  expect(messagesOf(said, { ...map, origin: 'inferred' })).toEqual([['buyer', 'Чи є? Синя.']]);
});
