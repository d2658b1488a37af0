// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../../utils/adapters/reading';
import type { FieldName, PageMap } from '../../../../utils/domain/pages/page-map';
import { arranged, NOTHING_FOUND, withFound } from '../../../../utils/features/guide/found-maps';

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
    expect(withFound(map, elsewhere, NOTHING_FOUND)).toEqual({ before: [], after: [map] });
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

  it('stays as it is where no thread was found', () => {
    expect(withFound(aMap('inferred', ['/chat'], { list: 'ul' }), reading, NOTHING_FOUND)).toBe(NOTHING_FOUND);
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
