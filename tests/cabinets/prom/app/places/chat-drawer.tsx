// The chat in a drawer over any other page. GUESS, twice, on purpose different: the one lies over the page, outside the
// app's root, with list and room side by side; the other is docked beside the page and shows one of the two at a time.
import { createPortal } from 'react-dom';
import { ChatPage } from '../chat-page';
import { cx } from '../class-names';
import { Icon } from '../icons';
import { closeDrawer, useStore } from '../store';
import { useWords } from '../words';
import { useDrawerOpen } from './drawer-state';

function OverDrawer() {
  const words = useWords();
  return createPortal(
    <div className={cx('ChatDrawer__portal')}>
      <button
        type="button"
        data-qaid="drawer_overlay"
        className={cx('ChatDrawer__overlay')}
        aria-label={words.close}
        tabIndex={-1}
        onClick={closeDrawer}
      />
      <div
        role="dialog"
        aria-modal="true"
        aria-label={words.sections.chat}
        data-qaid="chat_drawer"
        className={cx('ChatDrawer__panel')}
      >
        <div className={cx('ChatDrawer__head')}>
          <h2 className={cx('ChatDrawer__title')}>{words.sections.chat}</h2>
          <button
            type="button"
            data-qaid="close_drawer_btn"
            className={cx('ChatDrawer__close')}
            aria-label={words.close}
            onClick={closeDrawer}
          >
            <Icon name="close" />
          </button>
        </div>
        <ChatPage />
      </div>
    </div>,
    document.body,
  );
}

function DockedDrawer() {
  const words = useWords();
  return (
    <aside className={cx('b-chat-dock', 'ChatDock__root')}>
      <header className={cx('b-chat-dock__head', 'ChatDock__head')}>
        <b>{words.sections.chat}</b>
        <a
          href={location.pathname}
          className={cx('ChatDock__close')}
          onClick={(event) => {
            event.preventDefault();
            closeDrawer();
          }}
        >
          {words.close}
        </a>
      </header>
      <ChatPage oneAtATime />
    </aside>
  );
}

export function ChatDrawer() {
  const { server } = useStore();
  const isOpen = useDrawerOpen();
  if (!isOpen || server?.place !== 'drawer') return null;
  return server.variant === 'rooms' ? <OverDrawer /> : <DockedDrawer />;
}
