import { describe, expect, test } from 'vitest';
import type { MarketplaceId } from '../../../../utils/domain/conversation/ids';
import type { BusinessHours } from '../../../../utils/domain/deadlines/business-hours';
import { calendarOf } from '../../../../utils/domain/deadlines/calendar';
import type { Norm, Policy } from '../../../../utils/domain/deadlines/policy';
import { countedAt, type WhyRules, whyOf } from '../../../../utils/domain/deadlines/why';
import { aConversation, type ConversationBuilder } from '../../../support/a-conversation';
import { folded, said } from '../../../support/a-fold';
import { at, daily, office } from '../../../support/hours';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const norm = (duration: number, clock: Norm['clock'], more: Partial<Norm> = {}): Norm => ({
  ...{ duration, clock, source: 'a lesson', date: '2024-06-20', confidence: 'A', ...more },
});
const policyOf = (target: Norm, limit: Norm | null = null, id = 'wildberries-chat'): Policy => ({
  ...{ id, version: 1, marketplace: 'wildberries' as MarketplaceId, account: null, channel: null, kind: null },
  ...{ target, limit },
});
const rules = (hours: BusinessHours, policy?: Policy, more: Partial<WhyRules> = {}): WhyRules => ({
  ...{ policy, followUpPolicy: policy, calendar: calendarOf(hours), hours, installedAt: 0 },
  ...more,
});
const hour = policyOf(norm(HOUR, 'working'), norm(24 * HOUR, 'calendar', { confidence: 'C', source: '', date: '' }));
/** A Monday in July, told in UTC: in Kyiv it is three hours later. */
const onMonday = aConversation();
const why = (told: ConversationBuilder, by: WhyRules, now: number, ...words: Parameters<typeof folded>[1] & object) =>
  whyOf(folded(told, words, '23:00', 'Europe/Kyiv'), by, now);

