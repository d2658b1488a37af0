// The orders, variant `panes`: Material cards, each a button; the number is in its text and in no attribute. GUESS.
import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, signal } from '@angular/core';
import { Icon } from '../icon';
import { moneyOf } from '../message-text';
import { server, store, zone } from '../store';
import { shortTimeOf } from '../times';
import type { OrderRow } from '../types';
import css from './cards.css?inline';
import { matchesOrder, orders } from './order';

@Component({
  selector: 'rz-order-cards',
  imports: [Icon],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  styles: [css],
  template: `
    <mat-form-field class="mat-mdc-form-field mat-form-field-appearance-outline">
      <mat-icon>search</mat-icon>
      <input
        class="mat-mdc-input-element mdc-text-field__input"
        type="search"
        placeholder="Пошук замовлення"
        (input)="search($event)"
      />
    </mat-form-field>
    @for (slot of slots(); track slot.key) {
      <button class="mat-mdc-card mdc-card order" type="button" (click)="open(slot.row)">
        <span class="order-head">
          @if (slot.row.unread > 0) {
            <span class="order-fresh" title="Не переглянуто"></span>
          }
          <b>№ {{ slot.row.order.number }}</b>
          <span class="order-when">{{ time(slot.row.order.createdAt) }}</span>
          <span class="mat-mdc-chip" [style.color]="slot.row.order.color">{{ slot.row.order.status }}</span>
        </span>
        <span class="order-body">
          <span class="order-buyer">{{ slot.row.buyer }}</span>
          <span class="order-phone"><mat-icon>phone</mat-icon>{{ slot.row.order.phone }}</span>
          <span class="order-goods">
            <mat-icon>inventory_2</mat-icon>
            @for (product of slot.row.order.products; track $index) {
              <span>{{ product.name }} × {{ product.quantity }}</span>
            }
          </span>
          <span class="order-sum">{{ money(slot.row.order) }}</span>
        </span>
        <span class="order-foot">
          {{ slot.row.order.delivery }}
          @if (slot.row.order.ttn !== '') {
            <span>ТТН {{ slot.row.order.ttn }}</span>
          }
        </span>
      </button>
    }
  `,
})
export class OrderCards {
  readonly money = moneyOf;
  private readonly query = signal('');
  readonly slots = computed(() =>
    orders()
      .filter((row) => matchesOrder(row, this.query()))
      .map((row) => ({ key: `${server()?.listEpoch ?? 0} ${row.chatId}`, row })),
  );
  readonly time = (at: number) => shortTimeOf(at, zone());

  search({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.query.set(target.value.trim().toLocaleLowerCase('uk'));
  }

  open({ chatId }: OrderRow): void {
    store.openThread(chatId);
  }
}
