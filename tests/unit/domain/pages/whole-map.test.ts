// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { FieldName, PageMap } from '../../../../utils/domain/pages/page-map';
import { wholeMap, withAccount } from '../../../../utils/domain/pages/whole-map';
import { aTaughtMap } from '../../../support/a-taught-map';

const mapOf = (select: string, fields: readonly FieldName[], more: Partial<PageMap> = {}): PageMap => ({
  ...aTaughtMap(more),
  fields: Object.fromEntries(fields.map((field) => [field, [{ evidence: 'this test', seen: '2026-11', select }]])),
});
const selects = ({ fields }: PageMap) =>
  Object.fromEntries(Object.entries(fields).map(([field, [one]]) => [field, one && 'select' in one && one.select]));

const LIST = ['list', 'row', 'row.buyer'] as const;
const THREAD = ['thread', 'thread.id', 'message', 'message.own', 'date', 'reply', 'note'] as const;
const list = mapOf('own', LIST);
const thread = mapOf('own', THREAD);
const whole = mapOf('known', [...LIST, ...THREAD, 'account', 'loading', 'row.id'], { origin: 'known' });

describe('a part that a map of the seller’s own has no field for', () => {
  test('is lent by the next map', () => {
    expect(selects(wholeMap(list, [whole]))).toEqual({
      ...selects(list),
      ...Object.fromEntries(THREAD.map((field) => [field, 'known'])),
    });
    expect(selects(wholeMap(thread, [whole]))).toEqual({
      ...selects(thread),
      ...Object.fromEntries([...LIST, 'row.id'].map((field) => [field, 'known'])),
    });
    expect(wholeMap(list, [whole])).toMatchObject({ id: list.id, origin: 'taught', shown: 'list' });
    expect(wholeMap(thread, [whole])).toMatchObject({ shown: 'thread' });
  });

  test('is lent by the first that has it, with the order in which it is drawn', () => {
    const drawn = mapOf('imported', THREAD, { origin: 'imported', drawnOrder: true });
    const lent = wholeMap(list, [mapOf('other', LIST), drawn, whole]);
    expect(lent).toMatchObject({ drawnOrder: true });
    expect(selects(lent)).toMatchObject({ list: 'own', thread: 'imported' });
  });

  test.each<[string, PageMap, PageMap]>([
    ['of another channel', list, { ...whole, channel: 'question' }],
    ['of pages on which nobody waits', list, { ...whole, untimed: true }],
    ['of other pages', list, { ...whole, paths: ['/cms/talks/all'] }],
    ['of other pages, in a frame without a path', { ...list, paths: [] }, whole],
    ['that has it no more than the other', list, mapOf('other', LIST)],
  ])('is not lent by one %s', (_, own, other) => {
    expect(wholeMap(own, [other])).toBe(own);
  });

  test.each<[string[], string[]]>([
    [['/feedbacks'], ['/feedbacks/.']],
    [['/cms/*'], ['/cms']],
    [['/cms/talks'], []],
    [['/cms/talks'], ['/main', '/cms']],
  ])('is lent to one that lives at %j by one that lives at %j', (own, other) => {
    expect(wholeMap({ ...list, paths: own }, [{ ...whole, paths: other }])).toHaveProperty('shown');
  });

  test('of a thread whose field for answers nobody has pointed at is that field, of that thread alone', () => {
    const silent = mapOf('own', ['list', 'thread', 'message'], { origin: 'imported' });
    const lent = wholeMap(silent, [mapOf('other', ['thread']), { ...whole, channel: 'order' }, whole]);
    expect(selects(lent)).toEqual({ ...selects(silent), reply: 'known', note: 'known' });
    expect(lent.replyOf).toBe(whole.fields.thread);
    expect(lent).not.toHaveProperty('shown');
    expect(wholeMap(list, [whole])).not.toHaveProperty('replyOf');
    expect(selects(wholeMap(mapOf('own', ['list', 'thread', 'reply']), [whole]))).toMatchObject({ reply: 'own' });
  });

  test('never undoes that a field is for words no buyer reads', () => {
    const noteOf = (map: PageMap) => map.fields.note?.map((one) => 'select' in one && one.select);
    const brought = { origin: 'imported' } as const;
    const stray = wholeMap(mapOf('own', [...LIST, 'note'], brought), [whole]);
    expect(noteOf(stray)).toEqual(['known', 'own']);
    const silent = wholeMap(mapOf('own', ['list', 'thread', 'message', 'note'], brought), [whole]);
    expect(noteOf(silent)).toEqual(['known', 'own']);
    expect(noteOf(wholeMap(mapOf('own', [...LIST, 'note'], brought), [mapOf('other', ['thread'])]))).toEqual(['own']);
  });

  test('is not mixed with single fields of that part', () => {
    const stray = mapOf('own', [...LIST, 'reply', 'message.own', 'thread.buyer', 'account'], { origin: 'imported' });
    expect(selects(wholeMap(stray, [whole]))).toEqual({
      ...selects(mapOf('own', [...LIST, 'account'])),
      ...selects(mapOf('known', THREAD)),
    });
    const rows = mapOf('own', [...THREAD, 'row.time'], { origin: 'imported' });
    expect(selects(wholeMap(rows, [whole]))).not.toHaveProperty(['row.time']);
  });

  test('is nobody’s where both are known, or it is one of the build', () => {
    for (const map of [mapOf('own', [...LIST, ...THREAD]), { ...list, origin: 'known' as const }])
      expect(wholeMap(map, [whole])).toBe(map);
  });
});

