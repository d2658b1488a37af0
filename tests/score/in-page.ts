/** What the page's readers, as they ship, make of the page that this is run in, held against the truth. */
import { documentsOf } from '../../utils/adapters/documents';
import { mapsOf } from '../../utils/adapters/maps';
import { mapsAt } from '../../utils/adapters/maps-at';
import { pageSteps } from '../../utils/adapters/reader';
import type { PageReading, ReadingContext } from '../../utils/adapters/reading';
import { marketplacesIn } from '../../utils/adapters/registry';
import { found, scored } from './held-against';
import type { PageScore, Truth } from './page-score';

declare global {
  var taktScore: typeof scoreOf | undefined;
}

globalThis.taktScore = scoreOf;

/** @param timeZone the browser's */
function scoreOf(marketplace: string, truth: Truth, now: number, timeZone: string): PageScore {
  const marks = found(truth);
  return scored(readingOf(marketplace, now, timeZone), truth, marks);
}

function readingOf(marketplace: string, now: number, browserZone: string): PageReading {
  const [adapter] = marketplacesIn(marketplace);
  if (!adapter) throw new Error(marketplace);
  const maps = mapsOf(adapter.id);
  const timeZone = adapter.timeZone === 'browser' ? browserZone : adapter.timeZone;
  const zones = { timeZone, ...(adapter.otherTimeZone !== undefined && { otherZone: adapter.otherTimeZone }) };
  let shown: PageReading = { kind: 'elsewhere' };
  for (const { body, location } of documentsOf(document)) {
    const context: ReadingContext = { now, ...zones, address: location.href };
    const steps = pageSteps(adapter, mapsAt(maps, location.href), body, context);
    let step = steps.next();
    while (!step.done) step = steps.next();
    if (step.value.kind === 'read' || step.value.kind === 'empty') return step.value;
    if (shown.kind === 'elsewhere') shown = step.value;
  }
  return shown;
}
