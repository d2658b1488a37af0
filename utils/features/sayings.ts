/** What the seller said last of a chat on its bar, and the way back from it. */
import { type ReadonlySignal, signal as state } from '@preact/signals-core';
import type { ConversationKey } from '../domain/conversation/ids';
import { HOUR } from '../domain/conversation/moment';
import type { Act } from '../domain/conversation/word';
import type { Timer } from '../domain/deadlines/timer';

export interface Said {
  readonly key: ConversationKey;
  readonly act: Exclude<Act, 'old'> | 'woken';
  readonly state: 'busy' | 'done' | 'failed';
  /** When (epoch ms). */
  readonly at: number;
  /** By which it is taken back. */
  readonly events: readonly string[];
}

export interface Sayings {
  /** What stands of it beside that timer: what the buyer has written since is another matter. */
  of(key: ConversationKey, timer: Timer | undefined): Said | undefined;
  /** One at a time. @param work gives the ids by which it is taken back; none: there is nothing to take back */
  say(key: ConversationKey, act: Said['act'], work: () => Promise<readonly string[]>): Promise<void>;
  takeBack(): Promise<void>;
}

/** So long (ms) it is offered to take it back. */
const LATELY = HOUR;

export function createSayings(
  now: ReadonlySignal<number>,
  undo: (events: readonly string[]) => Promise<unknown>,
): Sayings {
  const said = state<Said | undefined>(undefined);
  return {
    of(key, timer) {
      const last = said.value;
      if (last?.key !== key) return undefined;
      const isOver = timer?.kind === 'running' && timer.waitingSince > last.at;
      return last.state === 'done' && (isOver || now.peek() - last.at > LATELY) ? undefined : last;
    },
    async say(key, act, work) {
      if (said.peek()?.state === 'busy') return;
      const about = { key, act, at: now.peek() };
      said.value = { ...about, state: 'busy', events: [] };
      try {
        const events = await work();
        said.value = events.length > 0 ? { ...about, state: 'done', events } : undefined;
      } catch {
        said.value = { ...about, state: 'failed', events: [] };
      }
    },
    async takeBack() {
      const last = said.peek();
      if (last?.state !== 'done') return;
      try {
        await undo(last.events);
        said.value = undefined;
      } catch {
        said.value = { ...last, state: 'failed' };
      }
    },
  };
}
