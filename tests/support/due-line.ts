/** A line of `npm run --silent due`: what it asks, and when that is due. */
import * as v from 'valibot';
import { type ExportedHours, exportedHours } from '../../utils/domain/backup/format-rules';
import { type Calendar, type DurationFault, durationFault } from '../../utils/domain/deadlines/business-hours';
import { calendarOf } from '../../utils/domain/deadlines/calendar';
import { placeText } from '../../utils/domain/deadlines/hours-faults';
import { millisecondsOf } from '../../utils/domain/deadlines/iso-duration';
import { deadlineOf } from '../../utils/domain/deadlines/policy';
import { instantFrom } from '../../utils/domain/deadlines/wall-clock';

const asked = v.variant('clock', [
  v.strictObject({ clock: v.literal('working'), since: v.string(), duration: v.string(), hours: exportedHours }),
  v.strictObject({
    ...{ clock: v.literal('calendar'), since: v.string(), duration: v.string() },
    hours: v.exactOptional(v.nullable(exportedHours)),
  }),
]);

/** Where a line is wrong, and how. */
export class LineFault extends Error {
  constructor(place: string, reason: string) {
    super(place === '' ? reason : `${place}: ${reason}`);
  }
}

const FAULTS: Record<DurationFault, string> = {
  'no-number': 'no duration in ISO 8601 of whole milliseconds, without months and years',
  'not-positive': 'not more than nothing',
  'too-long': 'more than 366 days',
};

/** The same hours come line after line. */
const calendars = new Map<string, Calendar>();

/** @throws LineFault */
export function dueOf(line: string): { dueAt: string | null } {
  const { since, duration, clock, hours } = checked(parsed(line));
  const at = instantFrom(since);
  if (at === undefined) throw new LineFault('since', 'no instant in ISO 8601 with Z or an offset');
  const ms = millisecondsOf(duration);
  const fault = durationFault(ms);
  if (fault) throw new LineFault('duration', FAULTS[fault]);
  const due = clock === 'calendar' ? at + ms : deadlineOf({ duration: ms, clock }, at, calendarFor(hours));
  const date = due === null ? null : new Date(due);
  if (date && Number.isNaN(date.getTime())) throw new LineFault('since', 'too late for any date');
  return { dueAt: date === null ? null : date.toISOString() };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new LineFault('', 'no JSON');
  }
}

function checked(value: unknown): v.InferOutput<typeof asked> {
  const result = v.safeParse(asked, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new LineFault(placeText((issue.path ?? []).map(({ key }) => key as string | number)), issue.message);
}

function calendarFor(hours: ExportedHours): Calendar {
  const key = JSON.stringify(hours);
  const calendar = calendars.get(key) ?? calendarOf(hours);
  if (calendars.size >= 100) calendars.clear();
  calendars.set(key, calendar);
  return calendar;
}
