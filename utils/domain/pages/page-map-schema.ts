/** What a page map must be like to be taken from outside: an import, a seller's teaching. Known maps are tested by it. */
import * as v from 'valibot';
import { CHANNELS } from '../conversation/ids';
import {
  type AddressPart,
  type Candidate,
  FACTS,
  type Fact,
  type FieldName,
  PAGE_MAP_SCHEMA,
  type PageMap,
} from './page-map';

/** All names of fields, each once: the compiler sees to it that none is missing. */
export const FIELD_NAMES = Object.keys({
  list: 0,
  'list.empty': 0,
  'list.filtered': 0,
  'list.nameless': 0,
  'list.date': 0,
  loading: 0,
  account: 0,
  'account.name': 0,
  row: 0,
  'row.id': 0,
  'row.buyer': 0,
  'row.subject': 0,
  'row.preview': 0,
  'row.own': 0,
  'row.time': 0,
  'row.unread': 0,
  'row.answered': 0,
  'row.selected': 0,
  thread: 0,
  'thread.id': 0,
  'thread.buyer': 0,
  'thread.subject': 0,
  'thread.start': 0,
  'thread.place': 0,
  'thread.filter': 0,
  date: 0,
  message: 0,
  'message.id': 0,
  'message.own': 0,
  'message.buyer': 0,
  'message.system': 0,
  'message.bubble': 0,
  'message.text': 0,
  'message.time': 0,
  reply: 0,
  note: 0,
  ...factFields('row'),
  ...factFields('thread'),
} satisfies Record<FieldName, 0>) as [FieldName, ...FieldName[]];

function factFields<Place extends 'row' | 'thread'>(place: Place) {
  return Object.fromEntries(FACTS.map((fact) => [`${place}.${fact}`, 0])) as Record<`${Place}.${Fact}`, 0>;
}

const short = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

const addressPart = v.pipe(short, v.regex(/^(?:query:|path:\/)./)) as v.GenericSchema<string, AddressPart>;

const evidence = {
  evidence: short,
  seen: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/)),
};

const fieldName = v.picklist(FIELD_NAMES);

/** Of a file it may be anybody's name in Latin letters: what is copied for others numbers those. */
export const mapId = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/));

export const ORIGINS = ['known', 'inferred', 'taught', 'imported'] as const;

/** An element by its selector. */
export const selectedBy = (maySelect: (select: string) => boolean) => ({
  ...evidence,
  select: v.pipe(v.string(), v.nonEmpty(), v.maxLength(500), v.check(maySelect)),
});

/**
 * @param maySelect whether a selector is allowed, beside being as short as one has to be
 * @param mayFind whether the fields are, all together
 */
export function mapSchema<const Origins extends readonly PageMap['origin'][]>(
  origins: Origins,
  maySelect: (select: string) => boolean,
  mayFind: (fields: Readonly<Record<string, readonly Candidate[]>>) => boolean,
) {
  const { select, ...why } = selectedBy(maySelect);
  const candidate = v.union([
    v.strictObject({
      ...why,
      select,
      in: v.exactOptional(select),
      startsWith: v.exactOptional(v.pipe(v.array(short), v.maxLength(20))),
      attribute: v.exactOptional(short),
      own: v.exactOptional(v.literal(true)),
      parse: v.exactOptional(short),
      sameAs: v.exactOptional(fieldName),
    }),
    v.strictObject({ ...evidence, address: addressPart }),
  ]);
  return v.strictObject({
    schema: v.literal(PAGE_MAP_SCHEMA),
    id: mapId,
    // As many as a report may tell of.
    revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
    origin: v.picklist(origins),
    channel: v.picklist(CHANNELS),
    paths: v.pipe(v.array(v.pipe(short, v.startsWith('/'))), v.maxLength(20)),
    untimed: v.exactOptional(v.literal(true)),
    asks: v.exactOptional(v.literal(true)),
    drawnOrder: v.exactOptional(v.literal(true)),
    fields: v.pipe(
      v.record(v.string(), v.pipe(v.array(candidate), v.maxLength(20))),
      v.check((fields) => Object.keys(fields).every((name) => v.is(fieldName, name))),
      v.check((fields) => mayFind(fields)),
    ),
  });
}

export const pageMap = mapSchema(
  ORIGINS,
  () => true,
  () => true,
) satisfies v.GenericSchema<unknown, PageMap>;

/** What the structural reader makes of a page; `undefined`: it is none. */
export function asInferred(value: unknown): PageMap | undefined {
  const result = v.safeParse(pageMap, value);
  return result.success && result.output.origin === 'inferred' ? result.output : undefined;
}
