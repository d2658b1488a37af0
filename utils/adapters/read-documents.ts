/** Reads a page and its frames. */
import type { PageMap } from '../domain/pages/page-map';
import type { MarketplaceAdapter } from './adapter';
import { pageSteps, type Steps } from './reader';
import type { PageReading, ReadingContext } from './reading';

declare const document: never;

export interface Shown {
  readonly reading: PageReading;
  /** The page, or the frame in it, that shows this. */
  readonly where: Document;
}

/**
 * The first of the documents where somebody may wait; else where nobody does; else what the page itself shows.
 * @param documents the page, then its frames
 * @param maps all of the marketplace's
 */
export function* documentSteps(
  adapter: MarketplaceAdapter,
  maps: readonly PageMap[],
  documents: readonly Document[],
  context: Omit<ReadingContext, 'address'>,
): Steps<Shown | undefined> {
  let first: Shown | undefined;
  let untimed: Shown | undefined;
  for (const where of documents) {
    const address = where.location.href;
    const reading = yield* pageSteps(adapter, maps, where.body, { ...context, address });
    const shown = { reading, where };
    first ??= shown;
    if (reading.kind !== 'read' && reading.kind !== 'empty') continue;
    if (!reading.map.untimed) return shown;
    untimed ??= shown;
  }
  return untimed ?? first;
}
