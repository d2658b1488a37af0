// A row of the list, variant `buttons`. GUESS: a button without an id anywhere, the kit's newer class names, another
// order of the same facts: product first, time last.
import { memo } from 'react';
import { cx } from './class-names';
import { listTimeOf } from './times';
import type { Row } from './types';

type Props = { row: Row; active: boolean; today: string; onOpen: (chatId: string) => void };

// Drawn anew only when its own facts change: a keystroke in the reply field must not redraw a thousand rows.
export const ButtonRow = memo(function ButtonRow({ row, active, today, onOpen }: Props) {
  return (
    // biome-ignore lint/a11y: the variant is about a row that is no real button and marks itself as cabinets often do
    <div
      role="button"
      tabIndex={0}
      aria-selected={active}
      className={cx('rt-dialog', active && 'rt-dialog-active')}
      onClick={() => onOpen(row.chatId)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onOpen(row.chatId);
      }}
    >
      <div className={cx('rt-dialog-photo')}>
        <svg viewBox="0 0 40 52" aria-hidden="true">
          <path d="M8 20h24v20H8zM8 20l4-6h16l4 6M20 14v12" />
        </svg>
        {row.unread > 0 && <div className={cx('rt-dialog-badge')}>{row.unread}</div>}
      </div>
      <div className={cx('rt-dialog-text')}>
        <div className={cx('rt-dialog-goods')}>
          <span>{row.product.article}</span> <span>{row.product.name}</span>
        </div>
        <div className={cx('rt-dialog-title')}>{row.buyer}</div>
        <div className={cx('rt-dialog-bottom')}>
          <div className={cx('rt-dialog-last')}>{row.lastAuthor === 'seller' ? `Вы: ${row.preview}` : row.preview}</div>
          {row.at !== null && <time className={cx('rt-dialog-when')}>{listTimeOf(row.at, today)}</time>}
        </div>
      </div>
    </div>
  );
});
