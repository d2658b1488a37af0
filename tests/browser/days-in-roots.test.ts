/** Where a day, a message or a row is a component with a shadow root of its own, they are read in the order of the page. */
import { expect, onTestFinished, test } from 'vitest';
import { readPage } from '../../utils/adapters/reader';
import type { PageReading } from '../../utils/adapters/reading';
import { marketplacesIn } from '../../utils/adapters/registry';
import type { FieldName, PageMap } from '../../utils/domain/pages/page-map';

const found = (select: string) => [{ evidence: 'pointed at', seen: '2026-11-03', select }];

const MAP: PageMap = {
  ...{ schema: 1, id: 'prom/taught-chat', revision: 1, origin: 'taught', channel: 'chat', paths: [] },
  fields: {
    list: found('ul'),
    row: found('li'),
    'row.buyer': found('b'),
    'row.time': found('i'),
    thread: found('section'),
    date: found('chat-day >>> h4'),
    message: found('chat-day >>> .msg'),
    'message.own': found(':scope.own'),
    'message.text': found('p'),
    'message.time': found('i'),
  },
};

const [adapter] = marketplacesIn('prom');

/** So many that nobody comes upon their order by chance. */
const DAYS = Array.from({ length: 12 }, (_, at) => `${at + 1}.11.2026`);

function hostOf(tag: string, html: string): Element {
  const host = document.createElement(tag);
  host.attachShadow({ mode: 'open' }).innerHTML = html;
  return host;
}

/** @param fields others than those of the map */
function read(container: Element, ...fields: [FieldName, string][]) {
  const content = document.createElement('main');
  content.append(container);
  document.body.append(content);
  onTestFinished(() => content.remove());
  if (!adapter) throw new Error('prom');
  const others = Object.fromEntries(fields.map(([field, select]) => [field, found(select)]));
  const context = { now: Date.UTC(2026, 10, 20), timeZone: 'UTC', address: 'https://my.prom.ua/cms' };
  return readPage(adapter, { ...MAP, fields: { ...MAP.fields, ...others } }, content, context);
}

const message = (who: string, time: string) => `<div class="msg ${who}"><p>${who} ${time}</p><i>${time}</i></div>`;

function threadOf(reading: PageReading) {
  const thread = reading.kind === 'read' && reading.thread?.kind === 'thread' ? reading.thread : undefined;
  return thread?.messages.map(({ author, at }) => [author, at]);
}

const TOLD = DAYS.flatMap((_, at) => [
  ['buyer', Date.UTC(2026, 10, at + 1, 10, 5)],
  ['seller', Date.UTC(2026, 10, at + 1, 10, 20)],
]);

test('though older days were put before newer ones later', () => {
  const section = document.createElement('section');
  for (const day of DAYS.toReversed())
    section.prepend(hostOf('chat-day', `<h4>${day}</h4>${message('buyer', '10:05')}${message('own', '10:20')}`));
  expect(threadOf(read(section))).toEqual(TOLD);
});

test('where a message is a component in one, or the day stands outside of it', () => {
  const section = document.createElement('section');
  for (const day of DAYS.toReversed()) {
    const host = hostOf('chat-day', '<div></div>');
    const messages = [message('buyer', '10:05'), message('own', '10:20')].map((one) => hostOf('chat-message', one));
    host.shadowRoot?.querySelector('div')?.append(...messages);
    section.prepend(Object.assign(document.createElement('h4'), { textContent: day }), host);
  }
  expect(threadOf(read(section, ['message', 'chat-day >>> chat-message >>> .msg'], ['date', 'h4']))).toEqual(TOLD);
});

test('and rows that are components stand under the day above them', () => {
  const list = document.createElement('ul');
  for (const [at, day] of DAYS.toReversed().entries()) {
    const row = hostOf('list-row', `<li><b>Олена ${at}</b><i>10:05</i></li>`);
    list.prepend(Object.assign(document.createElement('h4'), { textContent: day }), row);
  }
  const reading = read(list, ['row', 'list-row >>> li'], ['list.date', 'h4']);
  const rows = reading.kind === 'read' ? reading.list?.rows : undefined;
  expect(rows?.map(({ last }) => last?.at)).toEqual(DAYS.map((_, at) => Date.UTC(2026, 10, at + 1, 10, 5)));
});
