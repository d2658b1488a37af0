import type { RefObject } from 'preact';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Down arrow or Enter: on into what was found. */
  readonly onDown?: () => void;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly testId?: string;
}

/** A search field without a button: what is found shows at every key. Escape empties it. */
export function SearchField({ label, value, onInput, onDown, field, testId }: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && value !== '') {
      // In a popup a second Escape closes it, as the browser has it.
      event.preventDefault();
      onInput('');
    }
    if (onDown && (event.key === 'ArrowDown' || event.key === 'Enter')) {
      event.preventDefault();
      onDown();
    }
  };
  return (
    <input
      class="field search-field"
      type="search"
      aria-label={label}
      placeholder={label}
      autocomplete="off"
      spellcheck={false}
      value={value}
      data-testid={testId}
      {...(field && { ref: field })}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
