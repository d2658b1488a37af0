// The kit's store with Wildberries' addresses: of a chat `?chatId=`, which comes late, or never; of a review or a
// question nothing but its tab.
import { hookOf } from '../../kit/page/react';
import { replacePath, visitPath } from '../../kit/page/route';
import { createStore, type State } from '../../kit/page/store';
import { isFeedbacks, pathOfTab, placeOf, type Tab } from './feedbacks/place';
import type { ServerView } from './types';

export const pathOfChats = '/chat-with-clients';

export const pathOfChat = (chatId: string) => `${pathOfChats}?chatId=${chatId}`;

const TAB_OF_KIND: Record<string, Tab> = { review: 'feedbacks', question: 'questions' };

/** The tab where a review or a question stands now, unless it is shown already. */
function showFeedback(chatId: string, tab: Tab, { server }: State<ServerView>): void {
  const answered = server?.rows.find((row) => row.chatId === chatId)?.lastAuthor === 'seller';
  const shown = isFeedbacks(location.pathname) ? placeOf(location.pathname) : null;
  if (shown?.tab !== tab || shown.answered !== answered) visitPath(pathOfTab(tab, answered));
}

export const store = createStore<ServerView>({
  isChatSection: () => location.pathname.startsWith(pathOfChats) || isFeedbacks(location.pathname),
  chatId: () => new URLSearchParams(location.search).get('chatId'),
  showList() {
    if (!isFeedbacks(location.pathname)) visitPath(pathOfChats);
  },
  showChat(chatId, state, later, kind) {
    const tab = TAB_OF_KIND[kind];
    if (tab) {
      showFeedback(chatId, tab, state);
      return;
    }
    const { server, openId } = state;
    const delay = server?.chatIdDelayMs ?? null;
    // Public notes: the address first loads without chatId, which comes seconds later, or never.
    if (!location.pathname.startsWith(pathOfChats)) visitPath(pathOfChats);
    else if (openId !== chatId && !server?.staleChatId) visitPath(pathOfChats);
    if (delay !== null) later(delay, () => replacePath(pathOfChat(chatId)));
  },
});

export const useStore = hookOf(store);
export const { openThread, closeThread, leaveChats, switchShop, loadOlder, setDraft, send } = store;
