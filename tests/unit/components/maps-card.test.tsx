import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { CheckedPage } from '../../../components/options/CheckupCard';
import { MapsCard } from '../../../components/options/maps/MapsCard';
import type { FileMap, MapActions, OwnMap } from '../../../components/options/maps/maps-data';
import { TaktError } from '../../../utils/domain/errors';
import type { Checkup, MapTry } from '../../../utils/domain/pages/checkup';
import { all, byTestId, chooseFile, click, draw, faults, NOW, say, seen, settled } from './support';

const places = [
  { id: 'prom', name: 'Prom' },
  { id: 'rozetka', name: 'Rozetka' },
];
const taught: OwnMap = {
  ...{ id: 'prom/taught-chat', marketplace: 'prom', channel: 'chat', origin: 'taught', addedAt: NOW },
  ...{ hasList: true, hasThread: true, hasReply: true, isReplyShown: true, isLost: false },
  ...{ isFit: true, isProven: true },
};
const imported: OwnMap = {
  ...{ ...taught, id: 'rozetka/from-file', marketplace: 'rozetka', channel: 'review', origin: 'imported' },
  ...{ hasList: false, isReplyShown: false },
};
const inFile: FileMap = {
  ...{ marketplace: 'prom', channel: 'chat', addedAt: NOW - 1 },
  ...{ hasList: true, hasThread: false, hasReply: true, isHere: false },
};

function finds(outcome: MapTry['outcome'], more: Partial<Checkup> = {}): CheckedPage {
  const tried: MapTry = {
    mapId: 'prom/x',
    origin: 'imported',
    outcome,
    field: outcome === 'page-changed' ? 'row' : null,
  };
  const nothing = { fields: [], rows: 0, messages: 0, waiting: null };
  return { kind: 'checked', checkup: { tries: [tried], looked: 0, ...nothing, ...more } };
}
const fourteen = finds('read', { rows: 14, waiting: { at: new Date(NOW).setHours(10, 5), precision: 'minute' } });

function card(maps: readonly OwnMap[], more: Partial<MapActions> = {}) {
  const actions = {
    remove: vi.fn(async () => 'what was removed'),
    putBack: vi.fn(async () => null),
    exportMaps: vi.fn(async () => '{}'),
    read: vi.fn(async () => [inFile]),
    tryMap: vi.fn(async () => fourteen),
    add: vi.fn(async () => ({ added: 1, known: 0 })),
    save: vi.fn(),
    ...more,
  };
  draw(<MapsCard maps={maps} marketplaces={places} now={signal(NOW)} actions={actions} />);
  return actions;
}
const choose = () => chooseFile('maps-import', new File(['{}'], 'from-olena.json'));

