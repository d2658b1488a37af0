/** Hours and policies as the seller sets them: kept, refused, and worked into what waits. */
import { describe, expect, it } from 'vitest';
import { policies } from '../../../utils/adapters/wildberries/policies';
import type { AccountRef } from '../../../utils/domain/conversation/account';
import { timerState } from '../../../utils/domain/deadlines/timer';
import { hoursService } from '../../../utils/services/hours';
import { policiesService } from '../../../utils/services/policies';
import { aConversation } from '../../support/a-conversation';
import { freshServices, KYIV } from '../../support/memory';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WHEN = { marketplace: 'wildberries', account: null, channel: 'chat', kind: null } as never as {
  marketplace: AccountRef['marketplace'];
  account: null;
  channel: 'chat';
  kind: null;
};
const day = { duration: 24 * HOUR, clock: 'calendar' } as const;

/** A buyer wrote on Monday at 12:01 in Kyiv, where shops are open; it is 12:31 there. */
async function seller() {
  const services = await freshServices();
  const { repositories, conversations, settings, clock } = services;
  await settings.layFoundation();
  clock.set(Date.UTC(2026, 6, 6, 9, 31));
  const waiting = aConversation({ buyer: 'Олена' }).buyer('09:01');
  await repositories.settings.set('installedAt', Date.UTC(2026, 6, 6, 8));
  await conversations.report(waiting.thread({ at: '09:31' }));
  const open = async () => repositories;
  const timer = async () => {
    const [record] = await repositories.conversations.waiting();
    if (record?.timer.kind !== 'running') throw new Error('nobody waits');
    return record.timer;
  };
  const hours = hoursService(open, conversations, clock, KYIV);
  const rules = policiesService(open, policies, conversations, clock, KYIV);
  return { ...services, hours, rules, timer, waiting };
}

