// One message of variant `panes`: a card that takes its side; what the marketplace writes stands in the middle, or on
// the seller's side under a label when it went to the buyer in the shop's name. GUESS.
import { Component, CUSTOM_ELEMENTS_SCHEMA, Input } from '@angular/core';
import { Icon } from '../icon';
import { linesOf, sizeOf } from '../message-text';
import { clockOf, type Zone } from '../times';
import type { Message } from '../types';
import css from './message.css?inline';

@Component({
  selector: 'rz-chat-message',
  imports: [Icon],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  styles: [css],
  host: {
    '[class.outgoing]': 'message.author === "seller"',
    '[class.incoming]': 'message.author === "buyer"',
    '[class.service]': 'message.author === "system"',
    '[class.automatic]': 'message.automatic === true',
  },
  template: `
    <mat-card class="mat-mdc-card mdc-card">
      @if (message.author === 'system') {
        <div class="service-label">
          <mat-icon>{{ message.automatic ? 'campaign' : 'info' }}</mat-icon>
          <span>{{ message.automatic ? 'Автоматичне повідомлення' : 'Системне повідомлення' }}</span>
        </div>
      }
      @if (message.picture) {
        <img class="picture" src="/static/picture.svg" alt="" />
      }
      @if (message.text !== '') {
        <mat-card-content class="mat-mdc-card-content">
          @for (line of lines; track $index) {@if ($index > 0) {<br />}{{ line }}}
        </mat-card-content>
      }
      @for (file of message.files ?? []; track file.name) {
        <div class="file"><mat-icon>description</mat-icon><span>{{ file.name }}</span><small>{{ size(file.size) }}</small></div>
      }
      <mat-card-footer class="mat-mdc-card-footer">
        @if (!message.hideTime) {
          <span class="clock">{{ clock }}</span>
        }
        @if (message.author === 'seller') {
          <mat-icon>done_all</mat-icon>
        }
      </mat-card-footer>
    </mat-card>
  `,
})
export class PanesMessage {
  @Input({ required: true }) message!: Message;
  @Input() zone: Zone = null;
  readonly size = sizeOf;

  get lines(): string[] {
    return linesOf(this.message);
  }

  get clock(): string {
    return clockOf(this.message.at, this.zone);
  }
}
