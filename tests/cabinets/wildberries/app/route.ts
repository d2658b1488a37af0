// The address: sections change without a reload, as in the cabinet.
import { useSyncExternalStore } from 'react';

const CHANGED = 'replica:route';

const tell = () => dispatchEvent(new Event(CHANGED));

export const pathOfChat = (chatId: string) => `/chat-with-clients?chatId=${chatId}`;

export function visitPath(path: string): void {
  if (location.pathname + location.search !== path) history.pushState(null, '', path);
  tell();
}

export function replacePath(path: string): void {
  history.replaceState(null, '', path);
  tell();
}

const subscribe = (listener: () => void) => {
  addEventListener(CHANGED, listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener(CHANGED, listener);
    removeEventListener('popstate', listener);
  };
};

export const usePathname = (): string => useSyncExternalStore(subscribe, () => location.pathname);
