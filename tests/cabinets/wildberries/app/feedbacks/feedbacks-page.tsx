// «Отзывы и вопросы»: tabs, sub-tabs, a table of the kit, pages of it.
import { useCallback, useState } from 'react';
import { replacePath } from '../../../kit/page/route';
import { cx } from '../class-names';
import { useStore } from '../store';
import { Text } from '../text';
import type { Row } from '../types';
import { Complaint } from './complaint';
import { Pagination } from './pagination';
import { pathOfSearch, placeOf, searchOf, type Tab } from './place';
import { Questions } from './questions';
import { Reviews } from './reviews';
import { Tabs, Toolbar } from './toolbar';

const KIND_OF_TAB: Record<Tab, Row['kind'] | null> = { feedbacks: 'review', questions: 'question', complaints: null };

const newestFirst = (a: Row, b: Row) => (b.buyerAt ?? 0) - (a.buyerAt ?? 0);

export function FeedbacksPage({ pathname }: { pathname: string }) {
  const { server, ready } = useStore();
  const [query, setQuery] = useState(() => searchOf(location.search));
  const [page, setPage] = useState(0);
  const [complained, setComplained] = useState(false);
  const complain = useCallback(() => setComplained(true), []);
  const place = placeOf(pathname);

  function search(wanted: string): void {
    setQuery(wanted);
    if (place.tab === 'feedbacks') replacePath(pathOfSearch(pathname, wanted));
  }

  const all = server?.rows.filter(({ kind }) => kind === KIND_OF_TAB[place.tab]) ?? [];
  const waiting = all.filter(({ lastAuthor }) => lastAuthor !== 'seller');
  const found = (place.answered ? all.filter((row) => !waiting.includes(row)) : waiting)
    .filter(({ product }) => String(product.article).includes(query.trim()))
    .sort(newestFirst);
  const perPage = server?.rowsPerPage ?? 1;
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const shownPage = Math.min(page, pages - 1);
  const rows = found.slice(shownPage * perPage, (shownPage + 1) * perPage);

  return (
    <div className={cx('Page', 'Feedbacks')}>
      <h1 className={cx('Page__title')}>Отзывы и вопросы</h1>
      <Tabs tab={place.tab} />
      {place.tab !== 'complaints' && <Toolbar place={place} waiting={waiting.length} query={query} onQuery={search} />}
      {server && ready ? (
        <div className={cx('Feedbacks__table')}>
          {place.tab === 'feedbacks' && <Reviews server={server} rows={rows} onComplain={complain} />}
          {place.tab === 'questions' && <Questions server={server} rows={rows} onComplain={complain} />}
          {rows.length === 0 && (
            <div className={cx('Empty-state')}>
              <Text>{query === '' ? 'Здесь пока ничего нет' : 'Ничего не найдено'}</Text>
            </div>
          )}
          <Pagination page={shownPage} pages={pages} onPage={setPage} />
        </div>
      ) : (
        <div className={cx('Feedbacks__table')} aria-busy="true" />
      )}
      {complained && (
        <Complaint about={place.tab === 'questions' ? 'вопрос' : 'отзыв'} onClose={() => setComplained(false)} />
      )}
    </div>
  );
}
