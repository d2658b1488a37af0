import { describe, expect, test } from 'vitest';
import { policies } from '../../../../utils/adapters/wildberries/policies';
import type { Conversation } from '../../../../utils/domain/conversation/fold';
import type { MarketplaceId } from '../../../../utils/domain/conversation/ids';
import { stretchesOf } from '../../../../utils/domain/conversation/stretches';
import { badgeState } from '../../../../utils/domain/deadlines/badge';
import { type BusinessHours, defaultHours } from '../../../../utils/domain/deadlines/business-hours';
import { calendarOf } from '../../../../utils/domain/deadlines/calendar';
import { judge } from '../../../../utils/domain/deadlines/judgement';
import { type Policy, policyFor } from '../../../../utils/domain/deadlines/policy';
import {
  AT_RISK_SHARE,
  type RunningTimer,
  type TimerRules,
  timerOf,
  timerState,
} from '../../../../utils/domain/deadlines/timer';
import { compareUrgency } from '../../../../utils/domain/deadlines/urgency';
import { aConversation, instant } from '../../../support/a-conversation';
import { at, daily, office } from '../../../support/hours';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('the timer of a conversation', () => {
  const conversation = (told: ReturnType<typeof aConversation>): Conversation => ({
    ...({ id: 'a', keys: [], account: null, threadId: '1', buyerName: null, subject: null } as unknown as Conversation),
    marketplace: 'wildberries' as MarketplaceId,
    channel: 'chat',
    messages: told.messages(),
    ...stretchesOf(told.messages(), [{ from: 0, to: instant('23:00'), thread: true }], instant('23:00')),
    observedAt: instant('12:00'),
  });
  const asked = { marketplace: 'wildberries' as MarketplaceId, account: null, channel: 'chat' } as const;
  const rules = (installedAt = 0, atRiskShare = AT_RISK_SHARE): TimerRules => ({
    policy: policyFor(policies, { ...asked, metric: 'first-response' }),
    // At ten in the morning of UTC it is one o'clock there: an hour of working time is an hour.
    calendar: calendarOf(defaultHours('Europe/Kyiv')),
    ...{ atRiskShare, installedAt },
  });

  test('on Wildberries: an hour to answer, ten days at most, at risk in the last twelve minutes', () => {
    expect(timerOf(conversation(aConversation().buyer('10:00').buyer('10:30')), rules())).toEqual({
      kind: 'running',
      metric: 'first-response',
      basis: 'thread',
      waitingSince: instant('10:00'),
      precision: 'exact',
      atRiskAt: instant('10:48'),
      dueAt: instant('11:00'),
      limitAt: instant('10:00', '2026-07-16'),
      policy: {
        id: 'wildberries-chat',
        version: 2,
        target: HOUR,
        targetClock: 'working',
        targetOwner: 'marketplace',
        limit: 10 * DAY,
        limitClock: 'calendar',
        limitOwner: 'marketplace',
      },
      old: false,
      observedAt: instant('12:00'),
    });
  });

  test('without a policy nothing is due', () => {
    expect(timerOf(conversation(aConversation().buyer('10:00')), { ...rules(), policy: undefined })).toMatchObject({
      ...{ kind: 'running', atRiskAt: null, dueAt: null, limitAt: null, policy: null },
    });
  });

  test.each([
    ['answered', aConversation().buyer('10:00').seller('10:05'), { kind: 'idle' }],
    [
      'an unknown author',
      aConversation().buyer('10:00').unknown('10:05'),
      { kind: 'unknown', reason: 'unknown-author' },
    ],
  ])('%s', (_, told, timer) => {
    expect(timerOf(conversation(told), rules())).toEqual({ ...timer, observedAt: instant('12:00') });
  });

  test.each([
    ['before Takt was installed is old', '10:01', true],
    ['since the very moment is not', '10:00', false],
  ])('what waited %s', (_, installed, old) => {
    expect(timerOf(conversation(aConversation().buyer('10:00')), rules(instant(installed)))).toMatchObject({
      old,
    });
  });
});

describe('the timer of a conversation by working time', () => {
  const policy = policyFor(policies, {
    ...{ marketplace: 'wildberries' as MarketplaceId, account: null, channel: 'chat', metric: 'first-response' },
  });
  const timed = (since: string, set: BusinessHours, atRiskShare = AT_RISK_SHARE) => {
    const open = { metric: 'first-response', basis: 'thread', since: at(since), precision: 'exact' } as const;
    const waiting = { open, tail: 'waiting', observedAt: at(since) } as unknown as Conversation;
    return timerOf(waiting, { policy, calendar: calendarOf(set), atRiskShare, installedAt: 0 });
  };

  test.each<[string, BusinessHours, string, number, string | null, string | null]>([
    // An hour is due, and at risk in its last twelve minutes; the limit is ten days whatever the hours.
    ['Friday 16:30', office(), '2026-07-10 16:30', 0.2, '2026-07-13 09:18', '2026-07-13 09:30'],
    [
      'Friday 16:30, at risk when half is left',
      office(),
      '2026-07-10 16:30',
      0.5,
      '2026-07-10 17:00',
      '2026-07-13 09:30',
    ],
    [
      'Friday 16:30, never at risk before it is late',
      office(),
      '2026-07-10 16:30',
      0,
      '2026-07-13 09:30',
      '2026-07-13 09:30',
    ],
    ['at night', defaultHours('Europe/Kyiv'), '2026-07-10 23:40', 0.2, '2026-07-11 09:48', '2026-07-11 10:00'],
    ['no open interval: only the limit counts', daily(''), '2026-07-10 16:30', 0.2, null, null],
  ])('%s', (_, set, since, share, atRisk, due) => {
    const timer = timed(since, set, share);
    expect(timer).toMatchObject({
      atRiskAt: atRisk && at(atRisk),
      dueAt: due && at(due),
      limitAt: at(since) + 10 * DAY,
    });
    expect(timerState(timer, at(since) + 10 * DAY - 1)).toBe(due === null ? 'on-time' : 'unknown');
  });
});

