import type { ComponentChild } from 'preact';
import { t } from '../../utils/platform/i18n';
import { dayTimeText, longDayText } from '../date-text';
import { fieldName, layerName, pageName, pathText } from './health-names';
import type { Marketplace } from './settings-data';

export interface PageLine {
  readonly marketplace: string;
  /** The shop; `null`: the pages do not say. */
  readonly account: string | null;
  readonly mapId: string;
  readonly channel: string;
  /** Where its map comes from. */
  readonly layer: string;
  /** Of the address; `null`: nobody knows. */
  readonly path: string | null;
  readonly result: 'read' | 'empty' | 'page-changed';
  readonly field: string | null;
  /** When it was last seen, and when it was last read (epoch ms). */
  readonly at: number;
  readonly readAt: number | null;
  readonly days: readonly DayLine[];
  readonly ways: readonly WayLine[];
}

/** By which of its candidates a field is found. */
export interface WayLine {
  readonly field: string;
  readonly way: number;
  /** By which it was before, and since when (epoch ms) it is no more. */
  readonly slid: { readonly before: number; readonly since: number } | null;
}

interface DayLine {
  /** `2026-11-22` */
  readonly day: string;
  readonly hits: number;
  readonly misses: number;
}

interface PagesTableProps {
  readonly pages: readonly PageLine[];
  /** Those whose names are known. */
  readonly marketplaces: readonly Marketplace[];
}

const COLUMNS = ['map', 'layer', 'result', 'read-at', 'week'] as const;

/** How each kind of page is read: of which shop, by what, when last, and how often of late. */
export function PagesTable({ pages, marketplaces }: PagesTableProps) {
  const nameOf = (id: string) => marketplaces.find((one) => one.id === id)?.name ?? id;
  const columns = COLUMNS.map((column) => ({ id: column, name: t(`options.health.column.${column}`) }));
  return (
    <section class="card" aria-label={t('options.health.pages')}>
      <h3>{t('options.health.pages')}</h3>
      {pages.length === 0 && <p>{t('options.health.no-pages')}</p>}
      {pages.map((page) => (
        <Slid key={`${page.mapId} ${page.account} ${page.layer}`} page={page} nameOf={nameOf} />
      ))}
      {pages.length > 0 && (
        <>
          <table class="pages-read">
            <thead>
              <tr>
                {columns.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {pages.map((page) => (
                <tr key={`${page.mapId} ${page.account} ${page.layer}`}>
                  {columns.map(({ id, name }) => (
                    <td key={id} data-column={name}>
                      <div>{CELLS[id](page, nameOf)}</div>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p class="hint">{t('options.health.week-hint')}</p>
        </>
      )}
    </section>
  );
}

const CELLS: Record<(typeof COLUMNS)[number], (page: PageLine, nameOf: (id: string) => string) => ComponentChild> = {
  map: ({ mapId, channel, marketplace, account, path }, nameOf) => (
    <>
      {nameText({ mapId, channel, marketplace }, nameOf)}
      {path !== null && (
        <>
          {' '}
          <small class="hint about-page">{pathText(path)}</small>
        </>
      )}
      {account !== null && (
        <>
          {' '}
          <small class="hint about-page">
            <bdi>{account}</bdi>
          </small>
        </>
      )}
    </>
  ),
  layer: ({ layer, ways }) => (
    <>
      {layerName(layer)}
      <Ways ways={ways} />
    </>
  ),
  result: ({ result, field, at, readAt }) => (
    <>
      {resultText(result, field)} {at !== readAt && <small class="hint about-page">{dayTimeText(at)}</small>}
    </>
  ),
  'read-at': ({ readAt }) => (readAt === null ? t('options.health.never') : dayTimeText(readAt)),
  week: ({ days }) => <Week days={days} />,
};

function nameText(
  { mapId, channel, marketplace }: Pick<PageLine, 'mapId' | 'channel' | 'marketplace'>,
  nameOf: (id: string) => string,
): string {
  return t('options.maps.item', { place: nameOf(marketplace), page: pageName(mapId, channel) });
}

function resultText(result: PageLine['result'], field: string | null): string {
  const words = t(`options.health.result.${result}`);
  return field === null ? words : t('options.health.without', { result: words, field: fieldName(field) });
}

function Ways({ ways }: Pick<PageLine, 'ways'>) {
  if (ways.length === 0) return null;
  return (
    <details class="ways" data-testid="ways">
      <summary>{t('options.health.ways')}</summary>
      <ul>
        {ways.map(({ field, way }) => (
          <li key={field}>{t('options.health.way', { field: fieldName(field), n: way })}</li>
        ))}
      </ul>
    </details>
  );
}

/** What is found another way than before will sooner or later not be found. */
function Slid({ page, nameOf }: { readonly page: PageLine; readonly nameOf: (id: string) => string }) {
  const slid = page.ways.flatMap(({ field, way, slid }) => (slid ? { field: fieldName(field), n: way, ...slid } : []));
  if (slid.length === 0) return null;
  return (
    <div class="note note-warning slid" data-testid="slid">
      <p>{t('options.health.slid', { page: nameText(page, nameOf) })}</p>
      <ul>
        {slid.map(({ since, ...one }) => (
          <li key={one.field}>{t('options.health.slid-field', { ...one, day: longDayText(since) })}</li>
        ))}
      </ul>
    </div>
  );
}

/** Told by shapes and words: a tick where a page was read only, an exclamation mark where it was not recognised. */
function Week({ days }: { readonly days: readonly DayLine[] }) {
  const sum = (of: 'hits' | 'misses') => days.reduce((all, day) => all + day[of], 0);
  return (
    <>
      <ul class="day-marks">
        {days.map((day) => (
          <li key={day.day} class={markOf(day)} title={dayWords(day)}>
            <span aria-hidden="true">{MARKS[markOf(day)]}</span>
            <span class="for-readers">{dayWords(day)}</span>
          </li>
        ))}
      </ul>
      <small>{t('options.health.week', { hits: sum('hits'), misses: sum('misses') })}</small>
    </>
  );
}

const MARKS = { 'is-none': '·', 'is-read': '✓', 'is-missed': '!' } as const;

function markOf({ hits, misses }: DayLine): keyof typeof MARKS {
  if (misses > 0) return 'is-missed';
  return hits > 0 ? 'is-read' : 'is-none';
}

function dayWords({ day, hits, misses }: DayLine): string {
  // At noon, for the day is the seller's own.
  const name = longDayText(new Date(`${day}T12:00:00`).getTime());
  if (hits === 0 && misses === 0) return t('options.health.day-none', { day: name });
  return t('options.health.day', { day: name, hits, misses });
}
