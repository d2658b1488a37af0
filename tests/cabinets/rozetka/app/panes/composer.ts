// The reply form of variant `panes`: a reactive form's textarea that has none of the known class. GUESS.
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Icon } from '../icon';
import { createReply } from '../reply-control';
import css from './composer.css?inline';

@Component({
  selector: 'rz-chat-reply',
  imports: [Icon, ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  styles: [css],
  template: `
    <form class="reply-form" [formGroup]="form" (ngSubmit)="reply.send()">
      <button class="mdc-icon-button mat-mdc-icon-button" type="button" aria-label="Прикріпити файл">
        <mat-icon>attach_file</mat-icon>
      </button>
      <mat-form-field class="mat-mdc-form-field mat-form-field-appearance-outline">
        <textarea
          class="mat-mdc-input-element mdc-text-field__input"
          formControlName="message"
          rows="1"
          placeholder="Напишіть повідомлення"
          aria-label="Повідомлення покупцеві"
          (keydown.enter)="reply.sendByEnter($event)"
        ></textarea>
      </mat-form-field>
      <button
        class="mdc-icon-button mat-mdc-icon-button mat-primary"
        type="submit"
        aria-label="Надіслати"
        [disabled]="form.controls.message.value.trim() === ''"
      >
        <mat-icon>send</mat-icon>
      </button>
    </form>
  `,
})
export class PanesComposer {
  readonly reply = createReply();
  readonly form = new FormGroup({ message: this.reply.control });
}
