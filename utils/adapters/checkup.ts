/** Looks at a page as it stands, by one map after another, and counts what each candidate finds. Changes nothing. */
import { CHECKUP_CAP, type Checkup, type FieldFind, type MapTry, PROBED } from '../domain/pages/checkup';
import { type FieldName, isOwn, type PageMap } from '../domain/pages/page-map';
import type { MarketplaceAdapter } from './adapter';
import { documentsOf } from './documents';
import { type Finder, finderFor } from './find';
import { inSlices, type Slices } from './in-slices';
import { mapsAt } from './maps-at';
import { pageSteps, type Steps } from './reader';
import type { PageReading, ReadingContext } from './reading';
import { isSound } from './sound-map';
import { parseTime } from './time';
import { zonesOf } from './zones';

declare const document: never;

export interface CheckupContext extends Slices {
  readonly adapter: MarketplaceAdapter;
  /** IANA zone of the browser. */
  readonly browserZone: string;
  /** Epoch ms. */
  readonly now: number;
}

interface Seen {
  readonly tried: MapTry;
  readonly map: PageMap;
  readonly where: Document;
  readonly reading: PageReading | undefined;
}

/** @property isCut looking for all of them would have held the page up */
interface FieldsFound {
  readonly fields: readonly FieldFind[];
  readonly isCut: boolean;
}

const NO_FIELDS: FieldsFound = { fields: [], isCut: false };

type Zones = Omit<ReadingContext, 'address'>;

export async function checkupOf(page: Document, maps: readonly PageMap[], context: CheckupContext): Promise<Checkup> {
  const { adapter, browserZone, now } = context;
  const zones: Zones = { now, ...zonesOf(adapter, browserZone) };
  const seen = await seenBy(page, maps, zones, context);
  const serves = servesIn(seen);
  const looked = serves >= 0 ? serves : seen.findIndex(({ tried }) => tried.outcome !== 'elsewhere');
  const chosen = seen[looked];
  const { fields, isCut } = chosen?.reading ? await fieldsIn(chosen, zones, context) : NO_FIELDS;
  // Of the build's own it is known what they cost.
  const isSlow = isCut && chosen !== undefined && isOwn(chosen.map);
  return {
    tries: seen.map((one) => (isSlow && one === chosen ? { ...one.tried, outcome: 'too-slow' } : one.tried)),
    looked: chosen ? looked : null,
    fields: isSlow ? [] : fields,
    ...countedIn(isSlow ? undefined : chosen?.reading),
  };
}

/** As a page is read: by the first map in each document, and where nobody waits only if nobody does elsewhere. */
async function seenBy(
  page: Document,
  maps: readonly PageMap[],
  zones: Zones,
  context: CheckupContext,
): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const where of documentsOf(page)) {
    for (const map of mapsAt(maps, where.location.href)) {
      const one = await tried(map, where, zones, context);
      seen.push(one);
      if (isRead(one)) break;
    }
    if (seen.some((one) => isRead(one) && !one.map.untimed)) break;
  }
  return seen;
}

const isRead = ({ tried: { outcome } }: Seen): boolean => outcome === 'read' || outcome === 'empty';

function servesIn(seen: readonly Seen[]): number {
  const timed = seen.findIndex((one) => isRead(one) && !one.map.untimed);
  return timed >= 0 ? timed : seen.findIndex(isRead);
}

async function tried(map: PageMap, where: Document, zones: Zones, context: CheckupContext): Promise<Seen> {
  const { id: mapId, origin } = map;
  const outcomeOf = (outcome: MapTry['outcome'], field: FieldName | null = null) => ({
    ...{ mapId, origin, outcome, field },
  });
  const unsound: Seen = { tried: outcomeOf('unsound'), map, where, reading: undefined };
  // Of nothing, which is the same to a browser: the page could be held up by it.
  if (!isSound(map, where.createDocumentFragment())) return unsound;
  const faults: unknown[] = [];
  const onError = (error: unknown) => faults.push(error);
  const steps = pageSteps(context.adapter, [map], where.body, { ...zones, address: where.location.href, onError });
  const reading = await inSlices(steps, context, CHECKUP_CAP);
  const isLate = faults.some((fault) => fault instanceof DOMException && fault.name === 'slow');
  if (faults.length > 0 && !isLate) return unsound;
  const isLong = reading?.kind === 'page-changed' && reading.tooLong;
  if (!reading || isLong || isLate) return { tried: outcomeOf('too-slow'), map, where, reading: undefined };
  const field = reading.kind === 'page-changed' ? reading.field : brokenThread(reading);
  return { tried: outcomeOf(reading.kind, field), map, where, reading };
}

