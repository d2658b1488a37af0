/** Which tab is in front, as the browser itself says: its word holds for the seller, not the test's own bookkeeping. */
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser';
import { desk } from './own-pages';

/** The browser's own, in pages of the extension. */
declare const chrome: {
  tabs: {
    query: (of: object) => Promise<{ id: number; url?: string }[]>;
    discard: (id: number) => Promise<unknown>;
  };
};

/** The browser takes back the memory of the first tab of that host; nothing in it hears of it. */
export async function putToSleep(takt: ExtensionBrowser, address: string): Promise<void> {
  const discard = async (url: string) => {
    const [tab] = await chrome.tabs.query({ url });
    if (!tab) throw new Error('There is no such tab.');
    await chrome.tabs.discard(tab.id);
  };
  await (await desk(takt)).evaluate(discard, `${new URL(address).origin}/*`);
}

/** Its address; empty for pages that no extension may see into. */
export async function tabInFront(takt: ExtensionBrowser): Promise<string> {
  const look = async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.url ?? '';
  return (await desk(takt)).evaluate(look);
}

/** What is outlined by an animation now: the text of the element, or of the row it is. */
export function outlined(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { effect } = animation;
      if (!(effect instanceof KeyframeEffect) || !effect.getKeyframes().some((frame) => 'outline' in frame)) return [];
      return [effect.target?.textContent ?? ''];
    }),
  );
}

/** The text of what has the focus on the page. */
export const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? '')));
