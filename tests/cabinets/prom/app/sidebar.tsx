// The sidebar. From public code: the company's id in `.b-sidebar-header__id`, `data-qaid="menu-item"`, the sections'
// addresses. The rest is a guess.
import { useState } from 'react';
import { ORDERS, REVIEWS, SECTION } from './addresses';
import { cx } from './class-names';
import { Icon } from './icons';
import { Link } from './link';
import { isRoom, switchShop, useStore } from './store';
import { useWords } from './words';

const SECTIONS = [
  { name: 'order', path: ORDERS },
  { name: 'product', path: '/cms/product' },
  { name: 'chat', path: SECTION },
  { name: 'opinions', path: REVIEWS },
  { name: 'notifications', path: '/cms/notifications' },
] as const;

/** The seller's other companies; one who has a single company sees no button. */
function CompanyMenu() {
  const { server } = useStore();
  const words = useWords();
  const [open, setOpen] = useState(false);
  if (!server || server.shops.length < 2) return null;
  return (
    <>
      <button
        type="button"
        data-qaid="switch_company_btn"
        className={cx('CompanyMenu__button')}
        aria-label={words.switchCompany}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="down" size={16} />
      </button>
      {open && (
        <div role="menu" className={cx('CompanyMenu__list')}>
          {server.shops.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              role="menuitemradio"
              aria-checked={id === server.shopId}
              data-qaid="company_item"
              className={cx('CompanyMenu__item', id === server.shopId && 'CompanyMenu__active')}
              onClick={() => {
                setOpen(false);
                switchShop(id);
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

export function Sidebar({ pathname }: { pathname: string }) {
  const { server } = useStore();
  const words = useWords();
  const unread = server?.rows.filter((row) => isRoom(row) && row.unread > 0).length ?? 0;
  const sections = SECTIONS.filter(({ name }) => name !== 'chat' || server?.place !== 'drawer');
  return (
    <aside className={cx('b-sidebar', 'Sidebar__root')}>
      <div className={cx('b-sidebar-header', 'Sidebar__header')}>
        <span className={cx('Sidebar__logo')} aria-hidden="true">
          {[...(server?.shop.trim() ?? '')][0] ?? ''}
        </span>
        <div className={cx('Sidebar__company')}>
          <div className={cx('b-sidebar-header__name')}>{server?.shop ?? ''}</div>
          <div className={cx('b-sidebar-header__id')}>{server ? `ID ${server.shopId}` : ''}</div>
        </div>
        <CompanyMenu />
      </div>
      <nav className={cx('Menu__root')}>
        {sections.map(({ name, path }) => (
          <Link
            key={name}
            href={path}
            qaid="menu-item"
            className={cx('Menu__item', pathname.startsWith(path) && 'Menu__active')}
          >
            <Icon name={name} />
            <span className={cx('Menu__label')}>{words.sections[name]}</span>
            {name === 'chat' && unread > 0 && (
              <span className={cx('Menu__counter')}>{unread > 99 ? '99+' : unread}</span>
            )}
          </Link>
        ))}
      </nav>
    </aside>
  );
}
