// One order, layout `columns`: the goods and what was written at the left, the buyer and the seller's own notes at the
// right, the time as «пн, 15.09.2026 о 14:05». Here one may write to the buyer about the order.
import { cx } from '../class-names';
import { Icon } from '../icons';
import { Link } from '../link';
import { productNamed } from '../products';
import { clockOf, dateOf, shortWeekdayOf } from '../times';
import type { OrderRow } from '../types';
import { useLanguage } from '../words';
import { ChatButton, OwnNote, ReviewRequest, StatusSelect, TtnInput } from './order-acts';
import { OrderMessages } from './order-messages';
import { isSeeded } from './use-orders';
import { useOrderWords } from './words';

function Products({ row: { order } }: { row: OrderRow }) {
  const words = useOrderWords();
  return (
    <section className={cx('Page__card', 'OrderBlock__root')}>
      <h2>{words.items}</h2>
      <ul className={cx('OrderProducts__list')}>
        {order.products.map(({ name, price, quantity }) => (
          <li key={name} data-qaid="product_row" className={cx('OrderProducts__item')}>
            <span className={cx('ContextCard__image')} aria-hidden="true">
              <Icon name="product" size={24} />
            </span>
            <Link href={`/cms/product/edit/${productNamed(name).id}`} qaid="product_link">
              {name}
            </Link>
            <span className={cx('OrderProducts__count')}>{`× ${quantity}`}</span>
            <span data-qaid="product_price">{price}</span>
          </li>
        ))}
      </ul>
      <p className={cx('OrderProducts__total')}>
        {words.total} <b data-qaid="total_order_sum">{order.sum}</b>
      </p>
    </section>
  );
}

function Buyer({ row }: { row: OrderRow }) {
  const words = useOrderWords();
  return (
    <section className={cx('Page__card', 'OrderBlock__root')}>
      <h2>{words.client}</h2>
      <div>
        <div data-qaid="client_full_name" className={cx('ClientInfo__name')}>
          {row.buyer}
        </div>
        {row.phone !== '' && (
          <p className={cx('ClientInfo__client_phone')}>
            <a href={`tel:${row.phone.replace(/[^+\d]/g, '')}`}>{row.phone}</a>
          </p>
        )}
      </div>
      <ChatButton row={row} />
      <ReviewRequest />
    </section>
  );
}

function Delivery({ row }: { row: OrderRow }) {
  const words = useOrderWords();
  const { delivery, payment } = row.order;
  return (
    <section className={cx('Page__card', 'OrderBlock__root')}>
      <h2>{words.delivery}</h2>
      <div>
        <span data-qaid="delivery_name">{delivery.name}</span>
        <p className={cx('OrderCard__more')}>{[delivery.address, payment].filter(Boolean).join(' · ')}</p>
      </div>
      <div className={cx('OrderBlock__label')}>
        {words.ttn}
        <TtnInput row={row} />
      </div>
    </section>
  );
}

export function OrderColumns({ row }: { row: OrderRow }) {
  const language = useLanguage();
  const words = useOrderWords();
  const { id, createdAt, comment } = row.order;
  const at = language === 'uk' ? 'о' : 'в';
  return (
    <div className={cx('Page__root')}>
      <div data-qaid="about_order_block" className={cx('OrderHead__root')}>
        <h1 className={cx('Page__title')}>{`№ ${id}`}</h1>
        <StatusSelect row={row} />
        <time className={cx('b-order-edit__time', 'OrderHead__time')}>
          {`${shortWeekdayOf(createdAt, language)}, ${dateOf(createdAt)} ${at} ${clockOf(createdAt)}`}
        </time>
      </div>
      <div className={cx('OrderColumns__root')}>
        <div className={cx('OrderColumns__column')}>
          <Products row={row} />
          {comment !== '' && (
            <section className={cx('Page__card', 'OrderBlock__root')}>
              <h2>{words.comment}</h2>
              <p data-qaid="client_comment">{comment}</p>
            </section>
          )}
          <Delivery row={row} />
        </div>
        <div className={cx('OrderColumns__column')}>
          <Buyer row={row} />
          <OwnNote />
          {isSeeded(row) && <OrderMessages row={row} />}
        </div>
      </div>
    </div>
  );
}
