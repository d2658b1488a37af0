// What opens under a ticket's row, variant `pages`. GUESS.
import { Component, Input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { linesOf } from '../message-text';
import { server, zone } from '../store';
import { fullTimeOf } from '../times';
import type { TicketRow } from '../types';
import { COMMENT_LIMIT, createDecision } from './decision';
import css from './details.css?inline';

@Component({
  selector: 'rz-request-details',
  imports: [ReactiveFormsModule],
  styles: [css],
  template: `
    @for (message of row.messages; track message.id) {
      <p class="rz-requests-text">
        @for (line of lines(message); track $index) {@if ($index > 0) {<br />}{{ line }}}
      </p>
    }
    @if (row.ticket.decidedAt !== null) {
      <p class="rz-requests-decided">{{ row.ticket.status }}, {{ time(row.ticket.decidedAt) }}</p>
    }
    @if (row.ticket.comment !== '') {
      <p class="rz-requests-decided">Коментар: {{ row.ticket.comment }}</p>
    }
    @for (one of [{ epoch: view()?.fieldEpoch }]; track one.epoch) {
      <form class="rz-requests-form" (submit)="$event.preventDefault()">
        <label>
          Коментар до статусу
          <textarea class="rz-requests-form-textarea" rows="2" [maxlength]="limit" [formControl]="decision.comment"></textarea>
        </label>
        <button class="rz-requests-form-button decided" type="button" (click)="decision.decide('Вирішено')">Вирішено</button>
        <button class="rz-requests-form-button" type="button" (click)="decision.decide('Не вирішено')">Не вирішено</button>
      </form>
    }
  `,
})
export class TicketDetails {
  @Input({ required: true }) row!: TicketRow;
  readonly limit = COMMENT_LIMIT;
  readonly view = server;
  readonly lines = linesOf;
  readonly decision = createDecision();
  readonly time = (at: number) => fullTimeOf(at, zone());
}
