// One message of variant `pages`: all on one side, told apart by who is named above them. GUESS; the numbers in the
// class are the official API's codes of a sender (3 the buyer, 2 a manager, 1 automatic to the buyer, 0 to the seller).
import { Component, Input } from '@angular/core';
import { Icon } from '../icon';
import { linesOf, sizeOf } from '../message-text';
import { stampOf, type Zone } from '../times';
import type { Message } from '../types';
import css from './message.css?inline';

const SENDERS = { buyer: 3, seller: 2, system: 0 } as const;

@Component({
  selector: 'rz-sellermessage-item',
  imports: [Icon],
  styles: [css],
  host: { '[class]': '"rz-sellermessage-item rz-sellermessage-item_sender_" + sender' },
  template: `
    <div class="rz-sellermessage-item-head">
      <span class="rz-sellermessage-item-author">{{ author }}</span>
      @if (!message.hideTime) {
        <span class="rz-sellermessage-item-date">{{ stamp }}</span>
      }
    </div>
    <div class="rz-sellermessage-item-body">
      @for (line of lines; track $index) {@if ($index > 0) {<br />}{{ line }}}
    </div>
    @if (message.picture) {
      <a class="rz-sellermessage-item-file" href="/static/picture.svg" target="_blank" rel="noopener">
        <img src="/static/picture.svg" alt="" />
      </a>
    }
    @for (file of message.files ?? []; track file.name) {
      <a class="rz-sellermessage-item-file" href="#" (click)="$event.preventDefault()">
        <mat-icon>attach_file</mat-icon>{{ file.name }} ({{ size(file.size) }})
      </a>
    }
  `,
})
export class PagesMessage {
  @Input({ required: true }) message!: Message;
  @Input() buyer = '';
  @Input() shop = '';
  @Input() zone: Zone = null;
  readonly size = sizeOf;

  get sender(): number {
    return this.message.automatic ? 1 : SENDERS[this.message.author];
  }

  get author(): string {
    const { author, automatic } = this.message;
    if (author === 'buyer') return this.buyer;
    if (author === 'seller') return this.shop;
    return automatic ? 'Автоматичне повідомлення покупцеві' : 'Системне повідомлення';
  }

  get stamp(): string {
    return stampOf(this.message.at, this.zone);
  }

  get lines(): string[] {
    return linesOf(this.message);
  }
}
