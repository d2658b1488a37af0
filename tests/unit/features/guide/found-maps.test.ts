// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { PageReading, ThreadReading } from '../../../../utils/adapters/reading';
import type { FieldName, PageMap } from '../../../../utils/domain/pages/page-map';
import { arranged, NOTHING_FOUND, strangeness, withFound } from '../../../../utils/features/guide/found-maps';
import type { FoundMaps } from '../../../../utils/features/guide/guide-host';

type Fields = Partial<Record<FieldName, string>>;

function aMap(
  origin: PageMap['origin'],
  paths: readonly string[],
  fields: Fields,
  more: Partial<PageMap> = {},
): PageMap {
  const candidates = Object.entries(fields).map(([field, select]) => [field, [{ select, evidence: '', seen: '' }]]);
  return {
    ...{ schema: 1, id: `prom/${origin}`, revision: 1, origin, channel: 'chat', paths },
    ...{ fields: Object.fromEntries(candidates), ...more },
  };
}

const selects = ({ fields }: PageMap) =>
  Object.fromEntries(
    Object.entries(fields).map(([field, of]) => [field, of.map((one) => ('select' in one ? one.select : ''))]),
  );

const elsewhere: PageReading = { kind: 'elsewhere' };

describe('a map that was found', () => {
  it('is tried after all others', () => {
    const map = aMap('inferred', ['/messages'], { list: 'ul', row: 'li' });
    expect(withFound(map, elsewhere, NOTHING_FOUND)).toEqual({
      before: [],
      after: [{ ...map, id: expect.anything() }],
    });
  });

  it('is named by the kind of page that it is of, and by none of its words', () => {
    const idOf = (path: string, more: Partial<PageMap> = {}) =>
      withFound(aMap('inferred', [path], { list: 'ul' }, more), elsewhere, NOTHING_FOUND).after[0]?.id;
    const ids = [idOf('/messages'), idOf('/questions'), idOf('/questions', { channel: 'question' })];
    expect(new Set(ids).size).toBe(ids.length);
    expect(idOf('/chat/olena-koval')).toBe(idOf('/chat/ivan'));
    for (const id of ids) expect(id).toMatch(/^prom\/inferred-(?:chat|question)-[\da-f]{16}$/u);
  });

  it('lives where the known one does whose page it is, so that both are tried', () => {
    const known = aMap('known', ['/chat'], { list: '.old' });
    const reading: PageReading = { kind: 'page-changed', map: known, field: 'list' };
    const { after } = withFound(aMap('inferred', ['/chat/with'], { list: 'ul' }), reading, NOTHING_FOUND);
    expect(after[0]?.paths).toEqual(['/chat']);
  });

  it('keeps the list that was found before a chat was opened, and counts as another revision', () => {
    const list = withFound(aMap('inferred', ['/m'], { list: 'ul', row: 'li' }), elsewhere, NOTHING_FOUND);
    const { after } = withFound(aMap('inferred', ['/m'], { thread: 'section', row: 'li.x' }), elsewhere, list);
    expect(after).toHaveLength(1);
    expect(after[0]?.revision).toBe(2);
    expect(after[0] && selects(after[0])).toEqual({ list: ['ul'], row: ['li.x'], thread: ['section'] });
  });

  it('is not mixed with one of another address, or of a page on which nobody waits', () => {
    const list = withFound(aMap('inferred', ['/m'], { list: 'ul' }), elsewhere, NOTHING_FOUND);
    expect(withFound(aMap('inferred', ['/n'], { thread: 'p' }), elsewhere, list).after).toHaveLength(2);
    expect(withFound(aMap('inferred', ['/m'], { list: 'ol' }, { untimed: true }), elsewhere, list).after).toHaveLength(
      2,
    );
  });
});

describe('a known list whose thread is no longer understood', () => {
  const known = aMap('known', ['/chat'], {
    ...{ list: '.list', row: '.row', thread: '.thread', message: '.msg', 'message.own': '.own' },
    ...{ 'thread.id': 'main', reply: 'textarea.known' },
  });
  const reading: PageReading = {
    ...{ kind: 'read', map: known, account: undefined, list: undefined },
    thread: { kind: 'page-changed', map: known, field: 'message' },
  };

  it('has the messages that were found, and first what is known around them', () => {
    const map = aMap('inferred', ['/chat'], {
      list: 'ul',
      thread: 'section',
      message: 'p',
      date: 'h3',
      reply: 'textarea',
    });
    const { before, after } = withFound(map, reading, NOTHING_FOUND);
    expect(after).toEqual([]);
    expect(before[0] && selects(before[0])).toEqual({
      ...{ list: ['.list'], row: ['.row'], thread: ['section'], message: ['p'], date: ['h3'] },
      ...{ 'thread.id': ['main'], reply: ['textarea.known', 'textarea'] },
    });
    expect(before[0]).toMatchObject({ origin: 'inferred', paths: ['/chat'] });
  });

  it('counts as another revision whenever it is repaired anew', () => {
    const repair = (thread: string, found: FoundMaps) =>
      withFound(aMap('inferred', ['/chat'], { thread, message: 'p' }), reading, found);
    const first = repair('section', NOTHING_FOUND);
    const second = repair('article', first);
    expect([first, second].map(({ before }) => before[0]?.revision)).toEqual([1, 2]);
    expect(second.before).toHaveLength(1);
    expect(second.before[0]?.id).toBe(first.before[0]?.id);
  });

  it('stays as it is where no thread was found', () => {
    expect(withFound(aMap('inferred', ['/chat'], { list: 'ul' }), reading, NOTHING_FOUND)).toBe(NOTHING_FOUND);
  });
});

