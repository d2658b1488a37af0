// The tabs of the messages, under the names of three sources: the counters of the official API, an article of 2020, the
// help of 2023. Their paths are guessed siblings of the one known path.
import type { Names, Place } from './types';

export type TabId = 'orders' | 'items' | 'seller' | 'calls' | 'deleted';

type Tab = { id: TabId; path: string; label: string; icon: string; empty: string };

const TABS = [
  { id: 'orders', icon: 'chat', empty: 'Повідомлень за замовленнями поки немає' },
  { id: 'items', icon: 'help_outline', empty: 'Покупці ще не ставили питань про ваші товари' },
  { id: 'seller', icon: 'store', empty: 'Питань про ваш магазин поки немає' },
  { id: 'calls', icon: 'phone', empty: 'Звернень покупців до call-центру немає' },
  { id: 'deleted', icon: 'delete', empty: 'Видалених переписок немає' },
] as const;

const LABELS: Record<Names, Partial<Record<TabId, string>>> = {
  counters: {
    orders: 'Замовлення',
    items: 'Питання про товари',
    seller: 'Питання про магазин',
    calls: 'Звернення в call-центр',
    deleted: 'Видалені',
  },
  '2020': {
    orders: 'Замовлення',
    items: 'Питання про товари',
    calls: 'Звернення клієнтів до Call Center',
    deleted: 'Видалені',
  },
  '2023': {
    orders: 'Питання про замовлення',
    seller: 'Запитання продавцю',
    calls: 'Звернення в call-центр',
    deleted: 'Видалені',
  },
};

export const SECTION_NAMES: Record<Names, string> = {
  counters: 'Повідомлення',
  '2020': 'Мої повідомлення',
  '2023': 'Переписки з клієнтами',
};

export const pathOfTab = (id: TabId): string => `/main/messages/${id}`;

export const tabsOf = (names: Names): Tab[] =>
  TABS.flatMap((tab) => {
    const label = LABELS[names][tab.id];
    return label === undefined ? [] : [{ ...tab, label, path: pathOfTab(tab.id) }];
  });

/** The tab a chat or a ticket is in; null for what is no message. */
export function tabIdOf({ kind, topic, deleted }: Place, names: Names): TabId | null {
  if (deleted) return 'deleted';
  if (kind !== 'chat') return kind === 'ticket' ? 'calls' : null;
  if (topic === 'order') return 'orders';
  // The article has product and shop questions in one tab, and so, it seems, has the help.
  const wanted = topic === 'item' ? 'items' : 'seller';
  return wanted in LABELS[names] ? wanted : wanted === 'items' ? 'seller' : 'items';
}
