import { describe, expect, test } from 'vitest';
import { type BusinessHours, defaultHours, durationFault } from '../../../../utils/domain/deadlines/business-hours';
import { faultsOf, placeText } from '../../../../utils/domain/deadlines/hours-faults';
import { hasOldZoneData } from '../../../../utils/domain/deadlines/wall-clock';

const DAY = 86_400_000;
const kyiv = defaultHours('Europe/Kyiv');
const week = (...monday: { from: string; to: string }[]) => [monday, ...kyiv.week.slice(1)];
const power = (from: string, to: string | null) => ({ from, to, reason: 'power' }) as const;

describe('what is wrong with business hours', () => {
  test.each<[string, Partial<BusinessHours>, string[]]>([
    ['nothing', {}, []],
    ['nothing: a closed week is never open', { week: kyiv.week.map(() => []) }, []],
    [
      'nothing: what overlaps counts once',
      { week: week({ from: '09:00', to: '12:00' }, { from: '10:00', to: '11:00' }) },
      [],
    ],
    [
      'nothing: over midnight, and until the day’s end',
      { week: week({ from: '22:00', to: '02:00' }, { from: '12:00', to: '24:00' }) },
      [],
    ],
    ['nothing: an old name of the zone', { zone: 'Europe/Kiev' }, []],
    ['an unknown zone', { zone: 'Europe/Atlantis' }, ['zone unknown-zone']],
    ['an offset for a zone', { zone: '+03:00' }, ['zone unknown-zone']],
    ['no zone', { zone: '' }, ['zone unknown-zone']],
    ['six days', { week: kyiv.week.slice(1) }, ['week no-week']],
    [
      'a time that is none',
      { week: week({ from: '9:00', to: '25:00' }) },
      ['week[0][0].from bad-time', 'week[0][0].to bad-time'],
    ],
    ['a beginning at the day’s end', { week: week({ from: '24:00', to: '24:00' }) }, ['week[0][0].from bad-time']],
    ['past the day’s end', { week: week({ from: '10:00', to: '24:01' }) }, ['week[0][0].to bad-time']],
    ['too many in a day', { week: week(...Array(25).fill({ from: '10:00', to: '11:00' })) }, ['week[0] too-many']],
    [
      'a day that is none',
      { daysOff: ['2026-02-29', '01.03.2026', '2028-02-29'] },
      ['daysOff[0] bad-date', 'daysOff[1] bad-date'],
    ],
    ['a day off twice', { daysOff: ['2026-08-24', '2026-08-25', '2026-08-24'] }, ['daysOff[2] twice']],
    ['an interruption from nowhere', { interruptions: [power('today', null)] }, ['interruptions[0].from bad-instant']],
    [
      'a wall time for an instant',
      { interruptions: [power('2026-07-10T10:00:00', null)] },
      ['interruptions[0].from bad-instant'],
    ],
    [
      'an interruption to nowhere',
      { interruptions: [power('2026-07-10T10:00:00Z', '')] },
      ['interruptions[0].to bad-instant'],
    ],
    [
      'an interruption that ends before it begins',
      {
        interruptions: [
          power('2026-07-10T10:00:00Z', null),
          power('2026-07-10T10:00:00Z', '2026-07-10T12:59:00+03:00'),
        ],
      },
      ['interruptions[1].to ends-before-it-begins'],
    ],
    ['all of it', { zone: 'x', daysOff: ['y'] }, ['zone unknown-zone', 'daysOff[0] bad-date']],
  ])('%s', (_, wrong, faults) => {
    expect(faultsOf({ ...kyiv, ...wrong }).map(({ place, reason }) => `${placeText(place)} ${reason}`)).toEqual(faults);
  });
});

test.each([
  ['a minute', 60_000, undefined],
  ['the longest', 366 * DAY, undefined],
  ['none', 0, 'not-positive'],
  ['less than none', -1, 'not-positive'],
  ['more than the longest', 366 * DAY + 1, 'too-long'],
  ['half a millisecond', 0.5, 'no-number'],
  ['no number', Number.NaN, 'no-number'],
  ['without end', Number.POSITIVE_INFINITY, 'no-number'],
])('a duration: %s', (_, duration, fault) => {
  expect(durationFault(duration)).toBe(fault);
});

test('this runtime knows the time of Kazakhstan', () => {
  expect(hasOldZoneData()).toBe(false);
});
