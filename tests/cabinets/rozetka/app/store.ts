// The page's state and address as Angular's signals.
import { computed, type Signal, signal } from '@angular/core';
import { onRoute, replacePath, visitPath } from '../../kit/page/route';
import { createStore } from '../../kit/page/store';
import type { ServerView } from './types';

/** A guess: the parent of the one known path. */
export const LIST_PATH = '/main/messages/orders';

/** Known from public code of about 2020. */
export const pathOfChat = (chatId: string): string => `/main/messages/orders/chat/${chatId}`;

export const store = createStore<ServerView>({
  isChatSection: () => location.pathname.startsWith(LIST_PATH),
  chatId: () => /^\/main\/messages\/orders\/chat\/([^/]+)/.exec(location.pathname)?.[1] ?? null,
  showList: () => visitPath(LIST_PATH),
  showChat: (chatId) => visitPath(pathOfChat(chatId)),
});

if (location.pathname === '/' || location.pathname === '/main') replacePath('/main/cabinet');

const current = signal(store.get());
store.subscribe(() => current.set(store.get()));
const address = signal(location.pathname);
onRoute(() => address.set(location.pathname));

export const state = current.asReadonly();
export const pathname = address.asReadonly();
export const server: Signal<ServerView | null> = computed(() => state().server);
export const loading = computed(() => !state().ready || state().server === null);
export const openId = computed(() => state().openId);
/** The open chat, once the server has said it. */
export const thread = computed(() => {
  const shown = server()?.thread ?? null;
  return shown?.chatId === openId() ? shown : null;
});
export const row = computed(() => server()?.rows.find(({ chatId }) => chatId === openId()) ?? null);
export const unreadChats = computed(() => server()?.rows.filter(({ unread }) => unread > 0).length ?? 0);

/** As badges print it. */
export const unreadBadge = computed(() => (unreadChats() > 99 ? '99+' : String(unreadChats() || '')));

const minute = signal(Date.now());
setInterval(() => minute.set(Date.now()), 60_000);
/** Now, to the minute, and as of the server's last answer. */
export const now = computed(() => {
  server();
  minute();
  return Date.now();
});

/** A click on a link of the menu: sections change without a reload. */
export function visitSection(event: Event, path: string): void {
  event.preventDefault();
  store.leaveChats();
  visitPath(path);
}