describe('half an hour before the shop closes', () => {
  const told = onMonday.buyer('13:30', { text: 'Добрий день!\n  А є синя?', precision: 'minute' }).buyer('13:40');

  test('the message that started it, the rules, and what counts on either side of the night', () => {
    const found = why(told, rules(office(), hour), at('2026-07-07 09:10'));
    expect(found?.parts).toEqual([
      {
        ...{ kind: 'waits', basis: 'thread', since: at('2026-07-06 16:30'), old: false, namedAt: null },
        message: {
          ...{ author: 'buyer', sentAt: at('2026-07-06 16:30'), precision: 'minute' },
          text: 'Добрий день! А є синя?',
        },
        clocks: [
          {
            ...{ which: 'target', duration: HOUR, clock: 'working', owner: 'marketplace', isOwn: false },
            ...{ policyId: 'wildberries-chat', source: 'a lesson', date: '2024-06-20', at: at('2026-07-07 09:30') },
            counted: {
              listed: [
                { from: at('2026-07-06 16:30'), to: at('2026-07-06 17:00') },
                { from: at('2026-07-07 09:00'), to: at('2026-07-07 09:30') },
              ],
              ...{ before: { intervals: 0, length: 0 }, after: { intervals: 0, length: 0 } },
            },
            leftOut: { closed: 16 * HOUR, daysOff: [], interrupted: [] },
          },
          {
            ...{ which: 'limit', duration: 24 * HOUR, clock: 'calendar', owner: 'seller', isOwn: false },
            ...{ policyId: 'wildberries-chat', source: '', date: '', at: at('2026-07-07 16:30') },
            counted: {
              listed: [{ from: at('2026-07-06 16:30'), to: at('2026-07-07 16:30') }],
              ...{ before: { intervals: 0, length: 0 }, after: { intervals: 0, length: 0 } },
            },
            leftOut: { closed: 0, daysOff: [], interrupted: [] },
          },
        ],
      },
    ]);
  });

  test.each([
    // Asked as it began, at night, at ten past nine, and long after.
    ['2026-07-06 16:30', 0, 60],
    ['2026-07-06 16:45', 15, 45],
    ['2026-07-07 03:00', 30, 30],
    ['2026-07-07 09:10', 40, 20],
    ['2026-07-08 12:00', 60, 0],
  ])('at %s %i minutes are counted and %i left, whenever it was asked', (time, passed, left) => {
    const [part] = why(told, rules(office(), hour), at('2026-07-07 09:10'))?.parts ?? [];
    const counted = countedAt(part?.clocks[0]?.counted as never, at(time));
    expect([counted.passed.length / MINUTE, counted.ahead.length / MINUTE]).toEqual([passed, left]);
  });

  test('an air raid and a day off are named, and what was counted grows by them', () => {
    const raid = { from: '2026-07-06T13:40:00Z', to: '2026-07-06T13:50:00Z', reason: 'air-raid' } as const;
    const hours = office({ interruptions: [raid], daysOff: ['2026-07-07', '2026-07-11', '2026-08-24'] });
    const [part] = why(told, rules(hours, hour), at('2026-07-06 16:50'))?.parts ?? [];
    const [target] = part?.clocks ?? [];
    // 20 minutes on Monday, nothing on Tuesday, 40 on Wednesday. From Monday 17:00 to Wednesday 9:00 it was closed.
    expect(target?.at).toBe(at('2026-07-08 09:40'));
    expect(target?.leftOut).toEqual({
      ...{ closed: 40 * HOUR, daysOff: ['2026-07-07'] },
      interrupted: [{ reason: 'air-raid', length: 10 * MINUTE }],
    });
  });

  test('what two took at once was taken once, and what happened while it was closed took nothing', () => {
    const span = (from: string, to: string | null, reason: 'power' | 'air-raid' | 'other') => ({
      ...{ from: `2026-07-06T${from}:00Z`, to: to && `2026-07-06T${to}:00Z`, reason },
    });
    const interruptions = [
      span('13:45', '13:55', 'air-raid'),
      span('13:40', '13:50', 'power'),
      span('20:00', '21:00', 'other'),
    ];
    const [part] = why(told, rules(office({ interruptions }), hour), at('2026-07-07 12:00'))?.parts ?? [];
    expect(part?.clocks[0]?.leftOut.interrupted).toEqual([
      { reason: 'power', length: 10 * MINUTE },
      { reason: 'air-raid', length: 5 * MINUTE },
    ]);
  });

  test('a power cut that goes on has no deadline behind it, and counts up to it', () => {
    const cut = { from: '2026-07-06T13:40:00Z', to: null, reason: 'power' } as const;
    const [part] = why(told, rules(office({ interruptions: [cut] }), hour), at('2026-07-06 16:55'))?.parts ?? [];
    expect(part?.clocks[0]).toMatchObject({
      at: null,
      counted: { listed: [{ from: at('2026-07-06 16:30'), to: at('2026-07-06 16:40') }] },
      leftOut: { closed: 0, interrupted: [{ reason: 'power', length: 15 * MINUTE }] },
    });
  });

  test('a shop that never opens counts nothing', () => {
    const [part] = why(told, rules(daily(''), hour), at('2026-07-06 18:30'))?.parts ?? [];
    expect(part?.clocks[0]).toMatchObject({
      at: null,
      counted: { listed: [], before: { intervals: 0 }, after: { intervals: 0 } },
      leftOut: { closed: 2 * HOUR },
    });
  });
});

test('of a long time the newest are listed, what comes next, and the rest as sums', () => {
  // A hundred hours of two in the morning and two in the afternoon: fifty stretches, from Monday noon on 25 days.
  const hours = daily('10:00–12:00 14:00–16:00');
  const policy = policyOf(norm(100 * HOUR, 'working'));
  const [part] = why(onMonday.buyer('09:00'), rules(hours, policy), at('2026-07-20 15:00'))?.parts ?? [];
  const counted = part?.clocks[0]?.counted;
  expect(counted).toMatchObject({
    // Begun: one on the 6th, two on each of the 13 days to the 19th, two on the 20th.
    before: { intervals: 15, length: 30 * HOUR },
    // 29 have begun and 7 are to come, of 50.
    after: { intervals: 14, length: 28 * HOUR },
  });
  expect(counted?.listed).toHaveLength(21);
  const { passed, ahead } = countedAt(counted as never, at('2026-07-20 15:00'));
  expect([passed.length, ahead.length].map((length) => length / HOUR)).toEqual([57, 43]);
});

