// A review and its answer. The blocks' class prefixes are from public DOM notes (2026), what stands in them and in what
// order is a guess.
import { cx } from '../class-names';
import { closeThread } from '../store';
import { Text } from '../text';
import type { Thread } from '../types';
import { AnswerForm } from './answer-form';
import { Drawer } from './drawer';
import { Chips, MoreButton, NO_NAME, ProductDetails, Rating } from './parts';
import { SaidBlock } from './said-block';

const TITLES = { buyer: 'Дополнение к отзыву', seller: 'Ваш ответ', system: 'Wildberries' } as const;

const Part = ({ title, text }: { title: string; text: string }) =>
  text !== '' && (
    <div className={cx('Feedback-text-block')}>
      <Text className={cx('Feedback-text-block__title')}>{title}</Text>
      <div className={cx('Feedback-text-block__text-wrapper')}>
        <Text>{text}</Text>
      </div>
    </div>
  );

export function ReviewDrawer({ thread, onComplain }: { thread: Thread; onComplain: () => void }) {
  const { chatId, buyer, product, review, messages } = thread;
  const [first, ...later] = messages;
  return (
    <Drawer
      title="Отзыв"
      actions={<MoreButton label="Пожаловаться на отзыв" onClick={onComplain} />}
      onClose={closeThread}
    >
      <div className={cx('Extended-article-info-card__info')}>
        <ProductDetails product={product} />
      </div>
      <div className={cx('Extended-feedback-item-info-content__feedback-info-block')}>
        <div className={cx('Extended-feedback-item-info-content__author')}>
          <Text>{buyer || NO_NAME}</Text>
          <Rating value={review?.rating ?? 0} />
        </div>
        <Chips labels={review?.statuses ?? []} />
        {first && <SaidBlock message={first} title="Комментарий" />}
        <Part title="Достоинства" text={review?.pros ?? ''} />
        <Part title="Недостатки" text={review?.cons ?? ''} />
      </div>
      {review && review.reasons.length > 0 && (
        <div className={cx('Extended-feedback-item-info-content__reasons-block')}>
          <Text className={cx('Feedback-text-block__title')}>Причины оценки</Text>
          <Chips labels={review.reasons} />
        </div>
      )}
      {later.map((message) => (
        <SaidBlock key={message.id} message={message} title={TITLES[message.author]} />
      ))}
      {messages.at(-1)?.author !== 'seller' && <AnswerForm chatId={chatId} placeholder="Напишите ответ на отзыв" />}
    </Drawer>
  );
}
