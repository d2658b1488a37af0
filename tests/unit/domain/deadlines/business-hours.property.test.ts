/**
 * Working time against a count of minutes written apart from it (`tests/support/minute-by-minute.ts`): 10,000 calendars
 * over both clock changes in Kyiv, and where clocks stay. Drawn from a fixed seed, so that a failure is one again.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../../../utils/domain/conversation/moment';
import { type Calendar, defaultHours, HORIZON } from '../../../../utils/domain/deadlines/business-hours';
import { calendarOf } from '../../../../utils/domain/deadlines/calendar';
import { type Due, walkOf, wallClock } from '../../../support/minute-by-minute';
import { clockOf, lastSunday, ODD, ordinary, type Question, questions } from '../../../support/random-hours';

const SEED = 20260329;
const KYIV = 'Europe/Kyiv';

/** All that is asked, and expected, of one calendar. */
function holds(question: Question) {
  const calendar = calendarOf(question.hours);
  const { since, duration, finer, later, laterFirst } = question;
  if (laterFirst) calendar.dueAt(since + later, duration);
  equalsTheWalk(calendar, question);
  isInverse(calendar, since, duration);
  isInverse(calendar, since + finer.after, finer.duration);
  isMonotonic(calendar, question);
}

function equalsTheWalk(calendar: Calendar, { occasion, hours, since, later, duration, finer }: Question) {
  const clock = clockOf(occasion);
  const walk = walkOf(hours, clock);
  const until = since + later;
  const seen = {
    due: walk.dueAt(since, duration),
    finerDue: walk.dueAt(since + finer.after, finer.duration),
    opening: walk.nextOpening(since),
    time: walk.openTimeBetween(since, until),
    intervals: walk.intervalsBetween(since, until),
  };
  /** When all that is seen is that it is after the watched days, or never, that is all to compare. */
  const asSeen = (at: number | null, seenAt: Due) =>
    seenAt === 'unseen' && (at === null || at >= clock.to * MINUTE) ? 'unseen' : at;

  expect({
    due: asSeen(calendar.dueAt(since, duration), seen.due),
    finerDue: asSeen(calendar.dueAt(since + finer.after, finer.duration), seen.finerDue),
    opening: asSeen(calendar.nextOpening(since), seen.opening),
    time: calendar.openTimeBetween(since, until),
    intervals: calendar.intervalsBetween(since, until),
  }).toEqual(seen);
}

/** What is due is due at the first instant by which so much has passed: a millisecond before, it is one less. */
function isInverse(calendar: Calendar, since: number, duration: number) {
  const due = calendar.dueAt(since, duration);
  if (due === null) return;
  const passed = [calendar.openTimeBetween(since, due), calendar.openTimeBetween(since, due - 1)];
  expect(passed).toEqual([duration, duration - 1]);
}

/** Due no earlier for what began later; and later by what it takes longer, at least. */
function isMonotonic(calendar: Calendar, { since, later, duration, more }: Question) {
  const [due, dueOfLater, dueOfMore] = [
    calendar.dueAt(since, duration),
    calendar.dueAt(since + later, duration),
    calendar.dueAt(since, duration + more),
  ].map((at) => at ?? Number.POSITIVE_INFINITY) as [number, number, number];
  expect(due).toBeGreaterThanOrEqual(since + duration);
  expect(dueOfLater).toBeGreaterThanOrEqual(due);
  expect(dueOfMore).toBeGreaterThanOrEqual(due + more);
}

describe('working time is what counting its minutes says, is measured as it was added, and only grows', () => {
  const LONG = 60_000;

  // In tenths, so that a machine with much else to do is not out of time.
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'on 10,000 calendars: tenth %i',
    (tenth) => fc.assert(fc.property(questions(ordinary), holds), { seed: SEED + tenth, numRuns: 1000 }),
    LONG,
  );

  test.each(ODD)(
    'where clocks did something else: $says in $zone',
    (occasion) => fc.assert(fc.property(questions(fc.constant(occasion)), holds), { seed: SEED, numRuns: 40 }),
    LONG,
  );
});

