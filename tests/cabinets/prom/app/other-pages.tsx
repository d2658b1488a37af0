// Sections without a chat. GUESS all of them but their addresses and `name_field`: they are here so that a reader can
// be seen to keep silent on a table of figures, a form, and a list of lines with times.
import { useState } from 'react';
import { cx } from './class-names';
import { Link } from './link';
import { PRODUCTS } from './products';
import { useLanguage, useWords } from './words';

const UK = {
  name: 'Назва',
  price: 'Ціна',
  left: 'Залишок',
  about: 'Опис',
  save: 'Зберегти',
  missing: 'Такої сторінки немає',
  news: [
    ['Кошти за замовлення зараховано', '12:30'],
    ['Оновлено тарифи на просування', 'вчора'],
    ['Товар пройшов модерацію', '15 вер.'],
  ],
};

const RU: typeof UK = {
  name: 'Название',
  price: 'Цена',
  left: 'Остаток',
  about: 'Описание',
  save: 'Сохранить',
  missing: 'Такой страницы нет',
  news: [
    ['Средства за заказ зачислены', '12:30'],
    ['Обновлены тарифы на продвижение', 'вчера'],
    ['Товар прошёл модерацию', '15 сен.'],
  ],
};

const useOwnWords = () => (useLanguage() === 'uk' ? UK : RU);

export function ProductsPage() {
  const words = useWords();
  const own = useOwnWords();
  return (
    <div className={cx('Page__root')}>
      <h1 className={cx('Page__title')}>{words.sections.product}</h1>
      <div className={cx('Page__card', 'Page__wide')}>
        <table className={cx('Table__root')}>
          <thead>
            <tr>
              <th>{own.name}</th>
              <th>{own.price}</th>
              <th>{own.left}</th>
            </tr>
          </thead>
          <tbody>
            {PRODUCTS.map(({ id, name, price, left }) => (
              <tr key={id} data-qaid="product_row">
                <td>
                  <Link href={`/cms/product/edit/${id}`} qaid="product_link">
                    {name}
                  </Link>
                </td>
                <td data-qaid="product_price">{price}</td>
                <td>{left}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

export function ProductPage({ id }: { id: string }) {
  const words = useWords();
  const own = useOwnWords();
  const [about, setAbout] = useState('');
  const product = PRODUCTS.find((one) => String(one.id) === id) ?? PRODUCTS[0];
  return (
    <div className={cx('Page__root')}>
      <h1 className={cx('Page__title')}>{words.product}</h1>
      <form className={cx('Page__card', 'Form__root')} onSubmit={(event) => event.preventDefault()}>
        <label>
          {own.name}
          <input key={product.id} data-qaid="name_field" name="name" defaultValue={product.name} />
        </label>
        <label>
          {own.about}
          <textarea name="about" rows={4} value={about} onChange={(event) => setAbout(event.target.value)} />
        </label>
        <button type="submit" className={cx('Button__root')}>
          {own.save}
        </button>
      </form>
    </div>
  );
}

export function NotificationsPage() {
  const words = useWords();
  const own = useOwnWords();
  return (
    <div className={cx('Page__root')}>
      <h1 className={cx('Page__title')}>{words.sections.notifications}</h1>
      <ul className={cx('Page__card', 'News__root')}>
        {own.news.map(([text, time]) => (
          <li key={text} className={cx('News__item')}>
            <span>{text}</span>
            <time>{time}</time>
          </li>
        ))}
      </ul>
    </div>
  );
}

export const NotFoundPage = () => (
  <div className={cx('Page__root')}>
    <h1 className={cx('Page__title')}>{useOwnWords().missing}</h1>
  </div>
);
