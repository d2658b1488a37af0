import { expect, test } from 'vitest';
import type { BusinessHours } from '../../../../utils/domain/deadlines/business-hours';
import { calendarOf } from '../../../../utils/domain/deadlines/calendar';
import { openingAt } from '../../../../utils/domain/deadlines/opening';
import { at, daily, hours, office } from '../../../support/hours';

const powerCut = { from: new Date(at('2026-07-10 12:00')).toISOString(), to: null, reason: 'power' } as const;

test.each<readonly [sentence: string, hours: BusinessHours, now: string, kind: string, then: string | null]>([
  ['in the middle of the day', office(), '2026-07-10 16:30', 'open', '2026-07-10 17:00'],
  ['at the very opening', office(), '2026-07-10 09:00', 'open', '2026-07-10 17:00'],
  ['at the very closing', office(), '2026-07-10 17:00', 'closed', '2026-07-13 09:00'],
  ['before a break', daily('09:00–13:00 14:00–18:00'), '2026-07-10 12:00', 'open', '2026-07-10 13:00'],
  ['in a break', daily('09:00–13:00 14:00–18:00'), '2026-07-10 13:30', 'closed', '2026-07-10 14:00'],
  ['on a shift over midnight', daily('20:00–02:00'), '2026-07-10 23:00', 'open', '2026-07-11 02:00'],
  [
    'before a day off',
    daily('09:00–20:00', { daysOff: ['2026-07-11'] }),
    '2026-07-10 21:00',
    'closed',
    '2026-07-12 09:00',
  ],
  ['round the clock', daily('00:00–24:00'), '2026-07-10 12:00', 'open', null],
  [
    'round the clock until a day off',
    daily('00:00–24:00', { daysOff: ['2026-07-12'] }),
    '2026-07-10 12:00',
    'open',
    '2026-07-12 00:00',
  ],
  ['with no open interval at all', hours(['', '', '', '', '', '', '']), '2026-07-10 12:00', 'closed', null],
  ['in a power cut that goes on', office({ interruptions: [powerCut] }), '2026-07-10 12:30', 'closed', null],
])('%s', (_, shop, now, kind, then) => {
  const instant = then === null ? null : at(then);
  const expected = kind === 'open' ? { kind, until: instant } : { kind, opensAt: instant };
  expect(openingAt(calendarOf(shop), at(now))).toEqual(expected);
});
