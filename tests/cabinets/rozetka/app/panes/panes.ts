// Variant `panes`: the list on the left, the open thread on the right. GUESS.
import { Component } from '@angular/core';
import { Icon } from '../icon';
import { openId, server } from '../store';
import { PanesList } from './list';
import css from './panes.css?inline';
import { PanesThread } from './thread';

@Component({
  selector: 'rz-panes',
  imports: [Icon, PanesList, PanesThread],
  styles: [css],
  host: { '[class.opened]': 'openChat() !== null' },
  template: `
    <div class="side"><rz-chat-list /></div>
    <div class="room">
      @if (openChat() === null) {
        <div class="nothing"><mat-icon>chat</mat-icon><p>Оберіть переписку зі списку</p></div>
      } @else {
        @for (one of [{ key: openChat() + ' ' + view()?.threadEpoch }]; track one.key) {
          <rz-chat-room />
        }
      }
    </div>
  `,
})
export class Panes {
  readonly openChat = openId;
  readonly view = server;
}
