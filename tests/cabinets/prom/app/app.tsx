// The cabinet's frame: sidebar, header, and the section of the current address; inside the chat's frame, the chat
// alone.
import { useEffect } from 'react';
import { useAcknowledge, usePathname } from '../../kit/page/react';
import { inFrame, isIn, ORDERS, ORDERS_EDIT, REVIEWS, SECTION } from './addresses';
import { ChatPage } from './chat-page';
import { cx } from './class-names';
import { Header } from './header';
import { OrderPage } from './orders/order-page';
import { OrdersPage } from './orders/orders-page';
import { NotFoundPage, NotificationsPage, ProductPage, ProductsPage } from './other-pages';
import { ChatDrawer } from './places/chat-drawer';
import { ChatFrame, EmbeddedChat } from './places/chat-frame';
import { ReviewsPage } from './reviews/reviews-page';
import { Sidebar } from './sidebar';
import { isRoom, store, useStore } from './store';
import { useLanguage } from './words';

function Section({ pathname }: { pathname: string }) {
  const { server } = useStore();
  if (isIn(SECTION, pathname)) {
    if (server?.place === 'frame') return <ChatFrame key={server.shopId} />;
    return server?.place === 'drawer' ? <NotFoundPage /> : <ChatPage />;
  }
  if (pathname === ORDERS) return <OrdersPage />;
  if (isIn(ORDERS_EDIT, pathname)) return <OrderPage key={pathname} id={pathname.split('/').at(-1) ?? ''} />;
  if (isIn(REVIEWS, pathname)) return <ReviewsPage id={pathname.slice(REVIEWS.length + 1) || null} />;
  if (pathname === '/cms/product') return <ProductsPage />;
  if (pathname.startsWith('/cms/product/edit/')) return <ProductPage id={pathname.split('/').at(-1) ?? ''} />;
  if (pathname === '/cms/notifications') return <NotificationsPage />;
  return <NotFoundPage />;
}

export function App() {
  const pathname = usePathname();
  const { server } = useStore();
  const language = useLanguage();
  useAcknowledge(store);

  const unread = server?.rows.filter((row) => isRoom(row) && row.unread > 0).length ?? 0;
  useEffect(() => {
    document.documentElement.lang = language;
    const title = language === 'uk' ? 'Кабінет компанії' : 'Кабинет компании';
    document.title = unread > 0 ? `(${unread}) ${title}` : title;
  }, [language, unread]);

  if (inFrame) return <EmbeddedChat />;
  return (
    <div className={cx('b-page', 'Layout__page')}>
      <Sidebar pathname={pathname} />
      <div className={cx('b-content', 'Layout__content')}>
        <Header />
        <main className={cx('Layout__main')}>
          <Section pathname={pathname} />
        </main>
      </div>
      <ChatDrawer />
    </div>
  );
}
