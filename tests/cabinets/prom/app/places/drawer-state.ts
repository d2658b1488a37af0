// Whether the chat's drawer is open: no part of the address, but for an address that names a room.
import { useSyncExternalStore } from 'react';

let open = new URLSearchParams(location.search).has('chat');
const listeners = new Set<() => void>();

export const isDrawerOpen = () => open;

export function setDrawerOpen(value: boolean): void {
  open = value;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useDrawerOpen = () => useSyncExternalStore(subscribe, isDrawerOpen);
