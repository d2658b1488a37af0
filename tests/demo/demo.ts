/** Both ways of showing Takt: by itself, for pictures, and to somebody who has a display. */
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { CABINETS } from '../e2e/cabinets';
import { IN_UKRAINIAN } from '../e2e/chats';
import { type ExtensionBrowser, openExtensionBrowser } from '../e2e/extension-browser';
import type { Cabinets } from '../e2e/fixtures';
import { extensionPage, launchChromium } from '../support/browser/chromium.mjs';
import { startSink } from '../support/browser/network.mjs';
import { journey } from './journey';
import { chatPicture, queuePicture } from './readme-pictures';
import { picturesIn, setTheScene } from './scene';

interface Demo {
  readonly cabinets: Cabinets;
  readonly extension: string;
  readonly executablePath: string;
}

/** Where sellers at Prom and Rozetka are: what their pages print is clear there. */
const IN_KYIV = { locale: 'uk-UA', timezone: 'Europe/Kyiv' };

/** @param pictures the folder for them */
export async function byItself(demo: Demo, pictures: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  // What an earlier run has left must not be taken for this one's.
  for (const name of await readdir(pictures)) if (name.endsWith('.png')) await rm(join(pictures, name));
  const picture = picturesIn(pictures);
  await withTakt(demo, IN_KYIV, (takt) => journey({ cabinets: demo.cabinets, takt, picture }));
}

/** @param folder the README's pictures are written anew there */
export async function forReadme(demo: Demo, folder: string): Promise<void> {
  await withTakt(demo, IN_UKRAINIAN.browserOptions, (takt) => chatPicture(takt, join(folder, 'chat.png')));
  await withTakt(demo, IN_KYIV, (takt) => queuePicture(takt, join(folder, 'queue.png')));
}

async function withTakt(
  { cabinets, extension }: Demo,
  where: { readonly locale: string; readonly timezone: string },
  act: (takt: ExtensionBrowser) => Promise<void>,
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'takt-demo-'));
  const sink = await startSink();
  try {
    const takt = await openExtensionBrowser({ extension, cabinets, sink, profile, ...where });
    try {
      await setTheScene(cabinets, takt);
      await act(takt);
      expect(takt.errors(), 'what nobody caught').toEqual([]);
      expect(takt.strangers(), 'hosts that are no replica').toEqual([]);
    } finally {
      await takt.close();
    }
  } finally {
    await sink.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Until the window is closed. */
export async function toSomebody({ cabinets, extension, executablePath }: Demo, sentence: string): Promise<void> {
  const { hostResolverRules } = cabinets;
  const browser = await launchChromium({
    extension,
    hostResolverRules,
    executablePath,
    headless: false,
    viewport: null,
  });
  const { context, extensionId } = browser;
  try {
    const [empty] = context.pages();
    await setTheScene(cabinets, { open: (path) => extensionPage(context, extensionId, path) });
    const [first] = await Promise.all(
      CABINETS.map(async ({ list }) => {
        const page = await context.newPage();
        await page.goto(list);
        return page;
      }),
    );
    await extensionPage(context, extensionId, 'sidepanel.html');
    await empty?.close();
    await first?.bringToFront();
    console.log(sentence);
    await context.waitForEvent('close', { timeout: 0 });
  } finally {
    await browser.close();
  }
}
