import type { ComponentChildren, Ref } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** `main`: what one came for; `danger`: what cannot be undone; `quiet`: the way past it. */
  readonly kind?: 'plain' | 'main' | 'danger' | 'quiet';
  readonly disabled?: boolean;
  /** What was pressed is being done: it can be pressed again then, and the focus stays meanwhile. */
  readonly waiting?: boolean;
  readonly testId?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button, which never submits anything. */
export function Button({ children, onClick, kind = 'plain', disabled = false, waiting, testId, ref }: ButtonProps) {
  const about = {
    class: `button button-${kind}`,
    disabled,
    'aria-disabled': waiting,
    onClick: () => waiting || onClick(),
    'data-testid': testId,
  };
  return (
    <button type="button" {...(ref && { ref })} {...about}>
      {children}
    </button>
  );
}
