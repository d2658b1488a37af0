// Arrows under a table (public DOM notes: `Token-pagination__arrow`; the words between them are a guess).
import { cx } from '../class-names';
import { Icon } from '../icons';
import { Text } from '../text';

type Props = { page: number; pages: number; onPage: (page: number) => void };

export function Pagination({ page, pages, onPage }: Props) {
  return (
    <div className={cx('Token-pagination')}>
      <button
        type="button"
        className={cx('Token-pagination__arrow')}
        aria-label="Назад"
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        <Icon name="back" size={16} />
      </button>
      <Text>{`Страница ${page + 1}`}</Text>
      <button
        type="button"
        className={cx('Token-pagination__arrow', 'Token-pagination__arrow--next')}
        aria-label="Вперёд"
        disabled={page >= pages - 1}
        onClick={() => onPage(page + 1)}
      >
        <Icon name="back" size={16} />
      </button>
    </div>
  );
}