describe('Policies', () => {
  it('a target moves what waits, and goes back', async () => {
    const { rules, timer } = await seller();
    const since = (await timer()).waitingSince;
    expect((await timer()).dueAt).toBe(since + HOUR);
    await rules.save({ ...WHEN, target: { duration: 20 * MINUTE, clock: 'working' }, limit: day });
    expect((await timer()).dueAt).toBe(since + 20 * MINUTE);
    expect((await timer()).policy?.targetOwner).toBe('seller');
    const [own] = (await rules.view()).filter(({ channel }) => channel === 'chat');
    expect(own).toMatchObject({ target: { duration: 20 * MINUTE }, initial: { id: 'wildberries-chat' } });
    await rules.reset(WHEN);
    expect((await timer()).dueAt).toBe(since + HOUR);
  });

  it('of which one figure is changed leave the other one the marketplace’s, also through a back-up', async () => {
    const { rules, timer, backup } = await seller();
    const limit = { duration: 240 * HOUR, clock: 'calendar' } as const;
    await rules.save({ ...WHEN, target: { duration: 20 * MINUTE, clock: 'working' }, limit });
    expect((await timer()).policy).toMatchObject({ targetOwner: 'seller', limitOwner: 'marketplace' });
    const [shown] = (await rules.view()).filter(({ channel }) => channel === 'chat');
    expect(shown).toMatchObject({ target: { confidence: 'C' }, limit: { confidence: 'B' } });
    const there = await seller();
    await there.backup.applyImport(await backup.exportBackup());
    expect((await there.timer()).policy).toMatchObject({ targetOwner: 'seller', limitOwner: 'marketplace' });
  });

  it('one that says what the build says is none of the seller’s', async () => {
    const { rules, repositories } = await seller();
    await rules.save({ ...WHEN, target: { duration: 2 * HOUR, clock: 'working' }, limit: null });
    const limit = { duration: 240 * HOUR, clock: 'calendar' } as const;
    await rules.save({ ...WHEN, target: { duration: HOUR, clock: 'working' }, limit });
    expect(await repositories.settings.get('policies')).toEqual([]);
  });

  it('for chats leaves promised answers alone, and comes after that of one shop', async () => {
    const { rules } = await seller();
    const target = { duration: 2 * HOUR, clock: 'working' } as const;
    await rules.save({ ...WHEN, account: 'supplier' as never, target, limit: null });
    await rules.save({ ...WHEN, target: { ...target, duration: 3 * HOUR }, limit: null });
    const order = (await rules.view()).map(({ account, channel, kind }) => [account, channel, kind]);
    expect(order.slice(0, 3)).toEqual([
      [null, null, 'follow-up'],
      ['supplier', 'chat', null],
      [null, 'chat', null],
    ]);
  });

  it('are tried before they are kept', async () => {
    const { rules, repositories } = await seller();
    const late = async (duration: number) =>
      (await rules.preview({ ...WHEN, target: { duration, clock: 'working' }, limit: null })).late;
    expect([await late(20 * MINUTE), await late(40 * MINUTE)]).toEqual([1, 0]);
    expect(await repositories.settings.get('policies')).toBeUndefined();
  });

  it('tried for promises speak of those without a time of their own', async () => {
    const { rules, conversations, clock } = await seller();
    const promised = (buyer: string, text: string) =>
      conversations.report(
        aConversation({ buyer, threadId: buyer }).buyer('09:01').seller('09:05', { text }).thread({ at: '10:30' }),
      );
    await promised('Ірина', 'Напишу до 18:00');
    await promised('Марія', 'Уточню');
    clock.set(Date.UTC(2026, 6, 6, 10, 30));
    const late = async (duration: number) =>
      (
        await rules.preview({
          ...WHEN,
          channel: null,
          kind: 'follow-up',
          target: { duration, clock: 'working' },
          limit: null,
        })
      ).late;
    expect([await late(HOUR), await late(2 * HOUR)]).toEqual([1, 0]);
  });

  it('that cannot be are refused with their place', async () => {
    const { rules } = await seller();
    const target = { duration: 0, clock: 'working' } as const;
    await expect(rules.save({ ...WHEN, target, limit: null })).rejects.toMatchObject({
      ...{ code: 'invalid', detail: 'target.duration' },
    });
  });

  it('what was judged stays as it was judged', async () => {
    const { rules, repositories, conversations, waiting } = await seller();
    await conversations.report(waiting.seller('09:31').buyer('09:32').thread({ at: '09:33' }));
    const judged = async () => (await repositories.conversations.all())[0]?.stretches[0]?.judgement;
    expect(await judged()).toMatchObject({ policyId: 'wildberries-chat', target: HOUR, result: 'on-time' });
    await rules.save({ ...WHEN, target: { duration: MINUTE, clock: 'working' }, limit: day });
    expect(await judged()).toMatchObject({ policyId: 'wildberries-chat', target: HOUR, result: 'on-time' });
    await conversations.rebuild();
    expect(await judged()).toMatchObject({ policyId: 'wildberries-chat', target: HOUR, result: 'on-time' });
  });

  // Answered after two hours, where one was advised; then three are given.
  it.each([
    ['its times are read to the second', '09:01:20', '11:01:10', null],
    ['its account is known', '09:01', '11:01', 'shop'],
  ])('what was judged stays as it was judged when %s', async (_, asked, answered, account) => {
    const { rules, repositories, conversations, clock } = await seller();
    clock.set(Date.UTC(2026, 6, 6, 12));
    const minute = { precision: 'minute' } as const;
    const told = aConversation({ threadId: '7' }).buyer('09:01', { ...minute, text: 'Є?' });
    await conversations.report(told.seller('11:01', { ...minute, text: 'Є' }).thread({ at: '11:03' }));
    await rules.save({ ...WHEN, target: { duration: 3 * HOUR, clock: 'working' }, limit: day });
    const again = aConversation({ threadId: '7', account })
      .buyer(asked, { text: 'Є?' })
      .seller(answered, { text: 'Є' });
    await conversations.report(again.thread({ at: '11:04' }));
    const records = (await repositories.conversations.all()).filter(({ threadId }) => threadId === '7');
    expect(records.map((record) => [record.account, record.stretches.map(({ judgement }) => judgement)])).toMatchObject(
      [[account, [{ policyId: 'wildberries-chat', target: HOUR, result: 'past-target', lateBy: HOUR }]]],
    );
    expect(records[0]?.unsettled).toBeUndefined();
  });

  it('two answers within a minute of each other are judged each by itself', async () => {
    const { rules, repositories, conversations, clock } = await seller();
    clock.set(Date.UTC(2026, 6, 6, 12));
    const told = aConversation({ threadId: '7' }).buyer('09:05:10').seller('09:05:20');
    await conversations.report(told.thread());
    await rules.save({ ...WHEN, target: { duration: 2 * HOUR, clock: 'working' }, limit: day });
    await conversations.report(told.buyer('09:05:30').seller('09:05:40').thread());
    const record = (await repositories.conversations.all()).find(({ threadId }) => threadId === '7');
    expect(record?.stretches.map(({ judgement }) => judgement?.target)).toEqual([HOUR, 2 * HOUR]);
  });

  it('what was judged stays so where a back-up of it is brought in, whatever the rules are there', async () => {
    const { conversations, waiting, backup } = await seller();
    await conversations.report(waiting.seller('09:31').buyer('09:32').thread({ at: '09:33' }));
    const there = await seller();
    await there.backup.wipe();
    await there.rules.save({ ...WHEN, target: { duration: MINUTE, clock: 'working' }, limit: day });
    await there.backup.applyImport(await backup.exportBackup());
    const [record] = await there.repositories.conversations.all();
    expect(record?.stretches.map(({ judgement }) => judgement)).toMatchObject([{ target: HOUR, result: 'on-time' }]);
    expect(record?.timer).toMatchObject({ policy: { target: MINUTE } });
  });

  it('of a later answer the changed rule judges', async () => {
    const { rules, repositories, conversations, waiting, clock } = await seller();
    await conversations.report(waiting.seller('09:31').buyer('09:32').thread({ at: '09:33' }));
    await rules.save({ ...WHEN, target: { duration: MINUTE, clock: 'working' }, limit: day });
    clock.set(Date.UTC(2026, 6, 6, 9, 41));
    await conversations.report(waiting.seller('09:40').thread({ at: '09:41' }));
    const [record] = await repositories.conversations.all();
    expect(record?.stretches.map(({ judgement }) => judgement?.result)).toEqual(['on-time', 'past-target']);
    // Asked at 9:32, due at 9:33, answered at 9:40.
    expect(record?.timer).toMatchObject({ kind: 'idle', lateBy: 7 * MINUTE, lateFor: 'target.seller' });
  });

  it('an answer to what waited before the installation is not called late', async () => {
    const { rules, repositories, conversations, waiting, clock } = await seller();
    await repositories.settings.set('installedAt', Date.UTC(2026, 6, 6, 9, 30));
    await rules.save({ ...WHEN, target: { duration: MINUTE, clock: 'working' }, limit: day });
    clock.set(Date.UTC(2026, 6, 6, 9, 41));
    await conversations.report(waiting.seller('09:40').thread({ at: '09:41' }));
    const [record] = await repositories.conversations.all();
    expect(record?.timer).toEqual({ kind: 'idle', observedAt: record?.timer.observedAt });
  });
});

