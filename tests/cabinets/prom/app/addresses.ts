// Where everything lives. Public: /cms/order and /cms/order/edit/{id}. GUESS: the chat's, its frame's and the reviews'.
import type { Place } from './types';

export const SECTION = '/cms/chat';
/** The chat alone, for a frame in a page of the cabinet. */
export const FRAME = '/chat/embedded';
export const ORDERS = '/cms/order';
export const REVIEWS = '/cms/opinions';

export const ORDERS_EDIT = `${ORDERS}/edit`;

export const pathOfOrder = (id: number | string) => `${ORDERS_EDIT}/${id}`;
export const pathOfReview = (id: number | string) => `${REVIEWS}/${id}`;

/** A room's address as a link prints it; in a drawer it opens over the page that one is on. */
export function hrefOfRoom(roomId: string, place: Place): string {
  if (place === 'drawer') return `?chat=${roomId}`;
  return `${place === 'frame' ? FRAME : SECTION}/${roomId}`;
}

/** The list's, where a room's link back leads. */
export const hrefOfList = (place: Place) =>
  place === 'drawer' ? location.pathname : place === 'frame' ? FRAME : SECTION;

export const isIn = (section: string, path: string) => path === section || path.startsWith(`${section}/`);

/** Whether this page is the one inside the frame. */
export const inFrame = isIn(FRAME, location.pathname);

/** The conversation that an address names: a room, an order or a review. */
export function chatIdIn({ pathname, search }: { pathname: string; search: string }): string | null {
  const room = new URLSearchParams(search).get('chat');
  if (room) return room;
  const last = pathname.split('/').at(-1) ?? '';
  if (isIn(ORDERS_EDIT, pathname)) return `order-${last}`;
  if (pathname.startsWith(`${REVIEWS}/`)) return `review-${last}`;
  const isRoom = [SECTION, FRAME].some((section) => pathname.startsWith(`${section}/`));
  return isRoom ? last || null : null;
}

/** A conversation's kind and its number within that kind. */
export function parseChatId(chatId: string): { kind: 'chat' | 'order' | 'review'; id: string } {
  if (chatId.startsWith('order-')) return { kind: 'order', id: chatId.slice('order-'.length) };
  if (chatId.startsWith('review-')) return { kind: 'review', id: chatId.slice('review-'.length) };
  return { kind: 'chat', id: chatId };
}