describe('what is compared with what is compared itself', () => {
  /** The one says the same as the other. */
  const compared = (map: PageMap, field: FieldName, sameAs: FieldName): PageMap => ({
    ...map,
    fields: { ...map.fields, [field]: [{ evidence: 'this test', seen: '2026-11', select: field, sameAs }] },
  });
  const ownIsNamed = compared(whole, 'message.own', 'account.name');

  test('is no thread that is lent', () => {
    const circle = compared({ ...list, origin: 'imported' }, 'account.name', 'message.own');
    expect(wholeMap(circle, [ownIsNamed])).toBe(circle);
  });

  test('is no field for answers that is lent', () => {
    const silent = mapOf('own', ['list', 'thread', 'message'], { origin: 'imported' });
    const longWay = compared(silent, 'thread.buyer', 'reply');
    expect(wholeMap(longWay, [compared(whole, 'reply', 'thread.subject')])).toBe(longWay);
  });

  test('is no name of the shop', () => {
    const named = compared(mapOf('own', ['list', 'thread']), 'message.own', 'account.name');
    expect(withAccount(named, [compared(whole, 'account.name', 'thread.buyer')])).toBe(named);
  });

  test('is no hindrance where only one of them is', () => {
    expect(wholeMap(list, [ownIsNamed])).toMatchObject({ shown: 'list', fields: { 'message.own': expect.anything() } });
  });
});

describe('which shop a page shows', () => {
  const known = mapOf('known', ['account', 'account.name', 'list'], {
    origin: 'known',
    channel: 'question',
    paths: [],
  });

  test.each(['taught', 'imported', 'inferred'] as const)(
    'is told as the build does, for a map that was %s',
    (origin) => {
      const map = withAccount(mapOf('own', LIST, { origin }), [list, known]);
      expect(selects(map)).toEqual({ ...selects(list), account: 'known', 'account.name': 'known' });
    },
  );

  test('is told as the map itself does, where it says so, and by none of other pages', () => {
    for (const [map, other] of [
      [mapOf('own', ['account']), known],
      [list, { ...known, paths: ['/main'] }],
      [list, { ...known, origin: 'taught' as const }],
    ] as const)
      expect(withAccount(map, [other])).toBe(map);
  });
});
