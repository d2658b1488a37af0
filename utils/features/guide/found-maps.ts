/** What becomes of a map that the structural reader has made, beside those that were there. */
import type { PageReading } from '../../adapters/reading';
import type { Candidate, FieldName, PageMap } from '../../domain/pages/page-map';
import type { FoundMaps } from './guide-host';

export const NOTHING_FOUND: FoundMaps = { before: [], after: [] };

/** What a page is read by, in the order in which that is tried: what the seller has shown comes before all. */
export const arranged = ({ before, after }: FoundMaps, handed: readonly PageMap[]): PageMap[] => [
  ...handed.filter(isOwn),
  ...before,
  ...handed.filter((map) => !isOwn(map)),
  ...after,
];

/** Whether the seller has shown it, or taken it from a file. */
export const isOwn = ({ origin }: PageMap): boolean => origin === 'taught' || origin === 'imported';

/**
 * @param reading what the page was read to be without it
 * @param found what has been found on such pages before
 */
export function withFound(map: PageMap, reading: PageReading, found: FoundMaps): FoundMaps {
  if (reading.kind === 'read' && reading.map.origin !== 'inferred') return withThread(map, reading.map, found);
  // Where the page of a known map was looked at, that one is to be tried beside it.
  const shown = reading.kind === 'page-changed' ? reading.map : undefined;
  // Where questions have no ids, several that stand together are too easily taken for one talk.
  if (shown?.asks) return found;
  const isKnown = (one: PageMap) =>
    reading.kind === 'read'
      ? one === reading.map && one.untimed === map.untimed
      : one.paths.join() === (shown ?? map).paths.join() && one.untimed === map.untimed;
  const known = found.after.find(isKnown);
  const system = known?.fields['message.system'] ?? shown?.fields['message.system'];
  const merged: PageMap = {
    ...map,
    paths: (known ?? shown ?? map).paths,
    revision: (known?.revision ?? 0) + 1,
    ...((map.drawnOrder || (known?.drawnOrder && !map.fields.thread)) && { drawnOrder: true }),
    fields: withSystem({ ...partsBut(map, known), ...map.fields }, system),
  };
  return { ...found, after: [merged, ...found.after.filter((one) => one !== known)] };
}

/** Of what was known, the list where none was found now, and the thread. Two ways to tell one thing contradict each other. */
function partsBut({ fields }: PageMap, known: PageMap | undefined): PageMap['fields'] {
  const isLost = (name: string) => (name.startsWith('row') || name.startsWith('list') ? !fields.list : !fields.thread);
  return Object.fromEntries(Object.entries(known?.fields ?? {}).filter(([name]) => isLost(name)));
}

/** A list that is still understood, with a thread that is only now. */
function withThread(map: PageMap, known: PageMap, found: FoundMaps): FoundMaps {
  if (!map.fields.thread) return found;
  const repaired: PageMap = {
    ...known,
    ...{ id: map.id, origin: 'inferred', revision: map.revision },
    ...(map.drawnOrder && { drawnOrder: true }),
    fields: withSystem(withMessages(known.fields, map.fields), known.fields['message.system']),
  };
  return { ...found, before: [repaired, ...found.before.filter(({ paths }) => paths.join() !== known.paths.join())] };
}

/** What is known to be nobody's words stays so: it answers nobody. */
function withSystem(fields: PageMap['fields'], known: readonly Candidate[] | undefined): PageMap['fields'] {
  if (!known || !fields.message) return fields;
  return { ...fields, 'message.system': [...new Set([...known, ...(fields['message.system'] ?? [])])] };
}

/** Messages by what was found alone, for sides told in two ways may be both; around them first by what was known. */
function withMessages(known: PageMap['fields'], found: PageMap['fields']): PageMap['fields'] {
  const names = Object.keys({ ...known, ...found }) as FieldName[];
  const fields = names.map((name) => {
    const ofMessages = name === 'thread' || name === 'date' || name.startsWith('message');
    const ofList = name.startsWith('row') || name.startsWith('list');
    return [name, [...((!ofMessages && known[name]) || []), ...((!ofList && found[name]) || [])]] as const;
  });
  return Object.fromEntries(fields.filter(([, candidates]) => candidates.length > 0));
}

/** What of a page is not understood: all of it, the open thread, or what was not there when its structure was looked at. */
export function strangeness(reading: PageReading): 'page' | 'thread' | 'part' | undefined {
  if (reading.kind === 'elsewhere') return 'page';
  if (reading.kind === 'page-changed') return reading.map.untimed || reading.tooLong ? undefined : 'page';
  if (reading.kind !== 'read' || reading.map.untimed) return undefined;
  if (reading.thread?.kind === 'page-changed') return 'thread';
  const { origin, fields } = reading.map;
  return origin === 'inferred' && !(fields.list && fields.thread) ? 'part' : undefined;
}
