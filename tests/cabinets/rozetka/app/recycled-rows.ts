// Lays the rows of a list out: all of them, or a fixed pool whose elements are filled anew while scrolling, as Angular's
// virtual scroll does (whether the real list does so is unknown).
import { computed, type Signal, signal } from '@angular/core';
import { poolOf } from '../../kit/page/pool';
import type { Row, ServerView } from './types';

export function createSlots(rows: Signal<Row[]>, view: Signal<ServerView | null>, rowHeight: () => number) {
  const top = signal(0);
  const virtualised = computed(() => view()?.virtualised === true);
  const pool = computed(() => (virtualised() ? poolOf(rows(), top(), rowHeight()) : []));
  const above = computed(() => pool()[0]?.top ?? 0);
  return {
    virtualised,
    top,
    above,
    below: computed(() => (rows().length - pool().length) * rowHeight() - above()),
    height: computed(() => rows().length * rowHeight()),
    slots: computed(() => {
      const epoch = view()?.listEpoch ?? 0;
      return virtualised()
        ? pool().map(({ item, slot }) => ({ key: `${epoch} ${slot}`, row: item }))
        : rows().map((row) => ({ key: `${epoch} ${row.chatId}`, row }));
    }),
  };
}
