/** Rules for pictures and tests: what is advised and obligatory on three marketplaces, and one shop's own. */
import type { Rule } from '../../components/options/deadlines/deadlines-data';
import type { Channel } from '../../utils/domain/conversation/ids';
import type { Confidence, Norm } from '../../utils/domain/deadlines/policy';
import { DAY, HOUR, MINUTE } from './timers';

const norm = (duration: number, clock: Norm['clock'], confidence: Confidence, date = ''): Norm => ({
  ...{ duration, clock, confidence, date, source: 'as written there' },
});

export function aRule(id: string, target: Norm, limit: Norm | null, differences: Partial<Rule> = {}): Rule {
  const [marketplace = '', channel = 'chat'] = id.split('-');
  const scope = { marketplace, account: null, channel: channel as Channel, kind: null };
  return { ...scope, target, limit, initial: { id, target, limit }, ...differences };
}

const own = (duration: number, clock: Norm['clock'] = 'working') => norm(duration, clock, 'C');

export const rules: Rule[] = [
  aRule('rozetka-follow-up', own(2 * HOUR), null, { channel: null, kind: 'follow-up' }),
  aRule('rozetka-order', norm(30 * MINUTE, 'working', 'A'), norm(DAY, 'calendar', 'A')),
  aRule('rozetka-chat', own(HOUR), own(DAY, 'calendar')),
  aRule('rozetka-ticket', norm(2 * HOUR, 'working', 'A', '2020-07-27'), own(DAY, 'calendar')),
  aRule('wildberries-chat', norm(HOUR, 'working', 'A', '2024-06-20'), norm(10 * DAY, 'calendar', 'B', '2023-03')),
  aRule('wildberries-review', own(DAY), norm(30 * DAY, 'calendar', 'A', '2025-12-27')),
  aRule('prom-chat', own(40 * MINUTE), own(DAY, 'calendar'), { account: '3456790', initial: null }),
  {
    ...aRule('prom-chat', own(3 * HOUR), own(DAY, 'calendar')),
    initial: { id: 'prom-chat', target: own(2 * HOUR), limit: own(DAY, 'calendar') },
  },
];
