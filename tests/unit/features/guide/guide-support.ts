/** A guide on a page that no map fits, over what it asks of others. */
import { afterEach, beforeEach, vi } from 'vitest';
import type { Inferred } from '../../../../utils/adapters/inference/inferred';
import type { PageReading } from '../../../../utils/adapters/reading';
import type { FieldName, PageMap } from '../../../../utils/domain/pages/page-map';
import { heardAgain, type PageKind, type Silenced, type Topic } from '../../../../utils/domain/pages/quiet-line';
import { openGuide } from '../../../../utils/features/guide/guide';
import type { Arrangement, GuideHost, Line } from '../../../../utils/features/guide/guide-host';
import { provide } from '../../../../utils/features/needed';
import type { TeachingHost } from '../../../../utils/features/teaching/teaching-host';
import type { KeptAnswer, PointedAt } from '../../../../utils/messaging/protocol';

const SECOND = 1000;

export function aMap(origin: PageMap['origin'], fields: readonly FieldName[] = ['list', 'thread']): PageMap {
  const of = Object.fromEntries(fields.map((field) => [field, [{ select: field, evidence: '', seen: '' }]]));
  return { ...{ schema: 1, id: `prom/${origin}`, revision: 1, origin, channel: 'chat' }, paths: ['/chat'], fields: of };
}

export const elsewhere: PageReading = { kind: 'elsewhere' };
export const changed = (map: PageMap) => ({ kind: 'page-changed', map, field: 'list' }) as const;
export const read = (map: PageMap, lost?: PageReading & { kind: 'page-changed' }): PageReading => ({
  ...{ kind: 'read', map, account: undefined, list: undefined, thread: undefined, ...(lost && { lost }) },
});
export const sure = (map: PageMap | undefined, mayBeMessages = map !== undefined): Inferred => ({
  ...{ map, confidence: { list: 0, thread: 0, reply: 0 }, mayBeMessages },
});

/** To be called once in a test file: time passes only when it is told to. */
export function onStrangePages(): void {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    Reflect.deleteProperty(globalThis, Symbol.for('takt:needed'));
    document.body.replaceChildren();
  });
}

/**
 * A guide on a page whose structure says that; what it has said, used and asked for.
 * @param kept as the background keeps it, and tells of it
 */
export function aGuide(inferred: Inferred | undefined, kept: Silenced[] = []) {
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
  const keepMap = vi.fn(async (): Promise<KeptAnswer | null> => null);
  const unkeepMap = vi.fn(async (_: KeptAnswer) => null);
  const showReply = vi.fn(async (_id: string, _reply: PointedAt | null) => null);
  const silence = vi.fn(async (of: PageKind, topics: Topic[]) => {
    kept.push(...topics.map((topic) => ({ ...of, topic, at: 1 })));
    return null;
  });
  const hear = vi.fn(async (of: PageKind) => {
    kept.splice(0, kept.length, ...heardAgain(kept, of));
    return null;
  });
  const ask = vi.fn();
  const guide = openGuide({
    marketplace: { id: 'prom' },
    signal: ends.signal,
    client: { need: vi.fn(), log: vi.fn(async () => null), keepMap, unkeepMap, showReply, silence, hear },
    silenced: () => kept,
    spoken: () => ({ language: 'uk', catalogue: {} }),
    ask,
    use: (arrange: Arrangement) => used.push([...arrange([])]),
    say: (said: Line | undefined) => {
      line = said;
    },
  } as unknown as GuideHost);
  const act = (label: string) => line?.acts?.find((one) => one.label === label)?.act();
  return {
    guide,
    infer,
    size,
    used,
    taught,
    keepMap,
    unkeepMap,
    showReply,
    ask,
    kept,
    silence,
    hear,
    act,
    ends,
    said: () => line?.says,
    acts: () => line?.acts?.map(({ label }) => label),
  };
}

export const waits = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * SECOND);
