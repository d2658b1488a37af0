import type { ComponentChildren } from 'preact';

interface ChipProps {
  readonly children: ComponentChildren;
  readonly pressed: boolean;
  readonly onClick: () => void;
  readonly testId?: string;
}

/** A small button that stays pressed. */
export function Chip({ children, pressed, onClick, testId }: ChipProps) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} data-testid={testId} onClick={onClick}>
      {children}
    </button>
  );
}
