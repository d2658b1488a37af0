// The open chat: header, messages, reply field. The messages' markup is from public DOM notes, Feb-Apr 2026; the
// header is a guess (that it has a search and an attachments icon beside the name is from a public article).
import { useState } from 'react';
import { useThreadScroll } from '../../kit/page/thread-scroll';
import { cx } from './class-names';
import { Composer } from './composer';
import { Icon } from './icons';
import { MessageItem } from './message-item';
import { closeThread, loadOlder, useStore } from './store';
import { Text } from './text';
import { dayOf } from './times';
import type { Message } from './types';

function withDates(messages: Message[]) {
  let day = '';
  return messages.map((message) => {
    if (message.hideTime) return { message, date: null };
    const own = new Date(message.at).toDateString();
    const date = own === day ? null : dayOf(message.at);
    day = own;
    return { message, date };
  });
}

const DateItem = ({ date }: { date: string }) => (
  <li className={cx('ChatWindow__date')}>
    <div data-testid="date-badge">
      <div data-name="Chips" className={cx('Chips', 'Chips--size-s')}>
        <Text>{date}</Text>
      </div>
    </div>
  </li>
);

function MessageList({ messages, hasOlder }: { messages: Message[]; hasOlder: boolean }) {
  const { box, onScroll } = useThreadScroll<HTMLElement>(messages, () => hasOlder && loadOlder());

  return (
    <section ref={box} className={cx('ChatWindow__messages')} onScroll={onScroll}>
      <ul className={cx('ChatWindow__list')}>
        {withDates(messages).flatMap(({ message, date }) => [
          ...(date === null ? [] : [<DateItem key={`date ${message.id}`} date={date} />]),
          <MessageItem key={message.id} message={message} />,
        ])}
      </ul>
    </section>
  );
}

export function Thread({ chatId }: { chatId: string }) {
  const { server } = useStore();
  const [searching, setSearching] = useState(false);
  const [query, setQuery] = useState('');
  const row = server?.rows.find((one) => one.chatId === chatId);
  const thread = server?.thread?.chatId === chatId ? server.thread : null;
  const wanted = query.trim().toLocaleLowerCase('ru');
  const messages = thread?.messages ?? [];
  const shown = wanted === '' ? messages : messages.filter(({ text }) => text.toLocaleLowerCase('ru').includes(wanted));

  return (
    <div className={cx('ChatWindow')}>
      <div className={cx('ChatWindow__header')}>
        <button type="button" className={cx('ChatWindow__back')} aria-label="К списку чатов" onClick={closeThread}>
          <Icon name="back" />
        </button>
        <div className={cx('ChatWindow__title')}>
          <div className={cx('ChatWindow__name')}>
            <Text>{row?.buyer ?? ''}</Text>
            <button type="button" className={cx('ChatWindow__icon')} aria-label="Вложения">
              <Icon name="drive" size={16} />
            </button>
          </div>
          <Text className={cx('ChatWindow__product')}>{row?.product.name ?? ''}</Text>
        </div>
        {searching && (
          <input
            data-name="SimpleInput"
            className={cx('ChatWindow__search')}
            type="search"
            name="message-search"
            placeholder="Поиск в чате"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        )}
        <button
          type="button"
          className={cx('ChatWindow__icon')}
          aria-label="Поиск по чату"
          aria-pressed={searching}
          onClick={() => {
            setSearching(!searching);
            setQuery('');
          }}
        >
          <Icon name="search" />
        </button>
      </div>
      {thread ? (
        <MessageList messages={shown} hasOlder={wanted === '' && thread.from > 0} />
      ) : (
        <section className={cx('ChatWindow__messages')} aria-busy="true" />
      )}
      <Composer chatId={chatId} />
    </div>
  );
}
