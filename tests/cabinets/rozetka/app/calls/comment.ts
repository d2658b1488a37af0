// The comment to a ticket's status and the two buttons, variant `panes`. GUESS, but for the words and the limit.
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { COMMENT_LIMIT, createDecision } from './decision';

@Component({
  selector: 'rz-request-comment',
  imports: [ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  styles: [
    ':host { display: grid; gap: 8px; }',
    'small { color: var(--muted); text-align: right; }',
    '.buttons { display: flex; gap: 10px; }',
    '.buttons button { height: 40px; padding: 0 20px; border-radius: 20px; }',
    '.buttons .mat-primary { background: var(--green); color: #fff; }',
  ],
  template: `
    <mat-form-field class="mat-mdc-form-field mat-form-field-appearance-outline">
      <textarea
        class="mat-mdc-input-element mdc-text-field__input"
        rows="3"
        placeholder="Коментар: що зроблено за зверненням"
        aria-label="Коментар до статусу"
        [maxlength]="limit"
        [formControl]="decision.comment"
      ></textarea>
    </mat-form-field>
    <small>{{ decision.comment.value.length }} / {{ limit }}</small>
    <div class="buttons">
      <button class="mdc-button mat-mdc-button mat-primary" type="button" (click)="decision.decide('Вирішено')">Вирішено</button>
      <button class="mdc-button mat-mdc-button" type="button" (click)="decision.decide('Не вирішено')">Не вирішено</button>
    </div>
  `,
})
export class TicketComment {
  readonly limit = COMMENT_LIMIT;
  readonly decision = createDecision();
}
