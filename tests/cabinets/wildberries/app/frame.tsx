// Header and menu. Guess; that the top menu has a «диалог» icon with an unread counter is from a public article.
import { useEffect, useState } from 'react';
import { visitPath } from '../../kit/page/route';
import { cx } from './class-names';
import { Icon } from './icons';
import { ShopMenu } from './shop-menu';
import { leaveChats, useStore } from './store';
import { Text } from './text';

const SECTIONS = [
  { path: '/', label: 'Главная', icon: 'home' },
  { path: '/goods', label: 'Товары и цены', icon: 'box' },
  { path: '/marketplace-orders-fbs', label: 'Заказы', icon: 'truck' },
  { path: '/chat-with-clients', label: 'Чат с покупателями', icon: 'chat' },
  { path: '/feedbacks', label: 'Отзывы и вопросы', icon: 'star' },
  { path: '/analytics', label: 'Аналитика', icon: 'chart' },
  { path: '/supplier-settings', label: 'Настройки', icon: 'gear' },
] as const;

const visit = (path: string) => {
  leaveChats();
  visitPath(path);
};

const useUnread = () => {
  const { server } = useStore();
  return server?.rows.filter((row) => row.kind === 'chat' && row.unread > 0).length ?? 0;
};

/** Mutations that never stop, a few a second: the real page is never idle. */
function Ticker() {
  const { server } = useStore();
  const [tick, setTick] = useState(0);
  const noise = server?.noise === true;
  useEffect(() => {
    if (!noise) return;
    const timer = setInterval(() => setTick((value) => value + 1), 250);
    return () => clearInterval(timer);
  }, [noise]);
  return (
    <div className={cx('Ticker')} data-tick={tick}>
      <Text>Заказов сегодня</Text>
      <Text className={cx('Ticker__value')}>{418 + Math.floor(tick / 2)}</Text>
    </div>
  );
}

export function Header() {
  const { server } = useStore();
  const unread = useUnread();
  return (
    <header className={cx('Header')}>
      <div className={cx('Header__mark')}>
        <span className={cx('Header__dot')} />
        <Text>Партнёры</Text>
      </div>
      <Ticker />
      <div className={cx('Header__icons')}>
        <button
          type="button"
          className={cx('Header__icon')}
          aria-label="Диалоги"
          onClick={() => visit('/chat-with-clients')}
        >
          <Icon name="chat" />
          {unread > 0 && <span className={cx('Counter')}>{unread > 99 ? '99+' : unread}</span>}
        </button>
        <button type="button" className={cx('Header__icon')} aria-label="Уведомления">
          <Icon name="bell" />
        </button>
        <div className={cx('Header__shop')}>
          <Text>{server?.shop ?? ''}</Text>
        </div>
        <ShopMenu />
      </div>
    </header>
  );
}

export function Menu({ pathname }: { pathname: string }) {
  return (
    <nav className={cx('Menu')}>
      {SECTIONS.map(({ path, label, icon }) => {
        const active = path === '/' ? pathname === '/' : pathname.startsWith(path);
        return (
          <a
            key={path}
            href={path}
            className={cx('Menu__item', active && 'Menu__item--isActive')}
            onClick={(event) => {
              event.preventDefault();
              visit(path);
            }}
          >
            <Icon name={icon} />
            <Text>{label}</Text>
          </a>
        );
      })}
    </nav>
  );
}
