/** The palette and the form that asks, as a seller sees them: they live in closed roots on the cabinet's page. */
import type { Page } from '@playwright/test';
import { byTestId, inEachRoot } from '../support/browser/closed-roots.mjs';
import { soon } from './soon';

export interface PaletteView {
  query: string;
  titles: string[];
  active: string;
  preview: string;
  /** The test id of what has the focus in it. */
  focused: string | null;
}

const PALETTE = `function () {
  const palette = this.querySelector('[data-testid="palette"]');
  if (!palette) return null;
  const choices = [...palette.querySelectorAll('[data-testid="palette-choice"]')];
  const title = (choice) => choice?.querySelector('.title')?.textContent ?? '';
  return {
    query: palette.querySelector('[data-testid="palette-search"]').value,
    titles: choices.map(title),
    active: title(choices.find((choice) => choice.getAttribute('aria-selected') === 'true')),
    preview: palette.querySelector('[data-testid="palette-preview"]')?.textContent ?? '',
    focused: this.activeElement?.dataset.testid ?? null,
  };
}`;

/** `undefined` while it is closed. */
export async function palette(page: Page): Promise<PaletteView | undefined> {
  return (await inEachRoot(page, PALETTE, null)).find((view) => view !== null);
}

/** Ctrl+. opens it; it has the keyboard and its choices. */
export async function openPalette(page: Page): Promise<PaletteView> {
  await page.keyboard.press('Control+Period');
  await soon.poll(async () => (await palette(page))?.titles.length ?? 0).toBeGreaterThan(0);
  await soon.poll(async () => (await palette(page))?.focused).toBe('palette-search');
  return (await palette(page)) as PaletteView;
}

export const isOpen = async (page: Page, testId: 'palette' | 'ask'): Promise<boolean> =>
  (await byTestId(page, testId)).length > 0;

/** The placeholders that the form asks for, with what stands there already. */
export async function asked(page: Page): Promise<Record<string, string> | undefined> {
  const fields = `function () {
    const form = this.querySelector('[data-testid="ask"]');
    if (!form) return null;
    const inputs = [...form.querySelectorAll('input')];
    return Object.fromEntries(inputs.map(({ dataset, value }) => [dataset.testid.replace('ask-', ''), value]));
  }`;
  return (await inEachRoot(page, fields, null)).find((form) => form !== null);
}

/** The sentence beside the field. */
export async function hint(page: Page): Promise<string | undefined> {
  const sentence = `function () { return this.querySelector('[data-testid="hint"] .hint-text')?.textContent ?? null; }`;
  return (await inEachRoot(page, sentence, null)).find((text) => text !== null);
}

declare global {
  interface Window {
    heard?: string[];
  }
}

/** From now on the page's own listeners write down every key and every change of a text. */
export function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.heard ??= [];
    const { heard } = window;
    heard.length = 0;
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy']) {
      document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`), true);
    }
  });
}

/** What the page has heard since. */
export const heard = (page: Page): Promise<string[]> => page.evaluate(() => window.heard ?? []);
