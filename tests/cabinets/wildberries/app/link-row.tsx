// A row of the list, variant `links`. GUESS: a link that carries the chat's id, the kit's older class names.
import { memo } from 'react';
import { cx } from './class-names';
import { pathOfChat } from './store';
import { Text } from './text';
import { listTimeOf } from './times';
import type { Row } from './types';

type Props = { row: Row; active: boolean; today: string; onOpen: (chatId: string) => void };

// Drawn anew only when its own facts change: a keystroke in the reply field must not redraw a thousand rows.
export const LinkRow = memo(function LinkRow({ row, active, today, onOpen }: Props) {
  return (
    <a
      data-name="BrowserLink"
      className={cx('Chat-list-item', active && 'Chat-list-item--isActive')}
      href={pathOfChat(row.chatId)}
      onClick={(event) => {
        event.preventDefault();
        onOpen(row.chatId);
      }}
    >
      <span className={cx('Chat-list-item__avatar')} aria-hidden="true">
        {[...row.buyer][0] ?? '?'}
      </span>
      <span className={cx('Chat-list-item__content')}>
        <span className={cx('Chat-list-item__line')}>
          <Text className={cx('Chat-list-item__name')}>{row.buyer}</Text>
          {row.at !== null && <Text className={cx('Chat-list-item__time')}>{listTimeOf(row.at, today)}</Text>}
        </span>
        <Text className={cx('Chat-list-item__product')}>{row.product.name}</Text>
        <span className={cx('Chat-list-item__line')}>
          <Text className={cx('Chat-list-item__preview')}>
            {row.lastAuthor === 'seller' && 'Вы: '}
            {row.preview}
          </Text>
          {row.unread > 0 && <span className={cx('Counter')}>{row.unread}</span>}
        </span>
      </span>
    </a>
  );
});
