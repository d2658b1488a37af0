// The cabinet's frame: top bar, menu, and the section of the current address.
import { afterRenderEffect, Component, computed, ViewEncapsulation } from '@angular/core';
import { FeedbackPage } from './feedback/feedback-page';
import { HomePage } from './home-page';
import { MessagesPage } from './messages-page';
import { OrdersPage } from './orders/orders-page';
import { PlainPage } from './plain-page';
import { SideMenu } from './side-menu';
import { loading, pathname, state, store } from './store';
import { TopBar } from './top-bar';

const PLAIN_TITLES: Record<string, string> = {
  '/main/goods/all': 'Товари',
  '/main/balance/history/list': 'Баланс',
};

@Component({
  selector: 'rz-app-root',
  imports: [FeedbackPage, HomePage, MessagesPage, OrdersPage, PlainPage, SideMenu, TopBar],
  encapsulation: ViewEncapsulation.None,
  template: `
    <rz-top-bar />
    <div class="rz-layout">
      <rz-side-menu />
      <main class="rz-layout-content">
        @if (pathname().startsWith('/main/messages')) {
          <rz-messages-page />
        } @else if (pathname() === '/main/cabinet') {
          <rz-home-page />
        } @else if (pathname().startsWith('/main/orders')) {
          <rz-orders-page />
        } @else if (pathname().startsWith('/main/feedback')) {
          <rz-feedback-page />
        } @else {
          <rz-plain-page [title]="plainTitle()" />
        }
      </main>
    </div>
  `,
})
export class App {
  readonly pathname = pathname;
  readonly plainTitle = computed(() => PLAIN_TITLES[pathname()] ?? 'Сторінку не знайдено');
  private readonly syncs = computed(() => state().syncs);

  constructor() {
    // Runs after the page's elements have changed, so an acknowledged revision can be read from the page.
    afterRenderEffect(() => {
      this.syncs();
      if (!loading()) store.acknowledge();
    });
  }
}
