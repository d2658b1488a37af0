// Another shop of the same seller, in this tab and without a reload. GUESS; a seller with one shop has no such button.
import { useState } from 'react';
import { cx } from './class-names';
import { Icon } from './icons';
import { switchShop, useStore } from './store';
import { Text } from './text';

export function ShopMenu() {
  const { server } = useStore();
  const [open, setOpen] = useState(false);
  if (!server || server.shops.length < 2) return null;
  return (
    <div className={cx('Shop-menu')}>
      <button
        type="button"
        className={cx('Header__icon')}
        aria-label="Сменить магазин"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="swap" />
      </button>
      {open && (
        <div role="menu" className={cx('Shop-menu__list')}>
          {server.shops.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              role="menuitemradio"
              aria-checked={id === server.shopId}
              className={cx('Shop-menu__item', id === server.shopId && 'Shop-menu__item--isActive')}
              onClick={() => {
                setOpen(false);
                switchShop(id);
              }}
            >
              <Text>{name}</Text>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
