// The page's state: what the server said last, which chat is open, and the drafts. Learns of changes by an event
// stream and acknowledges each revision once it is drawn, so that a test never guesses how long to wait.
import { useSyncExternalStore } from 'react';
import { boot } from './boot';
import { reuseParts } from './reuse';
import { pathOfChat, replacePath, visitPath } from './route';
import type { ServerEvent, ServerView } from './types';

const PAGE_SIZE = 30;

type State = {
  server: ServerView | null;
  /** The skeleton stands until this is true. */
  ready: boolean;
  openId: string | null;
  /** Index of the oldest message shown; null until the server has said it. */
  from: number | null;
  drafts: Record<string, string>;
  /** Grows with every answer of the server, so that each is acknowledged after its drawing. */
  syncs: number;
};

const page = crypto.randomUUID();

let state: State = {
  server: null,
  ready: false,
  openId: new URLSearchParams(location.search).get('chatId'),
  from: null,
  drafts: {},
  syncs: 0,
};
const listeners = new Set<() => void>();

function set(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useStore = (): State => useSyncExternalStore(subscribe, () => state);

const post = (path: string, body: object) =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

let running = false;
let again = false;

async function sync(): Promise<void> {
  if (running) {
    again = true;
    return;
  }
  running = true;
  try {
    do {
      again = false;
      const { openId, from } = state;
      const query = new URLSearchParams({
        ...(openId === null ? {} : { open: openId }),
        ...(from === null ? {} : { from: String(from) }),
      });
      const server: ServerView = await (await fetch(`/replica/view?${query}`)).json();
      if (state.openId !== openId || state.from !== from) again = true;
      else set({ server: reuseParts(state.server, server), from: server.thread?.from ?? null, syncs: state.syncs + 1 });
    } while (again);
  } finally {
    running = false;
  }
  markOpenRead();
}

/** An open chat is read as soon as its page can be seen; a hidden tab reads nothing. */
function markOpenRead(): void {
  const { server, openId } = state;
  if (document.visibilityState !== 'visible' || !location.pathname.startsWith('/chat-with-clients')) return;
  const row = server?.rows.find(({ chatId }) => chatId === openId);
  if (row && row.unread > 0) void post('/replica/read', { chatId: row.chatId });
}

let heard = 0;

export function acknowledge(): void {
  if (!state.server) return;
  // Never more than the last event heard: a command (openThread) may come a moment after the data of its revision.
  const revision = Math.min(heard, state.server.revision);
  void post('/ack', { page, revision, path: location.pathname + location.search });
}

let idTimer: ReturnType<typeof setTimeout> | undefined;

export function openThread(chatId: string): void {
  const delay = state.server?.chatIdDelayMs ?? null;
  clearTimeout(idTimer);
  // Public notes: the address first loads without chatId, which comes seconds later, or never.
  if (!location.pathname.startsWith('/chat-with-clients')) visitPath('/chat-with-clients');
  else if (state.openId !== chatId && !state.server?.staleChatId) visitPath('/chat-with-clients');
  if (delay !== null) {
    idTimer = setTimeout(() => {
      replacePath(pathOfChat(chatId));
      // Tells the server where the page is now.
      acknowledge();
    }, delay);
  }
  if (state.openId !== chatId) set({ openId: chatId, from: null });
  void sync();
}

export function closeThread(): void {
  clearTimeout(idTimer);
  visitPath('/chat-with-clients');
  set({ openId: null, from: null });
}

export function leaveChats(): void {
  clearTimeout(idTimer);
  set({ openId: null, from: null });
}

export function loadOlder(): void {
  const shown = state.server?.thread?.from ?? 0;
  // One step at a time: scroll events keep coming while the server answers.
  if (shown === 0 || state.from !== shown) return;
  set({ from: Math.max(0, shown - PAGE_SIZE) });
  void sync();
}

export const setDraft = (chatId: string, draft: string): void => set({ drafts: { ...state.drafts, [chatId]: draft } });

export function send(chatId: string): void {
  const text = (state.drafts[chatId] ?? '').trim();
  if (text === '') return;
  setDraft(chatId, '');
  void post('/replica/send', { chatId, text });
}

export function start(): void {
  const url = `/replica/events?${new URLSearchParams({ page, path: location.pathname })}`;
  const events = new EventSource(url);
  events.onmessage = ({ data }) => {
    const event: ServerEvent = JSON.parse(data);
    heard = event.revision;
    if (event.openThread === undefined) void sync();
    else openThread(event.openThread);
  };
  setTimeout(() => set({ ready: true }), boot.loadingMs);
  document.addEventListener('visibilitychange', markOpenRead);
  addEventListener('popstate', () => {
    clearTimeout(idTimer);
    set({ openId: new URLSearchParams(location.search).get('chatId'), from: null });
    void sync();
  });
}
