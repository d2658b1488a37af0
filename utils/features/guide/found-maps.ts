/** What becomes of a map that the structural reader has made, beside those that were there. */
import type { PageReading } from '../../adapters/reading';
import { hashText } from '../../domain/conversation/text-key';
import { type Candidate, type FieldName, isOwn, type PageMap, partOf } from '../../domain/pages/page-map';
import { sharedPath } from '../../domain/pages/shared-path';
import { withAccount } from '../../domain/pages/whole-map';
import { lostIn } from '../reporter';
import type { FoundMaps } from './guide-host';

export const NOTHING_FOUND: FoundMaps = { before: [], after: [] };

/** What a page is read by, in the order in which that is tried: what the seller has shown comes before all. */
export const arranged = ({ before, after }: FoundMaps, handed: readonly PageMap[]): PageMap[] => [
  ...handed.filter(isOwn).flatMap((own) => [...before.filter((map) => isMade(map, own)), own]),
  ...before.filter((map) => !isOwn(madeFrom.get(map) ?? map)),
  ...handed.filter((map) => !isOwn(map)),
  ...after.map((map) => ofShop(map, handed)),
];

/** A map that was found, as it is tried; and the other way round. A page is followed by one and the same. */
const tried = new WeakMap<PageMap, PageMap>();
const foundAs = new WeakMap<PageMap, PageMap>();

function ofShop(map: PageMap, handed: readonly PageMap[]): PageMap {
  const known = tried.get(map) ?? withAccount(map, handed);
  tried.set(map, known);
  foundAs.set(known, map);
  return known;
}

/** In whose place a map was made. */
const madeFrom = new WeakMap<PageMap, PageMap>();

/** What the seller has taught anew since needs it no longer. */
function isMade(map: PageMap, own: PageMap): boolean {
  const from = madeFrom.get(map);
  return from?.id === own.id && from.revision === own.revision;
}

/**
 * @param reading what the page was read to be without it
 * @param found what has been found on such pages before
 */
export function withFound(map: PageMap, reading: PageReading, found: FoundMaps): FoundMaps {
  if (reading.kind === 'read' && reading.map.origin !== 'inferred')
    return (lacks(reading) === 'list' ? withList : withThread)(map, { ...reading.map, ...unfound(reading) }, found);
  // Where the page of a known map was looked at, that one is to be tried beside it.
  const shown = reading.kind === 'page-changed' ? reading.map : undefined;
  // Where questions have no ids, several that stand together are too easily taken for one talk.
  if (shown?.asks) return found;
  const isKnown = (one: PageMap) =>
    reading.kind === 'read'
      ? one === (foundAs.get(reading.map) ?? reading.map) && one.untimed === map.untimed
      : one.paths.join() === (shown ?? map).paths.join() && one.untimed === map.untimed;
  const known = found.after.find(isKnown);
  const system = known?.fields['message.system'] ?? shown?.fields['message.system'];
  const { paths } = known ?? shown ?? map;
  const merged: PageMap = {
    ...map,
    id: idOf(map, { paths }),
    paths,
    revision: (known?.revision ?? 0) + 1,
    ...((map.drawnOrder || (known?.drawnOrder && !map.fields.thread)) && { drawnOrder: true }),
    fields: withSystem({ ...partsBut(map, known), ...map.fields }, system),
  };
  return { ...found, after: [merged, ...found.after.filter((one) => one !== known)] };
}

/** What a map of the seller's own should have found by itself: nobody else counts it once another one reads the page. */
function unfound({ map, thread, broken }: PageReading & { kind: 'read' }): Pick<PageMap, 'insteadOf'> {
  const part = thread?.kind === 'page-changed' ? 'thread' : 'list';
  const missed = thread?.kind === 'page-changed' ? thread : broken;
  if (!missed || !isOwn(map) || (map.shown ?? part) !== part) return {};
  return { insteadOf: { kind: 'page-changed', map, field: missed.field, part } };
}

/** Of each kind of page another, and without the words of its path: health counts by it. */
const idOf = ({ id, channel }: PageMap, { paths: [path = ''] }: Pick<PageMap, 'paths'>): string =>
  `${id}-${channel}-${hashText(sharedPath(path))}`;

/** Of what was known, the list where none was found now, and the thread. Two ways to tell one thing contradict each other. */
function partsBut({ fields }: PageMap, known: PageMap | undefined): PageMap['fields'] {
  const isLost = ([name]: [string, unknown]) => !fields[partOf(name) ?? (name as FieldName)];
  return Object.fromEntries(Object.entries(known?.fields ?? {}).filter(isLost));
}

