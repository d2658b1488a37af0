/** Times to answer, and what the seller is told of them. */
import { DeadlinesPanel } from '../../components/options/deadlines/DeadlinesPanel';
import type { DeadlinesActions, DeadlinesData } from '../../components/options/deadlines/deadlines-data';
import { NoticesPanel } from '../../components/options/NoticesPanel';
import type { NoticesData } from '../../components/options/notices-data';
import { OptionsShell } from '../../components/options/OptionsShell';
import { NOTICE_SETTINGS } from '../../utils/domain/deadlines/notices';
import { rules } from '../support/rules';
import { click, leave, rejects, settle } from './acts';
import { accounts, marketplaces } from './fixtures';
import type { State } from './states';

const actions: DeadlinesActions = {
  saveRule: async () => null,
  resetRule: async () => null,
  saveAtRisk: async () => null,
  preview: async () => ({ late: 3 }),
};

const deadlines =
  (differences: Partial<DeadlinesActions> = {}, data: DeadlinesData = { rules, atRiskShare: 0.2 }) =>
  () => (
    <OptionsShell section="deadlines">
      <DeadlinesPanel
        data={data}
        accounts={accounts}
        marketplaces={marketplaces}
        actions={{ ...actions, ...differences }}
      />
    </OptionsShell>
  );

const usualSweeps = ['10:00', '14:00', '18:00'];

const notices =
  (differences: Partial<NoticesData> = {}, onSave: () => Promise<unknown> = async () => null) =>
  () => (
    <OptionsShell section="notices">
      <NoticesPanel
        data={{ notices: NOTICE_SETTINGS, sweepTimes: usualSweeps, ...differences }}
        usualSweeps={usualSweeps}
        quiet="#hours"
        onSave={onSave}
      />
    </OptionsShell>
  );

const open = (marketplace: string, channel: string) =>
  click(`[data-testid=rules-${marketplace}] [data-channel=${channel}]:not([data-account]) [data-testid=rule-change]`);
const previewed = () => new Promise<void>((resolve) => setTimeout(resolve, 400));

export const deadlinesStates: Record<string, State> = {
  'deadlines-rules': { draw: deadlines() },
  'deadlines-editor': {
    draw: deadlines(),
    act: async () => {
      await open('prom', 'chat');
      await open('wildberries', 'chat');
      await previewed();
    },
  },
  'deadlines-faults': {
    draw: deadlines(),
    act: async () => {
      await open('rozetka', 'order');
      await leave('[data-testid=rule-editor] [data-testid=target]', '2');
      await leave('[data-testid=rule-editor] [data-testid=limit]', '10 хв');
      await settle();
    },
  },
  'deadlines-failed': {
    draw: deadlines({ saveRule: rejects('disk-full') }),
    act: async () => {
      await open('rozetka', 'chat');
      await click('[data-testid=rule-save]');
    },
  },
  'notices-usual': { draw: notices() },
  'notices-changed': {
    draw: notices({
      notices: { on: true, targetAhead: 600_000, limitAhead: 5_400_000 },
      sweepTimes: ['09:00', '11:30', '14:00', '18:00'],
    }),
    act: async () => {
      await leave('[data-testid=limitAhead]', '15');
      await leave('[data-testid=sweep-1]', '14');
    },
  },
  'notices-off': {
    draw: notices({ notices: { ...NOTICE_SETTINGS, on: false }, sweepTimes: [] }, rejects('disk-full')),
    act: () => click('[data-testid=sweeps-on]'),
  },
};
