// Times as a cabinet might print them. GUESS all of them: neither the formats nor the zone of the real pages are known.
const SHORT_MONTHS = [
  'січ.',
  'лют.',
  'бер.',
  'квіт.',
  'трав.',
  'черв.',
  'лип.',
  'серп.',
  'вер.',
  'жовт.',
  'лист.',
  'груд.',
];
const MONTHS = [
  'січня',
  'лютого',
  'березня',
  'квітня',
  'травня',
  'червня',
  'липня',
  'серпня',
  'вересня',
  'жовтня',
  'листопада',
  'грудня',
];

/** Null is the browser's own. */
export type Zone = string | null;

const two = (value: number) => String(value).padStart(2, '0');

type Parts = { year: string; month: string; day: string; hour: string; minute: string; second: string };

/** Without `Intl`, which takes ten times as long: a thousand rows are drawn anew every minute. */
function inBrowserZone(at: number): Parts {
  const date = new Date(at);
  return {
    year: String(date.getFullYear()),
    month: two(date.getMonth() + 1),
    day: two(date.getDate()),
    hour: two(date.getHours()),
    minute: two(date.getMinutes()),
    second: two(date.getSeconds()),
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function inZone(at: number, timeZone: string): Parts {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts;
  return { year, month, day, hour, minute, second };
}

const partsOf = (at: number, zone: Zone): Parts => (zone === null ? inBrowserZone(at) : inZone(at, zone));

const dateText = ({ year, month, day }: Parts) => `${year}-${month}-${day}`;

/** Which day an instant is in, for date separators. */
export const dateOf = (at: number, zone: Zone): string => dateText(partsOf(at, zone));

/** «14:05» */
export function clockOf(at: number, zone: Zone): string {
  const { hour, minute } = partsOf(at, zone);
  return `${hour}:${minute}`;
}

function relativeDay(at: number, now: number, zone: Zone): 'Сьогодні' | 'Вчора' | null {
  const day = dateOf(at, zone);
  const today = partsOf(now, zone);
  if (day === dateText(today)) return 'Сьогодні';
  // By the calendar: the day before may have had 23 or 25 hours.
  const before = new Date(Date.UTC(Number(today.year), Number(today.month) - 1, Number(today.day) - 1));
  return day === before.toISOString().slice(0, 10) ? 'Вчора' : null;
}

/** The list of `panes`: «14:05», «Вчора, 18:20», «15 вер. 2026». */
export function listTimeOf(at: number, now: number, zone: Zone): string {
  const relative = relativeDay(at, now, zone);
  if (relative === 'Сьогодні') return clockOf(at, zone);
  if (relative === 'Вчора') return `Вчора, ${clockOf(at, zone)}`;
  const { day, month, year } = partsOf(at, zone);
  return `${Number(day)} ${SHORT_MONTHS[Number(month) - 1]} ${year}`;
}

/** The separators of `panes`: «Сьогодні», «Вчора», «15 вересня», with the year when it is not this one. */
export function separatorOf(at: number, now: number, zone: Zone): string {
  const { day, month, year } = partsOf(at, zone);
  const plain = `${Number(day)} ${MONTHS[Number(month) - 1]}`;
  return relativeDay(at, now, zone) ?? (year === partsOf(now, zone).year ? plain : `${plain} ${year}`);
}

/** The table of `pages`: «15.09.2026 14:05». */
export function fullTimeOf(at: number, zone: Zone): string {
  const { day, month, year, hour, minute } = partsOf(at, zone);
  return `${day}.${month}.${year} ${hour}:${minute}`;
}

/** The thread of `pages`: «2026-09-15 14:05:33», as the official API writes its times. */
export function stampOf(at: number, zone: Zone): string {
  const parts = partsOf(at, zone);
  const { hour, minute, second } = parts;
  return `${dateText(parts)} ${hour}:${minute}:${second}`;
}

/** The tickets of `panes`: «14:05», «вчора, 18:20», «15 вер. 2026». */
export const smallTimeOf = (at: number, now: number, zone: Zone): string =>
  listTimeOf(at, now, zone).toLocaleLowerCase('uk');

/** The orders of `panes`: «15 вер., 14:05», without a year. */
export function shortTimeOf(at: number, zone: Zone): string {
  return `${shortDayOf(at, zone)}, ${clockOf(at, zone)}`;
}

/** The questions of `panes`: «3 хв тому», «2 год тому», «вчора, 18:20», «15 вер.», without a year. */
export function agoOf(at: number, now: number, zone: Zone): string {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return 'щойно';
  if (minutes < 60) return `${minutes} хв тому`;
  const day = relativeDay(at, now, zone);
  if (day === 'Сьогодні') return `${Math.floor(minutes / 60)} год тому`;
  return day === 'Вчора' ? smallTimeOf(at, now, zone) : shortDayOf(at, zone);
}

/** The reviews of `panes`: «15 вер.» */
export function shortDayOf(at: number, zone: Zone): string {
  const { day, month } = partsOf(at, zone);
  return `${Number(day)} ${SHORT_MONTHS[Number(month) - 1]}`;
}

/** The reviews of `pages`: «15.09.2026». */
export function dayOf(at: number, zone: Zone): string {
  const { day, month, year } = partsOf(at, zone);
  return `${day}.${month}.${year}`;
}
