// What rows and drawers of reviews and questions are made of. The names are from public DOM notes (2026); where they
// name a class prefix alone, what stands in it is a guess.
import { cx } from '../class-names';
import { Icon } from '../icons';
import { pathOfChats } from '../store';
import { Text } from '../text';
import type { Product } from '../types';

export const NO_NAME = 'Покупатель';

export function Rating({ value }: { value: number }) {
  return (
    <div className={cx('Rating')}>
      {[1, 2, 3, 4, 5].map((star) => (
        <span key={star} className={cx(star <= value ? 'Rating--active' : 'Rating--not-active')}>
          <svg viewBox="0 0 16 16" width={14} height={14} aria-hidden="true">
            <path d="M8 1.5l2 4.1 4.5.7-3.3 3.1.8 4.5L8 11.8l-4 2.1.8-4.5L1.5 6.3 6 5.6z" />
          </svg>
        </span>
      ))}
    </div>
  );
}

export function Chips({ labels }: { labels: readonly string[] }) {
  return (
    <div className={cx('Statuses')}>
      {labels.map((label) => (
        <div key={label} data-name="Chips" className={cx('Chips', 'Chips--size-s')}>
          <Text>{label}</Text>
        </div>
      ))}
    </div>
  );
}

export function ProductDetails({ product }: { product: Product }) {
  return (
    <div data-testid="Product-item-details" className={cx('Product-item')}>
      <span className={cx('Product-item__photo')} aria-hidden="true" />
      <div className={cx('Product-item__text')}>
        <Text className={cx('Product-item__name')}>{product.name}</Text>
        <Text className={cx('Product-item__article')}>{`Арт. WB: ${product.article}`}</Text>
      </div>
    </div>
  );
}

/** When, with the mark of what was not read yet. A message without a time prints none. */
export function ReadmarkTime(props: { at: number | null; print: (at: number) => string; unread: boolean }) {
  return (
    <div className={cx('Col-date-time-with-readmark')}>
      {props.unread && (
        <span data-testid="date-time-with-readmark-marker" className={cx('Col-date-time-with-readmark__marker')} />
      )}
      {props.at !== null && <Text>{props.print(props.at)}</Text>}
    </div>
  );
}

/** Public notes: the chat opens in a new tab. Which chat it is, the replica does not know. */
export function ChatButton() {
  return (
    <button
      type="button"
      className={cx('Buttons-cell__button')}
      aria-label="Открыть чат"
      onClick={() => window.open(pathOfChats)}
    >
      <Icon name="chat" size={16} />
    </button>
  );
}

export function MoreButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      data-name="MoreButton"
      className={cx('Buttons-cell__button')}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name="dots" size={16} />
    </button>
  );
}
