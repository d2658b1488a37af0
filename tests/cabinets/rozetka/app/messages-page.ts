// The messages section: tabs, and under them the chats in one of two guessed variants. What the tabs are called is
// known from three sources (message-tabs.ts).
import { Component, computed } from '@angular/core';
import { TicketCards } from './calls/cards';
import { TicketPage } from './calls/page';
import { TicketsTable } from './calls/table';
import { Icon } from './icon';
import { SECTION_NAMES } from './message-tabs';
import css from './messages-page.css?inline';
import { PagesList } from './pages/list';
import { PagesThread } from './pages/thread';
import { Panes } from './panes/panes';
import { loading, names, openId, server, tab, tabBadge, tabs, visitSection } from './store';

@Component({
  selector: 'rz-messages-page',
  imports: [Icon, PagesList, PagesThread, Panes, TicketCards, TicketPage, TicketsTable],
  styles: [css],
  template: `
    <div class="head" [class.head-folded]="openChat() !== null">
      <h1 class="rz-page-title">{{ title() }}</h1>
      <nav class="mat-mdc-tab-nav-bar mat-mdc-tab-header" role="tablist">
        @for (one of tabs(); track one.path) {
          <a
            class="mdc-tab mat-mdc-tab-link"
            role="tab"
            [class.mdc-tab--active]="one.path === tab().path"
            [attr.aria-selected]="one.path === tab().path"
            [href]="one.path"
            (click)="visit($event, one.path)"
          >
            <span class="mdc-tab__text-label">{{ one.label }}</span>
            @if (badgeOf(one); as count) {
              <span class="tab-count">{{ count }}</span>
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
    } @else if (tab().rows.length === 0) {
      <div class="empty">
        <mat-icon>{{ tab().icon }}</mat-icon>
        <p>{{ tab().empty }}</p>
      </div>
    } @else if (tab().id === 'calls') {
      @if (view()?.variant === 'pages') {
        <rz-requests-table />
      } @else if (openChat() === null) {
        <rz-request-cards />
      } @else {
        <rz-request-page />
      }
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
  readonly tabs = tabs;
  readonly tab = tab;
  readonly badgeOf = tabBadge;
  readonly lines = [1, 2, 3, 4, 5, 6];
  readonly view = server;
  readonly openChat = openId;
  readonly loading = loading;
  readonly visit = visitSection;
  readonly title = computed(() => SECTION_NAMES[names()]);
}
