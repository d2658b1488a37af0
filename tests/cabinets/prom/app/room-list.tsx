// The list of rooms with its search and filter, around the rows of either variant. GUESS.
import { type ReactNode, useState } from 'react';
import { poolOf } from '../../kit/page/pool';
import { cx } from './class-names';
import { DialogRow } from './dialog-row';
import { Icon } from './icons';
import { RoomRow } from './room-row';
import { isRoom, openThread, useStore } from './store';
import { useTimeWords } from './time-words';
import type { Row } from './types';
import { usePlainKeys } from './use-plain-keys';
import { useLanguage, useWords } from './words';

const ROW_HEIGHT = 76;

const matches = (row: Row, query: string) =>
  [row.buyer, row.phone, row.preview].some((text) => text.toLocaleLowerCase('uk').includes(query));

type ListProps = { rows: Row[]; draw: (row: Row) => ReactNode };

function RoomRows({ rows, draw }: ListProps) {
  const keys = usePlainKeys(rows);
  return (
    <div data-qaid="rooms_list" className={cx('RoomList__scroll')}>
      {rows.map((row, index) => (
        <div key={keys[index]} className={cx('RoomList__cell')}>
          {draw(row)}
        </div>
      ))}
    </div>
  );
}

function DialogRows({ rows, draw }: ListProps) {
  const keys = usePlainKeys(rows);
  return (
    <ul className={cx('b-chat-dialogs', 'RoomList__scroll')}>
      {rows.map((row, index) => (
        <li key={keys[index]} className={dialogClasses(row)}>
          {draw(row)}
        </li>
      ))}
    </ul>
  );
}

const dialogClasses = (row: Row) => cx('b-chat-dialogs__item', row.unread > 0 && 'b-chat-dialogs__item_unread');

function PooledRows({ rows, draw, isRooms }: ListProps & { isRooms: boolean }) {
  const [top, setTop] = useState(0);
  return (
    <div
      data-qaid={isRooms ? 'rooms_list' : undefined}
      className={cx(!isRooms && 'b-chat-dialogs', 'RoomList__scroll')}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div className={cx('RoomList__pool')} style={{ height: rows.length * ROW_HEIGHT }}>
        {poolOf(rows, top, ROW_HEIGHT).map(({ item, slot, top: place }) => (
          <div key={slot} className={cx('RoomList__slot')} style={{ top: place }}>
            {isRooms ? draw(item) : <div className={dialogClasses(item)}>{draw(item)}</div>}
          </div>
        ))}
      </div>
    </div>
  );
}

export function RoomList() {
  const { server, openId } = useStore();
  const words = useWords();
  const language = useLanguage();
  const { list: timeOf } = useTimeWords();
  const [query, setQuery] = useState('');
  const [unreadOnly, setUnreadOnly] = useState(false);
  if (!server) return null;

  const { variant, place, virtualised, listEpoch } = server;
  const isRooms = variant === 'rooms';
  const wanted = query.trim().toLocaleLowerCase('uk');
  const rows = server.rows
    .filter(isRoom)
    .filter((row) => (!unreadOnly || row.unread > 0) && (wanted === '' || matches(row, wanted)));
  const draw = (row: Row) => {
    const props = { row, active: row.chatId === openId, onOpen: openThread, timeOf, language };
    return isRooms ? <RoomRow {...props} /> : <DialogRow {...props} place={place} />;
  };
  const Rows = isRooms ? RoomRows : DialogRows;
  const key = `${variant} ${listEpoch} ${virtualised}`;

  return (
    <>
      <div className={cx('RoomList__tools')}>
        <label className={cx('RoomList__search')}>
          <Icon name="search" size={16} />
          <input
            type="search"
            name="room_search"
            data-qaid={isRooms ? 'search_room_input' : undefined}
            placeholder={words.search}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <div className={cx('RoomList__filters')}>
          {[false, true].map((value) => (
            <button
              key={String(value)}
              type="button"
              data-qaid={isRooms ? 'room_filter' : undefined}
              aria-pressed={unreadOnly === value}
              className={cx('RoomList__filter', unreadOnly === value && 'RoomList__chosen')}
              onClick={() => setUnreadOnly(value)}
            >
              {value ? words.unread : words.all}
            </button>
          ))}
        </div>
      </div>
      {rows.length === 0 ? (
        <div className={cx('Empty__root')}>
          <p className={cx('Empty__note')}>{unreadOnly && wanted === '' ? words.noUnread : words.notFound}</p>
        </div>
      ) : virtualised ? (
        <PooledRows key={key} rows={rows} draw={draw} isRooms={isRooms} />
      ) : (
        <Rows key={key} rows={rows} draw={draw} />
      )}
    </>
  );
}
