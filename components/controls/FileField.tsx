/** A file input in our own words: the browser's own button speaks the browser's language, not the one chosen in Takt. */
import type { TargetedEvent } from 'preact';

interface FileFieldProps {
  readonly label: string;
  /** As in `accept` of an input. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly testId?: string;
  readonly onFile: (file: File) => void;
}

/** Calls back with each file that is chosen, also with the same one again. */
export function FileField({ label, accept, disabled = false, testId, onFile }: FileFieldProps) {
  const choose = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (!file) return;
    onFile(file);
    currentTarget.value = '';
  };
  return (
    <label class={disabled ? 'button file-field is-disabled' : 'button file-field'}>
      <input type="file" accept={accept} disabled={disabled} data-testid={testId} onChange={choose} />
      <span>{label}</span>
    </label>
  );
}
