// The header: a figure that never stops changing, for the real page polls without end (public code, Playwright's
// network idle never comes).
import { cx } from './class-names';
import { HeaderChatButton } from './places/header-chat-button';
import { usePulse } from './use-pulse';
import { useWords } from './words';

function LiveOrders() {
  const words = useWords();
  const tick = usePulse(400);
  usePulse(5_000, () => void fetch('/cms/order/context?page=1&per_page=20'));
  return (
    <div className={cx('LiveOrders__root')} data-tick={tick}>
      <span className={cx('LiveOrders__dot', tick % 2 === 0 && 'LiveOrders__pale')} />
      <span className={cx('LiveOrders__label')}>{words.ordersToday}</span>
      <b>{36 + Math.floor(tick / 20)}</b>
    </div>
  );
}

export function Header() {
  const words = useWords();
  return (
    <header className={cx('b-content__header', 'Header__root')}>
      <LiveOrders />
      <div className={cx('Header__tools')}>
        <HeaderChatButton />
        <span className={cx('Header__help')}>{words.help}</span>
      </div>
    </header>
  );
}
