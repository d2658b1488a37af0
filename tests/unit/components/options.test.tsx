import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { type HealthData, HealthPanel } from '../../../components/options/HealthPanel';
import { featureName } from '../../../components/options/health-names';
import { OptionsShell } from '../../../components/options/OptionsShell';
import type { PageLine } from '../../../components/options/PagesTable';
import { needsRescue, RescuePanel } from '../../../components/options/RescuePanel';
import { sectionAt } from '../../../components/options/sections';
import { ERROR_CODES, TaktError } from '../../../utils/domain/errors';
import { features } from '../../../utils/features';
import { all, click, draw, faults, NOW, say, seen } from './support';

const DAY = 86_400_000;

describe('Sections', () => {
  it('each has an address, and the open one is marked', () => {
    draw(<OptionsShell section="data">{null}</OptionsShell>);
    expect(all('nav a').map((link) => link.getAttribute('href'))).toEqual([
      ...['#general', '#templates', '#deadlines', '#hours', '#notices', '#shops', '#data', '#health'],
    ]);
    expect(seen('nav a[aria-current=page]')).toBe('Data');
  });

  it('where something is not saved yet is said from every other one', () => {
    draw(
      <OptionsShell section="data" unsaved="templates">
        {null}
      </OptionsShell>,
    );
    expect(seen('nav a[href="#templates"]')).toBe('Templates (not saved)');
    draw(
      <OptionsShell section="templates" unsaved="templates">
        {null}
      </OptionsShell>,
    );
    expect(seen('nav')).not.toContain('not saved');
  });

  it.each([
    ['#data', 'data'],
    ['#health', 'health'],
    ['#templates', 'templates'],
    ['#shops', 'shops'],
    ['', 'general'],
    ['#nowhere', 'general'],
  ])('the address %s opens %s', (hash, section) => {
    expect(sectionAt(hash)).toBe(section);
  });
});

