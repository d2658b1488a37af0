/** A map of the seller's own, with what it has no fields for as others find it on such pages. */
import { isOpenlyCompared } from './compared';
import { type Candidate, type FieldName, isOwn, type PageMap, partOf } from './page-map';

/**
 * List and thread are taught one at a time, and a file may have one of them alone. The other one is lent by the next map
 * that finds it where this one lives.
 * @param others in the order in which they are tried after it
 */
export function wholeMap(map: PageMap, others: readonly PageMap[]): PageMap {
  return isOwn(map) ? withReply(withPart(map, others), others) : map;
}

function withPart(map: PageMap, others: readonly PageMap[]): PageMap {
  const { list, thread } = map.fields;
  if (!list === !thread) return map;
  const [shown, part] = list ? (['list', 'thread'] as const) : (['thread', 'list'] as const);
  const lender = others.find((one) => one.fields[part] && isOfSuchPages(one, map));
  if (!lender) return map;
  const isOfPart = ([field]: [string, unknown]) => partOf(field) === part;
  const lent = Object.entries(lender.fields).filter(isOfPart);
  // What it has of that part finds nothing without the rest, and would find something else with what is lent.
  const own = Object.entries(map.fields).filter((field) => !isOfPart(field));
  return lentTo(map, {
    ...map,
    ...(part === 'thread' && lender.drawnOrder && { drawnOrder: true as const }),
    shown,
    fields: Object.fromEntries([...lent, ...own, ...(part === 'thread' ? notesOf(lender, map) : [])]),
  });
}

/** A field for words that no buyer reads stays one, whatever a file says of others. */
function notesOf(...maps: readonly PageMap[]): [FieldName, readonly Candidate[]][] {
  const notes = maps.flatMap(({ fields }) => fields.note ?? []);
  return notes.length > 0 ? [['note', notes]] : [];
}

/** Fields that are fit each by themselves may be compared in a circle together: then none is lent. */
const lentTo = (map: PageMap, whole: PageMap): PageMap => (isOpenlyCompared(whole.fields) ? whole : map);

/** Of a thread the next map may know the field for answers, where this one has none that the seller has pointed at. */
function withReply(map: PageMap, others: readonly PageMap[]): PageMap {
  if (!map.fields.thread || map.fields.reply) return map;
  const lender = others.find((one) => one.fields.thread && one.fields.reply && isOfSuchPages(one, map));
  const { thread: replyOf, reply } = lender?.fields ?? {};
  if (!lender || !replyOf || !reply) return map;
  return lentTo(map, {
    ...map,
    replyOf,
    fields: { ...map.fields, reply, ...Object.fromEntries(notesOf(lender, map)) },
  });
}

/**
 * With what tells which shop a page shows, as the build knows it where this one lives: it stands outside of what is shown
 * to Takt, or found by structure.
 */
export function withAccount(map: PageMap, others: readonly PageMap[]): PageMap {
  if (map.origin === 'known' || map.fields.account) return map;
  const known = others.find((one) => one.origin === 'known' && one.fields.account && livesWhere(one, map))?.fields;
  if (!known?.account) return map;
  const { account, 'account.name': name } = known;
  return lentTo(map, { ...map, fields: { ...map.fields, account, ...(name && { 'account.name': name }) } });
}

const isOfSuchPages = (one: PageMap, map: PageMap): boolean =>
  one.channel === map.channel && one.untimed === map.untimed && livesWhere(one, map);

/** Whether the one lives wherever the other does, as far as paths say. */
function livesWhere(one: PageMap, other: PageMap): boolean {
  if (one.paths.length === 0) return true;
  const starts = one.paths.map(start);
  return (
    other.paths.length > 0 && other.paths.map(start).every((path) => starts.some((begin) => path.startsWith(begin)))
  );
}

/** Of a page that stands alone, or is open from there on, what is sure. */
const start = (path: string): string => `${path.replace(/\/[.*]$/u, '')}/`;
