import type { ComponentChild } from 'preact';
import { t } from '../../utils/platform/i18n';
import { dayTimeText, longDayText } from '../date-text';
import { fieldName, layerName, pageName, pathText } from './health-names';
import { PagesFound } from './PagesFound';
import { dayName, isIdle, isReplaced, isWrong, keyOf, pagesInOrder } from './pages-order';
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

export interface DayLine {
  /** `2026-11-22` */
  readonly day: string;
  readonly hits: number;
  readonly misses: number;
}

/** A kind of page that this build knows. */
export type KnownPage = Pick<PageLine, 'marketplace' | 'mapId' | 'channel'>;

interface PagesTableProps {
  readonly pages: readonly PageLine[];
  /** Those that Takt would know, and has not seen here. */
  readonly unseen?: readonly KnownPage[];
  /** Those whose names are known. */
  readonly marketplaces: readonly Marketplace[];
}

const COLUMNS = ['map', 'layer', 'result', 'read-at', 'week'] as const;

/**
 * How each kind of page is read: of which shop, by what, when last, and how often of late. The seller's own come first, and
 * what does not work before what does; what nobody opens is folded.
 */
export function PagesTable({ pages, unseen = [], marketplaces }: PagesTableProps) {
  const nameOf = (id: string) => marketplaces.find((one) => one.id === id)?.name ?? id;
  const inOrder = pagesInOrder(pages);
  const idle = inOrder.filter(isIdle);
  const replaced = inOrder.filter((page) => !isIdle(page) && isReplaced(page, pages));
  const opened = inOrder.filter((page) => !idle.includes(page) && !replaced.includes(page));
  return (
    <section class="card" aria-label={t('options.health.pages')}>
      <h3>{t('options.health.pages')}</h3>
      {pages.length === 0 && <p>{t('options.health.no-pages')}</p>}
      {inOrder.map((page) => (
        <Slid key={keyOf(page)} page={page} nameOf={nameOf} />
      ))}
      {opened.length > 0 && (
        <>
          <Lines pages={opened} nameOf={nameOf} />
          <p class="hint">{t('options.health.week-hint')}</p>
        </>
      )}
      {replaced.length > 0 && (
        <details class="folded" data-testid="pages-replaced">
          <summary>{t('options.health.replaced', { n: replaced.length })}</summary>
          <Lines pages={replaced} nameOf={nameOf} />
        </details>
      )}
      {idle.length > 0 && (
        <details class="folded" data-testid="pages-idle">
          <summary>{t('options.health.idle', { n: idle.length })}</summary>
          <Lines pages={idle} nameOf={nameOf} />
        </details>
      )}
      {unseen.length > 0 && (
        <details class="folded" data-testid="pages-unseen">
          <summary>{t('options.health.unseen', { n: unseen.length })}</summary>
          <p class="hint">{t('options.health.unseen-hint')}</p>
          <ul>
            {unseen.map((page) => (
              <li key={page.mapId}>{nameText(page, nameOf)}</li>
            ))}
          </ul>
        </details>
      )}
      {pages.length > 0 && <PagesFound pages={inOrder} nameText={(page) => nameText(page, nameOf)} />}
    </section>
  );
}

type NameOf = (id: string) => string;

function Lines({ pages, nameOf }: { readonly pages: readonly PageLine[]; readonly nameOf: NameOf }) {
  const columns = COLUMNS.map((column) => ({ id: column, name: t(`options.health.column.${column}`) }));
  return (
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
          <tr key={keyOf(page)} class={isWrong(page) ? 'is-wrong' : undefined}>
            {columns.map(({ id, name }) => (
              <td key={id} data-column={name}>
                <div>{CELLS[id](page, nameOf)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const CELLS: Record<(typeof COLUMNS)[number], (page: PageLine, nameOf: NameOf) => ComponentChild> = {
  map: ({ path, account, ...page }, nameOf) => (
    <>
      {nameText(page, nameOf)}
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
  layer: ({ layer }) => layerName(layer),
  result: ({ result, field, at, readAt }) => (
    <>
      {resultText(result, field)} {at !== readAt && <small class="hint about-page">{dayTimeText(at)}</small>}
    </>
  ),
  'read-at': ({ readAt }) => (readAt === null ? t('options.health.never') : dayTimeText(readAt)),
  week: ({ days }) => <Week days={days} />,
};

function nameText({ mapId, channel, marketplace }: KnownPage, nameOf: NameOf): string {
  return t('options.maps.item', { place: nameOf(marketplace), page: pageName(mapId, channel) });
}

function resultText(result: PageLine['result'], field: string | null): string {
  const words = t(`options.health.result.${result}`);
  return field === null ? words : t('options.health.without', { result: words, field: fieldName(field) });
}

/** What is found another way than before will sooner or later not be found. */
function Slid({ page, nameOf }: { readonly page: PageLine; readonly nameOf: NameOf }) {
  const slid = page.ways.flatMap(({ field, slid }) => (slid ? { field: fieldName(field), since: slid.since } : []));
  if (slid.length === 0) return null;
  return (
    <div class="note note-warning slid" data-testid="slid">
      <p>{t('options.health.slid', { page: nameText(page, nameOf) })}</p>
      <ul>
        {slid.map(({ field, since }) => (
          <li key={field}>{t('options.health.slid-field', { field, day: longDayText(since) })}</li>
        ))}
      </ul>
    </div>
  );
}

/** Told by shapes and words: a tick where a page was read only, an exclamation mark where it was not recognised. */
function Week({ days }: { readonly days: readonly DayLine[] }) {
  return (
    <ul class="day-marks">
      {days.map((day) => (
        <li key={day.day} class={MARKS[markOf(day)].class} title={dayWords(day)}>
          <span aria-hidden="true">{MARKS[markOf(day)].sign}</span>
          <span class="for-readers">{dayWords(day)}</span>
        </li>
      ))}
    </ul>
  );
}

const MARKS = {
  none: { sign: '·', class: 'is-none' },
  read: { sign: '✓', class: 'is-read' },
  partly: { sign: '!', class: 'is-missed' },
  missed: { sign: '!', class: 'is-missed' },
} as const;

function markOf({ hits, misses }: DayLine): keyof typeof MARKS {
  if (misses > 0) return hits > 0 ? 'partly' : 'missed';
  return hits > 0 ? 'read' : 'none';
}

function dayWords(line: DayLine): string {
  return t(`options.health.day.${markOf(line)}`, { day: dayName(line.day) });
}
