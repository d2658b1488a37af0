// The store and the address as React's hooks.
import { useEffect, useSyncExternalStore } from 'react';
import { onRoute } from './route';
import type { createStore, State } from './store';
import type { KitView } from './types';

type Store<View extends KitView> = ReturnType<typeof createStore<View>>;

export const usePathname = (): string => useSyncExternalStore(onRoute, () => location.pathname);

export const hookOf =
  <View extends KitView>(store: Store<View>) =>
  (): State<View> =>
    useSyncExternalStore(store.subscribe, store.get);

/** Acknowledges every answer of the server after the page's elements have changed: then it can be read from them. */
export function useAcknowledge<View extends KitView>(store: Store<View>): void {
  const { syncs, ready } = useSyncExternalStore(store.subscribe, store.get);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one acknowledgement for every answer of the server
  useEffect(() => {
    if (ready) store.acknowledge();
  }, [syncs, ready]);
}
