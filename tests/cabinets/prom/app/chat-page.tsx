// The chat, all of it a GUESS (no public note describes it): the list at the left, the room at the right, in one of two
// variants that are different on purpose. A narrow place has one of the two at a time.
import { cx } from './class-names';
import { DialogsThread } from './dialogs-thread';
import { RoomList } from './room-list';
import { RoomsThread } from './rooms-thread';
import { isRoom, useStore } from './store';
import { useWords } from './words';

const Skeleton = () => (
  <div className={cx('ChatPage__root')} aria-busy="true">
    <div className={cx('ChatPage__side')}>
      {['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => (
        <div key={key} className={cx('Skeleton__row')}>
          <span className={cx('Skeleton__circle')} />
          <span className={cx('Skeleton__lines')} />
        </div>
      ))}
    </div>
    <div className={cx('ChatPage__main')} />
  </div>
);

export function ChatPage({ oneAtATime = false }: { oneAtATime?: boolean }) {
  const { server, ready, openId } = useStore();
  const words = useWords();
  if (!server || !ready) return <Skeleton />;
  const rooms = server.rows.filter(isRoom);
  if (rooms.length === 0) {
    return (
      <div className={cx('ChatPage__root')}>
        <div className={cx('Empty__root')} data-qaid={server.variant === 'rooms' ? 'empty_rooms' : undefined}>
          <h2 className={cx('Empty__title')}>{words.noRooms}</h2>
          <p className={cx('Empty__note')}>{words.noRoomsNote}</p>
        </div>
      </div>
    );
  }
  const row = rooms.find(({ chatId }) => chatId === openId);
  const thread = server.thread?.chatId === openId ? server.thread : null;
  const Thread = server.variant === 'rooms' ? RoomsThread : DialogsThread;
  return (
    <div
      className={cx('ChatPage__root', row && 'ChatPage__opened', oneAtATime && 'ChatPage__narrow')}
      data-qaid={server.variant === 'rooms' ? 'chat_page' : undefined}
    >
      {!(oneAtATime && row) && (
        <div className={cx('ChatPage__side')}>
          <RoomList />
        </div>
      )}
      {!(oneAtATime && !row) && (
        <div className={cx('ChatPage__main')}>
          {row ? (
            <Thread key={`${row.chatId} ${server.threadEpoch}`} row={row} thread={thread} />
          ) : (
            <div className={cx('Empty__root')}>
              <p className={cx('Empty__note')}>{words.choose}</p>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
