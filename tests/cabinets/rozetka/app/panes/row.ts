// One row of variant `panes`: a Material list item without a link; its chat's id is nowhere in it.
import { Component, Input } from '@angular/core';
import { Icon } from '../icon';
import { iconOf } from '../message-text';
import { listTimeOf, type Zone } from '../times';
import type { Row } from '../types';
import css from './row.css?inline';

@Component({
  selector: 'button[mat-list-item]',
  imports: [Icon],
  styles: [css],
  host: {
    type: 'button',
    class:
      'mat-mdc-list-item mdc-list-item mat-mdc-list-item-interactive mdc-list-item--with-leading-avatar ' +
      'mdc-list-item--with-trailing-meta mdc-list-item--with-three-lines',
    '[class.mdc-list-item--activated]': 'active',
    '[attr.aria-current]': 'active ? "true" : null',
  },
  template: `
    <span class="mat-mdc-list-item-avatar mdc-list-item__start" aria-hidden="true">{{ initial }}</span>
    <span class="mdc-list-item__content">
      <span class="mat-mdc-list-item-title mdc-list-item__primary-text">{{ row.buyer }}</span>
      <span class="mat-mdc-list-item-line mdc-list-item__secondary-text">
        <mat-icon [style.color]="row.order?.color">{{ icon }}</mat-icon><span>{{ row.subject }}</span>
      </span>
      <span class="mat-mdc-list-item-line mdc-list-item__secondary-text preview" [class.fresh]="row.unread > 0">
        @if (row.lastAuthor === 'seller') {
          <mat-icon>reply</mat-icon>
        }
        <span>{{ row.preview }}</span>
      </span>
    </span>
    <span class="mat-mdc-list-item-meta mdc-list-item__end">
      <span class="when">{{ time }}</span>
      @if (row.unread) {
        <span class="mat-badge-content mat-badge-active">{{ row.unread }}</span>
      }
    </span>
    <span class="mat-focus-indicator"></span>
  `,
})
export class PanesRow {
  @Input({ required: true }) row!: Row;
  @Input() active = false;
  @Input() now = 0;
  @Input() zone: Zone = null;

  get initial(): string {
    return [...this.row.buyer.trim()][0]?.toLocaleUpperCase('uk') ?? '';
  }

  get icon(): string {
    return iconOf(this.row);
  }

  get time(): string {
    return this.row.at === null ? '' : listTimeOf(this.row.at, this.now, this.zone);
  }
}
