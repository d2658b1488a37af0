import { describe, expect, test } from 'vitest';
import type { ConversationId, ConversationKey } from '../../../../utils/domain/conversation/ids';
import { type AllTold, NOTICE_SETTINGS, type NoticesAsk, noticesOf } from '../../../../utils/domain/deadlines/notices';
import type { RunningTimer } from '../../../../utils/domain/deadlines/timer';

/** 2026-11-20, a Friday, in Kyiv: two hours ahead of UTC. */
const at = (time: string) => Date.parse(`2026-11-20T${time}:00+02:00`);
const id = (name: string) => name as ConversationId;

/** Waits from then on, due and at its limit then, read just now. */
function waits(name: string, since: string, due: string, limit?: string, readAt?: string) {
  const timer: RunningTimer = {
    ...{ kind: 'running', metric: 'first-response', basis: 'thread', precision: 'exact', policy: null, old: false },
    ...{ waitingSince: at(since), dueAt: at(due), limitAt: limit ? at(limit) : null, atRiskAt: null },
    observedAt: readAt ? at(readAt) : Number.POSITIVE_INFINITY,
  };
  return { id: id(name), keys: [name as string as ConversationKey], timer };
}

const asked = (now: string, change: Partial<NoticesAsk>) =>
  noticesOf({
    ...{ waiting: [], told: {}, lastAt: null, inFocus: [], settings: NOTICE_SETTINGS, zone: 'Europe/Kyiv' },
    ...{ quiet: { from: '21:00', to: '08:00' }, now: at(now) },
    ...change,
  });
const stages = ({ notices }: ReturnType<typeof asked>) => notices.map((notice) => `${notice.id} ${notice.stage}`);

describe('the seller is told', () => {
  test('of a target that passed, and not of one that has not', () => {
    const waiting = [waits('a', '10:00', '11:00'), waits('b', '10:30', '11:30')];
    const answer = asked('11:05', { waiting });
    expect(answer.notices).toMatchObject([{ id: 'a', stage: 'past-target', at: at('11:00') }]);
    expect(answer.nextAt).toBe(at('11:30'));
  });

  test('of a limit ahead of time, a quarter of an hour to begin with', () => {
    const waiting = [waits('a', '10:00', '10:30', '15:00')];
    const told: AllTold = { a: [{ since: at('10:00'), stage: 'past-target' }] };
    expect(asked('14:44', { waiting, told }).nextAt).toBe(at('14:45'));
    expect(stages(asked('14:45', { waiting, told }))).toEqual(['a limit-near']);
  });

  test('ahead of a target only by choice', () => {
    const waiting = [waits('a', '10:00', '11:00')];
    expect(stages(asked('10:55', { waiting }))).toEqual([]);
    const settings = { ...NOTICE_SETTINGS, targetAhead: 600_000 };
    expect(stages(asked('10:55', { waiting, settings }))).toEqual(['a target-near']);
  });

  test('once of each', () => {
    const waiting = [waits('a', '10:00', '11:00')];
    const { told } = asked('11:00', { waiting });
    expect(stages(asked('11:30', { waiting, told }))).toEqual([]);
  });

  test('anew when another stretch of the same buyer is late', () => {
    const told: AllTold = { a: [{ since: at('09:00'), stage: 'past-limit' }] };
    expect(stages(asked('12:30', { waiting: [waits('a', '11:00', '12:00')], told }))).toEqual(['a past-target']);
  });

  test('after sleep of the last that happened, once, with its true lateness', () => {
    const waiting = [waits('a', '10:00', '10:30', '12:00')];
    const { notices, told } = asked('15:20', { waiting });
    expect(notices).toMatchObject([{ id: 'a', stage: 'past-limit', at: at('12:00') }]);
    expect(stages(asked('15:40', { waiting, told }))).toEqual([]);
  });

  test('of all at once, the most urgent first', () => {
    const waiting = [
      waits('late', '10:00', '11:00'),
      waits('later', '09:00', '10:00'),
      waits('lost', '08:00', '08:30', '10:59'),
    ];
    expect(stages(asked('11:01', { waiting }))).toEqual(['lost past-limit', 'later past-target', 'late past-target']);
  });
});

