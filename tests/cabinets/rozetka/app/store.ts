// The page's state and address as Angular's signals.
import { computed, type Signal, signal } from '@angular/core';
import { onRoute, replacePath, visitPath } from '../../kit/page/route';
import { createStore } from '../../kit/page/store';
import { chatIdAt, isSection, listOf, pathOfChat } from './addresses';
import { tabIdOf, tabsOf } from './message-tabs';
import type { Row, ServerView } from './types';

export const store = createStore<ServerView>({
  isChatSection: () => isSection(location.pathname),
  chatId: () => chatIdAt(location),
  showList: () => visitPath(listOf(location.pathname)),
  showChat: (chatId, { server }) => visitPath(addressOf(chatId, server)),
});

/** The address of a chat, of whatever shop and kind. */
export function addressOf(chatId: string, view: ServerView | null): string {
  return pathOfChat(chatId, view?.places[chatId], view ?? { variant: 'panes', names: 'counters' });
}

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
export const names = computed(() => server()?.names ?? 'counters');
export const zone = computed(() => server()?.zone ?? null);

/** The tabs of the messages, each with its rows. */
export const tabs = computed(() => {
  const byTab = Map.groupBy(server()?.rows ?? [], (one) => tabIdOf(one, names()));
  return tabsOf(names()).map((tab) => ({ ...tab, rows: byTab.get(tab.id) ?? [] }));
});

const NO_TAB = { id: 'orders', path: '', label: '', icon: 'chat', empty: '', rows: [] as Row[] } as const;

/** The tab of the address. */
export const tab = computed(() => tabs().find(({ path }) => pathname().startsWith(path)) ?? tabs()[0] ?? NO_TAB);

const unreadOf = (rows: readonly Row[]) => rows.filter(({ unread }) => unread > 0).length;
export const unreadChats = computed(() =>
  unreadOf(tabs().flatMap(({ id, rows }) => (id === 'deleted' || id === 'calls' ? [] : rows))),
);
export const unreadQuestions = computed(() =>
  unreadOf((server()?.rows ?? []).filter(({ kind, deleted }) => kind === 'question' && !deleted)),
);

/** As badges print it. */
export const badgeOf = (count: number): string => (count > 99 ? '99+' : String(count || ''));
export const unreadBadge = computed(() => badgeOf(unreadChats()));
export const tabBadge = ({ id, rows }: { id: string; rows: Row[] }) =>
  id === 'deleted' ? '' : badgeOf(unreadOf(rows));

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
