import type { Ref } from 'preact';

interface KeyChipProps {
  readonly children: string;
  /** As it is printed on a keyboard: the key that does the same. */
  readonly keyName?: string;
  readonly testId: string;
  readonly onClick: () => void;
  readonly button?: Ref<HTMLButtonElement>;
  readonly isMain?: boolean;
}

/** A small button with its key. */
export function KeyChip({ children, keyName, testId, onClick, button, isMain }: KeyChipProps) {
  return (
    <button
      type="button"
      class={isMain ? 'chip key-chip chip-main' : 'chip key-chip'}
      {...(button && { ref: button })}
      data-testid={testId}
      onClick={onClick}
    >
      {children}
      {keyName && <kbd>{keyName}</kbd>}
    </button>
  );
}
