// Opens the chat's drawer. GUESS, twice: a button with a word and a figure, and an icon with a dot.
import { cx } from '../class-names';
import { Icon } from '../icons';
import { closeDrawer, isRoom, openRooms, useStore } from '../store';
import { useWords } from '../words';
import { useDrawerOpen } from './drawer-state';

export function HeaderChatButton() {
  const { server } = useStore();
  const words = useWords();
  const isOpen = useDrawerOpen();
  if (server?.place !== 'drawer') return null;
  const unread = server.rows.filter((row) => isRoom(row) && row.unread > 0).length;
  const toggle = isOpen ? closeDrawer : openRooms;
  if (server.variant === 'rooms') {
    return (
      <button
        type="button"
        data-qaid="header_chat_btn"
        className={cx('HeaderChat__button')}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        <Icon name="chat" />
        <span>{words.sections.chat}</span>
        {unread > 0 && (
          <span data-qaid="header_chat_count" className={cx('Menu__counter')}>
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </button>
    );
  }
  return (
    <button
      type="button"
      className={cx('b-content__header-chat', 'HeaderChat__icon')}
      title={words.sections.chat}
      aria-expanded={isOpen}
      onClick={toggle}
    >
      <Icon name="chat" />
      {unread > 0 && <i className={cx('HeaderChat__dot')} />}
    </button>
  );
}
