// The kit's store with addresses of our own: a room, an order or a review is open, each where its kind is shown.
import { hookOf } from '../../kit/page/react';
import { visitPath } from '../../kit/page/route';
import { createStore } from '../../kit/page/store';
import {
  chatIdIn,
  FRAME,
  inFrame,
  isIn,
  ORDERS,
  parseChatId,
  pathOfOrder,
  pathOfReview,
  REVIEWS,
  SECTION,
} from './addresses';
import { isDrawerOpen, setDrawerOpen } from './places/drawer-state';
import type { OrderRow, ReviewRow, Row, ServerView } from './types';

const SECTIONS = [SECTION, FRAME, ORDERS, REVIEWS];

const sectionNow = () => SECTIONS.find((section) => isIn(section, location.pathname));

/** Opened before the page knows where its chat is: then as soon as it knows. */
function showRoomLater(roomId: string): void {
  const stop = store.subscribe(() => {
    const { server, openId } = store.get();
    if (!server) return;
    stop();
    if (openId === roomId) showRoom(roomId, server);
  });
}

/** A frame's place is the page around it, a drawer's the page below it. */
function showRoom(roomId: string, server: ServerView | null): void {
  if (inFrame) visitPath(`${FRAME}/${roomId}`);
  else if (!server) showRoomLater(roomId);
  else if (server.place === 'frame') visitPath(SECTION);
  else if (server.place === 'drawer') {
    setDrawerOpen(true);
    // GUESS, twice: one drawer names its room in the address, the other leaves no trace of it.
    if (server.variant === 'dialogs') visitPath(`${location.pathname}?chat=${roomId}`);
  } else visitPath(`${SECTION}/${roomId}`);
}

export const store = createStore<ServerView>({
  isChatSection: () => isDrawerOpen() || sectionNow() !== undefined,
  chatId: () => chatIdIn(location),
  showList: () => visitPath(isDrawerOpen() ? location.pathname : (sectionNow() ?? location.pathname)),
  showChat(chatId, { server }) {
    const { kind, id } = parseChatId(chatId);
    if (kind === 'chat') return showRoom(chatId, server);
    if (inFrame) return;
    setDrawerOpen(false);
    if (kind === 'order') visitPath(pathOfOrder(id));
    else visitPath(server?.reviewList === 'table' ? pathOfReview(id) : REVIEWS);
  },
});

export const useStore = hookOf(store);
export const { openThread, closeThread, leaveChats, switchShop, loadOlder, setDraft, send } = store;

type AnyRow = Row | OrderRow | ReviewRow;

export const isRoom = (row: AnyRow): row is Row => row.kind === 'chat';
export const isOrder = (row: AnyRow): row is OrderRow => row.kind === 'order';
export const isReview = (row: AnyRow): row is ReviewRow => row.kind === 'review';

/** Opens the list of rooms, wherever the chat is. */
export function openRooms(): void {
  if (store.get().server?.place === 'drawer') setDrawerOpen(true);
  else {
    leaveChats();
    visitPath(SECTION);
  }
}

export function closeDrawer(): void {
  closeThread();
  setDrawerOpen(false);
}
