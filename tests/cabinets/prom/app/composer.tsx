// The reply field, controlled by React in all three of its kinds: what it holds without an event is lost at the next
// drawing. GUESS: which kind the real one is, is not publicly known; that plain `.value =` fails in the cabinet is.
import type { ChangeEvent, KeyboardEvent } from 'react';
import { cx } from './class-names';
import { Icon } from './icons';
import { RichField } from './rich-field';
import { send, setDraft, useStore } from './store';
import { useWords } from './words';

export function Composer({ chatId, hasQaids }: { chatId: string; hasQaids: boolean }) {
  const { drafts, server } = useStore();
  const words = useWords();
  const kind = server?.composer ?? 'textarea';
  const disabled = server?.field === 'disabled';
  const draft = drafts[chatId] ?? '';
  const qaid = (name: string) => (hasQaids ? name : undefined);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send(chatId);
  };
  const common = {
    'data-qaid': qaid('message_input'),
    className: cx('Composer__field'),
    placeholder: words.placeholder,
    onKeyDown,
  };
  const controlled = {
    name: 'body',
    value: draft,
    readOnly: disabled,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setDraft(chatId, event.target.value),
  };

  return (
    <form
      data-qaid={qaid('message_form')}
      className={cx('b-chat-form', 'Composer__root')}
      onSubmit={(event) => {
        event.preventDefault();
        send(chatId);
      }}
    >
      <button type="button" className={cx('Composer__icon')} aria-label={words.attach}>
        <Icon name="clip" size={22} />
      </button>
      <div className={cx('Composer__box', disabled && 'Composer__disabled')}>
        {kind === 'textarea' && <textarea key={server?.fieldEpoch} rows={1} {...common} {...controlled} />}
        {kind === 'input' && (
          <input key={server?.fieldEpoch} type="text" autoComplete="off" {...common} {...controlled} />
        )}
        {kind === 'contenteditable' && (
          <RichField
            key={server?.fieldEpoch}
            {...common}
            text={draft}
            disabled={disabled}
            onText={(text) => setDraft(chatId, text)}
          />
        )}
        <button type="button" className={cx('Composer__icon')} aria-label={words.emoji}>
          <Icon name="smile" size={20} />
        </button>
      </div>
      <button
        type="submit"
        data-qaid={qaid('send_message_btn')}
        className={cx('Composer__send')}
        aria-label={words.send}
        disabled={draft.trim() === ''}
      >
        <Icon name="send" size={20} />
      </button>
    </form>
  );
}
