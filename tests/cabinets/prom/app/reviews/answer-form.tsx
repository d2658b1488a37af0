// A field for an answer that everybody sees. Its button publishes; Enter breaks the line.
import { cx } from '../class-names';
import { ReplyField } from '../reply-field';
import { send, useStore } from '../store';
import { useReviewWords } from './words';

type Props = { chatId: string; qaid?: string; onCancel?: () => void };

export function AnswerForm({ chatId, qaid, onCancel }: Props) {
  const { drafts, server } = useStore();
  const words = useReviewWords();
  return (
    <form
      data-qaid={qaid}
      className={cx('Answer__form')}
      onSubmit={(event) => {
        event.preventDefault();
        send(chatId);
        onCancel?.();
      }}
    >
      <div className={cx('Composer__box', 'Answer__box', server?.field === 'disabled' && 'Composer__disabled')}>
        <ReplyField
          chatId={chatId}
          name="answer"
          placeholder={words.answerPlaceholder}
          qaid={qaid && 'opinion_answer_input'}
        />
      </div>
      <div className={cx('Answer__buttons')}>
        <button
          type="submit"
          className={cx('Button__root', 'Button__main')}
          disabled={(drafts[chatId] ?? '').trim() === ''}
        >
          {words.publish}
        </button>
        {onCancel && (
          <button type="button" className={cx('Button__root')} onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
