// The drawer at the right, in a portal of its own beside the app (public DOM notes, 2026: `#Portal-modal-extend-info`,
// `Sidebar-panel`).
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { cx } from '../class-names';
import { Icon } from '../icons';
import { Text } from '../text';

const PORTAL_ID = 'Portal-modal-extend-info';

export function portal(): HTMLElement {
  const known = document.getElementById(PORTAL_ID);
  if (known) return known;
  const made = document.createElement('div');
  made.id = PORTAL_ID;
  document.body.append(made);
  return made;
}

type Props = { title: string; actions?: ReactNode; onClose: () => void; children: ReactNode };

export function Drawer({ title, actions, onClose, children }: Props) {
  return createPortal(
    <div className={cx('Sidebar-panel')}>
      {/* biome-ignore lint/a11y: the shade closes the drawer for the mouse; the cross does for all */}
      <div className={cx('Sidebar-panel__shade')} onClick={onClose} />
      <section role="dialog" aria-label={title} className={cx('Sidebar-panel__body')}>
        <header className={cx('Sidebar-panel__header')}>
          <h2 className={cx('Sidebar-panel__title')}>
            <Text>{title}</Text>
          </h2>
          {actions}
          <button type="button" className={cx('Buttons-cell__button')} aria-label="Закрыть" onClick={onClose}>
            <Icon name="cross" size={16} />
          </button>
        </header>
        <div className={cx('Sidebar-panel__content')}>{children}</div>
      </section>
    </div>,
    portal(),
  );
}
