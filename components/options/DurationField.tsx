import { useEffect, useRef, useState } from 'preact/hooks';
import { DAY, HOUR, MINUTE } from '../../utils/domain/conversation/moment';
import { durationFrom } from '../../utils/domain/deadlines/written-duration';
import { language, t } from '../../utils/platform/i18n';
import { TextField } from '../controls/TextField';

interface DurationFieldProps {
  readonly label: string;
  /** In ms. */
  readonly duration: number;
  /** Why what it says cannot be, though it is a duration. */
  readonly fault?: string | undefined;
  readonly hint?: string | undefined;
  readonly testId?: string;
  /** At every key that leaves a duration there; `null`: there is none. */
  readonly onInput?: (duration: number | null) => void;
  /** When the field is left with another duration in it than before. */
  readonly onChange?: (duration: number) => void;
}

/** A length of time, as one writes it: «2 год», «30 мин», «1 d 2 h». */
export function DurationField({ label, duration, fault, hint, testId, onInput, onChange }: DurationFieldProps) {
  const [text, setText] = useState(durationWords(duration));
  const [left, setLeft] = useState(false);
  const said = useRef(duration);
  // What was changed elsewhere is shown; what is being written here already says it.
  useEffect(() => {
    if (said.current === duration) return;
    said.current = duration;
    setText(durationWords(duration));
    setLeft(false);
  }, [duration]);
  const written = durationFrom(text, language());
  const write = (next: string) => {
    setText(next);
    setLeft(false);
    const read = durationFrom(next, language());
    if (read.kind === 'duration' && onInput) said.current = read.duration;
    onInput?.(read.kind === 'duration' ? read.duration : null);
  };
  const leave = () => {
    setLeft(true);
    if (written.kind === 'fault') return;
    setText(durationWords(written.duration));
    if (written.duration !== duration) {
      said.current = written.duration;
      onChange?.(written.duration);
    }
  };
  // Half a word is no fault yet.
  const own = left && written.kind === 'fault' ? t(`options.duration.${written.fault}`) : undefined;
  return (
    <TextField
      label={label}
      value={text}
      hint={hint}
      fault={own ?? fault}
      onInput={write}
      onCommit={leave}
      {...(testId !== undefined && { testId })}
    />
  );
}

/** To the minute, however long: what stands in a field must not lose any of it. */
export function durationWords(duration: number): string {
  const days = Math.floor(duration / DAY);
  const hours = Math.floor((duration % DAY) / HOUR);
  const minutes = Math.round((duration % HOUR) / MINUTE);
  const parts = [
    days > 0 && t('unit.days', { n: days }),
    hours > 0 && t('unit.hours', { n: hours }),
    minutes > 0 && t('unit.minutes', { n: minutes }),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' ') : t('unit.minutes', { n: 0 });
}
