/** A queue on fixed data, and what was asked of it. */
import { type Signal, signal } from '@preact/signals';
import { vi } from 'vitest';
import { QueuePage } from '../../../components/queue/QueuePage';
import type {
  QueueAccount,
  QueueActions,
  QueueData,
  QueueItem,
  QueueMarketplace,
  QueueSweep,
  QueueWeekData,
} from '../../../components/queue/queue-data';
import type { Timer } from '../../../utils/domain/deadlines/timer';
import { oneOfEach } from '../../support/timers';
import { all, draw, NOW } from './support';

export const timers = oneOfEach(NOW);
export const OPEN: QueueMarketplace = { id: 'wildberries', name: 'Wildberries', open: true, result: 'read' };
export const CLOSED: QueueMarketplace = { ...OPEN, open: false };
export const PROM: QueueMarketplace = { id: 'prom', name: 'Prom', open: true, result: 'read' };

export const MUGS: QueueAccount = { marketplace: 'prom', id: '31', label: 'Горнятка', colour: 0 };
export const RUGS: QueueAccount = { marketplace: 'prom', id: '32', label: 'Килими', colour: 3 };

export function item(id: string, timer: Timer | undefined = timers[id], differences: Partial<QueueItem> = {}) {
  if (!timer) throw new Error(`no timer is called ${id}`);
  const about = { marketplace: 'wildberries', account: null, buyerName: id, subject: null, language: null, note: null };
  return { id, ...about, timer, ...differences };
}

export function queueData(items: readonly QueueItem[], differences: Partial<QueueData> = {}): QueueData {
  const day = { answers: 0, onTime: 0, median: null };
  return { items, marketplaces: [OPEN], accounts: [], day, ...differences };
}

const OFF: QueueSweep = { kind: 'off' };

export const WEEK: QueueWeekData = {
  ...{ answers: 0, onTime: 0, median: null, lateByHour: Array(24).fill(0) },
  promises: { answers: 0, onTime: 0 },
  interrupted: { today: [], week: [] },
};

export const IDLE: QueueActions = {
  reveal: async () => ({ kind: 'shown' }),
  dismiss: async () => [],
  say: async () => [],
  undo: async () => null,
  week: async () => WEEK,
  why: async () => null,
  recent: async () => [],
  sweep: { start: async () => OFF, next: async () => OFF, stop: async () => null },
  pause: { begin: async () => null, end: async () => null, remove: async () => null, restore: async () => null },
};

export function show(
  items: readonly QueueItem[],
  differences: Partial<QueueData> = {},
  actions: QueueActions = IDLE,
  now: Signal<number> = signal(NOW),
  sweep: QueueSweep = OFF,
) {
  const data = { state: 'ready', value: queueData(items, differences) } as const;
  const nothing = () => undefined;
  draw(<QueuePage data={data} now={now} sweep={sweep} actions={actions} onRetry={nothing} onOptions={nothing} />);
  return now;
}

/** A background that keeps what waits, as the real one does: what is dismissed is gone when it answers. */
export function aBackground(items: readonly QueueItem[], differences: Partial<QueueData> = {}) {
  let waiting = items;
  const redraw = () => void show(waiting, differences, actions);
  const actions = {
    ...IDLE,
    reveal: vi.fn<QueueActions['reveal']>(async () => ({ kind: 'shown' })),
    dismiss: vi.fn<QueueActions['dismiss']>(async (ids) => {
      await null;
      waiting = waiting.filter(({ id }) => !ids.includes(id));
      redraw();
      return ids.map((id) => `event of ${id}`);
    }),
    say: vi.fn<QueueActions['say']>(async (id) => [`event of ${id}`]),
    undo: vi.fn<QueueActions['undo']>(async (events) => {
      waiting = items.filter((one) => waiting.some(({ id }) => id === one.id) || events.includes(`event of ${one.id}`));
      redraw();
      return null;
    }),
  };
  redraw();
  return actions;
}

export const names = () => all('.row-name').map((name) => name.textContent);
export const openers = () => all('[data-testid=queue-open]');
