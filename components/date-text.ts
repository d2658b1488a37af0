/** Instants in the seller's own zone and language. */
import { language } from '../utils/platform/i18n';

/** «21 листопада 2026 р. о 14:05»: for what may be long ago. */
export function dateTimeText(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short', hour12: false }).format(at);
}

/** «2026-11-21 14:05:09»: for tables that are copied and compared. */
export function stampText(at: number): string {
  return `${dayText(at)} ${new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).format(at)}`;
}

/** «2026-11-21»: for file names. */
export function dayText(at: number): string {
  const day = new Date(at);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