describe('the seller is told no more than is known', () => {
  const one = waits('a', '10:00', '10:30', '12:00', '11:59');
  const told = (now: string, change: Partial<RunningTimer>) =>
    asked(now, { waiting: [{ ...one, timer: { ...one.timer, ...change } }] }).notices;
  const policy: NonNullable<RunningTimer['policy']> = {
    ...{ id: 'p', version: 1, target: 1, targetClock: 'working', targetOwner: 'marketplace' },
    ...{ limit: 2, limitClock: 'calendar', limitOwner: 'seller' },
  };

  test.each<[string, Partial<RunningTimer>, string]>([
    ['a thread', {}, 'exact'],
    ['a row that was not opened: then or earlier', { basis: 'row' }, 'latest'],
    ['a message of some hour: then or later', { precision: 'hour' }, 'earliest'],
    ['a row with a message of some day', { basis: 'row', precision: 'day' }, 'latest'],
  ])('%s', (_, change, bound) => {
    expect(told('12:00', change)).toMatchObject([{ bound, observedAt: at('11:59') }]);
  });

  test('whose figure it is', () => {
    expect(told('12:00', { policy })).toMatchObject([{ stage: 'past-limit', owner: 'seller' }]);
    expect(told('12:00', { policy, limitAt: null })).toMatchObject([{ stage: 'past-target', owner: 'marketplace' }]);
    expect(told('12:00', { policy: null })).toMatchObject([{ owner: 'seller' }]);
  });
});

describe('the seller is left in peace', () => {
  test('for ten minutes after being told', () => {
    const waiting = [waits('a', '10:00', '11:00')];
    const answer = asked('11:04', { waiting, lastAt: at('10:58') });
    expect(answer).toMatchObject({ notices: [], told: {}, nextAt: at('11:08') });
    expect(stages(asked('11:08', { waiting, lastAt: at('10:58') }))).toEqual(['a past-target']);
  });

  test('in quiet hours, until they are over', () => {
    const waiting = [waits('a', '19:30', '21:30')];
    const answer = asked('21:30', { waiting });
    expect(answer.notices).toEqual([]);
    expect(answer.nextAt).toBe(Date.parse('2026-11-21T08:00:00+02:00'));
  });

  test('of the thread in focus, then and later', () => {
    const waiting = [waits('a', '10:00', '11:00')];
    const { notices, told } = asked('11:00', { waiting, inFocus: [id('a')] });
    expect(notices).toEqual([]);
    expect(stages(asked('11:20', { waiting, told }))).toEqual([]);
  });

  test('where notifications are off', () => {
    const waiting = [waits('a', '10:00', '11:00')];
    const answer = asked('11:05', { waiting, settings: { ...NOTICE_SETTINGS, on: false } });
    expect(answer).toMatchObject({ notices: [], nextAt: undefined });
  });

  test('of a deadline that passed while nobody was reading: it may have been answered', () => {
    expect(stages(asked('11:30', { waiting: [waits('a', '10:00', '11:00', undefined, '10:30')] }))).toEqual([]);
  });

  test('of what waited before Takt was installed', () => {
    const old = waits('a', '10:00', '11:00');
    expect(stages(asked('11:30', { waiting: [{ ...old, timer: { ...old.timer, old: true } }] }))).toEqual([]);
  });
});

