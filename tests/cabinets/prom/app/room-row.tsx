// A row of the list, variant `rooms`. GUESS: a `data-qaid` on everything, the room's id nowhere.
import { memo } from 'react';
import { cx } from './class-names';
import type { Print } from './time-words';
import type { Row } from './types';
import { type Language, WORDS } from './words';

type Props = { row: Row; active: boolean; timeOf: Print; language: Language; onOpen: (roomId: string) => void };

// Drawn anew only when its own facts change: a keystroke in the reply field must not redraw a thousand rows.
export const RoomRow = memo(function RoomRow({ row, active, timeOf, language, onOpen }: Props) {
  return (
    // biome-ignore lint/a11y: the variant is about a row that is no real button, as such cabinets often have them
    <div
      data-qaid="chat_room"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
      tabIndex={0}
      className={cx('ChatRoom__root', active && 'ChatRoom__active', row.unread > 0 && 'ChatRoom__unread')}
      onClick={() => onOpen(row.chatId)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onOpen(row.chatId);
      }}
    >
      <div className={cx('ChatRoom__avatar')} aria-hidden="true">
        {[...row.buyer.trim()][0]?.toLocaleUpperCase('uk') ?? '?'}
      </div>
      <div className={cx('ChatRoom__body')}>
        <div className={cx('ChatRoom__line')}>
          <div data-qaid="room_title" className={cx('ChatRoom__title')}>
            {row.buyer}
          </div>
          {row.at !== null && (
            <div data-qaid="room_date" className={cx('ChatRoom__date')}>
              {timeOf(row.at)}
            </div>
          )}
        </div>
        <div className={cx('ChatRoom__line')}>
          <div data-qaid="room_last_message" className={cx('ChatRoom__preview')}>
            {row.lastAuthor === 'seller' && (
              <span data-qaid="room_last_sender" className={cx('ChatRoom__sender')}>
                {`${WORDS[language].you}: `}
              </span>
            )}
            {row.preview}
          </div>
          {row.unread > 0 && (
            <div data-qaid="room_unread_count" className={cx('ChatRoom__count')}>
              {row.unread}
            </div>
          )}
        </div>
      </div>
    </div>
  );
});
