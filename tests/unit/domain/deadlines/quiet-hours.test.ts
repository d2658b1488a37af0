import { describe, expect, test } from 'vitest';
import {
  isQuiet,
  QUIET_HOURS,
  type QuietHours,
  quietEndsAt,
  quietFaultsOf,
} from '../../../../utils/domain/deadlines/quiet-hours';

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Kyiv').epochMilliseconds;

describe('quiet hours', () => {
  test.each<[string, QuietHours | null, string, string]>([
    ['not by day', QUIET_HOURS, '2026-07-10 12:00', '2026-07-10 12:00'],
    ['not a moment before they begin', QUIET_HOURS, '2026-07-10 20:59:59.999', '2026-07-10 20:59:59.999'],
    ['when they begin', QUIET_HOURS, '2026-07-10 21:00', '2026-07-11 08:00'],
    ['after midnight', QUIET_HOURS, '2026-07-11 03:00', '2026-07-11 08:00'],
    ['no longer when they end', QUIET_HOURS, '2026-07-11 08:00', '2026-07-11 08:00'],
    ['in the night that is an hour shorter', QUIET_HOURS, '2026-03-28 23:00', '2026-03-29 08:00'],
    ['in the night that is an hour longer', QUIET_HOURS, '2026-10-24 23:00', '2026-10-25 08:00'],
    ['within a day', { from: '13:00', to: '14:00' }, '2026-07-11 13:30', '2026-07-11 14:00'],
    ['never, where there are none', null, '2026-07-11 03:00', '2026-07-11 03:00'],
    ['never, where nobody knows which', { from: '08:00', to: '08:00' }, '2026-07-11 03:00', '2026-07-11 03:00'],
  ])('%s', (_, quiet, now, ends) => {
    expect(quietEndsAt(quiet, at(now), 'Europe/Kyiv')).toBe(at(ends));
    expect(isQuiet(quiet, at(now), 'Europe/Kyiv')).toBe(ends !== now);
  });

  test('end by the clock of their zone', () => {
    expect(isQuiet(QUIET_HOURS, at('2026-07-11 07:30'), 'Asia/Almaty')).toBe(false);
    expect(isQuiet(QUIET_HOURS, at('2026-07-11 19:30'), 'Asia/Almaty')).toBe(true);
  });

  test.each<[QuietHours, string | undefined]>([
    [QUIET_HOURS, undefined],
    [{ from: '21:00', to: '21:00' }, 'to equal'],
    [{ from: '9 pm', to: '08:00' }, 'from bad-time'],
    [{ from: '21:00', to: '24:00' }, 'to bad-time'],
  ])('%j', (quiet, fault) => {
    expect(quietFaultsOf(quiet).map(({ place, reason }) => `${place} ${reason}`)[0]).toBe(fault);
  });
});
