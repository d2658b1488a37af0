// One order. PARTIAL: the hooks are from public code, and that there is a «Чат» button; the layout is a guess. It has a
// text field that is no reply to a buyer.
import { useState } from 'react';
import { SECTION } from './addresses';
import { cx } from './class-names';
import { Icon } from './icons';
import { Link } from './link';
import { ORDERS } from './orders';
import { fullTimeOf } from './times';
import { useLanguage, useWords } from './words';

const UK = { chat: 'Чат', items: 'Перелік позицій', note: 'Нотатка для себе', save: 'Зберегти', total: 'Разом' };
const RU = { chat: 'Чат', items: 'Список позиций', note: 'Заметка для себя', save: 'Сохранить', total: 'Итого' };

export function OrderPage({ id }: { id: string }) {
  const words = useWords();
  const own = useLanguage() === 'uk' ? UK : RU;
  const [note, setNote] = useState('');
  const order = ORDERS.find((one) => String(one.id) === id) ?? ORDERS[0];
  return (
    <div className={cx('Page__root')}>
      <div className={cx('Page__head')}>
        <h1 className={cx('Page__title')}>{`${words.order} № ${id}`}</h1>
        <span className={cx('b-order-edit__time')}>{fullTimeOf(order.at)}</span>
        <Link href={SECTION} className={cx('Button__root')}>
          <Icon name="chat" size={16} />
          {own.chat}
        </Link>
      </div>
      <section data-qaid="about_order_block" className={cx('Page__card')}>
        <b>{order.client}</b>
        <p className={cx('ClientCell__client_phone')}>{order.phone}</p>
      </section>
      <section className={cx('Page__card', 'Page__wide')}>
        <h2 className={cx('Page__subtitle')}>{own.items}</h2>
        <table className={cx('b-order-edit-table', 'Table__root')}>
          <tbody>
            {order.items.map((product) => (
              <tr key={product.id} data-qaid="product_row" className={cx('b-order-edit-table__row')}>
                <td>
                  <Link href={`/cms/product/edit/${product.id}`} qaid="product_link">
                    {product.name}
                  </Link>
                </td>
                <td>
                  <input data-qaid="quantity_input" className={cx('Form__short')} defaultValue={1} aria-label="№" />
                </td>
                <td data-qaid="product_price">{product.price}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className={cx('Page__total')}>
          {own.total} <b data-qaid="total_order_sum">{order.sum}</b>
        </div>
      </section>
      <form className={cx('Page__card', 'Form__root')} onSubmit={(event) => event.preventDefault()}>
        <label>
          {own.note}
          <textarea name="note" rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
        <button type="submit" className={cx('Button__root')}>
          {own.save}
        </button>
      </form>
    </div>
  );
}
