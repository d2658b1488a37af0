// The kit's store with an address of our own: where Prom's chat lives is not publicly known. GUESS: /cms/chat/{room}.
import { hookOf } from '../../kit/page/react';
import { visitPath } from '../../kit/page/route';
import { createStore } from '../../kit/page/store';
import type { ServerView } from './types';

export const SECTION = '/cms/chat';

export const pathOfRoom = (roomId: string) => `${SECTION}/${roomId}`;

const isChatSection = () => location.pathname === SECTION || location.pathname.startsWith(`${SECTION}/`);

export const store = createStore<ServerView>({
  isChatSection,
  chatId: () => (isChatSection() ? location.pathname.slice(SECTION.length + 1) || null : null),
  showList: () => visitPath(SECTION),
  showChat: (roomId) => visitPath(pathOfRoom(roomId)),
});

export const useStore = hookOf(store);
export const { openThread, closeThread, leaveChats, switchShop, loadOlder, setDraft, send } = store;