describe('A database that does not open', () => {
  it.each([
    ['at once', false, ['database-newer', 'database-broken']],
    ['after trying again', true, ['unreachable', 'failed', 'database-newer', 'database-broken']],
  ])('is rescued only where the data is there: %s', (_, retried, codes) => {
    expect(ERROR_CODES.filter((code) => needsRescue(new TaktError(code), retried))).toEqual(codes);
  });

  it('offers the rescue once trying again has not helped', async () => {
    const onRetry = vi.fn(async () => undefined);
    draw(<RescuePanel error={new TaktError('unreachable')} onRetry={onRetry} onRescue={async () => 'takt.json'} />);
    expect(all('[data-testid=rescue-export]')).toEqual([]);
    await act(async () => all('[role=alert] button')[0]?.click());
    expect(onRetry).toHaveBeenCalledOnce();
    await click('rescue-export');
    expect(seen()).toContain('The data is saved: takt.json');
  });

  it('says why, and saves what is on the disk', async () => {
    draw(<RescuePanel error={new TaktError('database-newer', '3')} onRescue={async () => 'takt-rescue.json'} />);
    expect(seen('[role=alert]')).toContain('A newer Takt wrote this data: update Takt.');
    await click('rescue-export');
    expect(seen()).toContain('The data is saved: takt-rescue.json');
  });

  it('a rescue that fails is said too', async () => {
    const onRescue = () => Promise.reject(new TaktError('database-broken', 'missing'));
    draw(<RescuePanel error={new TaktError('database-broken')} onRescue={onRescue} />);
    await click('rescue-export');
    expect(all('[role=alert]')).toHaveLength(2);
  });
});

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

  const NOTHING = async () => undefined;
  const PLACES = [{ id: 'prom', name: 'Prom' }];
  /** Of the first row. */
  const cellsOf = (table: number) =>
    [...(all('tbody')[table]?.querySelector('tr')?.children ?? [])].map((cell) => cell.textContent);

  it('shows how each page was read, and the log with the newest line first', () => {
    draw(<HealthPanel health={health} marketplaces={PLACES} onCopy={async () => undefined} />);
    expect(seen('[data-testid=build]')).toBe('0.1.0-1a2b3c4d');
    expect(cellsOf(0)).toEqual([
      ...['Prom, chats', 'as Takt knows it', 'not recognised, missing: the time of a message Nov 21, 12:05'],
      'Nov 20, 12:05',
      '✓November 20: read 5, not recognised 0!November 21: read 1, not recognised 2read 6, not recognised 2',
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
    draw(<HealthPanel health={{ ...health, log }} marketplaces={PLACES} onCopy={async () => undefined} />);
    expect(cellsOf(0)[0]).toBe(`Prom, ${page}`);
    expect(cellsOf(0)[2]).toContain(field);
    expect(cellsOf(1)).toEqual(['2026-11-21 12:05:00', 'failed', feature, 'TypeError', 'a']);
  });

  it('keeps the name in the code of what has no other yet', () => {
    const pages = [
      { ...known, marketplace: 'olx', mapId: 'olx/answers', channel: 'fax', layer: 'seen', field: 'row.mood' },
    ];
    draw(<HealthPanel health={{ ...health, pages }} marketplaces={PLACES} onCopy={async () => undefined} />);
    expect(cellsOf(0).slice(0, 2)).toEqual(['olx, olx/answers', 'seen']);
    expect(cellsOf(0)[2]).toContain('not recognised, missing: row.mood');
  });

  it.each([
    ['/cms/talks', '/cms/talks'],
    ['/cms/*', '/cms/…'],
    ['/.', '/'],
  ])('says where such pages live: %s', (path, words) => {
    draw(<HealthPanel health={{ ...health, pages: [{ ...known, path }] }} marketplaces={PLACES} onCopy={NOTHING} />);
    expect(cellsOf(0)[0]).toBe(`Prom, chats ${words}`);
  });

  it('has no column in which nothing stands', () => {
    const pages = [{ ...known, result: 'read', field: null, readAt: null, days: [] }] as const;
    draw(<HealthPanel health={{ ...health, pages }} marketplaces={PLACES} onCopy={async () => undefined} />);
    const columns = (table: number) =>
      [...(all('table')[table]?.querySelectorAll('th') ?? [])].map((column) => column.textContent);
    expect(columns(0)).toEqual(['Page', 'How it is found', 'Result', 'Last read', '7 days']);
    expect(columns(1)).toEqual(['When', 'Code', 'Part of Takt', 'Version']);
    expect(cellsOf(0).slice(2, 4)).toEqual(['read Nov 21, 12:05', 'not yet']);
  });

  it('says in which way each part is found, and which is found another way than before', () => {
    say('uk');
    const ways = [
      { field: 'row.buyer', way: 1, slid: null },
      { field: 'row.time', way: 2, slid: { before: 1, since: NOW - DAY } },
    ];
    draw(<HealthPanel health={{ ...health, pages: [{ ...known, ways }] }} marketplaces={PLACES} onCopy={NOTHING} />);
    expect(all('[data-testid=ways] li').map((one) => one.textContent)).toEqual([
      "ім'я покупця в списку: 1-м способом",
      'час у списку: 2-м способом',
    ]);
    expect(all('[data-testid=slid] li').map((one) => one.textContent)).toEqual([
      'час у списку: знайдено 2-м способом (з 20 листопада), раніше 1-м',
    ]);
    expect(seen('[data-testid=slid] p')).toContain('Prom, чати: сторінка, схоже, змінюється.');
    draw(
      <HealthPanel health={{ ...health, pages: [{ ...known, ways: [] }] }} marketplaces={PLACES} onCopy={NOTHING} />,
    );
    expect(all('[data-testid=slid], [data-testid=ways]')).toEqual([]);
  });

  it('tells the shops apart where pages do', () => {
    const pages = [{ ...known, account: 'ТОВ «Ромашка»' }, known];
    draw(<HealthPanel health={{ ...health, pages }} marketplaces={PLACES} onCopy={async () => undefined} />);
    expect(cellsOf(0)[0]).toBe('Prom, chats ТОВ «Ромашка»');
  });

  it.each(features.map(({ id }) => id))('the feature %s has a name', (id) => {
    expect(featureName(id)).not.toBe(id);
  });

  it('says when the clock is to be checked, and only then', () => {
    draw(<HealthPanel health={health} marketplaces={PLACES} onCopy={async () => undefined} />);
    expect(seen()).not.toContain('clock');
    draw(
      <HealthPanel
        health={{ ...health, clockWrongAt: NOW, clockWrongBy: 47 }}
        marketplaces={PLACES}
        onCopy={async () => undefined}
      />,
    );
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
    draw(<HealthPanel health={health} marketplaces={PLACES} onCopy={async () => undefined} />);
    expect(all('[data-testid=no-model]')).toHaveLength(0);
    draw(<HealthPanel health={without} marketplaces={PLACES} onCopy={async () => undefined} />);
    expect(seen('[data-testid=no-model]')).toContain(word);
  });

  it.each([
    ['en', 'Update the browser'],
    ['uk', 'Оновіть браузер'],
    ['ru', 'Обновите браузер'],
  ] as const)('says in %s when the browser’s time zones are old, and only then', (language, words) => {
    say(language);
    draw(<HealthPanel health={health} marketplaces={PLACES} onCopy={async () => undefined} />);
    expect(all('[data-testid=old-zones]')).toHaveLength(0);
    draw(
      <HealthPanel health={{ ...health, oldZoneData: true }} marketplaces={PLACES} onCopy={async () => undefined} />,
    );
    expect(seen('[data-testid=old-zones]')).toContain(words);
  });

  it('copies all of it but the shops’ names, and says so', async () => {
    const onCopy = vi.fn(async (_text: string) => undefined);
    const pages = [{ ...known, account: 'ТОВ «Ромашка»' }, known];
    draw(<HealthPanel health={{ ...health, pages }} marketplaces={PLACES} onCopy={onCopy} />);
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
    draw(<HealthPanel health={health} marketplaces={PLACES} onCopy={onCopy} beside={beside} />);
    await click('health-copy');
    expect(JSON.parse(onCopy.mock.calls[0]?.[0] ?? '')).toMatchObject({
      access: [{ marketplace: 'prom', allowed: false }],
      checkup: found,
    });
    expect(onCopy.mock.calls[0]?.[0]).not.toContain('waiting');
  });

  it.each(['uk', 'ru', 'en'] as const)('can be read by everybody, in %s', async (language) => {
    say(language);
    draw(<HealthPanel health={health} marketplaces={PLACES} onCopy={async () => undefined} />);
    expect(await faults()).toEqual([]);
  });

  it('says when there is nothing', () => {
    draw(
      <HealthPanel health={{ ...health, pages: [], log: [] }} marketplaces={PLACES} onCopy={async () => undefined} />,
    );
    expect(seen()).toContain('No page has been read yet.');
    expect(seen()).toContain('The log is empty.');
  });
});
