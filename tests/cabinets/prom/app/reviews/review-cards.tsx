// Reviews as cards. GUESS: the rating as five stars with a label, the time as «3 хв тому», the review's id in an
// attribute, what was answered nested under its own words, a form that opens in the card.
import { useEffect, useReducer, useState } from 'react';
import { cx } from '../class-names';
import { Icon } from '../icons';
import { closeThread, openThread, useStore } from '../store';
import { agoOf } from '../times';
import type { Message, ReviewRow } from '../types';
import { usePlainKeys } from '../use-plain-keys';
import { useLanguage } from '../words';
import { AboutReview, OrderOfReview } from './about';
import { AnswerForm } from './answer-form';
import { ComplaintForm } from './complaint-form';
import { useReviewWords } from './words';

function Stars({ rating }: { rating: number }) {
  const words = useReviewWords();
  return (
    <span role="img" aria-label={words.rating(rating)} className={cx('Stars__root')}>
      {[1, 2, 3, 4, 5].map((star) => (
        <span key={star} className={cx('Stars__star', star <= rating && 'Stars__full')}>
          <Icon name="opinions" size={16} />
        </span>
      ))}
    </span>
  );
}

/** The text of the time grows old while the page stands. */
function When({ at }: { at: number }) {
  const language = useLanguage();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(redraw, 10_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span data-qaid="opinion_date" className={cx('OpinionCard__when')}>
      {agoOf(at, Date.now(), language)}
    </span>
  );
}

function FollowUp({ message, buyer }: { message: Message; buyer: string }) {
  const words = useReviewWords();
  const own = message.author === 'seller';
  return (
    <div data-qaid={own ? 'company_answer' : 'opinion_comment'} className={cx('OpinionCard__reply')}>
      <div className={cx('OpinionCard__line')}>
        <b>{own ? words.companyAnswer : buyer}</b>
        {!message.hideTime && <When at={message.at} />}
      </div>
      <p className={cx('OpinionCard__text')}>{message.text}</p>
    </div>
  );
}

type CardProps = { row: ReviewRow; isAnswering: boolean; isComplaining: boolean; onComplain: (now: boolean) => void };

function ReviewCard({ row, isAnswering, isComplaining, onComplain }: CardProps) {
  const { server } = useStore();
  const words = useReviewWords();
  const { chatId, buyer, review, messages, lastAuthor } = row;
  const [first, ...others] = messages;
  return (
    <article
      data-qaid="opinion_item"
      data-opinion-id={review.id}
      className={cx('Page__card', 'OpinionCard__root', lastAuthor !== 'seller' && 'OpinionCard__waits')}
    >
      <header className={cx('OpinionCard__line')}>
        <Stars rating={review.rating} />
        <span data-qaid="opinion_author" className={cx('OpinionCard__author')}>
          {buyer}
        </span>
        {first && !first.hideTime && <When at={first.at} />}
        {lastAuthor !== 'seller' && <span className={cx('OpinionCard__badge')}>{words.unanswered}</span>}
      </header>
      <div className={cx('OpinionCard__about')}>
        <AboutReview review={review} />
        <OrderOfReview review={review} />
      </div>
      <p data-qaid="opinion_text" className={cx('OpinionCard__text')}>
        {first?.text || words.noText}
      </p>
      {first?.picture && <img className={cx('OpinionCard__picture')} src="/static/picture.svg" alt="" width={120} />}
      {others.map((message) => (
        <FollowUp key={message.id} message={message} buyer={buyer} />
      ))}
      {isAnswering ? (
        <AnswerForm key={server?.threadEpoch} chatId={chatId} qaid="opinion_answer_form" onCancel={closeThread} />
      ) : (
        <div className={cx('Answer__buttons')}>
          <button
            type="button"
            data-qaid="opinion_answer_btn"
            className={cx('Button__root')}
            onClick={() => openThread(chatId)}
          >
            {words.answer}
          </button>
          <button
            type="button"
            data-qaid="opinion_complain_btn"
            aria-expanded={isComplaining}
            className={cx('Button__root', 'OpinionCard__quiet')}
            onClick={() => onComplain(!isComplaining)}
          >
            {words.complain}
          </button>
        </div>
      )}
      {isComplaining && <ComplaintForm onDone={() => onComplain(false)} />}
    </article>
  );
}

export function ReviewCards({ reviews }: { reviews: readonly ReviewRow[] }) {
  const { openId } = useStore();
  const [complaintAbout, setComplaintAbout] = useState<string | null>(null);
  const keys = usePlainKeys(reviews);
  return (
    <div data-qaid="opinions_list" className={cx('OpinionCards__root')}>
      {reviews.map((row, index) => {
        const isAnswering = row.chatId === openId;
        const isComplaining = row.chatId === complaintAbout;
        return (
          <ReviewCard
            // A card in which one writes is not made anew under the hand.
            key={isAnswering || isComplaining ? row.chatId : keys[index]}
            row={row}
            isAnswering={isAnswering}
            isComplaining={isComplaining}
            onComplain={(now) => setComplaintAbout(now ? row.chatId : null)}
          />
        );
      })}
    </div>
  );
}
