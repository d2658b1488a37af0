/** A page that stands open: what a weekday's own name was understood to mean stays so, whatever day it is by then. */
import { expect, test } from 'vitest';
import { readPage } from '../../utils/adapters/reader';
import type { PrintedTimes } from '../../utils/adapters/reading';
import { marketplacesIn } from '../../utils/adapters/registry';
import type { FieldName, PageMap } from '../../utils/domain/pages/page-map';
import { aTaughtMap } from '../support/a-taught-map';
import { shown } from './fixtures';

const SELECT: Partial<Record<FieldName, string>> = {
  thread: '#talk',
  message: '#talk > p',
  'message.own': ':scope.own',
  'message.text': 'span',
  'message.time': 'i',
};

const map: PageMap = {
  ...aTaughtMap(),
  fields: Object.fromEntries(
    Object.entries(SELECT).map(([field, select]) => [field, [{ evidence: 'pointed at', seen: '2026-11-03', select }]]),
  ),
};

const line = ([time, text, own]: readonly [string, string, boolean]) =>
  `<p class="${own ? 'own' : 'theirs'}"><span>${text}</span> <i>${time}</i></p>`;

/** In Kyiv, in November: two hours ahead of UTC. */
const kyiv = (day: number, hour: number, minute: number) => Date.UTC(2026, 10, day, hour - 2, minute);

function reader(lines: readonly (readonly [string, string, boolean])[]) {
  const [adapter] = marketplacesIn('prom');
  if (!adapter) throw new Error('prom');
  const page = shown(`<div id="talk">${lines.map(line).join('')}</div>`);
  const printed: PrintedTimes = new WeakMap();
  return (now: number) => {
    const context = { now, timeZone: 'Europe/Kyiv', address: 'https://my.prom.ua/cms/talks', printed };
    const reading = readPage(adapter, map, page.body, context);
    const thread = reading.kind === 'read' ? reading.thread : undefined;
    return thread?.kind === 'thread' ? thread.messages.map(({ at }) => at) : undefined;
  };
}

// The 18th is a Wednesday.
test('a week ago on Wednesday is no yesterday on Thursday', () => {
  const read = reader([
    ['ср 13:20', 'Чи є синя?', false],
    ['чт 09:00', 'Так, є.', true],
    ['пт 10:00', 'Тоді беру.', false],
  ]);
  const times = [kyiv(11, 13, 20), kyiv(12, 9, 0), kyiv(13, 10, 0)];
  expect(read(kyiv(18, 14, 0))).toEqual(times);
  expect(read(kyiv(19, 10, 0))).toEqual(times);
});

test('what nobody could tell on Wednesday is not told on Thursday either', () => {
  const read = reader([['ср 13:20', 'Чи є синя?', false]]);
  expect(read(kyiv(18, 14, 0))).toBeUndefined();
  expect(read(kyiv(19, 10, 0))).toBeUndefined();
});

test('what is a little ahead may be today’s, by a clock that is behind', () => {
  const read = reader([['ср 13:20', 'Чи є синя?', false]]);
  expect(read(kyiv(18, 13, 0))).toBeUndefined();
});
