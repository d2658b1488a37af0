/** A file is taken in steps: it is chosen and looked at, and only then something is done with it, or it is put away. */
import type { Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { TextKey } from '../../utils/platform/i18n';
import type { Tasks } from './use-task';

interface ChosenFile<Chosen> {
  /** What was found in it. */
  readonly chosen: Chosen | null;
  readonly close: () => void;
  /** Of the `FileField` that it is chosen by. */
  readonly field: {
    readonly accept: string;
    readonly field: Ref<HTMLInputElement>;
    readonly waiting: boolean;
    readonly disabled: boolean;
    readonly onFile: (file: File) => void;
  };
}

/**
 * @param task which part of the page it belongs to
 * @param words what is read while the file is looked at
 * @param look what is in it; changes nothing
 */
export function useChosenFile<Chosen>(
  tasks: Tasks,
  task: string,
  words: TextKey,
  look: (file: File) => Promise<Chosen>,
): ChosenFile<Chosen> {
  const [chosen, choose] = useState<Chosen | null>(null);
  const field = useRef<HTMLInputElement>(null);
  /** The button that was pressed goes away with what was chosen. */
  const close = () => {
    choose(null);
    field.current?.focus();
  };
  const onFile = (file: File) => {
    choose(null);
    void tasks.run(task, words, async () => {
      choose(await look(file));
      return undefined;
    });
  };
  return { chosen, close, field: { accept: '.json,application/json', field, onFile, ...tasks.button(task) } };
}
