/** In which order pages are told of, and of which a word is enough. */
import { describe, expect, it } from 'vitest';
import { type PageLine, PagesTable } from '../../../components/options/PagesTable';
import { all, draw, NOW, say, seen } from './support';

const DAY = 86_400_000;
const marketplaces = [{ id: 'prom', name: 'Prom' }];
const known: PageLine = {
  ...{ marketplace: 'prom', account: null, mapId: 'prom/chat', channel: 'chat', layer: 'known', path: null },
  ...{ result: 'page-changed', field: 'message.time', at: NOW, readAt: NOW - DAY, ways: [] },
  days: [{ day: '2026-11-21', hits: 1, misses: 2 }],
};

describe('Pages that were read', () => {
  it('tells of the seller’s own pages first, and of what does not work before what does', () => {
    const line = (layer: string, result: 'read' | 'page-changed', field: string | null = null) => {
      return { ...known, mapId: `prom/${layer}-${result}-${field}`, layer, result, field, ways: [] } as const;
    };
    const pages = [
      ...[line('known', 'read'), line('taught', 'read'), line('inferred', 'read', 'message.time')],
      ...[line('known', 'page-changed', 'list'), line('imported', 'page-changed', 'list')],
    ];
    draw(<PagesTable {...{ pages, marketplaces }} />);
    const rows = [...(all('tbody')[0]?.querySelectorAll('tr') ?? [])];
    expect(rows.map((row) => [row.className, row.children[1]?.textContent])).toEqual([
      ['is-wrong', 'by a file'],
      ['', 'by what you showed'],
      ['is-wrong', 'by the page’s structure'],
      ['is-wrong', 'by its own pattern'],
      ['', 'by its own pattern'],
    ]);
  });

  it.each([
    ['uk', 'За останні 7 днів не відкривали: 2 сторінки', 'Takt ще не бачив: 5 сторінок'],
    ['ru', 'За последние 7 дней не открывали: 2 страницы', 'Takt ещё не видел: 5 страниц'],
    ['en', 'Not opened in the last 7 days: 2 pages', 'Not yet seen by Takt: 5 pages'],
  ] as const)('folds what nobody opens, %s', (language, idle, unseen) => {
    say(language);
    const days = [{ day: '2026-11-21', hits: 0, misses: 0 }];
    const quiet = (layer: string, mapId: string) => ({ ...known, days, layer, mapId });
    const pages = [quiet('known', 'prom/orders'), quiet('inferred', 'prom/x'), quiet('taught', 'prom/own'), known];
    const others = Array.from({ length: 5 }, (_, n) => ({ ...known, mapId: `prom/page-${n}` }));
    draw(<PagesTable {...{ pages, marketplaces }} unseen={others} />);
    // What the seller has shown is told of whenever it was opened.
    expect(all('tbody')[0]?.querySelectorAll('tr')).toHaveLength(2);
    expect(seen('[data-testid=pages-idle] summary')).toBe(idle);
    expect(all('[data-testid=pages-idle] tbody tr')).toHaveLength(2);
    expect(seen('[data-testid=pages-unseen] summary')).toBe(unseen);
    expect(all('[data-testid=pages-unseen] li')).toHaveLength(5);
    expect(all<HTMLDetailsElement>('details').every(({ open }) => !open)).toBe(true);
    draw(<PagesTable pages={[known]} marketplaces={marketplaces} />);
    expect(all('[data-testid=pages-idle], [data-testid=pages-unseen]')).toEqual([]);
  });

  it.each([
    ['what was shown reads it since', { layer: 'taught', at: NOW }, 1],
    ['its structure reads it since', { layer: 'inferred', at: NOW }, 1],
    ['what was shown has read it before', { layer: 'taught', at: NOW - 2 * DAY }, 0],
    ['what was shown is not recognised either', { layer: 'taught', at: NOW, result: 'page-changed' }, 0],
    ['another page is read', { layer: 'taught', at: NOW, path: '/other' }, 0],
  ] as const)('folds what is not recognised where %s', (_, more, folded) => {
    const missed = { ...known, path: '/chat', at: NOW - DAY };
    const other = { ...missed, mapId: 'prom/own', field: null, result: 'read', ...more } as const;
    draw(<PagesTable pages={[missed, other]} marketplaces={marketplaces} />);
    expect(all('[data-testid=pages-replaced] tbody tr')).toHaveLength(folded);
    expect(all('tbody')[0]?.querySelectorAll('tr')).toHaveLength(2 - folded);
  });
});
