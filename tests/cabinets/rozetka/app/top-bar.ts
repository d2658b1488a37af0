// The top bar. GUESS: with the shop's name in it, as a menu in variant `panes`, as a select in variant `pages`.
import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, effect, signal } from '@angular/core';
import { Icon } from './icon';
import { server, store, unreadBadge, visitSection } from './store';
import css from './top-bar.css?inline';

@Component({
  selector: 'rz-top-bar',
  imports: [Icon],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  styles: [css],
  template: `
    <mat-toolbar class="mat-toolbar mat-toolbar-single-row" role="banner">
      <a class="logo" href="/main/cabinet" (click)="visit($event, '/main/cabinet')">
        <span class="logo-mark"></span><span class="logo-text">Кабінет продавця</span>
      </a>
      @if (noise()) {
        <span class="sync" aria-hidden="true">Оновлено {{ tick() }} с тому</span>
      }
      <span class="spacer"></span>
      <button class="mdc-icon-button mat-mdc-icon-button" type="button" aria-label="Допомога">
        <mat-icon>help_outline</mat-icon>
      </button>
      <button
        class="mdc-icon-button mat-mdc-icon-button mat-badge"
        type="button"
        aria-label="Повідомлення"
        (click)="visit($event, '/main/messages/orders')"
      >
        <mat-icon>notifications</mat-icon>
        @if (unread()) {
          <span class="mat-badge-content mat-badge-active">{{ unread() }}</span>
        }
      </button>
      @if (view(); as view) {
        @if (view.variant === 'pages') {
          <div class="rz-header-market">
            <mat-icon>store</mat-icon>
            @if (view.shops.length > 1) {
              <select class="rz-header-market-select" aria-label="Магазин" (change)="choose($event)">
                @for (shop of view.shops; track shop.id) {
                  <option [value]="shop.id" [selected]="shop.id === view.shopId">{{ shop.name }}</option>
                }
              </select>
            } @else {
              <span class="rz-header-market-title">{{ view.shop }}</span>
            }
            <span class="rz-header-market-id">ID {{ view.shopId }}</span>
          </div>
        } @else if (view.shops.length > 1) {
          <button
            class="mdc-button mat-mdc-button mat-unthemed mat-mdc-menu-trigger"
            type="button"
            aria-haspopup="menu"
            [attr.aria-expanded]="open()"
            (click)="open.set(!open())"
          >
            <span class="mdc-button__label">{{ view.shop }}</span><mat-icon>arrow_drop_down</mat-icon>
          </button>
          @if (open()) {
            <div class="mat-mdc-menu-panel" role="menu">
              @for (shop of view.shops; track shop.id) {
                <button class="mat-mdc-menu-item" type="button" role="menuitem" (click)="switch(shop.id)">
                  <span class="mat-mdc-menu-item-text">{{ shop.name }}</span>
                  @if (shop.id === view.shopId) {
                    <mat-icon>check</mat-icon>
                  }
                </button>
              }
            </div>
          }
        } @else {
          <span class="account"><mat-icon>store</mat-icon><span class="account-name">{{ view.shop }}</span></span>
        }
      }
    </mat-toolbar>
  `,
})
export class TopBar {
  readonly view = server;
  readonly unread = unreadBadge;
  readonly visit = visitSection;
  readonly open = signal(false);
  readonly noise = computed(() => server()?.noise === true);
  readonly tick = signal(0);

  constructor() {
    effect((onCleanup) => {
      if (!this.noise()) return;
      const timer = setInterval(() => this.tick.update((value) => (value + 1) % 60), 1_000);
      onCleanup(() => clearInterval(timer));
    });
  }

  choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) store.switchShop(event.target.value);
  }

  switch(shopId: string): void {
    this.open.set(false);
    store.switchShop(shopId);
  }
}
