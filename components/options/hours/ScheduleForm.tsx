import { t } from '../../../utils/platform/i18n';
import { wallTimeIn } from '../../zone-time';
import { TaskNote } from '../TaskNote';
import { useSaving } from '../use-saving';
import { DaysOff } from './DaysOff';
import type { Schedule } from './hours-data';
import { WeekFields } from './WeekFields';
import { ZoneField } from './ZoneField';

interface ScheduleFormProps {
  readonly schedule: Schedule;
  readonly browserZone: string;
  readonly zones: readonly string[];
  /** Epoch ms. */
  readonly now: number;
  readonly onSave: (change: Partial<Schedule>) => Promise<unknown>;
}

/** The week, the days off and the zone of one schedule; each is saved as soon as it is changed. */
export function ScheduleForm({ schedule, browserZone, zones, now, onSave }: ScheduleFormProps) {
  const { values, stateOf, save } = useSaving(schedule, onSave);
  const { zone, week, daysOff } = values;
  return (
    <>
      <section class="card" aria-label={t('options.hours.week')} data-testid="week-card">
        <h3>{t('options.hours.week')}</h3>
        <WeekFields week={week} onChange={(changed) => save('week', { week: changed })} />
        <TaskNote task="week" state={stateOf('week')} />
        <ZoneField
          zone={zone}
          browserZone={browserZone}
          zones={zones}
          now={now}
          onChange={(changed) => save('zone', { zone: changed })}
        />
        <TaskNote task="zone" state={stateOf('zone')} />
      </section>
      <section class="card" aria-label={t('options.hours.days-off')} data-testid="days-off-card">
        <h3>{t('options.hours.days-off')}</h3>
        <p class="hint">{t('options.hours.days-off.hint')}</p>
        <DaysOff
          dates={daysOff}
          today={wallTimeIn(zone, now).date}
          onChange={(changed) => save('days-off', { daysOff: changed })}
        />
        <TaskNote task="days-off" state={stateOf('days-off')} />
      </section>
    </>
  );
}
