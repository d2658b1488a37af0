/** A map of the seller's own by which nothing can be read ends no reading: it is noted, and the next one is tried. */
import { expect, test } from 'vitest';
import { mapsOf } from '../../utils/adapters/maps';
import { pageSteps } from '../../utils/adapters/reader';
import { marketplacesIn } from '../../utils/adapters/registry';
import { isSound } from '../../utils/adapters/sound-map';
import type { ElementCandidate, FieldName, PageMap } from '../../utils/domain/pages/page-map';
import { aTaughtMap } from '../support/a-taught-map';
import { fixture, shown } from './fixtures';

const found = (one: ElementCandidate) => [{ evidence: 'pointed at', seen: '2026-11-03', ...one }];

/** As none is taken from a file any more. */
const broken = (fields: Partial<Record<FieldName, ElementCandidate>>): PageMap => ({
  ...aTaughtMap({ origin: 'imported', paths: ['/cms/chat'] }),
  fields: {
    list: found({ select: '.b-chat-dialogs' }),
    row: found({ select: '.b-chat-dialogs > *' }),
    thread: found({ select: '.b-chat-thread' }),
    ...Object.fromEntries(Object.entries(fields).map(([field, one]) => [field, found(one)])),
  },
});

test.each<[string, PageMap, string]>([
  [
    'a field that is compared with itself',
    broken({ 'row.own': { select: ':scope', sameAs: 'row.own' }, 'row.time': { select: '[class*="when"]' } }),
    'RangeError',
  ],
  ['a selector that is no CSS', broken({ row: { select: 'div>>>span' } }), 'SyntaxError'],
])('with %s', (_, map, name) => {
  const { html, expected } = fixture('prom/chat-of-dialogs');
  const [adapter] = marketplacesIn('prom');
  if (!adapter) throw new Error('prom');
  const known = mapsOf(adapter.id).filter(({ id }) => id === expected.reading.map);
  const faults: unknown[] = [];
  const onError = (error: unknown) => faults.push(error);
  const context = { ...expected, address: 'https://my.prom.ua/cms/chat', onError };
  const steps = pageSteps(adapter, [map, ...known], shown(html).body, context);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toMatchObject({ kind: 'read', map: { id: 'prom/chat' }, lost: { kind: 'page-changed', map } });
  expect(faults).toEqual([expect.objectContaining({ name })]);
});

test.each([
  ['a way into a shadow root without its spaces', { select: 'div>>>span' }, false],
  ['one that leads nowhere', { select: 'a >>>  >>> b' }, false],
  ['halves that are one selector together', { select: 'a[title="', in: '"]' }, false],
  ['a way into a shadow root', { select: 'x-list >>> .row > b', in: 'li' }, true],
])('%s: a page can be asked for it, %o: %s', (_, one, isOne) => {
  expect(isSound(broken({ row: one }), new DocumentFragment())).toBe(isOne);
});
