// One review in a drawer, of the table. GUESS: every entry under a line with its author and its whole time, the answer
// under the last, the complaint folded up below it.
import { cx } from '../class-names';
import { closeThread, useStore } from '../store';
import { clockOf, monthDayOf } from '../times';
import type { Message, ReviewRow } from '../types';
import { useLanguage, useWords } from '../words';
import { AboutReview, OrderOfReview } from './about';
import { AnswerForm } from './answer-form';
import { ComplaintForm } from './complaint-form';
import { useReviewWords } from './words';

function Entry({ message, buyer }: { message: Message; buyer: string }) {
  const language = useLanguage();
  const words = useReviewWords();
  const { author, at, text, hideTime, picture } = message;
  const day = monthDayOf(at, new Date().toDateString(), language);
  return (
    <li className={cx('b-opinion__entry')}>
      <div className={cx('b-opinion__by')}>
        {[author === 'seller' ? words.you : buyer, ...(hideTime ? [] : [`${day}, ${clockOf(at)}`])].join(' · ')}
      </div>
      <div className={cx('b-opinion__text')}>{text || words.noText}</div>
      {picture && <img src="/static/picture.svg" alt="" width={120} />}
    </li>
  );
}

export function ReviewDrawer({ row: { chatId, buyer, review, messages } }: { row: ReviewRow }) {
  const { server } = useStore();
  const { close } = useWords();
  const words = useReviewWords();
  return (
    <aside key={server?.threadEpoch} className={cx('b-opinion', 'OpinionDrawer__root')}>
      <div className={cx('OpinionDrawer__head')}>
        <h2>{words.review}</h2>
        <button type="button" className={cx('Button__root')} onClick={closeThread}>
          {close}
        </button>
      </div>
      <dl className={cx('OpinionDrawer__facts')}>
        <dt>{words.stars}</dt>
        <dd>{`${review.rating}/5`}</dd>
        <dt>{words.about}</dt>
        <dd>
          <AboutReview review={review} /> <OrderOfReview review={review} />
        </dd>
      </dl>
      <ul className={cx('OpinionDrawer__entries')}>
        {messages.map((message) => (
          <Entry key={message.id} message={message} buyer={buyer} />
        ))}
      </ul>
      <AnswerForm chatId={chatId} />
      <details>
        <summary>{words.complain}</summary>
        <ComplaintForm onDone={() => {}} />
      </details>
    </aside>
  );
}
