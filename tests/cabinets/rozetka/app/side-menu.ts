// The menu. GUESS, but for the sections' paths, which public code names: cabinet, orders, balance.
import { Component, CUSTOM_ELEMENTS_SCHEMA, computed } from '@angular/core';
import { Icon } from './icon';

import { SECTION_NAMES } from './message-tabs';
import css from './side-menu.css?inline';
import { names, pathname, unreadBadge, visitSection } from './store';

const SECTIONS = [
  { path: '/main/cabinet', start: '/main/cabinet', label: 'Головна', icon: 'home' },
  { path: '/main/orders/all', start: '/main/orders', label: 'Замовлення', icon: 'shopping_cart' },
  { path: '/main/goods/all', start: '/main/goods', label: 'Товари', icon: 'inventory_2' },
  { path: '/main/messages/orders', start: '/main/messages', label: 'Повідомлення', icon: 'chat' },
  { path: '/main/feedback/comments', start: '/main/feedback', label: 'Відгуки', icon: 'star_border' },
  { path: '/main/balance/history/list', start: '/main/balance', label: 'Баланс', icon: 'account_balance_wallet' },
] as const;

@Component({
  selector: 'rz-side-menu',
  imports: [Icon],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  styles: [css],
  template: `
    <mat-nav-list class="mat-mdc-nav-list mat-mdc-list-base mdc-list" role="navigation">
      @for (item of items(); track item.path) {
        <a
          class="mat-mdc-list-item mdc-list-item mdc-list-item--with-one-line"
          [class.mdc-list-item--activated]="item.active"
          [href]="item.path"
          (click)="visit($event, item.path)"
        >
          <mat-icon>{{ item.icon }}</mat-icon>
          <span class="menu-label">{{ item.label }}</span>
          @if (item.count) {
            <span class="menu-count">{{ item.count }}</span>
          }
        </a>
      }
    </mat-nav-list>
  `,
})
export class SideMenu {
  readonly visit = visitSection;
  readonly items = computed(() =>
    SECTIONS.map((section) => ({
      ...section,
      label: section.icon === 'chat' ? SECTION_NAMES[names()] : section.label,
      active: pathname().startsWith(section.start),
      count: section.icon === 'chat' ? unreadBadge() : '',
    })),
  );
}
