// The chat section: the list at the left, the thread at the right (layout from a public article, markup of the list
// a guess, markup of the thread from public DOM notes, Feb-Apr 2026).
import { ChatList } from './chat-list';
import { cx } from './class-names';
import { useStore } from './store';
import { Text } from './text';
import { Thread } from './thread';

function Skeleton() {
  return (
    <div className={cx('Chat')} aria-busy="true">
      <aside className={cx('Chat__side')}>
        {['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => (
          <div key={key} className={cx('Skeleton__row')}>
            <span className={cx('Skeleton__circle')} />
            <span className={cx('Skeleton__lines')} />
          </div>
        ))}
      </aside>
      <section className={cx('Chat__main')} />
    </div>
  );
}

function EmptyInbox() {
  return (
    <div className={cx('Chat', 'Chat--isEmpty')}>
      <div className={cx('Empty-state')}>
        <h2 className={cx('Empty-state__title')}>У вас пока нет чатов</h2>
        <Text>Здесь появятся сообщения покупателей о ваших товарах.</Text>
      </div>
    </div>
  );
}

export function ChatPage() {
  const { server, ready, openId } = useStore();
  if (!server || !ready) return <Skeleton />;
  const chats = server.rows.filter(({ kind }) => kind === 'chat');
  if (chats.length === 0) return <EmptyInbox />;
  const known = openId !== null && chats.some((row) => row.chatId === openId);
  return (
    <div className={cx('Chat', known && 'Chat--isOpened')}>
      <aside className={cx('Chat__side')}>
        <ChatList />
      </aside>
      <section className={cx('Chat__main')}>
        {known ? (
          <Thread key={`${openId} ${server.threadEpoch}`} chatId={openId} />
        ) : (
          <div className={cx('Empty-state')}>
            <Text>Выберите чат, чтобы прочитать сообщения</Text>
          </div>
        )}
      </section>
    </div>
  );
}
