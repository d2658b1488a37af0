import { describe, expect, it, vi } from 'vitest';
import { type CabinetPage, SkeletonCard, type TakenSkeleton } from '../../../components/options/SkeletonCard';
import type { Skeleton } from '../../../utils/domain/pages/skeleton';
import { asSkeleton } from '../../../utils/domain/pages/skeleton-schema';
import { all, byTestId, click, draw, faults, say, seen } from './support';

const skeleton: Skeleton = {
  ...{ format: 'takt-skeleton', version: 1, marketplace: 'prom', path: '/cms/order/*', build: 'test' },
  takenAt: '2026-02-05T08:30:00.000Z',
  body: {
    tag: 'body',
    children: [
      { tag: 'img', attributes: { class: 'row' } },
      { tag: 'p', attributes: { title: 'Кщшцй' }, children: ['<b>Абвг</b>', ' '] },
      { tag: 'x-card', shadow: { mode: 'closed', children: ['Деж'] } },
      { tag: 'iframe', frame: { path: '/', body: { tag: 'body', children: [{ tag: 'i' }] } } },
    ],
  },
};
const orders: CabinetPage = {
  ...{ tabId: 7, marketplace: 'prom', mapId: 'prom/orders' },
  path: '/cms/order',
  asleep: false,
};
const places = [{ id: 'prom', name: 'Prom' }];

function card(pages: readonly CabinetPage[], answer: TakenSkeleton = { kind: 'taken', skeleton }) {
  const actions = { take: vi.fn(async () => answer), save: vi.fn() };
  draw(<SkeletonCard pages={pages} marketplaces={places} actions={actions} />);
  return actions;
}

describe('A page’s structure', () => {
  it('is of an open tab: without one it says which to open', () => {
    card([]);
    expect(seen('[data-testid=skeleton-none]')).toContain('No tab of a cabinet is open.');
    expect(all('button')).toEqual([]);
  });

  it('is offered for each tab, by what it shows', () => {
    const unknown: CabinetPage = { ...orders, tabId: 8, mapId: null, path: '/cms/*' };
    card([orders, unknown, { ...orders, tabId: 9, asleep: true }]);
    expect(all('[data-testid=skeleton-take]').map(({ textContent }) => textContent)).toEqual([
      'Look at the structure: Prom, orders',
      'Look at the structure: Prom, /cms/*',
      'Look at the structure: Prom, orders',
    ]);
    expect(all<HTMLButtonElement>('button').map(({ disabled }) => disabled)).toEqual([false, false, true]);
    expect(seen()).toContain('This tab is asleep: open it');
  });

  it('is shown as text before it is saved, and saved as it was shown', async () => {
    const { take, save } = card([orders]);
    await click('skeleton-take');
    expect(take).toHaveBeenCalledExactlyOnceWith(7);
    expect(save).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(byTestId('skeleton-preview'));
    expect(seen('[data-testid=skeleton-summary]')).toContain('Prom, /cms/order/*. Parts of the page: 7, texts: 2.');
    expect(byTestId('skeleton-outline').textContent?.split('\n')).toEqual([
      'format: takt-skeleton',
      'version: 1',
      'marketplace: prom',
      'path: /cms/order/*',
      'build: test',
      'takenAt: 2026-02-05T08:30:00.000Z',
      'body',
      '  img class="row"',
      '  p title="Кщшцй"',
      '    “<b>Абвг</b>”',
      '  x-card',
      '    #shadow closed',
      '      “Деж”',
      '  iframe',
      '    #frame /',
      '      body',
      '        i',
    ]);
    expect(all('[data-testid=skeleton-outline] :is(b, img, iframe)')).toEqual([]);
    await click('skeleton-save');
    expect(save).toHaveBeenCalledOnce();
    const [name, text] = save.mock.calls[0] as [string, string];
    expect(name).toBe('takt-skeleton-prom.json');
    expect(asSkeleton(JSON.parse(text))).toEqual({ kind: 'skeleton', skeleton });
    expect(seen()).toContain('Saved: takt-skeleton-prom.json');
  });

  it('says where the page was longer than what is kept', async () => {
    card([orders], { kind: 'taken', skeleton: { ...skeleton, cut: true } });
    await click('skeleton-take');
    expect(seen('.note-warning')).toContain('its end will not be in the file');
  });

  it.each([
    ['closed', 'This tab is no longer there.'],
    ['refused', 'The browser does not let Takt look at this page.'],
    ['too-large', 'The page is too large'],
  ] as const)('says why there is none: %s', async (kind, sentence) => {
    card([orders], { kind });
    await click('skeleton-take');
    expect(seen('[data-testid=skeleton-why]')).toContain(sentence);
    expect(all('[data-testid=skeleton-preview]')).toEqual([]);
  });

  it.each(['uk', 'ru', 'en'] as const)('can be used by everybody, in %s', async (language) => {
    say(language);
    card([orders]);
    await click('skeleton-take');
    expect(await faults()).toEqual([]);
  });
});
