// The tickets of the call centre, variant `panes`: cards that are links to a page of each. The words are the official
// API's, the layout a guess.
import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, signal } from '@angular/core';
import { Icon } from '../icon';
import { addressOf, now, server, store, tab, zone } from '../store';
import { smallTimeOf } from '../times';
import type { TicketRow } from '../types';
import css from './cards.css?inline';
import { colorOf, isTicket } from './ticket';

const TYPES = [
  'Прохання зв’язатися',
  'Уточнення по доставці',
  'Скасування замовлення',
  'Скарга',
  'Повернення',
  'Виправлення інформації на сайті',
  'Питання по оплаті',
];

@Component({
  selector: 'rz-request-cards',
  imports: [Icon],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  styles: [css],
  template: `
    <mat-chip-listbox class="mdc-evolution-chip-set filters" aria-label="Тип звернення">
      @for (type of types; track type) {
        <button
          class="mat-mdc-chip mdc-evolution-chip"
          type="button"
          [class.mat-mdc-chip-selected]="chosen() === type"
          (click)="chosen.set(chosen() === type ? null : type)"
        >
          <span class="mdc-evolution-chip__text-label">{{ type }}</span>
        </button>
      }
    </mat-chip-listbox>
    @for (slot of slots(); track slot.key) {
      <a class="mat-mdc-card mdc-card request" [class.fresh]="slot.row.unread > 0" [href]="hrefOf(slot.row)" (click)="open($event, slot.row)">
        <span class="request-top">
          <strong class="request-topic">{{ slot.row.ticket.type }}</strong>
          <span class="request-state" [style.color]="color(slot.row.ticket)">{{ slot.row.ticket.status }}</span>
          <span class="request-when">{{ timeOf(slot.row) }}</span>
        </span>
        <span class="request-text">{{ slot.row.messages[0]?.text }}</span>
        <span class="request-facts">
          <span>Звернення {{ slot.row.ticket.number }}</span>
          @if (slot.row.ticket.order !== null) {
            <span>Замовлення {{ slot.row.ticket.order }}</span>
          }
          <span class="request-who"><mat-icon>phone</mat-icon>{{ slot.row.buyer }}, {{ slot.row.ticket.phone }}</span>
        </span>
      </a>
    } @empty {
      <p class="none">Звернень цього типу немає</p>
    }
  `,
})
export class TicketCards {
  readonly types = TYPES;
  readonly color = colorOf;
  readonly chosen = signal<string | null>(null);
  readonly slots = computed(() =>
    tab()
      .rows.filter(isTicket)
      .filter(({ ticket }) => this.chosen() === null || ticket.type === this.chosen())
      .map((row) => ({ key: `${server()?.listEpoch ?? 0} ${row.chatId}`, row })),
  );

  hrefOf({ chatId }: TicketRow): string {
    return addressOf(chatId, server());
  }

  timeOf({ messages }: TicketRow): string {
    const first = messages[0];
    return first && !first.hideTime ? smallTimeOf(first.at, now(), zone()) : '';
  }

  open(event: MouseEvent, { chatId }: TicketRow): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    store.openThread(chatId);
  }
}
