/** The clock of a measurement: it runs in the page's own world and knows nothing of the extension. */
import type { Page } from '@playwright/test';

/** When (ms since the page began) a key came, and when a text stood in a field. */
export interface Seen {
  readonly keys: { readonly code: string; readonly at: number }[];
  /** `stands`: the field has it, nobody was told yet; `taken`: all listeners of the page have had it. */
  readonly inputs: { readonly phase: 'stands' | 'taken'; readonly at: number; readonly value: string }[];
}

declare global {
  interface Window {
    taktBench: Seen;
  }
}

/** To be there before every page's own scripts, and before the extension's, whose listener on the same keys stops them. */
export async function startClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { keys: [], inputs: [] };
    window.taktBench = seen;
    const note = (phase: 'stands' | 'taken') => (event: Event) => {
      const at = performance.now();
      const field = event.composedPath()[0];
      if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
        seen.inputs.push({ phase, at, value: field.value });
    };
    const onKey = ({ code }: KeyboardEvent) => seen.keys.push({ code, at: performance.now() });
    window.addEventListener('keydown', onKey, { capture: true, passive: true });
    window.addEventListener('input', note('stands'), { capture: true, passive: true });
    // Frameworks listen on the field or on the root of their tree: both are below the window.
    window.addEventListener('input', note('taken'), { passive: true });
  });
}

export const resetClock = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.taktBench.keys.length = 0;
    window.taktBench.inputs.length = 0;
  });

export const readClock = (page: Page): Promise<Seen> => page.evaluate(() => window.taktBench);
