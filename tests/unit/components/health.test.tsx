/** The section on how reading goes. */
import type { ComponentProps } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { type HealthData, HealthNotes, HealthReport } from '../../../components/options/HealthPanel';
import { featureName } from '../../../components/options/health-names';
import { type KnownPage, type PageLine, PagesTable } from '../../../components/options/PagesTable';
import { features } from '../../../utils/features';
import { all, click, draw, faults, NOW, say, seen } from './support';

const DAY = 86_400_000;
const PLACES = [{ id: 'prom', name: 'Prom' }];

interface HealthProps {
  readonly health: HealthData;
  readonly unseen?: readonly KnownPage[];
  readonly beside?: ComponentProps<typeof HealthReport>['beside'];
  readonly onCopy?: (text: string) => Promise<void>;
}

/** As the section has them. */
function Health({ health, unseen = [], beside, onCopy = async () => undefined }: HealthProps) {
  return (
    <>
      <HealthNotes health={health} />
      <PagesTable pages={health.pages} unseen={unseen} marketplaces={PLACES} />
      <HealthReport health={health} onCopy={onCopy} {...(beside && { beside })} />
    </>
  );
}

describe('Health', () => {
  const known: PageLine = {
    ...{ marketplace: 'prom', account: null, mapId: 'prom/chat', channel: 'chat', layer: 'known', path: null },
    ...{ result: 'page-changed', field: 'message.time', at: NOW, readAt: NOW - DAY },
    days: [
      { day: '2026-11-20', hits: 5, misses: 0 },
      { day: '2026-11-21', hits: 1, misses: 2 },
    ],
    ways: [],
  };
  const health: HealthData = {
    build: '0.1.0-1a2b3c4d',
    clockWrongAt: null,
    clockWrongBy: null,
    languageModel: true,
    oldZoneData: false,
    pages: [known],
    log: [
      { at: NOW - 1000, code: 'failed', feature: 'first', field: '', build: 'a' },
      { at: NOW, code: 'failed', feature: 'second', field: '', build: 'a' },
    ],
  };

  /** Of the first row. */
  const cellsOf = (table: number) =>
    [...(all('tbody')[table]?.querySelector('tr')?.children ?? [])].map((cell) => cell.textContent);

  it('shows how each page was read, and the log with the newest line first', () => {
    draw(<Health health={health} />);
    expect(seen('[data-testid=build]')).toBe('0.1.0-1a2b3c4d');
    expect(cellsOf(0)).toEqual([
      ...['Prom, chats', 'by its own pattern', 'not recognised, not found: the time of a message Nov 21, 12:05'],
      'Nov 20, 12:05',
      '✓November 20: read!November 21: not always recognised',
    ]);
    expect(all('tbody')[1]?.textContent?.indexOf('second')).toBeLessThan(
      all('tbody')[1]?.textContent?.indexOf('first') ?? -1,
    );
  });

  it.each([
    ['uk', 'чати', 'час повідомлення', 'таймер у списку'],
    ['ru', 'чаты', 'время сообщения', 'таймер в списке'],
  ] as const)('speaks in the seller’s language, %s', (language, page, field, feature) => {
    say(language);
    const log = [{ at: NOW, code: 'failed', feature: 'row-timer', field: 'TypeError', build: 'a' }];
    draw(<Health health={{ ...health, log }} />);
    expect(cellsOf(0)[0]).toBe(`Prom, ${page}`);
    expect(cellsOf(0)[2]).toContain(field);
    expect(cellsOf(1)).toEqual(['2026-11-21 12:05:00', 'failed', feature, 'TypeError', 'a']);
  });

  it('keeps the name in the code of what has no other yet', () => {
    const pages = [
      { ...known, marketplace: 'olx', mapId: 'olx/answers', channel: 'fax', layer: 'seen', field: 'row.mood' },
    ];
    draw(<Health health={{ ...health, pages }} />);
    expect(cellsOf(0).slice(0, 2)).toEqual(['olx, olx/answers', 'seen']);
    expect(cellsOf(0)[2]).toContain('not recognised, not found: row.mood');
  });

  it.each([
    ['/cms/talks', '/cms/talks'],
    ['/cms/*', '/cms/…'],
    ['/.', '/'],
  ])('says where such pages live: %s', (path, words) => {
    draw(<Health health={{ ...health, pages: [{ ...known, path }] }} />);
    expect(cellsOf(0)[0]).toBe(`Prom, chats ${words}`);
  });

  it('has no column in which nothing stands', () => {
    const pages = [{ ...known, result: 'read', field: null, readAt: null }] as const;
    draw(<Health health={{ ...health, pages }} />);
    const columns = (table: number) =>
      [...(all('table')[table]?.querySelectorAll('th') ?? [])].map((column) => column.textContent);
    expect(columns(0)).toEqual(['Page', 'By what Takt reads it', 'Result', 'Last read', '7 days']);
    expect(columns(1)).toEqual(['When', 'Code', 'Part of Takt', 'Version']);
    expect(cellsOf(0).slice(2, 4)).toEqual(['read Nov 21, 12:05', 'not yet']);
  });

  it('says what is found another way than before, and for developers in which way each part is, and how often', () => {
    say('uk');
    const ways = [
      { field: 'row.buyer', way: 1, slid: null },
      { field: 'row.time', way: 2, slid: { before: 1, since: NOW - DAY } },
    ];
    draw(<Health health={{ ...health, pages: [{ ...known, ways }] }} />);
    expect(all('[data-testid=slid] li').map((one) => one.textContent)).toEqual(['час у списку (з 20 листопада)']);
    expect(seen('[data-testid=slid] p')).toContain('Prom, чати: сторінка, схоже, змінюється.');
    const [details] = all<HTMLDetailsElement>('[data-testid=ways]');
    expect(details?.open).toBe(false);
    expect(all('[data-testid=ways] li').map((one) => one.textContent)).toEqual([
      "ім'я покупця в списку: 1-й спосіб",
      'час у списку: 2-й спосіб (з 20 листопада; раніше 1-й)',
    ]);
    expect(seen('[data-testid=ways] section p')).toBe(
      'Прочитано 6, не впізнано 2. 20 листопада: 5/0. 21 листопада: 1/2.',
    );
    expect(seen('[data-testid=ways] h4')).toBe('Prom, чати known');
    draw(<Health health={{ ...health, pages: [{ ...known, ways: [] }] }} />);
    expect(all('[data-testid=slid], [data-testid=ways] li')).toEqual([]);
  });

  it.each(['uk', 'ru', 'en'] as const)('has no word of the trade outside of what is for developers, %s', (language) => {
    say(language);
    const ways = [{ field: 'row.time', way: 2, slid: { before: 1, since: NOW - DAY } }];
    draw(<Health health={{ ...health, pages: [{ ...known, ways }] }} unseen={[known]} />);
    for (const one of all('[data-testid=ways], [data-testid=log], [data-testid=build]')) one.remove();
    expect(seen()).not.toMatch(/selector|candidate|layer|DOM|селектор|кандидат|способ|спосіб|чверт|четверт|failed/iu);
  });

  it('tells the shops apart where pages do', () => {
    const pages = [{ ...known, account: 'ТОВ «Ромашка»' }, known];
    draw(<Health health={{ ...health, pages }} />);
    expect(cellsOf(0)[0]).toBe('Prom, chats ТОВ «Ромашка»');
  });

  it.each(features.map(({ id }) => id))('the feature %s has a name', (id) => {
    expect(featureName(id)).not.toBe(id);
  });

  it('says when the clock is to be checked, and only then', () => {
    draw(<Health health={health} />);
    expect(seen()).not.toContain('clock');
    draw(<Health health={{ ...health, clockWrongAt: NOW, clockWrongBy: 47 }} />);
    expect(seen('[data-testid=clock-wrong]')).toContain('The latest of them is 47 min ahead of this clock.');
    expect(seen('[data-testid=clock-wrong]')).toMatch(
      /^As of November 21, 2026.* 12:05: check this computer's clock\./u,
    );
  });

  it.each([
    ['en', 'damaged'],
    ['uk', 'пошкоджено'],
    ['ru', 'повреждена'],
  ] as const)('says in %s when languages are told by less than there should be, and only then', (language, word) => {
    say(language);
    const without = { ...health, languageModel: false };
    draw(<Health health={health} />);
    expect(all('[data-testid=no-model]')).toHaveLength(0);
    draw(<Health health={without} />);
    expect(seen('[data-testid=no-model]')).toContain(word);
  });

  it.each([
    ['en', 'Update the browser'],
    ['uk', 'Оновіть браузер'],
    ['ru', 'Обновите браузер'],
  ] as const)('says in %s when the browser’s time zones are old, and only then', (language, words) => {
    say(language);
    draw(<Health health={health} />);
    expect(all('[data-testid=old-zones]')).toHaveLength(0);
    draw(<Health health={{ ...health, oldZoneData: true }} />);
    expect(seen('[data-testid=old-zones]')).toContain(words);
  });

  it('copies all of it but the shops’ names, and says so', async () => {
    const onCopy = vi.fn(async (_text: string) => undefined);
    const pages = [{ ...known, account: 'ТОВ «Ромашка»' }, known];
    draw(<Health health={{ ...health, pages }} onCopy={onCopy} />);
    await click('health-copy');
    const { account, ...page } = known;
    const copied = {
      ...health,
      pages: [
        { ...page, shop: 1 },
        { ...page, shop: null },
      ],
      access: null,
      checkup: null,
    };
    expect(JSON.parse(onCopy.mock.calls[0]?.[0] ?? '')).toEqual(copied);
    expect(seen()).toContain('Copied.');
  });

  it('copies with it whom the browser lets in, and what a look at a page found by which candidate', async () => {
    const onCopy = vi.fn(async (_text: string) => undefined);
    const tried = { mapId: 'prom/chat', origin: 'known', outcome: 'read', field: null } as const;
    const fields = [{ field: 'row.buyer', candidate: 2, of: 3, found: 13, among: 14 }] as const;
    const found = { tries: [tried], looked: 0, fields, rows: 14, messages: 0 };
    const beside = {
      access: [{ marketplace: 'prom', allowed: false, name: 'Prom', host: 'my.prom.ua' }],
      checkup: { ...found, waiting: { at: NOW, precision: 'minute' } as const },
    };
    draw(<Health health={health} onCopy={onCopy} beside={beside} />);
    await click('health-copy');
    expect(JSON.parse(onCopy.mock.calls[0]?.[0] ?? '')).toMatchObject({
      access: [{ marketplace: 'prom', allowed: false }],
      checkup: found,
    });
    expect(onCopy.mock.calls[0]?.[0]).not.toContain('waiting');
  });

  it.each(['uk', 'ru', 'en'] as const)('can be read by everybody, in %s', async (language) => {
    say(language);
    draw(<Health health={health} />);
    expect(await faults()).toEqual([]);
  });

  it('says when there is nothing', () => {
    draw(<Health health={{ ...health, pages: [], log: [] }} />);
    expect(seen()).toContain('No page has been read yet.');
    expect(seen()).toContain('No failures are noted.');
  });
});
