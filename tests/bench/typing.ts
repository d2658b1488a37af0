/** Keys at the pace of a fast typist. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { strike } from '../e2e/keys';

/** Between two keys (ms). */
export const PACE = 40;

/** Each key at its time; a key that the browser takes late does not push back those after it. */
export async function typeAtPace(page: Page, keys: readonly string[]): Promise<void> {
  const began = performance.now();
  for (const [index, key] of keys.entries()) {
    const early = began + index * PACE - performance.now();
    if (early > 0) await pause(early);
    await strike(page, [key]);
  }
}
