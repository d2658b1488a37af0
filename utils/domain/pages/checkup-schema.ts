/** What a page's check-up must be like to be taken from the script in its tab. */
import * as v from 'valibot';
import { PRECISIONS } from '../conversation/moment';
import { type Checkup, OUTCOMES } from './checkup';
import { FIELD_NAMES, mapId, ORIGINS } from './page-map-schema';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const field = v.picklist(FIELD_NAMES);

const checkup = v.strictObject({
  tries: v.pipe(
    v.array(
      v.strictObject({
        mapId,
        origin: v.picklist(ORIGINS),
        outcome: v.picklist(OUTCOMES),
        field: v.nullable(field),
      }),
    ),
    v.maxLength(1000),
  ),
  looked: v.nullable(count),
  fields: v.pipe(
    v.array(v.strictObject({ field, candidate: v.nullable(count), of: count, found: count, among: count })),
    v.maxLength(FIELD_NAMES.length),
  ),
  rows: count,
  messages: count,
  waiting: v.nullable(v.strictObject({ at: v.pipe(v.number(), v.integer()), precision: v.picklist(PRECISIONS) })),
}) satisfies v.GenericSchema<unknown, Checkup>;

/** `undefined`: it is none. */
export function asCheckup(value: unknown): Checkup | undefined {
  const result = v.safeParse(checkup, value);
  return result.success ? result.output : undefined;
}
