/** Settings that are saved as soon as they are chosen, and shown as chosen meanwhile. */
import { useRef, useState } from 'preact/hooks';
import { toTaktError } from '../../utils/domain/errors';
import { t } from '../../utils/platform/i18n';
import type { TaskState } from './use-task';

export interface Saving<Values extends object> {
  /** As they are kept, with what is being saved laid over them. */
  readonly values: Values;
  /** How the last saving went of a part of the page; one that failed is said until that part is saved. */
  readonly stateOf: (task: string) => TaskState;
  readonly save: (task: string, change: Partial<Values>) => void;
}

const IDLE: TaskState = { kind: 'idle' };

/**
 * @param kept what the background last said
 * @param onSave resolves when it is kept and `kept` is as it is then
 */
export function useSaving<Values extends object>(
  kept: Values,
  onSave: (change: Partial<Values>) => Promise<unknown>,
): Saving<Values> {
  const [pending, setPending] = useState<readonly Partial<Values>[]>([]);
  const [states, setStates] = useState<Readonly<Record<string, TaskState>>>({});
  // One after the other, else an older choice may be written over a newer one.
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const save = (task: string, change: Partial<Values>) => {
    const become = (state: TaskState) =>
      setStates((before) => {
        const failed = Object.entries(before).filter(([, { kind }]) => kind === 'failed');
        return { ...Object.fromEntries(failed), [task]: state };
      });
    setPending((before) => [...before, change]);
    become(IDLE);
    const work = line.current.then(() => onSave(change));
    line.current = work.then(
      () => become({ kind: 'done', task, words: t('options.saved') }),
      (thrown) => become({ kind: 'failed', task, error: toTaktError(thrown) }),
    );
    line.current.then(() => setPending((before) => before.filter((one) => one !== change)));
  };
  return { values: Object.assign({}, kept, ...pending), stateOf: (task) => states[task] ?? IDLE, save };
}