describe('each is told once', () => {
  const since = at('10:00');

  test('where another deadline passed unread in between', () => {
    const told: AllTold = { a: [{ since, stage: 'past-limit' }] };
    const unread = asked('13:00', { waiting: [waits('a', '10:00', '12:30', '11:00', '12:00')], told });
    expect(unread.told).toEqual(told);
    const read = asked('14:00', { waiting: [waits('a', '10:00', '12:30', '11:00', '14:00')], told: unread.told });
    expect(stages(read)).toEqual([]);
  });

  test('where it could not be seen for a while who wrote last', () => {
    const told: AllTold = { a: [{ since, stage: 'past-target' }] };
    const unclear = { kind: 'unknown', reason: 'unknown-author', observedAt: at('11:30') } as const;
    const one = waits('a', '10:00', '11:00');
    expect(asked('11:30', { waiting: [{ ...one, timer: unclear }], told }).told).toEqual(told);
  });

  test('of a limit that is near before the target has passed, also after nobody read for a while', () => {
    const near = asked('10:50', { waiting: [waits('a', '10:00', '10:55', '11:00')] });
    expect(stages(near)).toEqual(['a limit-near']);
    expect(near.nextAt).toBe(at('11:00'));
    const unread = asked('10:58', { waiting: [waits('a', '10:00', '10:55', '11:00', '10:50')], told: near.told });
    const read = asked('10:59', { waiting: [waits('a', '10:00', '10:55', '11:00', '10:59')], told: unread.told });
    expect([...stages(unread), ...stages(read)]).toEqual([]);
    expect(stages(asked('11:01', { waiting: [waits('a', '10:00', '10:55', '11:00')], told: read.told }))).toEqual([
      'a past-limit',
    ]);
  });

  test('of a limit before the target, whose target brings nothing new', () => {
    const told: AllTold = { a: [{ since, stage: 'past-limit' }] };
    const answer = asked('11:30', { waiting: [waits('a', '10:00', '12:00', '11:00')], told });
    expect(answer).toMatchObject({ notices: [], nextAt: undefined });
  });

  test('where the thread shows that the buyer has been waiting for longer', () => {
    const told: AllTold = { a: [{ since: at('10:06'), stage: 'past-target' }] };
    const { notices, told: kept } = asked('11:30', { waiting: [waits('a', '10:05', '11:05')], told });
    expect(notices).toEqual([]);
    expect(stages(asked('11:40', { waiting: [waits('a', '10:06', '11:06')], told: kept }))).toEqual([]);
  });

  test('where the conversation got its id afterwards', () => {
    const told: AllTold = { weak: [{ since, stage: 'past-target' }] };
    const one = waits('a', '10:00', '11:00');
    const waiting = [{ ...one, keys: [...one.keys, 'weak' as ConversationKey] }];
    const { notices, told: kept } = asked('11:30', { waiting, told });
    expect(notices).toEqual([]);
    expect(kept).toEqual({ a: [{ since, stage: 'past-target' }] });
  });
});

test('what is over is forgotten', () => {
  const told: AllTold = { gone: [{ since: at('09:00'), stage: 'past-target' }] };
  expect(asked('12:00', { told }).told).toEqual({});
});

test('a clock that was set back keeps nobody silent for days', () => {
  const waiting = [waits('a', '10:00', '11:00')];
  expect(stages(asked('11:05', { waiting, lastAt: Date.parse('2027-01-01T00:00:00Z') }))).toEqual(['a past-target']);
});

describe('what is owed', () => {
  const owed = (by: 'promise' | 'seller') => {
    const one = waits('a', '10:00', '16:00');
    return { ...one, timer: { ...one.timer, metric: 'follow-up', owed: by } as RunningTimer };
  };
  test.each([
    ['promise', 'promise'],
    ['seller', 'reminder'],
  ] as const)('by the %s is told as a %s, and not as a rule that was missed', (by, owner) => {
    expect(asked('16:05', { waiting: [owed(by)] }).notices).toMatchObject([{ id: 'a', stage: 'past-target', owner }]);
  });

  test('is the rule of the question where the limit of that passes', () => {
    const one = owed('promise');
    const policy: RunningTimer['policy'] = {
      ...{ id: 'p', version: 1, target: 1, targetClock: 'working', targetOwner: 'seller' },
      ...{ limit: 2, limitClock: 'calendar', limitOwner: 'marketplace' },
    };
    const question = { since: at('10:30'), precision: 'exact', policy } as const;
    const timer: RunningTimer = { ...one.timer, limitAt: at('15:00'), question };
    expect(asked('15:01', { waiting: [{ ...one, timer }] })).toMatchObject({
      notices: [{ stage: 'past-limit', owner: 'marketplace' }],
      told: { a: [{ since: at('10:30'), stage: 'past-limit' }] },
    });
  });
});
