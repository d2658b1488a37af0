/** The structural reader over a page and its frames: what comes on need to a page that no map fits. */
import type { Channel } from '../domain/conversation/ids';
import type { PageMap } from '../domain/pages/page-map';
import type { MarketplaceAdapter } from './adapter';
import { documentsOf } from './documents';
import { inSlices, type Slices } from './in-slices';
import { infer } from './inference';
import type { Inferred } from './inference/inferred';
import type { Threads } from './inference/threads';
import type { PageSteps, Steps } from './reader';
import type { PageReading } from './reading';
import type { ParseTime } from './time';
import { type Zones, zonesOf } from './zones';

declare const document: never;

/** What the structural reader needs and does not bring: whoever asks for it has it already. */
export interface Engine {
  /** What reads by a map. */
  readonly engine: PageSteps;
  /** What tells printed times. */
  readonly parseTime: ParseTime;
}

export interface Place extends Engine {
  readonly page: Document;
  readonly adapter: MarketplaceAdapter;
  /** The browser's (IANA). */
  readonly browserZone: string;
  /** Epoch ms. */
  readonly now: number;
}

export interface Structure {
  /**
   * Of the page, or of the first of its frames in which chats are found; `undefined` where that takes too long.
   * @param channel what such a page is taken for where nothing on it says more
   */
  infer(place: Place, channel: Channel, slices: Slices): Promise<Inferred | undefined>;
  /** What the engine reads by that map and no other, in the page or in the first of its frames that shows something. */
  read(place: Place, map: PageMap): PageReading;
  zones(place: Pick<Place, 'adapter' | 'browserZone'>): Zones;
  /** How many elements there are, in all frames together. */
  size(page: Document): number;
}

/** A page whose structure takes longer (ms) to understand has enough to do. */
const AT_MOST = 1500;

/** @param threads what reads threads */
export const structureWith = (threads: Threads): Structure => ({
  async infer(place, channel, slices) {
    // What has just come took its share of this slice.
    await slices.pause();
    return inSlices(inferred(place, channel, threads), slices, AT_MOST);
  },
  read({ engine, page, adapter, browserZone, now }, map) {
    const context = { now, ...zonesOf(adapter, browserZone) };
    const readings = documentsOf(page).map(({ body, location: { href } }) => {
      const steps = engine(adapter, [map], body, { ...context, address: href });
      let step = steps.next();
      while (!step.done) step = steps.next();
      return step.value;
    });
    return readings.find(({ kind }) => kind === 'read') ?? readings[0] ?? { kind: 'elsewhere' };
  },
  zones: ({ adapter, browserZone }) => zonesOf(adapter, browserZone),
  size: (page) => documentsOf(page).reduce((sum, one) => sum + one.getElementsByTagName('*').length, 0),
});

function* inferred(place: Place, channel: Channel, threads: Threads): Steps<Inferred | undefined> {
  const { engine, parseTime, page, adapter, browserZone, now } = place;
  const read = { engine, parseTime, threads };
  const context = { ...read, marketplace: adapter.id, channel, now, ...zonesOf(adapter, browserZone) };
  let best: Inferred | undefined;
  const lacking: Inferred['lacks'][] = [];
  for (const one of documentsOf(page)) {
    const made = yield* infer(one, context);
    if (made.map) return made;
    if (!best || made.mayBeMessages) best = made;
    lacking.push(made.lacks);
  }
  return best && withLack(best, lacking);
}

/** A page has no times where none of its frames has any. */
function withLack({ lacks: _, ...made }: Inferred, lacking: readonly Inferred['lacks'][]): Inferred {
  const lacks = lacking.find((lack) => lack && lack !== 'times') ?? (lacking.includes(undefined) ? undefined : 'times');
  return { ...made, ...(lacks && { lacks }) };
}
