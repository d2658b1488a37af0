/** Whether the browser lets Takt onto the marketplaces: a seller may refuse it there, or be asked for each page. */
import { browser } from 'wxt/browser';

/** @param matches the hosts of a marketplace */
export function mayReach(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...matches] });
}

/** The browser's own question, which it asks at the seller's click only. Resolves with whether it was allowed. */
export function askToReach(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...matches] });
}

/** Calls back when the seller has allowed or refused something, here or in the browser's own settings. */
export function onReachChanged(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}
