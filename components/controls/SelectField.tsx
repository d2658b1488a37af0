import { useId } from 'preact/hooks';

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly value: Value;
  readonly hint?: string;
  readonly onChange: (value: Value) => void;
  readonly testId?: string;
}

/** One choice among some that are explained elsewhere. */
export function SelectField<Value extends string>({ label, options, value, ...rest }: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={value}
        aria-describedby={rest.hint && `${id}-hint`}
        data-testid={rest.testId}
        onChange={({ currentTarget }) => rest.onChange(currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
      {rest.hint && (
        <p class="field-about" id={`${id}-hint`}>
          {rest.hint}
        </p>
      )}
    </div>
  );
}