/** A list that is still understood, with a thread that is only now. */
function withThread(map: PageMap, known: PageMap, found: FoundMaps): FoundMaps {
  if (!map.fields.thread) return found;
  const kept = map.fields.reply ? withoutLentReply(known) : known;
  const repaired: PageMap = {
    ...kept,
    ...{ id: idOf(map, known), origin: 'inferred' },
    ...(map.drawnOrder && { drawnOrder: true }),
    fields: withSystem(withMessages(kept.fields, map.fields), known.fields['message.system']),
  };
  return withRepaired(repaired, known, found);
}

/** A field for answers that was lent with a thread of its own is of no use to another one. */
function withoutLentReply(known: PageMap): PageMap {
  const { replyOf, ...map } = known;
  if (!replyOf) return known;
  const { reply, ...fields } = map.fields;
  return { ...map, fields };
}

/** A thread that is understood, with a list that is only now. */
function withList(map: PageMap, known: PageMap, found: FoundMaps): FoundMaps {
  if (!map.fields.list || map.untimed !== known.untimed) return found;
  const isListed = ([name]: [string, unknown]) => isOfList(name);
  const kept = Object.entries(known.fields).filter((field) => !isListed(field));
  const repaired: PageMap = {
    ...known,
    ...{ id: idOf(map, known), origin: 'inferred' },
    fields: Object.fromEntries([...kept, ...Object.entries(map.fields).filter(isListed)]),
  };
  return withRepaired(repaired, known, found);
}

function withRepaired(made: PageMap, known: PageMap, found: FoundMaps): FoundMaps {
  // Rows that were read by the one before are not taken for read by this one.
  const revisions = found.before.flatMap(({ id, revision }) => (id === made.id ? revision : []));
  const repaired = { ...made, revision: Math.max(0, ...revisions) + 1 };
  madeFrom.set(repaired, known);
  return { ...found, before: [repaired, ...found.before.filter(({ paths }) => paths.join() !== known.paths.join())] };
}

const isOfList = (name: string): boolean => partOf(name) === 'list';

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
    return [name, [...((!ofMessages && known[name]) || []), ...((!isOfList(name) && found[name]) || [])]] as const;
  });
  return Object.fromEntries(fields.filter(([, candidates]) => candidates.length > 0));
}

/** What of a page is not understood: all of it, list or open thread, or what was not there when its structure was looked at. */
export function strangeness(reading: PageReading): 'page' | 'list' | 'thread' | 'part' | undefined {
  if (reading.kind === 'elsewhere') return 'page';
  if (reading.kind === 'page-changed') return reading.map.untimed || reading.tooLong ? undefined : 'page';
  if (reading.kind !== 'read' || reading.map.untimed) return undefined;
  if (reading.thread?.kind === 'page-changed') return 'thread';
  if (reading.broken && !reading.broken.tooLong) return 'list';
  const { origin, fields } = reading.map;
  const isWhole = isOwn(reading.map) ? lacks(reading) === undefined : fields.list && fields.thread;
  return origin !== 'known' && !isWhole ? 'part' : undefined;
}

/** What cannot be understood; or what nobody was shown, and no map that lends it finds here. */
function lacks({ map, list, thread, broken }: PageReading & { kind: 'read' }): 'list' | 'thread' | undefined {
  const { fields, shown } = map;
  if (thread?.kind === 'page-changed') return 'thread';
  if (!list && (broken || !fields.list || shown === 'thread')) return 'list';
  return !thread && (!fields.thread || shown === 'list') ? 'thread' : undefined;
}

/** Whether a map of the seller's own, taught or taken from a file, should have found what the page shows and did not. */
export const isLostOn = (reading: PageReading): boolean =>
  reading.kind === 'page-changed' ? isOwn(reading.map) : lostIn(reading) !== undefined || isThreadLost(reading);

/**
 * Whether the list is still read by what the seller has shown, the conversation is not, and nothing is found in its place.
 * That no message is the seller's says nothing: he may not have answered yet.
 */
export const isThreadLost = (reading: PageReading): boolean =>
  reading.kind === 'read' &&
  isOwn(reading.map) &&
  reading.map.shown !== 'list' &&
  reading.thread?.kind === 'page-changed' &&
  reading.thread.field !== 'message.own';

/** Whether what was found for a conversation finds it no more, as with the first answer in it. */
export const isOutgrown = (reading: PageReading): boolean =>
  reading.kind === 'read' && reading.map.origin === 'inferred' && reading.thread?.kind === 'page-changed';

/** The seller's own map by which the page is read, or in whose place. */
export function ownMapOf(reading: PageReading): PageMap | undefined {
  if (!('map' in reading)) return undefined;
  const map = reading.map.insteadOf?.map ?? reading.map;
  return isOwn(map) ? map : undefined;
}
