// A row of the reviews table. The kit, the date and its mark, the rating, the chips and the buttons are from public DOM
// notes (2026); which cell holds what is a guess, twice. No id of the review is anywhere: so say the same notes.
import { memo } from 'react';
import { cx } from '../class-names';
import { Text } from '../text';
import { momentOf, wordyMomentOf } from '../times';
import type { Row } from '../types';
import { ButtonsCell, Cell, TableRow } from './base-table';
import { ChatButton, Chips, MoreButton, NO_NAME, ProductDetails, Rating, ReadmarkTime } from './parts';

export type ReviewRowProps = {
  row: Row;
  active: boolean;
  onOpen: (chatId: string) => void;
  onComplain: () => void;
};

const Columns = memo(function Columns({ row, active, onOpen, onComplain }: ReviewRowProps) {
  return (
    <TableRow active={active} onOpen={() => onOpen(row.chatId)}>
      <Cell>
        <ProductDetails product={row.product} />
      </Cell>
      <Cell>
        <Rating value={row.review?.rating ?? 0} />
      </Cell>
      <Cell wide>
        <div data-testid="feedback-item" className={cx('Feedback-item')}>
          <span data-testid="text-ellipse" className={cx('Text-ellipse')}>
            <Text>{row.preview || 'Оценка без текста'}</Text>
          </span>
        </div>
      </Cell>
      <Cell>
        <Chips labels={row.review?.statuses ?? []} />
      </Cell>
      <Cell>
        <ReadmarkTime at={row.buyerAt} print={momentOf} unread={row.unread > 0} />
      </Cell>
      <ButtonsCell>
        <ChatButton />
        <MoreButton label="Пожаловаться на отзыв" onClick={onComplain} />
      </ButtonsCell>
    </TableRow>
  );
});

/** All that is said in one cell, the buyer first; the date before it, and whether it is answered in words. */
const Stacked = memo(function Stacked({ row, active, onOpen, onComplain }: ReviewRowProps) {
  const answered = row.lastAuthor === 'seller';
  return (
    <TableRow active={active} onOpen={() => onOpen(row.chatId)}>
      <Cell>
        <ReadmarkTime at={row.buyerAt} print={wordyMomentOf} unread={row.unread > 0} />
        <Rating value={row.review?.rating ?? 0} />
      </Cell>
      <Cell wide>
        <div data-testid="feedback-item" className={cx('Feedback-item')}>
          <div className={cx('Feedback-item__head')}>
            <Text className={cx('Feedback-item__author')}>{row.buyer || NO_NAME}</Text>
            <Chips labels={row.review?.statuses ?? []} />
          </div>
          <span data-testid="text-ellipse" className={cx('Text-ellipse')}>
            <Text>{row.preview || 'Оценка без текста'}</Text>
          </span>
          <Text className={cx('Feedback-item__goods')}>{`${row.product.name}, ${row.product.article}`}</Text>
        </div>
      </Cell>
      <Cell>
        <Text className={cx(answered && 'Feedback-item__answered')}>
          {answered ? 'Ответ опубликован' : 'Ждёт ответа'}
        </Text>
      </Cell>
      <ButtonsCell>
        <button type="button" className={cx('Button-link')} onClick={() => onOpen(row.chatId)}>
          <Text>{answered ? 'Посмотреть' : 'Ответить'}</Text>
        </button>
        <ChatButton />
        <MoreButton label="Пожаловаться на отзыв" onClick={onComplain} />
      </ButtonsCell>
    </TableRow>
  );
});

export const REVIEW_TABLES = {
  columns: { headings: ['Товар', 'Оценка', 'Отзыв', 'Статус', 'Дата', 'Действия'], ReviewRow: Columns },
  stacked: { headings: ['Дата и оценка', 'Покупатель и отзыв', 'Ответ', 'Действия'], ReviewRow: Stacked },
};
