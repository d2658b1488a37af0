// The list of chats. GUESS: only its layout is known (search, «Непрочитанные», grouping by article).
import { useState } from 'react';
import { ButtonRow } from './button-row';
import { cx } from './class-names';
import { GroupedRows, groupsOf } from './grouped-rows';
import { Icon } from './icons';
import { LinkRow } from './link-row';
import { type ListItem, Rows } from './rows';
import { openThread, useStore } from './store';
import { Text } from './text';
import type { Row } from './types';

const matches = (row: Row, query: string) =>
  [row.buyer, String(row.product.article), row.product.name, row.preview].some((text) =>
    text.toLocaleLowerCase('ru').includes(query),
  );

function itemsOf(rows: Row[], grouped: boolean): ListItem[] {
  if (!grouped) return rows.map((row) => ({ kind: 'row', row }));
  return groupsOf(rows).flatMap(({ article, name, rows: members }): ListItem[] => [
    { kind: 'heading', article, name },
    ...members.map((row): ListItem => ({ kind: 'row', row })),
  ]);
}

function Segment({ label, active, onClick }: { label: string; active: boolean; onClick: () => void }) {
  // The segment button is the kit's own (public DOM notes on the reviews page).
  return (
    <button
      type="button"
      data-name="Segments"
      className={cx('Segments__button', active && 'Segments__button--isActive')}
      onClick={onClick}
    >
      <Text>{label}</Text>
    </button>
  );
}

export function ChatList() {
  const { server, openId } = useStore();
  const [query, setQuery] = useState('');
  const [unreadOnly, setUnreadOnly] = useState(false);
  const [grouped, setGrouped] = useState(false);
  if (!server) return null;

  const wanted = query.trim().toLocaleLowerCase('ru');
  const rows = server.rows.filter(
    (row) => row.kind === 'chat' && (!unreadOnly || row.unread > 0) && (wanted === '' || matches(row, wanted)),
  );
  const today = new Date().toDateString();
  const drawRow = (row: Row) => {
    const props = { row, active: row.chatId === openId, today, onOpen: openThread };
    return server.variant === 'links' ? <LinkRow {...props} /> : <ButtonRow {...props} />;
  };

  return (
    <>
      <div className={cx('Chat-toolbar')}>
        <label className={cx('Chat-toolbar__search')}>
          <Icon name="search" size={18} />
          <input
            data-name="SimpleInput"
            type="search"
            name="chat-search"
            placeholder="Поиск по чатам"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <div className={cx('Chat-toolbar__tabs')}>
          <Segment label="Все" active={!unreadOnly} onClick={() => setUnreadOnly(false)} />
          <Segment label="Непрочитанные" active={unreadOnly} onClick={() => setUnreadOnly(true)} />
          <button
            type="button"
            className={cx('Chat-toolbar__group', grouped && 'Chat-toolbar__group--isActive')}
            aria-pressed={grouped}
            aria-label="Группировать по артикулу"
            title="Группировать по артикулу"
            onClick={() => setGrouped(!grouped)}
          >
            <Icon name="group" size={18} />
          </button>
        </div>
      </div>
      {rows.length === 0 ? (
        <div className={cx('Empty-state')}>
          <Text>{unreadOnly && wanted === '' ? 'Непрочитанных чатов нет' : 'Ничего не найдено'}</Text>
        </div>
      ) : grouped && server.grouping === 'nested' && !server.virtualised ? (
        <GroupedRows
          key={`${server.variant} ${server.listEpoch}`}
          groups={groupsOf(rows)}
          variant={server.variant}
          drawRow={drawRow}
        />
      ) : (
        <Rows
          key={`${server.variant} ${server.listEpoch} ${server.virtualised}`}
          items={itemsOf(rows, grouped)}
          variant={server.variant}
          virtualised={server.virtualised}
          drawRow={drawRow}
        />
      )}
    </>
  );
}