const brokenThread = (reading: PageReading): FieldName | null =>
  reading.kind === 'read' && reading.thread?.kind === 'page-changed' ? reading.thread.field : null;

function countedIn(reading: PageReading | undefined): Pick<Checkup, 'rows' | 'messages' | 'waiting'> {
  if (reading?.kind !== 'read') return { rows: 0, messages: 0, waiting: null };
  const rows = reading.list?.rows ?? [];
  // Of whom nobody knows who wrote last, nobody says that they wait.
  const waiting = rows.flatMap(({ last }) => (last?.author === 'buyer' ? last : []));
  const oldest = reading.map.untimed ? undefined : waiting.sort((a, b) => a.at - b.at)[0];
  return {
    rows: rows.length,
    messages: reading.thread?.kind === 'thread' ? reading.thread.messages.length : 0,
    waiting: oldest ? { at: oldest.at, precision: oldest.precision } : null,
  };
}

async function fieldsIn({ map, where }: Seen, zones: Zones, context: CheckupContext): Promise<FieldsFound> {
  const find = finderFor(map, context.adapter, where.location.href);
  const root = where.body;
  const list = find.one('list', root)?.element;
  const thread = find.one('thread', root)?.element;
  const scopes = {
    row: list ? find.all('row', list).slice(0, PROBED) : [],
    message: thread ? [...find.every('message', thread)].slice(-PROBED) : [],
  };
  const found: FieldFind[] = [];
  const counting = function* (): Steps<'all'> {
    for (const field of Object.keys(map.fields) as FieldName[]) {
      const [part = '', of] = field.split('.');
      if (of !== undefined && (part === 'row' || part === 'message')) {
        found.push(yield* probed(field, scopes[part], find, zones, map, context, where));
      } else {
        const scope = field === 'row' ? list : field === 'message' || field === 'date' ? thread : root;
        found.push(yield* probed(field, scope ? [scope] : [], find, zones, map, context, where));
      }
    }
    return 'all';
  };
  const isCut = (await inSlices(counting(), context, CHECKUP_CAP)) === undefined;
  return { fields: found, isCut };
}

/** By which candidate the field is found in most of the places. */
function* probed(
  field: FieldName,
  scopes: readonly Element[],
  find: Finder,
  zones: Zones,
  map: PageMap,
  { adapter }: CheckupContext,
  where: Document,
): Steps<FieldFind> {
  const candidates = find.candidates(field);
  const alone = candidates.map((candidate) =>
    finderFor({ ...map, fields: { ...map.fields, [field]: [candidate] } }, adapter, where.location.href),
  );
  const isTime = (text: string) => parseTime(text, zones) !== undefined;
  const plausible = field === 'row.time' && map.origin !== 'known' ? isTime : undefined;
  const served = candidates.map(() => 0);
  for (const scope of scopes) {
    for (const [index, one] of alone.entries()) {
      const isFound =
        field === 'row' || field === 'message' ? one.all(field, scope).length > 0 : one.one(field, scope, plausible);
      yield;
      if (!isFound) continue;
      served[index] = (served[index] ?? 0) + 1;
      break;
    }
  }
  const most = Math.max(0, ...served);
  const count = served.reduce((sum, each) => sum + each, 0);
  return {
    field,
    candidate: most > 0 ? served.indexOf(most) + 1 : null,
    of: candidates.length,
    found: count,
    among: scopes.length,
  };
}
