// Where each chat, question, ticket, order and review is. Public code names the order chat's path and the orders'; all
// others are guesses, and so is what has no address of its own because it opens inside its list.
import { pathOfTab, tabIdOf } from './message-tabs';
import type { Names, Place, Variant } from './types';

/** A guess: the parent of the one known path. */
export const LIST_PATH = '/main/messages/orders';
export const ORDERS_PATH = '/main/orders/all';
export const NEW_ORDERS_PATH = '/main/orders/new';
export const QUESTIONS_PATH = '/main/feedback/questions';
export const REVIEWS_PATHS = { product: '/main/feedback/comments', shop: '/main/feedback/shop' };

const LISTS = [
  LIST_PATH,
  pathOfTab('items'),
  pathOfTab('seller'),
  pathOfTab('calls'),
  pathOfTab('deleted'),
  NEW_ORDERS_PATH,
  QUESTIONS_PATH,
  REVIEWS_PATHS.product,
  REVIEWS_PATHS.shop,
];

/** In which a chat may be open. */
export const isSection = (path: string): boolean => /^\/main\/(?:messages|orders|feedback)\//.test(path);

export function listOf(path: string): string {
  if (path.startsWith('/main/orders/edit/')) return ORDERS_PATH;
  return LISTS.find((list) => path.startsWith(list)) ?? LIST_PATH;
}

const CHAT = /^\/main\/(?:messages\/(?:\w+\/chat|calls)|orders\/edit|feedback\/(?:comments|shop))\/([^/]+)/;

export function chatIdAt({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string | null {
  return CHAT.exec(pathname)?.[1] ?? (pathname === QUESTIONS_PATH ? new URLSearchParams(search).get('id') : null);
}

type Shown = { variant: Variant; names: Names };

/** `place` is undefined for an order chat, the path of which is known from public code of about 2020. */
export function pathOfChat(
  chatId: string,
  place: (Place & { about: 'product' | 'shop' }) | undefined,
  { variant, names }: Shown,
): string {
  if (!place) return `${LIST_PATH}/chat/${chatId}`;
  const tab = tabIdOf(place, names);
  if (tab === 'calls') return variant === 'panes' ? `${pathOfTab(tab)}/${chatId}` : pathOfTab(tab);
  if (tab !== null) return `${pathOfTab(tab)}/chat/${chatId}`;
  if (place.kind === 'order') return `/main/orders/edit/${chatId}`;
  if (place.kind === 'question') return variant === 'panes' ? QUESTIONS_PATH : `${QUESTIONS_PATH}?id=${chatId}`;
  const list = REVIEWS_PATHS[place.about];
  return variant === 'panes' ? list : `${list}/${chatId}`;
}
