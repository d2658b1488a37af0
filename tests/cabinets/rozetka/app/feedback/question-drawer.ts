// The open question, variant `pages`: a drawer on the right. GUESS.
import { Component, Input } from '@angular/core';
import { PlainAnswer } from '../answer/plain-answer';
import { server, store, zone } from '../store';
import { stampOf } from '../times';
import type { Message, Row } from '../types';
import css from './question-drawer.css?inline';

@Component({
  selector: 'rz-comment-drawer',
  imports: [PlainAnswer],
  styles: [css],
  host: { role: 'dialog', 'aria-label': 'Питання про товар' },
  template: `
    <button class="close" type="button" aria-label="Закрити" (click)="close()">×</button>
    <h2>{{ row.product }}</h2>
    <ul class="rz-comment-thread">
      @for (message of row.messages; track message.id) {
        <li>
          <div><b>{{ authorOf(message) }}</b><time>{{ message.hideTime ? '' : time(message.at) }}</time></div>
          <p>{{ message.text }}</p>
        </li>
      }
    </ul>
    @for (one of [{ epoch: view()?.fieldEpoch }]; track one.epoch) {
      <rz-comment-answer />
    }
  `,
})
export class QuestionDrawer {
  @Input({ required: true }) row!: Row;
  readonly view = server;
  readonly time = (at: number) => stampOf(at, zone());

  authorOf({ author }: Message): string {
    return author === 'buyer' ? this.row.buyer : (server()?.shop ?? '');
  }

  close(): void {
    store.closeThread();
  }
}
