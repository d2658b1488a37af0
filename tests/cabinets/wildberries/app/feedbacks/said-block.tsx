// What a buyer or the seller said in a review or a question (public DOM notes: `Feedback-text-block__text-wrapper`;
// the head over it is a guess).
import { cx } from '../class-names';
import { Text } from '../text';
import { momentOf } from '../times';
import type { Message } from '../types';

export function SaidBlock({ message, title }: { message: Message; title: string }) {
  return (
    <div className={cx('Feedback-text-block')}>
      <div className={cx('Feedback-text-block__head')}>
        <Text className={cx('Feedback-text-block__title')}>{title}</Text>
        {!message.hideTime && <Text className={cx('Feedback-text-block__date')}>{momentOf(message.at)}</Text>}
      </div>
      {message.picture && <img className={cx('Feedback-text-block__picture')} src="/static/picture.svg" alt="" />}
      <div className={cx('Feedback-text-block__text-wrapper')}>
        <Text>{message.text}</Text>
      </div>
    </div>
  );
}
