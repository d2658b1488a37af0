// A row of the list, variant `dialogs`. GUESS: a link with the room's id, no `data-qaid`, the time above the name, a
// dot for the unread one, and an icon where the last word was the seller's.
import { memo } from 'react';
import { hrefOfRoom } from './addresses';
import { cx } from './class-names';
import { Icon } from './icons';
import type { Print } from './time-words';
import type { Place, Row } from './types';
import { type Language, WORDS } from './words';

type Props = {
  row: Row;
  active: boolean;
  place: Place;
  timeOf: Print;
  language: Language;
  onOpen: (roomId: string) => void;
};

// Drawn anew only when its own facts change: a keystroke in the reply field must not redraw a thousand rows.
export const DialogRow = memo(function DialogRow({ row, active, place, timeOf, language, onOpen }: Props) {
  const words = WORDS[language];
  return (
    <a
      href={hrefOfRoom(row.chatId, place)}
      aria-current={active ? 'page' : undefined}
      className={cx('b-chat-dialog', active && 'b-chat-dialog_selected', 'DialogItem__link')}
      onClick={(event) => {
        event.preventDefault();
        onOpen(row.chatId);
      }}
    >
      {row.at !== null && <span className={cx('DialogItem__when')}>{timeOf(row.at)}</span>}
      <b className={cx('DialogItem__person')}>
        {row.unread > 0 && <i className={cx('b-chat-dialog__dot')} title={words.newMessage} />}
        {row.buyer}
      </b>
      <span className={cx('DialogItem__text')}>
        {row.lastAuthor === 'seller' && <Icon name="reply" size={14} label={words.yourMessage} />}
        {row.preview}
      </span>
    </a>
  );
});
