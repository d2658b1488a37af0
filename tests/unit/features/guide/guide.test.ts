import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Inferred } from '../../../../utils/adapters/inference/inferred';
import type { PageReading } from '../../../../utils/adapters/reading';
import type { FieldName, PageMap } from '../../../../utils/domain/pages/page-map';
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
const changed = (map: PageMap): PageReading => ({ kind: 'page-changed', map, field: 'list' });
const read = (map: PageMap): PageReading => ({
  ...{ kind: 'read', map, account: undefined, list: undefined, thread: undefined },
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
    expect(used).toEqual([[found]]);
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
    guide.look(changed(aMap('taught')));
    await waits(2);
    guide.look(read(found));
    expect(said()).toBe('page.guide.own-map-lost');
    guide.look(read(aMap('taught')));
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
    expect(keepMap).toHaveBeenCalledExactlyOnceWith(map, true);
    taught[0]?.onEnded(map);
    guide.look(read(map));
    expect(said()).toBeUndefined();
  });
});
