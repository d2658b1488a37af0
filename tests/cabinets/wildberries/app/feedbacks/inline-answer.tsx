// What opens under a question's row: what was answered, or the form to answer in. GUESS: no drawer, a field without an
// id, the newer kit's names.
import { cx } from '../class-names';
import { send, setDraft, useStore } from '../store';
import { wordyMomentOf } from '../times';
import type { Thread } from '../types';

function InlineForm({ chatId }: { chatId: string }) {
  const { drafts, server } = useStore();
  const draft = drafts[chatId] ?? '';
  return (
    <div className={cx('rt-answer-form')}>
      <textarea
        key={server?.fieldEpoch}
        name="answer"
        placeholder="Ваш ответ увидят все покупатели"
        rows={3}
        className={cx('rt-answer-field')}
        value={draft}
        readOnly={server?.field === 'disabled'}
        onChange={(event) => setDraft(chatId, event.target.value)}
      />
      <button
        type="button"
        className={cx('rt-answer-send')}
        disabled={draft.trim().length < 2}
        onClick={() => send(chatId)}
      >
        Опубликовать
      </button>
    </div>
  );
}

/** `columns`: of the table, all of which it spans. */
export function InlineAnswer({ thread, columns }: { thread: Thread; columns: number }) {
  const { chatId, messages } = thread;
  // The row itself has room for one.
  const shown = messages.length > 1 ? messages : [];
  return (
    <tr className={cx('rt-answer')}>
      <td colSpan={columns} className={cx('rt-answer-cell')}>
        {shown.map(({ id, author, text, at, hideTime }) => (
          <div key={id} className={cx('rt-answer-said')}>
            <b>{author === 'seller' ? 'Продавец' : 'Покупатель'}</b> <span>{text}</span>{' '}
            {!hideTime && <time>{wordyMomentOf(at)}</time>}
          </div>
        ))}
        {messages.at(-1)?.author !== 'seller' && <InlineForm chatId={chatId} />}
      </td>
    </tr>
  );
}
