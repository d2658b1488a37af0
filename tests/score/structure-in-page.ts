/** What the structural reader makes of the page that this is run in, by the map that it infers, held against the truth. */
import { documentsOf } from '../../utils/adapters/documents';
import { type Inferred, infer } from '../../utils/adapters/inference';
import { threads } from '../../utils/adapters/inference/threads';
import { pageSteps, type Steps } from '../../utils/adapters/reader';
import type { PageReading } from '../../utils/adapters/reading';
import { marketplacesIn } from '../../utils/adapters/registry';
import { parseTime } from '../../utils/adapters/time';
import { found, type Read, scored } from './held-against';
import type { PageScore, Truth } from './page-score';

declare global {
  var taktStructure: typeof structureScore | undefined;
}

globalThis.taktStructure = structureScore;

export interface StructureScore extends PageScore {
  readonly inferred: Inferred[];
}

/** @param timeZone the browser's */
export function structureScore(marketplace: string, truth: Truth, now: number, timeZone: string): StructureScore {
  const marks = found(truth);
  const { read, inferred } = readingOf(marketplace, now, timeZone);
  return { ...scored(read, truth, marks), inferred };
}

function readingOf(marketplace: string, now: number, browserZone: string): { read: Read; inferred: Inferred[] } {
  const [adapter] = marketplacesIn(marketplace);
  if (!adapter) throw new Error(marketplace);
  const timeZone = adapter.timeZone === 'browser' ? browserZone : adapter.timeZone;
  const zones = { timeZone, ...(adapter.otherTimeZone !== undefined && { otherZone: adapter.otherTimeZone }) };
  const inferred: Inferred[] = [];
  let shown: PageReading = { kind: 'elsewhere' };
  for (const page of documentsOf(document)) {
    const one = allOf(
      infer(page, { engine: pageSteps, parseTime, threads, marketplace, channel: 'chat', now, ...zones }),
    );
    inferred.push(one);
    if (!one.map) continue;
    const context = { now, ...zones, address: page.location.href };
    const reading = allOf(pageSteps(adapter, [{ ...one.map, paths: [] }], page.body, context));
    if (reading.kind !== 'read') continue;
    const isBetter = shown.kind !== 'read' || (shown.map.untimed && !reading.map.untimed);
    if (isBetter) shown = reading;
  }
  return { read: shown, inferred };
}

function allOf<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
