/** What lies on the seller's screen of Takt's notifications, as the browser itself says. */
import type { ExtensionBrowser } from './extension-browser';
import { desk } from './own-pages';

/** The browser's own, in pages of the extension. */
declare const chrome: { notifications: { getAll: () => Promise<object>; clear: (id: string) => Promise<boolean> } };

/** Ids of those that are shown. */
export async function notifications(takt: ExtensionBrowser): Promise<string[]> {
  return (await desk(takt)).evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

/** As the seller does who has seen them. */
export async function clearNotifications(takt: ExtensionBrowser): Promise<void> {
  await (await desk(takt)).evaluate(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });
}
