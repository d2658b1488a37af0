// The open thread, variant `panes`: header with the order's facts, messages under date separators, reply. GUESS.
import { Component, CUSTOM_ELEMENTS_SCHEMA, computed } from '@angular/core';
import { Icon } from '../icon';
import { moneyOf } from '../message-text';
import { loading, now, row, server, store, thread, zone } from '../store';
import { ThreadScroll } from '../thread-scroll';
import { dateOf, separatorOf } from '../times';
import { PanesComposer } from './composer';
import { PanesMessage } from './message';
import css from './thread.css?inline';

@Component({
  selector: 'rz-chat-room',
  imports: [Icon, PanesComposer, PanesMessage, ThreadScroll],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  styles: [css],
  template: `
    @if (facts(); as facts) {
      <header class="room-header">
        <button class="mdc-icon-button mat-mdc-icon-button back" type="button" aria-label="Назад" (click)="close()">
          <mat-icon>arrow_back</mat-icon>
        </button>
        <div class="room-who">
          <h2 class="mat-headline-6">{{ facts.buyer }}</h2>
          <p class="room-subject">{{ facts.subject }}</p>
        </div>
        <mat-chip-set class="mdc-evolution-chip-set mat-mdc-chip-set" role="presentation">
          @if (facts.order; as order) {
            <mat-chip class="mat-mdc-chip mdc-evolution-chip" [style.color]="order.color">
              <span class="mdc-evolution-chip__text-label">{{ order.status }}</span>
            </mat-chip>
            <mat-chip class="mat-mdc-chip mdc-evolution-chip">
              <span class="mdc-evolution-chip__text-label">{{ money(order) }}</span>
            </mat-chip>
          }
          @if (facts.product !== '') {
            <span class="room-product"><mat-icon>inventory_2</mat-icon><span>{{ facts.product }}</span></span>
          }
        </mat-chip-set>
      </header>
      <div class="room-messages">
        <div class="room-flow">
          @for (item of items(); track item.message.id) {
            @if (item.day !== null) {
              <div class="day-divider"><span>{{ item.day }}</span></div>
            }
            <rz-chat-message [message]="item.message" [zone]="zone()" />
          }
        </div>
      </div>
      @if (facts.deleted) {
        <div class="room-deleted">
          <mat-icon>delete</mat-icon>Переписку видалено
          <button class="mdc-button mat-mdc-button mat-unthemed" type="button">Відновити</button>
        </div>
      } @else {
        @for (one of [{ epoch: view()?.fieldEpoch }]; track one.epoch) {
          <rz-chat-reply />
        }
      }
    } @else if (!loading()) {
      <p class="missing">Переписку не знайдено</p>
    }
  `,
})
export class PanesThread {
  readonly view = server;
  readonly loading = loading;
  readonly facts = row;
  readonly zone = zone;
  readonly money = moneyOf;
  readonly items = computed(() => {
    let date = '';
    return (thread()?.messages ?? []).map((message) => {
      if (message.hideTime) return { message, day: null };
      const own = dateOf(message.at, this.zone());
      const day = own === date ? null : separatorOf(message.at, now(), this.zone());
      date = own;
      return { message, day };
    });
  });

  close(): void {
    store.closeThread();
  }
}