describe('Maps of the seller’s own', () => {
  it('are none to begin with', () => {
    card([]);
    expect(seen('[data-testid=maps-none]')).toContain('No pages have been shown: Takt reads them the way it knows.');
    expect(all('button')).toEqual([]);
  });

  it('are told in words, each with its own buttons', () => {
    card([taught, imported]);
    const [first, second] = all('[data-testid=own-map]').map(({ textContent }) => textContent ?? '');
    expect(first).toContain('Prom, chats Shown by you on November 21, 2026');
    expect(first).toContain('It reads: the list, the chat. The field for an answer was shown by you.');
    expect(second).toContain('Rozetka, reviews From a file, added on');
    expect(second).toContain(
      'It reads: the chat. Its field for an answer is not used until you yourself have shown it',
    );
    const names = all('[data-testid=own-map] button').map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual([
      ...['Save to a file: Prom, chats', 'Remove: Prom, chats'],
      ...['Save to a file: Rozetka, reviews', 'Remove: Rozetka, reviews'],
    ]);
  });

  it('that their pages have outgrown say what to do, and are kept', () => {
    card([
      { ...taught, isLost: true },
      { ...imported, isLost: true },
    ]);
    expect(all('[data-testid=map-lost]').map(({ textContent }) => textContent)).toEqual([
      'The page has changed, and what you showed on November 21 no longer fits: show it once more. What was shown before is kept.',
      expect.stringContaining('taken from a file on November 21 no longer fits: take a newer one'),
    ]);
  });

  it('are saved to a file, one or all', async () => {
    const { exportMaps, save } = card([taught, imported]);
    await click('map-export');
    expect(exportMaps).toHaveBeenLastCalledWith(['prom/taught-chat']);
    expect(save).toHaveBeenLastCalledWith('takt-maps-prom-2026-11-21.json', '{}');
    expect(seen()).toContain('Saved: takt-maps-prom-2026-11-21.json');
    await click('maps-export');
    expect(exportMaps).toHaveBeenLastCalledWith(['prom/taught-chat', 'rozetka/from-file']);
    expect(save).toHaveBeenLastCalledWith('takt-maps-2026-11-21.json', '{}');
  });

  it('say so where nothing has been read by what came from a file, and where nothing is any more', () => {
    say('uk');
    card([taught, { ...taught, isProven: false }, { ...imported, isProven: false }]);
    expect(all('[data-testid=map-untried]').map(({ textContent }) => textContent)).toEqual([
      'Не перевірено на сторінці: за цим записом Takt ще нічого не прочитав. Відкрийте таку сторінку в кабінеті.',
    ]);
    expect(all('[data-testid=map-unfit]')).toEqual([]);
    card([{ ...imported, isFit: false, isProven: false }]);
    expect(seen('[data-testid=map-unfit]')).toContain('Ця версія Takt уже не читає за цим записом');
    expect(all('[data-testid=map-untried]')).toEqual([]);
  });

  it('are removed without a question, and put back', async () => {
    const { remove, putBack } = card([taught]);
    await click('map-remove');
    expect(remove).toHaveBeenCalledExactlyOnceWith('prom/taught-chat');
    expect(seen('[data-testid=map-removed]')).toContain(
      'Removed: Prom, chats. Where Takt does not recognise such pages by itself, there will be no timers on them.',
    );
    expect(document.activeElement).toBe(byTestId('map-restore'));
    await click('map-restore');
    expect(putBack).toHaveBeenCalledExactlyOnceWith('what was removed');
    expect(seen()).toContain('It is back.');
    expect(document.activeElement?.tagName).toBe('SECTION');
  });

  it('say that chats which were read stay in the queue, before one is removed and after it', async () => {
    card([]);
    expect(all('[data-testid=maps-stay]')).toEqual([]);
    card([taught]);
    const stay = 'If a page is removed, chats that were read on it stay in the queue.';
    expect(seen('[data-testid=maps-stay]')).toContain(stay);
    await click('map-remove');
    card([]);
    expect(seen('[data-testid=maps-stay]')).toContain(stay);
  });

  it('say why nothing came of it', async () => {
    card([taught], { remove: () => Promise.reject(new TaktError('disk-full')) });
    await click('map-remove');
    expect(seen('[role=alert]')).toContain('The disk is full');
    expect(all('[data-testid=map-removed]')).toEqual([]);
  });
});

