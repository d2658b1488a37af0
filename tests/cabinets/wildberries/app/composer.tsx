// The reply field: `textarea#messageInput` controlled by React, from public DOM notes, Feb-Apr 2026. A value set
// without an event is lost at the next drawing. The buttons' markup is a guess, their presence from a public article.
import { useLayoutEffect, useRef, useState } from 'react';
import { cx } from './class-names';
import { Icon } from './icons';
import { send, setDraft, useStore } from './store';
import { Text } from './text';

export function Composer({ chatId }: { chatId: string }) {
  const { drafts, server } = useStore();
  const disabled = server?.field === 'disabled';
  const [focused, setFocused] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = drafts[chatId] ?? '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: the field grows with its text
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${Math.min(element.scrollHeight, 140)}px`;
  }, [draft, server?.fieldEpoch]);

  return (
    <div className={cx('ChatWindow__footer')}>
      <button type="button" className={cx('ChatWindow__icon')} aria-label="Прикрепить файл">
        <Icon name="clip" size={22} />
      </button>
      <button type="button" className={cx('ChatWindow__icon')} aria-label="Шаблоны ответов">
        <Icon name="bolt" size={22} />
      </button>
      <div
        data-name="TextAreaInput"
        className={cx('TextAreaInput', focused && 'TextAreaInput--isFocused', disabled && 'TextAreaInput--isDisabled')}
      >
        <textarea
          key={server?.fieldEpoch}
          ref={field}
          id="messageInput"
          name="messageInput"
          placeholder="Сообщение..."
          rows={1}
          className={cx('TextAreaInput__field')}
          value={draft}
          readOnly={disabled}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onChange={(event) => setDraft(chatId, event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send(chatId);
          }}
        />
      </div>
      <button
        type="button"
        className={cx('Button-link', 'Button-link--main')}
        disabled={draft.trim() === ''}
        onClick={() => send(chatId)}
      >
        <Text>Отправить</Text>
      </button>
    </div>
  );
}
