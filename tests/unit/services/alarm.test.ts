import { describe, expect, it, vi } from 'vitest';
import { alarmService, type Telling } from '../../../utils/services/alarm';
import { fixedClock, NOON } from '../../support/memory';

const MINUTE = 60_000;

const at = (instant: number | undefined): Telling => ({ refresh: async () => instant, failed: async () => undefined });

async function rungAt(...tellings: Telling[]): Promise<number | undefined> {
  const ringAt = vi.fn(async (_: number | undefined) => undefined);
  await alarmService(tellings, { ringAt }, fixedClock()).refresh();
  expect(ringAt).toHaveBeenCalledTimes(1);
  return ringAt.mock.lastCall?.[0];
}

describe('the one alarm', () => {
  it('rings for whatever comes first, and for nothing where nothing comes', async () => {
    expect(await rungAt(at(NOON + 9), at(undefined), at(NOON + 5))).toBe(NOON + 5);
    expect(await rungAt(at(undefined), at(undefined))).toBeUndefined();
  });

  it('rings in a minute where the database failed, and everything else is still said', async () => {
    const failed = vi.fn(async () => undefined);
    const refresh = vi.fn(async () => NOON + 9 * MINUTE);
    const thrown = new TypeError('closed');
    const broken: Telling = { refresh: () => Promise.reject(thrown), failed };
    expect(await rungAt(broken, { refresh, failed: async () => undefined })).toBe(NOON + MINUTE);
    expect(failed.mock.calls).toEqual([[thrown]]);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(await rungAt(broken, broken, broken)).toBe(NOON + MINUTE);
  });

  it('rings in a minute also where the failure cannot be told', async () => {
    const broken: Telling = { refresh: () => Promise.reject(new Error()), failed: () => Promise.reject(new Error()) };
    expect(await rungAt(broken)).toBe(NOON + MINUTE);
  });

  it('rings no later than what comes sooner than that', async () => {
    const broken: Telling = { refresh: () => Promise.reject(new Error()), failed: async () => undefined };
    expect(await rungAt(broken, at(NOON + 5))).toBe(NOON + 5);
  });
});