describe('A file of maps', () => {
  it('is looked at, tried on an open tab, and only then added', async () => {
    const { add, tryMap } = card([]);
    await choose();
    await settled();
    expect(document.activeElement).toBe(byTestId('maps-preview'));
    expect(seen('[data-testid=maps-preview]')).toContain('from-olena.json');
    expect(seen('[data-testid=file-map]')).toContain('It reads: the list.');
    expect(seen('[data-testid=file-map]')).toContain('is not used until you yourself have shown it on the page');
    expect(tryMap).toHaveBeenCalledExactlyOnceWith('{}', 0);
    expect(seen('[data-testid=map-tried]')).toBe('Rows in the open tab: 14, the longest wait is since 10:05.');
    expect(add).not.toHaveBeenCalled();
    await click('maps-add');
    expect(add).toHaveBeenCalledExactlyOnceWith('{}');
    expect(seen()).toContain('Pages added: 1, there already: 0.');
    expect(all('[data-testid=maps-preview]')).toEqual([]);
    expect(document.activeElement).toBe(byTestId('maps-import'));
  });

  it('is left alone', async () => {
    const { add } = card([]);
    await choose();
    await click('maps-discard');
    expect(add).not.toHaveBeenCalled();
    expect(all('[data-testid=maps-preview]')).toEqual([]);
  });

  it('with nothing new says so', async () => {
    card([], { read: async () => [{ ...inFile, isHere: true }], add: async () => ({ added: 0, known: 1 }) });
    await choose();
    await settled();
    expect(seen('[data-testid=file-map]')).toContain('This page has been shown so already.');
    await click('maps-add');
    expect(seen()).toContain('You have all pages of this file already: nothing was changed.');
  });

  it('is not added while it is tried', async () => {
    const { add } = card([], { tryMap: () => new Promise(() => undefined) });
    await choose();
    expect(seen('[data-testid=map-tried]')).toBe('Looking at the open tab…');
    await click('maps-add');
    expect(add).not.toHaveBeenCalled();
  });

  const twelve = async () => Array<FileMap>(12).fill(inFile);

  it('of many maps tries each, and all are added', async () => {
    const { tryMap, add } = card([], { read: twelve });
    await choose();
    await vi.waitFor(() => expect(tryMap).toHaveBeenCalledTimes(12));
    await settled();
    expect(all('[data-testid=map-tried]')[11]?.textContent).toContain('Rows in the open tab: 14');
    await click('maps-add');
    expect(add).toHaveBeenCalledOnce();
  });

  it('with a slow map after the tenth is not added, and the maps after that one are not tried', async () => {
    const tryMap = vi.fn(async (_: string, index: number) => (index === 10 ? finds('too-slow') : fourteen));
    card([], { read: twelve, tryMap });
    await choose();
    await vi.waitFor(() => expect(tryMap).toHaveBeenCalledTimes(11));
    await settled();
    const said = all('[data-testid=map-tried]').map(({ textContent }) => textContent);
    expect(said[10]).toContain('It cannot be added.');
    expect(said[11]).toContain('Not tried: the file cannot be added');
    expect(tryMap).toHaveBeenCalledTimes(11);
    expect(all('[data-testid=maps-add]')).toEqual([]);
    expect(byTestId('maps-discard')).toBeDefined();
  });

  it('that takes longer than a second says how far it is', async () => {
    const tryMap = (_: string, index: number) =>
      index < 2 ? Promise.resolve(fourteen) : new Promise<CheckedPage>(() => undefined);
    card([], { read: twelve, tryMap });
    await choose();
    await settled();
    expect(seen('[data-testid=maps-trying]')).toBe('');
    await vi.waitFor(() => expect(seen('[data-testid=maps-trying]')).toBe('Trying page 3 of 12…'), 3000);
    expect(all('[data-testid=map-tried]').map(({ textContent }) => textContent)).toEqual([
      ...[expect.anything(), expect.anything(), 'Looking at the open tab…'],
      ...Array(9).fill(''),
    ]);
  });

  it.each<[string, CheckedPage, string, boolean]>([
    ['no tab', { kind: 'closed' }, 'Not tried on a page: no tab of Prom is open.', true],
    [
      'a tab nobody is let into',
      { kind: 'refused' },
      'Not tried on a page: the browser does not let Takt look at the tab',
      false,
    ],
    ['a tab that does not answer', { kind: 'too-slow' }, 'The check was stopped', false],
    ['rows of which nobody waits', finds('read', { rows: 3 }), 'Rows in the open tab: 3.', true],
    ['a chat', finds('read', { messages: 6 }), 'Messages in the open chat: 6.', true],
    ['an empty page', finds('empty'), 'is recognised, and nobody is on it', true],
    ['a page that loads', finds('loading'), 'is still loading', true],
    ['a page that it does not fit', finds('page-changed'), 'Not found in the open tab: the rows of the list.', true],
    [
      'other pages',
      finds('elsewhere', { tries: [], looked: null }),
      'Not tried on a page: the open tabs show no such page.',
      true,
    ],
    ['what is no selector', finds('unsound'), 'The browser does not understand what is in the file', false],
    ['a page that it would hold up', finds('too-slow'), 'what is in this file holds the page up too long', false],
  ])('says what it finds: %s', async (_, answer, words, mayAdd) => {
    card([], { tryMap: async () => answer });
    await choose();
    await settled();
    expect(seen('[data-testid=map-tried]')).toContain(words);
    expect(all('[data-testid=maps-add]')).toHaveLength(mayAdd ? 1 : 0);
  });

  it.each(['uk', 'ru', 'en'] as const)('can be used by everybody, in %s', async (language) => {
    say(language);
    card([taught, imported]);
    await choose();
    await settled();
    await click('map-remove');
    expect(await faults()).toEqual([]);
  });
});