describe('a map of the seller’s own', () => {
  const LIST = { list: 'ul', row: 'li' };
  const shownList: PageMap = aMap('taught', ['/chat'], { ...LIST, thread: '.known' }, { shown: 'list' });
  const list = { element: {} as Element, rows: [] };
  const thread = { kind: 'thread' } as ThreadReading;
  const read = (map: PageMap, parts: Partial<PageReading & { kind: 'read' }>): PageReading => ({
    ...{ kind: 'read', map, account: undefined, list: undefined, thread: undefined, ...parts },
  });

  it.each<[string, PageReading, ReturnType<typeof strangeness>]>([
    ['knows a list alone', read(aMap('taught', ['/chat'], LIST), { list }), 'part'],
    ['knows a thread alone', read(aMap('imported', ['/chat'], { thread: 'p' }), { thread }), 'part'],
    ['was lent a thread that is not there', read(shownList, { list }), 'part'],
    ['was lent a thread that is there', read(shownList, { list, thread }), undefined],
    [
      'knows both, and no thread is open',
      read(aMap('taught', ['/chat'], { ...LIST, thread: 'p' }), { list }),
      undefined,
    ],
  ])('that %s', (_, reading, strange) => {
    expect(strangeness(reading)).toBe(strange);
  });

  it('has the thread that was found, before itself, until it is taught anew', () => {
    const map = aMap('inferred', ['/chat/with'], { list: 'ol', thread: 'section', message: 'p', reply: 'textarea' });
    const found = withFound(map, read(shownList, { list }), NOTHING_FOUND);
    const [made, ...others] = arranged(found, [shownList]);
    expect(others).toEqual([shownList]);
    expect(made).toMatchObject({ origin: 'inferred', paths: ['/chat'], shown: 'list' });
    expect(made && selects(made)).toEqual({
      ...{ list: ['ul'], row: ['li'], thread: ['section'], message: ['p'], reply: ['textarea'] },
    });
    const anew = { ...shownList, revision: 2 };
    expect(arranged(found, [anew])).toEqual([anew]);
  });

  it.each<[string, Fields, readonly string[], boolean]>([
    ['its own field for answers', { reply: '.found' }, ['.found'], false],
    ['the one that was lent, of the thread that it was lent with', {}, ['.lent'], true],
  ])('has with the thread that was found %s', (_, reply, expected, isLent) => {
    const replyOf = [{ select: '.other', evidence: '', seen: '' }];
    const own = aMap('imported', ['/chat'], { ...LIST, thread: '.gone', reply: '.lent', note: '.note' }, { replyOf });
    const broken = { kind: 'page-changed', map: own, field: 'thread' } as const;
    const map = aMap('inferred', ['/chat'], { thread: 'section', message: 'p', ...reply });
    const [made] = arranged(withFound(map, read(own, { list, thread: broken }), NOTHING_FOUND), [own]);
    expect(made && selects(made)).toMatchObject({ thread: ['section'], reply: expected, note: ['.note'] });
    expect(made && 'replyOf' in made).toBe(isLent);
  });

  it('has the list that was found, and its own thread', () => {
    const own = aMap('imported', ['/chat'], { thread: 'section', message: 'p', reply: 'textarea' });
    const map = aMap('inferred', ['/chat'], { list: 'ol', row: 'li', thread: 'main', message: 'q' });
    const [made] = arranged(withFound(map, read(own, { thread }), NOTHING_FOUND), [own]);
    expect(made && selects(made)).toEqual({
      ...{ list: ['ol'], row: ['li'], thread: ['section'], message: ['p'], reply: ['textarea'] },
    });
    const orders = { ...map, untimed: true as const };
    expect(withFound(orders, read(own, { thread }), NOTHING_FOUND)).toBe(NOTHING_FOUND);
  });
});

