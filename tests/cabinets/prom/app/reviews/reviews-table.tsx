// Reviews as a table. GUESS: a row has the day alone in its text and the instant in an attribute, the rating as a
// figure, the review cut short; its link opens a drawer at an address of its own.
import { pathOfReview } from '../addresses';
import { cx } from '../class-names';
import { openThread } from '../store';
import { shortMonthDayOf } from '../times';
import type { ReviewRow } from '../types';
import { usePlainKeys } from '../use-plain-keys';
import { useLanguage } from '../words';
import { AboutReview } from './about';
import { ReviewDrawer } from './review-drawer';
import { useReviewWords } from './words';

const firstAt = ({ messages }: ReviewRow) => messages[0]?.at ?? 0;

function TableRow({ row }: { row: ReviewRow }) {
  const language = useLanguage();
  const words = useReviewWords();
  const { chatId, buyer, review, messages, lastAuthor, unread } = row;
  const [first] = messages;
  return (
    <tr className={cx('b-opinions__row', unread > 0 && 'b-opinions__row_new')}>
      <td className={cx('b-opinions__date')}>
        {first && !first.hideTime && (
          <time dateTime={new Date(first.at).toISOString()}>
            {shortMonthDayOf(first.at, new Date().toDateString(), language)}
          </time>
        )}
      </td>
      <td>{`${review.rating}/5`}</td>
      <td>{buyer}</td>
      <td>
        <AboutReview review={review} />
      </td>
      <td className={cx('b-opinions__text')}>{first?.text || words.noText}</td>
      <td>{lastAuthor === 'seller' ? words.yes : words.no}</td>
      <td>
        <a
          href={pathOfReview(review.id)}
          onClick={(event) => {
            event.preventDefault();
            openThread(chatId);
          }}
        >
          {words.open}
        </a>
      </td>
    </tr>
  );
}

type Props = { reviews: readonly ReviewRow[]; opened: ReviewRow | undefined };

export function ReviewsTable({ reviews, opened }: Props) {
  const words = useReviewWords();
  const rows = [...reviews].sort((a, b) => firstAt(b) - firstAt(a));
  const keys = usePlainKeys(rows);
  return (
    <>
      <div className={cx('Page__card', 'Page__wide')}>
        <table className={cx('b-opinions', 'Table__root')}>
          <thead>
            <tr>
              <th>{words.date}</th>
              <th>{words.stars}</th>
              <th>{words.buyer}</th>
              <th>{words.about}</th>
              <th>{words.review}</th>
              <th>{words.answered}</th>
              <th aria-label={words.open} />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <TableRow key={keys[index]} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {opened && <ReviewDrawer row={opened} />}
    </>
  );
}
