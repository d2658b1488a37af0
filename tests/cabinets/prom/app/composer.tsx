// The reply field of a room with what stands around it. GUESS.
import { cx } from './class-names';
import { Icon } from './icons';
import { ReplyField } from './reply-field';
import { send, useStore } from './store';
import { useWords } from './words';

export function Composer({ chatId, hasQaids }: { chatId: string; hasQaids: boolean }) {
  const { drafts, server } = useStore();
  const words = useWords();
  const disabled = server?.field === 'disabled';
  const draft = drafts[chatId] ?? '';
  const qaid = (name: string) => (hasQaids ? name : undefined);

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
        <ReplyField
          chatId={chatId}
          name="body"
          placeholder={words.placeholder}
          qaid={qaid('message_input')}
          onEnter={() => send(chatId)}
        />
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
