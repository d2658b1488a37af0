import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** The field is left, or Enter is pressed in it. */
  readonly onCommit?: () => void;
  /** What it is for, or what follows from what stands in it. */
  readonly hint?: string | undefined;
  /** Why it cannot be kept as it is. */
  readonly fault?: string | undefined;
  /** Stands before what is written, and is no part of it. */
  readonly prefix?: string;
  readonly disabled?: boolean;
  readonly testId?: string;
  readonly field?: Ref<HTMLInputElement>;
}

/** One line of text under its label, with what there is to say of it below. */
export function TextField({ label, value, onInput, hint, fault, prefix, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <span class="field-line">
        {prefix && <span aria-hidden="true">{prefix}</span>}
        <input
          id={id}
          class="field"
          type="text"
          autocomplete="off"
          value={value}
          disabled={rest.disabled ?? false}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-about`}
          data-testid={rest.testId}
          {...(rest.field && { ref: rest.field })}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
          onChange={() => rest.onCommit?.()}
        />
      </span>
      <FieldAbout id={`${id}-about`} hint={hint} fault={fault} />
    </div>
  );
}

interface FieldAboutProps {
  readonly id: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly children?: ComponentChildren;
}

/** What is said below a field; a fault takes the place of the hint. The element stays, for it may be read out. */
export function FieldAbout({ id, hint, fault, children }: FieldAboutProps) {
  return (
    <p id={id} class={fault === undefined ? 'field-about' : 'field-about field-fault'} aria-live="polite">
      {fault ?? hint}
      {children}
    </p>
  );
}
