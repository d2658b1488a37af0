import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NOTE_LENGTH, noteText } from '../../utils/domain/conversation/notes';
import { t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';

interface NoteFieldProps {
  readonly note: string;
  readonly onSave: (text: string) => void;
  readonly onClose: () => void;
}

/** One line below a row; Enter keeps it, Escape leaves it as it was. What is too long is said, and not cut. */
export function NoteField({ note, onSave, onClose }: NoteFieldProps) {
  const [text, setText] = useState(note);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const { length } = noteText(text);
  const isTooLong = length > NOTE_LENGTH;
  const save = () => isTooLong || (noteText(text) === note ? onClose() : onSave(noteText(text)));
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Enter') save();
    else onClose();
  };
  return (
    <div class="row-note-field">
      <label for={id}>{t('queue.note')}</label>
      <input
        id={id}
        ref={field}
        class="field"
        type="text"
        autocomplete="off"
        value={text}
        aria-invalid={isTooLong}
        aria-describedby={`${id}-about`}
        data-testid="note-field"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button onClick={save} testId="note-save">
        {t('queue.note.save')}
      </Button>
      <p id={`${id}-about`} class={isTooLong ? 'field-about field-fault' : 'field-about'} aria-live="polite">
        {isTooLong ? t('queue.note.too-long', { n: length, limit: NOTE_LENGTH }) : t('queue.note.hint')}
      </p>
    </div>
  );
}
