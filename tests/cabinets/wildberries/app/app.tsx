// The cabinet's frame: header, menu, and the section of the current address.
import { useAcknowledge, usePathname } from '../../kit/page/react';
import { ChatPage } from './chat-page';
import { cx } from './class-names';
import { FeedbacksPage } from './feedbacks/feedbacks-page';
import { isFeedbacks } from './feedbacks/place';
import { Header, Menu } from './frame';
import { NotFoundPage, PlainPage, SettingsPage, StartPage } from './other-pages';
import { store } from './store';

function Section({ pathname }: { pathname: string }) {
  if (pathname.startsWith('/chat-with-clients')) return <ChatPage />;
  if (isFeedbacks(pathname)) return <FeedbacksPage key={pathname} pathname={pathname} />;
  if (pathname === '/') return <StartPage />;
  if (pathname.startsWith('/supplier-settings')) return <SettingsPage />;
  if (pathname === '/goods') return <PlainPage title="Товары и цены" />;
  if (pathname === '/marketplace-orders-fbs') return <PlainPage title="Заказы" />;
  if (pathname === '/analytics') return <PlainPage title="Аналитика" />;
  return <NotFoundPage />;
}

export function App() {
  const pathname = usePathname();
  useAcknowledge(store);
  return (
    <div className={cx('Layout')}>
      <Header />
      <div className={cx('Layout__body')}>
        <Menu pathname={pathname} />
        <main className={cx('Layout__main')}>
          <Section pathname={pathname} />
        </main>
      </div>
    </div>
  );
}
