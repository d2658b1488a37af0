/** Page maps that came with the seller and not with the build: taught on a page, or taken from a colleague's file. */
import type { MarketplaceId } from '../conversation/ids';
import { type Candidate, type FieldName, hasOpenPath, type PageMap, partOf } from './page-map';

export interface KeptMap {
  readonly marketplace: MarketplaceId;
  readonly map: PageMap;
  /** When it was taught or taken (epoch ms). */
  readonly addedAt: number;
  /** Whether the seller has pointed at the field for answers: without it a map from elsewhere chooses none. */
  readonly isReplyShown: boolean;
}

/** Of one map: teaching makes two dozen; more of them only keep a page busy. */
export const CANDIDATES_ALLOWED = 60;

/** With as many ways to find each field, the first ones, as leave room for all. */
export function withinLimit(fields: PageMap['fields']): PageMap['fields'] {
  const all = Object.entries(fields);
  const upTo = (most: number) => all.map(([field, candidates]) => [field, candidates.slice(0, most)] as const);
  let most = CANDIDATES_ALLOWED;
  while (most > 1 && upTo(most).flatMap(([, candidates]) => candidates).length > CANDIDATES_ALLOWED) most--;
  return Object.fromEntries(upTo(most));
}

/** More of them nobody has taught. */
export const MAPS_KEPT = 100;

/**
 * Of a marketplace, as its pages are read by them: what was shown here comes before what was taken from files, and what was
 * added last before the others.
 */
export function mapsServed(kept: readonly KeptMap[], marketplace: MarketplaceId): PageMap[] {
  return kept
    .filter((one) => one.marketplace === marketplace)
    .sort((a, b) => rank(a) - rank(b) || b.addedAt - a.addedAt)
    .map(({ map, isReplyShown }) => (isReplyShown ? map : withoutReply(map)));
}

const rank = ({ map }: KeptMap): number => Number(map.origin === 'imported');

function withoutReply(map: PageMap): PageMap {
  const { reply, ...fields } = map.fields;
  return { ...map, ...(reply && { unshown: reply }), fields };
}

/** Those here and those brought, one for each id: what was added later. Bringing the same twice changes nothing. */
export function mergedMaps(here: readonly KeptMap[], brought: readonly KeptMap[]): KeptMap[] {
  const merged = new Map(here.map((one) => [one.map.id, one]));
  for (const one of brought) {
    const present = merged.get(one.map.id);
    if (!present || isNewer(one, present)) merged.set(one.map.id, one);
  }
  return [...merged.values()].sort((a, b) => b.addedAt - a.addedAt).slice(0, MAPS_KEPT);
}

/** A field for answers that was pointed at since is later, though it was added when the other one was. */
function isNewer(one: KeptMap, other: KeptMap): boolean {
  const orderOf = ({ addedAt, map, isReplyShown }: KeptMap) => [addedAt, map.revision, Number(isReplyShown)];
  const others = orderOf(other);
  const differs = orderOf(one).findIndex((value, index) => value !== others[index]);
  return differs >= 0 && (orderOf(one)[differs] ?? 0) > (others[differs] ?? 0);
}

/**
 * What was taught on a page, in the place of what was taught of that kind of page before: list and thread are taught one
 * at a time, and what was not pointed at this time stays as it was.
 * @param at epoch ms
 */
export function taughtAgain(before: KeptMap | undefined, map: PageMap, isReplyShown: boolean, at: number): KeptMap {
  const marketplace = map.id.slice(0, map.id.indexOf('/')) as MarketplaceId;
  if (!before) return { marketplace, map: { ...map, revision: 1 }, addedAt: at, isReplyShown };
  const { thread } = map.fields;
  const stays = Object.entries(before.map.fields).filter(
    ([field]) => !map.fields[partOf(field) ?? (field as FieldName)],
  );
  return {
    marketplace,
    map: {
      ...map,
      revision: before.map.revision + 1,
      // Of the thread, which may be the one of before.
      ...(!thread && before.map.drawnOrder && { drawnOrder: true as const }),
      fields: withinLimit({ ...Object.fromEntries(stays), ...map.fields }),
    },
    // A clock that was set back does not make it the older one.
    addedAt: Math.max(at, before.addedAt + 1),
    isReplyShown: thread ? isReplyShown : before.isReplyShown,
  };
}

/**
 * The field for answers was pointed at. The map is no newer for it than it was.
 * @param reply how it is found then; `null`: as the map has it
 */
export function withReplyShown(kept: KeptMap, reply: readonly Candidate[] | null): KeptMap {
  const { map } = kept;
  const others = Object.entries(map.fields).filter(([field]) => field !== 'reply');
  const room = CANDIDATES_ALLOWED - others.flatMap(([, candidates]) => candidates).length;
  return {
    ...kept,
    map: reply
      ? { ...map, revision: map.revision + 1, fields: { ...Object.fromEntries(others), reply: reply.slice(0, room) } }
      : map,
    isReplyShown: true,
  };
}

/** An id that none of them has. */
export function freeId(id: string, kept: readonly KeptMap[]): string {
  const isTaken = (one: string) => kept.some(({ map }) => map.id === one);
  let free = id;
  // An id may be eighty signs long.
  for (let number = 2; isTaken(free); number++) free = `${id.slice(0, 70)}-${number}`;
  return free;
}

/**
 * Whether what is taught now is of the kind of page of which the other was taught, here. Ids are made of paths; of an open
 * one too little is told for that, so that there another list is another page.
 * @param readBy the id of the map that reads the page, and of which a list is, or a thread, that is taught beside
 */
export function isOfOnePage(before: PageMap, taught: PageMap, readBy: string | null): boolean {
  // The second of a name may have been taught beside one that came from a file.
  const isNamedSo = before.id === taught.id || before.id.startsWith(`${taught.id.slice(0, 70)}-`);
  if (before.origin !== 'taught' || !isNamedSo) return false;
  if (!hasOpenPath(taught)) return true;
  const [there, here] = [before, taught].map(({ fields }) => JSON.stringify(fields.list?.map(selectOf)));
  return there && here ? there === here : before.id === readBy;
}

const selectOf = (candidate: Candidate) => ('select' in candidate ? candidate.select : '');
