// The list of orders. PARTIAL: `order_id`, `total_order_sum`, `client_comment`, `.b-order-edit__time`, the class of the
// phone and the drop-down of the filter are from public code; the table around them is a guess.
import { cx } from './class-names';
import { Link } from './link';
import { ORDERS } from './orders';
import { fullTimeOf } from './times';
import { useLanguage, useWords } from './words';

const UK = { all: 'Усі статуси', date: 'Дата', client: 'Покупець', sum: 'Сума', call: 'Передзвоніть, будь ласка' };
const RU = { all: 'Все статусы', date: 'Дата', client: 'Покупатель', sum: 'Сумма', call: 'Перезвоните, пожалуйста' };

export function OrdersPage() {
  const words = useWords();
  const own = useLanguage() === 'uk' ? UK : RU;
  return (
    <div className={cx('Page__root')}>
      <h1 className={cx('Page__title')}>{words.sections.order}</h1>
      <div className={cx('b-smart-filter', 'Page__filter')}>
        <div className={cx('b-smart-filter__dd-value')}>{own.all}</div>
      </div>
      <div className={cx('Page__card', 'Page__wide')}>
        <table className={cx('b-order-list', 'Table__root')}>
          <thead>
            <tr>
              <th>№</th>
              <th>{own.date}</th>
              <th>{own.client}</th>
              <th>{own.sum}</th>
            </tr>
          </thead>
          <tbody>
            {ORDERS.map(({ id, at, client, phone, sum }, index) => (
              <tr key={id}>
                <td>
                  <Link href={`/cms/order/edit/${id}`} qaid="order_id">
                    {id}
                  </Link>
                </td>
                <td>
                  <span className={cx('b-order-edit__time')}>{fullTimeOf(at)}</span>
                </td>
                <td>
                  <span>{client}</span>
                  <p className={cx('ClientCell__client_phone')}>{phone}</p>
                  {index === 1 && (
                    <span data-qaid="client_comment" className={cx('ClientCell__comment')}>
                      {own.call}
                    </span>
                  )}
                </td>
                <td data-qaid="total_order_sum">{sum}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
