// The orders: all, the new ones, one of them. The paths are known from public code, the markup is a guess.
import { Component } from '@angular/core';
import { NEW_ORDERS_PATH, ORDERS_PATH } from '../addresses';
import { loading, openId, pathname, server, visitSection } from '../store';
import { OrderCards } from './cards';
import { orders } from './order';
import { OrderEdit } from './order-edit';
import { OrderPage } from './order-page';
import { OrdersTable } from './table';

const TABS = [
  { path: ORDERS_PATH, label: 'Усі замовлення' },
  { path: NEW_ORDERS_PATH, label: 'Нові' },
];

@Component({
  selector: 'rz-orders-page',
  imports: [OrderCards, OrderEdit, OrderPage, OrdersTable],
  styles: [
    ':host { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; }',
    'nav { display: flex; gap: 8px; }',
    'nav a { text-decoration: none; color: inherit; }',
    'nav .mat-mdc-chip-selected { color: var(--green-ink); }',
    'p { margin: 60px auto; color: var(--muted); }',
  ],
  template: `
    @if (pathname().startsWith('/main/orders/edit/')) {
      @for (one of [{ key: openId() + ' ' + view()?.threadEpoch }]; track one.key) {
        @if (view()?.variant === 'pages') {
          <rz-order-edit />
        } @else {
          <rz-order-page />
        }
      }
    } @else {
      <h1 class="rz-page-title">Замовлення</h1>
      <nav>
        @for (tab of tabs; track tab.path) {
          <a class="mat-mdc-chip" [class.mat-mdc-chip-selected]="tab.path === pathname()" [href]="tab.path" (click)="visit($event, tab.path)">
            {{ tab.label }}
          </a>
        }
      </nav>
      @if (loading()) {
        <p>Завантаження…</p>
      } @else if (orders().length === 0) {
        <p>Замовлень поки немає</p>
      } @else if (view()?.variant === 'pages') {
        <rz-orders-table />
      } @else {
        <rz-order-cards />
      }
    }
  `,
})
export class OrdersPage {
  readonly tabs = TABS;
  readonly pathname = pathname;
  readonly openId = openId;
  readonly view = server;
  readonly loading = loading;
  readonly orders = orders;
  readonly visit = visitSection;
}
