// The open room, variant `dialogs`. GUESS: no `data-qaid`, no separators: every message bears its whole time under the
// bubble. The seller's own are told by a modifier and their side; a card or a system line stands in the buyer's column.
import { memo } from 'react';
import { useThreadScroll } from '../../kit/page/thread-scroll';
import { hrefOfList } from './addresses';
import { cx } from './class-names';
import { Composer } from './composer';
import { ContextCard } from './context-card';
import { Icon } from './icons';
import { closeThread, loadOlder, useStore } from './store';
import { type Print, useTimeWords } from './time-words';
import type { Message, Row, ServerView } from './types';
import { type Language, useLanguage, useWords } from './words';

type ItemProps = { message: Message; timeOf: Print; language: Language };

const Item = memo(function Item({ message, timeOf, language }: ItemProps) {
  const { author, type, at, text, hideTime, picture, card } = message;
  return (
    <article
      className={cx(
        'b-chat-message',
        author === 'seller' && 'b-chat-message_own',
        type !== 'message' && `b-chat-message_${type}`,
      )}
    >
      {card ? (
        <ContextCard card={card} language={language} hasQaids={false} />
      ) : (
        <div className={cx(author === 'system' ? 'MessageBox__service' : 'MessageBox__bubble')}>
          {picture && (
            <img className={cx('MessageBox__picture')} src="/static/picture.svg" alt="" width={240} height={180} />
          )}
          {text !== '' && <p className={cx('MessageBox__text')}>{text}</p>}
        </div>
      )}
      {!hideTime && <span className={cx('MessageBox__when')}>{timeOf(at)}</span>}
    </article>
  );
});

function MessageList({ messages, hasOlder }: { messages: readonly Message[]; hasOlder: boolean }) {
  const language = useLanguage();
  const { message: timeOf } = useTimeWords();
  const { box, onScroll } = useThreadScroll<HTMLElement>(messages, () => hasOlder && loadOlder());
  return (
    <section ref={box} className={cx('b-chat-thread__body', 'Dialog__scroll')} onScroll={onScroll}>
      <div className={cx('Dialog__inner')}>
        {messages.map((message) => (
          <Item key={message.id} message={message} timeOf={timeOf} language={language} />
        ))}
      </div>
    </section>
  );
}

export function DialogsThread({ row, thread }: { row: Row; thread: ServerView['thread'] }) {
  const words = useWords();
  const place = useStore().server?.place ?? 'page';
  return (
    <div className={cx('b-chat-thread', 'Dialog__root')}>
      <header className={cx('b-chat-thread__head', 'Dialog__head')}>
        <a
          href={hrefOfList(place)}
          className={cx('Dialog__back')}
          aria-label={words.back}
          onClick={(event) => {
            event.preventDefault();
            closeThread();
          }}
        >
          <Icon name="back" />
        </a>
        <span className={cx('Dialog__photo')} aria-hidden="true">
          <Icon name="person" />
        </span>
        <h2 className={cx('Dialog__title')}>{row.buyer}</h2>
        {row.phone !== '' && <span className={cx('Dialog__phone')}>{row.phone}</span>}
      </header>
      {thread ? (
        <MessageList messages={thread.messages} hasOlder={thread.from > 0} />
      ) : (
        <section className={cx('b-chat-thread__body', 'Dialog__scroll')} aria-busy="true" />
      )}
      <Composer chatId={row.chatId} hasQaids={false} />
    </div>
  );
}
