/** Every state that a seller can meet, each by a name that becomes the picture's. */
import { signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { ErrorNote } from '../../components/controls/ErrorNote';
import { LOADING, type Loadable } from '../../components/loadable';
import { DataPanel } from '../../components/options/DataPanel';
import type { DataActions } from '../../components/options/data-actions';
import type { HealthData } from '../../components/options/HealthPanel';
import { OptionsShell } from '../../components/options/OptionsShell';
import { RescuePanel } from '../../components/options/RescuePanel';
import type { Section } from '../../components/options/sections';
import type { QueueProps } from '../../components/queue/Queue';
import { QueuePage } from '../../components/queue/QueuePage';
import type {
  QueueActions,
  QueueData,
  QueueMarketplace,
  QueueSweep,
  RecentAct,
} from '../../components/queue/queue-data';
import { ERROR_CODES, TaktError } from '../../utils/domain/errors';
import { accessStates } from './access-states';
import { chooseFile, click, focus, never, rejects, write } from './acts';
import { checkupStates } from './checkup-states';
import { deadlinesStates } from './deadlines-states';
import {
  actions,
  crowd,
  health,
  mixed,
  NOW,
  owed,
  prom,
  queueActions,
  rozetka,
  unneeded,
  week,
  wildberries,
} from './fixtures';
import { HealthDrawn, unfold } from './health-drawn';
import { hoursStates } from './hours-states';
import { mapsStates } from './maps-states';
import { overlayStates } from './overlay';
import { paletteStates } from './palette';
import { settingsStates } from './settings-states';
import { skeletonStates } from './skeleton-states';
import { teachingStates } from './teaching-states';
import { welcomeStates } from './welcome-states';
import { whyStates } from './why-states';

export interface State {
  readonly draw: () => ComponentChild;
  /** What the seller does then. */
  readonly act?: () => Promise<void>;
  /** The class of the page's root, where it is not the side panel's. */
  readonly page?: string;
  /** The one width in which it exists. */
  readonly width?: number;
}

const now = signal(NOW);
const nothing = () => undefined;

const queue =
  (data: Loadable<QueueData>, differences: Partial<QueueActions> = {}, known: Partial<QueueProps> = {}) =>
  () => (
    <QueuePage
      data={data}
      now={now}
      {...known}
      actions={{ ...queueActions, ...differences }}
      onRetry={nothing}
      onOptions={nothing}
    />
  );
const ready = (value: QueueData, differences?: Partial<QueueActions>) => queue({ state: 'ready', value }, differences);
const round = (sweep: QueueSweep) => queue({ state: 'ready', value: mixed }, {}, { sweep });
const raid = { from: new Date(NOW - 23 * 60_000).toISOString(), to: null, reason: 'air-raid' } as const;
const paused = queue({ state: 'ready', value: mixed }, {}, { interruptions: [raid] });
const atSerhii = (outcome: 'shown' | 'closed'): QueueSweep => ({
  ...{ kind: 'on', place: 2, count: 9, outcome },
  at: { id: 'pastTarget', marketplace: 'rozetka', buyerName: 'Сергей' },
});
const about = { buyerName: 'Олена Ткаченко', count: 1, act: 'answered-elsewhere' } as const;
const earlier: RecentAct = { ...about, events: ['e'], at: NOW - 17 * 60_000 };
const silent = (marketplaces: QueueMarketplace[], items: QueueData['items'] = []) =>
  ready({ ...crowd, marketplaces, items });
const failed = (error: TaktError) => queue({ state: 'failed', error });

const options = (section: Section, children: ComponentChild) => () => (
  <OptionsShell section={section}>{children}</OptionsShell>
);
const data = (differences: Partial<DataActions> = {}, count = 48, lastBackupAt: number | null = NOW - 86_400_000) =>
  options(
    'data',
    <DataPanel
      lastBackupAt={lastBackupAt}
      conversationCount={count}
      now={now}
      actions={{ ...actions, ...differences }}
    />,
  );
const healthOf = (shown: HealthData) => options('health', <HealthDrawn health={shown} />);
const rescue = (error: TaktError) =>
  options('data', <RescuePanel error={error} onRescue={async () => 'takt-rescue-2026-11-21.json'} />);

export const states: Record<string, State> = {
  'queue-all-timers': { draw: ready(mixed) },
  'queue-popup': { draw: ready(mixed), page: 'popup', width: 380 },
  'queue-popup-silent': { draw: silent([wildberries]), page: 'popup', width: 380 },
  'queue-old-open': { draw: silent([wildberries, rozetka, prom], mixed.items), act: () => click('summary') },
  'queue-old-alone': { draw: silent([wildberries, rozetka, prom], mixed.items.slice(-2)), page: 'popup', width: 380 },
  'queue-focused': { draw: ready(mixed), act: () => focus('[data-testid=queue-open]'), page: 'popup', width: 380 },
  'queue-found': { draw: ready(mixed), act: () => write('[type=search]', 'чайник') },
  'queue-nothing-found': { draw: ready(mixed), act: () => write('[type=search]', 'такого немає') },
  'queue-filtered': {
    draw: ready(mixed),
    act: async () => {
      await click('[data-testid=queue-place]:nth-of-type(3)');
      await click('[data-testid=queue-past]');
    },
  },
  'queue-dismissed': {
    draw: ready(mixed),
    act: () => click('[data-testid=queue-elsewhere]'),
    page: 'popup',
    width: 380,
  },
  'queue-dismissed-earlier': {
    draw: ready(mixed, { recent: async () => [earlier] }),
    page: 'popup',
    width: 380,
  },
  'queue-old-cleared': { draw: ready(mixed), act: () => click('[data-testid=queue-clear-old]') },
  'queue-restored': {
    draw: ready(mixed, { dismiss: async () => ['event'] }),
    act: async () => {
      await click('[data-testid=queue-elsewhere]');
      await click('[data-testid=queue-elsewhere]');
      await click('[data-testid=queue-undo]');
    },
  },
  'queue-not-dismissed': {
    draw: ready(mixed, { dismiss: rejects('disk-full') }),
    act: () => click('[data-testid=queue-elsewhere]'),
  },
  'queue-not-shown': {
    draw: ready(mixed, { reveal: async () => ({ kind: 'not-shown', marketplace: 'rozetka' }) }),
    act: () => click('[data-testid=queue-open]'),
  },
  'queue-owed': { draw: ready(owed) },
  'queue-menu': { draw: ready(owed), act: () => click('[data-testid=queue-more]'), page: 'popup', width: 380 },
  'queue-snooze': {
    draw: ready(owed),
    act: async () => {
      await click('[data-testid=queue-more]');
      await click('[data-testid=row-snooze]');
    },
  },
  'queue-note': {
    draw: ready(owed),
    act: async () => {
      await click('[data-testid=queue-more]');
      await click('[data-testid=row-note]');
    },
  },
  'queue-noted': {
    draw: ready(owed),
    act: async () => {
      await click('[data-testid=queue-more]');
      await click('[data-testid=row-no-reply]');
    },
    page: 'popup',
    width: 380,
  },
  'queue-sweep': { draw: round(atSerhii('shown')) },
  'queue-sweep-popup': { draw: round(atSerhii('closed')), page: 'popup', width: 380 },
  'queue-sweep-snooze': {
    draw: round(atSerhii('shown')),
    act: () => click('[data-testid=sweep-snooze]'),
    page: 'popup',
    width: 380,
  },
  'queue-pause': { draw: paused },
  'queue-pause-question': { draw: ready(mixed), act: () => click('[data-testid=queue-pause]') },
  'queue-sweep-ended': { draw: round({ kind: 'ended', count: 9, left: 2 }) },
  'queue-unneeded': {
    draw: () => (
      <QueuePage
        data={{ state: 'ready', value: { ...mixed, items: mixed.items.slice(0, 2) } }}
        now={now}
        unneeded={unneeded}
        teach={{ place: 'Prom', start: async () => 'asked' }}
        actions={queueActions}
        onRetry={nothing}
        onOptions={nothing}
      />
    ),
    act: () => click('[data-testid=queue-unneeded] summary'),
  },
  'queue-week': { draw: ready(mixed), act: () => click('[data-testid=queue-day]') },
  'queue-week-in-time': {
    draw: ready(mixed, { week: async () => ({ ...week, onTime: 312, lateByHour: Array(24).fill(0) }) }),
    act: () => click('[data-testid=queue-day]'),
    page: 'popup',
    width: 380,
  },
  'queue-keys': { draw: ready(mixed), act: () => click('[data-testid=queue-keys]') },
  'queue-crowd': { draw: ready(crowd) },
  'queue-loading': { draw: queue(LOADING) },
  'queue-closed': { draw: silent([{ ...wildberries, open: false }, prom]) },
  'queue-not-read': { draw: silent([{ ...wildberries, result: null }]) },
  'queue-inbox-empty': { draw: silent([{ ...wildberries, result: 'empty' }]) },
  'queue-nobody': { draw: silent([wildberries]) },
  'queue-page-changed': { draw: silent([{ ...wildberries, result: 'page-changed' }]) },
  'queue-page-changed-one': {
    draw: silent([{ ...wildberries, result: 'page-changed' }, rozetka], mixed.items.slice(1, 3)),
  },
  'queue-unreachable': { draw: failed(new TaktError('unreachable')) },
  'queue-database-newer': { draw: failed(new TaktError('database-newer', '3')) },
  errors: {
    draw: () => (
      <main class="queue-page">
        {ERROR_CODES.map((code) => (
          <ErrorNote key={code} error={new TaktError(code, code === 'import-invalid' ? 'conversations.3.id' : '')} />
        ))}
      </main>
    ),
  },
  'options-data': { draw: data() },
  'options-data-new': { draw: data({}, 0, null) },
  'options-backup-busy': { draw: data({ exportBackup: never }), act: () => click('[data-testid=export-json]') },
  'options-backup-done': { draw: data(), act: () => click('[data-testid=export-json]') },
  'options-backup-disk-full': {
    draw: data({ exportBackup: rejects('disk-full') }),
    act: () => click('[data-testid=export-json]'),
  },
  'options-import-preview': { draw: data(), act: () => chooseFile('takt-backup-2026-11-20.json') },
  'options-import-refused': {
    draw: data({ previewImport: rejects('import-invalid', 'conversations.3.messages.0.sentAt') }),
    act: () => chooseFile('takt-backup-2026-11-20.json'),
  },
  'options-import-done': {
    draw: data(),
    act: async () => {
      await chooseFile('takt-backup-2026-11-20.json');
      await click('[data-testid=import-apply]');
    },
  },
  'options-wipe-question': { draw: data(), act: () => click('[data-testid=wipe]') },
  'options-wiped': {
    draw: data({}, 0),
    act: async () => {
      await click('[data-testid=wipe]');
      await click('[data-testid=wipe-confirm]');
    },
  },
  'options-health': { draw: healthOf(health) },
  'options-health-unfolded': { draw: healthOf(health), act: unfold },
  'options-health-empty': { draw: healthOf({ ...health, pages: [], log: [] }) },
  'options-rescue-newer': { draw: rescue(new TaktError('database-newer', '3')) },
  'options-rescue-broken': {
    draw: rescue(new TaktError('database-broken')),
    act: () => click('[data-testid=rescue-export]'),
  },
  ...settingsStates,
  ...hoursStates,
  ...deadlinesStates,
  ...accessStates,
  ...checkupStates,
  ...mapsStates,
  ...skeletonStates,
  ...teachingStates,
  ...welcomeStates,
  ...whyStates,
  ...overlayStates,
  ...paletteStates,
};
