/** The timer of what is owed, put off, or needs no reply. */
import { describe, expect, it, test } from 'vitest';
import { policies } from '../../../../utils/adapters/wildberries/policies';
import type { TaktEvent } from '../../../../utils/domain/conversation/events';
import { badgeState } from '../../../../utils/domain/deadlines/badge';
import { defaultHours } from '../../../../utils/domain/deadlines/business-hours';
import { calendarOf } from '../../../../utils/domain/deadlines/calendar';
import { type AllTold, NOTICE_SETTINGS, noticesOf } from '../../../../utils/domain/deadlines/notices';
import { policyFor } from '../../../../utils/domain/deadlines/policy';
import { AT_RISK_SHARE, nextChange, type Timer, timerOf, timerState } from '../../../../utils/domain/deadlines/timer';
import { compareUrgency } from '../../../../utils/domain/deadlines/urgency';
import { type ConversationBuilder, instant, aConversation as talk } from '../../../support/a-conversation';
import { folded, said } from '../../../support/a-fold';

/** 9:00–20:00 in London: an hour ahead of the times told here. */
const calendar = calendarOf(defaultHours('Europe/London'));
const question = { marketplace: 'wildberries' as never, account: null, channel: 'chat' } as const;

const timer = (told: ConversationBuilder, words: TaktEvent[] = [], installedAt = 0): Timer =>
  timerOf(folded(told, words, '23:00', calendar.zone), {
    policy: policyFor(policies, { ...question, metric: 'next-response' }),
    followUpPolicy: policyFor(policies, { ...question, metric: 'follow-up' }),
    ...{ calendar, atRiskShare: AT_RISK_SHARE, installedAt },
  });

const promised = talk().buyer('10:00').seller('10:07', { text: 'Уточню' });
const until = talk().buyer('10:00').seller('10:07', { text: 'Напишу до 16:00' });

describe('a follow-up is due', () => {
  test.each<[what: string, told: ConversationBuilder, words: TaktEvent[], due: string, day?: string]>([
    ['two working hours after a promise', promised, [], '12:07'],
    [
      'of the day after, when the shop closes meanwhile',
      talk().seller('18:30', { text: 'Уточню' }),
      [],
      '09:30',
      '2026-07-07',
    ],
    ['when it was promised', until, [], '15:00'],
    [
      'when the seller wants to be reminded',
      talk().buyer('10:00').seller('10:07'),
      [said.followUp('10:20', '13:00')],
      '13:00',
    ],
    ['soon: two working hours', talk().buyer('10:00').seller('10:07'), [said.followUp('10:20', null)], '12:20'],
  ])('%s', (_, told, words, due, day) => {
    expect(timer(told, words)).toMatchObject({
      kind: 'running',
      metric: 'follow-up',
      basis: 'thread',
      dueAt: instant(due, day),
    });
  });

  it('is at risk when a fifth of the time to it is left, and past when it is over', () => {
    const owed = timer(until);
    // From 10:07 to 15:00 are 293 minutes.
    expect(timerState(owed, instant('14:01'))).toBe('on-time');
    expect(timerState(owed, instant('14:02'))).toBe('at-risk');
    expect(timerState({ ...owed, observedAt: instant('15:00') }, instant('15:00'))).toBe('past-target');
    expect(nextChange(owed, instant('14:30'))).toBe(instant('15:00'));
  });

  it('is not past where nobody has read since: it may have been answered; a reminder is', () => {
    const unread = { observedAt: instant('14:00') };
    expect(timerState({ ...timer(until), ...unread }, instant('15:30'))).toBe('unknown');
    const reminder = timer(promised, [said.followUp('10:20', '15:00')]);
    expect(timerState({ ...reminder, ...unread }, instant('15:30'))).toBe('past-target');
  });

  it('from before Takt was installed is old', () => {
    expect(timerState(timer(promised, [], instant('10:08')), instant('23:00'))).toBe('old');
  });

  it('beside a question the one that is due first is shown, and the limit of the question stays', () => {
    const asked = promised.buyer('10:30');
    expect(timer(asked)).toMatchObject({ metric: 'next-response', dueAt: instant('11:30') });
    const later = until.buyer('14:40');
    expect(timer(later)).toMatchObject({
      metric: 'follow-up',
      dueAt: instant('15:00'),
      limitAt: instant('14:40', '2026-07-16'),
    });
  });

  it('a reminder is there though nobody knows who wrote last', () => {
    const told = talk().buyer('10:00').seller('10:07').unknown('10:30');
    expect(timer(told)).toMatchObject({ kind: 'unknown' });
    expect(timer(told, [said.followUp('10:20', '13:00')])).toMatchObject({ metric: 'follow-up' });
  });
});