describe('what is made in the place of a map of the seller’s own', () => {
  const own = aMap('taught', ['/chat'], { list: 'ul', row: 'li', thread: '.known', message: '.msg' });
  const list = { element: {} as Element, rows: [] };
  const thread = { kind: 'page-changed', map: own, field: 'message.time' } as const;
  const map = aMap('inferred', ['/chat'], { list: 'ol', thread: 'section', message: 'p' });
  const read = (by: PageMap) => ({ kind: 'read', map: by, account: undefined, list, thread }) as const;

  it('says what that one no longer finds', () => {
    const { before } = withFound(map, read(own), NOTHING_FOUND);
    expect(before[0]?.insteadOf).toEqual({
      ...{ kind: 'page-changed', map: own, field: 'message.time', part: 'thread' },
    });
  });

  it('says nothing of what that one was lent, and of what it was never shown', () => {
    const lent: PageMap = { ...own, shown: 'list' };
    expect(withFound(map, read(lent), NOTHING_FOUND).before[0]).not.toHaveProperty('insteadOf');
    const alone = { ...read({ ...own, fields: {} }), thread: undefined };
    expect(withFound(map, alone, NOTHING_FOUND).before[0]).not.toHaveProperty('insteadOf');
  });

  it('says nothing of a known one', () => {
    const { before } = withFound(map, read({ ...own, origin: 'known' }), NOTHING_FOUND);
    expect(before[0]).not.toHaveProperty('insteadOf');
  });
});

describe('a known thread whose list is no longer understood', () => {
  const known = aMap('known', ['/chat'], { list: '.list', row: '.row', 'row.id': 'a', thread: '.thread', reply: 'p' });
  const thread = { kind: 'thread' } as ThreadReading;
  const broken = { kind: 'page-changed', map: known, field: 'row' } as const;
  const reading: PageReading = { kind: 'read', map: known, account: undefined, list: undefined, thread, broken };

  it('has the list that was found alone, and all that is known besides', () => {
    expect(strangeness(reading)).toBe('list');
    const map = aMap('inferred', ['/chat'], { list: 'ul', row: 'li', thread: 'section', message: 'q' });
    const { before } = withFound(map, reading, NOTHING_FOUND);
    expect(before[0] && selects(before[0])).toEqual({ list: ['ul'], row: ['li'], thread: ['.thread'], reply: ['p'] });
    expect(before[0]).toMatchObject({ origin: 'inferred', paths: ['/chat'] });
  });

  it('stays as it is where no list was found', () => {
    expect(withFound(aMap('inferred', ['/chat'], { thread: 'p' }), reading, NOTHING_FOUND)).toBe(NOTHING_FOUND);
  });
});

describe('what a page is read by', () => {
  it('is first what the seller has shown, then what was repaired, then what is known, then what was found', () => {
    const [taught, imported, known] = (['taught', 'imported', 'known'] as const).map((origin) =>
      aMap(origin, ['/chat'], { list: 'ul' }),
    );
    const [before, after] = [aMap('inferred', ['/chat'], { list: 'ol' }), aMap('inferred', ['/m'], { list: 'dl' })];
    const handed = [taught, imported, known].flatMap((map) => map ?? []);
    expect(arranged({ before: [before], after: [after] }, handed)).toEqual([taught, imported, before, known, after]);
  });
});

describe('which shop a page shows', () => {
  const known = aMap('known', [], { list: '.gone', account: '.shop', 'account.name': '.name' });
  const map = aMap('inferred', ['/m'], { list: 'ul', row: 'li' });
  const read = (one: PageMap): PageReading => ({
    ...{ kind: 'read', map: one, account: undefined, list: undefined, thread: undefined },
  });

  it('is told as the build does where the structure says the rest, by one and the same map', () => {
    const found = withFound(map, elsewhere, NOTHING_FOUND);
    const [, carried] = arranged(found, [known]);
    expect(carried && selects(carried)).toEqual({ ...selects(map), account: ['.shop'], 'account.name': ['.name'] });
    expect(arranged(found, [known])[1]).toBe(carried);
    if (!carried) throw new Error('nothing found');
    const { after } = withFound(aMap('inferred', ['/m/of'], { thread: 'p' }), read(carried), found);
    expect(after.map(selects)).toEqual([{ ...selects(map), thread: ['p'] }]);
  });
});

describe('a part that is found anew', () => {
  const first = aMap('inferred', ['/m'], { list: 'ul', row: 'li', 'row.own': '.own', thread: 'p', message: 'q' });
  const reading: PageReading = { kind: 'read', map: first, account: undefined, list: undefined, thread: undefined };

  it('has nothing left of what it was before', () => {
    const { after } = withFound(aMap('inferred', ['/m'], { list: 'ol', row: 'dd' }), reading, {
      ...{ before: [], after: [first] },
    });
    expect(after[0] && selects(after[0])).toEqual({ list: ['ol'], row: ['dd'], thread: ['p'], message: ['q'] });
  });

  it('joins the map by which the page is read, wherever that was found to live', () => {
    const read = { ...first, paths: ['/m', '/m/all'] };
    const { after } = withFound(
      aMap('inferred', ['/m/all/of'], { thread: 's' }),
      { ...reading, map: read },
      {
        ...{ before: [], after: [read] },
      },
    );
    expect(after).toHaveLength(1);
    expect(after[0]?.paths).toEqual(['/m', '/m/all']);
  });
});
