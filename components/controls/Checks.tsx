import { useId } from 'preact/hooks';

interface ChecksProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly chosen: readonly Value[];
  /** With all that are chosen then, in the order of the options. */
  readonly onChange: (chosen: Value[]) => void;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  /** Side by side instead of one below the other. */
  readonly inline?: boolean;
  readonly testId?: string;
}

/** Any number among a few, all of them visible. */
export function Checks<Value extends string>({ label, options, chosen, onChange, ...rest }: ChecksProps<Value>) {
  const { hint, fault, inline = false, testId } = rest;
  const id = useId();
  const toggle = (value: Value, on: boolean) =>
    onChange(options.map((option) => option.value).filter((one) => (one === value ? on : chosen.includes(one))));
  return (
    <fieldset class={inline ? 'checks checks-inline' : 'checks'} aria-describedby={id} data-testid={testId}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            value={option.value}
            checked={chosen.includes(option.value)}
            onChange={({ currentTarget }) => {
              toggle(option.value, currentTarget.checked);
              // Where the choice was refused, the box shows it.
              currentTarget.checked = chosen.includes(option.value);
            }}
          />
          <span lang={option.lang}>{option.label}</span>
        </label>
      ))}
      <p id={id} class={fault === undefined ? 'field-about' : 'field-about field-fault'} aria-live="polite">
        {fault ?? hint}
      </p>
    </fieldset>
  );
}
