/** What is wrong with business hours, each fault with its place: for the editor, for a file, for a command. */
import type { BusinessHours, Interruption, OpenInterval } from './business-hours';
import { dayOf, instantFrom, isZone, minutesOf } from './wall-clock';

export type HoursFaultReason =
  | 'unknown-zone'
  /** A week has seven days. */
  | 'no-week'
  /** Not 'HH:MM'; '24:00' only ends a day. */
  | 'bad-time'
  | 'bad-date'
  | 'twice'
  /** No instant in ISO 8601 with `Z` or an offset. */
  | 'bad-instant'
  | 'ends-before-it-begins'
  | 'too-many';

export interface Fault<Reason extends string> {
  /** The way to what is wrong: `['week', 0, 1, 'from']`. */
  readonly place: readonly (string | number)[];
  readonly reason: Reason;
}

export type HoursFault = Fault<HoursFaultReason>;

/** More than anybody needs, and few enough for any question to be answered at once. */
const INTERVALS_A_DAY = 24;
const DAYS_OFF = 5000;
const INTERRUPTIONS = 20_000;

/** None where they can be worked with. That overlapping intervals count once, and none at all are never open, is no fault. */
export function faultsOf({ zone, week, daysOff, interruptions }: BusinessHours): HoursFault[] {
  const faults: HoursFault[] = [];
  const fault = (reason: HoursFaultReason, ...place: (string | number)[]) => faults.push({ place, reason });
  if (!isZone(zone)) fault('unknown-zone', 'zone');
  if (week.length !== 7) fault('no-week', 'week');
  for (const [day, intervals] of week.entries()) {
    if (intervals.length > INTERVALS_A_DAY) fault('too-many', 'week', day);
    for (const [index, interval] of intervals.entries()) {
      for (const edge of badEdges(interval)) fault('bad-time', 'week', day, index, edge);
    }
  }
  if (daysOff.length > DAYS_OFF) fault('too-many', 'daysOff');
  for (const [index, date] of daysOff.entries()) {
    if (dayOf(date) === undefined) fault('bad-date', 'daysOff', index);
    else if (daysOff.indexOf(date) < index) fault('twice', 'daysOff', index);
  }
  if (interruptions.length > INTERRUPTIONS) fault('too-many', 'interruptions');
  for (const [index, interruption] of interruptions.entries()) {
    for (const [edge, reason] of interruptionFaults(interruption)) fault(reason, 'interruptions', index, edge);
  }
  return faults;
}

function badEdges({ from, to }: OpenInterval): ('from' | 'to')[] {
  return [
    ...(minutesOf(from) === undefined || from === '24:00' ? (['from'] as const) : []),
    ...(minutesOf(to) === undefined ? (['to'] as const) : []),
  ];
}

function interruptionFaults({ from, to }: Interruption): [edge: 'from' | 'to', reason: HoursFaultReason][] {
  const [began, ended] = [instantFrom(from), to === null ? null : instantFrom(to)];
  if (began === undefined) return [['from', 'bad-instant']];
  if (ended === undefined) return [['to', 'bad-instant']];
  return ended !== null && ended < began ? [['to', 'ends-before-it-begins']] : [];
}

/** `week[0][1].from` */
export function placeText(place: Fault<string>['place']): string {
  return place
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./u, '');
}
