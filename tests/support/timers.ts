/** Timers as the background would give them, for components. */
import type { RunningTimer, Timer } from '../../utils/domain/deadlines/timer';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A buyer who has been waiting for that long; due after two hours, as the marketplace advises, and read just now. */
export function aTimer(now: number, waited: number, differences: Partial<RunningTimer> = {}): RunningTimer {
  const waitingSince = now - waited;
  return {
    kind: 'running',
    metric: 'first-response',
    basis: 'thread',
    waitingSince,
    precision: 'minute',
    atRiskAt: waitingSince + 1.6 * HOUR,
    dueAt: waitingSince + 2 * HOUR,
    limitAt: waitingSince + DAY,
    policy: {
      id: 'wildberries-chat',
      version: 1,
      target: 2 * HOUR,
      targetClock: 'working',
      targetOwner: 'marketplace',
      limit: DAY,
      limitClock: 'calendar',
      limitOwner: 'marketplace',
    },
    old: false,
    observedAt: now - 5_000,
    ...differences,
  };
}

/** A timer for each way in which a row can look. */
export function oneOfEach(now: number): Record<string, Timer> {
  return {
    pastLimit: aTimer(now, 27 * HOUR),
    pastTarget: aTimer(now, 5 * HOUR + 10 * MINUTE),
    pastOwnTarget: aTimer(now, 3 * HOUR, {
      policy: {
        ...{ id: 'own', version: 1, target: 2 * HOUR, targetClock: 'working', targetOwner: 'seller' },
        ...{ limit: null, limitClock: null, limitOwner: null },
      },
      limitAt: null,
    }),
    atRisk: aTimer(now, 1.8 * HOUR),
    onTime: aTimer(now, 12 * MINUTE),
    atLeast: aTimer(now, 40 * MINUTE, { basis: 'row' }),
    atLeastPastTarget: aTimer(now, 3 * HOUR, { basis: 'row' }),
    atLeastPastLimit: aTimer(now, 27 * HOUR, { basis: 'row' }),
    noPolicy: aTimer(now, 90 * MINUTE, { policy: null, atRiskAt: null, dueAt: null, limitAt: null }),
    check: aTimer(now, 2.5 * HOUR, { observedAt: now - HOUR }),
    readEarlier: aTimer(now, 50 * MINUTE, { observedAt: now - 20 * MINUTE }),
    unknownAuthor: { kind: 'unknown', reason: 'unknown-author', observedAt: now - 5_000 },
    clockWrong: { kind: 'unknown', reason: 'clock-wrong', observedAt: now - 5_000 },
    paused: aTimer(now, 30 * MINUTE, { atRiskAt: null, dueAt: null, pausedBy: 'air-raid' }),
    old: aTimer(now, 9 * DAY, { old: true }),
  };
}
