import type { Page } from '@playwright/test';

/** Once what stands on the page has been laid out and painted: readers look at its geometry. */
export const laidOut = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
