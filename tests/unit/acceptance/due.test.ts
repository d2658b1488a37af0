// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { dueOf } from '../../support/due-line';
import { at, daily, office } from '../../support/hours';

// Each starts a program that first makes what it runs.
vi.setConfig({ testTimeout: 60_000 });

const root = join(__dirname, '../../..');
const since = '2026-07-10T16:30:00+03:00';
const { zone, week } = office();
const line = (asked: Record<string, unknown>) =>
  JSON.stringify({ since, duration: 'PT1H', clock: 'working', ...asked });

describe('npm run due', () => {
  test.each<[string, Record<string, unknown>, string | null]>([
    ['Friday 16:30 and an hour', { hours: office() }, '2026-07-13 09:30'],
    ['without what may be left out', { hours: { zone, week } }, '2026-07-13 09:30'],
    [
      'as an account has it in a file',
      { hours: { of: { marketplace: 'prom', id: '1' }, ...office() } },
      '2026-07-13 09:30',
    ],
    ['a day of working time is 24 open hours', { hours: office(), duration: 'P1D' }, '2026-07-15 16:30'],
    ['a week is seven times as much', { hours: daily('00:00–24:00'), duration: 'P1W' }, '2026-07-17 16:30'],
    ['of calendar time', { clock: 'calendar', duration: 'P1DT30M' }, '2026-07-11 17:00'],
    ['of calendar time, whatever the hours', { clock: 'calendar', hours: daily('') }, '2026-07-10 17:30'],
    ['never', { hours: daily('') }, null],
  ])('%s', (_, asked, due) => {
    expect(dueOf(line(asked)).dueAt).toBe(due && new Date(at(due)).toISOString());
  });

  test.each<[string, string, string]>([
    ['no JSON', '{', 'no JSON'],
    ['no clock', '{}', 'clock: '],
    ['a clock that there is not', line({ clock: 'lunar' }), 'clock: '],
    ['working time without hours', line({}), 'hours: '],
    ['a wall time', line({ since: '2026-07-10T16:30:00', hours: office() }), 'since: no instant'],
    ['months', line({ duration: 'P1M', hours: office() }), 'duration: no duration'],
    ['no time', line({ duration: 'PT0S', hours: office() }), 'duration: not more'],
    ['less', line({ duration: '-PT1H', hours: office() }), 'duration: not more'],
    ['a microsecond', line({ duration: 'PT0.000001S', hours: office() }), 'duration: no duration'],
    ['two years', line({ duration: 'P731D', hours: office() }), 'duration: more'],
    ['the end of time', line({ since: '+275760-09-13T00:00:00Z', clock: 'calendar' }), 'since: too late'],
    ['an unknown zone', line({ hours: { zone: 'Europe/Atlantis', week } }), 'hours.zone: unknown-zone'],
    ['a bad time', line({ hours: daily('09:00–25:00') }), 'hours.week[0][0].to: '],
    ['a bad date', line({ hours: office({ daysOff: ['2026-02-30'] }) }), 'hours.daysOff[0]: bad-date'],
    ['more than is asked for', line({ hours: office(), now: since }), 'now: '],
  ])('cannot take %s', (_, text, message) => {
    expect(() => dueOf(text)).toThrowError(message);
  });

  test('answers line by line, and stops at one that it cannot take', () => {
    const input = `${line({ hours: office() })}\n\n${line({ hours: daily('') })}\n${line({})}\n${line({ hours: office() })}\n`;
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'tests/acceptance/due.mjs')], {
      ...{ input, encoding: 'utf8', cwd: root },
    });
    expect(stdout).toBe('{"dueAt":"2026-07-13T06:30:00.000Z"}\n{"dueAt":null}\n');
    expect(stderr).toContain('Line 4: hours: ');
    expect(status).toBe(1);
  });
});
