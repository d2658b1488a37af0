import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Inferred } from '../../../../utils/adapters/inference/inferred';
import type { PageReading } from '../../../../utils/adapters/reading';
import type { FieldName, PageMap } from '../../../../utils/domain/pages/page-map';
import { namedByPath } from '../../../../utils/domain/pages/taught-name';
import { openGuide } from '../../../../utils/features/guide/guide';
import type { Arrangement, GuideHost, Line } from '../../../../utils/features/guide/guide-host';
import { provide } from '../../../../utils/features/needed';
import type { TeachingHost } from '../../../../utils/features/teaching/teaching-host';

const SECOND = 1000;

function aMap(origin: PageMap['origin'], fields: readonly FieldName[] = ['list', 'thread']): PageMap {
  const of = Object.fromEntries(fields.map((field) => [field, [{ select: field, evidence: '', seen: '' }]]));
  return { ...{ schema: 1, id: `prom/${origin}`, revision: 1, origin, channel: 'chat' }, paths: ['/chat'], fields: of };
}

const elsewhere: PageReading = { kind: 'elsewhere' };
const changed = (map: PageMap) => ({ kind: 'page-changed', map, field: 'list' }) as const;
const read = (map: PageMap, lost?: PageReading & { kind: 'page-changed' }): PageReading => ({
  ...{ kind: 'read', map, account: undefined, list: undefined, thread: undefined, ...(lost && { lost }) },
});
const sure = (map: PageMap | undefined, mayBeMessages = map !== undefined): Inferred => ({
  ...{ map, confidence: { list: 0, thread: 0, reply: 0 }, mayBeMessages },
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, Symbol.for('takt:needed'));
  document.body.replaceChildren();
});

/** A guide on a page whose structure says that; what it has said, used and asked for. */
function aGuide(inferred: Inferred | undefined) {
  const ends = new AbortController();
  const infer = vi.fn(async () => inferred);
  const size = vi.fn(() => 100);
  provide('structure', { infer, size, read: () => elsewhere, zones: () => ({ timeZone: 'Europe/Kyiv' }) });
  const taught: TeachingHost[] = [];
  provide('teaching', (host) => {
    taught.push(host);
    return { close: () => undefined };
  });
  let line: Line | undefined;
  const used: PageMap[][] = [];
  const keepMap = vi.fn(async () => null);
  const guide = openGuide({
    marketplace: { id: 'prom' },
    signal: ends.signal,
    client: { need: vi.fn(), log: vi.fn(async () => null), keepMap },
    spoken: () => ({ language: 'uk', catalogue: {} }),
    use: (arrange: Arrangement) => used.push([...arrange([])]),
    say: (said: Line | undefined) => {
      line = said;
    },
  } as unknown as GuideHost);
  const act = (label: string) => line?.acts?.find((one) => one.label === label)?.act();
  return { guide, infer, size, used, taught, keepMap, act, ends, said: () => line?.says };
}

const waits = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * SECOND);

describe('a page that no map fits', () => {
  it('is read by its structure, and that is said', async () => {
    const found = aMap('inferred');
    const { guide, used, said } = aGuide(sure(found));
    guide.look(elsewhere);
    await waits(1.5);
    expect(used).toEqual([[{ ...found, id: expect.anything() }]]);
    guide.look(read(found));
    expect(said()).toBe('page.guide.by-structure');
  });

  it('is asked about where it may be messages and nothing is sure', async () => {
    const { guide, used, said } = aGuide(sure(undefined, true));
    guide.look(elsewhere);
    expect(said()).toBeUndefined();
    await waits(1.5);
    expect(said()).toBe('page.guide.not-recognised');
    expect(used).toEqual([]);
  });

  it('is left alone where it is nothing of the kind', async () => {
    const { guide, said } = aGuide(sure(undefined));
    guide.look(elsewhere);
    await waits(60);
    expect(said()).toBeUndefined();
  });

  it('of a known address is said not to be recognised after eight seconds', async () => {
    const { guide, said } = aGuide(sure(undefined));
    guide.look(changed(aMap('known')));
    await waits(7.9);
    expect(said()).toBeUndefined();
    await waits(0.1);
    expect(said()).toBe('page.guide.not-recognised');
    guide.look(read(aMap('known')));
    expect(said()).toBeUndefined();
  });

  it('that grows without end is looked at eight times, and once more every ten minutes', async () => {
    const { guide, infer, size } = aGuide(sure(undefined));
    const grows = async (times: number) => {
      for (let time = 0; time < times; time++) {
        size.mockReturnValue(size() * 2);
        guide.look(elsewhere);
        await waits(2);
      }
    };
    await grows(12);
    expect(infer).toHaveBeenCalledTimes(8);
    await waits(600);
    await grows(3);
    expect(infer).toHaveBeenCalledTimes(9);
  });

  it('whose list alone is not understood is looked at, and that is said after eight seconds', async () => {
    const { guide, infer, said } = aGuide(sure(undefined));
    guide.look({ ...read(aMap('known')), broken: changed(aMap('known')) } as PageReading);
    await waits(7.9);
    expect(infer).toHaveBeenCalledOnce();
    expect(said()).toBeUndefined();
    await waits(0.1);
    expect(said()).toBe('page.guide.not-recognised');
  });

  it('on which nobody waits is not looked at', async () => {
    const { guide, infer } = aGuide(sure(undefined));
    guide.look(changed({ ...aMap('known'), untimed: true }));
    await waits(60);
    expect(infer).not.toHaveBeenCalled();
  });

  it('is looked at once, and once more when it has become another', async () => {
    const { guide, infer, size } = aGuide(sure(undefined));
    guide.look(elsewhere);
    await waits(5);
    guide.look(elsewhere);
    await waits(5);
    expect(infer).toHaveBeenCalledOnce();
    size.mockReturnValue(120);
    document.body.append(document.createElement('p'));
    await waits(5);
    expect(infer).toHaveBeenCalledTimes(2);
  });

  it('is not followed all over where its list stands as before: whoever reads that says when it has changed', async () => {
    const { guide, infer, size } = aGuide(sure(undefined));
    const changedRows = { ...changed(aMap('known')), field: 'row.time' } as const;
    guide.look(changedRows);
    await waits(5);
    expect(infer).toHaveBeenCalledOnce();
    size.mockReturnValue(120);
    document.body.append(document.createElement('p'));
    await waits(5);
    expect(infer).toHaveBeenCalledOnce();
    guide.look(changedRows);
    await waits(5);
    expect(infer).toHaveBeenCalledTimes(2);
  });

  it('whose structure cannot be told is left alone, and the log says so', async () => {
    const { guide, infer, said } = aGuide(undefined);
    infer.mockRejectedValueOnce(new TypeError('x'));
    guide.look(elsewhere);
    await waits(60);
    expect(said()).toBeUndefined();
  });
});

