/** A browser without Takt, for what the test pages do by themselves. */
import { type Browser, chromium, type ElementHandle, type Frame, type Page } from '@playwright/test';
import type {} from '../cabinets/editors/app/start';
import { addressOf, type Wish } from '../cabinets/editors/pages.mjs';
import { test as journeys } from './fixtures';

export const test = journeys.extend<object, { plain: Browser }>({
  plain: [
    async ({ cabinets }, use) => {
      const plain = await chromium.launch({
        executablePath: process.env.TAKT_CHROMIUM ?? '/usr/bin/chromium',
        chromiumSandbox: process.getuid?.() !== 0,
        args: [`--host-resolver-rules=${cabinets.hostResolverRules}`, '--ignore-certificate-errors', '--disable-quic'],
      });
      await use(plain);
      await plain.close();
    },
    { scope: 'worker' },
  ],
});

export interface OpenedField {
  readonly page: Page;
  /** The page, or the frame that the chat is in. */
  readonly inside: Page | Frame;
  readonly field: () => Promise<ElementHandle<HTMLElement>>;
}

export async function openField(page: Page, id: string, wish: Wish): Promise<OpenedField> {
  await page.goto(addressOf(id, wish));
  const inside = wish.place === 'frame' ? (page.frame('chat') as Frame) : page;
  await inside.waitForFunction(() => '__field' in window);
  const field = async () =>
    (await inside.evaluateHandle(() => window.__field.element())).asElement() as ElementHandle<HTMLElement>;
  return { page, inside, field };
}

/** What the framework has, and what a person sees. */
export const texts = ({ inside }: OpenedField) =>
  inside.evaluate(() => ({ model: window.__field.model(), shown: window.__field.shown() }));
