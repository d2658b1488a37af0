import { useEffect, useRef, useState } from 'preact/hooks';
import { NAME_LENGTH } from '../../utils/domain/conversation/account';
import { t } from '../../utils/platform/i18n';
import { TextField } from '../controls/TextField';

/** How long (ms) nothing is typed before it is saved. */
const PAUSE = 700;

interface SavedTextProps {
  readonly label: string;
  /** `null`: nothing was written. */
  readonly value: string | null;
  /** What it is for. */
  readonly hint?: string;
  /** What it means that nothing is written. */
  readonly emptyHint?: string;
  readonly testId?: string;
  readonly onSave: (value: string | null) => void;
}

/** A line of text that is saved when it is left, and when typing pauses. Spaces alone are nothing. */
export function SavedText({ label, value, hint, emptyHint, testId, onSave }: SavedTextProps) {
  const [text, setText] = useState(value ?? '');
  const field = useRef<HTMLInputElement>(null);
  const fault = nameFault(text);
  const commit = () => {
    if (fault === undefined && nameOf(text) !== value) onSave(nameOf(text));
  };
  const latest = useRef(commit);
  latest.current = commit;

  // What was changed in another tab is shown, but never under the hands of whoever is typing.
  const known = useRef(value);
  useEffect(() => {
    if (known.current === value) return;
    known.current = value;
    if (field.current?.ownerDocument.activeElement !== field.current) setText(value ?? '');
  }, [value]);
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const write = (written: string) => {
    setText(written);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => latest.current(), PAUSE);
  };
  const leave = () => {
    clearTimeout(pause.current);
    latest.current();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies(leave): when the field goes away, and only then
  useEffect(() => leave, []);

  const about = nameOf(text) === null ? (emptyHint ?? hint) : hint;
  return (
    <TextField
      label={label}
      value={text}
      hint={about}
      fault={fault}
      field={field}
      {...(testId !== undefined && { testId })}
      onInput={write}
      onCommit={leave}
    />
  );
}

/** What is kept of a written name; `null`: nothing. */
export function nameOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** Why a name cannot be kept, in words. */
export function nameFault(text: string): string | undefined {
  const n = text.trim().length;
  return n > NAME_LENGTH ? t('options.name.too-long', { n, limit: NAME_LENGTH }) : undefined;
}
