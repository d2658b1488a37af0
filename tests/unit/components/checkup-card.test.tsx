import { describe, expect, it, vi } from 'vitest';
import { type CheckedPage, CheckupCard } from '../../../components/options/CheckupCard';
import { fieldName } from '../../../components/options/health-names';
import type { CabinetPage } from '../../../components/options/SkeletonCard';
import type { Checkup, FieldFind, MapTry } from '../../../utils/domain/pages/checkup';
import { FIELD_NAMES } from '../../../utils/domain/pages/page-map-schema';
import { all, byTestId, click, draw, faults, say, seen } from './support';

const orders: CabinetPage = {
  ...{ tabId: 7, marketplace: 'prom', mapId: 'prom/chat' },
  path: '/cms/chat',
  asleep: false,
};
const places = [{ id: 'prom', name: 'Prom' }];
const tried: MapTry = { mapId: 'prom/chat', origin: 'known', outcome: 'read', field: null };
const find = (
  field: FieldFind['field'],
  candidate: number | null,
  found = candidate ? 1 : 0,
  among = 1,
): FieldFind => ({
  ...{ field, candidate, of: 3, found, among },
});
const checkup: Checkup = {
  tries: [{ ...tried, mapId: 'prom/taught-chat', origin: 'taught', outcome: 'page-changed', field: 'row.time' }, tried],
  looked: 1,
  fields: [
    find('list', 1),
    find('row', 2),
    find('row.buyer', 1, 13, 14),
    find('row.unread', null, 0, 14),
    find('reply', null),
  ],
  ...{ rows: 14, messages: 6, waiting: null },
};

function card(pages: readonly CabinetPage[], answer: CheckedPage = { kind: 'checked', checkup }) {
  const onCheck = vi.fn(async () => answer);
  draw(<CheckupCard pages={pages} marketplaces={places} own="" onCheck={onCheck} />);
  return onCheck;
}

describe('A page checked', () => {
  it('is an open tab: without one it says which to open', () => {
    card([]);
    expect(seen('[data-testid=checkup-none]')).toContain('No tab of a cabinet is open.');
    expect(all('button')).toEqual([]);
  });

  it('says what is missing first, then what is there, and folded by which candidate', async () => {
    const onCheck = card([orders, { ...orders, tabId: 8, asleep: true }]);
    expect(all<HTMLButtonElement>('button').map(({ disabled }) => disabled)).toEqual([false, true]);
    await click('checkup');
    expect(onCheck).toHaveBeenCalledExactlyOnceWith(7);
    expect(document.activeElement).toBe(byTestId('checkup-result'));
    expect(seen('[data-testid=checkup-missing]')).toBe(
      'Should be on the page and was not found: the field for an answer.',
    );
    expect(seen('[data-testid=checkup-outcome]')).toBe('The page is read (by its own pattern).');
    expect(seen('[data-testid=checkup-counts]')).toBe('Rows in the list: 14. Messages in the chat: 6.');
    expect(seen('[data-testid=checkup-others]')).toBe(
      'The page is not recognised (by what you showed). Not found: the time in the list.',
    );
    expect(all('[data-testid=checkup-found] li').map(({ textContent }) => textContent)).toEqual([
      'the list',
      'the rows of the list',
      'the buyer’s name in the list: in 13 of 14',
    ]);
    expect((byTestId('checkup-ways') as HTMLDetailsElement).open).toBe(false);
    expect(all('[data-testid=checkup-ways] li').map(({ textContent }) => textContent)).toEqual([
      'the list: way 1 of 3',
      'the rows of the list: way 2 of 3',
      'the buyer’s name in the list: way 1 of 3',
    ]);
    expect(seen('[data-testid=checkup-result]')).toContain('which happens: the mark of what is unread.');
  });

  it.each<[MapTry['outcome'], string]>([
    ['empty', 'The page is recognised, and nobody is on it'],
    ['loading', 'The page is still loading.'],
    ['page-changed', 'The page is not recognised (by its own pattern). Not found: the rows of the list.'],
    ['unsound', 'The browser does not understand what was noted of this page'],
    ['too-slow', 'The check was stopped'],
  ])('says how it was read: %s', async (outcome, words) => {
    const field = outcome === 'page-changed' ? 'row' : null;
    const tries = [{ ...tried, outcome, field } as const];
    card([orders], { kind: 'checked', checkup: { ...checkup, tries, looked: 0, fields: [], rows: 0, messages: 0 } });
    await click('checkup');
    expect(seen('[data-testid=checkup-outcome]')).toContain(words);
    expect(all('[data-testid=checkup-found], [data-testid=checkup-ways]')).toEqual([]);
  });

  it('is no longer told of when the maps of the seller’s own are others', async () => {
    const shown = (own: string) =>
      draw(
        <CheckupCard
          {...{ pages: [orders], marketplaces: places, own }}
          onCheck={async () => ({ kind: 'checked', checkup })}
        />,
      );
    shown('prom/taught-chat 1');
    await click('checkup');
    shown('prom/taught-chat 1');
    expect(all('[data-testid=checkup-result]')).toHaveLength(1);
    shown('');
    expect(all('[data-testid=checkup-result]')).toEqual([]);
  });

  it('of no map at all says so', async () => {
    card([orders], { kind: 'checked', checkup: { ...checkup, tries: [], looked: null, fields: [], rows: 0 } });
    await click('checkup');
    expect(seen('[data-testid=checkup-outcome]')).toContain('Takt does not know such a page');
  });

  it.each([
    ['closed', 'This tab is no longer there.'],
    ['refused', 'The browser does not let Takt look at this page.'],
    ['too-slow', 'The page did not answer in time.'],
  ] as const)('says why nothing came of it: %s', async (kind, sentence) => {
    card([orders], { kind });
    await click('checkup');
    expect(seen('[data-testid=checkup-why]')).toContain(sentence);
    expect(all('[data-testid=checkup-result]')).toEqual([]);
  });

  it.each(['uk', 'ru', 'en'] as const)('can be used by everybody, in %s', async (language) => {
    say(language);
    card([orders]);
    await click('checkup');
    expect(await faults()).toEqual([]);
    const named = FIELD_NAMES.map(fieldName);
    expect(named.filter((name, index) => name === FIELD_NAMES[index] || name.includes('options.'))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});
