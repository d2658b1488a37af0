// What the buyer writes about: a product or an order, as a card in the thread. That such messages exist, and that they
// carry a product or an order, is from the public API; how they look is a guess.
import { cx } from './class-names';
import { Icon } from './icons';
import { Link } from './link';
import type { Card } from './types';
import { type Language, WORDS } from './words';

type Props = { card: Card; language: Language; hasQaids: boolean };

export function ContextCard({ card, language, hasQaids }: Props) {
  const words = WORDS[language];
  const isProduct = card.kind === 'product';
  const qaid = (name: string) => (hasQaids ? name : undefined);
  return (
    <div data-qaid={qaid(`context_${card.kind}`)} className={cx('ContextCard__root')}>
      <span className={cx('ContextCard__image')} aria-hidden="true">
        <Icon name={isProduct ? 'product' : 'order'} size={24} />
      </span>
      <div className={cx('ContextCard__body')}>
        <span className={cx('ContextCard__kind')}>{isProduct ? words.product : words.order}</span>
        <Link
          href={isProduct ? `/cms/product/edit/${card.id}` : `/cms/order/edit/${card.id}`}
          qaid={qaid(isProduct ? 'product_link' : 'order_id')}
          className={cx('ContextCard__link')}
        >
          {isProduct ? card.name : `№ ${card.id}`}
        </Link>
        {!isProduct && <span className={cx('ContextCard__note')}>{`${words.items}: ${card.items}`}</span>}
        <span data-qaid={qaid(isProduct ? 'product_price' : 'total_order_sum')} className={cx('ContextCard__price')}>
          {isProduct ? card.price : card.sum}
        </span>
      </div>
    </div>
  );
}
