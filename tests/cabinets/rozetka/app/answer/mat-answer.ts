// A form that answers the open question, review or order, in Angular Material's markup (variant `panes`): its button
// sends, Enter breaks the line. GUESS.
import { Component, CUSTOM_ELEMENTS_SCHEMA, Input } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { createReply } from '../reply-control';

@Component({
  selector: 'rz-answer-form',
  imports: [ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  styles: [
    'form { display: grid; gap: 10px; justify-items: end; }',
    '.mat-mdc-form-field { width: 100%; }',
    '.mat-primary { height: 40px; padding: 0 20px; border-radius: 20px; background: var(--green); color: #fff; }',
    '.mat-primary:hover { background: var(--green-ink); }',
    '.mat-primary:disabled { background: #b9c4be; }',
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="reply.send()">
      <mat-form-field class="mat-mdc-form-field mat-form-field-appearance-outline">
        <textarea
          class="mat-mdc-input-element mdc-text-field__input"
          formControlName="answer"
          rows="3"
          [placeholder]="label"
          [attr.aria-label]="label"
        ></textarea>
      </mat-form-field>
      <button
        class="mdc-button mat-mdc-button mat-mdc-unelevated-button mat-primary"
        type="submit"
        [disabled]="form.controls.answer.value.trim() === ''"
      >
        <span class="mdc-button__label">Надіслати</span>
      </button>
    </form>
  `,
})
export class MatAnswer {
  @Input() label = 'Ваша відповідь';
  readonly reply = createReply();
  readonly form = new FormGroup({ answer: this.reply.control });
}
