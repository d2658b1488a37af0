// A form that answers the open question, review or order, in plain markup (variant `pages`): its button sends, Enter
// breaks the line. GUESS.
import { Component, Input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { createReply } from '../reply-control';

@Component({
  selector: 'rz-comment-answer',
  imports: [ReactiveFormsModule],
  styles: [
    'form { display: grid; gap: 10px; }',
    'button { justify-self: start; height: 40px; padding: 0 22px; border: 0; border-radius: 8px; background: var(--green); color: #fff; font-weight: 600; }',
  ],
  template: `
    <form (submit)="submit($event)">
      <textarea [class]="fieldClass" rows="4" [formControl]="reply.control"></textarea>
      <button type="submit">{{ button }}</button>
    </form>
  `,
})
export class PlainAnswer {
  @Input() fieldClass = 'rz-textarea rz-comment-answer-textarea';
  @Input() button = 'Відповісти';
  readonly reply = createReply();

  submit(event: Event): void {
    event.preventDefault();
    this.reply.send();
  }
}
