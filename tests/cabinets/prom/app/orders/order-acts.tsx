// What a seller does with an order, the same in both layouts.
import { useState } from 'react';
import { hrefOfList, hrefOfRoom } from '../addresses';
import { cx } from '../class-names';
import { Icon } from '../icons';
import { isRoom, openRooms, openThread, useStore } from '../store';
import type { OrderRow } from '../types';
import { useWords } from '../words';
import { isSeeded } from './use-orders';
import { STATUSES, useOrderWords } from './words';

/** To the buyer's room where there is one, to the list of rooms otherwise. */
export function ChatButton({ row }: { row: OrderRow }) {
  const { server } = useStore();
  const { openChat } = useWords();
  const place = server?.place ?? 'page';
  const room = server?.rows.filter(isRoom).find(({ buyer }) => buyer === row.buyer);
  return (
    <a
      href={room ? hrefOfRoom(room.chatId, place) : hrefOfList(place)}
      className={cx('Button__root')}
      onClick={(event) => {
        event.preventDefault();
        if (room) openThread(room.chatId);
        else openRooms();
      }}
    >
      <Icon name="chat" size={16} />
      {openChat}
    </a>
  );
}

export function ReviewRequest() {
  const words = useOrderWords();
  return (
    <>
      <button type="button" className={cx('Button__root')}>
        {words.requestReview}
      </button>
      <button type="button" className={cx('Button__root')}>
        {words.copyRequest}
      </button>
    </>
  );
}

export function StatusSelect({ row }: { row: OrderRow }) {
  const words = useOrderWords();
  const change = (status: string) =>
    void fetch('/replica/order-status', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chatId: row.chatId, status }),
    });
  return (
    <select
      name="status"
      aria-label={words.status}
      className={cx('Form__field', 'OrderStatus__select', `OrderStatus__${row.order.status}`)}
      value={row.order.status}
      disabled={!isSeeded(row)}
      onChange={({ target }) => change(target.value)}
    >
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {words.statuses[status]}
        </option>
      ))}
    </select>
  );
}

export function TtnInput({ row }: { row: OrderRow }) {
  const words = useOrderWords();
  const [ttn, setTtn] = useState(row.order.delivery.ttn);
  return (
    <input
      name="declaration_id"
      aria-label={words.ttn}
      placeholder={words.noTtn}
      className={cx('Form__field')}
      value={ttn}
      onChange={({ target }) => setTtn(target.value)}
    />
  );
}

/** For the seller's own eyes: no word of it reaches the buyer. */
export function OwnNote() {
  const words = useOrderWords();
  const [note, setNote] = useState('');
  return (
    <form className={cx('Page__card', 'Form__root')} onSubmit={(event) => event.preventDefault()}>
      <label>
        {words.note}
        <textarea
          name="note"
          rows={3}
          placeholder={words.notePlaceholder}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </label>
      <button type="submit" className={cx('Button__root')}>
        {words.save}
      </button>
    </form>
  );
}