describe('what is owed', () => {
  const asked = onMonday.buyer('07:00');

  test('by the time that was named no rule is asked', () => {
    const told = asked.seller('07:10', { text: 'Уточню і напишу до 16:00' });
    expect(why(told, rules(office(), hour), at('2026-07-06 11:00'))?.parts).toEqual([
      {
        ...{ kind: 'promise', basis: 'thread', since: at('2026-07-06 10:10'), old: false, clocks: [] },
        namedAt: at('2026-07-06 16:00'),
        message: expect.objectContaining({ author: 'seller', text: 'Уточню і напишу до 16:00' }),
      },
    ]);
  });

  test('without one it is the rule, counted from the last promise', () => {
    const told = asked.seller('07:10', { text: 'Уточню і напишу' }).seller('07:40', { text: 'Ще перевіряю' });
    expect(why(told, rules(office(), hour), at('2026-07-06 11:00'))?.parts).toMatchObject([
      {
        ...{ kind: 'promise', since: at('2026-07-06 10:40'), namedAt: null, message: { text: 'Ще перевіряю' } },
        clocks: [{ at: at('2026-07-06 11:40') }, {}],
      },
    ]);
  });

  test('beside a question both are told', () => {
    const told = asked.seller('07:10', { text: 'Уточню і напишу' }).buyer('07:30');
    const parts = why(told, rules(office(), hour), at('2026-07-06 11:00'))?.parts;
    expect(parts?.map(({ kind, since }) => [kind, since])).toEqual([
      ['waits', at('2026-07-06 10:30')],
      ['promise', at('2026-07-06 10:10')],
    ]);
  });

  test('a reminder has no message, also where nobody knows who wrote last', () => {
    const told = asked.seller('07:10').unknown('07:20');
    expect(why(told, rules(office(), hour), at('2026-07-06 11:00'), said.followUp('07:30', null))?.parts).toMatchObject(
      [{ kind: 'seller', message: null, since: at('2026-07-06 10:30'), clocks: [{ which: 'target' }, {}] }],
    );
  });
});

describe('nothing is counted', () => {
  const told = onMonday.buyer('07:00');
  test.each<[string, ConversationBuilder]>([
    ['nobody waits', told.seller('07:05')],
    ['nobody knows who wrote last', told.seller('07:05').unknown('07:20')],
    ['nothing was written', onMonday],
  ])('where %s', (_, conversation) => {
    expect(why(conversation, rules(office(), hour), at('2026-07-06 11:00'))).toBeNull();
  });

  test('of what waited before Takt was installed', () => {
    const by = rules(office(), hour, { installedAt: at('2026-07-06 10:01') });
    expect(why(told, by, at('2026-07-06 11:00'))?.parts).toMatchObject([{ old: true, clocks: [] }]);
  });

  test('where no rule fits', () => {
    expect(why(told, rules(office()), at('2026-07-06 11:00'))?.parts).toMatchObject([{ old: false, clocks: [] }]);
  });
});

test('a long message is cut, and no sign in two', () => {
  const [part] = why(onMonday.buyer('07:00', { text: '😀'.repeat(121) }), rules(office()), 0)?.parts ?? [];
  expect(part?.message?.text).toBe(`${'😀'.repeat(119)}…`);
  const [whole] = why(onMonday.buyer('07:00', { text: 'я'.repeat(120) }), rules(office()), 0)?.parts ?? [];
  expect(whole?.message?.text).toBe('я'.repeat(120));
});

test('of two promises at one time the one is shown by whose word it is owed', () => {
  const told = onMonday
    .seller('00:00', { text: 'Напишу до 18:00' })
    .seller('00:00', { text: 'Перевіряю', precision: 'day' });
  const [part] = why(told, rules(office()), at('2026-07-06 12:00'))?.parts ?? [];
  expect(part).toMatchObject({ kind: 'promise', message: { text: 'Напишу до 18:00', precision: 'exact' } });
});
