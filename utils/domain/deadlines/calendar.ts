/** Business hours → a calendar that answers from what it has once worked out: ten thousand deadlines at a time. */
import { DAY } from '../conversation/moment';
import { TaktError } from '../errors';
import { type BusinessHours, type Calendar, durationFault, HORIZON, type OpenTime } from './business-hours';
import { faultsOf, placeText } from './hours-faults';
import { openTimes } from './open-times';

/** Nothing is open before 2001 or from 2100 on. */
const EARLIEST = Date.UTC(2001, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** How much more (ms) is worked out than was asked for, so that the next question is mostly answered. */
const MARGIN = 60 * DAY;

/** What is open from `from` on and before `to`, with how much of it has passed before each. */
interface Known {
  readonly from: number;
  readonly to: number;
  readonly open: readonly OpenTime[];
  /** Before the interval of the same index; and one more, before the end. */
  readonly before: readonly number[];
}

/** @throws TaktError `invalid` with the place of the first fault */
export function calendarOf(hours: BusinessHours): Calendar {
  const [fault] = faultsOf(hours);
  if (fault) throw new TaktError('invalid', placeText(fault.place));
  const worked = openTimes(hours);
  let known: Known | undefined;

  /** What is known, once it is known from `from` to `to`; the answer may reach further. */
  const knownOver = (from: number, to: number): Known => {
    const [first, last] = [within(from), within(to)];
    if (known && first >= known.from && last <= known.to) return known;
    const start = within(Math.min(first, known?.from ?? first) - MARGIN);
    const end = within(Math.max(last, known?.to ?? last) + MARGIN);
    const open = worked(start, end);
    const before = [0];
    for (const { from: opens, to: closes } of open) before.push((before.at(-1) ?? 0) + closes - opens);
    known = { from: start, to: end, open, before };
    return known;
  };

  return {
    zone: hours.zone,
    pausedBy: hours.interruptions.find(({ to }) => to === null)?.reason ?? null,

    dueAt(since, duration) {
      if (!Number.isFinite(since) || durationFault(duration)) return null;
      // A shop that is open for a seventh of the time needs seven times as long: mostly the first look is enough.
      for (let ahead = Math.min(HORIZON, 7 * duration + 7 * DAY); ; ahead = Math.min(HORIZON, 3 * ahead)) {
        const { open, before } = knownOver(since, since + ahead);
        const wanted = passedBy(since, open, before) + duration;
        const index = lastBelow(before, wanted);
        const interval = open[index];
        if (interval) {
          const at = interval.from + wanted - (before[index] ?? 0);
          return at <= since + HORIZON ? at : null;
        }
        if (ahead === HORIZON) return null;
      }
    },

    openTimeBetween(from, to) {
      if (!(Number.isFinite(from) && Number.isFinite(to) && from < to)) return 0;
      const { open, before } = knownOver(from, to);
      return passedBy(to, open, before) - passedBy(from, open, before);
    },

    nextOpening(at) {
      if (!Number.isFinite(at)) return null;
      for (let ahead = 7 * DAY; ; ahead = Math.min(HORIZON, 6 * ahead)) {
        const { open } = knownOver(at, at + ahead);
        const next = open[firstEndingAfter(open, at)];
        if (next) {
          const opensAt = Math.max(at, next.from);
          return opensAt <= at + HORIZON ? opensAt : null;
        }
        if (ahead === HORIZON) return null;
      }
    },

    intervalsBetween(from, to) {
      if (!(Number.isFinite(from) && Number.isFinite(to) && from < to)) return [];
      const { open } = knownOver(from, to);
      const cut: OpenTime[] = [];
      for (let index = firstEndingAfter(open, from); index < open.length; index++) {
        const interval = open[index];
        if (!interval || interval.from >= to) break;
        cut.push({ from: Math.max(from, interval.from), to: Math.min(to, interval.to) });
      }
      return cut;
    },
  };
}

function within(at: number): number {
  return Math.min(LATEST, Math.max(EARLIEST, at));
}

/** Open time from the first known interval's beginning until `at`. */
function passedBy(at: number, open: readonly OpenTime[], before: readonly number[]): number {
  const index = firstEndingAfter(open, at);
  return (before[index] ?? 0) + Math.max(0, at - (open[index]?.from ?? at));
}

function firstEndingAfter(open: readonly OpenTime[], at: number): number {
  return firstIndex(open.length, (index) => (open[index]?.to ?? at) > at);
}

/** The last of what has passed before that is less than `wanted`: in the interval of that index it is reached. */
function lastBelow(before: readonly number[], wanted: number): number {
  return firstIndex(before.length, (index) => (before[index] ?? wanted) >= wanted) - 1;
}

/** The first index at which `holds`, as it does at all later ones; `length` where it holds at none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
