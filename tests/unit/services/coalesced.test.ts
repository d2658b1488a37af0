import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coalesced } from '../../../utils/services/coalesced';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('many wishes', () => {
  it('are one deed at once and one after a pause', async () => {
    const work = vi.fn(async () => undefined);
    const wish = coalesced(work);
    for (let call = 0; call < 10; call++) wish();
    expect(work).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('are few deeds over the pause that was asked for', async () => {
    const work = vi.fn(async () => undefined);
    const wish = coalesced(work, 30_000);
    wish();
    wish();
    await vi.advanceTimersByTimeAsync(29_000);
    expect(work).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('the browser is busy'))],
    [
      'throws',
      () => {
        throw new Error('the browser is gone');
      },
    ],
  ])('are heard after a deed that %s', async (_, fail) => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const work = vi.fn<() => Promise<unknown>>(async () => undefined).mockImplementationOnce(fail);
    const wish = coalesced(work);
    wish();
    await vi.advanceTimersByTimeAsync(5000);
    wish();
    await vi.advanceTimersByTimeAsync(5000);
    process.off('unhandledRejection', unhandled);
    expect(work).toHaveBeenCalledTimes(2);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
