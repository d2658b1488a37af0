import { describe, expect, test, vi } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import type { Checkup, MapTry } from '../../../utils/domain/pages/checkup';
import { checkupsService } from '../../../utils/services/checkups';
import type { CabinetTab, Structures } from '../../../utils/services/ports';
import { aTaughtMap } from '../../support/a-taught-map';

const prom = 'prom' as MarketplaceId;
const tab: CabinetTab = { tabId: 7, marketplace: prom, address: 'https://my.prom.ua/cms/chat', asleep: false };
const known = aTaughtMap({ id: 'prom/chat', origin: 'known' });
const inferred = aTaughtMap({ id: 'prom/inferred-list', origin: 'inferred' });

function aCheckup(outcome: MapTry['outcome'], more: Partial<MapTry> = {}): Checkup {
  const tried: MapTry = { mapId: 'prom/chat', origin: 'known', outcome, field: null, ...more };
  return { tries: [tried], looked: 0, fields: [], rows: outcome === 'read' ? 3 : 0, messages: 0, waiting: null };
}
const nowhere: Checkup = { ...aCheckup('read'), tries: [], looked: null, rows: 0 };

interface Given {
  readonly tabs?: readonly CabinetTab[];
  readonly check: (tabId: number) => Promise<unknown>;
  readonly infer?: () => Promise<unknown>;
}

function serviceOver({ tabs = [tab], check, infer = async () => undefined }: Given) {
  const structures = { tabs: async () => tabs, check: vi.fn(check), infer: vi.fn(infer) };
  const service = checkupsService(structures as Partial<Structures> as Structures, async () => [known], 20);
  return { structures, service };
}

describe('A page checked', () => {
  test('is looked at by the maps that pages there are read by', async () => {
    const { service, structures } = serviceOver({ check: async () => aCheckup('read') });
    expect(await service.checkUp(7)).toEqual({ kind: 'checked', checkup: aCheckup('read') });
    expect(structures.check).toHaveBeenCalledExactlyOnceWith(7, [known]);
    expect(structures.infer).not.toHaveBeenCalled();
  });

  test('is looked at by its structure where no map reads it, and both are told', async () => {
    const answers = [aCheckup('page-changed', { field: 'row' }), aCheckup('read', { origin: 'inferred' })];
    const { service, structures } = serviceOver({ check: async () => answers.shift(), infer: async () => inferred });
    const answer = await service.checkUp(7);
    expect(answer).toMatchObject({ kind: 'checked', checkup: { looked: 1, rows: 3 } });
    expect(answer.kind === 'checked' && answer.checkup.tries.map(({ outcome }) => outcome)).toEqual([
      'page-changed',
      'read',
    ]);
    expect(structures.check).toHaveBeenLastCalledWith(7, [inferred]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['makes nothing of it', async () => undefined],
    ['is not let in', () => Promise.reject(new Error('Cannot access contents'))],
    ['gives what is no map', async () => ({ ...inferred, origin: 'known' })],
  ])('stays as it was found where the structural reader %s', async (_, infer) => {
    const changed = aCheckup('page-changed', { field: 'row' });
    const { service, structures } = serviceOver({ check: async () => changed, infer });
    expect(await service.checkUp(7)).toEqual({ kind: 'checked', checkup: changed });
    expect(structures.check).toHaveBeenCalledOnce();
  });

  test.each<[string, Partial<Given> & { readonly tabId?: number }, string]>([
    ['the tab is gone', { tabId: 8 }, 'closed'],
    ['the tab sleeps', { tabs: [{ ...tab, asleep: true }] }, 'refused'],
    ['the browser lets nobody in', { check: () => Promise.reject(new Error('Cannot access contents')) }, 'refused'],
    ['what comes back is no check-up', { check: async () => ({ ...aCheckup('read'), text: 'Олена' }) }, 'refused'],
    ['nobody answers in time', { check: () => new Promise(() => undefined) }, 'too-slow'],
  ])('comes to nothing where %s', async (_, { tabId = 7, ...given }, kind) => {
    const { service } = serviceOver({ check: async () => aCheckup('read'), ...given });
    expect(await service.checkUp(tabId)).toEqual({ kind });
  });
});

describe('A map tried', () => {
  const second = { ...tab, tabId: 8 };
  const rozetka = { ...tab, tabId: 9, marketplace: 'rozetka' as MarketplaceId };
  const map = aTaughtMap();

  test('says the best that it finds in the open tabs of its marketplace, alone', async () => {
    const check = async (tabId: number) => (tabId === 7 ? nowhere : aCheckup('read'));
    const { service, structures } = serviceOver({ tabs: [rozetka, tab, second], check });
    expect(await service.tryMap(prom, map)).toEqual({ kind: 'checked', checkup: aCheckup('read') });
    expect(structures.check.mock.calls).toEqual([
      [7, [map]],
      [8, [map]],
    ]);
  });

  test('that is slow in one tab is let into no other', async () => {
    const check = async () => aCheckup('too-slow');
    const { service, structures } = serviceOver({ tabs: [tab, second], check });
    expect(await service.tryMap(prom, map)).toEqual({ kind: 'checked', checkup: aCheckup('too-slow') });
    expect(structures.check).toHaveBeenCalledOnce();
  });

  test('by which nothing can be read in one tab is said to be so, whatever it finds in another', async () => {
    const check = async (tabId: number) => (tabId === 7 ? aCheckup('read') : aCheckup('unsound'));
    const { service } = serviceOver({ tabs: [tab, second], check });
    expect(await service.tryMap(prom, map)).toEqual({ kind: 'checked', checkup: aCheckup('unsound') });
  });

  test('finds nothing where no tab is open', async () => {
    const { service } = serviceOver({ tabs: [rozetka, { ...tab, asleep: true }], check: async () => nowhere });
    expect(await service.tryMap(prom, map)).toEqual({ kind: 'closed' });
  });
});
