// The list of chats, variant `panes`. GUESS, in Angular Material's markup.
import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, signal } from '@angular/core';
import { Icon } from '../icon';
import { createSlots } from '../recycled-rows';
import { now, openId, server, store, tab, zone } from '../store';
import type { Row } from '../types';
import css from './list.css?inline';
import { PanesRow } from './row';

const ROW_HEIGHT = 92;

const matches = ({ buyer, subject, preview, product }: Row, wanted: string) =>
  [buyer, subject, preview, product].some((text) => text.toLocaleLowerCase('uk').includes(wanted));

@Component({
  selector: 'rz-chat-list',
  imports: [Icon, PanesRow],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  styles: [css],
  template: `
    <div class="tools">
      <mat-form-field class="mat-mdc-form-field mat-form-field-appearance-outline">
        <mat-icon>search</mat-icon>
        <input
          class="mat-mdc-input-element mdc-text-field__input"
          type="search"
          name="search"
          placeholder="Номер замовлення або покупець"
          (input)="search($event)"
        />
      </mat-form-field>
      <button
        type="button"
        class="mat-mdc-chip mdc-evolution-chip"
        [class.mat-mdc-chip-selected]="unreadOnly()"
        [attr.aria-pressed]="unreadOnly()"
        (click)="unreadOnly.set(!unreadOnly())"
      >
        <span class="mdc-evolution-chip__text-label">Непрочитані</span>
      </button>
    </div>
    @if (rows().length === 0) {
      <p class="none">Нічого не знайдено</p>
    } @else if (virtualised()) {
      <cdk-virtual-scroll-viewport
        class="cdk-virtual-scroll-viewport cdk-virtual-scroll-orientation-vertical"
        (scroll)="scroll($event)"
      >
        <div class="cdk-virtual-scroll-content-wrapper" [style.transform]="'translateY(' + above() + 'px)'">
          @for (slot of slots(); track slot.key) {
            <button mat-list-item [row]="slot.row" [active]="slot.row.chatId === openChat()" [now]="now()" [zone]="zone()"
              (click)="open(slot.row)"></button>
          }
        </div>
        <div class="cdk-virtual-scroll-spacer" [style.height.px]="height()"></div>
      </cdk-virtual-scroll-viewport>
    } @else {
      <mat-action-list class="mat-mdc-action-list mat-mdc-list-base mdc-list" role="group">
        @for (slot of slots(); track slot.key) {
          <button mat-list-item [row]="slot.row" [active]="slot.row.chatId === openChat()" [now]="now()" [zone]="zone()"
            (click)="open(slot.row)"></button>
        }
      </mat-action-list>
    }
  `,
})
export class PanesList {
  readonly openChat = openId;
  readonly now = now;
  readonly unreadOnly = signal(false);
  readonly zone = zone;
  private readonly query = signal('');
  readonly rows = computed(() =>
    tab().rows.filter(
      (row) => (!this.unreadOnly() || row.unread > 0) && (this.query() === '' || matches(row, this.query())),
    ),
  );
  private readonly recycled = createSlots(this.rows, server, () => ROW_HEIGHT);
  readonly virtualised = this.recycled.virtualised;
  readonly slots = this.recycled.slots;
  readonly above = this.recycled.above;
  readonly height = this.recycled.height;

  search({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.query.set(target.value.trim().toLocaleLowerCase('uk'));
  }

  scroll({ currentTarget }: Event): void {
    if (currentTarget instanceof HTMLElement) this.recycled.top.set(currentTarget.scrollTop);
  }

  open({ chatId }: Row): void {
    store.openThread(chatId);
  }
}
