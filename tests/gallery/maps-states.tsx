/** Pictures of the seller's own page maps below health: kept, removed, and a file of them before it is taken. */
import { signal } from '@preact/signals';
import type { CheckedPage } from '../../components/options/CheckupCard';
import { MapsCard } from '../../components/options/maps/MapsCard';
import type { FileMap, MapActions, OwnMap } from '../../components/options/maps/maps-data';
import { OptionsShell } from '../../components/options/OptionsShell';
import type { Checkup, MapTry } from '../../utils/domain/pages/checkup';
import { chooseFile, click, never, rejects } from './acts';
import { marketplaces, NOW } from './fixtures';
import type { State } from './states';

const DAY = 86_400_000;
const taught: OwnMap = {
  ...{ id: 'prom/taught-chat', marketplace: 'prom', channel: 'chat', origin: 'taught', addedAt: NOW - 18 * DAY },
  ...{ hasList: true, hasThread: true, hasReply: true, isReplyShown: true, isLost: false },
  ...{ isFit: true, isProven: true },
};
const imported: OwnMap = {
  ...{ ...taught, id: 'rozetka/from-file', marketplace: 'rozetka', channel: 'review', origin: 'imported' },
  ...{ addedAt: NOW - DAY, hasThread: false, isReplyShown: false },
};
const inFile: FileMap = {
  ...{ marketplace: 'prom', channel: 'chat', addedAt: NOW - 18 * DAY },
  ...{ hasList: true, hasThread: true, hasReply: true, isHere: false },
};
const tried = (outcome: MapTry['outcome'], more: Partial<Checkup> = {}): CheckedPage => ({
  kind: 'checked',
  checkup: {
    tries: [{ mapId: 'prom/x', origin: 'imported', outcome, field: outcome === 'page-changed' ? 'row.time' : null }],
    ...{ looked: 0, fields: [], rows: 0, messages: 0, waiting: null },
    ...more,
  },
});
const read = tried('read', {
  ...{ rows: 14, messages: 6 },
  waiting: { at: new Date(NOW).setHours(10, 5), precision: 'minute' },
});

const drawn =
  (maps: readonly OwnMap[], more: Partial<MapActions> = {}): State['draw'] =>
  () => {
    const actions: MapActions = {
      remove: async () => 'removed',
      putBack: async () => null,
      exportMaps: async () => '{}',
      read: async () => [inFile],
      tryMap: async () => read,
      add: async () => ({ added: 1, known: 0 }),
      save: () => undefined,
      ...more,
    };
    return (
      <OptionsShell section="health">
        <MapsCard maps={maps} marketplaces={marketplaces} now={signal(NOW)} actions={actions} />
      </OptionsShell>
    );
  };
const choose = () => chooseFile('від-колеги.json', 'maps-import');
const two = [taught, imported];

export const mapsStates: Record<string, State> = {
  'maps-none': { draw: drawn([]) },
  'maps-kept': { draw: drawn(two) },
  'maps-lost': {
    draw: drawn([
      { ...taught, isLost: true },
      { ...imported, isLost: true },
    ]),
  },
  'maps-unproven': {
    draw: drawn([
      { ...imported, isProven: false },
      { ...imported, isFit: false },
    ]),
  },
  'maps-removed': { draw: drawn([imported]), act: () => click('[data-testid=map-remove]') },
  'maps-saved': { draw: drawn(two), act: () => click('[data-testid=maps-export]') },
  'maps-trying': { draw: drawn([], { tryMap: never }), act: choose },
  'maps-preview': {
    draw: drawn([], { read: async () => [inFile, { ...inFile, channel: 'review', isHere: true }] }),
    act: choose,
  },
  'maps-preview-closed': { draw: drawn([], { tryMap: async () => ({ kind: 'closed' }) }), act: choose },
  'maps-preview-changed': { draw: drawn([], { tryMap: async () => tried('page-changed') }), act: choose },
  'maps-preview-slow': { draw: drawn([], { tryMap: async () => tried('too-slow') }), act: choose },
  'maps-added': {
    draw: drawn([imported]),
    act: async () => {
      await choose();
      await click('[data-testid=maps-add]');
    },
  },
  'maps-refused': { draw: drawn([], { read: rejects('import-invalid', 'maps[0].map.fields.row[0]') }), act: choose },
};