describe('Hours', () => {
  const week = Array.from({ length: 7 }, () => [{ from: '18:00', to: '20:00' }]);

  it('begin with nine to eight in the browser’s zone, and move what waits', async () => {
    const { hours, timer } = await seller();
    expect(await hours.view()).toMatchObject({ schedule: { zone: 'Europe/Kyiv', daysOff: [] }, own: [] });
    await hours.saveSchedule(null, { week });
    expect((await timer()).dueAt).toBe(Date.UTC(2026, 6, 6, 16));
    await hours.saveSchedule(null, { zone: 'Asia/Almaty' });
    expect((await timer()).dueAt).toBe(Date.UTC(2026, 6, 6, 14));
  });

  it('of one shop are its own until they are removed', async () => {
    const { hours } = await seller();
    const of = { marketplace: WHEN.marketplace, id: '77' };
    await hours.saveSchedule(of, { week });
    await hours.saveSchedule(of, { daysOff: ['2026-08-24'] });
    const schedule = { zone: 'Europe/Kyiv', week, daysOff: ['2026-08-24'] };
    expect((await hours.view()).own).toEqual([{ of, schedule }]);
    await hours.removeSchedule(of);
    expect((await hours.view()).own).toEqual([]);
  });

  it('that cannot be are refused with their place, and nothing is kept', async () => {
    const { hours, repositories } = await seller();
    await expect(hours.saveSchedule(null, { week: week.with(2, [{ from: '9', to: '20:00' }]) })).rejects.toMatchObject({
      ...{ code: 'invalid', detail: 'week[2][0].from' },
    });
    await expect(hours.saveSchedule(null, { zone: 'Mars/Olympus' })).rejects.toMatchObject({ detail: 'zone' });
    expect(await repositories.settings.get('hours')).toBeUndefined();
  });

  it('an interruption begins once, stops the clock of all shops, ends, is removed and put back', async () => {
    const { hours, timer, clock } = await seller();
    const due = (await timer()).dueAt ?? 0;
    await hours.interrupt({ kind: 'begin', reason: 'power' });
    await hours.interrupt({ kind: 'begin', reason: 'power' });
    expect((await timer()).dueAt).toBeNull();
    expect(timerState(await timer(), clock.now())).toBe('paused');
    const [running] = (await hours.view()).interruptions;
    if (!running) throw new Error('nothing goes on');
    clock.pass(15 * MINUTE);
    await hours.interrupt({ kind: 'end', interruption: running });
    expect((await timer()).dueAt).toBe(due + 15 * MINUTE);
    expect(timerState(await timer(), clock.now())).toBe('on-time');
    const [ended] = (await hours.view()).interruptions;
    if (!ended) throw new Error('nothing was kept');
    await hours.interrupt({ kind: 'remove', interruption: ended });
    expect((await timer()).dueAt).toBe(due);
    await hours.interrupt({ kind: 'restore', interruption: ended });
    await hours.interrupt({ kind: 'restore', interruption: ended });
    expect((await hours.view()).interruptions).toEqual([ended]);
  });
});
