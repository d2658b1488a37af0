// A row of the list, variant `links`. GUESS: a link that carries the chat's id, the kit's older class names.
import { cx } from './class-names';
import { pathOfChat } from './route';
import { Text } from './text';
import { listTimeOf } from './times';
import type { Row } from './types';

type Props = { row: Row; active: boolean; onOpen: () => void };

export function LinkRow({ row, active, onOpen }: Props) {
  return (
    <a
      data-name="BrowserLink"
      className={cx('Chat-list-item', active && 'Chat-list-item--isActive')}
      href={pathOfChat(row.chatId)}
      onClick={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      <span className={cx('Chat-list-item__avatar')} aria-hidden="true">
        {[...row.buyer][0] ?? '?'}
      </span>
      <span className={cx('Chat-list-item__content')}>
        <span className={cx('Chat-list-item__line')}>
          <Text className={cx('Chat-list-item__name')}>{row.buyer}</Text>
          {row.at !== null && <Text className={cx('Chat-list-item__time')}>{listTimeOf(row.at, Date.now())}</Text>}
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
}
