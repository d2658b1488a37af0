import type { ComponentChildren, Ref } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** `main`: what one came for; `danger`: what cannot be undone; `quiet`: the way past it. */
  readonly kind?: 'plain' | 'main' | 'danger' | 'quiet';
  readonly disabled?: boolean;
  /** What was pressed is being done: it can be pressed again then, and the focus stays meanwhile. */
  readonly waiting?: boolean;
  /** Its accessible name, where several say the same; begins with what stands on it. */
  readonly label?: string;
  readonly testId?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button, which never submits anything. */
export function Button({ children, onClick, kind = 'plain', disabled = false, waiting, ...rest }: ButtonProps) {
  const { label, testId, ref } = rest;
  const about = {
    class: `button button-${kind}`,
    disabled,
    'aria-disabled': waiting,
    'aria-label': label,
    onClick: () => waiting || onClick(),
    'data-testid': testId,
  };
  return (
    <button type="button" {...(ref && { ref })} {...about}>
      {children}
    </button>
  );
}
