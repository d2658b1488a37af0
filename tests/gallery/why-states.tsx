/** Pictures of why a timer says what it says: below a row, and alone. */
import { signal } from '@preact/signals';
import { QueuePage } from '../../components/queue/QueuePage';
import type { QueueActions } from '../../components/queue/queue-data';
import type { Why, WhyClock, WhyPart } from '../../utils/domain/deadlines/why';
import { DAY, HOUR, MINUTE } from '../support/timers';
import { click } from './acts';
import { mixed, NOW, owed, queueActions } from './fixtures';
import type { State } from './states';

const none = { intervals: 0, length: 0 };
/** Of the day before, at 18:20 in Kyiv. */
const ASKED = NOW - 19.75 * HOUR;

/** An hour and forty minutes until the shop closed, the rest from its opening on. */
const target: WhyClock = {
  ...{ which: 'target', duration: 2 * HOUR, clock: 'working', owner: 'marketplace', isOwn: false },
  ...{ policyId: 'wildberries-chat', source: '', date: '2024-06-20', at: NOW + 25 * MINUTE },
  counted: {
    listed: [
      { from: ASKED, to: NOW - 18.75 * HOUR },
      { from: NOW - 35 * MINUTE, to: NOW + 25 * MINUTE },
    ],
    ...{ before: none, after: none },
  },
  leftOut: { closed: 13 * HOUR, daysOff: [], interrupted: [{ reason: 'air-raid', length: 70 * MINUTE }] },
};
const limit: WhyClock = {
  ...{ which: 'limit', duration: 10 * DAY, clock: 'calendar', owner: 'marketplace', isOwn: false },
  ...{ policyId: 'wildberries-chat', source: '', date: '2023-03', at: ASKED + 10 * DAY },
  counted: { listed: [{ from: ASKED, to: ASKED + 10 * DAY }], before: none, after: none },
  leftOut: { closed: 0, daysOff: [], interrupted: [] },
};
const waits: WhyPart = {
  ...{ kind: 'waits', basis: 'thread', since: ASKED, old: false, namedAt: null, clocks: [target, limit] },
  message: { author: 'buyer', sentAt: ASKED, precision: 'minute', text: 'Добрий день! А синя чашка ще є в наявності?' },
};
const long: WhyClock = {
  ...{ ...target, duration: 3 * DAY, owner: 'seller', isOwn: true, date: '2026-11-20', at: NOW - 3 * HOUR },
  counted: {
    listed: Array.from({ length: 14 }, (_, day) => ({
      from: NOW - (14 - day) * DAY,
      to: NOW - (14 - day) * DAY + 5 * HOUR,
    })),
    ...{ before: { intervals: 3, length: 15 * HOUR }, after: none },
  },
  leftOut: { closed: 12 * DAY, daysOff: ['2026-11-14', '2026-11-15', '2026-11-19'], interrupted: [] },
};
const promise: WhyPart = {
  ...{ kind: 'promise', basis: 'thread', since: NOW - HOUR, old: false, namedAt: NOW + HOUR, clocks: [] },
  message: { author: 'seller', sentAt: NOW - HOUR, precision: 'minute', text: 'Уточню і напишу до 16:00' },
};
const still: WhyClock = { ...target, at: null, counted: { listed: [], before: none, after: none } };

/** As the background would say it: a short one, and one with much to count. */
export const explained = async (): Promise<Why> => ({ parts: [waits], observedAt: NOW });
export const explainedAtLength = async (): Promise<Why> => ({
  parts: [promise, { ...waits, clocks: [long, limit] }],
  observedAt: NOW - HOUR,
});

const asks = (...parts: WhyPart[]): QueueActions => ({
  ...queueActions,
  why: async (): Promise<Why> => ({ parts, observedAt: NOW - HOUR }),
});
const below = (actions: QueueActions, data = mixed): State => ({
  draw: () => (
    <QueuePage
      data={{ state: 'ready', value: { ...data, items: data.items.slice(0, 3) } }}
      now={signal(NOW)}
      actions={actions}
      onRetry={() => undefined}
      onOptions={() => undefined}
    />
  ),
  act: async () => {
    await click('[data-testid=queue-more]');
    await click('[data-testid=row-why]');
  },
});

export const whyStates: Record<string, State> = {
  'why-waits': below(asks(waits)),
  'why-row': below(asks({ ...waits, basis: 'row', clocks: [target] })),
  'why-long': below(asks({ ...waits, clocks: [long] })),
  'why-still': below(asks({ ...waits, clocks: [still] })),
  'why-owed': below(asks({ ...waits, clocks: [target] }, promise), owed),
  'why-old': below(asks({ ...waits, old: true, clocks: [] })),
};
