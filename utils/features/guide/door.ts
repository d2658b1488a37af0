/** Fetches the guide when a page is first met that no map fits. */
import type { PageReading } from '../../adapters/reading';
import { isOwn } from '../../domain/pages/page-map';
import { fetched, provide } from '../needed';
import { missedIn } from '../reporter';
import type { Arrangement, Guide, GuideHost } from './guide-host';

/** A page takes a moment to build itself; before that, nothing is strange (ms). */
const PATIENCE = 2000;

export interface GuideDoor {
  look(reading: PageReading): void;
  /** What a page is read by, in the order in which that is tried. */
  readonly maps: Arrangement;
}

/** @param again reads the page once more */
export function createGuideDoor(host: Omit<GuideHost, 'use'>, again: () => void): GuideDoor {
  let arrange: Arrangement = (handed) => handed;
  let guide: Guide | undefined;
  let isWaiting = false;
  let latest: PageReading | undefined;

  async function fetchGuide(isAsked?: boolean): Promise<boolean | undefined> {
    const open = latest && (isAsked || isStrange(latest)) && (await fetched('guide', host.client.need));
    isWaiting = false;
    if (open && latest && !guide && !host.signal.aborted) {
      guide = open({
        ...host,
        use: (arranged) => {
          arrange = arranged;
          again();
        },
      });
      guide.look(latest);
    }
    return isAsked && guide?.teach();
  }

  provide('teach', () => fetchGuide(true));

  return {
    look(reading) {
      latest = reading;
      if (guide) guide.look(reading);
      else if (isStrange(reading) && !isWaiting) {
        isWaiting = true;
        setTimeout(fetchGuide, PATIENCE);
      }
    },
    maps: (handed) => arrange(handed),
  };
}

/** No map fits it, or not all of it, or one of the seller's own does not any more, or has never known all of it, or may not use all of it. */
function isStrange(reading: PageReading): boolean {
  if (reading.kind === 'elsewhere' || missedIn(reading)) return true;
  return (
    reading.kind === 'read' &&
    !!(reading.lost || reading.map.unshown || (isOwn(reading.map) && !(reading.list && reading.thread)))
  );
}
