/** For a maintainer, folded: by which of its candidates each part of a page was found, and in how many quarters of an hour it was. */
import { t } from '../../utils/platform/i18n';
import { longDayText } from '../date-text';
import { fieldName } from './health-names';
import type { PageLine, WayLine } from './PagesTable';
import { dayName, keyOf } from './pages-order';

interface PagesFoundProps {
  readonly pages: readonly PageLine[];
  readonly nameText: (page: PageLine) => string;
}

export function PagesFound({ pages, nameText }: PagesFoundProps) {
  return (
    <details class="folded ways" data-testid="ways">
      <summary>{t('options.health.ways')}</summary>
      <p class="hint">{t('options.health.ways-hint')}</p>
      {pages.map((page) => (
        <section key={keyOf(page)} aria-label={nameText(page)}>
          <h4>
            {nameText(page)} <code>{page.layer}</code>
          </h4>
          <p>{countsText(page)}</p>
          <ul>
            {page.ways.map((way) => (
              <li key={way.field}>{wayText(way)}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function countsText({ days }: PageLine): string {
  const sum = (of: 'hits' | 'misses') => days.reduce((all, day) => all + day[of], 0);
  const counted = days.filter(({ hits, misses }) => hits > 0 || misses > 0);
  const each = counted.map(({ day, hits, misses }) =>
    t('options.health.counts.day', { day: dayName(day), hits, misses }),
  );
  return [t('options.health.counts', { hits: sum('hits'), misses: sum('misses') }), ...each].join(' ');
}

function wayText({ field, way, slid }: WayLine): string {
  const found = { field: fieldName(field), n: way };
  if (!slid) return t('options.health.way', found);
  return t('options.health.way-slid', { ...found, before: slid.before, day: longDayText(slid.since) });
}