describe('put off', () => {
  const asks = talk().buyer('10:00').seller('10:07').buyer('10:10');
  const off = timer(asks, [said.snoozed('10:20', '15:00')]);

  it('until then nothing changes, and then it is what it would be anyway', () => {
    expect(timerState(off, instant('14:59:59'))).toBe('snoozed');
    expect(nextChange(off, instant('10:30'))).toBe(instant('15:00'));
    expect(timerState(off, instant('15:00'))).toBe('past-target');
  });

  it('so is what nobody knows the author of', () => {
    const unknown = timer(asks.unknown('10:15'), [said.snoozed('10:20', '15:00')]);
    expect(timerState(unknown, instant('14:00'))).toBe('snoozed');
    expect(timerState(unknown, instant('15:00'))).toBe('unknown');
    expect(nextChange(unknown, instant('14:00'))).toBe(instant('15:00'));
  });

  it('counts on no badge, and comes after what waits, the sooner the earlier', () => {
    expect(badgeState([off], instant('14:00'), instant('14:00'))).toEqual({ kind: 'calm', old: 0 });
    const order = [off, timer(asks, [said.snoozed('10:20', '14:30')]), timer(asks)];
    const at = instant('14:00');
    expect([...order].sort((a, b) => compareUrgency(a, b, at))).toEqual([order[2], order[1], order[0]]);
  });

  it('is told of again when it is over, once', () => {
    const ask = (at: string, told = {}) =>
      noticesOf({
        ...{
          waiting: [{ id: 'a' as never, keys: [], timer: { ...off, observedAt: instant(at) } }],
          told,
          lastAt: null,
          inFocus: [],
        },
        ...{ settings: NOTICE_SETTINGS, quiet: null, zone: 'UTC', now: instant(at) },
      });
    const before = { a: [{ since: instant('10:10'), stage: 'past-target' as const }] };
    expect(ask('14:00', before)).toMatchObject({ notices: [], nextAt: instant('15:00') });
    const now = ask('15:00', before);
    expect(now.notices).toMatchObject([{ id: 'a', stage: 'past-target' }]);
    expect(ask('15:30', now.told).notices).toEqual([]);
  });

  it('is told of when it is over, also where nobody has read since: as what the seller wanted', () => {
    const ask = (of: Timer, at: string, told: AllTold = {}) =>
      noticesOf({
        waiting: [{ id: 'a' as never, keys: [], timer: of }],
        ...{ told, lastAt: null, inFocus: [], settings: NOTICE_SETTINGS, quiet: null, zone: 'UTC', now: instant(at) },
      });
    const unread = { ...off, observedAt: instant('10:30') };
    expect(ask(unread, '14:59')).toMatchObject({ notices: [], nextAt: instant('15:00') });
    const now = ask(unread, '15:01');
    expect(timerState(unread, instant('15:01'))).toBe('unknown');
    expect(now.notices).toEqual([
      {
        ...{ id: 'a', stage: 'past-target', owner: 'snooze', at: instant('15:00'), bound: 'exact' },
        observedAt: instant('10:30'),
      },
    ]);
    expect(ask(unread, '15:30', now.told).notices).toEqual([]);
    // Read again, it brings nothing that the seller has not heard.
    expect(ask({ ...off, observedAt: instant('15:40') }, '15:40', now.told).notices).toEqual([]);
    // Due at 11:10: put off until before that, it is not told of once it passed unread.
    const early = { ...timer(asks, [said.snoozed('10:20', '11:00')]), observedAt: instant('10:30') };
    expect(ask(early, '11:01').notices).toEqual([]);
    expect(ask(early, '11:11').notices).toEqual([]);
  });
});

