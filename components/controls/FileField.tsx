/** A file input in our own words: the browser's own button speaks the browser's language, not the one chosen in Takt. */
import type { Ref, TargetedEvent } from 'preact';

interface FileFieldProps {
  readonly label: string;
  /** As in `accept` of an input. */
  readonly accept: string;
  readonly disabled?: boolean;
  /** What was chosen is being dealt with: nothing else can be chosen then, and the focus stays meanwhile. */
  readonly waiting?: boolean;
  readonly field?: Ref<HTMLInputElement>;
  readonly testId?: string;
  readonly onFile: (file: File) => void;
}

/** Calls back with each file that is chosen, also with the same one again. */
export function FileField({ label, accept, disabled = false, waiting = false, testId, field, onFile }: FileFieldProps) {
  const choose = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    // A file can be dropped on it, too.
    if (file && !waiting) onFile(file);
    currentTarget.value = '';
  };
  return (
    <label class={disabled || waiting ? 'button file-field is-disabled' : 'button file-field'}>
      <input
        type="file"
        accept={accept}
        disabled={disabled}
        aria-disabled={waiting}
        data-testid={testId}
        {...(field && { ref: field })}
        onClick={(event) => waiting && event.preventDefault()}
        onChange={choose}
      />
      <span>{label}</span>
    </label>
  );
}