/** What sellers and their helpers have complained of, each by its name. */
describe('known faults', () => {
  const policy = policyFor(policies, {
    ...{ marketplace: 'wildberries' as MarketplaceId, account: null, channel: 'chat', metric: 'next-response' },
  }) as Policy;
  // Told in UTC; in Kyiv it is three hours later.
  const calendar = calendarOf(defaultHours('Europe/Kyiv'));
  const stretches = (told: ReturnType<typeof aConversation>, until: number) =>
    stretchesOf(told.messages(), [{ from: 0, to: until, thread: true }], until);

  test('the 14.7-day reply: a stretch ends with its answer, and the next begins with the next question', () => {
    const told = aConversation().buyer('10:00').seller('10:10').on('2026-07-21').buyer('02:58').seller('06:30');
    const { closed } = stretches(told, instant('07:00', '2026-07-21'));
    // The second was asked at 5:58 in Kyiv: due an hour after the opening, answered half an hour after that.
    expect(closed.map((stretch) => judge(stretch, policy, calendar))).toEqual([
      expect.objectContaining({ result: 'on-time', lateBy: 0 }),
      expect.objectContaining({ result: 'on-time', lateBy: 0 }),
    ]);
    expect(closed.map(({ since, answeredAt }) => (answeredAt ?? 0) - since)).toEqual([10 * MINUTE, 212 * MINUTE]);
  });

  test('the reopened chat: what was answered does not wait again', () => {
    const told = aConversation().buyer('06:00').seller('06:30').on('2026-07-09').buyer('09:00');
    const { open, closed } = stretches(told, instant('09:01', '2026-07-09'));
    expect(open).toMatchObject({ since: instant('09:00', '2026-07-09'), metric: 'next-response' });
    expect(closed).toHaveLength(1);
  });

  test('the bot’s reply: what the system writes answers nobody', () => {
    const told = aConversation().buyer('10:00').system('10:01').buyer('10:20').system('10:21');
    const { open } = stretches(told, instant('10:30'));
    expect(open).toMatchObject({ since: instant('10:00'), metric: 'first-response' });
  });

  test('past by five hours comes before due in four', () => {
    const now = instant('12:00');
    const timer = (dueAt: number): RunningTimer => ({
      ...{ kind: 'running', metric: 'first-response', basis: 'thread', waitingSince: 0, precision: 'exact' },
      ...{ atRiskAt: null, dueAt, limitAt: null, policy: null, old: false, observedAt: now },
    });
    expect(compareUrgency(timer(now - 5 * HOUR), timer(now + 4 * HOUR), now)).toBeLessThan(0);
  });

  test('three messages of which only the last is visible: it waits at least since that one', () => {
    const told = aConversation().buyer('10:00').buyer('10:20').buyer('10:40');
    const lastOnly = told.messages().slice(-1);
    const until = instant('10:50');
    const seen = stretchesOf(lastOnly, [{ from: instant('10:40'), to: until, thread: false }], until);
    expect(seen.open).toMatchObject({ basis: 'row', since: instant('10:40') });
    const opened = stretches(told, until);
    expect(opened.open).toMatchObject({ basis: 'thread', since: instant('10:00') });
    const dueAt = ({ open, tail }: typeof seen) => {
      const timer = timerOf({ open, tail, observedAt: until } as Conversation, {
        ...{ policy, calendar, atRiskShare: AT_RISK_SHARE, installedAt: 0 },
      });
      return timer.kind === 'running' ? timer.dueAt : null;
    };
    // A bound: never later than it says once the thread is known.
    expect([dueAt(seen), dueAt(opened)]).toEqual([instant('11:40'), instant('11:00')]);
  });

  test('a limit that runs through days off may come before the target', () => {
    const strict: Policy = { ...policy, limit: { ...policy.target, duration: DAY, clock: 'calendar' } };
    const since = at('2026-07-10 16:30');
    const open = { metric: 'first-response', basis: 'thread', since, precision: 'exact' };
    const now = at('2026-07-11 12:30');
    const timer = timerOf({ open, tail: 'waiting', observedAt: now } as unknown as Conversation, {
      ...{ policy: strict, calendar: calendarOf(office()), atRiskShare: AT_RISK_SHARE, installedAt: 0 },
    });
    expect(timer).toMatchObject({ dueAt: at('2026-07-13 09:30'), limitAt: at('2026-07-11 16:30') });
    expect(badgeState([timer], now, now)).toEqual({ kind: 'next', left: 4 * HOUR });
    expect(timerState({ ...timer, observedAt: at('2026-07-11 16:30') }, at('2026-07-11 16:30'))).toBe('past-limit');
  });
});
