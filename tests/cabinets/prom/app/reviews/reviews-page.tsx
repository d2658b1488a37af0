// Reviews of the company and of its products, all of it a GUESS, the path too: public code knows only the buyer's side.
// Made twice: as cards that are answered in place, and as a table with a drawer.
import { useState } from 'react';
import { cx } from '../class-names';
import { Icon } from '../icons';
import { isReview, useStore } from '../store';
import type { ReviewRow } from '../types';
import { useWords } from '../words';
import { ReviewCards } from './review-cards';
import { ReviewsTable } from './reviews-table';
import { useReviewWords } from './words';

const ABOUT = ['all', 'company', 'product', 'unanswered'] as const;

type Filter = { about: (typeof ABOUT)[number]; rating: number | null; query: string };

const fits: Record<Filter['about'], (row: ReviewRow) => boolean> = {
  all: () => true,
  company: ({ review }) => review.product === '',
  product: ({ review }) => review.product !== '',
  unanswered: ({ lastAuthor }) => lastAuthor !== 'seller',
};

function matches(row: ReviewRow, { about, rating, query }: Filter): boolean {
  const wanted = query.trim().toLocaleLowerCase('uk');
  const texts = [row.buyer, row.review.product, ...row.messages.map(({ text }) => text)];
  return (
    fits[about](row) &&
    (rating === null || row.review.rating === rating) &&
    texts.some((text) => text.toLocaleLowerCase('uk').includes(wanted))
  );
}

function Tools({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const words = useReviewWords();
  return (
    <div className={cx('OrderTools__root')}>
      <div className={cx('OrderTools__tabs')}>
        {ABOUT.map((about) => (
          <button
            key={about}
            type="button"
            aria-pressed={filter.about === about}
            className={cx('RoomList__filter', filter.about === about && 'RoomList__chosen')}
            onClick={() => onFilter({ ...filter, about })}
          >
            {words.filters[about]}
          </button>
        ))}
      </div>
      <label className={cx('RoomList__search', 'OrderTools__search')}>
        <Icon name="search" size={16} />
        <input
          type="search"
          name="opinion_search"
          placeholder={words.search}
          value={filter.query}
          onChange={({ target }) => onFilter({ ...filter, query: target.value })}
        />
      </label>
      <select
        name="rating"
        aria-label={words.stars}
        className={cx('Form__field')}
        value={filter.rating ?? ''}
        onChange={({ target }) => onFilter({ ...filter, rating: Number(target.value) || null })}
      >
        <option value="">{words.anyRating}</option>
        {[5, 4, 3, 2, 1].map((stars) => (
          <option key={stars} value={stars}>
            {words.rating(stars)}
          </option>
        ))}
      </select>
    </div>
  );
}

export function ReviewsPage({ id }: { id: string | null }) {
  const { server, ready } = useStore();
  const sections = useWords().sections;
  const words = useReviewWords();
  const [filter, setFilter] = useState<Filter>({ about: 'all', rating: null, query: '' });
  if (!server || !ready) return <div className={cx('Page__root')} aria-busy="true" />;
  const reviews = server.rows.filter(isReview);
  const shown = reviews.filter((row) => matches(row, filter));
  const isTable = server.reviewList === 'table';
  return (
    <div className={cx('Page__root')}>
      <h1 className={cx('Page__title')}>{sections.opinions}</h1>
      {reviews.length > 0 && <Tools filter={filter} onFilter={setFilter} />}
      {shown.length === 0 && (
        <div className={cx('Empty__root')}>
          <h2 className={cx('Empty__title')}>{reviews.length === 0 ? words.none : words.notFound}</h2>
          {reviews.length === 0 && <p className={cx('Empty__note')}>{words.noneNote}</p>}
        </div>
      )}
      {shown.length > 0 && !isTable && <ReviewCards key={server.listEpoch} reviews={shown} />}
      {shown.length > 0 && isTable && (
        <ReviewsTable
          key={server.listEpoch}
          reviews={shown}
          opened={reviews.find(({ review }) => String(review.id) === id)}
        />
      )}
    </div>
  );
}
