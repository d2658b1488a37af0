/** The clock of a text that comes into an editor: in the page's own world, on the page's own word of what stands there. */
import type { Page } from '@playwright/test';
import type {} from '../cabinets/editors/app/start';

export interface Coming {
  /** What is to stand there, in the framework's own model and to a person's eye. */
  readonly wanted: string;
  /** Milliseconds since the page began; `undefined` until it is so. */
  pressedAt?: number;
  toldAt?: number;
  stoodAt?: number;
}

declare global {
  interface Window {
    taktComing: Coming | undefined;
  }
}

/** To be there before the page's own scripts, and before the extension's, whose listener stops Tab. */
export async function startStandsClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let isLooking = false;
    const stands = () => {
      const { taktComing: coming, __field: field } = window;
      if (!coming || !field || coming.stoodAt !== undefined) return true;
      const at = performance.now();
      if (field.shown() !== coming.wanted || field.model() !== coming.wanted) return false;
      coming.stoodAt = at;
      return true;
    };
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      isLooking = !stands();
      if (isLooking) channel.port2.postMessage(null);
    };
    // A framework may learn of it after the browser has drawn it, or draw it later: then it is looked for in every task.
    const look = () => {
      if (stands() || isLooking) return;
      isLooking = true;
      channel.port2.postMessage(null);
    };
    const note = (when: 'pressedAt' | 'toldAt') => {
      const { taktComing: coming } = window;
      if (!coming || coming[when] !== undefined) return;
      coming[when] = performance.now();
    };
    const options = { capture: true, passive: true };
    window.addEventListener('keydown', ({ code }) => code === 'Tab' && note('pressedAt'), options);
    window.addEventListener('beforeinput', () => note('toldAt'), options);
    window.addEventListener('input', look, options);
    new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

export const expectText = (page: Page, wanted: string): Promise<void> =>
  page.evaluate((text) => {
    window.taktComing = { wanted: text };
  }, wanted);

/** Once it stands there. */
export async function textStood(page: Page): Promise<Coming> {
  const stood = await page.waitForFunction(() => window.taktComing?.stoodAt !== undefined && window.taktComing);
  const coming = await stood.jsonValue();
  if (!coming) throw new Error('Nobody waits for a text.');
  return coming;
}
