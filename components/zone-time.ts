/** What the clock on the wall says in a zone, and what that zone is called. */
import { isZone } from '../utils/domain/deadlines/wall-clock';
import { type Language, language, type TextKey, t } from '../utils/platform/i18n';

export interface WallTime {
  /** 'YYYY-MM-DD' */
  readonly date: string;
  /** 'HH:MM' */
  readonly time: string;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** At `at` (epoch ms); in a zone that nobody knows as in UTC. */
export function wallTimeIn(zone: string, at: number): WallTime {
  const clock = clocks.get(zone) ?? clockIn(zone);
  clocks.set(zone, clock);
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
}

function clockIn(zone: string): Intl.DateTimeFormat {
  const two = '2-digit';
  const parts = { year: 'numeric', month: two, day: two, hour: two, minute: two, hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: isZone(zone) ? zone : 'UTC' });
}

/** «UTC+2» */
export function offsetIn(zone: string, at: number): string {
  const about = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(at);
  return (about.find(({ type }) => type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC');
}

/** Chromium still writes it as it was written before 2022. */
const RENAMED: Readonly<Record<string, string>> = { 'Europe/Kiev': 'Europe/Kyiv' };

/** As people write it today; what it is renamed to every browser understands. */
export function presentName(zone: string): string {
  return RENAMED[zone] ?? zone;
}

/** Names are asked for as of then: long ago many zones went by another's. */
const RECENTLY = Date.UTC(2026, 0, 1);

const names = new Map<string, string>();

/** The place by which a zone is known, in the seller's language as far as the browser has it there. */
export function zoneName(zone: string): string {
  const spoken = language();
  const key = `${spoken} ${zone}`;
  const known = names.get(key) ?? ownName(presentName(zone)) ?? browserName(presentName(zone), spoken);
  names.set(key, known);
  return known;
}

/** Browsers leave out what cities are called: those of the marketplaces' countries are in the catalogue. */
function ownName(zone: string): string | undefined {
  const key = `zone.${zone}`;
  const text = t(key as TextKey);
  return text === key ? undefined : text;
}

function browserName(zone: string, spoken: Language): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  const about = new Intl.DateTimeFormat(spoken, { timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(
    RECENTLY,
  );
  const place = about.find(({ type }) => type === 'timeZoneName')?.value.replace(/^[^:]*: |\s[Tt]ime$/gu, '') ?? city;
  // Letters such as ET and offsets name no place.
  return /^[A-Z]{1,5}$|[\d+]/u.test(place) || place === city ? city : `${place}, ${city}`;
}
