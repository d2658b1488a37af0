import { describe, expect, test } from 'vitest';
import type { When } from '../../../../utils/domain/conversation/word';
import { type BusinessHours, defaultHours } from '../../../../utils/domain/deadlines/business-hours';
import { calendarOf } from '../../../../utils/domain/deadlines/calendar';
import { instantOf } from '../../../../utils/domain/deadlines/later';

const KYIV = defaultHours('Europe/Kyiv');
const always: BusinessHours = { ...KYIV, week: KYIV.week.map(() => [{ from: '00:00', to: '00:00' }]) };
const office: BusinessHours = {
  ...KYIV,
  week: KYIV.week.map((_, day) => (day < 5 ? [{ from: '10:30', to: '19:00' }] : [])),
};
const never: BusinessHours = { ...KYIV, week: KYIV.week.map(() => []) };

describe('later', () => {
  test.each<[what: string, hours: BusinessHours, when: When, now: string, at: string]>([
    ['a time', KYIV, Date.parse('2026-07-06T15:00+03:00'), '2026-07-06T12:00+03:00', '2026-07-06T15:00+03:00'],
    ['an hour', KYIV, 'hour', '2026-07-06T12:00+03:00', '2026-07-06T13:00+03:00'],
    ['an hour, when clocks are put forward', KYIV, 'hour', '2026-03-29T02:30+02:00', '2026-03-29T04:30+03:00'],
    ['the evening', KYIV, 'evening', '2026-07-06T12:00+03:00', '2026-07-06T18:00+03:00'],
    ['the evening that is over', KYIV, 'evening', '2026-07-06T19:00+03:00', '2026-07-06T18:00+03:00'],
    ['the opening of tomorrow', KYIV, 'opening', '2026-07-06T12:00+03:00', '2026-07-07T09:00+03:00'],
    ['seen from after midnight', KYIV, 'opening', '2026-07-06T00:30+03:00', '2026-07-07T09:00+03:00'],
    ['after a weekend', office, 'opening', '2026-07-10T12:00+03:00', '2026-07-13T10:30+03:00'],
    ['where nothing ever closes', always, 'opening', '2026-07-06T12:00+03:00', '2026-07-07T09:00+03:00'],
    ['where nothing ever opens', never, 'opening', '2026-07-06T12:00+03:00', '2026-07-07T09:00+03:00'],
    ['over the end of summer time', KYIV, 'opening', '2026-10-24T12:00+03:00', '2026-10-25T09:00+02:00'],
  ])('%s', (_, hours, when, now, at) => {
    expect(new Date(instantOf(when, Date.parse(now), calendarOf(hours))).toISOString()).toBe(
      new Date(at).toISOString(),
    );
  });
});
