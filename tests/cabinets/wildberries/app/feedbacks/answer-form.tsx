// The form an answer is written in: `textarea#answerText` of the drawer, «Сгенерировать» beside it (public DOM notes,
// 2026). A button sends; Enter breaks the line. Its length is the official API's: 2 to 5000 characters.
import { cx } from '../class-names';
import { send, setDraft, useStore } from '../store';
import { Text } from '../text';

const LONGEST = 5_000;
const GENERATED = 'Здравствуйте! Спасибо, что поделились мнением о товаре.';
const GENERATING_MS = 400;

export function AnswerForm({ chatId, placeholder }: { chatId: string; placeholder: string }) {
  const { drafts, server } = useStore();
  const draft = drafts[chatId] ?? '';
  return (
    <form
      className={cx('Answer-form')}
      onSubmit={(event) => {
        event.preventDefault();
        send(chatId);
      }}
    >
      <div className={cx('Generation-buttons-block')}>
        <button
          type="button"
          className={cx('Button-link')}
          onClick={() => setTimeout(() => setDraft(chatId, GENERATED), GENERATING_MS)}
        >
          <Text>Сгенерировать</Text>
        </button>
      </div>
      <div data-name="TextAreaInput" className={cx('TextAreaInput')}>
        <textarea
          key={server?.fieldEpoch}
          id="answerText"
          name="answerText"
          placeholder={placeholder}
          rows={5}
          maxLength={LONGEST}
          className={cx('TextAreaInput__field')}
          value={draft}
          readOnly={server?.field === 'disabled'}
          onChange={(event) => setDraft(chatId, event.target.value)}
        />
      </div>
      <div className={cx('Answer-form__bottom')}>
        <Text className={cx('Answer-form__count')}>{`${draft.length}/${LONGEST}`}</Text>
        <button type="submit" className={cx('Button-link', 'Button-link--main')} disabled={draft.trim().length < 2}>
          <Text>Отправить</Text>
        </button>
      </div>
    </form>
  );
}
