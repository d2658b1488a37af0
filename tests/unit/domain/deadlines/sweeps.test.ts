import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConversationId, ConversationKey } from '../../../../utils/domain/conversation/ids';
import {
  begunSweep,
  isAbandoned,
  isSweptThrough,
  movedSweep,
  type Sweep,
  type Sweepable,
  sweepFigures,
} from '../../../../utils/domain/deadlines/sweeps';
import type { Timer } from '../../../../utils/domain/deadlines/timer';
import { aTimer, HOUR, MINUTE, oneOfEach } from '../../../support/timers';

const NOW = Date.UTC(2026, 10, 20, 12);
const id = (name: string) => name as ConversationId;
const key = (name: string) => name as ConversationKey;

/** Has been waiting for that long (ms); the target is two hours. */
const waits = (name: string, waited: number, timer: Timer = aTimer(NOW, waited)): Sweepable => ({
  ...{ id: id(name), keys: [key(name)], timer },
});
const [vira, olena, ihor] = [waits('Віра', 5 * HOUR), waits('Олена', 3 * HOUR), waits('Ігор', 10 * MINUTE)] as const;
const three = [ihor, olena, vira];
const begun = begunSweep(three, 1, NOW) as Sweep;
const moved = (sweep: Sweep, all: readonly Sweepable[]) => movedSweep(sweep, all, sweep.pressedAt + 1, NOW);

describe('a round', () => {
  test('goes through all who wait, the most urgent first', () => {
    const second = moved(begun, three);
    const third = moved(second, three);
    expect([begun, second, third].map(({ at }) => at)).toEqual(['Віра', 'Олена', 'Ігор']);
    expect([begun, second, third].map((one) => sweepFigures(one, three, NOW))).toEqual([
      { kind: 'on', place: 1, count: 3, at: 'Віра' },
      { kind: 'on', place: 2, count: 3, at: 'Олена' },
      { kind: 'on', place: 3, count: 3, at: 'Ігор' },
    ]);
    const over = moved(third, three);
    expect(over.at).toBeNull();
    expect(sweepFigures(over, [ihor, vira], NOW)).toEqual({ kind: 'ended', count: 3, left: 2 });
  });

  test('passes over who waits no more, and does not count them', () => {
    const left = [ihor, vira];
    expect(sweepFigures(begun, left, NOW)).toMatchObject({ place: 1, count: 2 });
    expect(moved(begun, left).at).toBe('Ігор');
  });

  test('stays where it stands when that one is answered', () => {
    expect(sweepFigures(begun, [ihor, olena], NOW)).toMatchObject({ at: 'Віра', place: 1, count: 3 });
  });

  test('comes at its end to who came meanwhile, however urgent', () => {
    const later = [...three, waits('Пізня', 30 * HOUR), waits('Пізній', MINUTE)];
    let sweep = begun;
    const stops = [sweep.at];
    while (sweep.at !== null) {
      sweep = moved(sweep, later);
      stops.push(sweep.at);
    }
    expect(stops).toEqual(['Віра', 'Олена', 'Ігор', 'Пізня', 'Пізній', null]);
  });

  test('knows who got another id meanwhile', () => {
    const joined = { ...olena, id: id('Олена, 250'), keys: [key('Олена'), key('Олена, 250')] };
    const second = moved(begun, [ihor, joined, vira]);
    expect(second.at).toBe('Олена, 250');
    const again = { ...vira, id: id('Віра, 250'), keys: [key('Віра'), key('Віра, 250')] };
    expect(moved(second, [ihor, joined, again]).at).toBe('Ігор');
  });

  test('does not begin where nobody waits', () => {
    expect(begunSweep([], 1, NOW)).toBeNull();
    expect(begunSweep([waits('стара', HOUR, aTimer(NOW, HOUR, { old: true }))], 1, NOW)).toBeNull();
  });

  test('left lying for more than an hour is over, and by a clock that was set back too', () => {
    expect(isAbandoned(begun, NOW + HOUR)).toBe(false);
    expect(isAbandoned(begun, NOW + HOUR + 1)).toBe(true);
    expect(isAbandoned(begun, NOW - 2 * HOUR)).toBe(true);
  });
});

describe('a round stops', () => {
  const { old, ...pending } = oneOfEach(NOW);
  test.each(Object.entries(pending))('at %s', (_, timer) => {
    expect(isSweptThrough(timer, NOW)).toBe(true);
  });

  test.each<[string, Timer]>([
    ['who waited before the installation', old as Timer],
    ['whom the seller put off', aTimer(NOW, HOUR, { snoozedUntil: NOW + 1 })],
    ['who needs no reply', { kind: 'no-reply-needed', by: 'seller', observedAt: NOW }],
    ['who waits for nothing', { kind: 'idle', observedAt: NOW }],
  ])('not at %s', (_, timer) => {
    expect(isSweptThrough(timer, NOW)).toBe(false);
  });

  test('at whom the seller put off until now', () => {
    expect(isSweptThrough(aTimer(NOW, HOUR, { snoozedUntil: NOW }), NOW)).toBe(true);
  });
});

test('whoever waits all through a round is stopped at once, and nobody twice, whatever comes and goes meanwhile', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const crowd = fc.uniqueArray(fc.constantFrom(...names));
  fc.assert(
    fc.property(
      fc.array(crowd, { minLength: 1, maxLength: 12 }),
      fc.array(fc.nat(600), { minLength: 6 }),
      (turns, since) => {
        const at = (turn: number) =>
          (turns[Math.min(turn, turns.length - 1)] ?? []).map((name) =>
            waits(name, (since[names.indexOf(name)] ?? 0) * MINUTE),
          );
        let sweep = begunSweep(at(0), 0, NOW);
        const stops: ConversationId[] = [];
        let turn = 0;
        while (sweep?.at) {
          stops.push(sweep.at);
          turn++;
          sweep = movedSweep(sweep, at(turn), turn, NOW);
        }
        const throughout = names.filter((name) =>
          Array.from({ length: turn + 1 }, (_, index) => at(index)).every((all) => all.some((one) => one.id === name)),
        );
        expect(new Set(stops).size).toBe(stops.length);
        if (at(0).length > 0) expect(stops).toEqual(expect.arrayContaining(throughout));
      },
    ),
    { numRuns: 300 },
  );
});
