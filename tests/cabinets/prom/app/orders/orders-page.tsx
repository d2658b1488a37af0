// The list of orders. PARTIAL: `order_id`, `total_order_sum`, `client_comment`, `delivery_name`, the class of the phone,
// the filter's drop-down and the names of what may be asked for are from public code; the rest is a guess, made twice.
import { useState } from 'react';
import { cx } from '../class-names';
import { Icon } from '../icons';
import { useStore } from '../store';
import type { OrderRow, OrderStatus } from '../types';
import { useWords } from '../words';
import { OrderCards } from './order-cards';
import { OrdersTable } from './orders-table';
import { useOrders } from './use-orders';
import { STATUSES, useOrderWords } from './words';

type Filter = { query: string; status: OrderStatus | null; from: string };

function matches({ buyer, phone, order }: OrderRow, { query, status, from }: Filter): boolean {
  const wanted = query.trim().toLocaleLowerCase('uk');
  const texts = [String(order.id), buyer, phone, ...order.products.map(({ name }) => name)];
  return (
    (status === null || order.status === status) &&
    (from === '' || order.createdAt >= new Date(`${from}T00:00`).getTime()) &&
    texts.some((text) => text.toLocaleLowerCase('uk').includes(wanted))
  );
}

type ToolsProps = { orders: readonly OrderRow[]; filter: Filter; onFilter: (filter: Filter) => void };

function StatusTabs({ orders, filter, onFilter }: ToolsProps) {
  const words = useOrderWords();
  return (
    <div className={cx('OrderTools__tabs')}>
      {[null, ...STATUSES].map((status) => (
        <button
          key={status}
          type="button"
          aria-pressed={filter.status === status}
          className={cx('RoomList__filter', filter.status === status && 'RoomList__chosen')}
          onClick={() => onFilter({ ...filter, status })}
        >
          {`${status === null ? words.all : words.statuses[status]} ${orders.filter(({ order }) => status === null || order.status === status).length}`}
        </button>
      ))}
    </div>
  );
}

function StatusSelect({ filter, onFilter }: ToolsProps) {
  const words = useOrderWords();
  return (
    <select
      name="status"
      aria-label={words.status}
      className={cx('Form__field')}
      value={filter.status ?? ''}
      onChange={({ target }) =>
        onFilter({ ...filter, status: STATUSES.find((status) => status === target.value) ?? null })
      }
    >
      <option value="">{words.all}</option>
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {words.statuses[status]}
        </option>
      ))}
    </select>
  );
}

function Tools(props: ToolsProps) {
  const { filter, onFilter } = props;
  const words = useOrderWords();
  const isTable = useStore().server?.orderList === 'table';
  return (
    <div className={cx('b-smart-filter', 'OrderTools__root')}>
      <label className={cx('RoomList__search', 'OrderTools__search')}>
        <Icon name="search" size={16} />
        <input
          type="search"
          name="search_term"
          data-qaid="search_value_field"
          placeholder={words.search}
          value={filter.query}
          onChange={({ target }) => onFilter({ ...filter, query: target.value })}
        />
      </label>
      {isTable && (
        <div className={cx('b-smart-filter__dd-value')}>
          {filter.status === null ? words.all : words.statuses[filter.status]}
        </div>
      )}
      <label className={cx('OrderTools__date')}>
        {words.from}
        <input
          type="date"
          name="date_created__gte"
          className={cx('Form__field')}
          value={filter.from}
          onChange={({ target }) => onFilter({ ...filter, from: target.value })}
        />
      </label>
      {isTable ? <StatusTabs {...props} /> : <StatusSelect {...props} />}
    </div>
  );
}

export function OrdersPage() {
  const { server, ready } = useStore();
  const sections = useWords().sections;
  const words = useOrderWords();
  const orders = useOrders();
  const [filter, setFilter] = useState<Filter>({ query: '', status: null, from: '' });
  if (!server || !ready) return <div className={cx('Page__root')} aria-busy="true" />;
  const shown = orders.filter((row) => matches(row, filter));
  const Rows = server.orderList === 'table' ? OrdersTable : OrderCards;
  return (
    <div className={cx('Page__root')}>
      <h1 className={cx('Page__title')}>{sections.order}</h1>
      {orders.length > 0 && <Tools orders={orders} filter={filter} onFilter={setFilter} />}
      {shown.length > 0 ? (
        <Rows key={`${server.orderList} ${server.listEpoch}`} orders={shown} />
      ) : (
        <div className={cx('Empty__root')} data-qaid={orders.length === 0 ? 'empty_orders' : undefined}>
          <h2 className={cx('Empty__title')}>{orders.length === 0 ? words.none : words.notFound}</h2>
          {orders.length === 0 && <p className={cx('Empty__note')}>{words.noneNote}</p>}
        </div>
      )}
    </div>
  );
}
