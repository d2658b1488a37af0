// One order. PARTIAL: `.b-order-edit__time` with its DD.MM.YYYY, `about_order_block`, `product_row`, `product_link`,
// `quantity_input`, the rows of the delivery, `total_order_sum`, that there are «Чат» and the buttons of a review's
// request, are from public code; the layout is a guess, made twice.
import { cx } from '../class-names';
import { useStore } from '../store';
import { OrderColumns } from './order-columns';
import { OrderForm } from './order-form';
import { useOrder } from './use-orders';
import { useOrderWords } from './words';

export function OrderPage({ id }: { id: string }) {
  const { server, ready } = useStore();
  const row = useOrder(id);
  const words = useOrderWords();
  if (!server || !ready) return <div className={cx('Page__root')} aria-busy="true" />;
  if (!row) {
    return (
      <div className={cx('Page__root')}>
        <h1 className={cx('Page__title')}>{words.missing}</h1>
      </div>
    );
  }
  const Layout = server.orderPage === 'form' ? OrderForm : OrderColumns;
  return <Layout key={`${server.orderPage} ${server.threadEpoch}`} row={row} />;
}
