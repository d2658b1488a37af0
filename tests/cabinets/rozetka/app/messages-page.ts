// The messages section: tabs, and under them the order chats in one of two guessed variants. GUESS: the tabs are named
// after the counters of the official API and an article of 2020.
import { Component, computed } from '@angular/core';
import { Icon } from './icon';
import css from './messages-page.css?inline';
import { PagesList } from './pages/list';
import { PagesThread } from './pages/thread';
import { Panes } from './panes/panes';
import { LIST_PATH, loading, openId, pathname, server, unreadBadge, visitSection } from './store';

const TABS = [
  { path: LIST_PATH, label: 'Замовлення', icon: 'chat', empty: '' },
  {
    path: '/main/messages/items',
    label: 'Питання про товари',
    icon: 'help_outline',
    empty: 'Покупці ще не ставили питань про ваші товари',
  },
  {
    path: '/main/messages/sellers',
    label: 'Питання про магазин',
    icon: 'store',
    empty: 'Питань про ваш магазин поки немає',
  },
  {
    path: '/main/messages/calls',
    label: 'Звернення в call-центр',
    icon: 'phone',
    empty: 'Звернень покупців до call-центру немає',
  },
] as const;

@Component({
  selector: 'rz-messages-page',
  imports: [Icon, PagesList, PagesThread, Panes],
  styles: [css],
  template: `
    <div class="head" [class.head-folded]="openChat() !== null">
      <h1 class="rz-page-title">Повідомлення</h1>
      <nav class="mat-mdc-tab-nav-bar mat-mdc-tab-header" role="tablist">
        @for (one of tabs; track one.path) {
          <a
            class="mdc-tab mat-mdc-tab-link"
            role="tab"
            [class.mdc-tab--active]="one.path === tab().path"
            [attr.aria-selected]="one.path === tab().path"
            [href]="one.path"
            (click)="visit($event, one.path)"
          >
            <span class="mdc-tab__text-label">{{ one.label }}</span>
            @if (one.icon === 'chat' && unread()) {
              <span class="tab-count">{{ unread() }}</span>
            }
          </a>
        }
      </nav>
    </div>
    @if (loading()) {
      <div class="loader" role="status" aria-label="Завантаження">
        <div class="bar"></div>
        @for (line of lines; track line) {
          <div class="line"><i></i><b></b></div>
        }
      </div>
    } @else if (tab().empty !== '') {
      <div class="empty">
        <mat-icon>{{ tab().icon }}</mat-icon>
        <p>{{ tab().empty }}</p>
      </div>
    } @else if (view()?.rows?.length === 0) {
      <div class="empty">
        <mat-icon>chat</mat-icon>
        <p>Повідомлень за замовленнями поки немає</p>
      </div>
    } @else if (view()?.variant === 'panes') {
      <rz-panes />
    } @else if (openChat() === null) {
      <rz-sellermessage-list />
    } @else {
      <rz-sellermessage-show />
    }
  `,
})
export class MessagesPage {
  readonly tabs = TABS;
  readonly lines = [1, 2, 3, 4, 5, 6];
  readonly view = server;
  readonly openChat = openId;
  readonly loading = loading;
  readonly unread = unreadBadge;
  readonly visit = visitSection;
  readonly tab = computed(() => TABS.find(({ path }) => pathname().startsWith(path)) ?? TABS[0]);
}
