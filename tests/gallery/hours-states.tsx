/** Working hours, as a seller sets them. */
import { signal } from '@preact/signals';
import { HoursPanel } from '../../components/options/hours/HoursPanel';
import type { HoursActions, HoursData } from '../../components/options/hours/hours-data';
import { OptionsShell } from '../../components/options/OptionsShell';
import type { OpenInterval } from '../../utils/domain/deadlines/business-hours';
import { calendarOf } from '../../utils/domain/deadlines/calendar';
import { openingAt } from '../../utils/domain/deadlines/opening';
import { QUIET_HOURS } from '../../utils/domain/deadlines/quiet-hours';
import { click, leave, rejects, write } from './acts';
import { accounts, marketplaces, NOW } from './fixtures';
import type { State } from './states';

const now = signal(NOW);
const usual = [{ from: '09:00', to: '20:00' }];
const week: readonly (readonly OpenInterval[])[] = [
  [
    { from: '09:00', to: '13:00' },
    { from: '14:00', to: '20:00' },
  ],
  ...[usual, usual, usual],
  [{ from: '18:00', to: '02:00' }],
  [{ from: '01:00', to: '16:00' }],
  [],
];
const hour = 3_600_000;
const at = (before: number) => new Date(NOW - before).toISOString();

const plain: HoursData = {
  schedule: { zone: 'Europe/Kyiv', week: Array.from({ length: 7 }, () => usual), daysOff: [] },
  ...{ own: [], interruptions: [], quiet: QUIET_HOURS },
};
const busy: HoursData = {
  schedule: {
    ...{ zone: 'Europe/Kyiv', week },
    daysOff: ['2026-08-24', '2026-11-28', '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-31', '2027-01-01'],
  },
  own: [{ of: { marketplace: 'prom' as never, id: '3456790' }, schedule: { ...plain.schedule, zone: 'Asia/Almaty' } }],
  interruptions: [
    { from: at(50 * hour), to: at(46.5 * hour), reason: 'power' },
    { from: at(26 * hour), to: at(25.2 * hour), reason: 'air-raid' },
    { from: at(3 * hour), to: at(2 * hour), reason: 'power' },
    { from: at(0.5 * hour), to: null, reason: 'air-raid' },
  ],
  quiet: null,
};

const actions: HoursActions = {
  saveSchedule: async () => null,
  removeSchedule: async () => null,
  saveQuiet: async () => null,
  beginInterruption: async () => null,
  endInterruption: async () => null,
  removeInterruption: async () => null,
  restoreInterruption: async () => null,
  openingOf: (hours, instant) => openingAt(calendarOf(hours), instant),
};

const hours =
  (data: HoursData, differences: Partial<HoursActions> = {}, shops = accounts) =>
  () => (
    <OptionsShell section="hours">
      <HoursPanel
        {...{ data, marketplaces, now }}
        accounts={shops}
        browserZone="Europe/Kyiv"
        zones={Intl.supportedValuesOf('timeZone')}
        actions={{ ...actions, ...differences }}
      />
    </OptionsShell>
  );

export const hoursStates: Record<string, State> = {
  'hours-first': { draw: hours(plain, {}, []) },
  'hours-busy': { draw: hours(busy) },
  'hours-faults': {
    draw: hours({ ...plain, schedule: { ...plain.schedule, week: week.toSpliced(2, 1, []) } }, {}, []),
    act: async () => {
      await leave('[data-testid=to-0-0]', '25:00');
      await leave('[data-testid=quiet-from]', 'ввечері');
      await write('[data-testid=zone]', 'Атлантида');
      document.querySelector('[data-testid=zone]')?.dispatchEvent(new FocusEvent('blur'));
    },
  },
  'hours-never': {
    draw: hours({ ...plain, schedule: { ...plain.schedule, week: Array.from({ length: 7 }, () => []) } }, {}, []),
    act: () => write('[data-testid=zone]', 'ка'),
  },
  'hours-shop': {
    draw: hours(busy),
    act: () => leave('[data-testid=hours-whose]', 'prom 3456790'),
  },
  'hours-failed': {
    draw: hours(plain, { saveSchedule: rejects('disk-full'), beginInterruption: rejects('disk-full') }, []),
    act: async () => {
      await click('[data-testid=open-6]');
      await click('[data-testid=begin-power]');
    },
  },
};