describe('what never opens is never due', () => {
  const occasion = { zone: KYIV, at: lastSunday(2026, 3) };
  const week = Array.from({ length: 7 }, () => []);
  const endless = { from: new Date(occasion.at - 3 * DAY).toISOString(), to: null, reason: 'power' } as const;

  test.each([
    { says: 'without an interval', changed: { week } },
    { says: 'during an interruption without end', changed: { interruptions: [endless] } },
  ])(
    '$says',
    ({ changed }) => {
      fc.assert(
        fc.property(questions(fc.constant(occasion)), (question) => {
          const calendar = calendarOf({ ...question.hours, ...changed });
          const { since, duration, later } = question;
          expect([calendar.dueAt(since, duration), calendar.nextOpening(since)]).toEqual([null, null]);
          expect([
            calendar.openTimeBetween(since, since + later),
            calendar.intervalsBetween(since, since + later),
          ]).toEqual([0, []]);
        }),
        { seed: SEED, numRuns: 25 },
      );
    },
    60_000,
  );

  test('when it opens more than five years later, and else is, to the minute', () => {
    const clock = wallClock(KYIV, occasion.at - 7 * DAY, occasion.at + HORIZON + 9 * DAY);
    const asked = fc.record({
      since: fc.integer({ min: -1440, max: 1440 }).map((off) => occasion.at + off * MINUTE),
      // How much before the five years are over the interruption is.
      over: fc
        .oneof(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -1440, max: 2880 }))
        .map((before) => before * MINUTE),
      duration: fc.integer({ min: 1, max: 16 * 60 }).map((length) => length * MINUTE),
    });
    const answers: Due[] = [];
    fc.assert(
      fc.property(asked, ({ since, over, duration }) => {
        const to = new Date(since + HORIZON - over).toISOString();
        const hours = {
          ...defaultHours(KYIV),
          interruptions: [{ from: endless.from, to, reason: 'air-raid' as const }],
        };
        const [calendar, walk] = [calendarOf(hours), walkOf(hours, clock)];
        const due = walk.dueAt(since, duration);
        expect(calendar.dueAt(since, duration)).toBe(due);
        expect(calendar.nextOpening(since)).toBe(walk.nextOpening(since));
        answers.push(due);
      }),
      { seed: SEED, numRuns: 20 },
    );
    expect(answers.filter((due) => due === null).length).toBeGreaterThan(2);
    expect(answers.filter((due) => due !== null).length).toBeGreaterThan(2);
  }, 60_000);
});

/** Who measures the measure: worked out by hand, from when clocks are known to change. */
describe('the count of minutes', () => {
  test.each([
    { says: 'Kyiv in March', zone: KYIV, at: lastSunday(2026, 3), skipped: 60, setBack: 0 },
    { says: 'Kyiv in October', zone: KYIV, at: lastSunday(2026, 10), skipped: 0, setBack: 1 },
    { says: 'Moscow in March', zone: 'Europe/Moscow', at: lastSunday(2026, 3), skipped: 0, setBack: 0 },
    { says: 'Moscow in October', zone: 'Europe/Moscow', at: lastSunday(2026, 10), skipped: 0, setBack: 0 },
    { says: 'Almaty in March', zone: 'Asia/Almaty', at: lastSunday(2026, 3), skipped: 0, setBack: 0 },
    { says: 'Almaty in October', zone: 'Asia/Almaty', at: lastSunday(2026, 10), skipped: 0, setBack: 0 },
    ...ODD,
  ])('sees the clocks of $says', ({ skipped, setBack, ...occasion }) => {
    const { gaps, setBack: seenBack } = clockOf(occasion);
    expect({ skipped: gaps.map(({ from, to }) => to - from), setBack: seenBack }).toEqual({
      skipped: skipped ? [skipped] : [],
      setBack,
    });
  });

  test('sees them at the last Sundays of March and October in Kyiv', () => {
    expect([3, 10].map((month) => new Date(lastSunday(2026, month)).toISOString())).toEqual([
      '2026-03-29T01:00:00.000Z',
      '2026-10-25T01:00:00.000Z',
    ]);
  });

  const whole = { from: '00:00', to: '24:00' };
  test.each([
    { says: 'skips an hour', month: 3, interval: whole, open: ['28T22:00', '29T21:00'] },
    { says: 'has an hour twice', month: 10, interval: whole, open: ['24T21:00', '25T22:00'] },
    {
      says: 'begins later what begins in the skipped hour',
      month: 3,
      interval: { from: '03:30', to: '05:00' },
      open: ['29T01:30', '29T02:00'],
    },
    {
      says: 'ends later what ends in it',
      month: 3,
      interval: { from: '02:00', to: '03:30' },
      open: ['29T00:00', '29T01:30'],
    },
    {
      says: 'does not open for what would end before it began',
      month: 3,
      interval: { from: '03:30', to: '04:10' },
      open: [],
    },
    {
      says: 'begins at the first of two',
      month: 10,
      interval: { from: '03:30', to: '05:00' },
      open: ['25T00:30', '25T03:00'],
    },
    {
      says: 'ends at the first of two',
      month: 10,
      interval: { from: '02:00', to: '03:30' },
      open: ['24T23:00', '25T00:30'],
    },
    {
      says: 'ends a shift on the next day',
      month: 3,
      interval: { from: '20:00', to: '02:00' },
      open: ['29T17:00', '29T23:00'],
    },
  ])('$says', ({ month, interval, open }) => {
    const occasion = { zone: KYIV, at: lastSunday(2026, month) };
    const week = Array.from({ length: 7 }, (_, day) => (day === 6 ? [interval] : []));
    const walk = walkOf({ zone: KYIV, week, daysOff: [], interruptions: [] }, clockOf(occasion));
    const seen = walk.intervalsBetween(occasion.at - 2 * DAY, occasion.at + 2 * DAY);
    expect(seen.flatMap(({ from, to }) => [from, to]).map((at) => new Date(at).toISOString().slice(8, 16))).toEqual(
      open,
    );
  });
});
