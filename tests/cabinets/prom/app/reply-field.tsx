// A field for words to the buyer, controlled by React in all three of its kinds: what it holds without an event is lost
// at the next drawing. GUESS: which kind the real one is, is not publicly known; that plain `.value =` fails is.
import type { ChangeEvent, KeyboardEvent } from 'react';
import { cx } from './class-names';
import { RichField } from './rich-field';
import { setDraft, useStore } from './store';

type Props = {
  chatId: string;
  name: string;
  placeholder: string;
  qaid?: string | undefined;
  /** Where Enter sends; without it Enter breaks the line. */
  onEnter?: () => void;
};

export function ReplyField({ chatId, name, placeholder, qaid, onEnter }: Props) {
  const { drafts, server } = useStore();
  const kind = server?.composer ?? 'textarea';
  const disabled = server?.field === 'disabled';
  const draft = drafts[chatId] ?? '';

  const onKeyDown = (event: KeyboardEvent) => {
    if (!onEnter || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  const common = { 'data-qaid': qaid, className: cx('Composer__field'), placeholder, onKeyDown };
  const controlled = {
    name,
    value: draft,
    readOnly: disabled,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setDraft(chatId, event.target.value),
  };
  const key = server?.fieldEpoch;
  if (kind === 'textarea') return <textarea key={key} rows={1} {...common} {...controlled} />;
  if (kind === 'input') return <input key={key} type="text" autoComplete="off" {...common} {...controlled} />;
  return <RichField key={key} {...common} text={draft} disabled={disabled} onText={(text) => setDraft(chatId, text)} />;
}
