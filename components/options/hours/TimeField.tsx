import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/platform/i18n';
import { timeFrom } from './wall-time';

interface TimeFieldProps {
  readonly label: string;
  /** 'HH:MM' */
  readonly value: string;
  readonly edge: 'from' | 'to' | 'alone';
  readonly onChange: (value: string) => void;
  /** Whether what it says stands before the field, too. */
  readonly labelled?: boolean;
  readonly testId?: string;
}

/**
 * A time on the wall, written: a browser's own field for times speaks the browser's language and knows no 24:00. What
 * is no time stays in the field with a fault, and the time from before stays in force.
 */
export function TimeField({ label, value, edge, onChange, labelled = false, testId }: TimeFieldProps) {
  const [text, setText] = useState(value);
  const [refused, refuse] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // What was changed elsewhere is shown, but never under the hands of whoever is typing.
  const known = useRef(value);
  useEffect(() => {
    if (known.current === value) return;
    known.current = value;
    if (field.current?.ownerDocument.activeElement === field.current) return;
    setText(value);
    refuse(false);
  }, [value]);
  const leave = () => {
    const time = timeFrom(text, edge);
    refuse(time === undefined);
    if (time === undefined) return;
    setText(time);
    if (time !== value) onChange(time);
  };
  return (
    <span class="time-field">
      {labelled && <label for={id}>{label}</label>}
      <input
        id={id}
        class="field"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={8}
        value={text}
        ref={field}
        {...(!labelled && { 'aria-label': label })}
        aria-invalid={refused}
        aria-describedby={`${id}-about`}
        data-testid={testId}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={leave}
      />
      <span id={`${id}-about`} class={refused ? 'field-about field-fault' : 'field-about'} aria-live="polite">
        {refused && t(edge === 'to' ? 'options.hours.bad-end' : 'options.hours.bad-time', { time: value })}
      </span>
    </span>
  );
}
