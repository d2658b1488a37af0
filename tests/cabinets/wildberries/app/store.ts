// The kit's store with Wildberries' address: `?chatId=` that comes late, or never.
import { hookOf } from '../../kit/page/react';
import { replacePath, visitPath } from '../../kit/page/route';
import { createStore } from '../../kit/page/store';
import type { ServerView } from './types';

const SECTION = '/chat-with-clients';

export const pathOfChat = (chatId: string) => `${SECTION}?chatId=${chatId}`;

export const store = createStore<ServerView>({
  isChatSection: () => location.pathname.startsWith(SECTION),
  chatId: () => new URLSearchParams(location.search).get('chatId'),
  showList: () => visitPath(SECTION),
  showChat(chatId, { server, openId }, later) {
    const delay = server?.chatIdDelayMs ?? null;
    // Public notes: the address first loads without chatId, which comes seconds later, or never.
    if (!location.pathname.startsWith(SECTION)) visitPath(SECTION);
    else if (openId !== chatId && !server?.staleChatId) visitPath(SECTION);
    if (delay !== null) later(delay, () => replacePath(pathOfChat(chatId)));
  },
});

export const useStore = hookOf(store);
export const { openThread, closeThread, leaveChats, switchShop, loadOlder, setDraft, send } = store;
