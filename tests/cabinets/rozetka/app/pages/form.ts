// The reply form of variant `pages`. The textarea's class, sic, is from a userscript of about 2020, which filled it and
// did no more; the rest is a guess.
import { Component } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { Icon } from '../icon';
import { createReply } from '../reply-control';
import css from './form.css?inline';

@Component({
  selector: 'rz-sellermessage-form',
  imports: [Icon, ReactiveFormsModule],
  styles: [css],
  template: `
    <form class="rz-sellermessage-showmessage-form" (submit)="submit($event)">
      <textarea
        class="rz-sellermessage-showmessage-form-texarea-messages"
        rows="3"
        [formControl]="reply.control"
        (keydown.enter)="reply.sendByEnter($event)"
      ></textarea>
      <div class="rz-sellermessage-showmessage-form-controls">
        <label class="mail"><input type="checkbox" [formControl]="mail" /> Надіслати копію на e-mail покупця</label>
        <button class="file" type="button"><mat-icon>attach_file</mat-icon>Додати файл</button>
        <button class="submit" type="submit">Надіслати</button>
      </div>
    </form>
  `,
})
export class PagesForm {
  readonly reply = createReply();
  readonly mail = new FormControl(true);

  submit(event: Event): void {
    event.preventDefault();
    this.reply.send();
  }
}
