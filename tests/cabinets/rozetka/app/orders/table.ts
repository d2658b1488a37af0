// The orders, variant `pages`: a plain table, as public notes say the balance pages have one; the number is in a link.
// GUESS.
import { Component, computed, signal } from '@angular/core';
import { Icon } from '../icon';
import { iconOf, moneyOf } from '../message-text';
import { addressOf, server, store, zone } from '../store';
import { fullTimeOf } from '../times';
import type { OrderRow } from '../types';
import { matchesOrder, orders } from './order';
import css from './table.css?inline';

@Component({
  selector: 'rz-orders-table',
  imports: [Icon],
  styles: [css],
  template: `
    <div class="filter">
      <input type="search" placeholder="Номер, ТТН, телефон або покупець" (input)="search($event)" />
      <label>Створено з <input type="date" name="created_from" /></label>
    </div>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>Номер</th>
            <th>Дата</th>
            <th>Покупець</th>
            <th>Сума</th>
            <th>Статус</th>
            <th>ТТН</th>
            <th>Доставка</th>
          </tr>
        </thead>
        <tbody>
          @for (slot of slots(); track slot.key) {
            <tr [class.not-viewed]="slot.row.unread > 0">
              <td><a [href]="hrefOf(slot.row)" (click)="open($event, slot.row)">{{ slot.row.order.number }}</a></td>
              <td>{{ time(slot.row.order.createdAt) }}</td>
              <td>{{ slot.row.buyer }}<br /><small>{{ slot.row.order.phone }}</small></td>
              <td class="sum">{{ money(slot.row.order) }}</td>
              <td>
                <span class="status" [style.color]="slot.row.order.color">
                  <mat-icon>{{ icon(slot.row) }}</mat-icon>{{ slot.row.order.status }}
                </span>
              </td>
              <td>{{ slot.row.order.ttn || '—' }}</td>
              <td><small>{{ slot.row.order.delivery }}</small></td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class OrdersTable {
  readonly money = moneyOf;
  readonly icon = iconOf;
  private readonly query = signal('');
  readonly slots = computed(() =>
    orders()
      .filter((row) => matchesOrder(row, this.query()))
      .map((row) => ({ key: `${server()?.listEpoch ?? 0} ${row.chatId}`, row })),
  );
  readonly time = (at: number) => fullTimeOf(at, zone());
  readonly hrefOf = ({ chatId }: OrderRow) => addressOf(chatId, server());

  search({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.query.set(target.value.trim().toLocaleLowerCase('uk'));
  }

  open(event: MouseEvent, { chatId }: OrderRow): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    store.openThread(chatId);
  }
}
