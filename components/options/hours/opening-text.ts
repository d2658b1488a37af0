/** Opening + now → what the door would say. */
import type { Opening } from '../../../utils/domain/deadlines/opening';
import { t } from '../../../utils/platform/i18n';
import { wallTimeIn } from '../../zone-time';
import { fullDayText, plusDays } from './month';
import { spokenTime } from './wall-time';

/** «Зараз відкрито до 20:00», «Зачинено, відкриється завтра о 9:00»; times are those of the zone. */
export function openingText(opening: Opening, zone: string, now: number): string {
  if (opening.kind === 'open') {
    if (opening.until === null) return t('options.hours.now.open-always');
    const { date, time } = wallTimeIn(zone, opening.until);
    const day = dayFrom(date, zone, now);
    const until = spokenTime(time);
    if (day === 'today') return t('options.hours.now.open', { time: until });
    if (day === 'tomorrow') return t('options.hours.now.open-tomorrow', { time: until });
    return t('options.hours.now.open-later', { time: until, day });
  }
  if (opening.opensAt === null) return t('options.hours.now.never');
  const { date, time } = wallTimeIn(zone, opening.opensAt);
  const day = dayFrom(date, zone, now);
  const opens = spokenTime(time);
  const at = opens.startsWith('11:')
    ? t('options.hours.now.at-eleven', { time: opens })
    : t('options.hours.now.at', { time: opens });
  if (day === 'today') return t('options.hours.now.closed', { at });
  if (day === 'tomorrow') return t('options.hours.now.closed-tomorrow', { at });
  return t('options.hours.now.closed-later', { time: opens, day });
}

function dayFrom(date: string, zone: string, now: number): string {
  const today = wallTimeIn(zone, now).date;
  if (date === today) return 'today';
  return date === plusDays(today, 1) ? 'tomorrow' : fullDayText(date);
}
