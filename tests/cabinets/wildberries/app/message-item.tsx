// One message, exactly as public DOM notes (Feb-Apr 2026) give it: the instant in `data-addtime`, the clock in
// `Message__time`, the seller's own ones marked `list-element--own`. That the system line looks like a buyer's
// message, told apart by its words alone, follows from those notes naming no other mark.
import { memo } from 'react';
import { cx } from './class-names';
import { Text } from './text';
import { clockOf } from './times';
import type { Message } from './types';

export const MessageItem = memo(function MessageItem({ message }: { message: Message }) {
  const { author, at, text, hideTime, picture } = message;
  return (
    <li
      className={cx('ChatWindow__list-element', author === 'seller' && 'ChatWindow__list-element--own')}
      {...(hideTime ? {} : { 'data-addtime': at })}
      data-count={1}
    >
      <section data-testid="message" className={cx('Message')}>
        <div data-testid="message-content" className={cx('Message__content')}>
          {picture && <img className={cx('Message__picture')} src="/static/picture.svg" alt="" />}
          {text !== '' && (
            <div className={cx('Message__text')}>
              <Text>{text}</Text>
            </div>
          )}
          {!hideTime && (
            <div className={cx('Message__time')}>
              <Text>{clockOf(at)}</Text>
            </div>
          )}
        </div>
      </section>
    </li>
  );
});
