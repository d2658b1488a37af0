// The open room, variant `rooms`. GUESS: `data-qaid` on everything, separators between days, the clock alone in a
// bubble, cards and system lines in the middle.
import { memo } from 'react';
import { useThreadScroll } from '../../kit/page/thread-scroll';
import { cx } from './class-names';
import { Composer } from './composer';
import { ContextCard } from './context-card';
import { Icon } from './icons';
import { closeThread, loadOlder } from './store';
import { type Print, type TimeWords, useTimeWords } from './time-words';
import type { Message, Row, ServerView } from './types';
import { type Language, useLanguage, useWords, WORDS } from './words';

function withDays(messages: readonly Message[], dayOf: TimeWords['day']) {
  let shown = '';
  return messages.map((message) => {
    if (message.hideTime || !dayOf) return { message, day: null };
    const own = new Date(message.at).toDateString();
    const day = own === shown ? null : dayOf(message.at);
    shown = own;
    return { message, day };
  });
}

type ItemProps = { message: Message; isRead: boolean; timeOf: Print; language: Language };

const Item = memo(function Item({ message, isRead, timeOf, language }: ItemProps) {
  const { author, type, at, text, hideTime, picture, card } = message;
  if (type === 'context' && card) {
    return (
      <div data-qaid="context_message" className={cx('Messages__middle')}>
        <ContextCard card={card} language={language} hasQaids />
      </div>
    );
  }
  if (author === 'system') {
    return (
      <div data-qaid={`${type}_message`} className={cx('Messages__middle', 'Messages__service')}>
        {text}
      </div>
    );
  }
  const own = author === 'seller';
  return (
    <div
      data-qaid={own ? 'outgoing_message' : 'incoming_message'}
      className={cx('Message__root', own && 'Message__own')}
    >
      <div data-qaid="message_body" className={cx('Message__bubble')}>
        {picture && (
          <img className={cx('Message__picture')} src="/static/picture.svg" alt="" width={240} height={180} />
        )}
        {text !== '' && (
          <div data-qaid="message_text" className={cx('Message__text')}>
            {text}
          </div>
        )}
        <div className={cx('Message__meta')}>
          {!hideTime && <span data-qaid="message_time">{timeOf(at)}</span>}
          {own && (
            <Icon
              name={isRead ? 'ticks' : 'tick'}
              size={14}
              label={isRead ? WORDS[language].read : WORDS[language].sent}
            />
          )}
        </div>
      </div>
    </div>
  );
});

type ListProps = { messages: readonly Message[]; hasOlder: boolean };

function MessageList({ messages, hasOlder }: ListProps) {
  const language = useLanguage();
  const times = useTimeWords();
  const { box, onScroll } = useThreadScroll<HTMLDivElement>(messages, () => hasOlder && loadOlder());
  const lastOfBuyer = messages.findLastIndex(({ author }) => author === 'buyer');
  return (
    <div ref={box} data-qaid="messages_list" className={cx('Messages__scroll')} onScroll={onScroll}>
      <div className={cx('Messages__inner')}>
        {withDays(messages, times.day).flatMap(({ message, day }, index) => [
          ...(day === null
            ? []
            : [
                <div key={`day ${message.id}`} data-qaid="messages_date" className={cx('Messages__date')}>
                  {day}
                </div>,
              ]),
          <Item
            key={message.id}
            message={message}
            isRead={message.status === 'read' || index < lastOfBuyer}
            timeOf={times.message}
            language={language}
          />,
        ])}
      </div>
    </div>
  );
}

export function RoomsThread({ row, thread }: { row: Row; thread: ServerView['thread'] }) {
  const words = useWords();
  return (
    <div data-qaid="chat_room_content" className={cx('Room__root')}>
      <div data-qaid="chat_header" className={cx('Room__header')}>
        <button
          type="button"
          data-qaid="back_btn"
          className={cx('Room__back')}
          aria-label={words.back}
          onClick={closeThread}
        >
          <Icon name="back" />
        </button>
        <div className={cx('Room__person')}>
          <div data-qaid="buyer_name" className={cx('Room__name')}>
            {row.buyer}
          </div>
          <div className={cx('Room__note')}>{words.buyer}</div>
        </div>
        {row.phone !== '' && (
          <a data-qaid="buyer_phone" className={cx('Room__phone')} href={`tel:${row.phone.replace(/[^+\d]/g, '')}`}>
            <Icon name="phone" size={16} />
            <span>{row.phone}</span>
          </a>
        )}
      </div>
      {thread ? (
        <MessageList messages={thread.messages} hasOlder={thread.from > 0} />
      ) : (
        <div data-qaid="messages_loading" className={cx('Messages__scroll')} aria-busy="true" />
      )}
      <Composer chatId={row.chatId} hasQaids />
    </div>
  );
}
