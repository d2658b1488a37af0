/** What the parts of the export format are made of. */
import * as v from 'valibot';

/** Between 2001 and 2100: anything else is no time that a cabinet shows. */
const EARLIEST = 978_307_200_000;
const LATEST = 4_102_444_800_000;

/** Only the one way in which `toISOString` writes an instant, so that a file comes back as it was. */
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  v.check((text) => Number.isFinite(Date.parse(text)) && new Date(text).toISOString() === text),
);
export const seenInstant = v.pipe(
  instant,
  v.check((text) => Date.parse(text) >= EARLIEST && Date.parse(text) <= LATEST),
);
/** Also the beginning of time, for what nobody has changed yet. */
export const changedInstant = v.pipe(
  instant,
  v.check((text) => Date.parse(text) >= 0 && Date.parse(text) <= LATEST),
);
/** In ms: no more than there is between two such instants. */
export const duration = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LATEST - EARLIEST));
export const label = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
