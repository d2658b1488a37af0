// A ticket's own page, variant `panes`. GUESS.
import { Component, CUSTOM_ELEMENTS_SCHEMA, computed } from '@angular/core';
import { Icon } from '../icon';
import { linesOf } from '../message-text';
import { loading, now, row, server, store, zone } from '../store';
import { smallTimeOf } from '../times';
import { TicketComment } from './comment';
import css from './page.css?inline';
import { colorOf, isTicket } from './ticket';

@Component({
  selector: 'rz-request-page',
  imports: [Icon, TicketComment],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  styles: [css],
  template: `
    @if (shown(); as row) {
      @for (one of [{ key: row.chatId + ' ' + view()?.threadEpoch }]; track one.key) {
        <header>
          <button class="mdc-icon-button mat-mdc-icon-button" type="button" aria-label="Назад" (click)="close()">
            <mat-icon>arrow_back</mat-icon>
          </button>
          <h2 class="mat-headline-6">{{ row.ticket.type }}</h2>
          <span class="state" [style.color]="color(row.ticket)">{{ row.ticket.status }}</span>
        </header>
        <div class="mat-mdc-card mdc-card facts">
          <span>Звернення № {{ row.ticket.number }}</span>
          @if (row.ticket.order !== null) {
            <a [href]="'/main/orders/edit/' + row.ticket.order" (click)="$event.preventDefault()">Замовлення № {{ row.ticket.order }}</a>
          }
          <span class="login">{{ row.buyer }}</span>
          <a class="phone" [href]="'tel:' + row.ticket.phone"><mat-icon>phone</mat-icon>{{ row.ticket.phone }}</a>
        </div>
        @for (message of row.messages; track message.id) {
          <blockquote>
            @for (line of lines(message); track $index) {@if ($index > 0) {<br />}{{ line }}}
            @if (!message.hideTime) {
              <footer>{{ time(message.at) }}</footer>
            }
          </blockquote>
        }
        @if (row.ticket.comment !== '') {
          <p class="decided">
            {{ row.ticket.comment }}
            @if (row.ticket.decidedAt !== null) {
              <time>{{ time(row.ticket.decidedAt) }}</time>
            }
          </p>
        }
        @for (one of [{ epoch: view()?.fieldEpoch }]; track one.epoch) {
          <rz-request-comment />
        }
      }
    } @else if (!loading()) {
      <p class="missing">Звернення не знайдено</p>
    }
  `,
})
export class TicketPage {
  readonly view = server;
  readonly loading = loading;
  readonly lines = linesOf;
  readonly color = colorOf;
  readonly shown = computed(() => {
    const open = row();
    return open && isTicket(open) ? open : null;
  });
  readonly time = (at: number) => smallTimeOf(at, now(), zone());

  close(): void {
    store.closeThread();
  }
}
