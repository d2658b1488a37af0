/** Settings that are saved as soon as they are chosen, and shown as chosen meanwhile. */
import { useRef, useState } from 'preact/hooks';
import { toTaktError } from '../../utils/domain/errors';
import { t } from '../../utils/platform/i18n';
import type { TaskState } from './use-task';

export interface Saving<Values extends object> {
  /** As they are kept, with what is being saved laid over them. */
  readonly values: Values;
  /** How the last saving went; a task is the part of the page that asked. */
  readonly state: TaskState;
  readonly save: (task: string, change: Partial<Values>) => void;
}

/**
 * @param kept what the background last said
 * @param onSave resolves when it is kept and `kept` is as it is then
 */
export function useSaving<Values extends object>(
  kept: Values,
  onSave: (change: Partial<Values>) => Promise<unknown>,
): Saving<Values> {
  const [pending, setPending] = useState<readonly Partial<Values>[]>([]);
  const [state, become] = useState<TaskState>({ kind: 'idle' });
  // One after the other, else an older choice may be written over a newer one.
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const save = (task: string, change: Partial<Values>) => {
    setPending((before) => [...before, change]);
    become({ kind: 'idle' });
    const work = line.current.then(() => onSave(change));
    line.current = work.then(
      () => become({ kind: 'done', task, words: t('options.saved') }),
      (thrown) => become({ kind: 'failed', task, error: toTaktError(thrown) }),
    );
    line.current.then(() => setPending((before) => before.filter((one) => one !== change)));
  };
  return { values: Object.assign({}, kept, ...pending), state, save };
}
