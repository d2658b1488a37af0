import { expect } from '@playwright/test';

const patient = expect.configure({ timeout: 30_000 });

/** Looks often: what a page needs a tenth of a second for is not waited for a whole one. */
const OFTEN = [50, 100, 100, 200, 200, 300];

/** On a busy machine a page takes its time; nothing waits longer than it must. */
export const soon = Object.assign(patient.configure({}), {
  poll: ((actual, options) =>
    patient.poll(actual, {
      intervals: OFTEN,
      ...(typeof options === 'string' ? { message: options } : options),
    })) as typeof expect.poll,
});