describe('what was said', () => {
  it('can be closed, and is not said again of such a page', async () => {
    const { guide, act, said } = aGuide(sure(undefined, true));
    guide.look(elsewhere);
    await waits(2);
    act('page.guide.close');
    expect(said()).toBeUndefined();
    guide.look(elsewhere);
    await waits(20);
    expect(said()).toBeUndefined();
  });

  it('is that the own map no longer fits, where it is that one; also when the structure helps out', async () => {
    const found = aMap('inferred');
    const { guide, said } = aGuide(sure(found));
    const lost = changed(aMap('taught'));
    guide.look(lost);
    await waits(8);
    expect(said()).toBe('page.guide.own-map-lost');
    guide.look(read(found, lost));
    expect(said()).toBe('page.guide.own-map-lost-found');
    guide.look(read(aMap('taught')));
    expect(said()).toBeUndefined();
  });

  it('is that the own map no longer fits also where a known one reads the page, once it has stood so for a while', async () => {
    const { guide, infer, act, said } = aGuide(sure(undefined));
    const readByKnown = read(aMap('known'), changed(aMap('imported')));
    guide.look(readByKnown);
    await waits(7.9);
    guide.look(readByKnown);
    expect(said()).toBeUndefined();
    await waits(0.1);
    expect(said()).toBe('page.guide.own-map-lost-known');
    expect(infer).not.toHaveBeenCalled();
    act('page.guide.close');
    guide.look(readByKnown);
    await waits(20);
    expect(said()).toBeUndefined();
  });

  it('is nothing where the own map comes round before that', async () => {
    const { guide, said } = aGuide(sure(undefined));
    guide.look(read(aMap('known'), changed(aMap('taught'))));
    await waits(5);
    guide.look(read(aMap('taught')));
    await waits(20);
    expect(said()).toBeUndefined();
  });

  it('is taken away when the page ends', async () => {
    const { guide, ends, said } = aGuide(sure(undefined, true));
    guide.look(elsewhere);
    await waits(2);
    ends.abort();
    expect(said()).toBeUndefined();
  });
});

describe('teaching', () => {
  it('begins with what the structure says, and nothing else is said meanwhile', async () => {
    const found = aMap('inferred');
    const { guide, act, taught, said, keepMap } = aGuide(sure(found));
    guide.look(elsewhere);
    await waits(2);
    guide.look(read(found));
    act('page.guide.teach');
    await waits(0);
    expect(taught[0]).toMatchObject({ marketplace: 'prom', channel: 'chat', proposal: found, timeZone: 'Europe/Kyiv' });
    expect(said()).toBeUndefined();
    const map = aMap('taught');
    await taught[0]?.keep(map, true);
    expect(keepMap).toHaveBeenCalledExactlyOnceWith(namedByPath(map), true);
    taught[0]?.onEnded(map);
    guide.look(read(map));
    expect(said()).toBeUndefined();
  });

  it('takes the page for what its words say, where no map says more', async () => {
    const { guide, act, taught } = aGuide(sure({ ...aMap('inferred'), channel: 'question' }));
    guide.look(elsewhere);
    await waits(2);
    act('page.guide.teach');
    await waits(0);
    expect(taught[0]?.channel).toBe('question');
  });

  it('takes it for what the map is of that should read it', async () => {
    const { guide, act, taught } = aGuide(sure({ ...aMap('inferred'), channel: 'question' }));
    guide.look(changed({ ...aMap('known'), channel: 'ticket' }));
    await waits(8);
    act('page.guide.teach');
    await waits(0);
    expect(taught[0]?.channel).toBe('ticket');
  });
});
