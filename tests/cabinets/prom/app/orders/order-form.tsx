// One order, layout `form`: one column, tables, the time as «15.09.2026 14:05». To the buyer one writes in the chat
// alone. The one text field is no reply.
import type { ReactNode } from 'react';
import { cx } from '../class-names';
import { Link } from '../link';
import { productNamed } from '../products';
import { fullTimeOf } from '../times';
import type { OrderRow } from '../types';
import { useWords } from '../words';
import { ChatButton, OwnNote, ReviewRequest, StatusSelect, TtnInput } from './order-acts';
import { useOrderWords } from './words';

const DeliveryRow = ({ label, children }: { label: string; children: ReactNode }) => (
  <tr className={cx('b-order-edit-table-delivery__row')}>
    <td data-qaid="label" className={cx('b-order-edit-table-delivery__cell')}>
      {label}
    </td>
    <td className={cx('b-order-edit-table-delivery__cell')}>{children}</td>
  </tr>
);

function Delivery({ row }: { row: OrderRow }) {
  const words = useOrderWords();
  const { delivery, payment } = row.order;
  return (
    <section className={cx('Page__card', 'Page__wide')}>
      <h2 className={cx('Page__subtitle')}>{words.delivery}</h2>
      <table className={cx('b-order-edit-table-delivery', 'Table__root')}>
        <tbody>
          <DeliveryRow label={words.delivery}>
            <span data-qaid="delivery_name">{delivery.name}</span>
            {delivery.address !== '' && <p className={cx('ClientCell__comment')}>{delivery.address}</p>}
          </DeliveryRow>
          <DeliveryRow label={words.ttn}>
            <TtnInput row={row} />
          </DeliveryRow>
          {payment !== '' && <DeliveryRow label={words.payment}>{payment}</DeliveryRow>}
        </tbody>
      </table>
    </section>
  );
}

export function OrderForm({ row }: { row: OrderRow }) {
  const words = useWords();
  const own = useOrderWords();
  const { buyer, phone, order } = row;
  return (
    <div className={cx('Page__root')}>
      <div className={cx('Page__head')}>
        <h1 className={cx('Page__title')}>{`${words.order} № ${order.id}`}</h1>
        <span className={cx('b-order-edit__time')}>{fullTimeOf(order.createdAt)}</span>
        <StatusSelect row={row} />
        <ChatButton row={row} />
        <ReviewRequest />
      </div>
      <section data-qaid="about_order_block" className={cx('Page__card')}>
        <b>{buyer}</b>
        {phone !== '' && <p className={cx('ClientCell__client_phone')}>{phone}</p>}
        {order.comment !== '' && (
          <p data-qaid="client_comment" className={cx('OrderCard__comment')}>
            {order.comment}
          </p>
        )}
      </section>
      <section className={cx('Page__card', 'Page__wide')}>
        <h2 className={cx('Page__subtitle')}>{own.items}</h2>
        <table className={cx('b-order-edit-table', 'Table__root')}>
          <tbody>
            {order.products.map(({ name, price, quantity }) => (
              <tr key={name} data-qaid="product_row" className={cx('b-order-edit-table__row')}>
                <td>
                  <Link href={`/cms/product/edit/${productNamed(name).id}`} qaid="product_link">
                    {name}
                  </Link>
                </td>
                <td>
                  <input
                    data-qaid="quantity_input"
                    className={cx('Form__short')}
                    defaultValue={quantity}
                    aria-label={own.quantity}
                  />
                </td>
                <td data-qaid="product_price">{price}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className={cx('Page__total')}>
          {own.total} <b data-qaid="total_order_sum">{order.sum}</b>
        </div>
      </section>
      <Delivery row={row} />
      <OwnNote />
    </div>
  );
}
