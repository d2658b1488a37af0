// The list of orders as cards. GUESS: the status first and as a word among words, the time beside the number in the way
// of people, the buyer by label and value, how many of the buyer's messages wait.
import type { ReactNode } from 'react';
import { pathOfOrder } from '../addresses';
import { cx } from '../class-names';
import { Icon } from '../icons';
import { Link } from '../link';
import { clockOf, daysAgo, shortMonthDayOf } from '../times';
import type { OrderRow } from '../types';
import { usePlainKeys } from '../use-plain-keys';
import { type Language, useLanguage, WORDS } from '../words';
import { useOrderWords } from './words';

/** «Сьогодні, 14:05», «Вчора, 18:20», «15 вер., 18:20». */
function timeOf(at: number, language: Language): string {
  const today = new Date().toDateString();
  const days = daysAgo(at, today);
  const { today: isToday, yesterday } = WORDS[language];
  const day = days === 0 ? isToday : days === 1 ? yesterday : shortMonthDayOf(at, today, language);
  return `${day}, ${clockOf(at)}`;
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={cx('OrderCard__fact')}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function OrderCard({ row: { buyer, phone, order, unread } }: { row: OrderRow }) {
  const language = useLanguage();
  const words = useOrderWords();
  const { id, createdAt, products, delivery, payment, comment, status, sum } = order;
  const [first, ...others] = products;
  return (
    <section className={cx('Page__card', 'OrderCard__root', `OrderCard__${status}`)}>
      <div className={cx('OrderCard__top')}>
        <strong>{words.statuses[status]}</strong>
        <span aria-hidden="true">·</span>
        <Link href={pathOfOrder(id)} qaid="order_id">
          {`№ ${id}`}
        </Link>
        <span className={cx('OrderCard__when')}>{timeOf(createdAt, language)}</span>
        {unread > 0 && (
          <span className={cx('OrderCard__news')}>
            <Icon name="chat" size={14} />
            {words.newMessages(unread)}
          </span>
        )}
        <b data-qaid="total_order_sum" className={cx('OrderCard__sum')}>
          {sum}
        </b>
      </div>
      <dl className={cx('OrderCard__facts')}>
        <Fact name={words.client}>
          {buyer}
          {phone !== '' && <p className={cx('ClientInfo__client_phone')}>{phone}</p>}
        </Fact>
        <Fact name={words.products}>
          {first?.name}
          {others.length > 0 && <span className={cx('OrderCard__more')}>{` ${words.more(others.length)}`}</span>}
        </Fact>
        <Fact name={words.delivery}>
          <span data-qaid="delivery_name">{delivery.name}</span>
          <p className={cx('OrderCard__more')}>{delivery.ttn || words.noTtn}</p>
        </Fact>
        {payment !== '' && <Fact name={words.payment}>{payment}</Fact>}
      </dl>
      {comment !== '' && (
        <p data-qaid="client_comment" className={cx('OrderCard__comment')}>
          {comment}
        </p>
      )}
    </section>
  );
}

export function OrderCards({ orders }: { orders: readonly OrderRow[] }) {
  const keys = usePlainKeys(orders);
  return (
    <div className={cx('OrderCards__root')}>
      {orders.map((row, index) => (
        <OrderCard key={keys[index]} row={row} />
      ))}
    </div>
  );
}
