// The list of orders as a table. GUESS: that its time and its status have columns, and that the time is printed as an
// order's own page prints it.
import { pathOfOrder } from '../addresses';
import { cx } from '../class-names';
import { Link } from '../link';
import { fullTimeOf } from '../times';
import type { OrderRow } from '../types';
import { usePlainKeys } from '../use-plain-keys';
import { useOrderWords } from './words';

function TableRow({ row: { buyer, phone, order } }: { row: OrderRow }) {
  const words = useOrderWords();
  const { id, createdAt, products, delivery, comment, status, sum } = order;
  return (
    <tr className={cx('b-order-edit-table__row')}>
      <td>
        <input type="checkbox" aria-label={`${words.select} ${id}`} />
      </td>
      <td>
        <Link href={pathOfOrder(id)} qaid="order_id" className={cx('qa_order_id')}>
          {id}
        </Link>
      </td>
      <td>
        <span className={cx('b-order-edit__time')}>{fullTimeOf(createdAt)}</span>
      </td>
      <td className={cx('OrderTable__client')}>
        <span data-qaid="client_name">{buyer}</span>
        {phone !== '' && <p className={cx('ClientCell__client_phone')}>{phone}</p>}
        {comment !== '' && (
          <span data-qaid="client_comment" className={cx('ClientCell__comment')}>
            {comment}
          </span>
        )}
      </td>
      <td className={cx('OrderTable__products')}>
        {products.map(({ name, quantity }) => (
          <div key={name}>{quantity === 1 ? name : `${name} × ${quantity}`}</div>
        ))}
      </td>
      <td>
        <span data-qaid="delivery_name">{delivery.name}</span>
        {delivery.ttn !== '' && <p className={cx('ClientCell__comment')}>{`${words.ttn} ${delivery.ttn}`}</p>}
      </td>
      <td>
        <span className={cx('OrderStatus__chip', `OrderStatus__${status}`)}>{words.statuses[status]}</span>
      </td>
      <td data-qaid="total_order_sum" className={cx('OrderTable__sum')}>
        {sum}
      </td>
    </tr>
  );
}

export function OrdersTable({ orders }: { orders: readonly OrderRow[] }) {
  const words = useOrderWords();
  const keys = usePlainKeys(orders);
  return (
    <div className={cx('Page__card', 'Page__wide')}>
      <table className={cx('b-order-list', 'Table__root')}>
        <thead>
          <tr>
            <th aria-label={words.select} />
            <th>№</th>
            <th>{words.date}</th>
            <th>{words.client}</th>
            <th>{words.products}</th>
            <th>{words.delivery}</th>
            <th>{words.status}</th>
            <th>{words.sum}</th>
          </tr>
        </thead>
        <tbody>
          {orders.map((row, index) => (
            <TableRow key={keys[index]} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
