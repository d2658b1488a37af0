// The page's state: what the server said last, which shop and chat are shown, and the drafts. Learns of changes by an
// event stream and acknowledges each revision once it is drawn, so that a test never guesses how long to wait. Knows
// no framework: one reads `get()` after every call of a `subscribe`d listener, and calls `acknowledge()` after drawing.
import { boot } from './boot';
import { reuseParts } from './reuse';
import type { KitView, ServerEvent } from './types';

const PAGE_SIZE = 30;
/** Of this tab alone, so that two tabs may show two shops. */
const SHOP_KEY = 'replica:shop';

export type State<View> = {
  server: View | null;
  /** The skeleton stands until this is true. */
  ready: boolean;
  openId: string | null;
  /** Index of the oldest message shown; null until the server has said it. */
  from: number | null;
  drafts: Readonly<Record<string, string>>;
  /** Grows with every answer of the server, so that each is acknowledged after its drawing. */
  syncs: number;
};

/** How the marketplace's address follows what is shown. */
export type Address<View> = {
  isChatSection: () => boolean;
  /** The chat that the address names now. */
  chatId: () => string | null;
  showList: () => void;
  /** `later` puts the chat into the address only after a while, and not at all if another chat is opened before. */
  showChat: (chatId: string, state: State<View>, later: (ms: number, change: () => void) => void, kind: string) => void;
};

/** Without a session every answer leads to the login, and the page goes there, whatever it asked for. */
async function ask(path: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(path, options);
  if (response.redirected) location.assign(response.url);
  return response;
}

const post = (path: string, body: object) =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export function createStore<View extends KitView>(address: Address<View>) {
  const page = crypto.randomUUID();
  const listeners = new Set<() => void>();
  let state: State<View> = {
    server: null,
    ready: false,
    openId: address.chatId(),
    from: null,
    drafts: {},
    syncs: 0,
  };
  let shopId = sessionStorage.getItem(SHOP_KEY);
  let heard = 0;
  let running = false;
  let again = false;
  let addressTimer: ReturnType<typeof setTimeout> | undefined;

  function set(change: Partial<State<View>>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  async function sync(): Promise<void> {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        const asked = { openId: state.openId, from: state.from, shopId };
        const query = new URLSearchParams({
          ...(asked.shopId === null ? {} : { shop: asked.shopId }),
          ...(asked.openId === null ? {} : { open: asked.openId }),
          ...(asked.from === null ? {} : { from: String(asked.from) }),
        });
        const answer = await ask(`/replica/view?${query}`);
        if (answer.redirected) return;
        const server: View = await answer.json();
        if (state.openId !== asked.openId || state.from !== asked.from || shopId !== asked.shopId) again = true;
        else {
          const from = server.thread?.from ?? null;
          set({ server: reuseParts(state.server, server), from, syncs: state.syncs + 1 });
        }
      } while (again);
    } finally {
      running = false;
    }
    markOpenRead();
  }

  /** An open chat is read as soon as its page can be seen; a hidden tab reads nothing. */
  function markOpenRead(): void {
    const { server, openId } = state;
    if (document.visibilityState !== 'visible' || !address.isChatSection()) return;
    const row = server?.rows.find(({ chatId }) => chatId === openId);
    if (row && row.unread > 0) void post('/replica/read', { chatId: row.chatId });
  }

  function acknowledge(): void {
    if (!state.server) return;
    // Never more than the last event heard: a command (openThread) may come a moment after the data of its revision.
    const revision = Math.min(heard, state.server.revision);
    void post('/ack', { page, revision, path: location.pathname + location.search });
  }

  function changeAddressLater(ms: number, change: () => void): void {
    addressTimer = setTimeout(() => {
      change();
      // Tells the server where the page is now.
      acknowledge();
    }, ms);
  }

  function showShop(id: string): void {
    sessionStorage.setItem(SHOP_KEY, id);
    shopId = id;
  }

  /** `ofShop`, `ofKind`: where the chat is, when it may be another shop's than the one shown. */
  function openThread(chatId: string, ofShop?: string, ofKind?: string): void {
    clearTimeout(addressTimer);
    if (ofShop !== undefined && ofShop !== state.server?.shopId) showShop(ofShop);
    const kind = ofKind ?? state.server?.rows.find((row) => row.chatId === chatId)?.kind ?? 'chat';
    address.showChat(chatId, state, changeAddressLater, kind);
    if (state.openId !== chatId) set({ openId: chatId, from: null });
    void sync();
  }

  function closeThread(): void {
    clearTimeout(addressTimer);
    address.showList();
    set({ openId: null, from: null });
    void sync();
  }

  function leaveChats(): void {
    clearTimeout(addressTimer);
    set({ openId: null, from: null });
    void sync();
  }

  function switchShop(id: string): void {
    showShop(id);
    if (address.isChatSection()) closeThread();
    else leaveChats();
  }

  function loadOlder(): void {
    const shown = state.server?.thread?.from ?? 0;
    // One step at a time: scroll events keep coming while the server answers.
    if (shown === 0 || state.from !== shown) return;
    set({ from: Math.max(0, shown - PAGE_SIZE) });
    void sync();
  }

  const holdDraft = (chatId: string, draft: string): void => set({ drafts: { ...state.drafts, [chatId]: draft } });

  /** What was typed; a field that refuses tells its listeners all the same, and what they read is the old value. */
  function setDraft(chatId: string, draft: string): void {
    if (state.server?.field === 'normal') holdDraft(chatId, draft);
    else set({});
  }

  function send(chatId: string): void {
    const text = (state.drafts[chatId] ?? '').trim();
    if (text === '') return;
    holdDraft(chatId, '');
    void post('/replica/send', { chatId, text });
  }

  function start(): void {
    const url = `/replica/events?${new URLSearchParams({ page, path: location.pathname })}`;
    const events = new EventSource(url);
    events.onmessage = ({ data }) => {
      const event: ServerEvent = JSON.parse(data);
      heard = event.revision;
      if (event.openThread !== undefined) openThread(event.openThread, event.shopId, event.kind);
      else if (event.switchShop !== undefined) switchShop(event.switchShop);
      else void sync();
    };
    setTimeout(() => set({ ready: true }), boot.loadingMs);
    document.addEventListener('visibilitychange', markOpenRead);
    addEventListener('popstate', () => {
      clearTimeout(addressTimer);
      set({ openId: address.chatId(), from: null });
      void sync();
    });
  }

  return {
    get: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    acknowledge,
    openThread: (chatId: string) => openThread(chatId),
    closeThread,
    leaveChats,
    switchShop,
    loadOlder,
    setDraft,
    send,
  };
}
