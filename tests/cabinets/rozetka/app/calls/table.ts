// The tickets of the call centre, variant `pages`: a table, a row of which opens another under it, without an address of
// its own. The words are the official API's, the layout a guess.
import { Component, computed, signal } from '@angular/core';
import { openId, server, store, tab, zone } from '../store';
import { fullTimeOf } from '../times';
import type { TicketRow } from '../types';
import { TicketDetails } from './details';
import css from './table.css?inline';
import { colorOf, isTicket } from './ticket';

const STATUSES = ['Усі статуси', 'Новий', 'В обробці', 'Не вирішено', 'Вирішено', 'Закрито'];

@Component({
  selector: 'rz-requests-table',
  imports: [TicketDetails],
  styles: [css],
  template: `
    <div class="rz-requests-filter">
      <input type="search" class="rz-requests-filter-input" placeholder="№ звернення або замовлення" (input)="search($event)" />
      <select class="rz-requests-filter-select" aria-label="Статус" (change)="choose($event)">
        @for (one of statuses; track one) {
          <option [value]="one">{{ one }}</option>
        }
      </select>
    </div>
    <div class="rz-requests-scroll">
      <table class="rz-requests">
        <thead>
          <tr>
            <th>№</th>
            <th>Тип звернення</th>
            <th>Замовлення</th>
            <th>Статус</th>
            <th>Дата дзвінка</th>
            <th>Покупець</th>
          </tr>
        </thead>
        <tbody>
          @for (slot of slots(); track slot.key) {
            <tr
              class="rz-requests-row"
              [class.rz-requests-row_new]="slot.row.unread > 0"
              [class.rz-requests-row_opened]="slot.row.chatId === openChat()"
              [id]="'request-' + slot.row.ticket.number"
              (click)="toggle(slot.row)"
            >
              <td>{{ slot.row.ticket.number }}</td>
              <td>{{ slot.row.ticket.type }}</td>
              <td>{{ slot.row.ticket.order ?? '—' }}</td>
              <td><span class="rz-requests-status" [style.color]="color(slot.row.ticket)">{{ slot.row.ticket.status }}</span></td>
              <td class="rz-requests-date">{{ timeOf(slot.row) }}</td>
              <td>{{ slot.row.buyer }}<br /><a [href]="'tel:' + slot.row.ticket.phone">{{ slot.row.ticket.phone }}</a></td>
            </tr>
            @if (slot.row.chatId === openChat()) {
              <tr class="rz-requests-details">
                <td colspan="6">
                  @for (one of [{ key: slot.row.chatId + ' ' + view()?.threadEpoch }]; track one.key) {
                    <rz-request-details [row]="slot.row" />
                  }
                </td>
              </tr>
            }
          }
        </tbody>
      </table>
    </div>
  `,
})
export class TicketsTable {
  readonly statuses = STATUSES;
  readonly view = server;
  readonly openChat = openId;
  readonly color = colorOf;
  private readonly query = signal('');
  private readonly status = signal(STATUSES[0]);
  private readonly rows = computed(() =>
    tab()
      .rows.filter(isTicket)
      .filter(({ ticket }) => this.status() === STATUSES[0] || ticket.status === this.status())
      .filter(({ ticket }) => `${ticket.number} ${ticket.order ?? ''}`.includes(this.query())),
  );
  // Rows of two heights cannot be recycled: they are all there, also in a virtualised seed.
  readonly slots = computed(() =>
    this.rows().map((row) => ({ key: `${server()?.listEpoch ?? 0} ${row.chatId}`, row })),
  );

  timeOf({ messages }: TicketRow): string {
    const first = messages[0];
    return first && !first.hideTime ? fullTimeOf(first.at, zone()) : '';
  }

  search({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.query.set(target.value.trim());
  }

  choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.status.set(target.value);
  }

  toggle({ chatId }: TicketRow): void {
    if (openId() === chatId) store.closeThread();
    else store.openThread(chatId);
  }
}