it('needs no reply', () => {
  const told = talk().buyer('10:00').seller('10:07', { text: 'Так' }).buyer('10:08', { text: 'Дякую' });
  expect(timer(told)).toEqual({ kind: 'no-reply-needed', by: 'closing', observedAt: instant('23:00') });
  expect(timerState(timer(told), instant('23:00'))).toBe('no-reply-needed');
  expect(nextChange(timer(told), instant('23:00'))).toBeUndefined();
  expect(timer(promised.buyer('10:08', { text: 'Дякую, чекаю' }))).toMatchObject({ metric: 'follow-up' });
});

describe('a question beside a reminder', () => {
  const asks = talk().buyer('10:00');
  const ask = (of: Timer, at: string, told: AllTold = {}, day?: string) =>
    noticesOf({
      waiting: [{ id: 'a' as never, keys: [], timer: { ...of, observedAt: instant(at, day) } }],
      ...{ told, lastAt: null, inFocus: [], settings: NOTICE_SETTINGS, quiet: null, zone: 'UTC' },
      now: instant(at, day),
    });
  const stages = ({ notices }: ReturnType<typeof ask>) => notices.map(({ stage, owner }) => [stage, owner]);
  const reminder = said.followUp('10:10', '10:30');

  it('is told of in its own time, also where the reminder was told and then withdrawn; neither twice', () => {
    const reminded = ask(timer(asks, [reminder]), '10:31');
    expect(stages(reminded)).toEqual([['past-target', 'reminder']]);
    const withdrawn = timer(asks, [reminder, said.noFollowUp('10:35')]);
    // Wildberries recommends an hour.
    const asked = ask(withdrawn, '11:05', reminded.told);
    expect(stages(asked)).toEqual([['past-target', 'marketplace']]);
    expect(stages(ask(withdrawn, '11:20', asked.told))).toEqual([]);
    const again = ask(timer(asks, [reminder, said.followUp('11:10', '10:40')]), '11:21', asked.told);
    expect(stages(ask(withdrawn, '11:40', again.told))).toEqual([]);
  });

  it('that is due first hides no reminder: it is told at its time, whether the page is read or not', () => {
    // Due at 11:00, and the seller wants to be reminded at 15:00.
    const both = timer(asks, [said.followUp('12:00', '15:00')]);
    const heard: AllTold = { a: [{ since: instant('10:00'), stage: 'past-target' }] };
    expect(both).toMatchObject({ metric: 'first-response', dueAt: instant('11:00') });
    expect(timerState(both, instant('12:01'))).toBe('past-target');
    expect(nextChange(both, instant('14:00'))).toBe(instant('15:00'));
    expect(ask(both, '14:59', heard).nextAt).toBe(instant('15:00'));
    const told = ask(both, '15:01', heard);
    expect(stages(told)).toEqual([['past-target', 'reminder']]);
    expect(told.notices).toMatchObject([{ at: instant('15:00'), bound: 'exact' }]);
    expect(stages(ask(both, '15:20', told.told))).toEqual([]);
    const unread = { id: 'a' as never, keys: [], timer: { ...both, observedAt: instant('10:30') } };
    const closed = { lastAt: null, inFocus: [], settings: NOTICE_SETTINGS, quiet: null, zone: 'UTC' };
    // The deadline of the question passed unread: only the reminder is sure.
    expect(timerState(unread.timer, instant('15:01'))).toBe('unknown');
    const { notices } = noticesOf({ ...closed, waiting: [unread], told: {}, now: instant('15:01') });
    expect(notices).toMatchObject([{ owner: 'reminder', at: instant('15:00'), observedAt: instant('10:30') }]);
    const before = noticesOf({ ...closed, waiting: [unread], told: {}, now: instant('14:01') });
    expect(before).toMatchObject({ notices: [], nextAt: instant('15:00') });
  });

  it('whose time passes together with that of the reminder is told of once', () => {
    const both = timer(asks, [said.followUp('10:10', '11:30')]);
    const told = ask(both, '11:31');
    expect(stages(told)).toEqual([['past-target', 'marketplace']]);
    expect(stages(ask(both, '11:50', told.told))).toEqual([]);
  });

  it('from before Takt was installed hides no reminder either', () => {
    const both = timer(asks, [said.followUp('12:00', '15:00')], instant('11:00'));
    expect(both).toMatchObject({ metric: 'follow-up', owed: 'seller', dueAt: instant('15:00'), limitAt: null });
    expect(timerState(both, instant('14:00'))).toBe('on-time');
    expect(stages(ask(both, '15:01'))).toEqual([['past-target', 'reminder']]);
  });

  it('is put off with its reminder', () => {
    const both = timer(asks, [said.followUp('12:00', '15:00'), said.snoozed('12:01', '16:00')]);
    expect(ask(both, '15:01')).toMatchObject({ notices: [], nextAt: instant('16:00') });
  });

  it('beside a reminder that nobody can know of: its limit passes unread, and is to be checked', () => {
    const both = timer(asks, [said.followUp('10:10', '10:30')]);
    const unread = { ...both, observedAt: instant('10:40') };
    expect(timerState(unread, instant('15:00'))).toBe('past-target');
    // Ten days after the question.
    expect(timerState(unread, instant('10:00', '2026-07-16'))).toBe('unknown');
  });

  it('that is due later passes its limit as the rule it has, known as well as the question is', () => {
    const readTo = (precision: 'exact' | 'hour') =>
      timer(talk().buyer('10:00', { precision }), [said.followUp('10:10', '10:30')]);
    // Ten days, as Wildberries demands.
    const limit = instant('10:00', '2026-07-16');
    const pastLimit = (of: Timer) => ask({ ...of, observedAt: limit }, '10:00', {}, '2026-07-16').notices;
    expect(readTo('exact')).toMatchObject({ metric: 'follow-up', limitAt: limit, policy: null });
    expect(pastLimit(readTo('exact'))).toMatchObject([{ stage: 'past-limit', owner: 'marketplace', bound: 'exact' }]);
    expect(pastLimit(readTo('hour'))).toMatchObject([{ stage: 'past-limit', owner: 'marketplace', bound: 'earliest' }]);
  });

  it('has heard of its limit once, also where the reminder is withdrawn', () => {
    const told = ask(timer(asks, [reminder]), '10:01', {}, '2026-07-16');
    expect(stages(told)).toEqual([['past-limit', 'marketplace']]);
    const withdrawn = timer(asks, [reminder, said.noFollowUp('10:35')]);
    expect(stages(ask(withdrawn, '10:20', told.told, '2026-07-16'))).toEqual([]);
  });

  it('lends its limit to what was promised without a time', () => {
    const promisedAgain = talk().buyer('10:00').seller('10:07', { text: 'Уточню' }).buyer('12:00');
    expect(timer(promisedAgain)).toMatchObject({
      ...{ metric: 'follow-up', dueAt: instant('12:07'), limitAt: instant('12:00', '2026-07-16') },
      policy: { targetOwner: 'seller', limit: 864_000_000, limitClock: 'calendar', limitOwner: 'marketplace' },
    });
  });
});
