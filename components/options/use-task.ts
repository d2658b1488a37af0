/** One piece of work at a time: what is being done, and how it ended. */
import { useState } from 'preact/hooks';
import { type TaktError, toTaktError } from '../../utils/domain/errors';
import type { TextKey } from '../../utils/platform/i18n';

export type TaskState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly task: string; readonly words: TextKey }
  | { readonly kind: 'done'; readonly task: string; readonly words: string }
  | { readonly kind: 'failed'; readonly task: string; readonly error: TaktError };

export interface Tasks {
  readonly state: TaskState;
  readonly busy: boolean;
  /** How the buttons of a part of the page stand while something is done: its own keep the focus, the others are off. */
  readonly button: (task: string) => { readonly waiting: boolean; readonly disabled: boolean };
  /**
   * Does the work and keeps what it says at its end; nothing said leaves nothing to read.
   * @param task which part of the page it belongs to
   * @param words what is read meanwhile
   */
  readonly run: (task: string, words: TextKey, work: () => Promise<string | undefined>) => Promise<void>;
}

export function useTask(): Tasks {
  const [state, become] = useState<TaskState>({ kind: 'idle' });
  const run: Tasks['run'] = async (task, words, work) => {
    become({ kind: 'busy', task, words });
    try {
      const said = await work();
      become(said === undefined ? { kind: 'idle' } : { kind: 'done', task, words: said });
    } catch (thrown) {
      become({ kind: 'failed', task, error: toTaktError(thrown) });
    }
  };
  const button: Tasks['button'] = (task) => {
    const waiting = state.kind === 'busy' && state.task === task;
    return { waiting, disabled: state.kind === 'busy' && !waiting };
  };
  return { state, busy: state.kind === 'busy', button, run };
}
