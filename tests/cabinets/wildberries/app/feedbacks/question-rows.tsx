// A row of the questions table. GUESS, twice, on the kit of reviews. Until when an answer is due is known to the
// cabinet (its own API says so), so it is printed: a time that is nobody's message.
import { memo } from 'react';
import { cx } from '../class-names';
import { Text } from '../text';
import { agoOf, clockOf, dayOf, numericDayOf, wordyMomentOf } from '../times';
import type { Row } from '../types';
import { ButtonsCell, Cell, TableRow } from './base-table';
import { MoreButton, NO_NAME, ProductDetails, ReadmarkTime } from './parts';

export type QuestionRowProps = {
  row: Row;
  active: boolean;
  now: number;
  onOpen: (chatId: string) => void;
  onComplain: () => void;
};

const commaMomentOf = (at: number) => `${numericDayOf(at)}, ${clockOf(at)}`;

/** Of variant `drawer`: a cell for each fact, the buyer in the drawer alone. */
export const QuestionRow = memo(function QuestionRow({ row, active, onOpen, onComplain }: QuestionRowProps) {
  const waits = row.lastAuthor !== 'seller';
  return (
    <TableRow active={active} onOpen={() => onOpen(row.chatId)}>
      <Cell>
        <ReadmarkTime at={row.buyerAt} print={commaMomentOf} unread={row.unread > 0} />
      </Cell>
      <Cell wide>
        <span data-testid="text-ellipse" className={cx('Text-ellipse')}>
          <Text>{row.preview}</Text>
        </span>
      </Cell>
      <Cell>
        <ProductDetails product={row.product} />
      </Cell>
      <Cell>
        {waits && row.answerBy !== undefined && <Text>{`до ${numericDayOf(row.answerBy)}`}</Text>}
        {!waits && <Text>Опубликован</Text>}
      </Cell>
      <ButtonsCell>
        <MoreButton label="Пожаловаться на вопрос" onClick={onComplain} />
      </ButtonsCell>
    </TableRow>
  );
});

/** Of variant `inline`: product first, buyer, time and question in one cell, a button that unfolds the answer. */
export const UnfoldingRow = memo(function UnfoldingRow({ row, active, now, onOpen, onComplain }: QuestionRowProps) {
  const waits = row.lastAuthor !== 'seller';
  return (
    <TableRow active={active} onOpen={() => onOpen(row.chatId)}>
      <Cell>
        <div className={cx('rt-question-goods')}>{row.product.name}</div>
        <div className={cx('rt-question-note')}>{row.product.article}</div>
      </Cell>
      <Cell wide>
        <div className={cx('rt-question')}>
          <div className={cx('rt-question-note')}>
            <span>{row.buyer || NO_NAME}</span>
            {row.buyerAt !== null && <time title={wordyMomentOf(row.buyerAt)}>{agoOf(row.buyerAt, now)}</time>}
          </div>
          <div>{row.preview}</div>
          {waits && row.answerBy !== undefined && (
            <div
              className={cx('rt-question-note')}
            >{`Ответьте до ${dayOf(row.answerBy)}, ${clockOf(row.answerBy)}`}</div>
          )}
        </div>
      </Cell>
      <ButtonsCell>
        <button type="button" className={cx('Button-link')} aria-expanded={active} onClick={() => onOpen(row.chatId)}>
          <Text>{active ? 'Свернуть' : waits ? 'Ответить' : 'Показать ответ'}</Text>
        </button>
        <MoreButton label="Пожаловаться на вопрос" onClick={onComplain} />
      </ButtonsCell>
    </TableRow>
  );
});
