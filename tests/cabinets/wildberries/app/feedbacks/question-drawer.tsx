// A question and its answer in the drawer of reviews. GUESS: that questions share it, and its field, follows from the
// two being one module.
import { cx } from '../class-names';
import { closeThread } from '../store';
import { Text } from '../text';
import type { Thread } from '../types';
import { AnswerForm } from './answer-form';
import { Drawer } from './drawer';
import { NO_NAME, ProductDetails } from './parts';
import { SaidBlock } from './said-block';

const TITLES = { buyer: 'Вопрос', seller: 'Ваш ответ', system: 'Wildberries' } as const;

export function QuestionDrawer({ thread: { chatId, buyer, product, messages } }: { thread: Thread }) {
  return (
    <Drawer title="Вопрос о товаре" onClose={closeThread}>
      <div className={cx('Extended-article-info-card__info')}>
        <ProductDetails product={product} />
      </div>
      <div className={cx('Extended-question-item-info-content__author')}>
        <Text>{buyer || NO_NAME}</Text>
      </div>
      {messages.map((message) => (
        <SaidBlock key={message.id} message={message} title={TITLES[message.author]} />
      ))}
      {messages.at(-1)?.author !== 'seller' && <AnswerForm chatId={chatId} placeholder="Напишите ответ на вопрос" />}
    </Drawer>
  );
}
