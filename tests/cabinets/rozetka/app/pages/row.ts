// One row of the table of variant `pages`. The chat's id is in its link. GUESS.
import { Component, EventEmitter, Input, Output } from '@angular/core';
import { fullTimeOf, type Zone } from '../times';
import type { Row } from '../types';
import css from './row.css?inline';

@Component({
  selector: 'tr[rz-sellermessage-row]',
  styles: [css],
  host: { class: 'rz-sellermessage-row', '[class.rz-sellermessage-row_unread]': 'row.unread > 0' },
  template: `
    <td class="check"><input type="checkbox" [attr.aria-label]="'Вибрати: ' + row.subject" /></td>
    <td class="subject">
      <div class="rz-sellermessage-subject">
        <a class="rz-sellermessage-link" [href]="href" (click)="follow($event)">{{ row.subject }}</a>
        @if (row.unread) {
          <span class="rz-sellermessage-new">+{{ row.unread }}</span>
        }
      </div>
    </td>
    <td class="buyer"><div class="rz-sellermessage-cut">{{ row.buyer }}</div></td>
    <td class="last"><div class="rz-sellermessage-cut">{{ row.preview }}</div></td>
    <td class="state">
      <div class="rz-sellermessage-cut" [style.color]="row.order?.color">{{ row.order?.status }}</div>
    </td>
    <td class="date">{{ time }}</td>
  `,
})
export class PagesRow {
  @Input({ required: true }) row!: Row;
  @Input() href = '';
  @Input() zone: Zone = null;
  @Output() readonly opened = new EventEmitter<void>();

  get time(): string {
    return this.row.at === null ? '' : fullTimeOf(this.row.at, this.zone);
  }

  follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.opened.emit();
  }
}
