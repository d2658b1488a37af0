/** The door to the browser's messages, for everyone who asks the background. */
import { browser } from 'wxt/browser';
import type { ConversationKey, MarketplaceId } from '../domain/conversation/ids';
import type { Request } from '../messaging/envelope';
import type { Trust } from '../messaging/server';
import type { ShowAnswer, ToShow } from '../services/ports';

/** Names this build; another one on the other end of a message is another version of Takt. */
export const BUILD = __TAKT_BUILD__;

/** What was changed: what is known of chats, or anything that the seller wrote or chose. */
export type Changed = 'conversations' | 'settings';

/** The background's answer; rejects when nobody is there, as after an update under an open page. */
export function sendToBackground(request: Request): Promise<unknown> {
  return browser.runtime.sendMessage(request);
}

/** Whether this script still belongs to an installed Takt; after an update an open page keeps the old one. */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

/** Calls back whenever the background says that something changed. Returns how to stop. */
export function onChanged(callback: (what: Changed) => void): () => void {
  const listener = (message: unknown): undefined => {
    const { takt, what } = (message ?? {}) as { takt?: unknown; what?: Changed };
    if (takt === 'changed' && what) callback(what);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** The background asks a cabinet page to show a conversation: to scroll to it, outline it and focus it. */
interface ShowRequest extends ToShow {
  readonly takt: 'show';
}

/** How long (ms) a tab that sleeps may leave the question open. */
const SHOWN_WITHIN = 1500;

/** Calls back when the background asks this page to show a conversation. Returns how to stop. */
export function onShow(callback: (asked: ToShow) => ShowAnswer): () => void {
  const listener = (message: unknown): Promise<ShowAnswer> | undefined => {
    const { takt, ...asked } = (message ?? {}) as ShowRequest;
    return takt === 'show' ? Promise.resolve(callback(asked)) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** What the page in that tab answers; `undefined` when nobody is there, or answers in time. */
export async function askToShow(tabId: number, asked: ToShow): Promise<ShowAnswer | undefined> {
  const request: ShowRequest = { takt: 'show', ...asked };
  const answer = browser.tabs.sendMessage(tabId, request).catch(() => undefined);
  const tooLate = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), SHOWN_WITHIN));
  return (await Promise.race([answer, tooLate])) as ShowAnswer | undefined;
}

/** Calls back when the background asks which thread the seller looks at here. Returns how to stop. */
export function onFocusAsked(callback: () => ConversationKey | null): () => void {
  const listener = (message: unknown): Promise<ConversationKey | null> | undefined => {
    const { takt } = (message ?? {}) as { takt?: unknown };
    return takt === 'focus' ? Promise.resolve(callback()) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** The thread that the seller looks at in that tab; `null`: none, or nobody answers in time. */
export async function askFocus(tabId: number): Promise<ConversationKey | null> {
  const answer = browser.tabs.sendMessage(tabId, { takt: 'focus' }).catch(() => null);
  const tooLate = new Promise<null>((resolve) => setTimeout(() => resolve(null), SHOWN_WITHIN));
  return ((await Promise.race([answer, tooLate])) ?? null) as ConversationKey | null;
}

/** Whether a script of this Takt runs in the page of that tab; one that is too busy to answer is taken for one. */
export async function isHeard(tabId: number): Promise<boolean> {
  const heard = browser.tabs.sendMessage(tabId, { takt: 'focus' }, { frameId: 0 }).then(
    () => true,
    () => false,
  );
  const busy = new Promise<boolean>((resolve) => setTimeout(() => resolve(true), SHOWN_WITHIN));
  return Promise.race([heard, busy]);
}

/** What the browser's user reads best, first choice first (BCP 47). */
export function preferredLanguages(): readonly string[] {
  return navigator.languages;
}

/**
 * Who sent a message, by what the browser says of the sender: a page of ours, or a content script in the top frame of
 * a cabinet. Our options page has a tab too, so the tab says nothing; the origin does.
 */
export function trustOf(
  sender: {
    id?: string;
    origin?: string;
    url?: string;
    frameId?: number;
    tab?: { id?: number | undefined } | undefined;
  },
  marketplaces: readonly { readonly id: MarketplaceId; readonly matches: readonly string[] }[],
): Trust {
  if (sender.id !== browser.runtime.id) return 'stranger';
  const origin = sender.origin ?? (sender.url === undefined ? '' : new URL(sender.url).origin);
  if (origin === location.origin) return 'own';
  const here = marketplaces.filter(({ matches }) => matches.includes(`${origin}/*`)).map(({ id }) => id);
  return here.length > 0 && sender.frameId === 0 ? { marketplaces: here, tabId: sender.tab?.id ?? null } : 'stranger';
}

/** Tells our own pages alone that something changed. */
export function announceToOwnPages(what: Changed): void {
  browser.runtime.sendMessage({ takt: 'changed', what }).catch(() => undefined);
}

/** Tells our own pages and the open cabinet pages that something changed. Nobody being there is no error. */
export async function announceChange(hosts: readonly string[], what: Changed): Promise<void> {
  announceToOwnPages(what);
  for (const tab of await browser.tabs.query({ url: [...hosts] })) {
    if (tab.id !== undefined) browser.tabs.sendMessage(tab.id, { takt: 'changed', what }).catch(() => undefined);
  }
}
